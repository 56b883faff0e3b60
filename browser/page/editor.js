// A textarea, and the marks under its text.
//
// The text stands a second time, unseen and in the same lines, beneath the textarea: only
// its marks show. So the browser's own editing, undo and reading aloud stay as they are.

/** Makes an editor of a textarea and the element beneath it; tells each change. */
export function editorOf(textarea, beneath, changed) {
  textarea.addEventListener("input", changed);
  render(beneath, "", []);
  return {
    get text() {
      return textarea.value;
    },

    /** Replaces the text, in a way that the browser can undo if `undoable`. */
    replace(text, { undoable = true } = {}) {
      const done = undoable && typed(textarea, text);
      // Where a browser no longer knows how, the text still comes.
      if (!done) textarea.value = text;
      textarea.setSelectionRange(0, 0);
      textarea.parentElement.scrollTop = 0;
    },

    /** Shows where findings are. */
    mark(findings) {
      render(beneath, textarea.value, findings);
    },

    /** Selects what a finding is about, and brings it into view. */
    select({ from, until }) {
      textarea.focus({ preventScroll: true });
      textarea.setSelectionRange(from, until);
      const mark = beneath.querySelector(`[data-from="${from}"]`);
      mark?.scrollIntoView({ block: "center", behavior: "instant" });
    },
  };
}

/** Puts a text in as if it were typed, which is what undo takes back. */
function typed(textarea, text) {
  const focused = document.activeElement;
  textarea.focus({ preventScroll: true });
  textarea.select();
  const done = document.execCommand?.(text ? "insertText" : "delete", false, text);
  focused?.focus({ preventScroll: true });
  return done;
}

function render(beneath, text, findings) {
  const parts = [];
  let at = 0;
  for (const { from, until, severity } of inOrder(findings)) {
    if (until < at || (until === at && at > 0)) continue; // inside what is marked
    const start = Math.max(from, at);
    const mark = document.createElement("mark");
    mark.className = until > start ? severity : `${severity} gap`;
    mark.dataset.from = from;
    mark.textContent = text.slice(start, until);
    parts.push(text.slice(at, start), mark);
    at = until;
  }
  // A last line that is empty takes its height only if something stands on it.
  beneath.replaceChildren(...parts, `${text.slice(at)}\n`);
}

/** Sorts ranges by where they begin; of those that begin alike, an error comes first. */
function inOrder(findings) {
  return [...findings].sort(
    (one, other) =>
      one.from - other.from ||
      one.severity.localeCompare(other.severity) ||
      other.until - one.until,
  );
}
