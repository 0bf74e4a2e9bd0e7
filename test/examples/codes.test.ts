import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "policy-targets";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../support/examples.js";

const pages = filesBelow("docs", ".md").map((file) => readFileSync(join(root, file), "utf8"));

/** The lists of codes that are exported; currencies are those of ISO 4217. */
const lists = Object.entries(library).flatMap(([name, value]) =>
  Array.isArray(value) && name !== "currencies" ? [{ name, codes: value as readonly string[] }] : [],
);

describe("every exported list of codes", () => {
  it("is looked for", () => {
    expect(lists.length).toBeGreaterThan(30);
  });

  it.each(lists)("is on a page that names it, code by code: $name", ({ name, codes }) => {
    const lacking = pages
      .filter((page) => page.includes(`\`${name}\``))
      .map((page) => codes.filter((code) => !page.includes(`\`${code}\``)));
    expect(lacking).toContainEqual([]);
  });
});
