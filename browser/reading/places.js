// Offset in a text -> line and column, as editors count.

/**
 * Gives the place that an offset has in a file whose part begins at `start`.
 *
 * Lines and columns count from 1, columns in code points.
 */
export function placeOf(text, offset, start = { line: 1, column: 1 }) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const column = codePoints(before, lineStart);
  if (!lineStart) return { line: start.line, column: start.column + column };
  return { line: start.line + newlines(before), column: column + 1 };
}

/** Counts the line feeds of a text. */
export function newlines(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
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
