// Rule id -> what a breach weighs, and findings about a text.

import { reading } from "contract:data";
import { cut, repr } from "../python.js";

/** How many arrays and objects may be open at once. */
export const NESTING_LIMIT = reading.nesting;

const LONGEST_SHOWN = 40;

/** Makes the finding that a rule was broken between two offsets of a text. */
export function breach(rule, message, from, until, pointer = "") {
  const { severity } = reading.rules[rule];
  return { severity, rule, message, pointer, schema_pointer: null, from, until };
}

/** Says whether a value is left to validate after these findings. */
export function leavesValue(findings) {
  return findings.every(({ rule }) => reading.rules[rule].leaves_value);
}

/** Gives the text as a message may quote it: short, and on one line. */
export function shown(text) {
  return repr(cut(text, LONGEST_SHOWN));
}
