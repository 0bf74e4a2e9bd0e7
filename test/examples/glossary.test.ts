import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../support/examples.js";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

const [printed = "", unprinted = ""] = read("docs/glossary.md").split("## Words that no report prints");

/** The English and the Vietnamese words of a table. */
const rowsOf = (text: string): readonly (readonly [english: string, vietnamese: string])[] =>
  [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \| `/gm)].map(([, english = "", vietnamese = ""]) => [
    english,
    vietnamese,
  ]);

/** All that the library says in Vietnamese. */
const spoken = filesBelow("src", ".ts")
  .filter((file) => file.includes("/vi/"))
  .map(read)
  .join("\n")
  .toLowerCase();

describe("the glossary", () => {
  it("has each word once", () => {
    const words = rowsOf(printed + unprinted).map(([english]) => english);
    expect([words.length > 50, words.length]).toEqual([true, new Set(words).size]);
  });

  it("has the Vietnamese words that reports print", () => {
    const strange = rowsOf(printed)
      .flatMap(([, vietnamese]) => vietnamese.split(", "))
      .filter((word) => !spoken.includes(word.toLowerCase()));
    expect(strange).toEqual([]);
  });
});
