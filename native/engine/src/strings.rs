//! Bytes after a quotation mark -> the string that they spell.

use crate::check::Broken;
use crate::simd::find_delimiter;

/// A string where it stands: without its quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub start: usize,
    pub end: usize,
    /// How many code points it has, once its escapes are undone.
    pub points: u32,
    /// Whether it has no escapes: its bytes are the string.
    pub plain: bool,
    /// Whether it is Unicode: no half of a surrogate pair is escaped in it.
    pub sound: bool,
}

impl Text {
    pub const EMPTY: Self = Text {
        start: 0,
        end: 0,
        points: 0,
        plain: true,
        sound: true,
    };
}

/// Reads the string whose first character is at `start`, and whose first that is not
/// plain ASCII is at `first`.
pub(crate) fn read_rest(data: &[u8], start: usize, first: usize) -> Result<Text, Broken> {
    let (mut at, mut less, mut escaped, mut sound) = (first, 0, false, true);
    loop {
        at = find_delimiter(data, at);
        match data.get(at).ok_or(Broken)? {
            b'"' => break,
            b'\\' => {
                let escape = read_escape(data, at + 1)?;
                escaped = true;
                sound &= escape.sound;
                less += escape.length;
                at += 1 + escape.length;
            }
            _ => return Err(Broken), // a raw control character
        }
    }
    let text = std::str::from_utf8(&data[start..at]).map_err(|_| Broken)?;
    Ok(Text {
        start,
        end: at,
        points: u32::try_from(text.chars().count() - less).map_err(|_| Broken)?,
        plain: !escaped,
        sound,
    })
}

/// Counts the code points of UTF-8.
#[inline(never)]
pub(crate) fn count_points(text: &[u8]) -> Result<u32, Broken> {
    let text = std::str::from_utf8(text).map_err(|_| Broken)?;
    let further = text.bytes().filter(|&octet| octet & 0xC0 == 0x80);
    Ok((text.len() - further.count()) as u32)
}

struct Escape {
    /// How many characters it has after its backslash, all of them ASCII.
    length: usize,
    sound: bool,
}

fn read_escape(data: &[u8], at: usize) -> Result<Escape, Broken> {
    match data.get(at).ok_or(Broken)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(Escape {
            length: 1,
            sound: true,
        }),
        b'u' => {
            let unit = hexadecimal(data, at + 1)?;
            let low = || {
                let next = data.get(at + 5..at + 7) == Some(br"\u");
                next && hexadecimal(data, at + 7).is_ok_and(|low| low & 0xFC00 == 0xDC00)
            };
            Ok(match unit & 0xFC00 {
                0xD800 if low() => Escape {
                    length: 11,
                    sound: true,
                },
                0xD800 | 0xDC00 => Escape {
                    length: 5,
                    sound: false,
                },
                _ => Escape {
                    length: 5,
                    sound: true,
                },
            })
        }
        _ => Err(Broken),
    }
}

fn hexadecimal(data: &[u8], at: usize) -> Result<u32, Broken> {
    let digits = data.get(at..at + 4).ok_or(Broken)?;
    digits.iter().try_fold(0, |value, &octet| {
        let digit = char::from(octet).to_digit(16).ok_or(Broken)?;
        Ok(value << 4 | digit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simd::find_special;
    use proptest::prelude::*;

    fn read_string(data: &[u8], start: usize) -> Result<Text, Broken> {
        read_rest(data, start, find_special(data, start))
    }

    fn read(text: &str) -> Option<Text> {
        read_string(text.as_bytes(), 0).ok()
    }

    #[test]
    fn escapes_count_as_the_characters_that_they_stand_for() {
        let points = [
            (r#"""#, 0),
            (r#"\n\\\"""#, 3),
            (r#"\u00e9x""#, 2),
            (r#"\uD83D\uDE00é""#, 2),
            (r#"日本語のテキスト""#, 8),
        ];

        for (text, count) in points {
            let read = read(text).expect(text);
            assert_eq!((read.points, read.sound), (count, true), "{text}");
        }
    }

    #[test]
    fn half_a_surrogate_pair_is_not_sound() {
        for text in [
            r#"\ud83d""#,
            r#"\ude00\ud83d""#,
            r#"\ud83d\u0041""#,
            r#"\ud83dx""#,
        ] {
            assert!(!read(text).expect(text).sound, "{text}");
        }
    }

    #[test]
    fn what_is_no_string_is_broken() {
        for text in [
            "", "no end", r#"\"#, r#"\x""#, r#"\u12""#, "a\nb\"", "\u{1f}\"",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
        for bytes in [
            b"\xff\"".as_slice(),
            b"\xed\xa0\x80\"",
            b"\xc0\xaf\"",
            b"\xe3\x81\"",
        ] {
            assert!(read_string(bytes, 0).is_err(), "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn every_text_that_needs_no_escape_is_read_whole(text in r#"[^"\\\x00-\x1f]{0,40}"#) {
            let read = read_string(format!("{text}\" ").as_bytes(), 0).expect("it is sound");

            prop_assert_eq!(read.end, text.len());
            prop_assert_eq!(read.points as usize, text.chars().count());
        }
    }
}
