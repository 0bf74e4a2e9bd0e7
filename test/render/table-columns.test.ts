import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TableName, tableColumns } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";
import { languages } from "../support/languages.js";

const locales = Object.values(languages.table);

const page = readFileSync(join(root, "docs/tables.md"), "utf8");

/** The columns that the page lists under the heading of a table. */
const listed = (table: TableName): readonly string[] => {
  const [, section = ""] = page.split(new RegExp(`^### \`${table}\`.*$`, "m"));
  const [own = ""] = section.split(/^##/m);
  return own.split("\n").flatMap((line) => {
    const [, cell = ""] = /^\| ((?:`\w+`(?:, )?)+) \|/.exec(line) ?? [];
    return [...cell.matchAll(/`(\w+)`/g)].map(([, key = ""]) => key);
  });
};

describe.each(Object.keys(tableColumns) as TableName[])("the table %s", (table) => {
  it("is documented column by column, in its order", () => {
    expect(listed(table)).toEqual(tableColumns[table]);
  });

  it.each(locales)("has a heading of its own for each column, in $code", ({ table: words }) => {
    const headings = tableColumns[table].map((key) => words.columns[key]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it.each(locales)("has a name that a spreadsheet takes, in $code", ({ table: words }) => {
    expect(words.sheets[table]).toMatch(/^[^[\]/\\:*?]{1,31}$/);
  });
});
