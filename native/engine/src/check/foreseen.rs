//! Members of an object that are spelled as expected, by comparison alone.

use super::object::Members;
use super::repeats::Names;
use super::{Broken, Check, Outcome, Span};
use crate::hashing::{hash_name, hash_short_name, SHORT_NAME};
use crate::instants::Instant;
use crate::lanes::{Course, Pair, Slot};
use crate::names::Names as FieldNames;
use crate::program::{ObjectRule, Plan, NONE};
use crate::simd::{Plain, Vectors, Work};
use crate::utf8::is_utf8;

/// How many bytes are looked at for a member: its lead, and most of its value.
const WINDOW: usize = 128;
/// A lead is shorter, and so is every text that is read here: both lie in the window.
const HALF: usize = 64;
/// How many fields are tried in the order of the schema before a name is looked up.
const LOOKED_AHEAD: usize = 3;

type Window = [u8; WINDOW];

/// What comes after the members that were foreseen.
pub(super) enum Next {
    /// The end of the object.
    End,
    /// The value of a field whose name has been read.
    Field(u32),
    /// A name.
    Name,
}

/// Reads members of an object for as long as each is foreseen.
pub(super) struct Foreseen<'c, 'a> {
    pub check: &'c mut Check<'a>,
    pub rule: &'a ObjectRule,
    pub lane: &'a [Slot],
    pub plan: Option<&'a Plan>,
    pub members: &'c mut Members,
    pub names: &'c mut Names,
}

impl Work for Foreseen<'_, '_> {
    type Done = Result<Next, Broken>;

    #[inline(always)]
    fn run(self, vectors: impl Vectors) -> Self::Done {
        let Foreseen {
            check,
            rule,
            lane,
            plan,
            members,
            names,
        } = self;
        check.run(vectors, rule, lane, plan, members, names)
    }
}

/// Reads names and texts of an object for as long as both are as most are.
pub(super) struct Pairs<'c, 'a> {
    pub check: &'c mut Check<'a>,
    pub fields: &'a FieldNames,
    pub pair: &'a Pair,
    pub names: &'c mut Names,
}

impl Work for Pairs<'_, '_> {
    type Done = Result<(u32, Next), Broken>;

    #[inline(always)]
    fn run(self, vectors: impl Vectors) -> Self::Done {
        self.check
            .pairs(vectors, self.fields, self.pair, self.names)
    }
}

impl<'a> Check<'a> {
    #[inline(always)]
    fn run(
        &mut self,
        vectors: impl Vectors,
        rule: &ObjectRule,
        lane: &'a [Slot],
        plan: Option<&Plan>,
        members: &mut Members,
        names: &mut Names,
    ) -> Result<Next, Broken> {
        let data = self.data;
        let fields = &self.program.names[rule.fields as usize];
        let mut at = self.at;
        let (mut seen, mut twice) = (members.seen[0], 0);
        let (mut count, mut before) = (members.count, members.before);
        let next = loop {
            let Some(window) = window(data, at) else {
                break Next::Name;
            };
            let follower = &mut self.followers[rule.followers + before];
            let expected = (follower.field, lane.get(follower.field as usize));
            let (field, slot) = match expected {
                (field, Some(slot)) if slot.leads(vectors, window) => {
                    follower.is_doubted = false;
                    (field, slot)
                }
                _ => match self.ahead(rule, lane, before, window) {
                    Some(found) => found,
                    None => {
                        let pair = plan.and_then(|plan| plan.pair.as_ref());
                        let Some(pair) = pair else {
                            break Next::Name;
                        };
                        self.at = at;
                        let (pairs, next) = self.pairs(vectors, fields, pair, names)?;
                        at = self.at;
                        count += pairs;
                        if pairs > 0 {
                            self.followers[rule.followers + before].learn(NONE);
                        }
                        if pairs == 0 || matches!(next, Next::End) {
                            break next;
                        }
                        continue;
                    }
                },
            };
            if slot.course >= Course::Unforeseen {
                if slot.course == Course::Unread {
                    break Next::Name;
                }
                self.at = at + usize::from(slot.length);
                self.space();
                at = self.at;
                break Next::Field(field);
            }
            twice |= seen & 1 << (field % 64);
            seen |= 1 << (field % 64);
            count += 1;
            before = field as usize + 1;
            if let Some(end) = short_text(vectors, slot, window) {
                if window[end] == b',' && window[end + 1] > b' ' {
                    at += end + 1;
                    continue;
                }
                self.at = at + end;
            } else {
                self.at = at;
                if !self.foreseen_text(vectors, slot, window) {
                    self.foreseen_value(slot, window)?;
                }
            }
            let is_more = self.more(b'}')?;
            at = self.at;
            if !is_more {
                break Next::End;
            }
        };
        self.at = at;
        members.seen[0] = seen;
        members.repeated |= twice != 0;
        (members.count, members.before) = (count, before);
        Ok(next)
    }

