// Values -> the text that Python shows of them, since findings are quoted in it.

/** Gives the text as Python's `repr` spells it: in quotes, what cannot be seen escaped. */
export function repr(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text.replace(/[\p{C}\p{Z}'"\\]/gu, (character) => {
    if (character === " ") return character;
    if (character === "'" || character === '"') {
      return character === quote ? `\\${character}` : character;
    }
    return SHORT_ESCAPES[character] ?? escaped(character.codePointAt(0));
  });
  return quote + inside + quote;
}

/** Cuts the text to so many characters, the last of which then says that it was cut. */
export function cut(text, longest) {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  if (characters.length <= longest) return text;
  return `${characters.slice(0, longest - 1).join("")}…`;
}

/** Gives a float as Python's `repr` spells it. */
export function floatText(number) {
  const sign = Object.is(number, -0) || number < 0 ? "-" : "";
  const [digits, power] = Math.abs(number).toExponential().split("e");
  const exponent = Number(power);
  const figures = digits.replace(".", "");
  if (exponent < -4 || exponent >= 16) {
    return `${sign}${digits}e${spelledExponent(exponent)}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${figures}`;
  const whole = figures.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${figures.slice(exponent + 1) || "0"}`;
}

/** Gives sign, figures and power of ten as `str` of Python's `Decimal` spells them. */
export function decimalText(sign, figures, power) {
  const adjusted = power + BigInt(figures.length) - 1n;
  if (power > 0n || adjusted < -6n) {
    const rest = figures.length > 1 ? `.${figures.slice(1)}` : "";
    return `${sign}${figures[0]}${rest}E${adjusted < 0n ? "" : "+"}${adjusted}`;
  }
  if (power === 0n) return sign + figures;
  const point = figures.length + Number(power);
  if (point > 0) return `${sign}${figures.slice(0, point)}.${figures.slice(point)}`;
  return `${sign}0.${"0".repeat(-point)}${figures}`;
}

const SHORT_ESCAPES = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(code) {
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  if (code <= 0xffff) return `\\u${digits.padStart(4, "0")}`;
  return `\\U${digits.padStart(8, "0")}`;
}

function spelledExponent(exponent) {
  const digits = String(Math.abs(exponent)).padStart(2, "0");
  return (exponent < 0 ? "-" : "+") + digits;
}
