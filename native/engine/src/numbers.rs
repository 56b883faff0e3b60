//! Bytes of a number -> what is certain of it.

use crate::check::Broken;
use crate::program::NumberRule;

/// How a number is spelled, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// An integer of at most eighteen digits, with neither fraction nor exponent.
    Integer(i64),
    /// With a fraction: the integer nearer to zero, and whether more than zero follows.
    Fraction {
        whole: i64,
        negative: bool,
        beyond: bool,
    },
    /// Some other number that every reader can hold.
    Other,
    /// Grammatical, but so long that a reader might refuse it.
    Doubtful,
}

const MOST_DIGITS: usize = 18;
const LONGEST: usize = 64;
const LONGEST_EXPONENT: usize = 6;

/// Reads the number that begins at `start`; gives it and where it ends.
#[inline]
pub(crate) fn read_number(data: &[u8], start: usize) -> Result<(Number, usize), Broken> {
    let negative = data.get(start) == Some(&b'-');
    let first = start + usize::from(negative);
    let (magnitude, mut at) = digits(data, first);
    if at == first || data[first] == b'0' && at > first + 1 {
        return Err(Broken);
    }
    let plain = at - first <= MOST_DIGITS;
    let whole = if negative { -magnitude } else { magnitude };
    let mut number = if plain {
        Number::Integer(whole)
    } else {
        Number::Other
    };
    if data.get(at) == Some(&b'.') {
        let (_, end) = digits(data, at + 1);
        if end == at + 1 {
            return Err(Broken);
        }
        if plain {
            let beyond = data[at + 1..end].iter().any(|&octet| octet != b'0');
            number = Number::Fraction {
                whole,
                negative,
                beyond,
            };
        }
        at = end;
    }
    if matches!(data.get(at), Some(b'e' | b'E')) {
        let signed = matches!(data.get(at + 1), Some(b'+' | b'-'));
        let exponent = at + 1 + usize::from(signed);
        let (_, end) = digits(data, exponent);
        if end == exponent {
            return Err(Broken);
        }
        number = if end - exponent <= LONGEST_EXPONENT {
            Number::Other
        } else {
            Number::Doubtful
        };
        at = end;
    }
    if at - start > LONGEST {
        number = Number::Doubtful;
    }
    Ok((number, at))
}

/// Reads digits; the value means nothing where there are too many.
#[inline]
fn digits(data: &[u8], start: usize) -> (i64, usize) {
    let (mut value, mut at) = (0i64, start);
    while let Some(octet @ b'0'..=b'9') = data.get(at) {
        value = value.wrapping_mul(10).wrapping_add(i64::from(octet - b'0'));
        at += 1;
    }
    (value, at)
}

/// Says whether a number is certain to meet a rule.
pub(crate) fn holds(rule: &NumberRule, number: Number) -> bool {
    let free = !rule.integers_only
        && rule.minimum.is_none()
        && rule.maximum.is_none()
        && rule.divisors.is_empty()
        && rule.literals.is_none();
    match number {
        Number::Doubtful => false,
        Number::Other => free,
        Number::Integer(value) => {
            rule.minimum
                .is_none_or(|least| value > least || value == least && !rule.exclusive_minimum)
                && rule
                    .maximum
                    .is_none_or(|most| value < most || value == most && !rule.exclusive_maximum)
                && rule.divisors.iter().all(|divisor| value % divisor == 0)
                && rule
                    .literals
                    .as_ref()
                    .is_none_or(|literals| literals.contains(&value))
        }
        Number::Fraction {
            whole,
            negative,
            beyond,
        } => {
            if free {
                return true;
            }
            if !beyond || rule.integers_only || !rule.divisors.is_empty() || rule.literals.is_some()
            {
                return false; // it may be an integer after all, or must be one
            }
            // It lies strictly between two integers, the one nearer to zero given.
            let (below, above) = if negative {
                (whole - 1, whole)
            } else {
                (whole, whole + 1)
            };
            rule.minimum.is_none_or(|least| least <= below)
                && rule.maximum.is_none_or(|most| most >= above)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Number> {
        let (number, end) = read_number(text.as_bytes(), 0).ok()?;
        (end == text.len()).then_some(number)
    }

    #[test]
    fn numbers_are_told_apart_by_their_spelling() {
        let fraction = |whole, negative, beyond| Number::Fraction {
            whole,
            negative,
            beyond,
        };
        let numbers = [
            ("0", Number::Integer(0)),
            ("-12", Number::Integer(-12)),
            (
                "999999999999999999",
                Number::Integer(999_999_999_999_999_999),
            ),
            ("1000000000000000000", Number::Other),
            ("1.0", fraction(1, false, false)),
            ("-0.50", fraction(0, true, true)),
            ("1e3", Number::Other),
            ("1.5E-400", Number::Other),
            ("1e1234567", Number::Doubtful),
            (&"1".repeat(65), Number::Doubtful),
        ];

        for (text, number) in numbers {
            assert_eq!(read(text), Some(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_broken() {
        for text in [
            "", "-", "01", "-01", "1.", ".5", "1e", "1e+", "+1", "0x1", "1.e1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    fn bounded(minimum: Option<i64>, maximum: Option<i64>) -> NumberRule {
        NumberRule {
            integers_only: false,
            exclusive_minimum: true,
            exclusive_maximum: true,
            minimum,
            maximum,
            divisors: Vec::new(),
            literals: None,
        }
    }

    fn number(text: &str) -> Number {
        read_number(text.as_bytes(), 0).expect("it is one").0
    }

    #[test]
    fn bounds_are_held_to_exactly() {
        let (least, most) = (bounded(Some(-1), None), bounded(None, Some(2)));

        for text in ["-1", "-1.5", "-2.000001", "-1.0"] {
            assert!(!holds(&least, number(text)), "{text}");
        }
        for text in ["-0.9999", "0", "1.5"] {
            assert!(holds(&least, number(text)), "{text}");
        }
        for text in ["2", "2.1", "2.0", "3"] {
            assert!(!holds(&most, number(text)), "{text}");
        }
        for text in ["1.999999", "-7.5", "1"] {
            assert!(holds(&most, number(text)), "{text}");
        }
    }

    #[test]
    fn where_only_some_numbers_will_do_others_are_a_doubt() {
        let literal = NumberRule {
            literals: Some(vec![1]),
            ..bounded(None, None)
        };
        let integer = NumberRule {
            integers_only: true,
            divisors: vec![5],
            ..bounded(None, None)
        };

        assert!(holds(&literal, number("1")) && !holds(&literal, number("1.0")));
        assert!(holds(&integer, number("-15")) && !holds(&integer, number("15.0")));
        assert!(!holds(&integer, number("7")) && !holds(&integer, number("5e1")));
        assert!(holds(&bounded(None, None), number("1e400")));
    }
}
