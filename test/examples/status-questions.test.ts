import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "policy-targets";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";

const page = readFileSync(join(root, "docs", "verdicts.md"), "utf8");
const section = page.slice(page.indexOf("\n## Status\n"), page.indexOf("\n## Reasons\n"));

/** The answers of the numbered questions, in their order. */
const answers = [...section.matchAll(/^\d+\. [\s\S]*?→([\s\S]*?)$(?=\n(?:\d+\. |\n))/gm)].map(
  ([, text = ""]) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, status]) => status),
);

describe("the questions that lead to a status", () => {
  it("give every status once", () => {
    expect(answers.flat().sort()).toEqual([...codes.statuses].sort());
  });

  it("give an answer each", () => {
    expect([answers.length, answers.filter((statuses) => statuses.length === 0)]).toEqual([11, []]);
  });

  it("are drawn in the same order", () => {
    const drawn = [...section.matchAll(/\ba\d+\["([a-z-]+)"\]/g)].map(([, status]) => status);
    expect(drawn).toEqual(answers.flat());
  });
});
