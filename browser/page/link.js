// Text <-> the fragment of a link, which no browser sends to a server.

const PACKED = "#event=";
const PLAIN = "#text=";

/** Gives the fragment that carries a text, compressed where the browser can. */
export async function fragmentOf(text) {
  const bytes = new TextEncoder().encode(text);
  if (!globalThis.CompressionStream) return PLAIN + base64(bytes);
  return PACKED + base64(await through(new CompressionStream("deflate-raw"), bytes));
}

/** Gives the text that a fragment carries; null if it carries none. Rejects a broken one. */
export async function textOf(fragment) {
  const prefix = [PACKED, PLAIN].find((each) => fragment.startsWith(each));
  if (!prefix) return null;
  const bytes = unbase64(fragment.slice(prefix.length));
  const whole =
    prefix === PLAIN ? bytes : await through(new DecompressionStream("deflate-raw"), bytes);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole);
}

async function through(stream, bytes) {
  const done = new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return new Uint8Array(await done);
}

function base64(bytes) {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unbase64(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
