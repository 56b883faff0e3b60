// The page: what is pasted -> its findings, beside it and marked in it.

import { check, reportOf } from "../check.js";
import { decode } from "../reading/bytes.js";
import { editorOf } from "./editor.js";
import { exampleGroups, SHOWN } from "./examples.js";
import { itemsOf, summaryOf } from "./findings.js";
import { carries, fragmentOf, textOf } from "./link.js";
import { bytesOf } from "./streams.js";
import { tidy } from "./tidy.js";

// What is checked at every key; a longer text, when typing pauses for so many milliseconds.
const SHORT = 20_000;
const PAUSE = 150;
// What a page can check and show; a file beyond it is for the command.
const LONGEST = 1_000_000;
const MOST_EVENTS = 10_000;
const MOST_MARKS = 1_000;
const NOTHING = "Nothing to check yet.";
const TOO_LONG =
  "This is more than a million characters: check it with cp-contract validate.";
const FIRST_ONLY = `Only the first ${MOST_EVENTS.toLocaleString("en")} events are checked here.`;
const DAMAGED_FILE = "The file is damaged: cp-contract validate says where.";
const DAMAGED_LINK = "The event in the link cannot be read; ask for the link again.";

/** Brings the page's element to life. */
export function start(root) {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const [summary, list, notes] = ["summary", "findings", "notes"].map(part);
  let checked = [];
  let waiting = 0;

  const editor = editorOf(part("text"), part("marks"), () => {
    // What the address carries is no longer what is here.
    const here = location.pathname + location.search;
    if (carries(location.hash)) history.replaceState(null, "", here);
    clearTimeout(waiting);
    if (editor.text.length <= SHORT) {
      update();
    } else {
      editor.mark([]);
      waiting = setTimeout(update, PAUSE);
    }
  });

  function update() {
    const { text } = editor;
    const tooLong = text.length > LONGEST;
    checked = text.trim() && !tooLong ? check(text, { most: MOST_EVENTS }) : [];
    notes.textContent = checked.length < MOST_EVENTS ? "" : FIRST_ONLY;
    const report = reportOf(checked);
    editor.mark(checked.flatMap(({ findings }) => findings).slice(0, MOST_MARKS));
    list.replaceChildren(...itemsOf(checked, { select: editor.select, open: show }));
    root.dataset.verdict = checked.length ? report.verdict : "none";
    part("text").setAttribute("aria-invalid", report.verdict === "failed");
    const nothing = tooLong ? TOO_LONG : NOTHING;
    const sentence = checked.length ? summaryOf(report) : nothing;
    if (summary.textContent !== sentence) summary.textContent = sentence;
  }

  function show(text, how) {
    editor.replace(text, how);
    clearTimeout(waiting);
    update();
  }

  async function copy(text, { copied, refused }) {
    try {
      await navigator.clipboard.writeText(text);
      notes.textContent = copied;
    } catch {
      notes.textContent = `This browser lets no page copy. ${refused}`;
    }
  }

  const actions = {
    tidy: () => show(tidy(editor.text)),
    clear: () => show(""),
    open: () => part("file").click(),
    async link() {
      const link = new URL(await fragmentOf(editor.text), location.href);
      history.replaceState(null, "", link);
      const length = link.href.length.toLocaleString("en");
      await copy(link.href, {
        copied: `Copied, a link of ${length} characters. It is in the address bar, too.`,
        refused: `The link of ${length} characters is in the address bar.`,
      });
    },
    report: () =>
      copy(JSON.stringify(reportOf(checked), null, 2), {
        copied: "Copied, as cp-contract validate --format json prints it.",
        refused: "cp-contract validate --format json prints the same report.",
      }),
  };
  for (const [name, act] of Object.entries(actions)) {
    root.querySelector(`[data-act="${name}"]`).addEventListener("click", act);
  }

  async function open(file) {
    try {
      show(decode(await bytesOf(file)), { undoable: false });
    } catch {
      notes.textContent = DAMAGED_FILE;
    }
  }

  part("file").addEventListener("change", async ({ target }) => {
    if (target.files.length) await open(target.files[0]);
    target.value = "";
  });
  root.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });

  fillExamples(part("examples"), part("more"), show);

  async function showLink() {
    try {
      const text = await textOf(location.hash);
      if (text !== null) show(text, { undoable: false });
    } catch {
      notes.textContent = DAMAGED_LINK;
    }
  }

  addEventListener("hashchange", showLink);
  showLink();
  update();
  root.hidden = false;
}

function fillExamples(shown, more, show) {
  for (const [name, text] of Object.entries(SHOWN)) {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    button.textContent = name;
    button.addEventListener("click", () => show(text()));
    shown.append(button);
  }
  for (const { title, texts } of exampleGroups()) {
    const group = Object.assign(document.createElement("optgroup"), { label: title });
    group.append(...texts.map(([name, text]) => new Option(name, text)));
    more.append(group);
  }
  more.addEventListener("change", () => {
    if (more.value) show(more.value);
    more.selectedIndex = 0;
  });
}
