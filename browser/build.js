// What Python knows (stdin) and the sources here -> one module (stdout).
//
// The packages are found through NODE_PATH; their folder is the one argument.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv/dist/2020");
const { default: standaloneCode } = require("ajv/dist/standalone");
const { _, Name } = require("ajv");
const esbuild = require("esbuild");

const HERE = dirname(fileURLToPath(import.meta.url));
const [, , packages] = process.argv;
const known = JSON.parse(readFileSync(0, "utf8"));

/** Gives the licences of what the module holds parts of. */
function licences() {
  const texts = ["ajv", "@noble/hashes"].map(
    (name) =>
      `Holds parts of ${name}:\n\n${readFileSync(`${packages}/${name}/LICENSE`, "utf8")}`,
  );
  return `/*!\n${texts.join("\n").trim()}\n*/`;
}

/** Keyword -> where the schemas are that unknown.js asks about by themselves. */
const ASKED = {
  if: () => ["if"],
  anyOf: (limit) => limit.map((_each, index) => `anyOf/${index}`),
  oneOf: (limit) => limit.map((_each, index) => `oneOf/${index}`),
};

/** Gives the pointers of the schemas that are asked about by themselves. */
function asked(schema, at = "") {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, limit]) => [
    ...(Object.hasOwn(ASKED, keyword) && !/\/(properties|\$defs)$/.test(at)
      ? ASKED[keyword](limit).map((step) => `${at}/${step}`)
      : []),
    ...asked(limit, `${at}/${keyword.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  ]);
}

/** Gives a document whose references lead where Ajv lets them end. */
function direct(document) {
  return JSON.parse(JSON.stringify(document), (keyword, held) =>
    keyword === "$ref" ? followed(document, held) : held,
  );
}

/** Follows a reference past schemas that only refer on, as Ajv does. */
function followed(document, reference) {
  const target = reference
    .split("/")
    .slice(1)
    .reduce((inner, step) => inner[step], document);
  return Object.keys(target).join() === "$ref"
    ? followed(document, target.$ref)
    : reference;
}

/**
 * Lets errors say where their keyword stands in the document: Ajv counts from the last
 * `$ref` that it made a function of.
 */
function tellWhole(ajv) {
  const rule = ajv.RULES.all.$ref;
  const { code } = rule.definition;
  rule.definition = {
    ...rule.definition,
    code(context) {
      const { gen, schema } = context;
      const [errors, all] = [new Name("errors"), new Name("vErrors")];
      const before = gen.const("before", errors);
      code(context);
      gen.forRange("i", before, errors, (i) => {
        gen.if(_`!${all}[${i}].schemaPath.startsWith("#/$defs/")`, () =>
          gen.assign(
            _`${all}[${i}].schemaPath`,
            _`${schema} + ${all}[${i}].schemaPath.slice(1)`,
          ),
        );
      });
    },
  };
}

/** Writes the module that decides: per SchemaVersion the schema, Ajv's code, the rest. */
function decisions() {
  const ajv = new Ajv({
    allErrors: true,
    code: { esm: true, source: true },
    formats: Object.fromEntries(
      Object.entries(known.formats).map(([name, pattern]) => [
        name,
        new RegExp(pattern, "u"),
      ]),
    ),
    inlineRefs: false, // a definition becomes one function, however often it is used
    logger: false, // Python, too, passes over formats that it does not know
    messages: false,
    strict: false,
  });
  tellWhole(ajv);
  const names = {};
  const lines = known.published.map((version) => {
    const { schema, predefined, pages } = known.contracts[version];
    ajv.addSchema(direct(schema), `v${version}`);
    names[`whole${version}`] = `v${version}`;
    const holds = asked(schema).map((at, index) => {
      names[`part${version}_${index}`] = `v${version}#${at}`;
      return `${JSON.stringify(at)}: part${version}_${index}`;
    });
    return `${version}: { schema: ${JSON.stringify(schema)}, validate: whole${version},
      predefined: ${JSON.stringify(predefined)}, pages: ${JSON.stringify(pages)}, holds: { ${holds.join(", ")} } }`;
  });
  const code = standaloneCode(ajv, names);
  return `${code}
    export const contracts = { ${lines.join(",\n")} };
    export const published = ${JSON.stringify(known.published)};
    export const reading = ${JSON.stringify(known.reading)};
    export const examples = ${JSON.stringify(known.examples)};`;
}

const KNOWLEDGE = {
  name: "what the page knows of the contract",
  setup(build) {
    build.onResolve({ filter: /^contract:data$/ }, ({ path }) => ({
      path,
      namespace: "known",
    }));
    build.onLoad({ filter: /.*/, namespace: "known" }, () => ({
      contents: decisions(),
      resolveDir: dirname(packages),
    }));
  },
};

const { outputFiles } = await esbuild.build({
  absWorkingDir: HERE,
  banner: { js: licences() },
  bundle: true,
  entryPoints: ["paste.js"],
  format: "esm",
  legalComments: "none",
  lineLimit: 100,
  minify: true,
  nodePaths: [packages],
  plugins: [KNOWLEDGE],
  target: "es2022",
  write: false,
});
process.stdout.write(outputFiles[0].contents);
