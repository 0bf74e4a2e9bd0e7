import { describe, expect, it } from "vitest";
import { runShell } from "../../src/cli/main.js";
import { shellOf } from "../../src/cli/shell.js";
import { CLOCK, folderWith, plan, shell } from "./support.js";

const COMMANDS = ["validate", "status", "report", "diff", "audit", "convert", "schema"];
const at = folderWith({ "plan.json": plan });
const file = at("plan.json");

describe("help", () => {
  it.each([["--help"], ["-h"], ["help"]])(
    "of the whole is printed by %s, with every command",
    async (word) => {
      const { code, out, error } = await shell([word]);
      expect([code, error, COMMANDS.filter((name) => !out.includes(`\n  ${name} `))]).toEqual([0, "", []]);
    },
  );

  it.each(COMMANDS)("of %s is the same in all three places, and has examples", async (name) => {
    const [long, short, word] = await Promise.all([
      shell([name, "--help"]),
      shell([name, "some-file", "-h"]),
      shell(["help", name]),
    ]);
    expect([short, word]).toEqual([long, long]);
    expect(long.out).toContain(`\n  policy-targets ${name}`);
  });

  it("fits a terminal of 120 columns", async () => {
    const pages = await Promise.all(
      [["--help"], ...COMMANDS.map((name) => [name, "-h"])].map((argv) => shell(argv)),
    );
    expect(pages.flatMap(({ out }) => out.split("\n").filter((line) => line.length > 120))).toEqual([]);
  });

  it("is told on the standard error where no command is written", async () => {
    const { code, out, error } = await shell([]);
    expect([code, out, error.includes("Usage: policy-targets COMMAND")]).toEqual([2, "", true]);
  });
});

it("the version is that of the package", async () => {
  const { out } = await shell(["--version"]);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("a wrong command line ends with 2, and says what to write", () => {
  it.each<[what: string, argv: readonly string[], message: string]>([
    ["a mistyped command", ["stauts"], 'there is no command "stauts"; did you mean status?'],
    ["an unknown command", ["frobnicate"], "write validate, status, report, diff, audit, convert or schema"],
    ["an option before the command", ["--locale", "vi"], "--locale stands before the command"],
    [
      "a mistyped option",
      ["status", file, "--as-off", "2024-01-01"],
      "status has no option --as-off; did you mean --as-of?",
    ],
    ["an unknown short option", ["status", file, "-z"], "status has no option -z"],
    ["an option called like a property of objects", ["status", file, "--toString"], "no option --toString"],
    [
      "an option without its text",
      ["status", file, "--as-of"],
      "nothing stands behind --as-of; write --as-of DAY",
    ],
    ["an option before another", ["status", "--as-of", "--codes", file], "nothing stands behind --as-of"],
    ["a text behind what takes none", ["status", file, "--codes=yes"], "--codes takes nothing behind it"],
    [
      "an option that stands twice",
      ["status", file, "--locale", "en", "--locale", "vi"],
      "--locale stands twice",
    ],
    ["no file", ["status"], "status needs a file; write policy-targets status FILE"],
    ["too many files", ["status", file, "other.json"], 'status does not know what "other.json" is for'],
    ["a file for schema", ["schema", file], `schema does not know what "${file}" is for`],
    ["the standard input twice", ["diff", "-", "-"], "- stands twice"],
    ["no day", ["status", file, "--as-of", "soon"], '--as-of: found "soon", expected a calendar day'],
    ["a day that there is not", ["status", file, "--as-of", "2023-02-29"], "check the month and the day"],
    ["a language", ["status", file, "--locale", "fr"], '--locale cannot be "fr"; write en or vi'],
    ["a format", ["report", file, "--format", "htlm"], '--format cannot be "htlm"; did you mean html?'],
    ["a detail", ["report", file, "--detail", "long"], "write overview or full"],
    ["a grouping", ["report", file, "--by", "sectors"], "did you mean sector?"],
    [
      "an option that does nothing in the format",
      ["report", file, "--format", "csv", "--detail", "full"],
      "--detail does nothing in csv; leave it out; it is for text, markdown, html",
    ],
    ["values beside JSON", ["status", file, "--values", "values.csv"], "--values does nothing here"],
    [
      "a later day before",
      ["report", file, "--as-of", "2024-01-01", "--since", "2024-02-01"],
      "--since 2024-02-01 is later",
    ],
    ["one file without days", ["diff", file], "one file is compared between two days; write --from DAY"],
    ["one file with a day for two", ["diff", file, "--as-of", "2024-01-01"], "--as-of is for two files"],
    [
      "days in the wrong order",
      ["diff", file, "--from", "2024-02-01", "--to", "2024-01-01"],
      "swap the two days",
    ],
    ["a day after today", ["diff", file, "--from", "2030-01-01"], "--from 2030-01-01 is later than today"],
    ["half a span for two files", ["diff", file, file, "--from", "2024-01-01"], "one of two days is missing"],
    [
      "three days",
      ["diff", file, file, "--as-of", "2024-01-01", "--to", "2024-01-01"],
      "--as-of stands beside",
    ],
    [
      "values beside two files",
      ["diff", "old.csv", "new.csv", "--values", "values.csv", "--as-of", "2024-01-01"],
      "--values does not say for which file; name two folders with targets.csv and values.csv",
    ],
    ["a failure", ["diff", file, file, "--fail-on", "worsend"], "did you mean worsened?"],
    ["a severity", ["audit", file, "--fail-on", "errors"], "did you mean error?"],
    ["no form", ["convert", file], "write --to json or --to csv"],
    ["tables without a folder", ["convert", file, "--to", "csv"], "two tables need a folder"],
  ])("%s", async (_, argv, message) => {
    const { code, out, error } = await shell(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });

  it("a spreadsheet for a terminal", async () => {
    const { code, error } = await shell(["report", file, "--format", "xlsx"], { columns: 80 });
    expect([code, error.includes("write --out report.xlsx")]).toEqual([2, true]);
  });
});

it("a mistake of ours ends with 70 and the stack", async () => {
  const written: string[] = [];
  const broken = {
    write: () => {
      throw new TypeError("a mistake");
    },
  };
  const stderr = { write: (line: unknown) => written.push(String(line)) };
  const code = await runShell(
    ["schema"],
    shellOf({ stdin: (async function* () {})(), stdout: broken, stderr }, CLOCK),
  );
  expect([code, written.join("").includes("TypeError: a mistake\n    at ")]).toEqual([70, true]);
});

it("a clock that shows no day is told as what it is, and is no mistake of ours", async () => {
  const written: string[] = [];
  const silent = { write: () => {} };
  const stderr = { write: (line: unknown) => written.push(String(line)) };
  const host = { stdin: (async function* () {})(), stdout: silent, stderr };
  const code = await runShell(["status", file], shellOf(host, new Date(Number.NaN)));
  expect([code, written]).toEqual([
    1,
    [
      "today: found a Date, expected a year from 1001 to 9998; check how the Date was made (impossible-date)\n",
    ],
  ]);
});
