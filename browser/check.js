// Text -> a report: all that `cp-contract validate` would find in a file of it.
//
// One thing more: what an envelope carries is unpacked, and each event in it checked.

import { recordsIn } from "./envelopes.js";
import { decode } from "./reading/bytes.js";
import { readEvents } from "./reading/files.js";
import { placeOf } from "./reading/places.js";
import { readEvent } from "./reading/values.js";
import { checkValue } from "./validation/events.js";

// Grows with REPORT_FORMAT of cp_contract/reporters/_json.py.
const REPORT_FORMAT = 1;

/**
 * Checks a text, or the bytes of one; at most so many of its events.
 *
 * Gives the events, each with its findings. A finding stands at `line` and `column`, and
 * from `from` to `until` in the text. One in a record of an envelope counts lines and
 * columns in the record's own payload, and stands at the record's data in the text.
 */
export function check(input, { most = Infinity } = {}) {
  const text = typeof input === "string" ? input : decode(input);
  const checked = [];
  for (const document of readEvents(text)) {
    if (checked.length >= most) break;
    checked.push(...documentOf(document));
  }
  return checked;
}

/** Gives the report as the command prints it with `--format json`. */
export function reportOf(checked) {
  const events = checked.filter(({ isEvent }) => isEvent);
  const findings = checked.flatMap((each) => each.findings);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    format: REPORT_FORMAT,
    verdict: errors ? "failed" : "passed",
    counts: {
      events: events.length,
      invalid: events.filter((each) => each.findings.some(isError)).length,
      errors,
      notices: findings.length - errors,
      event_types: frequencies(events.map(({ node }) => named(node, "EventType"))),
      object_type_names: frequencies(
        events.map(({ node }) => named(node, "ObjectTypeName")),
      ),
      rules: frequencies(findings.map(({ rule }) => rule)),
    },
    findings: findings.map((finding) => ({
      severity: finding.severity,
      rule: finding.rule,
      message: finding.message,
      pointer: finding.pointer,
      schema_pointer: finding.schema_pointer,
      path: null,
      line: finding.line,
      column: finding.column,
    })),
  };
}

/** Says whether a finding breaks the contract. */
export function isError({ severity }) {
  return severity === "error";
}

function documentOf({ isEvent, reading, offset, start }) {
  const { text, node, ok, findings } = reading;
  const records = isEvent && ok ? recordsIn(node) : null;
  const placed = (finding) => placedIn(text, offset, start, finding);
  if (!records) {
    const found = isEvent && ok ? checkValue(node) : [];
    return [{ isEvent, node, findings: [...findings, ...found].map(placed) }];
  }
  const around = { isEvent: false, node: null, findings: findings.map(placed) };
  const inside = records.flatMap((record, index) => eventsIn(record, index, placed));
  return [around, ...inside];
}

function placedIn(text, offset, start, finding) {
  const { from, until } = rangeOf(finding);
  return {
    ...finding,
    ...placeOf(text, from, start),
    from: offset + from,
    until: offset + until,
  };
}

/** Gives where a finding stands: of what holds more, only the bracket that opens it. */
function rangeOf({ node, from, until }) {
  if (!node) return { from, until };
  const nested = node.kind === "object" || node.kind === "array";
  return { from: node.start, until: nested ? node.start + 1 : node.end };
}

/** Gives the events of one record, each with its payload; their findings point to it. */
function eventsIn({ node, payloads }, index, placed) {
  const record = index + 1;
  const { from, until, line, column } = placed({ node });
  if (!payloads) {
    const finding = { ...NOT_BASE64, line, column, from, until, record };
    return [{ isEvent: true, record, node: null, findings: [finding] }];
  }
  return payloads.map((payload) => {
    const { text, node: event, ok, findings } = readEvent(decode(payload));
    const found = [...findings, ...(ok ? checkValue(event) : [])].map((finding) => ({
      ...finding,
      ...placeOf(text, rangeOf(finding).from),
      from,
      until,
      record,
    }));
    return { isEvent: true, record, payload: text, node: event, findings: found };
  });
}

const NOT_BASE64 = {
  severity: "error",
  rule: "not-base64",
  message: "the data of a record is base64, and this is not",
  pointer: "",
  schema_pointer: null,
};

function named(node, field) {
  const name = node?.members?.get(field);
  return name?.kind === "string" ? name.value : null;
}

/** Counts names, the most frequent first, then in the order of their code points. */
function frequencies(names) {
  const counts = new Map();
  for (const name of names.filter((each) => each !== null)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const points = (name) => Array.from(name, (each) => each.codePointAt(0));
  const sorted = [...counts].sort(
    ([one, many], [other, more]) => more - many || compare(points(one), points(other)),
  );
  return Object.fromEntries(sorted);
}

function compare(one, other) {
  const at = one.findIndex((point, index) => point !== other[index]);
  if (at < 0) return one.length - other.length;
  return at < other.length ? one[at] - other[at] : 1;
}
