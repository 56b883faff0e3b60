// Opens a built site in a real browser and prints what a reader would meet.
const { chromium } = require("playwright-core");
const { readFileSync } = require("node:fs");

const [, , chromiumPath, root, ...pages] = process.argv;
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const narrow = { width: 360, height: 640 };
const wide = { width: 1280, height: 900 };

async function serious(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${page.url()}: ${id} at ${nodes[0].target}`);
}

(async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quiet });
  const answer = { issues: [], elsewhere: [], wide: [] };
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ colorScheme, viewport: wide });
    const page = await context.newPage();
    page.on("request", (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(root)) answer.elsewhere.push(url);
    });
    for (const path of pages) {
      await page.goto(root + path);
      answer.issues.push(...(await serious(page)));
      await page.setViewportSize(narrow);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > narrow.width) answer.wide.push(`${path}: ${width}`);
      await page.setViewportSize(wide);
    }
    await context.close();
  }
  const page = await browser.newPage({ viewport: narrow });
  await page.goto(`${root}reference/v0/profile-event/#EventTimestamp`);
  const heading = page.locator("#EventTimestamp");
  await heading.waitFor();
  answer.top = (await heading.boundingBox()).y;
  const desk = await browser.newPage({ viewport: wide });
  await desk.goto(root);
  await desk.getByPlaceholder("Search").click();
  await desk.keyboard.type("ProfileObjectUniqueKey");
  const result = desk.locator(
    'a.md-search-result__link[href$="#ProfileObjectUniqueKey"]',
  );
  await result.first().waitFor({ state: "attached" });
  answer.found = await result.first().getAttribute("href");
  console.log(JSON.stringify(answer));
  await browser.close();
})();
