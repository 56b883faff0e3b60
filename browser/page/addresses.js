// Finding -> where the reference tells of its rule, and of the field that it is about.

import { contracts, examples, published, reading } from "contract:data";
import { resolve } from "../validation/findings.js";
import { holds } from "../validation/unknown.js";

const REFERENCE = "../reference/";

// What has a place of its own on the page of rules: those of the reader, those that an
// example breaks, and the notices. Other keywords stand for themselves.
const TOLD = new Set([
  ...Object.keys(reading.rules),
  ...Object.values(examples.invalid).map(({ rule }) => rule),
  "unknown-field",
  "unknown-object-type",
]);

/** Gives the address of what the reference says of a rule. */
export function ruleAddress(rule) {
  return `${REFERENCE}rules/validation/#${TOLD.has(rule) ? rule : "of-the-schema"}`;
}

/** Gives the address of what the reference says of a field; null where it says nothing. */
export function fieldAddress(event, pointer) {
  if (!event) return null;
  const named = event.members?.get("SchemaVersion")?.standIn;
  const version = published.includes(named) ? named : published.at(-1);
  const contract = contracts[version];
  const kind = kindOf(contract, { schema: contract.schema, at: "" }, event);
  const [, field, inner] = pointer.split("/");
  const fields = kind ? propertiesOf(contract, kind).properties : {};
  if (!Object.hasOwn(fields, field)) return null;
  const landed = fields[field].$ref && propertiesOf(contract, fields[field].$ref);
  if (inner === undefined || !landed || !Object.hasOwn(landed.properties, inner)) {
    return addressOf(version, contract.pages[kind], field);
  }
  const page = contract.pages[landed.reference];
  return page
    ? addressOf(version, page, inner)
    : addressOf(version, contract.pages[kind], `${field}.${inner}`);
}

function addressOf(version, page, anchor) {
  return `${REFERENCE}v${version}/${page}/#${anchor}`;
}

/** Gives the reference to the variant that the conditions lead an event to. */
function kindOf(contract, { schema, at }, event) {
  if (schema.$ref) return schema.$ref;
  for (const [index, each] of (schema.allOf ?? []).entries()) {
    const kind = kindOf(contract, { schema: each, at: `${at}/allOf/${index}` }, event);
    if (kind) return kind;
  }
  if (!schema.if) return null;
  const chosen = holds(contract, { at: `${at}/if` }, event) ? "then" : "else";
  const branch = { schema: schema[chosen] ?? {}, at: `${at}/${chosen}` };
  return kindOf(contract, branch, event);
}

/** Follows references to where properties are named. */
function propertiesOf(contract, reference) {
  const { properties, $ref } = resolve(contract.schema, reference);
  if (!properties && $ref) return propertiesOf(contract, $ref);
  return { reference, properties: properties ?? {} };
}
