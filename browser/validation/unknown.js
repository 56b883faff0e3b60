// Event -> notices of what the contract does not name, and a reader survives.
//
// What cp_contract/validation/_unknown.py says, word for word.

import { renderPointer } from "../reading/values.js";
import { resolve } from "./findings.js";
import { plainOf } from "./plain.js";
import { shownText } from "./shown.js";

/** Yields a notice if the event's ObjectTypeName is not a predefined one. */
export function* unknownObjectType({ predefined }, event) {
  const name = event.members?.get("ObjectTypeName");
  if (name?.kind !== "string" || predefined.includes(name.value)) return;
  const message = `${shownText(name.value)} is no predefined object type, and none of yours`;
  yield notice("unknown-object-type", message, "/ObjectTypeName", name);
}

/** Yields a notice for each name that the contract's schema does not name. */
export function* unknownFields(contract, event) {
  const whole = { schema: contract.schema, at: "" };
  for (const [path, node] of unnamed(contract, [whole], event, [])) {
    const message = `${shownText(path.at(-1))} is not named in the contract`;
    yield notice("unknown-field", message, renderPointer(path), node);
  }
}

function notice(rule, message, pointer, node) {
  return { severity: "notice", rule, message, pointer, schema_pointer: null, node };
}

function* unnamed(contract, schemas, node, path) {
  const all = schemas.flatMap((each) => [...branches(contract, each, node)]);
  if (node.kind === "array") {
    const items = all.flatMap((branch) => below(branch, "items"));
    for (const [index, item] of node.items.entries()) {
      yield* unnamed(contract, items, item, [...path, index]);
    }
  }
  if (node.kind !== "object") return;
  const named = new Set(
    all.flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
  );
  const free =
    !named.size || all.some(({ schema }) => "additionalProperties" in schema);
  for (const [name, member] of node.members) {
    if (named.has(name)) {
      const inner = all.flatMap((branch) => below(branch, "properties", name));
      yield* unnamed(contract, inner, member, [...path, name]);
    } else if (!free) {
      yield [[...path, name], member];
    }
  }
}

/** Yields the schema and all that apply to the same value through it. */
function* branches(contract, branch, node) {
  const { schema } = branch;
  yield branch;
  if ("$ref" in schema) {
    const target = {
      schema: resolve(contract.schema, schema.$ref),
      at: schema.$ref.slice(1),
    };
    yield* branches(contract, target, node);
  }
  for (const each of alternatives(branch, "allOf"))
    yield* branches(contract, each, node);
  for (const keyword of ["anyOf", "oneOf"]) {
    for (const each of alternatives(branch, keyword)) {
      if (holds(contract, each, node)) yield* branches(contract, each, node);
    }
  }
  for (const condition of below(branch, "if")) {
    const chosen = holds(contract, condition, node) ? "then" : "else";
    for (const each of below(branch, chosen)) yield* branches(contract, each, node);
  }
}

/** Asks what Ajv's code says of a value by the schema at a pointer alone. */
export function holds(contract, { at }, node) {
  return contract.holds[at](plainOf(node));
}

function alternatives(branch, keyword) {
  return (branch.schema[keyword] ?? []).flatMap((_each, index) =>
    below(branch, keyword, index),
  );
}

/** Gives the schema under the steps, in a list that is empty where there is none. */
function below({ schema, at }, ...steps) {
  let inner = schema;
  for (const step of steps) {
    if (inner === undefined || !Object.hasOwn(inner, step)) return [];
    inner = inner[step];
  }
  return [{ schema: inner, at: at + renderPointer(steps) }];
}
