// Text <-> the fragment of a link, which no browser sends to a server.

import { packed, unpacked } from "./streams.js";

const PACKED = "#event=";
const PLAIN = "#text=";

/** Gives the fragment that carries a text, compressed where the browser can. */
export async function fragmentOf(text) {
  const bytes = new TextEncoder().encode(text);
  const small = await packed(bytes);
  return small ? PACKED + base64(small) : PLAIN + base64(bytes);
}

/** Gives the text that a fragment carries; null if it carries none. Rejects a broken one. */
export async function textOf(fragment) {
  if (!carries(fragment)) return null;
  const bytes = unbase64(fragment.slice(fragment.indexOf("=") + 1));
  const whole = fragment.startsWith(PACKED) ? await unpacked(bytes) : bytes;
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole);
}

/** Says whether a fragment is one that carries a text. */
export function carries(fragment) {
  return fragment.startsWith(PACKED) || fragment.startsWith(PLAIN);
}

function base64(bytes) {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unbase64(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
