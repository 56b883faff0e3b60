//! A field that decides what else holds -> what follows from what it says.

use crate::names::Names;
use crate::program::{ObjectRule, Plan, Program};

/// How many plans a string is checked for beforehand.
const MOST_PLANS: usize = 64;

/// A field of an object that decides which plan holds.
#[derive(Debug)]
pub(crate) struct Discriminator {
    pub field: u32,
    /// The table of the strings that decide, each with its class.
    pub names: u32,
    pub classes: u32,
    /// The strings that events mostly say, each with its place in `words`.
    pub spoken: Names,
    pub words: Vec<Word>,
}

/// What follows from a string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub class: u32,
    /// A bit for each plan of the object that admits it.
    admitted: u64,
    /// Whether it is worth no flag where it is watched.
    pub is_known: bool,
}

impl Word {
    /// Says whether a plan is certain to admit the string.
    pub fn is_admitted(self, plan: usize) -> bool {
        plan < MOST_PLANS && self.admitted & 1 << plan != 0
    }
}

impl Discriminator {
    /// Finds what follows from every string that the program knows.
    pub fn learn(&self, program: &Program, rule: &ObjectRule) -> Option<(Names, Vec<Word>)> {
        let rules = rule.plans.iter().map(|&plan| {
            let plan: &Plan = program.plans.get(plan as usize)?;
            let node = program
                .nodes
                .get(*plan.nodes.get(self.field as usize)? as usize)?;
            program.texts.get(node.text as usize)
        });
        let rules: Vec<_> = rules.take(MOST_PLANS).collect();
        let classes = &program.names[self.names as usize];
        let known = &program.names[program.known as usize];
        let literals = rules.iter().flatten();
        let literals = literals.filter_map(|rule| program.names.get(rule.literals as usize));
        let mut spoken: Vec<&[u8]> = [classes, known]
            .into_iter()
            .chain(literals)
            .flat_map(Names::iter)
            .collect();
        spoken.sort_unstable();
        spoken.dedup();
        let words = spoken.iter().map(|name| {
            let admits =
                |place: &usize| rules[*place].is_some_and(|rule| program.holds_name(rule, name));
            let plans = (0..rules.len()).filter(admits);
            Word {
                class: classes.find(name).unwrap_or(self.classes),
                admitted: plans.fold(0, |admitted, plan| admitted | 1 << plan),
                is_known: known.find(name).is_some(),
            }
        });
        let words = words.collect();
        let numbered = spoken.into_iter().zip(0..);
        let numbered = numbered.map(|(name, place)| (name.into(), place));
        Some((Names::new(numbered.collect())?, words))
    }
}
