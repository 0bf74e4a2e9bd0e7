import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "policy-targets";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";
import { headingsOf } from "../support/links.js";
import { reasonCodes } from "../words/arbitraries.js";
import { explainedInTables } from "./code-lists.js";

const folder = "docs/reference";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** What stands under the heading of a page, up to the next heading. */
const sectionOf = (file: string, heading: string): string => {
  const page = read(file);
  const at = headingsOf(page).indexOf(heading);
  return at < 0 ? "" : (page.replace(/^```[\s\S]*?^```/gm, "").split(/^#+ .*$/m)[at + 1] ?? "");
};

const rootPage = `${folder}/policy-targets.md`;

/** The page and the heading of a link on the page of the root. */
const targetOf = (link: string): readonly [file: string, heading: string] => {
  const [file = "", heading = ""] = link.split("#");
  return [file === "" ? rootPage : join(folder, file), heading];
};

/** Where `codes` says that the codes of each list are explained. */
const places = new Map(
  [...sectionOf(rootPage, "codes").matchAll(/^\| `codes\.(\w+)` \| \[[^\]]+\]\(([^)]+)\) \|$/gm)].map(
    ([, list = "", link = ""]) => [list, link],
  ),
);

/** The codes that a text explains: in a table, or in a sentence. A line of nothing but codes explains none. */
const explainedIn = (text: string): ReadonlySet<string> => {
  const prose = text.replace(/^\|.*$/gm, "").replace(/^(?:`[^`]+`(?:, )?)+$/gm, "");
  return new Set([
    ...explainedInTables(text),
    ...[...prose.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code),
  ]);
};

describe("the codes of the reference", () => {
  it.each(Object.entries<readonly string[]>(codes))("say what each of codes.%s means", (name, list) => {
    const section = sectionOf(...targetOf(places.get(name) ?? ""));
    const further = [...section.matchAll(/^What each code means: \[[^\]]+\]\(([^)]+)\)/gm)].map(
      ([, link = ""]) => sectionOf(...targetOf(link)),
    );
    const explained = [section, ...further].map(explainedIn);
    expect(list.filter((code) => !explained.some((told) => told.has(code)))).toEqual([]);
  });

  it("say what each reason means", () => {
    const told = new Set(
      [...sectionOf(rootPage, "reasonparameters").matchAll(/^\| `([a-z-]+)` \| .+ \| [^|]+ \|$/gm)].map(
        ([, code]) => code,
      ),
    );
    expect(reasonCodes.filter((code) => !told.has(code))).toEqual([]);
  });
});
