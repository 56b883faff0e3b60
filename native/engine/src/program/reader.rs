//! Bytes that Python wrote -> the tables of a program; `_encoding.py` is the writer.

use super::{
    ArrayRule, Malformed, Node, NumberRule, ObjectRule, Plan, Program, TextRule, CAPTURES, FORMAT,
    MOST_FIELDS, NONE,
};
use crate::automaton::Automaton;
use crate::discriminators::Discriminator;
use crate::names::Names;

/// Reads the tables of a program; what they refer to may not be there.
pub(super) fn read_tables(bytes: &[u8]) -> Result<Program, Malformed> {
    let mut reader = Reader { bytes };
    if reader.take(FORMAT.len())? != FORMAT {
        return Err(Malformed);
    }
    let program = Program {
        names: reader.many(Reader::names)?,
        automata: reader.many(Reader::automaton)?,
        texts: reader.many(Reader::text)?,
        numbers: reader.many(Reader::number)?,
        arrays: reader.many(Reader::array)?,
        plans: reader.many(Reader::plan)?,
        objects: reader.many(Reader::object)?,
        nodes: reader.many(Reader::node)?,
        root: reader.word()?,
        watched: reader.word()?,
        known: reader.word()?,
    };
    if reader.bytes.is_empty() {
        Ok(program)
    } else {
        Err(Malformed)
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
            pair: None,
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
                spoken: Names::new(Vec::new()).ok_or(Malformed)?,
                words: Vec::new(),
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
            lanes: Vec::new(),
            early: Vec::new(),
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
