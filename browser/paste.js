// The module of the page: what it checks with, and where there is a page, the page.

import { start } from "./page/page.js";

export { check, reportOf } from "./check.js";
export { fragmentOf, textOf } from "./page/link.js";
export { tidy } from "./page/tidy.js";

if (globalThis.document) start(document.getElementById("paste"));
