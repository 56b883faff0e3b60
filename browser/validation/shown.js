// Node -> the few characters that a message shows of it.

import { cut, repr } from "../python.js";

const LONGEST = 60;

/** Shows a value in at most about 60 characters; strings in single quotes. */
export function shown(node) {
  switch (node.kind) {
    case "string":
      return shownText(node.value);
    case "number":
      return node.shown;
    case "object":
      return node.members.size ? "{…}" : "{}";
    case "array":
      return node.items.length ? "[…]" : "[]";
    default:
      return String(node.value);
  }
}

/** Shows a string. */
export function shownText(text) {
  return repr(cut(text, LONGEST));
}

/** Lists values of a schema as a sentence does, the first twelve of them. */
export function listed(values) {
  const first = values.slice(0, 12).map(shownScalar).join(", ");
  return values.length > 12 ? `${first}, …` : first;
}

/** Shows a value of a schema: the build sees to it that it is no array and no object. */
export function shownScalar(value) {
  return typeof value === "string" ? shownText(value) : String(value);
}

/** Names the JSON kind of a value, with its article. */
export function kindOf(node) {
  if (node.kind === "number") return node.integer ? "an integer" : "a number";
  if (node.kind === "word") return node.value === null ? "null" : "a boolean";
  return node.kind === "string"
    ? "a string"
    : node.kind === "array"
      ? "an array"
      : "an object";
}
