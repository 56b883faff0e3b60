//! The names in an object that are no field's -> whether one of them is given twice.

use super::Check;

/// Up to so many names, each is compared with each.
const FEW_NAMES: usize = 24;

/// What is known of the names of one object so far.
pub(super) struct Names {
    /// Where their hashes begin, among those of all objects that are open.
    first: usize,
    /// A bit for each, or for several.
    marks: u64,
    /// Whether one of them might be another again.
    is_suspect: bool,
}

impl Check<'_> {
    #[inline(always)]
    pub(super) fn no_names(&self) -> Names {
        Names {
            first: self.hashes.len(),
            marks: 0,
            is_suspect: false,
        }
    }

    /// Adds a name by its hash.
    #[inline(always)]
    pub(super) fn add_name(&mut self, names: &mut Names, hash: u32) {
        let mark = 1 << (hash >> 26);
        names.is_suspect |= names.marks & mark != 0;
        names.marks |= mark;
        self.hashes.push(hash);
    }

    /// Says whether two names are the same, and forgets them.
    #[inline(always)]
    pub(super) fn has_repeated(&mut self, names: &Names) -> bool {
        let repeated = names.is_suspect && self.has_same(names.first);
        self.hashes.truncate(names.first);
        repeated
    }

    #[inline(never)]
    fn has_same(&mut self, first: usize) -> bool {
        let names = &mut self.hashes[first..];
        if names.len() <= FEW_NAMES {
            return (1..names.len()).any(|place| names[..place].contains(&names[place]));
        }
        names.sort_unstable();
        names.windows(2).any(|pair| pair[0] == pair[1])
    }
}
