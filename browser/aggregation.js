// Bytes of a Kinesis record -> the records that the Kinesis Producer Library packed in it.
//
// The format is told in cp_contract/_aggregation.py.

import { md5 } from "@noble/hashes/legacy.js";

const MAGIC = [0xf3, 0x89, 0x9a, 0xc2];
const DIGEST_SIZE = 16;
const [VARINT, FIXED64, BYTES, FIXED32] = [0, 1, 2, 5];
const FIXED_SIZES = { [FIXED64]: 8, [FIXED32]: 4 };

// Field numbers of the two messages.
const [KEY_TABLE, RECORDS] = [1, 3];
const [KEY_INDEX, DATA] = [1, 3];

/** Gives the data of each record; bytes that the library did not pack, as they are. */
export function deaggregate(data) {
  const message = data.subarray(
    MAGIC.length,
    Math.max(data.length - DIGEST_SIZE, MAGIC.length),
  );
  const digest = data.subarray(-DIGEST_SIZE);
  const packed =
    MAGIC.every((byte, at) => data[at] === byte) && same(md5(message), digest);
  try {
    return packed ? unpacked(message) : [data];
  } catch (error) {
    if (error instanceof NotPacked) return [data];
    throw error;
  }
}

class NotPacked extends Error {}

function same(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function unpacked(message) {
  const fields = [...fieldsOf(message)];
  const keys = fields
    .filter(([number]) => number === KEY_TABLE)
    .map(([, key]) => text(key));
  return fields
    .filter(([number]) => number === RECORDS)
    .map(([, record]) => dataOf(new Map(fieldsOf(bytes(record))), keys));
}

function dataOf(record, keys) {
  const place = record.get(KEY_INDEX);
  if (typeof place !== "number" || !(place in keys)) throw new NotPacked();
  return bytes(record.get(DATA));
}

function text(key) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes(key));
  } catch {
    throw new NotPacked();
  }
}

function bytes(value) {
  if (!(value instanceof Uint8Array)) throw new NotPacked();
  return value;
}

function* fieldsOf(message) {
  const cursor = { message, at: 0 };
  while (cursor.at < message.length) {
    const tag = readVarint(cursor);
    const type = tag % 8;
    const number = Math.floor(tag / 8);
    if (type === VARINT) {
      yield [number, readVarint(cursor)];
      continue;
    }
    const size = type === BYTES ? readVarint(cursor) : FIXED_SIZES[type];
    if (size === undefined || cursor.at + size > message.length) throw new NotPacked();
    yield [number, message.subarray(cursor.at, cursor.at + size)];
    cursor.at += size;
  }
}

/** Reads a number of any length; those past 2^53 are too large for any use they have. */
function readVarint(cursor) {
  let value = 0;
  for (let factor = 1; cursor.at < cursor.message.length; factor *= 128) {
    const byte = cursor.message[cursor.at];
    cursor.at += 1;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
  }
  throw new NotPacked();
}
