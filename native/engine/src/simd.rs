//! Bytes -> the first of them that may end a string: by 32 at a time where SSE2 is,
//! which is all of x86-64, and by eight elsewhere.
//!
//! The one module with `unsafe` in it: SSE2 is part of every x86-64, and 16 bytes are
//! loaded from each half of an array of 32. Both twins are held to the same tests.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = ONES << 7;

/// Whether 32 bytes are marked at once; where they are not, eight are looked at faster.
pub(crate) const WIDE: bool = cfg!(target_arch = "x86_64");

/// Finds the first byte from `at` on that is a quotation mark, a backslash, a control
/// character or not ASCII; or the end.
#[inline(always)]
pub(crate) fn find_special(data: &[u8], at: usize) -> usize {
    let mut from = at;
    while WIDE {
        let Some(chunk) = data.get(from..).and_then(<[u8]>::first_chunk::<32>) else {
            break;
        };
        let marks = mark(chunk);
        let found = marks.delimiters | marks.high;
        if found != 0 {
            return from + found.trailing_zeros() as usize;
        }
        from += 32;
    }
    find_by_eight(data, from, HIGHS)
}

/// What 32 bytes are, a bit for each, the first the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Quotation marks, backslashes and control characters.
    pub delimiters: u32,
    /// Bytes that are not ASCII.
    pub high: u32,
}

/// Marks the bytes that a string may end at, and those that are not ASCII.
#[inline(always)]
pub(crate) fn mark(chunk: &[u8; 32]) -> Marks {
    #[cfg(target_arch = "x86_64")]
    return sse2::mark(chunk);
    #[cfg(not(target_arch = "x86_64"))]
    return mark_by_one(chunk);
}

/// The scalar twin.
#[cfg_attr(target_arch = "x86_64", cfg(test))]
fn mark_by_one(chunk: &[u8; 32]) -> Marks {
    let bits = |matters: fn(u8) -> bool| {
        let octets = chunk.iter().enumerate();
        octets.fold(0, |bits, (place, &octet)| {
            bits | u32::from(matters(octet)) << place
        })
    };
    Marks {
        delimiters: bits(|octet| octet < 0x20 || octet == b'"' || octet == b'\\'),
        high: bits(|octet| octet >= 0x80),
    }
}

/// Says whether two chunks are the same where `mask` has a bit, the first the lowest.
#[inline(always)]
pub(crate) fn is_same(one: &[u8; 32], other: &[u8; 32], mask: u32) -> bool {
    #[cfg(target_arch = "x86_64")]
    let same = sse2::same(one, other);
    #[cfg(not(target_arch = "x86_64"))]
    let same = same_by_one(one, other);
    same & mask == mask
}

/// The scalar twin: a bit for each byte that is the same in both.
#[cfg_attr(target_arch = "x86_64", cfg(test))]
fn same_by_one(one: &[u8; 32], other: &[u8; 32]) -> u32 {
    let pairs = one.iter().zip(other).enumerate();
    pairs.fold(0, |same, (place, (one, other))| {
        same | u32::from(one == other) << place
    })
}

/// Finds the first byte from `at` on that is a quotation mark, a backslash or a control
/// character; or the end.
pub(crate) fn find_delimiter(data: &[u8], at: usize) -> usize {
    find_by_eight(data, at, 0)
}

