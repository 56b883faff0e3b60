//! The members of an object, each read by the grammar, and what decides about them.

use super::foreseen::{Foreseen, Next, Pairs};
use super::{repeats, Broken, Check, Outcome, Pending, REPEATED, UNKNOWN_NAME, UNKNOWN_TYPE};
use crate::lanes::Slot;
use crate::names::Names;
use crate::program::{ObjectRule, Plan, CAPTURES, MOST_DISCRIMINATORS, MOST_FIELDS, NONE};
use crate::strings::Text;

impl<'a> Check<'a> {
    pub(super) fn object(&mut self, rule: &'a ObjectRule) -> Outcome {
        if !rule.discriminators.is_empty() {
            return self.deciding_object(rule);
        }
        let Some(way) = self.way(rule, 0) else {
            return self.skip_object();
        };
        let fields = &self.program.names[rule.fields as usize];
        if fields.len() == 0 {
            return self.map(fields, way.plan);
        }
        self.open()?;
        let mut names = self.no_names();
        let mut members = Members::default();
        if self.peek()? != b'}' {
            while let Some(field) = self.next_field(rule, Some(way), &mut members, &mut names)? {
                let (value, escapes) = (self.at, self.escapes);
                if field == NONE {
                    self.other(way.plan)?;
                } else {
                    self.member(way.plan, fields, field)?;
                    self.watch(field, value);
                    self.keep(rule, field, value, escapes);
                }
                if !self.more(b'}')? {
                    break;
                }
            }
        }
        self.doubt |= !members.suffice(way.plan);
        self.end_object(members.repeated, &names);
        Ok(())
    }

    /// Checks an object of which some fields decide what holds for the others.
    fn deciding_object(&mut self, rule: &'a ObjectRule) -> Outcome {
        self.open()?;
        let fields = &self.program.names[rule.fields as usize];
        let (mut names, first_pending) = (self.no_names(), self.pending.len());
        let mut members = Members::default();
        let mut said: [u32; MOST_DISCRIMINATORS] = std::array::from_fn(|place| {
            let each = rule.discriminators.get(place);
            each.map_or(0, |each| each.classes + 1)
        });
        let mut silent = rule.discriminators.len();
        let mut way: Option<Way> = None;
        if self.peek()? != b'}' {
            while let Some(field) = self.next_field(rule, way, &mut members, &mut names)? {
                let (value, escapes) = (self.at, self.escapes);
                if field == NONE {
                    match way {
                        Some(way) => self.other(way.plan)?,
                        None => self.defer(NONE)?,
                    }
                } else {
                    match way {
                        Some(way) => {
                            self.member(way.plan, fields, field)?;
                            self.watch(field, value);
                        }
                        None => {
                            let heard = self.early(rule, field, &mut said)?;
                            silent = silent.saturating_sub(usize::from(heard));
                        }
                    }
                    self.keep(rule, field, value, escapes);
                }
                if way.is_none() && silent == 0 && !self.doubt {
                    let choice = choice_of(rule, &said);
                    way = self.way(rule, choice);
                    self.settle(way, fields, first_pending)?;
                }
                if !self.more(b'}')? {
                    break;
                }
            }
        }
        if way.is_none() && !self.doubt {
            let end = self.at;
            let choice = choice_of(rule, &said);
            way = self.way(rule, choice);
            self.settle(way, fields, first_pending)?;
            self.at = end;
        }
        self.pending.truncate(first_pending);
        self.doubt |= members.repeated || !way.is_some_and(|way| members.suffice(way.plan));
        self.end_object(members.repeated, &names);
        Ok(())
    }

    /// Passes over the closing brace, and looks back for names that were given twice.
    #[inline(always)]
    fn end_object(&mut self, repeated: bool, names: &repeats::Names) {
        if repeated | self.has_repeated(names) {
            self.doubt |= self.depth == 1;
            self.flags |= REPEATED;
        }
        self.close();
    }

    /// Checks an object in which every name is alike.
    fn map(&mut self, fields: &'a Names, plan: &'a Plan) -> Outcome {
        self.open()?;
        let mut names = self.no_names();
        let mut count = 0;
        if self.peek()? != b'}' {
            loop {
                if let Some(pair) = &plan.pair {
                    let pairs = Pairs {
                        check: &mut *self,
                        fields,
                        pair,
                        names: &mut names,
                    };
                    let (read, next) = pairs.check.processor.run(pairs)?;
                    count += read;
                    if matches!(next, Next::End) {
                        break;
                    }
                }
                let (name, hash) = self.hashed_name()?;
                self.name = name;
                self.add_name(&mut names, hash);
                count += 1;
                self.other(plan)?;
                if !self.more(b'}')? {
                    break;
                }
            }
        }
        self.doubt |= count < plan.fewest || count > plan.most;
        self.end_object(false, &names);
        Ok(())
    }

    /// Reads members that are foreseen, and the name of the next that is not; gives the
    /// field of that name, or `NONE`. None is the end of the object.
    #[inline(always)]
    fn next_field(
        &mut self,
        rule: &'a ObjectRule,
        way: Option<Way<'a>>,
        members: &mut Members,
        names: &mut repeats::Names,
    ) -> Result<Option<u32>, Broken> {
        let lane = way.map_or(rule.early.as_slice(), |way| way.lane);
        let plan = way.map(|way| way.plan);
        let foreseen = Foreseen {
            check: &mut *self,
            rule,
            lane,
            plan,
            members: &mut *members,
            names: &mut *names,
        };
        let field = match foreseen.check.processor.run(foreseen)? {
            Next::End => return Ok(None),
            Next::Field(field) => field,
            Next::Name => self.named(rule, members.before, names)?,
        };
        members.count += 1;
        if field != NONE {
            members.see(field);
        }
        Ok(Some(field))
    }

