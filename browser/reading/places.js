// Offset in a text -> line and column, as editors count.

/**
 * Gives the place that an offset has in a file whose part begins at `start`.
 *
 * Lines and columns count from 1, columns in code points.
 */
export function placeOf(text, offset, start = { line: 1, column: 1 }) {
  const { starts, simple } = linesOf(text);
  const line = lastAtMost(starts, offset);
  const column = simple
    ? offset - starts[line]
    : codePoints(text.slice(starts[line], offset));
  return line
    ? { line: start.line + line, column: column + 1 }
    : { line: start.line, column: start.column + column };
}

/** Counts the line feeds of a text. */
export function newlines(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    count += 1;
  return count;
}

/** Counts the code points of a text from an offset on. */
export function codePoints(text, from = 0) {
  let count = text.length - from;
  for (let at = from; at < text.length; at += 1) {
    if (text.codePointAt(at) > 0xffff) {
      count -= 1;
      at += 1;
    }
  }
  return count;
}

// The lines of the text that was asked about last: a text with one finding has more.
let last = null;

/** Gives where the lines of a text begin, and whether each unit of it is a code point. */
function linesOf(text) {
  if (last?.text !== text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
    last = { text, starts, simple: !/[\ud800-\udbff]/.test(text) };
  }
  return last;
}

/** Finds the last of ascending numbers that is at most the limit: its index. */
function lastAtMost(numbers, limit) {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
