//! A path into an event -> where its value stands.

use super::{Broken, Check, Span};
use crate::instants::Instant;
use crate::program::{CAPTURED, REAL_TIME, TIMESTAMP};

impl Check<'_> {
    /// Finds the value that a path leads to, in an event that is plain; the last value
    /// on its way where it leads nowhere.
    pub fn place(&mut self, path: &[impl AsRef<[u8]>]) -> usize {
        self.at = 0;
        self.depth = 0;
        self.space();
        let mut found = self.at;
        for part in path {
            if !matches!(self.enter(part.as_ref()), Ok(true)) {
                break;
            }
            found = self.at;
        }
        found
    }

    /// Keeps what the columns need of an event that is plain, and not proven; says no
    /// if some of it has escapes.
    pub(crate) fn recapture(&mut self, start: usize) -> bool {
        let here = self.at;
        let mut plain = true;
        for (slot, path) in CAPTURED.iter().enumerate() {
            self.at = start;
            self.depth = 0;
            let found = path
                .iter()
                .all(|part| matches!(self.enter(part.as_bytes()), Ok(true)));
            let (value, escapes) = (self.at, self.escapes);
            self.captures[slot] = (0, 0);
            if !found || self.skip().is_err() {
                continue;
            }
            plain &= self.escapes == escapes;
            let (start, end) = self.span(slot, value);
            self.captures[slot] = (start, end);
            // Leap seconds are instants too, and left to others.
            plain &= slot != TIMESTAMP || self.read_instant((start, end)) != Instant::Doubtful;
        }
        self.at = here;
        plain
    }

    /// Gives where a value stands that is kept: of a string, what is between its
    /// quotation marks.
    pub(super) fn span(&self, slot: usize, value: usize) -> Span {
        match self.data[value] {
            b'"' if slot != REAL_TIME => (value + 1, self.at - 1),
            b't' | b'f' if slot == REAL_TIME => (value, self.at),
            _ => (0, 0),
        }
    }

    /// Comes to the member or item of that name; says no if there is none.
    pub(super) fn enter(&mut self, part: &[u8]) -> Result<bool, Broken> {
        let closing = match self.peek()? {
            b'{' => b'}',
            b'[' => b']',
            _ => return Ok(false),
        };
        self.open()?;
        let mut index = 0;
        if self.peek()? == closing {
            return Ok(false);
        }
        loop {
            let here = if closing == b'}' {
                let name = self.name()?;
                self.data[name.start..name.end] == *part
            } else {
                part == index.to_string().as_bytes()
            };
            if here {
                return Ok(true);
            }
            self.skip()?;
            index += 1;
            if !self.more(closing)? {
                return Ok(false);
            }
        }
    }
}
