import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "policy-targets";
import * as audit from "policy-targets/audit";
import * as iati from "policy-targets/iati";
import * as methods from "policy-targets/methods";
import * as openSdg from "policy-targets/open-sdg";
import * as scale from "policy-targets/scale";
import * as sdmx from "policy-targets/sdmx";
import * as stated from "policy-targets/stated";
import * as tables from "policy-targets/tables";
import * as values from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../support/examples.js";

/** The reference names every list, and links to these pages. */
const pages = filesBelow("docs", ".md")
  .filter((file) => !file.startsWith("docs/reference/"))
  .map((file) => readFileSync(join(root, file), "utf8"));

/** The lists of codes that are exported, by the name that pages give them; currencies are those of ISO 4217. */
const lists = [
  ...Object.entries(codes).map(([name, list]) => [`codes.${name}`, list] as const),
  ...[audit, iati, methods, openSdg, scale, sdmx, stated, tables, values].flatMap((entry) =>
    Object.entries<unknown>(entry),
  ),
].flatMap(([name, value]) =>
  Array.isArray(value) && name !== "currencies" ? [{ name, list: value as readonly string[] }] : [],
);

describe("every exported list of codes", () => {
  it("is looked for", () => {
    expect(lists.length).toBeGreaterThan(30);
  });

  it.each(lists)("is on a page that names it, code by code: $name", ({ name, list }) => {
    const lacking = pages
      .filter((page) => page.includes(`\`${name}\``))
      .map((page) => list.filter((code) => !page.includes(`\`${code}\``)));
    expect(lacking).toContainEqual([]);
  });
});
