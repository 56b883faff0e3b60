//! The grammar of JSON: what comes next, passed over or read.

use super::{Broken, Check, Outcome, DEEPEST, REPEATED, SHORT};
use crate::hashing::{hash_name, hash_short_name, SHORT_NAME};
use crate::numbers::{read_number, Number};
use crate::simd::{find_special, Plain, Vectors, WIDE};
use crate::strings::{count_points, read_rest, Text};

impl Check<'_> {
    pub(super) fn skip_doubtful(&mut self) -> Outcome {
        self.doubt = true;
        self.skip()
    }

    /// Passes over a value of any kind, holding it to the grammar.
    pub(super) fn skip(&mut self) -> Outcome {
        match self.peek()? {
            b'"' => self.string().map(drop),
            b'{' => self.skip_object(),
            b'[' => self.skip_array(),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            b'-' | b'0'..=b'9' => {
                self.doubt |= self.number()? == Number::Doubtful;
                Ok(())
            }
            _ => Err(Broken),
        }
    }

    pub(super) fn skip_object(&mut self) -> Outcome {
        self.open()?;
        let mut names = self.no_names();
        if self.peek()? != b'}' {
            loop {
                let (_, hash) = self.hashed_name()?;
                self.add_name(&mut names, hash);
                self.skip()?;
                if !self.more(b'}')? {
                    break;
                }
            }
        }
        if self.has_repeated(&names) {
            self.flags |= REPEATED;
        }
        self.close();
        Ok(())
    }

    pub(super) fn skip_array(&mut self) -> Outcome {
        self.open()?;
        if self.peek()? != b']' {
            loop {
                self.skip()?;
                if !self.more(b']')? {
                    break;
                }
            }
        }
        self.close();
        Ok(())
    }

    /// Reads a name, the colon after it, and the whitespace before the value.
    #[inline]
    pub(super) fn name(&mut self) -> Result<Text, Broken> {
        if self.peek()? != b'"' {
            return Err(Broken);
        }
        let name = self.string()?;
        self.doubt |= !name.plain;
        self.odd |= !name.plain;
        if self.peek()? != b':' {
            self.space();
            if self.peek()? != b':' {
                return Err(Broken);
            }
        }
        self.at += 1;
        self.space();
        Ok(name)
    }

    /// Does the same, and hashes the name.
    #[inline]
    pub(super) fn hashed_name(&mut self) -> Result<(Text, u32), Broken> {
        if let Some(read) = self.short_name() {
            return Ok(read);
        }
        let name = self.name()?;
        Ok((name, hash_name(&self.data[name.start..name.end])))
    }

    /// Does it with a name as most are: short, ASCII, its colon behind it.
    #[inline(always)]
    fn short_name(&mut self) -> Option<(Text, u32)> {
        let window = self.data.get(self.at..)?.first_chunk::<40>()?;
        let chunk = window[1..].first_chunk::<32>()?;
        let marks = Plain.mark(chunk);
        let length = marks.delimiters.trailing_zeros() as usize % 32;
        if length > SHORT_NAME
            || marks.high & !(u32::MAX << length) != 0
            || (window[0], window[length + 1], window[length + 2]) != (b'"', b'"', b':')
        {
            return None;
        }
        let start = self.at + 1;
        self.at = start + length + 2;
        self.space();
        let hash = hash_short_name(chunk.first_chunk()?, length);
        let (end, points) = (start + length, length as u32);
        Some((
            Text {
                start,
                end,
                points,
                ..Text::EMPTY
            },
            hash,
        ))
    }

    #[inline(always)]
    pub(super) fn string(&mut self) -> Result<Text, Broken> {
        let start = self.at + 1;
        let chunk = self.data.get(start..).and_then(<[u8]>::first_chunk::<32>);
        if let Some(chunk) = chunk.filter(|_| WIDE) {
            // Most strings are short, and have no escapes.
            let marks = Plain.mark(chunk);
            let length = marks.delimiters.trailing_zeros();
            if length < 32 && chunk[length as usize] == b'"' {
                let end = start + length as usize;
                self.at = end + 1;
                let points = if marks.high & ((1 << length) - 1) == 0 {
                    length
                } else {
                    count_points(&chunk[..length as usize])?
                };
                return Ok(Text {
                    start,
                    end,
                    points,
                    plain: true,
                    sound: true,
                });
            }
        }
        self.long_string(start)
    }

    #[inline(never)]
    fn long_string(&mut self, start: usize) -> Result<Text, Broken> {
        let end = find_special(self.data, start);
        if self.data.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Text {
                start,
                end,
                points: (end - start) as u32,
                plain: true,
                sound: true,
            });
        }
        self.odd_string(end)
    }

    #[inline(never)]
    fn odd_string(&mut self, first: usize) -> Result<Text, Broken> {
        let text = read_rest(self.data, self.at + 1, first)?;
        self.doubt |= !text.sound;
        self.odd |= !text.sound;
        self.escapes += u32::from(!text.plain);
        self.at = text.end + 1;
        Ok(text)
    }

    #[inline(always)]
    pub(super) fn number(&mut self) -> Result<Number, Broken> {
        let (number, end) = read_number(self.data, self.at)?;
        self.odd |= match number {
            Number::Integer(_) => false,
            Number::Fraction { .. } => end - self.at > SHORT,
            Number::Other | Number::Doubtful => true,
        };
        self.at = end;
        Ok(number)
    }

    #[inline(always)]
    pub(super) fn word(&mut self, word: &[u8]) -> Outcome {
        let end = self.at + word.len();
        if self.data.get(self.at..end) != Some(word) {
            return Err(Broken);
        }
        self.at = end;
        Ok(())
    }

    #[inline(always)]
    pub(super) fn open(&mut self) -> Outcome {
        if self.depth == DEEPEST {
            return Err(Broken);
        }
        self.depth += 1;
        self.at += 1;
        self.space();
        Ok(())
    }

    /// Passes over the bracket that `peek` or `more` has seen.
    #[inline(always)]
    pub(super) fn close(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    /// Passes over a comma and whitespace; says no where the closing bracket stands.
    #[inline(always)]
    pub(super) fn more(&mut self, closing: u8) -> Result<bool, Broken> {
        let mut octet = self.peek()?;
        if octet <= b' ' {
            self.pass_space();
            octet = self.peek()?;
        }
        if octet == b',' {
            self.at += 1;
            self.space();
            return Ok(true);
        }
        if octet == closing {
            return Ok(false);
        }
        Err(Broken)
    }

    #[inline(always)]
    pub(super) fn peek(&self) -> Result<u8, Broken> {
        self.data.get(self.at).copied().ok_or(Broken)
    }

    #[inline(always)]
    pub(super) fn space(&mut self) {
        if self.data.get(self.at).is_some_and(|&octet| octet <= b' ') {
            self.pass_space();
        }
    }

    #[inline(never)]
    pub(super) fn pass_space(&mut self) {
        while let Some(octet) = self.data.get(self.at) {
            match octet {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\n' if !self.lines => self.at += 1,
                _ => break,
            }
        }
    }
}
