// Reads an AsyncAPI document from stdin and prints what AsyncAPI's own parser says.
const { Parser } = require("@asyncapi/parser");
const { readFileSync } = require("node:fs");

new Parser().parse(readFileSync(0, "utf8")).then(({ document, diagnostics }) => {
  const errors = diagnostics.filter(({ severity }) => severity === 0);
  const messages = document?.allMessages().all() ?? [];
  console.log(
    JSON.stringify({
      errors: errors.map(({ path, message }) => `${path.join(".")}: ${message}`),
      messages: messages.map((message) => message.name()),
    }),
  );
});
