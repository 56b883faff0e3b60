//! Bytes, 32 at a time -> a bit for each: where a string may end, what is the same.
//!
//! Every x86-64 has SSE2, most have AVX2, and elsewhere a scalar twin does it. The one
//! module with `unsafe` in it: what is asked of the processor is found out before, and
//! nothing is loaded but whole arrays. All twins are held to the same tests.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = ONES << 7;

/// Whether 32 bytes are marked at once; where they are not, eight are searched faster.
pub(crate) const WIDE: bool = cfg!(target_arch = "x86_64");

/// What 32 bytes are, a bit for each, the first the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Quotation marks, backslashes and control characters.
    pub delimiters: u32,
    /// Bytes that are not ASCII.
    pub high: u32,
}

/// What looks at 32 bytes at once.
pub(crate) trait Vectors: Copy {
    /// Marks the bytes that a string may end at, and those that are not ASCII.
    fn mark(self, chunk: &[u8; 32]) -> Marks;

    /// Gives a bit for each byte that is the same in both.
    fn same(self, one: &[u8; 32], other: &[u8; 32]) -> u32;

    /// Gives a bit for each byte that lies in one of the ranges, each of them its first
    /// byte and how many follow it.
    fn within(self, chunk: &[u8; 32], ranges: &[(u8, u8)]) -> u32;
}

/// What every processor of this kind has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain;

/// What is done with either. What is not inlined into `run` may only be given `Plain`:
/// compiled for all processors, it would have to call every single instruction.
pub(crate) trait Work {
    type Done;

    fn run(self, vectors: impl Vectors) -> Self::Done;
}

/// What this processor has beyond what all of its kind have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Processor {
    #[cfg(target_arch = "x86_64")]
    avx2: Option<avx2::Avx2>,
}

impl Processor {
    pub fn new() -> Self {
        Processor {
            #[cfg(target_arch = "x86_64")]
            avx2: avx2::Avx2::detect(),
        }
    }

    /// Does work by the widest instructions that there are.
    #[inline(always)]
    pub fn run<W: Work>(self, work: W) -> W::Done {
        #[cfg(target_arch = "x86_64")]
        if let Some(avx2) = self.avx2 {
            return avx2.run(work);
        }
        work.run(Plain)
    }
}

/// The scalar twin: eight bytes at a time, each in a word of its own.
#[cfg(any(not(target_arch = "x86_64"), test))]
#[derive(Clone, Copy, Debug)]
struct Scalar;

#[cfg(any(not(target_arch = "x86_64"), test))]
impl Vectors for Scalar {
    #[inline(always)]
    fn mark(self, chunk: &[u8; 32]) -> Marks {
        let words = words(chunk);
        let delimiters = words.map(|word| {
            zeros(word & (ONES * 0xE0))
                | zeros(word ^ (ONES * b'"' as u64))
                | zeros(word ^ (ONES * b'\\' as u64))
        });
        Marks {
            delimiters: highest(delimiters),
            high: highest(words.map(|word| word & HIGHS)),
        }
    }

    #[inline(always)]
    fn same(self, one: &[u8; 32], other: &[u8; 32]) -> u32 {
        let (one, other) = (words(one), words(other));
        highest([0, 1, 2, 3].map(|at| zeros(one[at] ^ other[at])))
    }

    #[inline(always)]
    fn within(self, chunk: &[u8; 32], ranges: &[(u8, u8)]) -> u32 {
        let octets = chunk.iter().enumerate();
        octets.fold(0, |bits, (place, octet)| {
            let mut ranges = ranges.iter();
            let inside = ranges.any(|(first, more)| octet.wrapping_sub(*first) <= *more);
            bits | u32::from(inside) << place
        })
    }
}

#[cfg(any(not(target_arch = "x86_64"), test))]
#[inline(always)]
fn words(chunk: &[u8; 32]) -> [u64; 4] {
    [0, 8, 16, 24].map(|at| {
        let octets = [0, 1, 2, 3, 4, 5, 6, 7].map(|place| chunk[at + place]);
        u64::from_le_bytes(octets)
    })
}

/// Gives the highest bit of each byte that is 0, and of no other.
#[cfg(any(not(target_arch = "x86_64"), test))]
#[inline(always)]
fn zeros(word: u64) -> u64 {
    !(((word & !HIGHS) + !HIGHS) | word) & HIGHS
}

