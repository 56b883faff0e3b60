//! Python's door to the engine: programs, and what they prove of bytes.

use engine::{scan, Check, Framing, Program, Row, PROVEN};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A contract, as far as it can be proven.
#[pyclass(frozen, name = "Program", module = "cp_contract_native")]
struct PyProgram(Program);

type Counted = ([Option<String>; 3], Option<i64>, Option<bool>);

#[pymethods]
impl PyProgram {
    #[new]
    fn new(encoded: &[u8]) -> PyResult<Self> {
        Program::read(encoded)
            .map(PyProgram)
            .map_err(|_| PyValueError::new_err("the bytes are no program of this version"))
    }

    /// Says whether one event is proven to be valid, without anything worth a notice.
    ///
    /// Gives its EventType and ObjectTypeName if it is, else None.
    fn prove(&self, event: &[u8]) -> Option<(Option<String>, Option<String>)> {
        let start = event.iter().position(|octet| !is_space(*octet))?;
        let mut check = Check::new(&self.0, event, false);
        let verdict = check.event(start)?;
        if verdict.flags != PROVEN || !event[verdict.end..].iter().all(|&octet| is_space(octet)) {
            return None;
        }
        let text = |slot| check.text(slot).map(str::to_owned);
        Some((text(0), text(1)))
    }

    /// Gives line and column of what a path leads to, in an event that is plain.
    fn place(&self, event: &[u8], path: Vec<String>) -> (usize, usize) {
        let found = Check::new(&self.0, event, false).place(&path);
        let before = &event[..found];
        let start = before.iter().rposition(|&octet| octet == b'\n');
        let start = start.map_or(0, |at| at + 1);
        let line = before.iter().filter(|&&octet| octet == b'\n').count();
        let column = before[start..].iter();
        let column = column.filter(|&&octet| octet & 0xC0 != 0x80).count();
        (line + 1, column + 1)
    }

    /// Reads the events of a buffer from `start` to `end` or to one without certain end.
    ///
    /// Gives six columns as bytes, the kinds, the rows that are open, and where reading
    /// goes on.
    #[pyo3(signature = (data, start, end, /, *, lines))]
    #[allow(clippy::type_complexity)] // a tuple is what Python takes apart
    fn scan<'py>(
        &self,
        py: Python<'py>,
        data: &[u8],
        start: usize,
        end: usize,
        lines: bool,
    ) -> PyResult<(
        [Bound<'py, PyBytes>; 6],
        Vec<Counted>,
        Vec<(u32, u8)>,
        usize,
    )> {
        let data = data
            .get(..end)
            .filter(|data| start <= data.len())
            .ok_or_else(|| PyValueError::new_err("the range is not in the buffer"))?;
        let framing = if lines {
            Framing::Lines
        } else {
            Framing::Concatenated
        };
        let scanned = py.detach(|| scan(&self.0, data, start, framing));
        let columns = &scanned.columns;
        let rows = &columns.rows;
        let octets = [
            column(py, rows, |row| row.offset),
            column(py, rows, |row| row.length),
            column(py, rows, |row| row.group),
            column(py, rows, |row| row.id),
            column(py, rows, |row| row.key),
            column(py, rows, |row| row.time),
        ];
        let kinds = columns.kinds().iter();
        Ok((
            octets,
            kinds
                .map(|kind| (kind.texts.clone(), kind.day, kind.is_real_time))
                .collect(),
            columns.open.clone(),
            scanned.end,
        ))
    }
}

fn is_space(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t' | b'\n' | b'\r')
}

/// Gives what each row has in one column, side by side.
fn column<'py, T: bytemuck::NoUninit>(
    py: Python<'py>,
    rows: &[Row],
    cell: impl Fn(&Row) -> T,
) -> Bound<'py, PyBytes> {
    let cells: Vec<T> = rows.iter().map(cell).collect();
    PyBytes::new(py, bytemuck::cast_slice(&cells))
}

/// Counts the lines that end in a part of a buffer.
#[pyfunction]
#[pyo3(signature = (data, start, end, /))]
fn count_lines(data: &[u8], start: usize, end: usize) -> PyResult<usize> {
    data.get(start..end)
        .map(engine::count_lines)
        .ok_or_else(|| PyValueError::new_err("the range is not in the buffer"))
}

/// The native tier of cp-contract.
#[pymodule]
mod cp_contract_native {
    #[pymodule_export]
    use super::count_lines;
    #[pymodule_export]
    use super::PyProgram;

    /// What the programs begin with that can be read.
    #[pymodule_export]
    const FORMAT: &[u8] = engine::FORMAT;
}
