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
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const parts = [];
  let clean = 0; // where the stretch begins that is all UTF-8
  for (let at = 0; at < bytes.length;) {
    const size = sequenceSize(bytes, at);
    if (!size) {
      parts.push(decoder.decode(bytes.subarray(clean, at)));
      parts.push(String.fromCharCode(STRAY_BASE + bytes[at]));
      clean = at + 1;
    }
    at += size || 1;
  }
  parts.push(decoder.decode(bytes.subarray(clean)));
  return parts.join("");
}

// What the second byte of a character may be, where its first byte narrows that.
const SECOND = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};
const ANY = [0x80, 0xbf];

/** Gives how many bytes the character has that begins here; 0 if none does. */
function sequenceSize(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const rest = bytes.subarray(at + 1, at + size);
  const fits = rest.every((byte, index) => {
    const [low, high] = index ? ANY : (SECOND[first] ?? ANY);
    return low <= byte && byte <= high;
  });
  return fits && rest.length === size - 1 ? size : 0;
}