    /// Gives what is expected after a choice; None is a doubt.
    fn way(&mut self, rule: &'a ObjectRule, choice: usize) -> Option<Way<'a>> {
        let place = rule.choices.get(choice).map(|&place| place as usize);
        let place = place.filter(|&place| place < rule.plans.len());
        self.doubt |= place.is_none();
        place.map(|place| Way {
            place,
            plan: &self.program.plans[rule.plans[place] as usize],
            lane: &rule.lanes[place],
        })
    }

    /// Checks a field before the plan is known, or defers it; notes what it says if it
    /// is a discriminator, and says if it is.
    fn early(&mut self, rule: &ObjectRule, field: u32, said: &mut [u32]) -> Result<bool, Broken> {
        let common = rule.common[field as usize];
        if common != NONE {
            let value = self.at;
            self.value(common)?;
            self.watch(field, value);
            return Ok(false);
        }
        let place = rule
            .discriminators
            .iter()
            .position(|each| each.field == field);
        let Some(place) = place else {
            let value = self.at;
            self.defer(field)?;
            self.watch(field, value);
            return Ok(false);
        };
        let value = self.at;
        if self.peek()? != b'"' {
            self.skip_doubtful()?;
            return Ok(true);
        }
        let text = self.string()?;
        let each = &rule.discriminators[place];
        let spoken = each.spoken.find(&self.data[text.start..text.end]);
        let word = spoken.map(|place| each.words[place as usize]);
        self.pending.push(Pending {
            field,
            name: Text::EMPTY,
            value,
            text: Some(text),
            word,
        });
        said[place] = word.map_or(each.classes, |word| word.class);
        if !word.is_some_and(|word| word.is_known) {
            self.watch(field, value);
        }
        self.doubt |= !text.plain;
        Ok(true)
    }

    fn defer(&mut self, field: u32) -> Outcome {
        self.pending.push(Pending {
            field,
            name: self.name,
            value: self.at,
            text: None,
            word: None,
        });
        self.skip()
    }

    /// Reads a name, and finds the field that it is; one that is none is kept in
    /// `self.name`.
    #[inline(never)]
    fn named(
        &mut self,
        rule: &ObjectRule,
        before: usize,
        names: &mut repeats::Names,
    ) -> Result<u32, Broken> {
        let fields = &self.program.names[rule.fields as usize];
        let (name, hash) = self.hashed_name()?;
        let field = fields.find_hashed(&self.data[name.start..name.end], hash);
        self.followers[rule.followers + before].learn(field.unwrap_or(NONE));
        if field.is_none() {
            self.name = name;
            self.add_name(names, hash);
        }
        Ok(field.unwrap_or(NONE))
    }

    /// Checks what was deferred, and comes back to where it was.
    fn settle(&mut self, way: Option<Way<'a>>, fields: &Names, first: usize) -> Outcome {
        let Some(Way {
            plan,
            place: chosen,
            ..
        }) = way
        else {
            return Ok(());
        };
        let here = self.at;
        for place in first..self.pending.len() {
            let Pending {
                field,
                name,
                value,
                text,
                word,
            } = self.pending[place];
            if word.is_some_and(|word| word.is_admitted(chosen)) {
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
    #[inline(always)]
    fn keep(&mut self, rule: &ObjectRule, field: u32, value: usize, escapes: u32) {
        if rule.has_captures {
            self.capture(rule.captures[field as usize] as usize, value, escapes);
        }
    }

    /// Keeps where a value stands that a slot asks for.
    #[inline(always)]
    pub(super) fn capture(&mut self, slot: usize, value: usize, escapes: u32) {
        if slot >= CAPTURES {
            return;
        }
        self.doubt |= self.escapes != escapes;
        self.captures[slot] = self.span(slot, value);
    }

    /// Notes whether a string is known, where that is asked.
    #[inline(always)]
    fn watch(&mut self, field: u32, value: usize) {
        if field == self.program.watched && self.depth == 1 && self.data[value] == b'"' {
            let content = &self.data[value + 1..self.at - 1];
            let known = &self.program.names[self.program.known as usize];
            if known.find(content).is_none() {
                self.flags |= UNKNOWN_TYPE;
            }
        }
    }
}

/// What is expected in an object.
#[derive(Clone, Copy)]
struct Way<'a> {
    /// The plan's place among those of the object.
    place: usize,
    plan: &'a Plan,
    lane: &'a [Slot],
}

/// What has been read of an object.
#[derive(Default)]
pub(super) struct Members {
    pub seen: [u64; MOST_FIELDS / 64],
    /// Whether a field was given twice.
    pub repeated: bool,
    pub count: u32,
    /// One past the field that was read last; 0 at the beginning.
    pub before: usize,
}

impl Members {
    #[inline(always)]
    pub fn see(&mut self, field: u32) {
        self.before = field as usize + 1;
        let (word, bit) = (field as usize / 64 % self.seen.len(), 1 << (field % 64));
        self.repeated |= self.seen[word] & bit != 0;
        self.seen[word] |= bit;
    }

    /// Says whether a plan asks for no other members, nor for more or fewer.
    fn suffice(&self, plan: &Plan) -> bool {
        let required = plan.required.iter().zip(self.seen);
        required
            .map(|(required, seen)| required & !seen)
            .sum::<u64>()
            == 0
            && self.count >= plan.fewest
            && self.count <= plan.most
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
