// [[pattern, texts], ...] on stdin -> what Ajv makes of each text, null if it refuses.
const Ajv = require("ajv/dist/2020");
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
const answered = asked.map(([pattern, texts]) => {
  try {
    const validate = new Ajv().compile({ type: "string", pattern });
    return texts.map((text) => validate(text));
  } catch {
    return null;
  }
});
console.log(JSON.stringify(answered));
