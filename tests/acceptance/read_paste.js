// Uses the page that events are pasted into, as a reader does, and prints what came.
const { chromium } = require("playwright-core");
const { readFileSync } = require("node:fs");
const { gzipSync } = require("node:zlib");

const [, , chromiumPath, root, given] = process.argv;
const { broken, bytes, long, many } = JSON.parse(given);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const answer = { elsewhere: [], faults: [] };

/** Opens the page, lets it load, and takes the network away. */
async function opened(browser, { fragment = "", ...options } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => answer.faults.push(message));
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(root)) answer.elsewhere.push(url);
  });
  await page.goto(`${root}paste/${fragment}`, { waitUntil: "networkidle" });
  await page.locator("#paste").waitFor();
  await context.setOffline(true);
  page.on("request", (request) => {
    // The browser asks for the icon on its own, whenever the address changes.
    if (!request.url().endsWith("/favicon.png")) answer.elsewhere.push(request.url());
  });
  return page;
}

/** Gives what the page shows of its findings. */
async function shown(page) {
  await page.waitForFunction(
    () => document.querySelector("#paste").dataset.verdict !== "none",
  );
  return page.evaluate(() => ({
    verdict: document.querySelector("#paste").dataset.verdict,
    summary: document.querySelector("#paste-summary").textContent,
    findings: [...document.querySelectorAll("[data-part=findings] li")].map((item) => [
      item.className,
      item.querySelector(".place").textContent,
      item.querySelector("p").textContent,
    ]),
    rules: [...document.querySelectorAll("[data-part=findings] a.rule")].map(
      ({ href }) => href,
    ),
    fields: [...document.querySelectorAll("[data-part=findings] a.field")].map(
      ({ href }) => href,
    ),
    marks: [...document.querySelectorAll("[data-part=marks] mark")].map((mark) => [
      mark.className,
      mark.textContent,
    ]),
  }));
}

/**
 * Measures how far the marks are from the text that is seen, in pixels: the textarea lays
 * out plain text, so the marks must lie where they would in the same text without them.
 */
async function drift(page) {
  return page.evaluate(() => {
    const [pre, area] = document.querySelector(".paste-editor").children;
    const corners = (part) =>
      [...part.getClientRects()].flatMap((box) => [box.x, box.y, box.right]);
    const marks = [...pre.querySelectorAll("mark")];
    const places = marks.map((mark) => [+mark.dataset.from, mark.textContent.length]);
    const marked = marks.map(corners);
    pre.textContent = pre.textContent;
    const plain = places.map(([from, length]) => {
      const range = document.createRange();
      range.setStart(pre.firstChild, from);
      range.setEnd(pre.firstChild, from + length);
      return corners(range);
    });
    const apart = marked.map((each, at) =>
      each.length === plain[at].length
        ? Math.max(...each.map((edge, index) => Math.abs(edge - plain[at][index])))
        : Infinity,
    );
    return Math.max(
      ...apart,
      Math.abs(pre.scrollHeight - area.scrollHeight),
      Math.abs(pre.clientWidth - area.clientWidth),
    );
  });
}

async function serious(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} at ${nodes[0].target}`);
}

async function run(browser) {
  const page = await opened(browser);
  const text = page.getByRole("textbox", { name: "Your event" });
  await text.fill(broken);
  answer.pasted = await shown(page);
  await page.locator(".place").first().click();
  answer.selected = await text.evaluate((area) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  answer.issues = await serious(page);

  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.waitForFunction(() => location.hash);
  const { hash } = new URL(page.url());
  answer.link = hash;
  answer.noted = await page
    .locator("[data-part=notes]")
    .filter({ hasText: "." })
    .textContent();
  const fresh = await opened(browser, { fragment: hash });
  answer.followed = await shown(fresh);
  await fresh.getByRole("textbox", { name: "Your event" }).press("Space");
  answer.edited = new URL(fresh.url()).hash;
  const damaged = await opened(browser, { fragment: "#event=AAAA" });
  answer.damaged = await damaged
    .locator("[data-part=notes]")
    .filter({ hasText: "." })
    .textContent();

  // With the keyboard alone: from the example to the text, and back by undo.
  await page.getByRole("button", { name: "several mistakes" }).focus();
  await page.keyboard.press("Enter");
  answer.example = await shown(page);
  await text.focus();
  await page.keyboard.press("Control+z");
  answer.undone = (await text.inputValue()) === broken;
  await page.getByRole("button", { name: "a Lambda event" }).click();
  answer.envelope = await shown(page);
  await page.getByRole("button", { name: /^show record/ }).click();
  answer.record = await shown(page);
  await page.getByRole("button", { name: "Indent" }).click();
  answer.indented = await shown(page);
  const names = await page.locator("[data-part=more] option").allTextContents();
  await text.fill('{"kinesis": {"data": "?"}}');
  answer.unpacked = await shown(page);
  await text.fill(many);
  answer.tooMany = await shown(page);
  answer.examples = {};
  for (const name of names.slice(1)) {
    await page.getByLabel("More examples").selectOption(name);
    answer.examples[name] = await shown(page);
  }
  await page.locator("#paste").getByRole("button", { name: "Clear" }).click();
  answer.cleared = await text.inputValue();

  const open = (buffer) =>
    page.setInputFiles("[data-part=file]", { name: "events", mimeType: "", buffer });
  const whole = Buffer.from(bytes, "base64");
  await open(whole);
  answer.file = await shown(page);
  await page.locator("#paste").getByRole("button", { name: "Clear" }).click();
  await open(gzipSync(whole));
  answer.gzipped = await shown(page);
  await open(Buffer.from("1\n".repeat(20_000)));
  answer.many = [
    await page.locator("#paste-summary").filter({ hasText: "10,000" }).textContent(),
    await page.locator("[data-part=notes]").textContent(),
    await page.locator("[data-part=findings] li").last().textContent(),
  ];
  await open(Buffer.from(" ".repeat(1_000_001)));
  answer.large = await page
    .locator("#paste-summary")
    .filter({ hasText: "million" })
    .textContent();
  await open(gzipSync(whole).subarray(0, 20));
  answer.spoiled = await page
    .locator("[data-part=notes]")
    .filter({ hasText: "." })
    .textContent();

  const dark = await opened(browser, { colorScheme: "dark", fragment: hash });
  await shown(dark);
  answer.issues.push(...(await serious(dark)));

  const narrow = await opened(browser, {
    viewport: { width: 360, height: 640 },
    fragment: hash,
  });
  answer.narrow = await shown(narrow);
  answer.width = await narrow.evaluate(() => document.documentElement.scrollWidth);
  answer.drift = [await drift(dark), await drift(narrow)];
  await narrow.getByRole("textbox", { name: "Your event" }).fill(long);
  await shown(narrow);
  await narrow.locator(".place").last().click();
  answer.inView = await narrow.evaluate(() => {
    const mark = [...document.querySelectorAll("[data-part=marks] mark")].at(-1);
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  answer.drift.push(await drift(narrow));
}

(async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quiet });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify(answer));
})();
