// Value -> the Kinesis records in it, if it is what carries events and not an event.

import { deaggregate } from "./aggregation.js";

// What a record keeps its data under, and what stands beside it: a record of a Lambda
// event, of GetRecords' answer, of a Firehose event, and what Lambda calls `kinesis`.
const RECORDS = [
  { path: ["kinesis", "data"], beside: "kinesis" },
  { path: ["Data"], beside: "PartitionKey" },
  { path: ["data"], beside: "recordId" },
  { path: ["data"], beside: "partitionKey" },
];
const LISTS = ["Records", "records"];

/**
 * Gives `{ node, payloads }` for each record: the node of its data, and the bytes of the
 * events packed in it, or null where that is no base64. Null for any other value.
 */
export function recordsIn(value) {
  const members = value.members;
  if (!members || members.has("EventType")) return null;
  const list = LISTS.map((name) => members.get(name)).find(
    (each) => each?.items?.length,
  );
  const data = (list?.items ?? [value]).map(dataOf);
  return data.every(Boolean)
    ? data.map((node) => ({ node, payloads: payloadsOf(node) }))
    : null;
}

function dataOf(record) {
  for (const { path, beside } of RECORDS) {
    const node = path.reduce((inner, name) => inner?.members?.get(name), record);
    if (node?.kind === "string" && record.members.has(beside)) return node;
  }
  return null;
}

function payloadsOf({ value }) {
  try {
    return deaggregate(Uint8Array.from(atob(value), (byte) => byte.charCodeAt(0)));
  } catch (error) {
    if (error.name === "InvalidCharacterError") return null;
    throw error;
  }
}
