// JSON text -> its value with every finding.
//
// The value is a tree of nodes: each knows its kind and where it stands, an object has
// `members` (a Map), an array `items`, a string `value`, a number what numbers.js gives.
// What cp_contract/reading/_explain.py says, word for word: tests hold the two together.

import { repr } from "../python.js";
import { strayByte } from "./bytes.js";
import { readNumber } from "./numbers.js";
import { breach, leavesValue, NESTING_LIMIT, shown } from "./rules.js";
import { scan, skipSpace, unexpected } from "./tokens.js";

// Findings of one rule in one event.
const MOST = 100;
const BYTE_ORDER_MARK = "\ufeff";
const WORDS = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const SURROGATE = /[\ud800-\udfff]/u;
const SURROGATES = /[\ud800-\udfff]/gu;
const ESCAPE =
  /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)/gsu;

/**
 * Reads one event strictly: `{ text, node, findings, ok }`.
 *
 * `text` is what offsets count in: the byte order mark is gone. Bytes that are no UTF-8
 * are in it as bytes.js puts them.
 */
export function readEvent(given) {
  const marked = given.startsWith(BYTE_ORDER_MARK);
  const text = marked ? given.slice(1) : given;
  const stray = strayByte(text);
  if (stray) return { text, node: null, findings: [notUtf8(stray)], ok: false };
  const read = explain(text);
  if (marked) {
    const message =
      "the text begins with a byte order mark; JSON begins with the value";
    read.findings.unshift(breach("byte-order-mark", message, 0, 0));
  }
  return { text, ...read };
}

function notUtf8({ offset, byte }) {
  const hex = byte.toString(16).toUpperCase();
  const message = `byte 0x${hex} is not UTF-8 here; an event is UTF-8`;
  return breach("not-utf-8", message, offset, offset + 1);
}

function explain(text) {
  const start = skipSpace(text, 0);
  if (start === text.length) {
    const found = text ? "nothing but whitespace" : "nothing at all";
    const message = `there is no event, found ${found}`;
    return { node: null, findings: [breach("no-event", message, 0, 0)], ok: false };
  }
  const draft = { text, top: null, open: [], names: [], found: new Map(), counts: {} };
  for (const token of whole(text, start)) STEPS[token.kind](draft, token);
  const findings = [...draft.found.values()].sort(
    (one, other) => one.from - other.from,
  );
  const ok = leavesValue(findings);
  return { node: ok ? draft.top : null, findings, ok };
}

/** Yields the tokens of the value, and the fault that more comes after it. */
function* whole(text, start) {
  let last;
  for (last of scan(text, start)) yield last;
  if (last.kind === "fault" || last.kind === "too-deep") return;
  const end = skipSpace(text, last.end);
  if (end < text.length) yield unexpected(text, end, "nothing after the event");
}

function put(draft, node) {
  const into = draft.open.at(-1);
  if (!into) draft.top = node;
  else if (into.kind === "object") into.members.set(draft.names.at(-1), node);
  else into.items.push(node);
}

/** Gives the JSON Pointer to where the next value goes, or to what is open. */
function pointerOf(draft, { toOpen = false } = {}) {
  const last = draft.open.length - 1;
  const steps = draft.open.map((into, depth) => {
    if (into.kind === "object") return draft.names[depth];
    return depth === last ? into.items.length : into.items.length - 1;
  });
  if (toOpen) steps.pop();
  return renderPointer(steps).replace(SURROGATES, "\ufffd");
}

/** Renders a path of names and indexes as a JSON Pointer. */
export function renderPointer(path) {
  return path.map((step) => `/${escapeStep(step)}`).join("");
}

/** Escapes one step of a JSON Pointer. */
export function escapeStep(step) {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Notes a finding; a second one by the same rule and pointer replaces it. */
function find(draft, rule, message, token, pointer = "") {
  const key = `${rule}\n${pointer}`;
  if (!draft.found.has(key)) {
    draft.counts[rule] = (draft.counts[rule] ?? 0) + 1;
    if (draft.counts[rule] > MOST) return;
  }
  draft.found.set(key, breach(rule, message, token.start, token.end, pointer));
}

const STEPS = {
  open(draft, { start }) {
    const node =
      draft.text[start] === "{"
        ? { kind: "object", members: new Map(), start, end: start + 1 }
        : { kind: "array", items: [], start, end: start + 1 };
    put(draft, node);
    draft.open.push(node);
    draft.names.push("");
  },
  close(draft) {
    draft.open.pop();
    draft.names.pop();
  },
  name(draft, token) {
    const name = stringOf(draft, token);
    draft.names[draft.names.length - 1] = name;
    if (!draft.open.at(-1).members.has(name)) return;
    const top = draft.open.length === 1;
    const rule = top ? "field-repeated" : "name-repeated";
    const rest = top ? "a field is given once" : "the last one counts";
    const message = `${shown(name)} is given more than once; ${rest}`;
    find(draft, rule, message, token, pointerOf(draft));
  },
  string(draft, token) {
    const { start, end } = token;
    put(draft, { kind: "string", value: stringOf(draft, token), start, end });
  },
  number(draft, token) {
    const { start, end } = token;
    const spelled = draft.text.slice(start, end);
    const number = readNumber(spelled);
    if (!number) {
      const message = `${shown(spelled)} is out of range; its exponent is too large to read`;
      find(draft, "number-out-of-range", message, token, pointerOf(draft));
    }
    put(draft, { kind: "number", ...number, start, end });
  },
  word(draft, token) {
    const { start, end } = token;
    const word = draft.text.slice(start, end);
    if (!WORDS.has(word)) {
      const message = `${word} is no JSON number; a number is written in digits`;
      find(draft, "not-a-json-number", message, token, pointerOf(draft));
    }
    put(draft, { kind: "word", value: WORDS.get(word), start, end });
  },
  fault(draft, token) {
    find(draft, "not-json", token.message, token);
  },
  "too-deep"(draft, token) {
    const message = `nested deeper than ${NESTING_LIMIT} levels; at most ${NESTING_LIMIT} are read`;
    find(draft, "nested-too-deep", message, token);
  },
};

function stringOf(draft, token) {
  const spelled = draft.text.slice(token.start, token.end);
  const string = JSON.parse(spelled);
  if (SURROGATE.test(string)) {
    const raw = SURROGATE.exec(spelled)?.index ?? spelled.length;
    const at = Math.min(raw, loneEscape(spelled) ?? spelled.length);
    const half = spelled[at] === "\\" ? spelled.slice(at, at + 6) : spelled[at];
    const named = half.length > 1 ? half : repr(half).slice(1, -1);
    const message = `${named} is half of a surrogate pair; a character needs both halves`;
    const pointer = pointerOf(draft, { toOpen: token.kind === "name" });
    const start = token.start + at;
    find(
      draft,
      "lone-surrogate",
      message,
      { start, end: start + half.length },
      pointer,
    );
  }
  return string;
}

/** Finds the first escape of half a surrogate pair, its other half missing. */
function loneEscape(spelled) {
  for (const escape of spelled.matchAll(ESCAPE)) {
    if (escape.groups.lone) return escape.index;
  }
  return null;
}
