//! What is proven of events -> columns of numbers; `_columns.py` says what each is.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

pub use crate::instants::UNTIMED;

use crate::check::{Check, Span, Verdict, COUNTED, PROVEN};
use crate::hashing::{begin, hash_further, hash_texts, hash_twice};
use crate::instants::read_instant;
use crate::program::TIMESTAMP;

/// Few events are smaller.
const SMALL: usize = 256;
const DAY: i64 = 86_400 * 1_000_000_000;

/// What events are counted by: three strings, and the day since 1970 in UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// EventType, ObjectTypeName and DomainName.
    pub texts: [Option<String>; 3],
    pub day: Option<i64>,
    pub is_real_time: Option<bool>,
    /// The hash of a key begins with this.
    begun: u64,
}

/// A row for each event; of one that is not proven, only where it stands is told.
#[derive(Debug, Default)]
pub struct Columns {
    pub offsets: Vec<u64>,
    pub lengths: Vec<u64>,
    pub groups: Vec<u32>,
    /// Two words a row.
    pub ids: Vec<u64>,
    pub keys: Vec<u64>,
    pub times: Vec<i64>,
    pub kinds: Vec<Kind>,
    /// The rows that are not proven to be without any finding, and their flags.
    pub open: Vec<(u32, u8)>,
    /// The place in `kinds` of the event before.
    last: u32,
    /// Hash of a kind to its place in `kinds`; the next after it where that is taken.
    places: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
}

impl Columns {
    /// Makes room for the events of a buffer of that size, as they are mostly.
    pub(crate) fn with_room(size: usize) -> Self {
        let rows = size / SMALL;
        Columns {
            offsets: Vec::with_capacity(rows),
            lengths: Vec::with_capacity(rows),
            groups: Vec::with_capacity(rows),
            ids: Vec::with_capacity(2 * rows),
            keys: Vec::with_capacity(rows),
            times: Vec::with_capacity(rows),
            ..Columns::default()
        }
    }

    /// Adds an event of which nothing is known but where it stands.
    pub(crate) fn add_unknown(&mut self, start: usize, end: usize, flags: u8) {
        self.open.push((self.offsets.len() as u32, flags));
        self.offsets.push(start as u64);
        self.lengths.push((end - start) as u64);
        self.groups.push(0);
        self.ids.extend([0, 0]);
        self.keys.push(0);
        self.times.push(UNTIMED);
    }

    /// Adds an event with what was kept of it.
    pub(crate) fn add(&mut self, check: &Check, start: usize, verdict: Verdict) {
        if verdict.flags & (PROVEN | COUNTED) == 0 {
            return self.add_unknown(start, verdict.end, verdict.flags);
        }
        if verdict.flags != PROVEN {
            self.open.push((self.offsets.len() as u32, verdict.flags));
        }
        let data = check.data();
        let text = |span: Span| (span != (0, 0)).then(|| &data[span.0..span.1]);
        let [event_type, object_type_name, domain_name, timestamp, id, own_key, profile_id, real_time] =
            check.captures.map(text);
        let (place, known) = check.instant;
        let time = match timestamp {
            Some(_) if place == check.captures[TIMESTAMP].0 => known,
            Some(text) => read_instant(text).time(),
            None => UNTIMED,
        };
        let is_real_time = match real_time {
            Some(b"true") => Some(true),
            Some(b"false") => Some(false),
            _ => None,
        };
        let group = self.group(
            [event_type, object_type_name, domain_name],
            time,
            is_real_time,
        );
        let given = |text: &Option<&[u8]>| text.is_some_and(|text| !text.is_empty());
        let id = Some(id).filter(given).flatten();
        let identity = [own_key, profile_id].into_iter().find(given).flatten();
        let begun = self.kinds[group as usize].begun;
        self.offsets.push(start as u64);
        self.lengths.push((verdict.end - start) as u64);
        self.groups.push(group);
        self.ids.extend(id.map_or([0, 0], hash_twice));
        self.keys
            .push(identity.map_or(0, |identity| hash_further(begun, identity)));
        self.times.push(time);
    }

    fn group(&mut self, texts: [Option<&[u8]>; 3], time: i64, is_real_time: Option<bool>) -> u32 {
        let day = (time != UNTIMED).then(|| time.div_euclid(DAY));
        // Events of one kind come in runs.
        if let Some(kind) = self.kinds.get(self.last as usize) {
            if kind.is(texts, day, is_real_time) {
                return self.last;
            }
        }
        self.last = self.place(texts, day, is_real_time);
        self.last
    }

    fn place(
        &mut self,
        texts: [Option<&[u8]>; 3],
        day: Option<i64>,
        is_real_time: Option<bool>,
    ) -> u32 {
        let given = texts.map(Option::unwrap_or_default);
        let mut hash = hash_texts(given, 0) ^ day.unwrap_or(i64::MIN) as u64;
        loop {
            match self.places.get(&hash) {
                Some(&place) if self.kinds[place as usize].is(texts, day, is_real_time) => {
                    return place
                }
                Some(_) => hash = hash.wrapping_add(1),
                None => break,
            }
        }
        let place = self.kinds.len() as u32;
        let owned = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
        self.kinds.push(Kind {
            texts: texts.map(|text| text.map(owned)),
            day,
            is_real_time,
            begun: begin([given[2], given[1]]),
        });
        self.places.insert(hash, place);
        place
    }
}

impl Kind {
    fn is(&self, texts: [Option<&[u8]>; 3], day: Option<i64>, real_time: Option<bool>) -> bool {
        let same = |(mine, other): (&Option<String>, Option<&[u8]>)| {
            mine.as_ref().map(String::as_bytes) == other
        };
        self.day == day && self.is_real_time == real_time && self.texts.iter().zip(texts).all(same)
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