    /// Gives the field whose lead stands here: one of the next in the order of the schema.
    #[inline(never)]
    fn ahead(
        &mut self,
        rule: &ObjectRule,
        lane: &'a [Slot],
        before: usize,
        window: &Window,
    ) -> Option<(u32, &'a Slot)> {
        let follower = &mut self.followers[rule.followers + before];
        if follower.field == NONE {
            return None; // here a name that is no field's mostly comes
        }
        let first = before.min(lane.len().saturating_sub(LOOKED_AHEAD));
        let slots = lane.get(first..first + LOOKED_AHEAD)?;
        let leading = slots.iter().enumerate().fold(0, |leading, (place, slot)| {
            // Without a branch: none could be foreseen.
            leading | u32::from(slot.leads(Plain, window)) << place
        });
        if leading == 0 {
            return None;
        }
        let field = first as u32 + leading.trailing_zeros();
        follower.learn(field);
        Some((field, &lane[field as usize]))
    }

    /// Passes over a member whose lead stands here.
    #[inline(never)]
    fn foreseen_value(&mut self, slot: &Slot, window: &Window) -> Outcome {
        if self.foreseen_literal(slot, window) {
            return Ok(());
        }
        self.at += usize::from(slot.length - slot.ahead);
        self.space();
        let (value, escapes) = (self.at, self.escapes);
        self.value(slot.node)?;
        self.capture(slot.capture.into(), value, escapes);
        Ok(())
    }

    /// Passes over a member whose value is a text that surely holds what is asked.
    #[inline(always)]
    fn foreseen_text(&mut self, vectors: impl Vectors, slot: &Slot, window: &Window) -> bool {
        let mut start = usize::from(slot.length) % HALF;
        match slot.course {
            Course::Any if window[start] == b'"' => start += 1,
            Course::Text | Course::Kept | Course::Run | Course::Instant => (),
            _ => return false,
        }
        let text = &window[start % HALF..];
        let (Some(first), Some(further)) = (text.first_chunk::<32>(), text[32..].first_chunk())
        else {
            return false;
        };
        let marks = vectors.mark(first);
        let mut length = marks.delimiters.trailing_zeros();
        let mut beyond = marks.high & !(u32::MAX << (length % 32)) != 0;
        if length == 32 {
            let further = vectors.mark(further);
            length += further.delimiters.trailing_zeros();
            beyond = marks.high | further.high != 0;
        }
        if length as usize >= HALF || text[length as usize] != b'"' || !slot.lengths.admits(length)
        {
            return false;
        }
        let span = (self.at + start, self.at + start + length as usize);
        if slot.course == Course::Run {
            let automaton = &self.program.automata[slot.automaton as usize];
            let holds = automaton.run().is_some_and(|run| {
                run.begins(vectors, first, length)
                    && (length <= 32 || run.begins(vectors, further, length - 32))
            });
            if !holds {
                return false;
            }
        }
        if slot.course == Course::Instant {
            let Instant::Known(time) = self.read_instant(span) else {
                return false;
            };
            self.instant = (span.0, time);
        }
        if beyond && !self.is_utf8(first, span) {
            return false; // and broken, which is found out by who reads it again
        }
        if slot.is_kept {
            self.captures[usize::from(slot.capture)] = span;
        }
        self.at = span.1 + 1;
        true
    }

