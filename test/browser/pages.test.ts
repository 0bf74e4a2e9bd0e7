import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { renderHtml } from "policy-targets/render";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pages } from "../support/city-climate.js";
import { languages } from "../support/languages.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const isInstalled = existsSync(executablePath);
if (!isInstalled) {
  console.warn(
    `No Chromium at ${executablePath}: install it, or name one in CHROMIUM. These tests are skipped.`,
  );
}

const cases = Object.entries(pages).flatMap(([name, input]) =>
  Object.values(languages.page).map((locale) => ({
    name,
    code: locale.code,
    html: renderHtml(input, { locale }),
  })),
);

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

/** What reaches over the right edge of the window or of its own box. A text, since it runs in the page. */
const CUT_OFF = `[...document.querySelectorAll("body *:not(svg *)")]
  .filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    const reachesOut = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    return width > 1 && (right > innerWidth + 1 || reachesOut);
  })
  .map(({ tagName, textContent }) => tagName + " " + textContent.slice(0, 60))`;

describe.skipIf(!isInstalled)("a page in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });

  afterAll(() => browser?.close());

  /** Opens a page, and gathers what the browser complains of. */
  const opened = async (html: string, options: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.setContent(html);
    return { context, page, complaints };
  };

  describe.each(cases)("$name in $code", ({ html }) => {
    it.each(
      [360, 768, 1440].flatMap((width) => looks.map(([look, options]) => [width, look, options] as const)),
    )("has nothing cut off at %i pixels, %s, with scripts off", async (width, _, options) => {
      const viewport = { width, height: 900 };
      const { context, page, complaints } = await opened(html, {
        ...options,
        viewport,
        javaScriptEnabled: false,
      });
      const found = await page.evaluate(CUT_OFF);
      await context.close();
      expect([found, complaints]).toEqual([[], []]);
    });

    it.each(looks.slice(0, 2))("has nothing that axe finds, %s", async (_, options) => {
      const { context, page } = await opened(html, { ...options, viewport: { width: 1000, height: 900 } });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document)");
      await context.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

    it("prints folded groups too", async () => {
      const { context, page } = await opened(html.replaceAll('<details open="">', "<details>"), {});
      await page.emulateMedia({ media: "print" });
      const heights = await page.$$eval("details", (all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      await context.close();
      expect(Math.min(...heights)).toBeGreaterThan(100);
    });

    it("is walked through by the tab key in the order of its text", async () => {
      const { context, page } = await opened(html, {});
      const orders = await page.evaluate(
        '[...document.querySelectorAll("a, summary")].map((one) => one.tabIndex)',
      );
      await context.close();
      expect(new Set(orders as number[])).toEqual(new Set([0]));
    });
  });
});
