import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../support/examples.js";
import { headingsOf, linksOf } from "../support/links.js";

const pages = ["README.md", "CONTRIBUTING.md", "llms.txt", ...filesBelow("docs", ".md")];

const read = (file: string): string => readFileSync(join(root, file), "utf8");

const known = new Map<string, readonly string[]>();

/** The headings of a page, read once: hundreds of links may lead to it. */
const headingsIn = (file: string): readonly string[] => {
  const headings = known.get(file) ?? headingsOf(read(file));
  known.set(file, headings);
  return headings;
};

/** The page that a link leads to, by its path from the root. */
const pageOf = (page: string, file: string): string => (file === "" ? page : join(page, "..", file));

describe.each(pages)("the links of %s", (page) => {
  const links = linksOf(read(page));

  it("lead to files", () => {
    expect(links.filter(({ file }) => !existsSync(join(root, pageOf(page, file))))).toEqual([]);
  });

  it("lead to headings", () => {
    const named = links.filter(({ heading }) => heading !== "");
    expect(named.filter(({ file, heading }) => !headingsIn(pageOf(page, file)).includes(heading))).toEqual(
      [],
    );
  });
});

it("every page can be reached from the README", () => {
  const seen = new Set(["README.md"]);
  for (const page of seen) {
    for (const { file } of linksOf(read(page))) seen.add(pageOf(page, file));
  }
  expect(pages.filter((page) => !seen.has(page))).toEqual([]);
});

it("llms.txt names every page of the docs, and of the methods and the reference their overview", () => {
  const isBelowOverview = (page: string): boolean => /^docs\/(?:methods|reference)\/(?!README)/.test(page);
  const named = linksOf(read("llms.txt")).map(({ file }) => file);
  const lacking = filesBelow("docs", ".md").filter((page) => !named.includes(page) && !isBelowOverview(page));
  expect(lacking).toEqual([]);
});
