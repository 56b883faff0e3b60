//! A buffer of events -> a row for each, up to where more patience is needed.

use memchr::{memchr, memchr_iter};

use crate::check::{Check, Verdict, COUNTED, PLAIN, PROVEN};
use crate::columns::Columns;
use crate::program::Program;

/// How a buffer tells one event from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// An event a line; lines of whitespace are passed over.
    Lines,
    /// One after another, with whitespace between them or nothing.
    Concatenated,
}

/// The rows of a buffer, and where reading goes on.
#[derive(Debug)]
pub struct Scanned {
    pub columns: Columns,
    /// The end of the buffer, or the end of the last event before one that has no
    /// certain end. In lines, the end of every event is certain.
    pub end: usize,
}

/// Reads the events of a buffer from `start` on.
pub fn scan(program: &Program, data: &[u8], start: usize, framing: Framing) -> Scanned {
    match framing {
        Framing::Lines => scan_lines(program, data, start),
        Framing::Concatenated => scan_concatenated(program, data, start),
    }
}

/// Counts the lines that end in some bytes.
pub fn count_lines(data: &[u8]) -> usize {
    memchr_iter(b'\n', data).count()
}

fn scan_lines(program: &Program, data: &[u8], start: usize) -> Scanned {
    let mut columns = Columns::with_room(data.len() - start);
    let mut check = Check::new(program, data, true);
    let mut at = start;
    while at < data.len() {
        let first = solid(data, at, b" \t\r\n");
        if first == data.len() {
            break;
        }
        if let Some(verdict) = counted(&mut check, first) {
            let after = solid(data, verdict.end, b" \t\r");
            if after == data.len() || data[after] == b'\n' {
                columns.add(&mut check, first, verdict);
                at = after + 1;
                continue;
            }
        }
        let end = memchr(b'\n', &data[first..]).map_or(data.len(), |length| first + length);
        let line = data[first..end].iter();
        let trailing = line
            .rev()
            .take_while(|octet| b" \t\r".contains(octet))
            .count();
        columns.add_unknown(first, end - trailing, 0);
        at = end + 1;
    }
    Scanned {
        columns,
        end: data.len(),
    }
}

fn scan_concatenated(program: &Program, data: &[u8], start: usize) -> Scanned {
    let mut columns = Columns::with_room(data.len() - start);
    let mut check = Check::new(program, data, false);
    let mut end = start;
    loop {
        let first = solid(data, end, b" \t\r\n");
        if first == data.len() {
            return Scanned {
                columns,
                end: first,
            };
        }
        // What is no object may go on after what looks like its end.
        match counted(&mut check, first) {
            Some(verdict) if data[first] == b'{' => {
                columns.add(&mut check, first, verdict);
                end = verdict.end;
            }
            _ => return Scanned { columns, end },
        }
    }
}

/// Checks an event, and keeps what the columns need of it even if it is not proven.
#[inline]
fn counted(check: &mut Check, start: usize) -> Option<Verdict> {
    let mut verdict = check.event(start)?;
    if verdict.flags & (PROVEN | PLAIN) == PLAIN && check.recapture(start) {
        verdict.flags |= COUNTED;
    }
    Some(verdict)
}

/// Gives the first place from `at` on that holds none of the bytes, or the end.
#[inline]
fn solid(data: &[u8], at: usize, spaces: &[u8]) -> usize {
    let rest = data[at..].iter();
    at + rest.take_while(|octet| spaces.contains(octet)).count()
}
