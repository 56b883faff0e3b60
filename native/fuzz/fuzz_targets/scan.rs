//! Any bytes -> no panic, rows in order, and nothing proven that is no JSON object.
//!
//! `cargo +nightly fuzz run scan`, in native/.

#![no_main]

use std::sync::LazyLock;

use engine::{scan, Framing, Program, PROVEN};
use libfuzzer_sys::fuzz_target;

/// The newest contract's program, behind the four bytes that tell the schema's state.
static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    let written = include_bytes!("../../../cp_contract/validation/newest.program");
    Program::read(&written[4..]).expect("it is fresh")
});

fuzz_target!(|data: &[u8]| {
    // A program of any bytes is refused, or one that runs.
    if let Some((program, data)) = data
        .split_first_chunk::<2>()
        .and_then(|(size, rest)| rest.split_at_checked(u16::from_le_bytes(*size).into()))
    {
        if let Ok(program) = Program::read(program) {
            scan(&program, data, 0, Framing::Concatenated);
        }
    }
    for framing in [Framing::Lines, Framing::Concatenated] {
        let scanned = scan(&PROGRAM, data, 0, framing);
        let columns = scanned.columns;
        let mut end = 0;
        let mut open = columns.open.iter().copied().peekable();
        for (place, row) in columns.rows.iter().enumerate() {
            let start = row.offset as usize;
            assert!(start >= end && row.length > 0);
            end = start + row.length as usize;
            let flags = open
                .next_if(|&(other, _)| other as usize == place)
                .map_or(PROVEN, |(_, flags)| flags);
            if flags & PROVEN != 0 {
                let event: serde_json::Value =
                    serde_json::from_slice(&data[start..end]).expect("it is JSON");
                assert!(event.is_object() && event.get("EventType").is_some());
            }
        }
        assert!(end <= data.len() && scanned.end <= data.len());
    }
});
