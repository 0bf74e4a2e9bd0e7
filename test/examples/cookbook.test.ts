import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "policy-targets";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";
import { headingsOf, linksOf } from "../support/links.js";

const page = readFileSync(join(root, "docs", "cookbook.md"), "utf8");
const contents = page.slice(page.indexOf("## All sentences"), page.indexOf("## A figure to reach"));

const recipes = page
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ title: text.split("\n")[0] ?? "", text }));

const STATUSES = codes.statuses.map((status) => `"${status}"`);

describe("the cookbook", () => {
  it("lists each of its headings among all sentences, in their order", () => {
    const headings = headingsOf(page.slice(page.indexOf("## A figure to reach")));
    expect(linksOf(contents).map(({ heading }) => heading)).toEqual(headings);
  });

  it("has no heading twice", () => {
    const headings = headingsOf(page);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it.each(recipes)("says of “$title” the sentence, the code and the trap", ({ text }) => {
    expect(text).toMatch(/\n> [\s\S]*\n```ts\n[\s\S]*evaluateTarget\([\s\S]*\n\*\*Trap\.\*\* /);
  });

  it.each(recipes)("says of “$title” what its target comes to", ({ text }) => {
    const told = [...text.matchAll(/\/\/ => (.*)/g)].map(([, literal = ""]) => literal);
    const isTold = told.some((literal) => STATUSES.some((status) => literal.includes(status)));
    expect(isTold).toBe(true);
  });
});
