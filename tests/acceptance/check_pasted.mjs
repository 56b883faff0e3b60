// Does to a text what the page does, a line of JSON each: `[what, base64]`, and answers
// with a line of JSON each.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [, , module] = process.argv;
const { check, fragmentOf, reportOf, textOf, tidy } = await import(
  pathToFileURL(module)
);

const DEEDS = {
  check: (bytes) => reportOf(check(bytes)),
  indent: (bytes) => tidy(bytes.toString()),
  link: async (bytes) => textOf(await fragmentOf(bytes.toString())),
  "plain link": async (bytes) => {
    const { CompressionStream } = globalThis;
    delete globalThis.CompressionStream;
    const fragment = await fragmentOf(bytes.toString());
    globalThis.CompressionStream = CompressionStream;
    return textOf(fragment);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [deed, content] = JSON.parse(line);
  const answer = await DEEDS[deed](Buffer.from(content, "base64"));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
