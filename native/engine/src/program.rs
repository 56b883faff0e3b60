//! The tables of a program, and what follows from them before anything is read.

mod reader;

use crate::automaton::Automaton;
use crate::discriminators::Discriminator;
use crate::lanes::{Follower, Pair, Slot, FORESEEN};
use crate::names::Names;

/// What a program begins with.
pub const FORMAT: &[u8] = b"CPN1";
/// Stands for a rule or a limit that is not there.
pub(crate) const NONE: u32 = u32::MAX;
/// How many fields an object may have that a rule knows.
pub(crate) const MOST_FIELDS: usize = 256;
/// How many fields may decide what else holds.
pub(crate) const MOST_DISCRIMINATORS: usize = 4;
/// How many values of an event are kept for the columns.
pub(crate) const CAPTURES: usize = 8;
/// Where they stand; a program names them in the same order.
pub(crate) const CAPTURED: [&[&str]; CAPTURES] = [
    &["EventType"],
    &["ObjectTypeName"],
    &["DomainName"],
    &["EventTimestamp"],
    &["EventId"],
    &["ProfileObjectUniqueKey"],
    &["Object", "ProfileId"],
    &["IsMessageRealTime"],
];
/// Which of them is a date-time.
pub(crate) const TIMESTAMP: usize = 3;
/// Which of them is a boolean; the others are strings.
pub(crate) const REAL_TIME: usize = 7;

/// The bytes are no program of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// A contract, as far as it can be proven.
#[derive(Debug)]
pub struct Program {
    pub(crate) names: Vec<Names>,
    pub(crate) automata: Vec<Automaton>,
    pub(crate) texts: Vec<TextRule>,
    pub(crate) numbers: Vec<NumberRule>,
    pub(crate) arrays: Vec<ArrayRule>,
    pub(crate) plans: Vec<Plan>,
    pub(crate) objects: Vec<ObjectRule>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) root: u32,
    /// The root's field whose strings are worth a flag, but for those that are known.
    pub(crate) watched: u32,
    pub(crate) known: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub scalars: u32,
    pub number: u32,
    pub text: u32,
    pub array: u32,
    pub object: u32,
    /// Whether strings are asked for nothing but their length.
    pub is_short_text: bool,
    pub shortest: u32,
    pub longest: u32,
}

impl Node {
    pub const NULL: u32 = 1;
    pub const TRUE: u32 = 2;
    pub const FALSE: u32 = 4;
    pub const ANYTHING: u32 = 8;
}

#[derive(Debug)]
pub(crate) struct TextRule {
    pub shortest: u32,
    pub longest: u32,
    pub date_time: bool,
    pub automaton: u32,
    pub literals: u32,
    /// Whether nothing but the length is asked for.
    pub is_free: bool,
}

#[derive(Debug)]
pub(crate) struct NumberRule {
    pub integers_only: bool,
    pub exclusive_minimum: bool,
    pub exclusive_maximum: bool,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub divisors: Vec<i64>,
    pub literals: Option<Vec<i64>>,
}

#[derive(Debug)]
pub(crate) struct ArrayRule {
    pub shortest: u32,
    pub longest: u32,
    pub first: Vec<u32>,
    pub rest: u32,
}

#[derive(Debug)]
pub(crate) struct Plan {
    /// A node for each field of the object; `NONE` where the plan does not name it.
    pub nodes: Vec<u32>,
    pub required: [u64; MOST_FIELDS / 64],
    pub others: u32,
    pub others_are_unknown: bool,
    /// The rule of the names that are not named.
    pub names: u32,
    pub fewest: u32,
    pub most: u32,
    /// What its other members are, if they are all alike.
    pub pair: Option<Pair>,
}

#[derive(Debug)]
pub(crate) struct ObjectRule {
    pub fields: u32,
    /// Field to the slot that keeps its string; `NONE` for most.
    pub captures: Vec<u32>,
    pub has_captures: bool,
    pub discriminators: Vec<Discriminator>,
    pub plans: Vec<u32>,
    pub choices: Vec<u32>,
    /// Field to its node where every plan has the same one, `NONE` elsewhere, and for
    /// the fields that decide.
    pub common: Vec<u32>,
    /// Where the followers of its fields begin, among those of all rules.
    pub followers: usize,
    /// A lane for each of the plans: its fields as they are expected.
    pub lanes: Vec<Vec<Slot>>,
    /// The same before the plan is known.
    pub early: Vec<Slot>,
}

