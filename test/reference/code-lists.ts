import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "policy-targets";
import { entries } from "../support/entries.js";
import { filesBelow, root } from "../support/examples.js";
import { slugOf } from "../support/links.js";

/** A list of codes as a user gets it. */
export interface CodeList {
  /** `codes.statuses`, or the name under which an entry exports it. */
  readonly name: string;
  readonly codes: readonly string[];
}

/** The names of `codes` for lists that are declared under another name. */
const RENAMED: Readonly<Record<string, string>> = { historyCauses: "historyCauseCodes" };

const own = Object.entries<readonly string[]>(codes).map(([key, list]): readonly [string, CodeList] => [
  RENAMED[key] ?? key,
  { name: `codes.${key}`, codes: list },
]);

const modules = await Promise.all(
  Object.values(entries).map(
    (file) => import(join(root, file)) as Promise<Readonly<Record<string, unknown>>>,
  ),
);

const ofEntries = modules.flatMap((module) =>
  Object.entries(module).flatMap(([name, value]): readonly (readonly [string, CodeList])[] =>
    Array.isArray(value) && value.every((code) => typeof code === "string")
      ? [[name, { name, codes: value as readonly string[] }]]
      : [],
  ),
);

/** Every list of codes that is exported, by the name under which it is declared. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map([...own, ...ofEntries]);

/** A table on a page that explains codes. */
interface Explained {
  readonly page: string;
  readonly heading: string;
  readonly codes: ReadonlySet<string>;
}

const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** The rows of each table in a text of Markdown: the codes of the first cell, where the next one says something. */
export const explainedInTables = (text: string): ReadonlySet<string> => {
  const rows = [...text.matchAll(/^\| (`.*?`) \| (.*?) \|/gm)];
  return new Set(rows.flatMap(([, first = "", next = ""]) => (next.trim() === "" ? [] : codesIn(first))));
};

/** The pages that explain codes, the likeliest first: phrases are words for a code, and not its meaning. */
const PAGES = ["docs/fields.md", "docs/verdicts.md", "docs/errors.md", "docs/audit.md"];

const pages = [
  ...PAGES,
  ...filesBelow("docs", ".md").filter(
    (page) => !PAGES.includes(page) && !page.startsWith("docs/reference/") && page !== "docs/phrases.md",
  ),
];

const tablesOnPages = (): readonly Explained[] =>
  pages.flatMap((page) => {
    let heading = "";
    return readFileSync(join(root, page), "utf8")
      .split(/\n\n+/)
      .flatMap((block) => {
        for (const line of block.split("\n")) if (/^#+ /.test(line)) heading = line.replace(/^#+ /, "");
        return block.startsWith("| ") ? [{ page, heading, codes: explainedInTables(block) }] : [];
      });
  });

let known: readonly Explained[] | undefined;

/** The heading of the page on which one table explains all of these codes, as a link from a page of the reference. */
export const explanationOf = (list: readonly string[]): string | undefined => {
  known ??= tablesOnPages();
  const found = known.find(({ codes: told }) => list.every((code) => told.has(code)));
  return found === undefined
    ? undefined
    : `[${found.heading}](../${found.page.replace(/^docs\//, "")}#${slugOf(found.heading)})`;
};

/** Whether a doc comment speaks of each code of a list. */
export const speaksOfAll = (doc: string, list: readonly string[]): boolean => {
  const spoken = new Set(codesIn(doc));
  return list.every((code) => spoken.has(code));
};

/** The tables of `docs/fields.md`: the fields of each, and the heading above it. */
const tablesOfFields = (): readonly { readonly heading: string; readonly fields: readonly string[] }[] => {
  let heading = "";
  return readFileSync(join(root, "docs/fields.md"), "utf8")
    .split(/\n\n+/)
    .flatMap((block) => {
      for (const line of block.split("\n")) if (/^#+ /.test(line)) heading = line.replace(/^#+ /, "");
      if (!block.startsWith("| field |")) return [];
      return [{ heading, fields: [...block.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name) }];
    });
};

/**
 * Where `docs/fields.md` has a table of just these fields, or of these and one more that a part of it has, as a link
 * from a page of the reference.
 */
export const fieldsTableOf = (names: readonly string[]): string | undefined => {
  const found = [0, 1]
    .map((more) =>
      tablesOfFields().find(
        ({ fields }) => fields.length === names.length + more && names.every((name) => fields.includes(name)),
      ),
    )
    .find((table) => table !== undefined);
  return found === undefined ? undefined : `[${found.heading}](../fields.md#${slugOf(found.heading)})`;
};
