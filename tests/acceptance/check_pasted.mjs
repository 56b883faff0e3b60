// Reads what is pasted, a line of base64 each, and answers with its report, a line each.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [, , module] = process.argv;
const { check, reportOf } = await import(pathToFileURL(module));

for await (const line of createInterface({ input: process.stdin })) {
  const bytes = new Uint8Array(Buffer.from(line, "base64"));
  process.stdout.write(`${JSON.stringify(reportOf(check(bytes)))}\n`);
}
