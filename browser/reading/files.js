// Text -> the events in it, one after another, each where it stands.
//
// One event, an array, JSON Lines and events joined without separators are told apart by
// content alone. What cp_contract/reading/_files.py says, for a text that is all there.

import { codePoints, newlines } from "./places.js";
import { breach } from "./rules.js";
import { findClosing, scan, skipSpace, unexpected } from "./tokens.js";
import { readEvent } from "./values.js";

const BYTE_ORDER_MARK = "\ufeff";

// What needs no delimiter: its own first and last characters are some.
const SELF_DELIMITED = new Set('{}[]"');
const WORD_GOES_ON = /[A-Za-z0-9_.+-]/;

// In a sequence: any line but one that can only go on with what stands above it. The
// class is whitespace as Python's `re` knows it.
const FRESH_LINE =
  '[^\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000}\\],:"]';
const FRESH_ELEMENT = "[{\\]]";

// Where in an array reading has come to: what may stand there.
const START = "an event or ']'";
const AFTER_COMMA = "an event";
const AFTER_EVENT = "',' or ']'";
const AFTER_BROKEN = "an event, ',' or ']'";

/**
 * Yields `{ isEvent, reading, text, offset, start }` for each event, and for each finding
 * about the text as a whole. `start` is the line and column that it begins at.
 */
export function* readEvents(text) {
  const cursor = { text, at: 0, line: 1, column: 1, indent: 0 };
  if (text.startsWith(BYTE_ORDER_MARK)) {
    const message =
      "the file begins with a byte order mark; JSON begins with the value";
    yield about(cursor, "byte-order-mark", message);
    cursor.at = 1;
  }
  const isArray = toSolid(cursor) && text[cursor.at] === "[";
  const told = isArray ? yield* array(cursor) : yield* sequence(cursor);
  if (!told) yield about(cursor, "no-event", "there is no event in the file");
}

function* sequence(cursor) {
  let told = false;
  while (toSolid(cursor)) {
    told = true;
    yield take(cursor, FRESH_LINE);
  }
  return told;
}

function* array(cursor) {
  move(cursor, cursor.at + 1);
  let place = START;
  while (toSolid(cursor)) {
    const mark = cursor.text[cursor.at];
    if (mark === "]") {
      if (place === AFTER_COMMA) yield outOfPlace(cursor, place);
      move(cursor, cursor.at + 1);
      const after = toSolid(cursor);
      if (after) yield outOfPlace(cursor, "nothing after the array");
      return after || place !== START;
    }
    if (mark === ",") {
      if (place === START || place === AFTER_COMMA) yield outOfPlace(cursor, place);
      move(cursor, cursor.at + 1);
      place = AFTER_COMMA;
      continue;
    }
    if (place === AFTER_EVENT && SELF_DELIMITED.has(mark))
      yield outOfPlace(cursor, place);
    if (place === START) cursor.indent = cursor.column - 1;
    const document = take(cursor, FRESH_ELEMENT);
    yield document;
    place = document.reading.ok ? AFTER_EVENT : AFTER_BROKEN;
  }
  if (place !== AFTER_BROKEN) yield outOfPlace(cursor, place);
  return true;
}

/** Takes the event that begins here; `fresh` is how a line begins to read on from. */
function take(cursor, fresh) {
  const { text, at } = cursor;
  const end = endOf(text, at);
  const goesOn =
    end !== null &&
    !SELF_DELIMITED.has(text[at]) &&
    WORD_GOES_ON.test(text.charAt(end));
  if (end === null || goesOn) return takeBroken(cursor, fresh);
  return takeText(cursor, end);
}

/** Gives where the event ends that begins at an offset; null if it is broken. */
function endOf(text, at) {
  let last;
  for (last of scan(text, at));
  if (last.kind === "fault") return null;
  if (last.kind !== "too-deep") return last.end;
  const lineEnd = text.indexOf("\n", at);
  return findClosing(text, at, lineEnd < 0 ? text.length : lineEnd);
}

/** Takes what is broken, up to the first line from which reading may go on. */
function takeBroken(cursor, fresh) {
  const { text, at } = cursor;
  const firstOnLine = cursor.column - 1 === cursor.indent;
  const deepest = firstOnLine ? cursor.indent : 0;
  const beginning = new RegExp(`\\n(?=[ \\t]{0,${deepest}}${fresh})`, "gu");
  beginning.lastIndex = at;
  const line = beginning.exec(text);
  let kept = text.slice(at, line ? line.index : text.length).replace(/[ \t\n\r]+$/, "");
  if (fresh === FRESH_ELEMENT && kept.length > 1 && kept.endsWith(",")) {
    kept = kept.slice(0, -1);
  }
  const document = takeText(cursor, at + kept.length);
  if (!line) {
    const newline = text.indexOf("\n", cursor.at);
    move(cursor, newline < 0 ? text.length : newline);
  }
  return document;
}

function takeText(cursor, end) {
  const { at: offset, line, column } = cursor;
  const given = cursor.text.slice(offset, end);
  const reading = readEvent(given);
  move(cursor, end);
  const skipped = given.length - reading.text.length;
  return { isEvent: true, reading, offset: offset + skipped, start: { line, column } };
}

function outOfPlace(cursor, expected) {
  const { message, start, end } = unexpected(cursor.text, cursor.at, expected);
  return about(cursor, "not-json", message, end - start);
}

/** Makes a finding about the text as a whole, at the place that reading has come to. */
function about({ at, line, column }, rule, message, length = 0) {
  const findings = [breach(rule, message, 0, length)];
  const reading = { text: "", node: null, findings, ok: false };
  return { isEvent: false, reading, offset: at, start: { line, column } };
}

/** Passes over whitespace; says whether anything else is left. */
function toSolid(cursor) {
  const { line } = cursor;
  move(cursor, skipSpace(cursor.text, cursor.at));
  if (cursor.line > line) cursor.indent = cursor.column - 1;
  return cursor.at < cursor.text.length;
}

function move(cursor, to) {
  const passed = cursor.text.slice(cursor.at, to);
  const lines = newlines(passed);
  cursor.line += lines;
  if (lines) cursor.column = 1;
  cursor.column += codePoints(passed, passed.lastIndexOf("\n") + 1);
  cursor.at = to;
}
