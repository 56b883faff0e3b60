//! What events are counted by -> a small number for each that there is.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::hashing::{begin, hash_texts};
use crate::instants::UNTIMED;
use crate::texts::is_same;

const DAY: i64 = 86_400 * 1_000_000_000;
/// How many kinds are found by a look at a few bytes.
const GLANCED: usize = 1024;

/// What events are counted by: three strings, and the day since 1970 in UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// EventType, ObjectTypeName and DomainName.
    pub texts: [Option<String>; 3],
    pub day: Option<i64>,
    pub is_real_time: Option<bool>,
    /// The hash of a key begins with this.
    pub(crate) begun: u64,
}

/// The kind of an event, as the event tells it.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub texts: [Option<&'a [u8]>; 3],
    day: Option<i64>,
    pub is_real_time: Option<bool>,
}

impl<'a> Told<'a> {
    #[inline(always)]
    pub fn new(texts: [Option<&'a [u8]>; 3], time: i64, is_real_time: Option<bool>) -> Self {
        Told {
            texts,
            day: (time != UNTIMED).then(|| time.div_euclid(DAY)),
            is_real_time,
        }
    }

    /// Gives a number that is mostly another for another kind.
    #[inline(always)]
    fn glance(&self) -> usize {
        let [event_type, object_type_name, _] = self.texts.map(Option::unwrap_or_default);
        let own = event_type.len() << 8 ^ object_type_name.len();
        let some = usize::from(*object_type_name.get(1).unwrap_or(&0)) << 16;
        let day = (self.day.unwrap_or_default() as usize) << 24;
        let told = own ^ some ^ day ^ usize::from(self.is_real_time == Some(false)) << 15;
        (told as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) as usize >> 32 & (GLANCED - 1)
    }
}

/// The kinds that there are, in the order in which they came.
#[derive(Debug)]
pub(crate) struct Kinds {
    pub all: Vec<Kind>,
    /// A glance at a kind to its place; a guess.
    glanced: [u32; GLANCED],
    /// Hash of a kind to its place; the next after it where that is taken.
    places: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
}

impl Default for Kinds {
    fn default() -> Self {
        Kinds {
            all: Vec::new(),
            glanced: [0; GLANCED],
            places: HashMap::default(),
        }
    }
}

impl Kinds {
    /// Gives the place of a kind.
    #[inline(always)]
    pub fn place(&mut self, told: Told) -> u32 {
        let glance = told.glance();
        let guess = self.glanced[glance];
        if self
            .all
            .get(guess as usize)
            .is_some_and(|kind| kind.is(&told))
        {
            return guess;
        }
        let place = self.looked_up(told);
        self.glanced[glance] = place;
        place
    }

    #[inline(never)]
    fn looked_up(&mut self, told: Told) -> u32 {
        let given = told.texts.map(Option::unwrap_or_default);
        let mut hash = hash_texts(given, 0) ^ told.day.unwrap_or(i64::MIN) as u64;
        while let Some(&place) = self.places.get(&hash) {
            if self.all[place as usize].is(&told) {
                return place;
            }
            hash = hash.wrapping_add(1);
        }
        let place = self.all.len() as u32;
        let owned = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
        self.all.push(Kind {
            texts: told.texts.map(|text| text.map(owned)),
            day: told.day,
            is_real_time: told.is_real_time,
            begun: begin([given[2], given[1]]),
        });
        self.places.insert(hash, place);
        place
    }
}

impl Kind {
    #[inline(always)]
    fn is(&self, told: &Told) -> bool {
        let same = |place: usize| match (&self.texts[place], told.texts[place]) {
            (Some(mine), Some(other)) => is_same(mine.as_bytes(), other),
            (mine, other) => mine.is_none() && other.is_none(),
        };
        self.day == told.day && self.is_real_time == told.is_real_time && (0..3).all(same)
    }
}

/// Takes what is hashed already as it is.
#[derive(Debug, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, octets: &[u8]) {
        self.0 = hash_texts([octets], 0);
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
