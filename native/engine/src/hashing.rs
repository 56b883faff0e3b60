//! Bytes -> 64 bits that tell them apart.

const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
const MIX: u64 = 0xD6E8_FEB8_6659_FD93;

/// Hashes a sequence of texts as `_columns.py` does; never 0.
pub fn hash_texts<'a>(texts: impl IntoIterator<Item = &'a [u8]>, seed: u64) -> u64 {
    texts.into_iter().fold(seed.wrapping_mul(ODD), mixed).max(1)
}

/// Hashes the first texts of a sequence that others share.
pub(crate) fn begin<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> u64 {
    texts.into_iter().fold(0, mixed)
}

/// Hashes the last text of such a sequence.
pub(crate) fn hash_further(begun: u64, text: &[u8]) -> u64 {
    mixed(begun, text).max(1)
}

fn mixed(state: u64, text: &[u8]) -> u64 {
    let mut state = state ^ (text.len() as u64).wrapping_mul(ODD);
    let mut words = text.chunks_exact(8);
    for word in &mut words {
        state = step(state, word_of(word));
    }
    if !words.remainder().is_empty() {
        state = step(state, word_of(words.remainder()));
    }
    state = (state ^ state >> 32).wrapping_mul(MIX);
    state ^ state >> 29
}

/// Hashes a text with the seeds 0 and 1.
pub(crate) fn hash_twice(text: &[u8]) -> [u64; 2] {
    [0, ODD].map(|begun| hash_further(begun, text))
}

/// The first and the last eight bytes of a name: all of it, up to sixteen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Ends {
    pub head: u64,
    pub tail: u64,
}

impl Ends {
    #[inline]
    pub fn of(name: &[u8]) -> Self {
        let length = name.len();
        if length >= 8 {
            Ends {
                head: word_of(&name[..8]),
                tail: word_of(&name[length - 8..]),
            }
        } else if length >= 4 {
            Ends {
                head: half_of(&name[..4]),
                tail: half_of(&name[length - 4..]),
            }
        } else {
            let mut head = 0;
            for &octet in name {
                head = head << 8 | u64::from(octet);
            }
            Ends { head, tail: 0 }
        }
    }

    #[inline]
    pub fn hash(self, length: usize) -> u32 {
        let mixed =
            (self.head ^ self.tail.rotate_left(31) ^ (length as u64) << 56).wrapping_mul(ODD);
        (mixed >> 32) as u32
    }
}

/// Hashes a name so that equal names are always found equal, and others seldom.
#[inline]
pub(crate) fn hash_name(name: &[u8], ends: Ends) -> u32 {
    if name.len() <= 16 {
        return ends.hash(name.len());
    }
    (hash_texts([name], 0) >> 32) as u32
}

#[inline]
fn step(state: u64, word: u64) -> u64 {
    (state.rotate_left(26) ^ word).wrapping_mul(ODD)
}

#[inline]
fn word_of(octets: &[u8]) -> u64 {
    if let Ok(whole) = octets.try_into() {
        return u64::from_le_bytes(whole);
    }
    let mut padded = [0; 8];
    padded[..octets.len()].copy_from_slice(octets);
    u64::from_le_bytes(padded)
}

#[inline]
fn half_of(octets: &[u8]) -> u64 {
    let mut padded = [0; 4];
    padded.copy_from_slice(octets);
    u64::from(u32::from_le_bytes(padded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_what_python_computes() {
        let texts = [b"SampleDomain".as_slice(), b"_profile", b""];

        assert_eq!(
            hash_texts([b"EventId".as_slice()], 0),
            656_929_101_762_594_467
        );
        assert_eq!(hash_texts(texts, 0), 8_167_900_752_707_029_236);
    }

    #[test]
    fn two_hashes_at_once_are_those_of_each_seed() {
        for text in ["", "a", "EventId", "6049bf39-0000-0000-0000-b75656dd51a8"] {
            let one_by_one = [0, 1].map(|seed| hash_texts([text.as_bytes()], seed));

            assert_eq!(hash_twice(text.as_bytes()), one_by_one);
        }
    }

    #[test]
    fn texts_are_not_joined_before_they_are_hashed() {
        let (ab, c) = (b"ab".as_slice(), b"c".as_slice());
        let (a, bc) = (b"a".as_slice(), b"bc".as_slice());

        assert_ne!(hash_texts([ab, c], 0), hash_texts([a, bc], 0));
    }
}
