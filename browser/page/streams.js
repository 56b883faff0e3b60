// Bytes <-> compressed bytes, where the browser can.

const GZIP = [0x1f, 0x8b];

/** Compresses bytes; null where the browser cannot. */
export async function packed(bytes) {
  let stream;
  try {
    stream = new CompressionStream("deflate-raw");
  } catch {
    return null;
  }
  return through(stream, bytes);
}

/** Undoes `packed`. Rejects what it did not make. */
export function unpacked(bytes) {
  return through(new DecompressionStream("deflate-raw"), bytes);
}

/** Gives the bytes of a file, unpacked if it is gzipped. Rejects a damaged one. */
export async function bytesOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isGzip = GZIP.every((byte, at) => bytes[at] === byte);
  return isGzip ? through(new DecompressionStream("gzip"), bytes) : bytes;
}

async function through(stream, bytes) {
  const whole = new Response(
    new Blob([bytes]).stream().pipeThrough(stream),
  ).arrayBuffer();
  return new Uint8Array(await whole);
}
