import { describe, expect, it } from "vitest";
import { entries, exportedNames, packagedEntries } from "../support/entries.js";

const names = exportedNames();

/** Every name that a user can import, entry by entry. */
const report = [...names]
  .map(([entry, own]) => {
    const lines = [...own]
      .sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "value" ? -1 : 1))
      .map(({ kind, name }) => `  ${kind} ${name}\n`);
    return `${entry}\n${lines.join("")}`;
  })
  .join("\n");

describe("the public face", () => {
  /** Reviewed by hand: `vitest run -u` writes it anew, and what it adds or takes away belongs in CHANGELOG.md. */
  it("is what the report lists", async () => {
    await expect(report).toMatchFileSnapshot("../package/api-report.txt");
  });

  it("has a root that one can hold in the head", () => {
    const values = names.get("policy-targets")?.filter(({ kind }) => kind === "value") ?? [];
    expect(values.length).toBeLessThan(35);
  });

  it("has the entries that the package exports", () => {
    expect(Object.keys(entries).sort()).toEqual([...packagedEntries()].sort());
  });
});
