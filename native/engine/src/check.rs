//! One event in bytes -> what is proven of it, and where its end is.

mod cursor;
mod foreseen;
mod object;
mod places;
mod repeats;

use crate::discriminators::Word;
use crate::instants::{Clock, Instant};
use crate::lanes::Follower;
use crate::numbers::holds;
use crate::program::{ArrayRule, Node, Program, TextRule, CAPTURES};
use crate::simd::Processor;
use crate::strings::Text;

/// The event is proven valid: nothing but what the other flags say is found in it.
pub const PROVEN: u8 = 1;
/// A name in it might not be named in the contract.
pub const UNKNOWN_NAME: u8 = 2;
/// A name below its fields might be given twice.
pub const REPEATED: u8 = 4;
/// The string of the watched field is not a known one.
pub const UNKNOWN_TYPE: u8 = 8;

/// Every reader reads the event alike: no name is given twice or has escapes, and no
/// number needs more than a double or a word. Such an event may be invalid.
pub const PLAIN: u8 = 16;

/// What the columns tell of the event is known, valid or not.
pub const COUNTED: u8 = 32;

/// How deep values may nest here; readers allow more, so that more is a doubt.
const DEEPEST: u32 = 128;
/// Up to so many characters, a number with a fraction is what its double shows.
const SHORT: usize = 15;

/// From here on the bytes are no JSON, or are left to a more patient reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Broken;

type Outcome = Result<(), Broken>;

/// Where a string stands in the bytes; empty where there is none.
pub(crate) type Span = (usize, usize);

/// What came of one event; what was kept of it is in the `Check`, until the next.
#[derive(Clone, Copy, Debug)]
pub struct Verdict {
    /// `PROVEN` and the flags beside it; without `PROVEN` all others mean nothing.
    pub flags: u8,
    /// Where the event ends.
    pub end: usize,
}

/// A value that cannot be checked before the discriminators are known.
#[derive(Clone, Copy)]
struct Pending {
    field: u32,
    /// The name, where it is not a field's.
    name: Text,
    value: usize,
    /// What the value is, if it is a string that has been read.
    text: Option<Text>,
    /// What follows from the string, if it is known.
    word: Option<Word>,
}

/// Checks one event after another; what it needs of memory is kept between them.
pub struct Check<'a> {
    program: &'a Program,
    data: &'a [u8],
    at: usize,
    /// Whether a line feed ends the event, whatever is open.
    lines: bool,
    depth: u32,
    doubt: bool,
    /// Whether readers may read the event differently.
    odd: bool,
    flags: u8,
    /// How many strings with escapes there were.
    escapes: u32,
    hashes: Vec<u32>,
    pending: Vec<Pending>,
    /// Where the values stand that are kept of the event.
    pub(crate) captures: [Span; CAPTURES],
    /// The name that was read last, where it is not a field's.
    name: Text,
    clock: Clock,
    processor: Processor,
    /// Where the last date-time stands that was checked, and what it tells.
    pub(crate) instant: (usize, i64),
    /// Object rule and field to the field that came after it the last time; the first
    /// stands for the beginning. Events of one kind mostly are alike.
    followers: Vec<Follower>,
}

impl<'a> Check<'a> {
    /// Makes ready to check events in `data`; with `lines`, each in a line of its own.
    pub fn new(program: &'a Program, data: &'a [u8], lines: bool) -> Self {
        Check {
            program,
            data,
            at: 0,
            lines,
            depth: 0,
            doubt: false,
            odd: false,
            flags: 0,
            escapes: 0,
            hashes: Vec::new(),
            pending: Vec::new(),
            captures: [(0, 0); CAPTURES],
            name: Text::EMPTY,
            clock: Clock::default(),
            processor: Processor::new(),
            instant: (0, 0),
            followers: program.followers(),
        }
    }

