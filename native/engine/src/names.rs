//! Names -> numbers, by a hash of their ends.

use crate::hashing::Ends;
use crate::simd;

const EMPTY: u16 = u16::MAX;
const CHUNK: usize = 32;

#[derive(Debug)]
struct Entry {
    name: Box<[u8]>,
    /// The name as compact JSON has it before a value: in quotation marks, a colon after.
    spelled: Box<[u8]>,
    /// The same, padded, and which bytes of it count; none where it does not fit.
    padded: [u8; CHUNK],
    mask: u32,
    ends: Ends,
    value: u32,
}

/// A fixed set of names, each with a number.
#[derive(Debug)]
pub(crate) struct Names {
    entries: Vec<Entry>,
    slots: Vec<u16>,
}

impl Names {
    /// Builds the table; None if there are too many names for it.
    pub fn new(names: Vec<(Box<[u8]>, u32)>) -> Option<Self> {
        if names.len() >= EMPTY as usize {
            return None;
        }
        let size = (names.len() * 2 + 1).next_power_of_two();
        let mut slots = vec![EMPTY; size];
        let mut entries = Vec::with_capacity(names.len());
        for (place, (name, value)) in names.into_iter().enumerate() {
            let ends = Ends::of(&name);
            let mut slot = ends.hash(name.len()) as usize & (size - 1);
            while slots[slot] != EMPTY {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = place as u16;
            let spelled = spelled(&name);
            let mut padded = [0; CHUNK];
            for (into, &octet) in padded.iter_mut().zip(&*spelled) {
                *into = octet;
            }
            let fits = spelled.len() <= CHUNK;
            entries.push(Entry {
                padded,
                mask: if fits {
                    u32::MAX >> (CHUNK - spelled.len())
                } else {
                    0
                },
                spelled,
                name,
                ends,
                value,
            });
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

    /// Finds a name; `ends` are its own.
    #[inline]
    pub fn find(&self, name: &[u8], ends: Ends) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let mut slot = ends.hash(name.len()) as usize & mask;
        loop {
            let place = self.slots[slot];
            if place == EMPTY {
                return None;
            }
            let entry = &self.entries[place as usize];
            if entry.is(name, ends) {
                return Some(entry.value);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Says whether bytes begin with the name put in at `place`, spelled as compact
    /// JSON has it: then gives how many bytes that takes.
    #[inline(always)]
    pub fn begins(&self, place: u32, data: &[u8]) -> Option<usize> {
        let entry = self.entries.get(place as usize)?;
        let same = match data.first_chunk() {
            // Without a branch on its length, which no processor could foresee.
            Some(chunk) if entry.mask != 0 => simd::is_same(chunk, &entry.padded, entry.mask),
            _ => data.starts_with(&entry.spelled),
        };
        same.then_some(entry.spelled.len())
    }

    /// Gives the name that has a number.
    pub fn valued(&self, value: u32) -> Option<&[u8]> {
        let entry = self.entries.iter().find(|entry| entry.value == value)?;
        Some(&entry.name)
    }

    /// Gives the name put in at `place`.
    pub fn name(&self, place: u32) -> &[u8] {
        &self.entries[place as usize].name
    }
}

/// Spells a name as JSON does; one that needs escapes as nothing that JSON can hold.
fn spelled(name: &[u8]) -> Box<[u8]> {
    let plain = |octet: &u8| *octet >= 0x20 && *octet != b'"' && *octet != b'\\';
    if name.iter().all(plain) {
        [b"\"".as_slice(), name, b"\":"].concat().into()
    } else {
        Box::new([0])
    }
}

/// Compares by eight bytes at a time, the last eight overlapping; cheaper than a call
/// for texts as short as names.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let length = other.len();
    if one.len() != length {
        return false;
    }
    if length < 8 {
        return one.iter().zip(other).all(|(one, other)| one == other);
    }
    let mut at = 0;
    while at + 8 < length {
        if one[at..at + 8] != other[at..at + 8] {
            return false;
        }
        at += 8;
    }
    one[length - 8..] == other[length - 8..]
}

impl Entry {
    #[inline]
    fn is(&self, name: &[u8], ends: Ends) -> bool {
        self.ends == ends
            && self.name.len() == name.len()
            && (name.len() <= 16 || is_same(name, &self.name))
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
            let find = |name: &str| table.find(name.as_bytes(), Ends::of(name.as_bytes()));

            for (value, name) in listed {
                prop_assert_eq!(find(name), Some(value as u32));
            }
            prop_assert_eq!(find(&other).is_some(), names.contains(&other));
        }
    }
}
