// Takes the picture of a report that README.md shows: npm run picture. It needs Chromium; CHROMIUM names another one.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { evaluatePortfolio, parsePortfolio, summarize } from "policy-targets";
import { renderHtml } from "policy-targets/render";

const at = (file) => new URL(file, import.meta.url);
const portfolio = parsePortfolio(JSON.parse(readFileSync(at("city-climate.json"), "utf8")));
const previous = evaluatePortfolio(portfolio, { asOf: "2023-06-30" });
const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2024-06-30" }), { by: "sector" });

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1000, height: 1130 } });
await page.setContent(renderHtml({ portfolio, summary, previous }));
await page.screenshot({ path: new URL("../report.png", import.meta.url).pathname });
await browser.close();