    /// Checks the event that begins at `start`; None if it has no certain end.
    pub fn event(&mut self, start: usize) -> Option<Verdict> {
        self.at = start;
        self.depth = 0;
        self.doubt = false;
        self.odd = false;
        self.flags = PROVEN;
        self.escapes = 0;
        self.hashes.clear();
        self.pending.clear();
        self.captures = [(0, 0); CAPTURES];
        self.value(self.program.root).ok()?;
        Some(Verdict {
            flags: self.flags_now(),
            end: self.at,
        })
    }

    /// Reads the date-time that stands somewhere.
    pub(crate) fn read_instant(&mut self, (start, end): Span) -> Instant {
        self.clock.read(&self.data[start..end])
    }

    pub(crate) fn data(&self) -> &'a [u8] {
        self.data
    }

    /// Gives the string that was kept of the event in a slot.
    pub fn text(&self, slot: usize) -> Option<&'a str> {
        let (start, end) = self.captures[slot];
        let text = (end > 0).then(|| &self.data[start..end])?;
        std::str::from_utf8(text).ok()
    }

    fn flags_now(&self) -> u8 {
        let plain = !self.odd && self.flags & REPEATED == 0;
        let flags = if self.doubt { 0 } else { self.flags };
        if plain && flags != PROVEN {
            flags | PLAIN
        } else {
            flags
        }
    }

    #[inline(always)]
    fn value(&mut self, place: u32) -> Outcome {
        let node = &self.program.nodes[place as usize];
        if node.is_short_text && self.peek()? == b'"' {
            let text = self.string()?;
            self.doubt |= text.points < node.shortest || text.points > node.longest;
            return Ok(());
        }
        self.any_value(node)
    }

    fn any_value(&mut self, node: &Node) -> Outcome {
        let program = self.program;
        if self.doubt || node.scalars & Node::ANYTHING != 0 {
            return self.skip();
        }
        match self.peek()? {
            b'"' => match program.texts.get(node.text as usize) {
                Some(rule) => {
                    let text = self.string()?;
                    self.check_text(rule, text);
                    Ok(())
                }
                None => self.skip_doubtful(),
            },
            b'{' => match program.objects.get(node.object as usize) {
                Some(rule) => self.object(rule),
                None => self.skip_doubtful(),
            },
            b'[' => match program.arrays.get(node.array as usize) {
                Some(rule) => self.array(rule),
                None => self.skip_doubtful(),
            },
            b't' => self.scalar(b"true", node.scalars & Node::TRUE != 0),
            b'f' => self.scalar(b"false", node.scalars & Node::FALSE != 0),
            b'n' => self.scalar(b"null", node.scalars & Node::NULL != 0),
            b'-' | b'0'..=b'9' => match program.numbers.get(node.number as usize) {
                Some(rule) => {
                    let number = self.number()?;
                    self.doubt |= !holds(rule, number);
                    Ok(())
                }
                None => self.skip_doubtful(),
            },
            _ => Err(Broken),
        }
    }

    #[inline(always)]
    fn scalar(&mut self, word: &[u8], allowed: bool) -> Outcome {
        self.doubt |= !allowed;
        self.word(word)
    }

    fn check_text(&mut self, rule: &TextRule, text: Text) {
        self.doubt |= text.points < rule.shortest || text.points > rule.longest;
        if rule.is_free {
            return;
        }
        self.doubt |= !text.plain;
        let content = &self.data[text.start..text.end];
        if rule.date_time {
            match self.clock.read(content) {
                Instant::Known(time) => self.instant = (text.start, time),
                Instant::Doubtful => self.doubt = true,
            }
        }
        self.doubt |= !self.program.holds(rule, content);
    }

    fn array(&mut self, rule: &'a ArrayRule) -> Outcome {
        self.open()?;
        let mut count = 0u32;
        if self.peek()? != b']' {
            loop {
                let node = rule.first.get(count as usize).copied();
                self.value(node.unwrap_or(rule.rest))?;
                count += 1;
                if !self.more(b']')? {
                    break;
                }
            }
        }
        self.close();
        self.doubt |= count < rule.shortest || count > rule.longest;
        Ok(())
    }
}
