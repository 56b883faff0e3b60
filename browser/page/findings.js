// Findings -> the list of them, and the sentence that sums them up.

import { isError } from "../check.js";
import { fieldAddress, ruleAddress } from "./addresses.js";

// More than anyone reads; the command prints them all.
const MOST = 200;
// What the page alone can find: it is not among the command's rules.
const OWN = "not-base64";

/** Says in one sentence what was found. */
export function summaryOf({ counts }) {
  const { events, invalid, errors, notices } = counts;
  const found = [counted(errors, "error"), counted(notices, "notice")].filter(Boolean);
  const what = counted(events, "event") || "no event";
  if (!errors) return `Valid: ${what}, ${found[0] ?? "nothing found"}.`;
  const where = events > 1 ? `, ${invalid.toLocaleString("en")} of ${what} broken` : "";
  return `Not valid: ${found.join(" and ")}${where}.`;
}

/** Makes the items of the list; `select` is called with the finding that is chosen. */
export function itemsOf(checked, { select, open }) {
  const found = checked.flatMap(({ findings, node: event, payload }) =>
    findings.map((finding) => ({ ...finding, event, payload })),
  );
  const items = found
    .slice(0, MOST)
    .map((finding) => itemOf(finding, { select, open }));
  const rest = found.length - items.length;
  const more = `and ${rest.toLocaleString("en")} more`;
  return rest ? [...items, element("li", { className: "more" }, more)] : items;
}

function itemOf(finding, { select, open }) {
  const { severity, rule, message, pointer, line, column, event, record, payload } =
    finding;
  const inRecord = record === undefined ? "" : `record ${record}, `;
  const place = element(
    "button",
    { type: "button", className: "place", onclick: () => select(finding) },
    `${inRecord}line ${line}, column ${column}`,
  );
  const parts = [
    element("span", { className: "severity" }, isError(finding) ? "Error" : "Notice"),
    place,
    ...(pointer ? [fieldOf(event, pointer)] : []),
    element("p", {}, message),
    ruleOf(rule),
  ];
  if (payload !== undefined) {
    const show = { type: "button", className: "open", onclick: () => open(payload) };
    parts.push(element("button", show, `show record ${record}`));
  }
  return element("li", { className: severity }, ...parts);
}

/** Makes the pointer of a finding, which leads to the field if the reference names it. */
function fieldOf(event, pointer) {
  const shown = element("code", {}, pointer);
  const href = fieldAddress(event, pointer);
  return href
    ? element("a", { href, className: "field", title: "What the field is" }, shown)
    : shown;
}

/** Makes the name of a rule, which leads to what it asks. */
function ruleOf(rule) {
  if (rule === OWN) return element("code", {}, rule);
  const lead = {
    href: ruleAddress(rule),
    className: "rule",
    title: "What the rule asks",
  };
  return element("a", lead, rule);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function counted(count, unit) {
  return count ? `${count.toLocaleString("en")} ${unit}${count === 1 ? "" : "s"}` : "";
}
