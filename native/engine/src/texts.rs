//! Two texts, as short as names are -> whether they are the same.

/// Compares by eight bytes at a time, the last eight overlapping; cheaper than a call.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    let length = other.len();
    if one.len() != length {
        return false;
    }
    if length < 8 {
        return is_same_short(one, other);
    }
    let mut words = one.chunks_exact(8).zip(other.chunks_exact(8));
    one.last_chunk::<8>() == other.last_chunk::<8>() && words.all(|(one, other)| one == other)
}

#[inline]
fn is_same_short(one: &[u8], other: &[u8]) -> bool {
    let length = one.len();
    if length >= 4 {
        return one.first_chunk::<4>() == other.first_chunk()
            && one.last_chunk::<4>() == other.last_chunk();
    }
    one.iter().zip(other).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn texts_are_the_same_where_every_byte_is(
            one in prop::collection::vec(97..99u8, 0..30),
            other in prop::collection::vec(97..99u8, 0..30),
            place in any::<prop::sample::Index>(),
        ) {
            prop_assert_eq!(is_same(&one, &other), one == other);
            prop_assert!(is_same(&one, &one.clone()));
            if !one.is_empty() {
                let mut changed = one.clone();
                changed[place.index(one.len())] ^= 3;
                prop_assert!(!is_same(&one, &changed));
            }
        }
    }
}
