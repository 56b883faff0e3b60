// {schema, events} on stdin -> whether Ajv admits each of the events.
const Ajv = require("ajv/dist/2020");
const addFormats = require("ajv-formats");
const { schema, events } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const ajv = new Ajv({ strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);
console.log(JSON.stringify(events.map((event) => validate(event))));
