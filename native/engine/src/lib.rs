//! Bytes of events -> "proven valid", or "don't know".
//!
//! What is to be proven comes as a program: tables that Python has compiled from the
//! contract. This crate knows JSON and the tables; it knows nothing of events but
//! which strings are worth a column. Whatever it has no certain answer to is a doubt,
//! and a doubt is decided elsewhere.

#![deny(unsafe_code)] // but for one module

mod automaton;
mod check;
mod columns;
mod discriminators;
mod hashing;
mod instants;
mod kinds;
mod lanes;
mod names;
mod numbers;
mod program;
mod scan;
mod simd;
mod strings;
mod texts;
mod utf8;

pub use check::{Check, Verdict, PLAIN, PROVEN, REPEATED, UNKNOWN_NAME, UNKNOWN_TYPE};
pub use columns::{Columns, Row};
pub use hashing::hash_texts;
pub use instants::UNTIMED;
pub use kinds::Kind;
pub use program::{Malformed, Program, FORMAT};
pub use scan::{count_lines, scan, Framing, Scanned};
