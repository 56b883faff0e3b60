// Schema keyword and offending value -> the sentence that says what would do.
//
// What cp_contract/validation/_sentences.py says, word for word. The build refuses a
// schema with a keyword that is not here, or that findings.js would not look into.

import { codePoints } from "../reading/places.js";
import { kindOf, listed, shown, shownScalar } from "./shown.js";

/** Says why `keyword: limit` refuses the value. */
export function sentence(keyword, limit, node) {
  return SENTENCES[keyword](limit, node);
}

// What our patterns end in, so that engines with Python's `$` read them alike.
const NO_NEWLINE = "(?!\\n)";
const ARTICLES = {
  array: "an array",
  boolean: "a boolean",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};
const FORMATS = {
  date: "an RFC 3339 date",
  "date-time": "an RFC 3339 date-time",
  email: "an e-mail address",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  time: "an RFC 3339 time",
  uri: "a URI",
  uuid: "a UUID",
};

const SENTENCES = {
  anyOf: (limit, node) =>
    `${shown(node)} fits none of the ${limit.length} alternatives`,
  const: (limit, node) => `${shown(node)} is not ${shownScalar(limit)}`,
  enum: (limit, node) => `${shown(node)} is not one of ${listed(limit)}`,
  exclusiveMaximum: bound("below"),
  exclusiveMinimum: bound("above"),
  format: (limit, node) =>
    `${shown(node)} is not ${FORMATS[limit] ?? `in the format ${limit}`}`,
  maxItems: size("item", "at most"),
  maxLength: size("character", "at most"),
  maxProperties: size("name", "at most"),
  maximum: bound("at most"),
  minItems: size("item", "at least"),
  minLength: size("character", "at least"),
  minProperties: size("name", "at least"),
  minimum: bound("at least"),
  not: (_limit, node) => `${shown(node)} is among the values that are ruled out`,
  oneOf: (limit, node) =>
    `${shown(node)} does not fit exactly one of the ${limit.length} alternatives`,
  pattern: (limit, node) => {
    const pattern = limit.endsWith(NO_NEWLINE)
      ? limit.slice(0, -NO_NEWLINE.length)
      : limit;
    return `${shown(node)} does not match ${pattern}`;
  },
  type: (limit, node) => {
    const wanted = [limit]
      .flat()
      .map((name) => ARTICLES[name])
      .join(" or ");
    const plain =
      node.kind === "string" || node.kind === "number" || node.value != null;
    if (!plain) return `${kindOf(node)} stands where ${wanted} belongs`;
    return `${shown(node)} is ${kindOf(node)}, not ${wanted}`;
  },
};

function bound(words) {
  return (limit, node) => `${shown(node)} is not ${words} ${limit}`;
}

function size(unit, words) {
  return (limit, node) => {
    const [what, length] =
      node.kind === "string"
        ? [`${shown(node)} has`, codePoints(node.value)]
        : ["there are", node.items?.length ?? node.members.size];
    return `${what} ${length} ${unit}${length === 1 ? "" : "s"}, ${words} ${limit}`;
  };
}
