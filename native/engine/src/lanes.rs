//! The fields of an object -> what compact JSON has where each of them begins.
//!
//! A field's lead is its name, the colon and, as far as the rule lets foresee it, how
//! its value begins: one comparison says that the field is there. Whatever is spelled
//! otherwise meets no lead, and is read by the grammar.

use crate::automaton::Automaton;
use crate::program::{Node, NumberRule, Plan, Program, TextRule, CAPTURES, NONE, REAL_TIME};
use crate::simd::Vectors;

/// How long a lead may be.
pub(crate) const LEAD: usize = 32;

/// How many fields of an object are foreseen at the most.
pub(crate) const FORESEEN: usize = 64;

/// What follows a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub(crate) enum Course {
    /// The rest of a string, of which nothing but its length is asked.
    Text,
    /// The same, and the string is kept.
    Kept,
    /// The rest of a string whose characters are all of one set.
    Run,
    /// The rest of a date-time.
    Instant,
    /// A value that may be any, mostly a string.
    Any,
    /// A value of the node.
    Value,
    /// Nothing: the lead holds the value.
    Done,
    /// A value that has to be read by the grammar.
    Unforeseen,
    /// Not even the rest of the name, which has no lead of its own.
    Unread,
}

/// The field that mostly comes after another; `NONE` stands for a name that is none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Follower {
    pub field: u32,
    /// Whether another came the last time.
    pub is_doubted: bool,
}

impl Follower {
    /// Takes note of a field that has come instead.
    #[inline(always)]
    pub fn learn(&mut self, field: u32) {
        // Without a branch, which nobody could foresee.
        self.field = [self.field, field][usize::from(self.is_doubted)];
        self.is_doubted = !self.is_doubted;
    }
}

/// How many bytes a text has, as far as that is sure to be right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lengths {
    fewest: u32,
    more: u32,
}

impl Lengths {
    fn new(fewest: u32, most: u32) -> Self {
        Lengths {
            fewest,
            more: most.saturating_sub(fewest),
        }
    }

    /// Says whether a text of so many bytes has surely as many code points as are asked.
    #[inline(always)]
    pub fn admits(self, length: u32) -> bool {
        length.wrapping_sub(self.fewest) <= self.more
    }
}

/// Members that are all alike: a name, and a text.
#[derive(Debug)]
pub(crate) struct Pair {
    pub names: Lengths,
    pub values: Lengths,
}

impl Pair {
    /// Expects names and texts of which nothing but their lengths is asked; None if
    /// something else is.
    pub fn new(program: &Program, plan: &Plan) -> Option<Self> {
        let lengths = |text: u32| {
            let rule = program.texts.get(text as usize)?;
            let is_all = course(program, rule)? == Course::Text && rule.shortest <= rule.longest;
            is_all.then(|| Lengths::new(rule.shortest, rule.longest))
        };
        let others = program.nodes.get(plan.others as usize)?;
        let is_any = others.scalars & Node::ANYTHING != 0;
        if plan.others_are_unknown {
            return None;
        }
        Some(Pair {
            names: lengths(plan.names)?,
            values: if is_any {
                Lengths::new(0, NONE)
            } else {
                lengths(others.text)?
            },
        })
    }
}

/// A field as it is expected.
#[derive(Debug)]
#[repr(align(64))] // to be found by a shift
pub(crate) struct Slot {
    lead: [u8; LEAD],
    mask: u32,
    pub lengths: Lengths,
    pub node: u32,
    /// What the characters of a run are of.
    pub automaton: u32,
    pub length: u8,
    /// How many bytes of the lead the value takes.
    pub ahead: u8,
    pub course: Course,
    /// Where its value is kept, if it is.
    pub capture: u8,
    pub is_kept: bool,
}

