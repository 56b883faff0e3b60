// Schema and value -> findings, one for each thing that the value does wrong.
//
// The verdict is Ajv's, whose code the build wrote from the schema. Here its errors are
// put in the order of the schema, told once where they say a thing twice, and put into
// sentences, as cp_contract/validation/_keywords.py does it with jsonschema's.

import { escapeStep, renderPointer } from "../reading/values.js";
import { plainOf } from "./plain.js";
import { sentence } from "./sentences.js";
import { shownText } from "./shown.js";

/** Gives every finding of a contract's schema in a value. */
export function schemaFindings(contract, node) {
  const { schema, validate } = contract;
  if (validate(plainOf(node))) return [];
  const refused = new Set(validate.errors.map(keyOf));
  const said = [...visit({ ...contract, refused }, schema, node, START)];
  const formats = new Set(
    said
      .filter(({ rule }) => rule === "format")
      .map(({ pointer, at }) => `${pointer}\n${at}`),
  );
  const found = new Map();
  const numbered = said.map((each, order) => ({ ...each, order }));
  for (const each of numbered.sort((one, other) => one.depth - other.depth)) {
    const repeats =
      each.rule === "pattern" && formats.has(`${each.pointer}\n${each.at}`);
    // A keyword that names what is missing says as much as it names.
    const key = [
      each.pointer,
      each.rule,
      each.rule === "required" && each.message,
    ].join("\n");
    if (!repeats && !found.has(key)) found.set(key, each);
  }
  return [...found.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ rule, message, pointer, at, node: where }) => ({
      severity: "error",
      rule,
      message,
      pointer,
      schema_pointer: `${at}/${rule}`,
      node: where,
    }));
}

// `at` is the JSON Pointer of the schema, `pointer` that of the value, `depth` how many
// steps of keywords led there, `name` the name that is looked at where it is no value.
const START = { at: "", pointer: "", depth: 0, name: undefined };

function keyOf({ schemaPath, instancePath, propertyName }) {
  return key(decodeURIComponent(schemaPath.slice(1)), instancePath, propertyName);
}

function key(...parts) {
  return parts.join("\n");
}

/** Yields what the schema says against a value, keyword by keyword. */
function* visit(contract, schema, node, place) {
  const { at, pointer, depth, name } = place;
  for (const [keyword, limit] of Object.entries(schema)) {
    if (keyword in INSIDE) {
      for (const [inner, where, step] of INSIDE[keyword](
        limit,
        node,
        schema,
        at,
        contract,
      )) {
        yield* visit(contract, inner, where, moved(place, keyword, step));
      }
    } else if (contract.refused.has(key(`${at}/${keyword}`, pointer, name))) {
      for (const message of messages(keyword, limit, node, name)) {
        yield { rule: keyword, message, pointer, at, depth: depth + 1, node };
      }
    }
  }
}

function* messages(keyword, limit, node, name) {
  if (keyword !== "required") {
    const said = sentence(keyword, limit, node);
    yield name === undefined ? said : `the name ${said}`;
    return;
  }
  for (const each of limit) {
    if (!node.members.has(each)) yield `${shownText(each)} is missing`;
  }
}

/**
 * Moves a place into a keyword. A step says what differs from the keyword itself: where
 * the schema stands (`to`, or `below` the keyword), which member it is of, or which name
 * it is about. References are no step of the depth, as in jsonschema's paths.
 */
function moved(
  { at, pointer, depth, name },
  keyword,
  { to, below = [], member, about },
) {
  return {
    at: to ?? `${at}/${keyword}${renderPointer(below)}`,
    pointer: member === undefined ? pointer : `${pointer}/${escapeStep(member)}`,
    depth: depth + (keyword === "$ref" ? 0 : 1 + below.length),
    name: about ?? name,
  };
}

/** Keyword -> the schemas inside it that apply, each with its value and its step. */
const INSIDE = {
  *$ref(limit, node, _schema, _at, contract) {
    yield [resolve(contract.schema, limit), node, { to: limit.slice(1) }];
  },
  *allOf(limit, node) {
    for (const [index, each] of limit.entries()) yield [each, node, { below: [index] }];
  },
  *if(_limit, node, schema, at, contract) {
    const chosen = contract.holds[`${at}/if`](plainOf(node)) ? "then" : "else";
    if (chosen in schema) yield [schema[chosen], node, { to: `${at}/${chosen}` }];
  },
  *then() {},
  *else() {},
  *$defs() {},
  *properties(limit, node) {
    for (const [name, each] of Object.entries(limit)) {
      const member = node.members?.get(name);
      if (member) yield [each, member, { below: [name], member: name }];
    }
  },
  *additionalProperties(limit, node, { properties = {} }) {
    for (const [name, member] of node.members ?? []) {
      if (!Object.hasOwn(properties, name)) yield [limit, member, { member: name }];
    }
  },
  *propertyNames(limit, node) {
    for (const name of node.members?.keys() ?? []) {
      yield [limit, { ...node, kind: "string", value: name }, { about: name }];
    }
  },
  *items(limit, node) {
    for (const [index, item] of (node.items ?? []).entries()) {
      yield [limit, item, { member: index }];
    }
  },
};

/** Gives the schema that a reference within the document points at. */
export function resolve(schema, reference) {
  return reference
    .split("/")
    .slice(1)
    .reduce((inner, step) => inner[step], schema);
}
