//! Bytes of a text -> whether they are UTF-8; of short texts without a branch.

use crate::simd::{Plain, Vectors};

/// Says whether the first `length` bytes of a chunk, at most all, are UTF-8.
///
/// The bits of a word stand for the bytes, and what is asked of a byte by the one before
/// it is a shift: each that leads asks for as many that continue, and there are no more.
#[inline(never)]
pub(crate) fn is_utf8(chunk: &[u8; 32], length: u32) -> bool {
    let counted = (1u64 << length) - 1;
    let marked =
        |first: u8, last: u8| u64::from(Plain.within(chunk, &[(first, last - first)])) & counted;
    let continuing = marked(0x80, 0xBF);
    let (two, three, four) = (marked(0xC2, 0xDF), marked(0xE0, 0xEF), marked(0xF0, 0xF4));
    let asked = (two | three | four) << 1 | (three | four) << 2 | four << 3;
    let never = marked(0xC0, 0xC1) | marked(0xF5, 0xFF);
    // What would be too long, half of a surrogate pair, or beyond Unicode.
    let wrong = marked(0xE0, 0xE0) << 1 & marked(0x80, 0x9F)
        | marked(0xED, 0xED) << 1 & marked(0xA0, 0xBF)
        | marked(0xF0, 0xF0) << 1 & marked(0x80, 0x8F)
        | marked(0xF4, 0xF4) << 1 & marked(0x90, 0xBF);
    continuing == asked && never | wrong == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &[u8]) {
        let mut chunk = [b'"'; 32];
        chunk[..text.len()].copy_from_slice(text);
        let wanted = std::str::from_utf8(text).is_ok();

        assert_eq!(is_utf8(&chunk, text.len() as u32), wanted, "{text:?}");
    }

    /// Bytes at the edges of what UTF-8 tells apart.
    const EDGES: [u8; 26] = [
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
        0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF, b'a', b'z',
    ];

    #[test]
    fn every_four_bytes_at_the_edges_are_told_as_the_standard_library_does() {
        // Miri would take an hour for all of them.
        let step = if cfg!(miri) { 9973 } else { 1 };
        for place in (0..EDGES.len().pow(4)).step_by(step) {
            let text = [0, 1, 2, 3].map(|at| EDGES[place / EDGES.len().pow(at) % EDGES.len()]);

            check(&text);
        }
    }

    proptest! {
        #[test]
        fn bytes_are_utf8_where_the_standard_library_says_so(
            octets in prop::collection::vec(prop::sample::select(&EDGES), 0..=32),
        ) {
            check(&octets);
        }

        #[test]
        fn every_short_text_is_utf8_and_no_part_of_a_character(text in "\\PC{0,8}") {
            for length in 0..=text.len() {
                check(&text.as_bytes()[..length]);
            }
        }
    }
}
