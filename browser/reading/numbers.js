// Spelling of a JSON number -> the exact number, and a double that stands in for it.
//
// Ajv compares doubles. Where a double would change what kind of number it is, another
// stands in: as large, as small or as broken, so that every comparison with an integer
// of ordinary size ends as it would with the exact number. The build holds the schema to
// such integers.

import { cut, decimalText, floatText } from "../python.js";

const LONGEST_SHOWN = 60;

// What Python's `decimal` can hold: beyond it, a number is out of range.
const HIGHEST = 999_999_999_999_999_999n;
const LOWEST = -1_999_999_999_999_999_997n;

// Larger than any integer of a schema, and no integer.
const LARGE_FRACTION = 2 ** 40 + 0.5;

/** Gives `{ shown, integer, standIn }`, or null where the exponent is too large. */
export function readNumber(spelled) {
  const double = Number(spelled);
  if (/^-?[0-9]+$/.test(spelled)) {
    return number(spelled === "-0" ? "0" : spelled, true, clamped(double));
  }
  if (Number.isFinite(double) && !Number.isInteger(double)) {
    return number(floatText(double), false, double);
  }
  const { sign, figures, power } = parts(spelled);
  const digits = figures.replace(/0+$/, "");
  const zeros = BigInt(figures.length - digits.length);
  if (!digits || equals(double, sign + digits, power + zeros)) {
    return number(floatText(double), true, double);
  }
  if (power + BigInt(figures.length) - 1n > HIGHEST || power < LOWEST) return null;
  const shown = decimalText(sign, figures, power);
  if (power + zeros >= 0n) return number(shown, true, clamped(double));
  return number(shown, false, beside(double, sign, digits, -(power + zeros)));
}

function number(shown, integer, standIn) {
  return { shown: cut(shown, LONGEST_SHOWN), integer, standIn };
}

function clamped(double) {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, double));
}

/** Gives a double that is no integer, for `digits` with `places` that round to one. */
function beside(double, sign, digits, places) {
  if (double === 0) return sign ? -Number.MIN_VALUE : Number.MIN_VALUE;
  const size = Math.abs(double);
  if (size >= LARGE_FRACTION) return Math.sign(double) * LARGE_FRACTION;
  const below = BigInt(digits) < BigInt(size) * 10n ** places;
  return double * (1 + (below ? -2 : 2) * Number.EPSILON);
}

function parts(spelled) {
  const [, sign, whole, fraction = "", exponent = "0"] = spelled.match(
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/,
  );
  const figures = (whole + fraction).replace(/^0+(?=.)/, "");
  const power = BigInt(exponent.replace("+", "")) - BigInt(fraction.length);
  return { sign, figures, power };
}

/** Says whether a double that has no fraction is exactly `digits` tens to the `power`. */
function equals(double, digits, power) {
  if (!Number.isFinite(double) || double === 0 || power < 0n) return false;
  return BigInt(double) === BigInt(digits) * 10n ** power;
}
