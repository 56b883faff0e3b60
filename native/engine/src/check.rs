//! One event in bytes -> what is proven of it, and where its end is.

mod cursor;
mod places;

use crate::hashing::{hash_name, Ends};
use crate::instants::{read_instant, Instant};
use crate::names::Names;
use crate::numbers::holds;
use crate::program::{
    ArrayRule, Node, ObjectRule, Plan, Program, TextRule, CAPTURES, MOST_DISCRIMINATORS,
    MOST_FIELDS, NONE,
};
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
/// How many fields are tried in the order of the schema before a name is looked up.
const LOOKED_AHEAD: usize = 3;
/// Up to so many names, each is compared with each.
const FEW_NAMES: usize = 24;

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
    /// Where the last date-time stands that was checked, and what it tells.
    pub(crate) instant: (usize, i64),
    /// Object rule and field to the field that came after it the last time; the first
    /// stands for the beginning. Events of one kind mostly are alike.
    followers: Vec<u32>,
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
            match read_instant(content) {
                Instant::Known(time) => self.instant = (text.start, time),
                Instant::Doubtful => self.doubt = true,
            }
        }
        self.doubt |= !self.program.holds(rule, content);
    }

    fn array(&mut self, rule: &ArrayRule) -> Outcome {
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

    fn object(&mut self, rule: &ObjectRule) -> Outcome {
        self.open()?;
        let program = self.program;
        let fields = &program.names[rule.fields as usize];
        let top = self.depth == 1;
        let (first_hash, first_pending) = (self.hashes.len(), self.pending.len());
        let mut seen = [0u64; MOST_FIELDS / 64];
        let mut said: [u32; MOST_DISCRIMINATORS] = std::array::from_fn(|place| {
            let each = rule.discriminators.get(place);
            each.map_or(0, |each| each.classes + 1)
        });
        let mut silent = rule.discriminators.len();
        let mut plan = if silent == 0 {
            self.plan(rule, choice_of(rule, &said))
        } else {
            None
        };
        let (mut count, mut before) = (0u32, 0);
        if self.peek()? != b'}' {
            loop {
                let field = self.field(fields, rule.followers + before, before)?;
                count += 1;
                let value = self.at;
                if field == NONE {
                    match plan {
                        Some(plan) if plan.is_free => self.skip()?,
                        Some(plan) => self.other(plan)?,
                        None => self.defer(NONE)?,
                    }
                } else {
                    before = field as usize + 1;
                    let (word, bit) = (field as usize / 64 % seen.len(), 1 << (field % 64));
                    if seen[word] & bit != 0 {
                        self.doubt |= top || !rule.discriminators.is_empty();
                        self.flags |= REPEATED;
                    }
                    seen[word] |= bit;
                    let escapes = self.escapes;
                    match plan {
                        Some(plan) => self.member(plan, fields, field)?,
                        None => {
                            let heard = self.early(rule, field, &mut said)?;
                            silent = silent.saturating_sub(usize::from(heard));
                        }
                    }
                    if rule.has_captures {
                        self.capture(rule, field, value, escapes);
                        if top && field == program.watched {
                            self.watch(value);
                        }
                    }
                }
                if plan.is_none() && silent == 0 && !self.doubt {
                    let choice = choice_of(rule, &said);
                    plan = self.plan(rule, choice);
                    self.settle(plan, fields, first_pending, rule.is_sure(choice))?;
                }
                if !self.more(b'}')? {
                    break;
                }
            }
        }
        self.close();
        if plan.is_none() && !self.doubt {
            let end = self.at;
            let choice = choice_of(rule, &said);
            plan = self.plan(rule, choice);
            self.settle(plan, fields, first_pending, rule.is_sure(choice))?;
            self.at = end;
        }
        if self.has_repeated(first_hash) {
            self.doubt |= top;
            self.flags |= REPEATED;
        }
        self.pending.truncate(first_pending);
        if let Some(plan) = plan {
            let missing = plan
                .required
                .iter()
                .zip(seen)
                .any(|(required, seen)| required & !seen != 0);
            self.doubt |= missing || count < plan.fewest || count > plan.most;
        } else {
            self.doubt = true;
        }
        Ok(())
    }

    /// Gives the plan of a choice; None is a doubt.
    fn plan(&mut self, rule: &ObjectRule, choice: usize) -> Option<&'a Plan> {
        let plan = rule.choices.get(choice);
        let plan = plan.and_then(|&choice| rule.plans.get(choice as usize));
        self.doubt |= plan.is_none();
        plan.map(|&plan| &self.program.plans[plan as usize])
    }

    /// Checks a field before the plan is known, or defers it; notes what it says if it
    /// is a discriminator, and says if it is.
    fn early(&mut self, rule: &ObjectRule, field: u32, said: &mut [u32]) -> Result<bool, Broken> {
        let common = rule.common[field as usize];
        if common != NONE {
            self.value(common)?;
            return Ok(false);
        }
        let place = rule
            .discriminators
            .iter()
            .position(|each| each.field == field);
        let Some(place) = place else {
            self.defer(field)?;
            return Ok(false);
        };
        if self.peek()? != b'"' {
            self.skip_doubtful()?;
            return Ok(true);
        }
        let value = self.at;
        let text = self.string()?;
        self.pending.push(Pending {
            field,
            name: Text::EMPTY,
            value,
            text: Some(text),
        });
        let each = &rule.discriminators[place];
        let content = &self.data[text.start..text.end];
        let class = self.program.names[each.names as usize].find(content, Ends::of(content));
        said[place] = class.unwrap_or(each.classes);
        self.doubt |= !text.plain;
        Ok(true)
    }

    fn defer(&mut self, field: u32) -> Outcome {
        self.pending.push(Pending {
            field,
            name: self.name,
            value: self.at,
            text: None,
        });
        self.skip()
    }

    /// Reads a name, and finds the field that it is. The name of a field that has been
    /// expected is not read at all; one that is no field's is kept in `self.name`.
    #[inline(always)]
    fn field(&mut self, fields: &Names, place: usize, before: usize) -> Result<u32, Broken> {
        let expected = self.followers[place];
        let rest = self.data.get(self.at..).ok_or(Broken)?;
        if let Some(length) = fields.begins(expected, rest) {
            self.at += length;
            self.space();
            return Ok(expected);
        }
        self.unexpected_field(fields, place, before)
    }

    fn unexpected_field(
        &mut self,
        fields: &Names,
        place: usize,
        before: usize,
    ) -> Result<u32, Broken> {
        // Most events keep the order of the schema, and leave some fields out.
        let rest = self.data.get(self.at..).ok_or(Broken)?;
        for field in (before as u32..).take(LOOKED_AHEAD) {
            if let Some(length) = fields.begins(field, rest) {
                self.followers[place] = field;
                self.at += length;
                self.space();
                return Ok(field);
            }
        }
        let name = self.name()?;
        let content = &self.data[name.start..name.end];
        let ends = Ends::of(content);
        if fields.len() > 0 {
            if let Some(field) = fields.find(content, ends) {
                self.followers[place] = field;
                return Ok(field);
            }
        }
        self.name = name;
        self.hashes.push(hash_name(content, ends));
        Ok(NONE)
    }

    /// Checks what was deferred, and comes back to where it was. Where the choice is
    /// sure, what the discriminators say has been checked with it.
    fn settle(&mut self, plan: Option<&Plan>, fields: &Names, first: usize, sure: bool) -> Outcome {
        let Some(plan) = plan else {
            return Ok(());
        };
        let here = self.at;
        for place in first..self.pending.len() {
            let Pending {
                field,
                name,
                value,
                text,
            } = self.pending[place];
            if sure && text.is_some() {
                continue;
            }
            self.at = value;
            if let Some((text, rule)) = text.and_then(|text| {
                let node = plan.nodes.get(field as usize)?;
                let node = self.program.nodes.get(*node as usize)?;
                Some((text, self.program.texts.get(node.text as usize)?))
            }) {
                self.check_text(rule, text);
            } else if field == NONE {
                self.name = name;
                self.other(plan)?;
            } else {
                self.member(plan, fields, field)?;
            }
        }
        self.pending.truncate(first);
        self.at = here;
        Ok(())
    }

    #[inline(always)]
    fn member(&mut self, plan: &Plan, fields: &Names, field: u32) -> Outcome {
        match plan.nodes[field as usize] {
            NONE => self.unnamed_field(plan, fields.name(field)),
            node => self.value(node),
        }
    }

    /// Checks the value of a name that no field has: `self.name`.
    fn other(&mut self, plan: &Plan) -> Outcome {
        if plan.others_are_unknown {
            self.flags |= UNKNOWN_NAME;
        }
        match self.program.texts.get(plan.names as usize) {
            Some(rule) => self.check_text(rule, self.name),
            None => self.doubt = true,
        }
        self.value(plan.others)
    }

    /// Checks the value of a field that this plan does not name.
    fn unnamed_field(&mut self, plan: &Plan, name: &[u8]) -> Outcome {
        if plan.others_are_unknown {
            self.flags |= UNKNOWN_NAME;
        }
        let rule = self.program.texts.get(plan.names as usize);
        self.doubt |= !rule.is_some_and(|rule| self.program.holds_name(rule, name));
        self.value(plan.others)
    }

    /// Keeps where the value of a field stands, if it is asked for.
    fn capture(&mut self, rule: &ObjectRule, field: u32, value: usize, escapes: u32) {
        let slot = rule.captures[field as usize];
        if slot == NONE {
            return;
        }
        self.doubt |= self.escapes != escapes;
        self.captures[slot as usize] = self.span(slot as usize, value);
    }

    fn watch(&mut self, value: usize) {
        if self.data[value] == b'"' {
            let content = &self.data[value + 1..self.at - 1];
            let known = &self.program.names[self.program.known as usize];
            if known.find(content, Ends::of(content)).is_none() {
                self.flags |= UNKNOWN_TYPE;
            }
        }
    }

    /// Says whether two names since the first are the same, and forgets them.
    #[inline(always)]
    fn has_repeated(&mut self, first: usize) -> bool {
        if self.hashes.len() <= first + 1 {
            self.hashes.truncate(first);
            return false;
        }
        self.has_repeated_among(first)
    }

    #[inline(never)]
    fn has_repeated_among(&mut self, first: usize) -> bool {
        let names = &mut self.hashes[first..];
        let repeated = if names.len() <= FEW_NAMES {
            (1..names.len()).any(|place| names[..place].contains(&names[place]))
        } else {
            names.sort_unstable();
            names.windows(2).any(|pair| pair[0] == pair[1])
        };
        self.hashes.truncate(first);
        repeated
    }
}

/// Gives the place of what the discriminators said, among all that they may say.
#[inline]
fn choice_of(rule: &ObjectRule, said: &[u32]) -> usize {
    rule.discriminators
        .iter()
        .zip(said)
        .fold(0, |choice, (each, &said)| {
            choice * (each.classes as usize + 2) + said as usize
        })
}
