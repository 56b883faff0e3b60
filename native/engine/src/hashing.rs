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
    let [state] = all_mixed([state], text);
    state
}

/// Hashes a text with the seeds 0 and 1.
pub(crate) fn hash_twice(text: &[u8]) -> [u64; 2] {
    all_mixed([0, ODD], text).map(|hash| hash.max(1))
}

/// Hashes a text after whatever each of the states has seen.
#[inline(always)]
fn all_mixed<const COUNT: usize>(states: [u64; COUNT], text: &[u8]) -> [u64; COUNT] {
    let length = (text.len() as u64).wrapping_mul(ODD);
    let mut states = states.map(|state| state ^ length);
    let words = text.chunks_exact(8);
    let more = words.remainder().len();
    let last = match text.last_chunk() {
        // Its last bytes, as if zeros followed them.
        Some(last) if more > 0 => u64::from_le_bytes(*last) >> (8 * (8 - more)),
        _ => word_of(words.remainder()),
    };
    for word in words {
        states = states.map(|state| step(state, word_of(word)));
    }
    if more > 0 {
        states = states.map(|state| step(state, last));
    }
    states.map(|state| {
        let state = (state ^ state >> 32).wrapping_mul(MIX);
        state ^ state >> 29
    })
}

/// Hashes a name so that equal names are always found equal, and others seldom.
#[inline]
pub(crate) fn hash_name(name: &[u8]) -> u32 {
    if name.len() > SHORT_NAME {
        return (hash_texts([name], 0) >> 32) as u32;
    }
    hash_words(words_of(name), name.len())
}

/// Gives the words that a short name fills, the rest of them 0.
#[inline]
fn words_of(name: &[u8]) -> [u64; 2] {
    let length = name.len();
    if length >= 8 {
        // Past the first eight come none to eight, the last of the last eight.
        let last = word_of(&name[length - 8..]);
        let further = last.checked_shr(8 * (16 - length as u32)).unwrap_or(0);
        return [word_of(&name[..8]), further];
    }
    if length >= 4 {
        let half = |at: usize| {
            u64::from(u32::from_le_bytes(
                [0, 1, 2, 3].map(|place| name[at + place]),
            ))
        };
        return [half(0) | half(length - 4) << (8 * (length - 4)), 0];
    }
    let octets = name.iter().rev();
    [
        octets.fold(0, |word, &octet| word << 8 | u64::from(octet)),
        0,
    ]
}

#[inline(always)]
fn hash_words([head, tail]: [u64; 2], length: usize) -> u32 {
    let mixed = (head ^ tail.rotate_left(31) ^ (length as u64) << 56).wrapping_mul(ODD);
    (mixed >> 32) as u32
}

/// Up to so many bytes, a name is short.
pub(crate) const SHORT_NAME: usize = 16;

/// By length, the bits that count of the two words that a short name fills.
const COUNTED: [[u64; 2]; SHORT_NAME + 1] = {
    let mut counted = [[0; 2]; SHORT_NAME + 1];
    let mut length = 0;
    while length <= SHORT_NAME {
        let bits = if length == SHORT_NAME {
            u128::MAX
        } else {
            (1 << (8 * length)) - 1
        };
        counted[length] = [bits as u64, (bits >> 64) as u64];
        length += 1;
    }
    counted
};

/// Does the same with a short name, which other bytes may follow.
#[inline(always)]
pub(crate) fn hash_short_name(begun: &[u8; SHORT_NAME], length: usize) -> u32 {
    let [first, second] = COUNTED[length];
    let words = u128::from_le_bytes(*begun);
    hash_words(
        [words as u64 & first, (words >> 64) as u64 & second],
        length,
    )
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
    fn what_follows_a_short_name_does_not_count() {
        let text = b"ProfileObjectUniqueKey";

        for length in 0..=SHORT_NAME {
            let begun = text.first_chunk().expect("it is longer");
            assert_eq!(hash_short_name(begun, length), hash_name(&text[..length]));
        }
    }

    #[test]
    fn texts_are_not_joined_before_they_are_hashed() {
        let (ab, c) = (b"ab".as_slice(), b"c".as_slice());
        let (a, bc) = (b"a".as_slice(), b"bc".as_slice());

        assert_ne!(hash_texts([ab, c], 0), hash_texts([a, bc], 0));
    }
}
