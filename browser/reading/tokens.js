// JSON text -> its tokens, in order, up to the first fault.
//
// What cp_contract/reading/_tokens.py says, word for word: tests hold the two together.

import { NESTING_LIMIT, shown } from "./rules.js";

// Where the scanner stands, in the words of what may come there.
const A_VALUE = "a value";
const FIRST = { "}": "a name or '}'", "]": "a value or ']'" };
const NEXT = { "}": "a name", "]": A_VALUE };
const REST = { "}": "',' or '}'", "]": "',' or ']'", "": "" };
const VALUES = new Set([A_VALUE, FIRST["]"]]);
const CLOSABLE = new Set([...Object.values(FIRST), ...Object.values(REST)]);
const CLOSING = { "{": "}", "[": "]" };

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null|NaN|-?Infinity/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;
const OUT_OF_PLACE = /[A-Za-z0-9_]{1,64}/y;
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);

/**
 * Yields the tokens of the one value that begins at `start`.
 *
 * Where the text is no JSON or nests too deep, the last token says so.
 */
export function* scan(text, start = 0) {
  const opened = [""]; // what closes each open array and object, the innermost last
  let state = A_VALUE;
  let at = start;
  while (state) {
    at = skipSpace(text, at);
    const mark = text.charAt(at);
    const closes = opened.at(-1);
    if (mark === closes && CLOSABLE.has(state)) {
      opened.pop();
      yield token("close", at, at + 1);
      state = REST[opened.at(-1)];
      at += 1;
    } else if (VALUES.has(state)) {
      if (mark in CLOSING) {
        if (opened.length > NESTING_LIMIT) {
          yield token("too-deep", at, at + 1);
          return;
        }
        yield token("open", at, at + 1);
        opened.push(CLOSING[mark]);
        state = FIRST[CLOSING[mark]];
        at += 1;
      } else {
        const found = leaf(text, at);
        yield found ?? fault(text, at, state);
        if (!found) return;
        state = REST[closes];
        at = found.end;
      }
    } else if (state === REST[closes]) {
      if (mark !== ",") {
        yield unexpected(text, at, state);
        return;
      }
      state = NEXT[closes];
      at += 1;
    } else {
      const name = mark === '"' ? string(text, at) : null;
      if (!name) {
        yield fault(text, at, state);
        return;
      }
      yield { ...name, kind: "name" };
      at = skipSpace(text, name.end);
      if (text[at] !== ":") {
        yield unexpected(text, at, "':'");
        return;
      }
      state = A_VALUE;
      at += 1;
    }
  }
}

/** Finds the end of an array or object by its brackets, however deep it nests. */
export function findClosing(text, start, end) {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const mark = text[at];
    if (mark === '"') {
      const closed = string(text, at);
      if (closed && closed.end <= end) at = closed.end - 1;
    } else if (mark in CLOSING) {
      depth += 1;
    } else if (mark === "}" || mark === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/** Gives the offset of the first character from `start` on that is no whitespace. */
export function skipSpace(text, start) {
  return start + (matched(SPACE, text, start)?.length ?? 0);
}

/** Makes the fault that something else stands where `expected` should. */
export function unexpected(text, at, expected) {
  if (at >= text.length)
    return token("fault", at, at, `expected ${expected}, found the end`);
  const found = matched(OUT_OF_PLACE, text, at) ?? characterAt(text, at);
  const message = `expected ${expected}, found ${shown(found)}`;
  return token("fault", at, at + found.length, message);
}

function token(kind, start, end, message = "") {
  return { kind, start, end, message };
}

function matched(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function characterAt(text, at) {
  return String.fromCodePoint(text.codePointAt(at));
}

function leaf(text, at) {
  if (text[at] === '"') return string(text, at);
  const number = matched(NUMBER, text, at);
  if (number) return token("number", at, at + number.length);
  const word = matched(WORD, text, at);
  return word ? token("word", at, at + word.length) : null;
}

function string(text, at) {
  const end = contentEnd(text, at);
  return text[end] === '"' ? token("string", at, end + 1) : null;
}

/** Gives where the content of a string ends: at its quote, or at what is wrong in it. */
function contentEnd(text, at) {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end); // not a number once the text has ended
    if (!(code > 0x1f) || code === QUOTE) return end;
    if (code === BACKSLASH) {
      const escape = matched(ESCAPE, text, end);
      if (!escape) return end;
      end += escape.length;
    } else {
      end += 1;
    }
  }
}

/** Says what is wrong where no token begins: a string may begin and not end. */
function fault(text, at, expected) {
  if (text[at] !== '"') return unexpected(text, at, expected);
  const end = contentEnd(text, at);
  if (end === text.length) {
    return token("fault", at, end, "expected '\"' at the end of the string");
  }
  if (text[end] === "\\") {
    const escape = end + 1 < text.length ? `\\${characterAt(text, end + 1)}` : "\\";
    const message = `expected an escape that JSON knows, found ${shown(escape)}`;
    return token("fault", end, Math.min(end + 6, text.length), message);
  }
  const message = `expected an escape in the string, found the raw ${shown(text[end])}`;
  return token("fault", end, end + 1, message);
}