impl Program {
    /// Reads a program, and checks that everything it refers to is there.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut program = reader::read_tables(bytes)?;
        if !program.is_whole() {
            return Err(Malformed);
        }
        program.find_short_texts();
        program.find_common();
        program.learn_words()?;
        program.lay_lanes();
        let mut followers = 0;
        for rule in &mut program.objects {
            rule.followers = followers;
            followers += rule.common.len() + 1;
        }
        Ok(program)
    }

    /// Expects the fields of every object in the order of its rule.
    pub(crate) fn followers(&self) -> Vec<Follower> {
        let rules = self.objects.iter();
        rules
            .flat_map(|rule| 0..=rule.common.len() as u32)
            .map(|field| Follower {
                field,
                is_doubted: true,
            })
            .collect()
    }

    fn is_whole(&self) -> bool {
        let names = |place: u32| (place as usize) < self.names.len();
        let node = |place: u32| (place as usize) < self.nodes.len();
        let maybe = |place: u32, count: usize| place == NONE || (place as usize) < count;
        names(self.known)
            && node(self.root)
            && self.texts.iter().all(|rule| {
                maybe(rule.automaton, self.automata.len()) && maybe(rule.literals, self.names.len())
            })
            && self.arrays.iter().all(|rule| {
                rule.first
                    .iter()
                    .chain([&rule.rest])
                    .all(|&place| node(place))
            })
            && self.plans.iter().all(|plan| {
                plan.nodes
                    .iter()
                    .all(|&place| maybe(place, self.nodes.len()))
                    && node(plan.others)
                    && maybe(plan.names, self.texts.len())
            })
            && self.objects.iter().all(|rule| self.is_whole_object(rule))
            && self.nodes.iter().all(|node| {
                maybe(node.number, self.numbers.len())
                    && maybe(node.text, self.texts.len())
                    && maybe(node.array, self.arrays.len())
                    && maybe(node.object, self.objects.len())
            })
    }

    fn is_whole_object(&self, rule: &ObjectRule) -> bool {
        let Some(fields) = self.names.get(rule.fields as usize).map(Names::len) else {
            return false;
        };
        let mut choices = 1usize;
        for each in &rule.discriminators {
            let classes = self.names.get(each.names as usize).map(Names::len);
            if each.field as usize >= fields || classes != Some(each.classes as usize) {
                return false;
            }
            choices = choices.saturating_mul(each.classes as usize + 2);
        }
        self.names[rule.fields as usize].is_numbered()
            && fields <= MOST_FIELDS
            && rule.discriminators.len() <= MOST_DISCRIMINATORS
            && rule.choices.len() == choices
            && rule.captures.len() <= fields
            && rule.plans.iter().all(|&plan| {
                let plan = self.plans.get(plan as usize);
                plan.is_some_and(|plan| plan.nodes.len() == fields)
            })
            && rule
                .choices
                .iter()
                .all(|&choice| choice == NONE || (choice as usize) < rule.plans.len())
    }

    /// Says whether a string holds what its rule asks beside its length and a date-time.
    #[inline]
    pub(crate) fn holds(&self, rule: &TextRule, content: &[u8]) -> bool {
        let literals = self.names.get(rule.literals as usize);
        let automaton = self.automata.get(rule.automaton as usize);
        literals.is_none_or(|names| names.find(content).is_some())
            && automaton.is_none_or(|automaton| automaton.accepts(content))
    }

    /// Copies what short strings are asked for to where it is at hand.
    fn find_short_texts(&mut self) {
        for node in &mut self.nodes {
            if let Some(rule) = self.texts.get(node.text as usize) {
                node.is_short_text = rule.is_free;
                (node.shortest, node.longest) = (rule.shortest, rule.longest);
            }
        }
    }

    /// Finds the fields that can be checked before the discriminators are known.
    fn find_common(&mut self) {
        for rule in &mut self.objects {
            let fields = self.names[rule.fields as usize].len();
            rule.captures.resize(fields, NONE);
            let plans: Vec<&Plan> = rule
                .plans
                .iter()
                .map(|&plan| &self.plans[plan as usize])
                .collect();
            rule.common = (0..fields)
                .map(|field| {
                    let node = |plan: &Plan| self.nodes.get(plan.nodes[field] as usize);
                    let first = plans.first().and_then(|plan| node(plan));
                    let decides = rule
                        .discriminators
                        .iter()
                        .any(|each| each.field as usize == field);
                    let same =
                        !decides && first.is_some() && plans.iter().all(|plan| node(plan) == first);
                    if same {
                        plans[0].nodes[field]
                    } else {
                        NONE
                    }
                })
                .collect();
        }
    }

    /// Lays out the fields of every object as they are expected.
    fn lay_lanes(&mut self) {
        let root = self.nodes[self.root as usize].object as usize;
        let lane = |place: usize, nodes: &[u32]| {
            let rule = &self.objects[place];
            let names = &self.names[rule.fields as usize];
            let fields = nodes.iter().zip(&rule.captures).enumerate();
            fields
                .map(|(field, (&node, &capture))| {
                    let is_watched = place == root && field == self.watched as usize;
                    let is_far = field >= FORESEEN;
                    let node = if is_watched || is_far { NONE } else { node };
                    Slot::new(self, names.name(field as u32), node, capture)
                })
                .collect::<Vec<Slot>>()
        };
        let laid = self.objects.iter().enumerate().map(|(place, rule)| {
            let plans = rule.plans.iter();
            let plans = plans.map(|&plan| lane(place, &self.plans[plan as usize].nodes));
            (plans.collect(), lane(place, &rule.common))
        });
        let lanes: Vec<_> = laid.collect();
        let pairs: Vec<_> = self
            .plans
            .iter()
            .map(|plan| Pair::new(self, plan))
            .collect();
        for (plan, pair) in self.plans.iter_mut().zip(pairs) {
            plan.pair = pair;
        }
        for (rule, laid) in self.objects.iter_mut().zip(lanes) {
            (rule.lanes, rule.early) = laid;
        }
    }

    /// Finds what follows from what discriminators mostly say.
    fn learn_words(&mut self) -> Result<(), Malformed> {
        let learned = self.objects.iter().map(|rule| {
            let discriminators = rule.discriminators.iter();
            discriminators
                .map(|each| each.learn(self, rule))
                .collect::<Option<Vec<_>>>()
        });
        let learned: Option<Vec<_>> = learned.collect();
        for (rule, learned) in self.objects.iter_mut().zip(learned.ok_or(Malformed)?) {
            for (each, learned) in rule.discriminators.iter_mut().zip(learned) {
                (each.spoken, each.words) = learned;
            }
        }
        Ok(())
    }

    /// Says whether a name that the program knows holds all that a rule asks.
    pub(crate) fn holds_name(&self, rule: &TextRule, name: &[u8]) -> bool {
        let points = String::from_utf8_lossy(name).chars().count() as u32;
        (rule.shortest..=rule.longest).contains(&points)
            && !rule.date_time
            && self.holds(rule, name)
    }
}
