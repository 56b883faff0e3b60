// The page: what is pasted -> its findings, beside it and marked in it.

import { check, reportOf } from "../check.js";
import { decode } from "../reading/bytes.js";
import { editorOf } from "./editor.js";
import { exampleGroups, SHOWN } from "./examples.js";
import { itemsOf, summaryOf } from "./findings.js";
import { fragmentOf, textOf } from "./link.js";
import { tidy } from "./tidy.js";

// What is checked at every key; a longer text, when typing pauses for so many milliseconds.
const SHORT = 20_000;
const PAUSE = 150;
// What a page can show; a file beyond it is for the command.
const LONGEST = 1_000_000;
const NOTHING = "Nothing to check yet.";
const TOO_LONG = "This is more than a million characters: check it with cp-contract validate.";

/** Brings the page's element to life. */
export function start(root) {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const [summary, list, notes] = ["summary", "findings", "notes"].map(part);
  let checked = [];
  let waiting = 0;

  const editor = editorOf(part("text"), part("marks"), () => {
    notes.textContent = "";
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
    checked = text.trim() && !tooLong ? check(text) : [];
    const report = reportOf(checked);
    editor.mark(checked.flatMap(({ findings }) => findings));
    list.replaceChildren(...itemsOf(checked, { select: editor.select, open: show }));
    root.dataset.verdict = checked.length ? report.verdict : "none";
    const nothing = tooLong ? TOO_LONG : NOTHING;
    const sentence = checked.length ? summaryOf(report) : nothing;
    if (summary.textContent !== sentence) summary.textContent = sentence;
  }

  function show(text, how) {
    editor.replace(text, how);
    clearTimeout(waiting);
    update();
  }

  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      notes.textContent = done;
    } catch {
      notes.textContent = `The browser does not let a page copy. ${done}`;
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
      await copy(link.href, `The link of ${length} characters is in the address bar.`);
    },
    report: () =>
      copy(JSON.stringify(reportOf(checked), null, 2), "The report is what the command prints."),
  };
  for (const [name, act] of Object.entries(actions)) {
    root.querySelector(`[data-act="${name}"]`).addEventListener("click", act);
  }

  part("file").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file) show(decode(new Uint8Array(await file.arrayBuffer())), { undoable: false });
    target.value = "";
  });

  fillExamples(part("examples"), part("more"), show);

  async function showLink() {
    try {
      const text = await textOf(location.hash);
      if (text !== null) show(text, { undoable: false });
    } catch {
      notes.textContent = "The event in the link is damaged; ask for the link again.";
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
