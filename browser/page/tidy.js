// JSON text -> the same values, indented. No token is changed, so that no number is.

import { scan, skipSpace } from "../reading/tokens.js";

/** Indents one value after another; from where the text is broken, it is left alone. */
export function tidy(text) {
  const parts = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const tokens = [...scan(text, at)];
    const last = tokens.at(-1);
    if (last.kind === "fault" || last.kind === "too-deep") {
      parts.push(text.slice(at));
      break;
    }
    parts.push(indented(text, tokens));
    at = skipSpace(text, last.end);
  }
  return parts.join("\n");
}

function indented(text, tokens) {
  let depth = 0;
  let before = null;
  return tokens
    .map((token) => {
      if (token.kind === "close") depth -= 1;
      const gap = gapBetween(before, token, depth);
      if (token.kind === "open") depth += 1;
      before = token.kind;
      return gap + text.slice(token.start, token.end);
    })
    .join("");
}

function gapBetween(before, { kind }, depth) {
  if (before === null || (before === "open" && kind === "close")) return "";
  if (before === "name") return ": ";
  const comma = before === "open" || kind === "close" ? "" : ",";
  return `${comma}\n${"  ".repeat(depth)}`;
}
