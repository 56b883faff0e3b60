//! Bytes that Python wrote -> the tables of a program; `_encoding.py` is the writer.

use crate::automaton::Automaton;
use crate::hashing::Ends;
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
    /// Whether every other name, and any value of it, will do.
    pub is_free: bool,
}

#[derive(Debug)]
pub(crate) struct Discriminator {
    pub field: u32,
    pub names: u32,
    pub classes: u32,
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
    /// Whether a choice's plan admits what the discriminators said, all of it named.
    pub sure: Vec<bool>,
    /// Field to its node where every plan has the same one, `NONE` elsewhere, and for
    /// the fields that decide.
    pub common: Vec<u32>,
    /// Where the followers of its fields begin, among those of all rules.
    pub followers: usize,
}

impl ObjectRule {
    #[inline]
    pub fn is_sure(&self, choice: usize) -> bool {
        self.sure.get(choice).is_some_and(|&sure| sure)
    }
}

impl Program {
    /// Reads a program, and checks that everything it refers to is there.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader { bytes };
        if reader.take(FORMAT.len())? != FORMAT {
            return Err(Malformed);
        }
        let names = reader.many(Reader::names)?;
        let automata = reader.many(Reader::automaton)?;
        let texts = reader.many(Reader::text)?;
        let numbers = reader.many(Reader::number)?;
        let arrays = reader.many(Reader::array)?;
        let plans = reader.many(Reader::plan)?;
        let objects = reader.many(Reader::object)?;
        let nodes = reader.many(Reader::node)?;
        let mut program = Program {
            names,
            automata,
            texts,
            numbers,
            arrays,
            plans,
            objects,
            nodes,
            root: reader.word()?,
            watched: reader.word()?,
            known: reader.word()?,
        };
        if !reader.bytes.is_empty() || !program.is_whole() {
            return Err(Malformed);
        }
        program.find_free();
        program.find_short_texts();
        program.find_common();
        program.find_sure();
        let mut followers = 0;
        for rule in &mut program.objects {
            rule.followers = followers;
            followers += rule.common.len() + 1;
        }
        Ok(program)
    }

    /// Expects the fields of every object in the order of its rule.
    pub(crate) fn followers(&self) -> Vec<u32> {
        let rules = self.objects.iter();
        rules
            .flat_map(|rule| 0..=rule.common.len() as u32)
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
        literals.is_none_or(|names| names.find(content, Ends::of(content)).is_some())
            && automaton.is_none_or(|automaton| automaton.accepts(content))
    }

    /// Finds the plans that leave other names alone.
    fn find_free(&mut self) {
        for plan in &mut self.plans {
            let names = self.texts.get(plan.names as usize);
            let any_name = names
                .is_some_and(|rule| rule.is_free && rule.shortest == 0 && rule.longest == NONE);
            let any_value = self.nodes[plan.others as usize].scalars & Node::ANYTHING != 0;
            plan.is_free = any_name && any_value && !plan.others_are_unknown;
        }
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

    /// Checks what discriminators can say once for all, where it is one of a few names.
    fn find_sure(&mut self) {
        let sure = |rule: &ObjectRule, choice: usize| {
            let plan = rule.choices.get(choice).copied();
            let plan = plan.and_then(|plan| rule.plans.get(plan as usize));
            let Some(plan) = plan.map(|&plan| &self.plans[plan as usize]) else {
                return false;
            };
            let mut rest = choice;
            // The last of them is said by the lowest digit.
            rule.discriminators.iter().rev().all(|each| {
                let digits = each.classes as usize + 2;
                let said = rest % digits;
                rest /= digits;
                // Past the classes come another string, which may be refused, and none.
                said > each.classes as usize
                    || said < each.classes as usize && self.admits(plan, each, said as u32)
            })
        };
        let all: Vec<Vec<bool>> = self
            .objects
            .iter()
            .map(|rule| {
                (0..rule.choices.len())
                    .map(|each| sure(rule, each))
                    .collect()
            })
            .collect();
        for (rule, sure) in self.objects.iter_mut().zip(all) {
            rule.sure = sure;
        }
    }

    /// Says whether a plan admits what a discriminator says, as the class has it.
    fn admits(&self, plan: &Plan, discriminator: &Discriminator, class: u32) -> bool {
        let names = &self.names[discriminator.names as usize];
        let node = self
            .nodes
            .get(plan.nodes[discriminator.field as usize] as usize);
        let rule = node.and_then(|node| self.texts.get(node.text as usize));
        names
            .valued(class)
            .zip(rule)
            .is_some_and(|(name, rule)| self.holds_name(rule, name))
    }

    /// Says whether a name that the program knows holds all that a rule asks.
    pub(crate) fn holds_name(&self, rule: &TextRule, name: &[u8]) -> bool {
        let points = String::from_utf8_lossy(name).chars().count() as u32;
        (rule.shortest..=rule.longest).contains(&points)
            && !rule.date_time
            && self.holds(rule, name)
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(Malformed)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn word(&mut self) -> Result<u32, Malformed> {
        let word = self.take(4)?.try_into().map_err(|_| Malformed)?;
        Ok(u32::from_le_bytes(word))
    }

    fn flag(&mut self) -> Result<bool, Malformed> {
        Ok(self.word()? != 0)
    }

    fn integer(&mut self) -> Result<i64, Malformed> {
        let word = self.take(8)?.try_into().map_err(|_| Malformed)?;
        Ok(i64::from_le_bytes(word))
    }

    /// Reads a count and so many entries, each of at least a byte.
    fn many<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let count = self.word()? as usize;
        if count > self.bytes.len() {
            return Err(Malformed);
        }
        (0..count).map(|_| read(self)).collect()
    }

    fn names(&mut self) -> Result<Names, Malformed> {
        let names = self.many(|reader| {
            let length = reader.word()? as usize;
            Ok((reader.take(length)?.into(), reader.word()?))
        })?;
        Names::new(names).ok_or(Malformed)
    }

    fn automaton(&mut self) -> Result<Automaton, Malformed> {
        let mut classes = Box::new([0; 256]);
        classes.copy_from_slice(self.take(256)?);
        let (width, states) = (self.word()? as usize, self.word()? as usize);
        let count = width.checked_mul(states).ok_or(Malformed)?;
        let steps = self.take(count.checked_mul(2).ok_or(Malformed)?)?;
        let steps = steps
            .chunks_exact(2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        let steps = steps.collect();
        let accepting = self.take(states)?.iter().map(|&flag| flag != 0).collect();
        Automaton::new(classes, width, steps, accepting).ok_or(Malformed)
    }

    fn text(&mut self) -> Result<TextRule, Malformed> {
        let mut rule = TextRule {
            shortest: self.word()?,
            longest: self.word()?,
            date_time: self.flag()?,
            automaton: self.word()?,
            literals: self.word()?,
            is_free: false,
        };
        rule.is_free = !rule.date_time && rule.automaton == NONE && rule.literals == NONE;
        Ok(rule)
    }

    fn number(&mut self) -> Result<NumberRule, Malformed> {
        let flags = self.word()?;
        let (minimum, maximum) = (self.integer()?, self.integer()?);
        let divisors = self.many(Reader::integer)?;
        let literals = self.many(Reader::integer)?;
        if divisors.iter().any(|&divisor| divisor <= 0) {
            return Err(Malformed);
        }
        Ok(NumberRule {
            integers_only: flags & 1 != 0,
            exclusive_minimum: flags & 2 != 0,
            exclusive_maximum: flags & 4 != 0,
            minimum: (flags & 8 != 0).then_some(minimum),
            maximum: (flags & 16 != 0).then_some(maximum),
            divisors,
            literals: (flags & 32 != 0).then_some(literals),
        })
    }

    fn array(&mut self) -> Result<ArrayRule, Malformed> {
        Ok(ArrayRule {
            shortest: self.word()?,
            longest: self.word()?,
            first: self.many(Reader::word)?,
            rest: self.word()?,
        })
    }

    fn plan(&mut self) -> Result<Plan, Malformed> {
        let nodes = self.many(Reader::word)?;
        let mut required = [0; MOST_FIELDS / 64];
        for field in self.many(Reader::word)? {
            let field = field as usize;
            if field >= nodes.len().min(MOST_FIELDS) {
                return Err(Malformed);
            }
            required[field / 64] |= 1 << (field % 64);
        }
        Ok(Plan {
            nodes,
            required,
            others: self.word()?,
            others_are_unknown: self.flag()?,
            names: self.word()?,
            fewest: self.word()?,
            most: self.word()?,
            is_free: false,
        })
    }

    fn object(&mut self) -> Result<ObjectRule, Malformed> {
        let fields = self.word()?;
        let pairs = self.many(|reader| Ok((reader.word()?, reader.word()?)))?;
        let mut captures = Vec::new();
        for (field, slot) in pairs {
            let field = field as usize;
            if field >= MOST_FIELDS || slot as usize >= CAPTURES {
                return Err(Malformed);
            }
            captures.resize(captures.len().max(field + 1), NONE);
            captures[field] = slot;
        }
        let discriminators = self.many(|reader| {
            Ok(Discriminator {
                field: reader.word()?,
                names: reader.word()?,
                classes: reader.word()?,
            })
        })?;
        Ok(ObjectRule {
            fields,
            has_captures: !captures.is_empty(),
            captures,
            discriminators,
            plans: self.many(Reader::word)?,
            choices: self.many(Reader::word)?,
            common: Vec::new(),
            followers: 0,
            sure: Vec::new(),
        })
    }

    fn node(&mut self) -> Result<Node, Malformed> {
        Ok(Node {
            scalars: self.word()?,
            number: self.word()?,
            text: self.word()?,
            array: self.word()?,
            object: self.word()?,
            is_short_text: false,
            shortest: 0,
            longest: NONE,
        })
    }
}
