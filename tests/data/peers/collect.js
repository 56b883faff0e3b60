// The test suite of an npm package -> its pairs of schemas, one JSON line each.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const folder = path.resolve(process.argv[2]);
let where = "";
const note = (one, two) => {
  const line = JSON.stringify([where, one, two]);
  if (line) process.stdout.write(line + "\n");
};
const attempt = (run) => {
  try {
    const done = run();
    if (done && done.catch) done.catch(() => {});
  } catch {
    // A stub is not what the test expects; the pairs are noted by then.
  }
};
const anything = new Proxy(function () {}, {
  get: (_target, name) => (name === "then" ? undefined : anything),
  apply: () => anything,
});
const load = (file) => JSON.parse(fs.readFileSync(path.resolve(folder, "package", file), "utf8"));
const stubs = {
  beforeEach: attempt,
  context: (_name, run) => attempt(run),
  describe: (_name, run) => attempt(run),
  it: (_name, run) => attempt(run),
  expect: () => anything,
  fail: () => {},
  registerDiffTestCases: (cases) => cases.forEach(({ input }) => note(input.a, input.b)),
  invokeDiff: async (one, two) => (note(one, two), anything),
  invokeDiffAndExpectToFail: async () => anything,
  assert: anything,
  console,
};
const modules = {
  fs,
  path,
  assert: { throws: attempt, doesNotThrow: attempt, equal: () => {} },
  "fast-json-patch": { deepClone: (value) => JSON.parse(JSON.stringify(value)) },
  "../src/validator": {
    validateSchemaCompatibility: note,
    validateSchemaFiles: (one, two) => note(load(one), load(two)),
  },
};

// TypeScript's types, as these suites use them, taken off by their few forms.
const plain = (source) =>
  source
    .replace(/^import[\s\S]*?;$/gm, "")
    .replace(/const (\w+): [\w[\]]+ =/g, "const $1 =")
    .replace(/ as any/g, "");

for (const [place, wanted] of [
  ["test/unit/json-schema-diff", /^diff-schemas.*\.spec\.ts$/],
  ["dist/test", /\.spec\.js$/],
]) {
  const suite = path.join(folder, "package", place);
  if (!fs.existsSync(suite)) continue;
  process.chdir(path.join(folder, "package"));
  for (const file of fs.readdirSync(suite).filter((name) => wanted.test(name)).sort()) {
    where = file;
    const source = fs.readFileSync(path.join(suite, file), "utf8");
    const code = file.endsWith(".ts") ? plain(source) : source;
    const space = {
      ...stubs,
      require: (name) => modules[name],
      exports: {},
      __dirname: path.join(folder, "package", "test"),
      JSON,
    };
    vm.runInNewContext(code, space, { filename: file });
  }
}
