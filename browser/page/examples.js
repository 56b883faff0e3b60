// The contract's own examples -> texts to try the page with.

import { examples } from "contract:data";

const { valid, invalid } = examples;

/** Gives the groups of examples, each `{ title, texts }` with texts by their names. */
export function exampleGroups() {
  return [
    { title: "Valid events", texts: texts(valid, (event) => event) },
    { title: "Broken events", texts: texts(invalid, ({ event }) => event) },
  ];
}

/** Names the examples that show at once what the page can do. */
export const SHOWN = {
  "a profile": () => pretty(valid["profile-created"]),
  "several mistakes": () => pretty(mistaken(valid["profile-created"])),
  "a Lambda event": () => pretty(lambdaEvent()),
  "JSON Lines": () =>
    [...events(), ""].map((event) => event && JSON.stringify(event)).join("\n"),
};

function texts(named, eventOf) {
  return Object.entries(named)
    .map(([name, example]) => [name.replaceAll("-", " "), eventOf(example)])
    .filter(([, event]) => !Array.isArray(event)) // here, an array is its events
    .map(([name, event]) => [name, pretty(event)]);
}

function pretty(value) {
  return JSON.stringify(value, null, 2);
}

function mistaken({ DomainName: _left, ...event }) {
  return {
    ...event,
    EventTimestamp: event.EventTimestamp.replace(/-[0-9]{2}T/, "-32T"),
    IsMessageRealTime: String(event.IsMessageRealTime),
    Loyalty: "gold",
  };
}

function events() {
  const broken = invalid["event-timestamp-no-such-day"].event;
  return [valid["profile-created"], broken, valid["health-check"]];
}

function lambdaEvent() {
  const records = events().map((event, place) => ({
    kinesis: {
      kinesisSchemaVersion: "1.0",
      partitionKey: String(place),
      sequenceNumber: String(place),
      data: base64(JSON.stringify(event)),
    },
    eventSource: "aws:kinesis",
    eventName: "aws:kinesis:record",
  }));
  return { Records: records };
}

function base64(text) {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
