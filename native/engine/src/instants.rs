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

/// Reads a date-time by RFC 3339: every field in range, days as the month has them.
#[inline]
pub(crate) fn read_instant(text: &[u8]) -> Instant {
    read(text).map_or(Instant::Doubtful, Instant::Known)
}

#[inline]
fn read(text: &[u8]) -> Option<i64> {
    let (fixed, rest) = text.split_first_chunk::<19>()?;
    let separators = fixed[4] == b'-'
        && fixed[7] == b'-'
        && fixed[10] | 0x20 == b't'
        && fixed[13] == b':'
        && fixed[16] == b':';
    if !separators {
        return None;
    }
    let year = pair(fixed, 0)? * 100 + pair(fixed, 2)?;
    let month = pair(fixed, 5)?;
    let day = pair(fixed, 8)?;
    let (hour, minute, second) = (pair(fixed, 11)?, pair(fixed, 14)?, pair(fixed, 17)?);
    if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    if day < 1 || day > days_of(year, month) {
        return None;
    }
    let (nanoseconds, zone) = fraction(rest)?;
    let offset = match zone {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), rest @ ..] if rest.len() == 5 && rest[2] == b':' => {
            let (hours, minutes) = (pair(rest, 0)?, pair(rest, 3)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let offset = i64::from(hours * 60 + minutes);
            if *sign == b'-' {
                -offset
            } else {
                offset
            }
        }
        _ => return None,
    };
    if year == 0 {
        return Some(UNTIMED); // no calendar of Python's has it
    }
    let minutes = i64::from(hour) * 60 + i64::from(minute) - offset;
    let seconds = days_since_1970(year, month, day) * 86_400 + minutes * 60;
    let seconds = i128::from(seconds + i64::from(second));
    let time = seconds * 1_000_000_000 + i128::from(nanoseconds);
    Some(if time.abs() <= LARGEST {
        time as i64
    } else {
        UNTIMED
    })
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
