//! RFC 3339 date-time -> nanoseconds since 1970.

/// What stands where an instant would, of an event that tells none.
pub const UNTIMED: i64 = i64::MIN;

const LARGEST: i128 = 9_000_000_000_000_000_000;

/// What a date-time says, as far as it is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instant {
    /// A date-time, and its nanoseconds; `UNTIMED` where 64 bits do not hold them.
    Known(i64),
    /// None, or one that is left to others: leap seconds, fractions of over 9 digits.
    Doubtful,
}

impl Instant {
    pub fn time(self) -> i64 {
        match self {
            Instant::Known(time) => time,
            Instant::Doubtful => UNTIMED,
        }
    }
}

/// Reads date-times, and remembers days: most events are of a few.
#[derive(Debug)]
pub(crate) struct Clock {
    /// The date of each day that was read last, by some of its bits.
    known: [([u8; DATE], i64); KNOWN],
}

impl Default for Clock {
    fn default() -> Self {
        Clock {
            known: [(*b"1970-01-01T", 0); KNOWN],
        }
    }
}

const KNOWN: usize = 64;

/// How many bytes a date has, the letter after it included.
const DATE: usize = 11;

impl Clock {
    /// Reads a date-time by RFC 3339: every field in range, days as the month has them.
    #[inline]
    pub fn read(&mut self, text: &[u8]) -> Instant {
        self.known(text).map_or(Instant::Doubtful, Instant::Known)
    }

    #[inline]
    fn known(&mut self, text: &[u8]) -> Option<i64> {
        let (date, rest) = text.split_first_chunk::<DATE>()?;
        let (clock, rest) = rest.split_first_chunk::<8>()?;
        // The last digits of the month and of the day, and the first of the day.
        let some = date[6] << 4 ^ date[8] << 5 ^ date[9];
        let known = &mut self.known[usize::from(some) % KNOWN];
        if known.0 != *date {
            *known = (*date, days(date)?);
        }
        let days = known.1;
        let seconds = seconds(*clock)?;
        let (nanoseconds, zone) = fraction(rest)?;
        let offset = if zone == b"Z" { 0 } else { offset(zone)? };
        if days == NO_DAY {
            return Some(UNTIMED); // no calendar of Python's has it
        }
        let seconds = days * 86_400 + i64::from(seconds) - offset * 60;
        let time = i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds);
        Some(if time.abs() <= LARGEST {
            time as i64
        } else {
            UNTIMED
        })
    }
}

/// Stands for the days of the year 0.
const NO_DAY: i64 = i64::MIN;

fn days(date: &[u8; DATE]) -> Option<i64> {
    let year = pair(date, 0)? * 100 + pair(date, 2)?;
    let (month, day) = (pair(date, 5)?, pair(date, 8)?);
    let separated = date[4] == b'-' && date[7] == b'-' && date[10] | 0x20 == b't';
    if !separated || !(1..=12).contains(&month) || day < 1 || day > days_of(year, month) {
        return None;
    }
    Some(if year == 0 {
        NO_DAY
    } else {
        days_since_1970(year, month, day)
    })
}

/// Reads `HH:MM:SS`, its bytes side by side in a word.
#[inline]
fn seconds(clock: [u8; 8]) -> Option<u32> {
    const ZEROS: u64 = u64::from_le_bytes(*b"00:00:00");
    const TOPS: u64 = 0x8080_8080_8080_8080;
    const SEPARATORS: u64 = 0x0000_FF00_00FF_0000;
    let digits = u64::from_le_bytes(clock) ^ ZEROS;
    let beyond_nine = (digits | digits.wrapping_add(0x7676_7676_7676_7676)) & TOPS;
    if beyond_nine | digits & SEPARATORS != 0 {
        return None;
    }
    // No pair of digits is carried into the next byte.
    let pairs = digits * 10 + (digits >> 8);
    let field = |place: u32| (pairs >> (8 * place)) as u32 & 0xFF;
    let (hour, minute, second) = (field(0), field(3), field(6));
    (hour <= 23 && minute <= 59 && second <= 59).then(|| hour * 3600 + minute * 60 + second)
}

/// Reads a zone; gives minutes.
fn offset(zone: &[u8]) -> Option<i64> {
    let [sign, rest @ ..] = zone else {
        return None;
    };
    if rest.is_empty() && sign | 0x20 == b'z' {
        return Some(0);
    }
    if rest.len() != 5 || rest[2] != b':' {
        return None;
    }
    let (hours, minutes) = (pair(rest, 0)?, pair(rest, 3)?);
    let offset = i64::from(hours * 60 + minutes);
    match sign {
        _ if hours > 23 || minutes > 59 => None,
        b'+' => Some(offset),
        b'-' => Some(-offset),
        _ => None,
    }
}

#[inline]
fn pair(text: &[u8], at: usize) -> Option<u32> {
    let (tens, ones) = (text[at].wrapping_sub(b'0'), text[at + 1].wrapping_sub(b'0'));
    (tens <= 9 && ones <= 9).then_some(u32::from(tens) * 10 + u32::from(ones))
}

#[inline]
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some((b'.', text)) = text.split_first() else {
        return Some((0, text));
    };
    let (mut value, mut unit, mut digits) = (0, 1_000_000_000, 0);
    while let Some(octet @ b'0'..=b'9') = text.get(digits) {
        if digits == 9 {
            return None;
        }
        unit /= 10;
        value += u32::from(octet - b'0') * unit;
        digits += 1;
    }
    (digits > 0).then(|| (value, &text[digits..]))
}

#[inline]
fn days_of(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Counts days by years that begin in March, so that leap days come last.
#[inline]
fn days_since_1970(year: u32, month: u32, day: u32) -> i64 {
    let (year, month) = if month > 2 {
        (i64::from(year), i64::from(month) - 3)
    } else {
        (i64::from(year) - 1, i64::from(month) + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (month * 153 + 2) / 5 + i64::from(day) - 719_469
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_instant(text: &[u8]) -> Instant {
        Clock::default().read(text)
    }

    #[test]
    fn instants_are_told_in_nanoseconds() {
        let known = [
            ("1970-01-01T00:00:00Z", 0),
            ("1970-01-01t01:00:00.000000001+01:00", 1),
            ("1969-12-31T23:59:59.5z", -500_000_000),
            ("2000-02-29T12:00:00-00:30", 951_827_400_000_000_000),
            ("2023-02-24T07:17:05.356Z", 1_677_223_025_356_000_000),
            ("9999-12-31T23:59:59Z", UNTIMED),
            ("0000-01-01T00:00:00Z", UNTIMED),
        ];

        for (text, time) in known {
            assert_eq!(
                read_instant(text.as_bytes()),
                Instant::Known(time),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_date_time_or_might_be_none_is_a_doubt() {
        let doubtful = [
            "",
            "2023-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2023-00-01T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-01-00T00:00:00Z",
            "2023-04-31T00:00:00Z",
            "2023-01-01T24:00:00Z",
            "2023-01-01T00:60:00Z",
            "2016-12-31T23:59:60Z",
            "2023-01-01 00:00:00Z",
            "2023-01-01T00:00:00",
            "2023-01-01T00:00:00.Z",
            "2023-01-01T00:00:00.0000000000Z",
            "2023-01-01T00:00:00+24:00",
            "2023-01-01T00:00:00+0100",
            "2023-01-01T00:00:00ZZ",
            "2023-01-0xT00:00:00Z",
            "2023-01-01T00:00:00+1:000",
        ];

        for text in doubtful {
            assert_eq!(read_instant(text.as_bytes()), Instant::Doubtful, "{text}");
        }
    }
}
