// Event -> findings: which contract holds, and what it says.

import { contracts, published } from "contract:data";
import { schemaFindings } from "./findings.js";
import { shown } from "./shown.js";
import { unknownFields, unknownObjectType } from "./unknown.js";

/** Finds what the contract says of an event that has been read, errors first. */
export function checkValue(event) {
  const version = event.members?.get("SchemaVersion");
  const named = version?.integer === true;
  if (named && !published.includes(version.standIn)) return [unpublished(version)];
  const contract = contracts[named ? version.standIn : published.at(-1)];
  return [
    ...schemaFindings(contract, event),
    ...unknownObjectType(contract, event),
    ...unknownFields(contract, event),
  ];
}

function unpublished(version) {
  return {
    severity: "error",
    rule: "unknown-schema-version",
    message: `SchemaVersion ${shown(version)} is not published; published: ${published.join(", ")}`,
    pointer: "/SchemaVersion",
    schema_pointer: null,
    node: version,
  };
}
