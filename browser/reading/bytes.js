// Bytes -> text in which a byte that is not UTF-8 is a lone surrogate, one a byte.
//
// So the text keeps its places and its bytes, as with Python's `surrogateescape`.

const STRAY = /[\udc80-\udcff]/u;
const STRAY_BASE = 0xdc00;

/** Decodes bytes, whatever they are. */
export function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeLoosely(bytes);
  }
}

/** Finds the first byte of a decoded text that is not UTF-8: its offset and its value. */
export function strayByte(text) {
  const found = STRAY.exec(text);
  return found && { offset: found.index, byte: found[0].charCodeAt(0) - STRAY_BASE };
}

function decodeLoosely(bytes) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const parts = [];
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceSize(bytes[at]);
    try {
      parts.push(decoder.decode(bytes.subarray(at, at + size)));
      at += size;
    } catch {
      parts.push(String.fromCharCode(STRAY_BASE + bytes[at]));
      at += 1;
    }
  }
  return parts.join("");
}

/** Gives how many bytes the character would have that this byte begins. */
function sequenceSize(first) {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
