//! Names -> numbers, by their hashes.

use crate::hashing::hash_name;
use crate::texts::is_same;

const EMPTY: u16 = u16::MAX;

#[derive(Debug)]
struct Entry {
    name: Box<[u8]>,
    value: u32,
}

/// A fixed set of names, each with a number.
#[derive(Debug)]
pub(crate) struct Names {
    entries: Vec<Entry>,
    /// A hash, and the place of the name that has it.
    slots: Vec<(u32, u16)>,
}

impl Names {
    /// Builds the table; None if there are too many names for it.
    pub fn new(names: Vec<(Box<[u8]>, u32)>) -> Option<Self> {
        if names.len() >= EMPTY as usize {
            return None;
        }
        let size = (names.len() * 2 + 1).next_power_of_two();
        let mut slots = vec![(0, EMPTY); size];
        let mut entries = Vec::with_capacity(names.len());
        for (place, (name, value)) in names.into_iter().enumerate() {
            let hash = hash_name(&name);
            let mut slot = hash as usize & (size - 1);
            while slots[slot].1 != EMPTY {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = (hash, place as u16);
            entries.push(Entry { name, value });
        }
        Some(Names { entries, slots })
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Says whether each name's number is its place.
    pub fn is_numbered(&self) -> bool {
        let numbers = self.entries.iter().map(|entry| entry.value as usize);
        numbers.eq(0..self.entries.len())
    }

    /// Finds a name.
    pub fn find(&self, name: &[u8]) -> Option<u32> {
        self.find_hashed(name, hash_name(name))
    }

    /// Finds a name; the hash is its own.
    #[inline]
    pub fn find_hashed(&self, name: &[u8], hash: u32) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let (other, place) = self.slots[slot];
            if place == EMPTY {
                return None;
            }
            if other == hash {
                let entry = &self.entries[place as usize];
                if is_same(name, &entry.name) {
                    return Some(entry.value);
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Yields the names in the order in which they were put in.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.entries.iter().map(|entry| &*entry.name)
    }

    /// Gives the name put in at `place`.
    pub fn name(&self, place: u32) -> &[u8] {
        &self.entries[place as usize].name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_name_is_found_and_no_other(
            names in prop::collection::btree_set("[a-c]{0,20}", 0..40),
            other in "[a-c]{0,20}",
        ) {
            let listed = names.iter().enumerate();
            let table = Names::new(
                listed
                    .clone()
                    .map(|(value, name)| (name.as_bytes().into(), value as u32))
                    .collect(),
            )
            .expect("so few fit");
            let find = |name: &str| table.find(name.as_bytes());

            for (value, name) in listed {
                prop_assert_eq!(find(name), Some(value as u32));
            }
            prop_assert_eq!(find(&other).is_some(), names.contains(&other));
        }
    }
}