    /// Passes over a member whose value the lead holds, if it ends there.
    #[inline(always)]
    fn foreseen_literal(&mut self, slot: &Slot, window: &Window) -> bool {
        let end = usize::from(slot.length) % HALF;
        if slot.course != Course::Done || !matches!(window[end], b',' | b'}') {
            return false;
        }
        self.at += end;
        if slot.is_kept {
            let value = self.at - usize::from(slot.ahead);
            let capture = usize::from(slot.capture);
            self.captures[capture] = self.span(capture, value);
        }
        true
    }

    /// Passes over names that are no field's and their texts, for as long as both surely
    /// hold what is asked of every other member; counts them.
    #[inline(always)]
    fn pairs(
        &mut self,
        vectors: impl Vectors,
        fields: &FieldNames,
        pair: &Pair,
        names: &mut Names,
    ) -> Result<(u32, Next), Broken> {
        let mut count = 0;
        while let Some(window) = window(self.data, self.at) {
            let Some((hash, named, end)) = pair_of(vectors, pair, window) else {
                break;
            };
            let name = &window[1..1 + named];
            if fields.len() > 0 && fields.find_hashed(name, hash).is_some() {
                break;
            }
            self.add_name(names, hash);
            count += 1;
            self.at += end;
            if !self.more(b'}')? {
                return Ok((count, Next::End));
            }
        }
        Ok((count, Next::Name))
    }

    /// Says whether a text is UTF-8, whose first bytes are at hand.
    #[inline(always)]
    fn is_utf8(&self, first: &[u8; 32], (start, end): Span) -> bool {
        if end - start <= first.len() {
            return is_utf8(first, (end - start) as u32);
        }
        std::str::from_utf8(&self.data[start..end]).is_ok()
    }
}

#[inline(always)]
fn window(data: &[u8], at: usize) -> Option<&Window> {
    data.get(at..)?.first_chunk()
}

/// Gives how many bytes a member has whose value is as most are: a short text of ASCII,
/// of which nothing but its length is asked.
#[inline(always)]
fn short_text(vectors: impl Vectors, slot: &Slot, window: &Window) -> Option<usize> {
    if slot.course != Course::Text {
        return None;
    }
    let start = usize::from(slot.length) % HALF;
    let text = window[start..].first_chunk::<32>()?;
    let marks = vectors.mark(text);
    let length = marks.delimiters.trailing_zeros() % 32;
    let is_plain = text[length as usize] == b'"' && marks.high & !(u32::MAX << length) == 0;
    (is_plain && slot.lengths.admits(length)).then_some(start + length as usize + 1)
}

/// Gives the hash and the length of a name, and how many bytes it has with its value, if
/// both are short texts of such lengths as are asked.
#[inline(always)]
fn pair_of(vectors: impl Vectors, pair: &Pair, window: &Window) -> Option<(u32, usize, usize)> {
    let name = window[1..].first_chunk::<32>()?;
    let marks = vectors.mark(name);
    let named = marks.delimiters.trailing_zeros() % 32;
    let start = named as usize + 4;
    let between = window[start - 3..].first_chunk::<4>()?;
    let begins = window[0] == b'"' && between[..3] == *b"\":\"";
    if !begins || marks.high & !(u32::MAX << named) != 0 || !pair.names.admits(named) {
        return None;
    }
    let value = window[start..].first_chunk::<32>()?;
    let marks = vectors.mark(value);
    let length = marks.delimiters.trailing_zeros() % 32;
    if value[length as usize] != b'"' || !pair.values.admits(length) {
        return None;
    }
    if marks.high & !(u32::MAX << length) != 0 && !is_utf8(value, length) {
        return None;
    }
    let hash = match name.first_chunk() {
        Some(begun) if named as usize <= SHORT_NAME => hash_short_name(begun, named as usize),
        _ => hash_name(&name[..named as usize]),
    };
    Some((hash, named as usize, start + length as usize + 1))
}