/// Gathers the highest bits of all bytes; no others are set.
#[cfg(any(not(target_arch = "x86_64"), test))]
#[inline(always)]
fn highest(words: [u64; 4]) -> u32 {
    let [first, second, third, fourth] =
        words.map(|word| ((word >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32);
    first | second << 8 | third << 16 | fourth << 24
}

#[cfg(not(target_arch = "x86_64"))]
impl Vectors for Plain {
    fn mark(self, chunk: &[u8; 32]) -> Marks {
        Scalar.mark(chunk)
    }

    fn same(self, one: &[u8; 32], other: &[u8; 32]) -> u32 {
        Scalar.same(one, other)
    }

    fn within(self, chunk: &[u8; 32], ranges: &[(u8, u8)]) -> u32 {
        Scalar.within(chunk, ranges)
    }
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)] // what the module is for
mod sse2 {
    use std::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128,
        _mm_set1_epi8, _mm_setzero_si128, _mm_sub_epi8,
    };

    use super::{Marks, Plain, Vectors};

    /// Gives both halves of a chunk.
    #[inline(always)]
    fn load(chunk: &[u8; 32]) -> [__m128i; 2] {
        // SAFETY: every x86-64 has SSE2; both halves lie within the array, and the load
        // asks for no alignment.
        [0, 16].map(|at| unsafe { _mm_loadu_si128(chunk.as_ptr().add(at).cast::<__m128i>()) })
    }

    /// Gives the highest bits of all bytes.
    #[inline(always)]
    fn highest(halves: [__m128i; 2]) -> u32 {
        // SAFETY: every x86-64 has SSE2.
        let [first, second] = halves.map(|half| unsafe { _mm_movemask_epi8(half) as u32 });
        first | second << 16
    }

    impl Vectors for Plain {
        #[inline(always)]
        fn mark(self, chunk: &[u8; 32]) -> Marks {
            let halves = load(chunk);
            // SAFETY: every x86-64 has SSE2.
            let delimiters = halves.map(|octets| unsafe {
                let low = _mm_cmpeq_epi8(_mm_min_epu8(octets, _mm_set1_epi8(0x1F)), octets);
                let quotes = _mm_cmpeq_epi8(octets, _mm_set1_epi8(b'"' as i8));
                let slashes = _mm_cmpeq_epi8(octets, _mm_set1_epi8(b'\\' as i8));
                _mm_or_si128(low, _mm_or_si128(quotes, slashes))
            });
            Marks {
                delimiters: highest(delimiters),
                high: highest(halves),
            }
        }

        #[inline(always)]
        fn same(self, one: &[u8; 32], other: &[u8; 32]) -> u32 {
            let ([first, second], [third, fourth]) = (load(one), load(other));
            // SAFETY: every x86-64 has SSE2.
            highest(unsafe { [_mm_cmpeq_epi8(first, third), _mm_cmpeq_epi8(second, fourth)] })
        }

        #[inline(always)]
        fn within(self, chunk: &[u8; 32], ranges: &[(u8, u8)]) -> u32 {
            // SAFETY: every x86-64 has SSE2.
            highest(load(chunk).map(|octets| unsafe {
                let mut found = _mm_setzero_si128();
                for &(first, more) in ranges {
                    let past = _mm_sub_epi8(octets, _mm_set1_epi8(first as i8));
                    let least = _mm_min_epu8(past, _mm_set1_epi8(more as i8));
                    found = _mm_or_si128(found, _mm_cmpeq_epi8(least, past));
                }
                found
            }))
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)] // what the module is for
mod avx2 {
    use std::arch::x86_64::{
        __m256i, _mm256_cmpeq_epi8, _mm256_loadu_si256, _mm256_min_epu8, _mm256_movemask_epi8,
        _mm256_or_si256, _mm256_set1_epi8, _mm256_setzero_si256, _mm256_sub_epi8,
    };

    use super::{Marks, Vectors, Work};

    /// Proof that the processor has AVX2, and the instructions on bits that came with it.
    #[derive(Clone, Copy, Debug)]
    pub struct Avx2(());

    impl Avx2 {
        pub fn detect() -> Option<Self> {
            let has_all = is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("bmi1")
                && is_x86_feature_detected!("bmi2")
                && is_x86_feature_detected!("lzcnt")
                && is_x86_feature_detected!("popcnt");
            has_all.then_some(Avx2(()))
        }

        #[inline(always)]
        pub fn run<W: Work>(self, work: W) -> W::Done {
            // SAFETY: `self` is only made where the processor has all of it.
            unsafe { compiled(self, work) }
        }

        #[inline(always)]
        fn load(self, chunk: &[u8; 32]) -> __m256i {
            // SAFETY: `self` says that there is AVX2; the load is of the whole array, and
            // asks for no alignment.
            unsafe { _mm256_loadu_si256(chunk.as_ptr().cast::<__m256i>()) }
        }
    }

    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    unsafe fn compiled<W: Work>(avx2: Avx2, work: W) -> W::Done {
        work.run(avx2)
    }

    impl Vectors for Avx2 {
        #[inline(always)]
        fn mark(self, chunk: &[u8; 32]) -> Marks {
            let octets = self.load(chunk);
            // SAFETY: `self` says that there is AVX2.
            unsafe {
                let low =
                    _mm256_cmpeq_epi8(_mm256_min_epu8(octets, _mm256_set1_epi8(0x1F)), octets);
                let quotes = _mm256_cmpeq_epi8(octets, _mm256_set1_epi8(b'"' as i8));
                let slashes = _mm256_cmpeq_epi8(octets, _mm256_set1_epi8(b'\\' as i8));
                let found = _mm256_or_si256(low, _mm256_or_si256(quotes, slashes));
                Marks {
                    delimiters: _mm256_movemask_epi8(found) as u32,
                    high: _mm256_movemask_epi8(octets) as u32,
                }
            }
        }

        #[inline(always)]
        fn same(self, one: &[u8; 32], other: &[u8; 32]) -> u32 {
            let (one, other) = (self.load(one), self.load(other));
            // SAFETY: `self` says that there is AVX2.
            unsafe { _mm256_movemask_epi8(_mm256_cmpeq_epi8(one, other)) as u32 }
        }

        #[inline(always)]
        fn within(self, chunk: &[u8; 32], ranges: &[(u8, u8)]) -> u32 {
            let octets = self.load(chunk);
            // SAFETY: `self` says that there is AVX2.
            unsafe {
                let mut found = _mm256_setzero_si256();
                for &(first, more) in ranges {
                    let past = _mm256_sub_epi8(octets, _mm256_set1_epi8(first as i8));
                    let least = _mm256_min_epu8(past, _mm256_set1_epi8(more as i8));
                    found = _mm256_or_si256(found, _mm256_cmpeq_epi8(least, past));
                }
                _mm256_movemask_epi8(found) as u32
            }
        }
    }
}

/// Finds the first byte from `at` on that is a quotation mark, a backslash, a control
/// character or not ASCII; or the end.
#[inline(always)]
pub(crate) fn find_special(data: &[u8], at: usize) -> usize {
    let mut from = at;
    while WIDE {
        let Some(chunk) = data.get(from..).and_then(<[u8]>::first_chunk::<32>) else {
            break;
        };
        let marks = Plain.mark(chunk);
        let found = marks.delimiters | marks.high;
        if found != 0 {
            return from + found.trailing_zeros() as usize;
        }
        from += 32;
    }
    find_by_eight(data, from, HIGHS)
}

/// Finds the first byte from `at` on that is a quotation mark, a backslash or a control
/// character; or the end.
pub(crate) fn find_delimiter(data: &[u8], at: usize) -> usize {
    find_by_eight(data, at, 0)
}

/// Does it by eight bytes at a time; `HIGHS` asks for bytes that are not ASCII too.
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

    /// All that can be seen in a chunk.
    struct Look {
        one: [u8; 32],
        other: [u8; 32],
        ranges: Vec<(u8, u8)>,
    }

    impl Work for &Look {
        type Done = (Marks, u32, u32);

        fn run(self, vectors: impl Vectors) -> Self::Done {
            (
                vectors.mark(&self.one),
                vectors.same(&self.one, &self.other),
                vectors.within(&self.one, &self.ranges),
            )
        }
    }

    proptest! {
        #[test]
        fn every_twin_sees_the_same_in_a_chunk(
            one in any::<[u8; 32]>(),
            places in prop::collection::vec((0..32usize, any::<u8>()), 0..32),
            ranges in prop::collection::vec((any::<u8>(), any::<u8>()), 0..4),
        ) {
            let mut other = one;
            for &(place, octet) in &places {
                other[place] = octet;
            }
            let look = Look { one, other, ranges };
            let bits = |matters: &dyn Fn(usize) -> bool| {
                (0..32).fold(0, |bits, place| bits | u32::from(matters(place)) << place)
            };
            let inside = |place: usize| {
                let mut ranges = look.ranges.iter();
                ranges.any(|(first, more): &(u8, u8)| one[place].wrapping_sub(*first) <= *more)
            };
            let wanted = (
                Marks {
                    delimiters: bits(&|place| is_delimiter(one[place])),
                    high: bits(&|place| one[place] >= 0x80),
                },
                bits(&|place| one[place] == other[place]),
                bits(&inside),
            );

            prop_assert_eq!(look.run(Scalar), wanted);
            prop_assert_eq!(look.run(Plain), wanted);
            prop_assert_eq!(Processor::new().run(&look), wanted);
        }

        #[test]
        fn the_ways_to_search_find_the_same(octets in prop::collection::vec(any::<u8>(), 0..80)) {
            let special = first(&octets, |octet| is_delimiter(octet) || octet >= 0x80);

            prop_assert_eq!(find_special(&octets, 0), special);
            prop_assert_eq!(find_by_eight(&octets, 0, HIGHS), special);
            prop_assert_eq!(find_delimiter(&octets, 0), first(&octets, is_delimiter));
        }
    }
}
