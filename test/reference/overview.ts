import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/examples.js";
import { byName, type Entry, type Library } from "./library.js";
import { cell, ended, table } from "./markdown.js";
import { fileOf, headingOf, linksOfNames, ownNames } from "./places.js";

/** What an entry holds, as the comment at the top of its file says, or else `docs/entries.md`. */
export const openingText = ({ name, opening }: Entry): string => {
  const text = opening.replace(/^The (?:entry `[^`]+`|root of the package): /, "");
  const told = text === "" ? guideText(name) : text;
  return ended(`${told[0]?.toUpperCase()}${told.slice(1)}`);
};

/** What `docs/entries.md` says of an entry, with links that work one folder deeper; `""` for an entry in another's row. */
const guideText = (entry: string): string => {
  const page = readFileSync(join(root, "docs/entries.md"), "utf8");
  const row = [...page.matchAll(/^\| `([^`]+)`.*? \| (.*) \|$/gm)].find(([, name]) => name === entry);
  return (row?.[2] ?? "").replace(/\]\((?!\w+:)/g, "](../");
};

/** The guides to which `docs/entries.md` links from the row of an entry. */
export const guidesOf = (entry: string): string => {
  const links = guideText(entry).match(/\[[^\]]+\]\([^)]+\)/g) ?? [];
  return links.length === 0 ? "" : `Guides: ${links.join(", ")}.`;
};

/** The page that leads to all others: the entries, and every name. */
export const overview = (library: Library): string => {
  const link = linksOfNames(library);
  const rows = library.entries.map((entry) => [
    `[\`${entry.name}\`](${fileOf(entry.name)})`,
    cell(openingText(entry)),
  ]);
  const names = library.entries.flatMap((entry) => ownNames(entry, library)).sort(byName);
  const letters = new Map<string, string[]>();
  for (const exported of names) {
    const letter = exported.name[0]?.toUpperCase() ?? "";
    const text = `[\`${headingOf(exported)}\`](${link(exported, "")})`;
    letters.set(letter, [...(letters.get(letter) ?? []), text]);
  }
  const index = [...letters].map(([letter, links]) => `**${letter}** ${links.join(", ")}`);
  const intro = `Every exported name with its doc comment, fields, errors and example. \`npm run docs:reference\` writes these pages.

Elsewhere: the [fields of a portfolio](../fields.md) with their defaults, the [questions that lead to a status](../verdicts.md#status) as a flow chart, [faults](../errors.md#codes), [findings of audits](../audit.md#codes), and [the words for each code](../phrases.md). [\`codes\`](policy-targets.md#codes) leads to the meaning of every other code.`;
  return `# Reference\n\n${intro}\n\n${table(["entry", "what it holds"], rows)}\n\n## All names\n\n${index.join("\n\n")}\n`;
};
