import { type Portfolio, parsePortfolio } from "policy-targets";
import { afterEach, describe, expect, it, vi } from "vitest";
import { nasty, saying, steering } from "../render/arrange.js";

const [node = "", script = ""] = process.argv;

let runs = 0;

/** What a program prints to either stream, if the documents were these. */
const printed = async (program: string, argv: readonly string[], review2020: Portfolio): Promise<string> => {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.doMock("policy-targets/fixtures", () => ({ review2020 }));
  process.argv = [node, script, ...argv];
  await import(/* @vite-ignore */ `../../docs/examples/${program}.mjs?hostile${runs++}`);
  const text = [...out.mock.calls, ...error.mock.calls].flat().join("\n");
  vi.restoreAllMocks();
  return text;
};

afterEach(() => {
  vi.doUnmock("policy-targets/fixtures");
  vi.restoreAllMocks();
  process.argv = [node, script];
  process.exitCode = undefined;
});

const RUNS: readonly (readonly [program: string, argv: readonly string[]])[] = [
  ["summary", []],
  ["summary", ["--locale", "vi", "--by", "sector"]],
  ["summary", ["--format", "markdown"]],
  ["compare-reviews", ["--from", "2020-05-01"]],
  ["compare-reviews", ["--from", "2020-05-01", "--locale", "vi"]],
];

describe.each(RUNS)("%s %j", (program, argv) => {
  it("prints the texts of the documents", async () => {
    expect(await printed(program, argv, parsePortfolio(saying("Zyxwv")))).toContain("Zyxwv");
  });

  it("prints nothing of theirs that steers or hides", async () => {
    for (const [, text] of nasty) {
      expect(await printed(program, argv, parsePortfolio(saying(text)))).not.toMatch(steering);
    }
  });
});

describe("an argument that steers a terminal", () => {
  it.each([
    ["summary", ["--by", "\u001b[31mred"]],
    ["summary", ["\u009b31mred"]],
    ["compare-reviews", ["--from", "\u202ered"]],
    ["compare-reviews", ["--\u001b[31mred"]],
  ])("is refused by %s without being printed as it is: %j", async (program, argv) => {
    const text = await printed(program, argv, parsePortfolio({}));
    expect([text.includes("Usage:"), steering.test(text)]).toEqual([true, false]);
  });
});
