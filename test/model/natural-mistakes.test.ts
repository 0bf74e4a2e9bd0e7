import { describe, expect, it } from "vitest";
import { mistakes } from "./mistakes.js";
import { faultsOf } from "./sample.js";

const all = Object.values(mistakes).flat();

/** What a newcomer writes, and what the library answers. */
const page = Object.entries(mistakes)
  .map(([about, rows]) => {
    const answers = rows.map(([written, input]) =>
      [written, ...faultsOf(input).map(({ message }) => `  ${message}`)].join("\n"),
    );
    return `# ${about}\n\n${answers.join("\n\n")}\n`;
  })
  .join("\n");

describe("a natural mistake", () => {
  it("is answered as was reviewed", async () => {
    await expect(page).toMatchFileSnapshot("__snapshots__/natural-mistakes.txt");
  });

  it("is one of a hundred or more", () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
  });

  it.each(all)("%s is one fault, or one for each key", (_, input) => {
    const faults = faultsOf(input);
    expect([faults.length > 0, faults.length <= 2]).toEqual([true, true]);
  });
});