impl Slot {
    /// Expects a field with values of a node, `NONE` where that is to be found out.
    pub fn new(program: &Program, name: &[u8], node: u32, capture: u32) -> Self {
        let rule = program.nodes.get(node as usize);
        let begun = rule.and_then(|rule| beginning(program, rule));
        // What is kept of the one boolean is no string.
        let begun = begun.filter(|(begun, _)| begun != b"\"" || capture != REAL_TIME as u32);
        let (begun, course) = match begun {
            _ if rule.is_none() => (Vec::new(), Course::Unforeseen),
            None => (Vec::new(), Course::Value),
            Some(begun) => begun,
        };
        let text = rule.and_then(|rule| program.texts.get(rule.text as usize));
        let (fewest, most) = match (course, text) {
            (Course::Any, _) => (0, NONE),
            (_, Some(rule)) => lengths(program, rule),
            _ => (0, 0),
        };
        let is_kept = capture != NONE;
        let plain = |octet: &u8| *octet >= 0x20 && *octet != b'"' && *octet != b'\\';
        let spelled = [b"\"", name, b"\":", &begun].concat();
        let foreseen = name.iter().all(plain) && spelled.len() <= LEAD;
        let mut lead = [0; LEAD];
        for (into, &octet) in lead.iter_mut().zip(&spelled) {
            *into = octet;
        }
        Slot {
            lead,
            mask: u32::MAX >> (LEAD - spelled.len().clamp(1, LEAD)),
            length: spelled.len().min(LEAD) as u8,
            course: match course {
                _ if !foreseen => Course::Unread,
                _ if fewest > most => Course::Value,
                Course::Text if is_kept => Course::Kept,
                _ => course,
            },
            node,
            automaton: text.map_or(NONE, |rule| rule.automaton),
            lengths: Lengths::new(fewest, most),
            capture: capture.min(CAPTURES as u32) as u8,
            is_kept,
            ahead: begun.len() as u8,
        }
    }

    /// Says whether bytes begin with the lead.
    #[inline(always)]
    pub fn leads(&self, vectors: impl Vectors, window: &[u8]) -> bool {
        let begun = window.first_chunk();
        begun.is_some_and(|begun| vectors.same(begun, &self.lead) & self.mask == self.mask)
    }
}

/// Gives how values of a node begin, most of them or all, and what follows.
fn beginning(program: &Program, node: &Node) -> Option<(Vec<u8>, Course)> {
    if node.scalars & Node::ANYTHING != 0 {
        return Some((Vec::new(), Course::Any));
    }
    if let Some(course) = program
        .texts
        .get(node.text as usize)
        .and_then(|rule| course(program, rule))
    {
        return Some((b"\"".to_vec(), course));
    }
    if let Some(literal) = program
        .numbers
        .get(node.number as usize)
        .and_then(only_literal)
    {
        return Some((literal.to_string().into_bytes(), Course::Done));
    }
    (node.scalars & Node::TRUE != 0).then(|| (b"true".to_vec(), Course::Done))
}

/// Gives how a string is read by a look at its bytes.
fn course(program: &Program, rule: &TextRule) -> Option<Course> {
    if rule.literals != NONE {
        return None;
    }
    if rule.date_time {
        // Whatever a date-time is, it is longer and shorter than these.
        let is_all = rule.automaton == NONE && rule.shortest <= 1 && rule.longest >= 64;
        return is_all.then_some(Course::Instant);
    }
    // Bytes are points or more of them: of one point at least they tell enough.
    if rule.automaton == NONE {
        return (rule.shortest <= 1).then_some(Course::Text);
    }
    let run = program.automata[rule.automaton as usize].run()?;
    run.is_plain().then_some(Course::Run)
}

/// Gives how many bytes a string must have at least and at most.
fn lengths(program: &Program, rule: &TextRule) -> (u32, u32) {
    let run = program.automata.get(rule.automaton as usize);
    let Some(run) = run.and_then(Automaton::run) else {
        return (rule.shortest, rule.longest);
    };
    let bound = |length: usize| u32::try_from(length).unwrap_or(NONE);
    (
        rule.shortest.max(bound(run.shortest)),
        rule.longest.min(bound(run.longest)),
    )
}

fn only_literal(rule: &NumberRule) -> Option<i64> {
    let literals = rule.literals.as_ref()?;
    let fits = |&literal: &i64| {
        let number = crate::numbers::Number::Integer(literal);
        crate::numbers::holds(rule, number).then_some(literal)
    };
    literals.iter().find_map(fits)
}
