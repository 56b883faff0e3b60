//! What is proven of events -> rows of numbers; `_columns.py` says what each is.

use crate::check::{Check, Span, Verdict, COUNTED, PROVEN};
use crate::hashing::{hash_further, hash_twice};
use crate::instants::UNTIMED;
use crate::kinds::{Kind, Kinds, Told};
use crate::program::TIMESTAMP;

/// Few events are smaller.
const SMALL: usize = 256;

/// What is told of an event; of one that is not proven, only where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub offset: u64,
    pub length: u64,
    pub id: [u64; 2],
    pub key: u64,
    pub time: i64,
    /// The place of its kind.
    pub group: u32,
}

/// A row for each event of a buffer.
#[derive(Debug, Default)]
pub struct Columns {
    pub rows: Vec<Row>,
    /// The rows that are not proven to be without any finding, and their flags.
    pub open: Vec<(u32, u8)>,
    kinds: Kinds,
}

impl Columns {
    /// Makes room for the events of a buffer of that size, as they are mostly.
    pub(crate) fn with_room(size: usize) -> Self {
        Columns {
            rows: Vec::with_capacity(size / SMALL),
            ..Columns::default()
        }
    }

    /// Gives the kinds of the events, each at its place.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds.all
    }

    /// Adds an event of which nothing is known but where it stands.
    pub(crate) fn add_unknown(&mut self, start: usize, end: usize, flags: u8) {
        self.open.push((self.rows.len() as u32, flags));
        self.rows.push(Row {
            offset: start as u64,
            length: (end - start) as u64,
            id: [0, 0],
            key: 0,
            time: UNTIMED,
            group: 0,
        });
    }

    /// Adds an event with what was kept of it.
    #[inline(always)]
    pub(crate) fn add(&mut self, check: &mut Check, start: usize, verdict: Verdict) {
        if verdict.flags != PROVEN {
            if verdict.flags & (PROVEN | COUNTED) == 0 {
                return self.add_unknown(start, verdict.end, verdict.flags);
            }
            self.open.push((self.rows.len() as u32, verdict.flags));
        }
        let (timestamp, instant) = (check.captures[TIMESTAMP], check.instant);
        let time = match instant {
            _ if timestamp.1 == 0 => UNTIMED,
            (place, known) if place == timestamp.0 => known,
            _ => check.read_instant(timestamp).time(),
        };
        let data = check.data();
        let [event_type, object_type_name, domain_name, _, id, own_key, profile_id, real_time] =
            &check.captures;
        let text = |span: &Span| (span.1 != 0).then(|| &data[span.0..span.1]);
        let told = Told::new(
            [text(event_type), text(object_type_name), text(domain_name)],
            time,
            (real_time.1 != 0).then(|| data[real_time.0] == b't'),
        );
        let group = self.kinds.place(told);
        let given = |span: &Span| span.0 < span.1;
        let identity = if given(own_key) { own_key } else { profile_id };
        let begun = self.kinds.all[group as usize].begun;
        let is_known = given(identity);
        self.rows.push(Row {
            offset: start as u64,
            length: (verdict.end - start) as u64,
            id: if given(id) {
                hash_twice(&data[id.0..id.1])
            } else {
                [0, 0]
            },
            key: if is_known {
                hash_further(begun, &data[identity.0..identity.1])
            } else {
                0
            },
            time,
            group,
        });
    }
}