/// The scalar twin; `HIGHS` asks for bytes that are not ASCII too.
#[inline]
fn find_by_eight(data: &[u8], mut at: usize, highs: u64) -> usize {
    while let Some(&chunk) = data.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(chunk);
        let quotes = word ^ (ONES * b'"' as u64);
        let slashes = word ^ (ONES * b'\\' as u64);
        // A borrow may mark a byte above one that is marked rightly, and none below.
        let found = ((word.wrapping_sub(ONES * 0x20) & !word)
            | (quotes.wrapping_sub(ONES) & !quotes)
            | (slashes.wrapping_sub(ONES) & !slashes))
            & HIGHS
            | word & highs;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&octet) = data.get(at) {
        if octet < 0x20 || octet == b'"' || octet == b'\\' || octet >= 0x80 && highs != 0 {
            break;
        }
        at += 1;
    }
    at
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)] // what the module is for
mod sse2 {
    use std::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128,
        _mm_set1_epi8,
    };

    use super::Marks;

    /// Marks delimiters, and bytes that are not ASCII.
    #[inline(always)]
    pub fn mark(chunk: &[u8; 32]) -> Marks {
        // SAFETY: every x86-64 has SSE2; both halves lie within the array, and the load
        // asks for no alignment.
        unsafe {
            let half = |at: usize| {
                let octets = _mm_loadu_si128(chunk.as_ptr().add(at).cast::<__m128i>());
                let low = _mm_cmpeq_epi8(_mm_min_epu8(octets, _mm_set1_epi8(0x1F)), octets);
                let quotes = _mm_cmpeq_epi8(octets, _mm_set1_epi8(b'"' as i8));
                let slashes = _mm_cmpeq_epi8(octets, _mm_set1_epi8(b'\\' as i8));
                let found = _mm_or_si128(low, _mm_or_si128(quotes, slashes));
                let high = _mm_movemask_epi8(octets) as u32;
                (_mm_movemask_epi8(found) as u32, high)
            };
            let (first, second) = (half(0), half(16));
            Marks {
                delimiters: first.0 | second.0 << 16,
                high: first.1 | second.1 << 16,
            }
        }
    }

    /// Gives a bit for each byte that is the same in both, the first the lowest.
    #[inline(always)]
    pub fn same(one: &[u8; 32], other: &[u8; 32]) -> u32 {
        // SAFETY: as above, for both arrays.
        unsafe {
            let half = |at: usize| {
                let one = _mm_loadu_si128(one.as_ptr().add(at).cast::<__m128i>());
                let other = _mm_loadu_si128(other.as_ptr().add(at).cast::<__m128i>());
                _mm_movemask_epi8(_mm_cmpeq_epi8(one, other)) as u32
            };
            half(0) | half(16) << 16
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn first(octets: &[u8], matters: impl Fn(u8) -> bool) -> usize {
        let found = octets.iter().position(|&octet| matters(octet));
        found.unwrap_or(octets.len())
    }

    fn is_delimiter(octet: u8) -> bool {
        octet < 0x20 || octet == b'"' || octet == b'\\'
    }

    #[test]
    fn every_byte_is_told_alike_in_every_place() {
        for octet in 0..=u8::MAX {
            for place in 0..70 {
                let mut octets = [b'a'; 70];
                octets[place] = octet;
                let special = is_delimiter(octet) || octet >= 0x80;
                let wanted = if special { place } else { 70 };

                assert_eq!(find_special(&octets, 0), wanted);
                assert_eq!(find_by_eight(&octets, 0, HIGHS), wanted);
            }
        }
    }

    proptest! {
        #[test]
        fn chunks_are_the_same_where_the_mask_says(
            one in any::<[u8; 32]>(),
            places in prop::collection::vec(0..32usize, 0..4),
            mask in any::<u32>(),
        ) {
            let mut other = one;
            for &place in &places {
                other[place] ^= 1;
            }
            let wanted = (0..32).all(|place| mask >> place & 1 == 0 || one[place] == other[place]);

            prop_assert_eq!(is_same(&one, &other, mask), wanted);
            prop_assert_eq!(same_by_one(&one, &other) & mask == mask, wanted);
        }

        #[test]
        fn a_chunk_is_marked_byte_by_byte(chunk in any::<[u8; 32]>()) {
            prop_assert_eq!(mark(&chunk), mark_by_one(&chunk));
        }

        #[test]
        fn the_twins_find_the_same(octets in prop::collection::vec(any::<u8>(), 0..80)) {
            let special = first(&octets, |octet| is_delimiter(octet) || octet >= 0x80);

            prop_assert_eq!(find_special(&octets, 0), special);
            prop_assert_eq!(find_by_eight(&octets, 0, HIGHS), special);
            prop_assert_eq!(find_delimiter(&octets, 0), first(&octets, is_delimiter));
        }
    }
}
