// Node -> the plain value that Ajv's code looks at.

const KNOWN = new WeakMap();

/** Gives the value of a node; objects have no prototype, so that no name is special. */
export function plainOf(node) {
  if (!KNOWN.has(node)) KNOWN.set(node, { value: made(node) });
  return KNOWN.get(node).value;
}

function made(node) {
  if (node.kind === "number") return node.standIn;
  if (node.kind === "array") return node.items.map(plainOf);
  if (node.kind !== "object") return node.value;
  const value = Object.create(null);
  for (const [name, member] of node.members) value[name] = plainOf(member);
  return value;
}
