import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";

const [node = "", script = ""] = process.argv;

let runs = 0;

/** What the program prints, and to which stream. */
const printed = async (...argv: readonly string[]): Promise<{ out: string; error: string }> => {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  process.argv = [node, script, ...argv];
  // The number makes each import a run of its own, of the program alone.
  await import(/* @vite-ignore */ `../../docs/examples/summary.mjs?${runs++}`);
  const texts = { out: out.mock.calls.flat().join("\n"), error: error.mock.calls.flat().join("\n") };
  vi.restoreAllMocks();
  return texts;
};

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = [node, script];
  process.exitCode = undefined;
});

describe("the summary of the two documents", () => {
  it.each<[what: string, argv: readonly string[], first: RegExp]>([
    ["6 July 2020", [], /^Progress as of 6 July 2020$/],
    ["another day", ["--as-of", "2020-04-30"], /as of 30 April 2020$/],
    ["Vietnamese", ["--locale", "vi"], /^Tình hình thực hiện mục tiêu, nhiệm vụ đến ngày 06\/7\/2020$/],
    ["Markdown", ["--format", "markdown"], /^# Progress as of/],
    ["its usage", ["--help"], /^Usage: npm run summary/],
    ["its usage by one letter", ["-h"], /^Usage: npm run summary/],
  ])("begins with %s", async (_, argv, first) => {
    expect((await printed(...argv)).out.split("\n")[0]).toMatch(first);
  });

  it("is judged with what was known on another day", async () => {
    const { out } = await printed("--as-of", "2020-05-31", "--known-on", "2020-07-06");
    expect(out).toContain("Based on what was known on 6 July 2020");
  });

  it("is written as a page of HTML in its language", async () => {
    const folder = mkdtempSync(join(tmpdir(), "policy-targets-"));
    const file = join(folder, "out.html");
    await printed("--html", file, "--locale", "vi");
    const page = readFileSync(file, "utf8");
    rmSync(folder, { recursive: true });
    expect(page).toContain('<html lang="vi">');
  });

  it("is grouped", async () => {
    const { out } = await printed("--by", "deadline-year");
    expect(out.split("Targets and tasks by group\n")[1]).toMatch(/^ +2020 /m);
  });

  it("is an overview of at most 100 lines of 120 columns, and in full where that is asked for", async () => {
    const page = (await printed()).out.split("\n");
    const full = (await printed("--detail", "full")).out.split("\n");
    expect([page.length <= 100, page.every((line) => line.length <= 120)]).toEqual([true, true]);
    expect(full.slice(0, page.length)).toEqual(page);
  });

  it.each<[what: string, option: string, argv: readonly string[], begins: string]>([
    ["a table", "--csv", [], "\ufeffId,Target or task,Class,Status"],
    ["a table in Vietnamese", "--csv", ["--locale", "vi"], "\ufeffMã,"],
    ["a spreadsheet", "--xlsx", [], "PK"],
    ["a calendar", "--ics", [], "BEGIN:VCALENDAR\r\n"],
    ["a calendar in Vietnamese", "--ics", ["--locale", "vi"], "BEGIN:VCALENDAR\r\n"],
  ])("is written to %s too", async (_, option, argv, begins) => {
    const folder = mkdtempSync(join(tmpdir(), "summary-"));
    try {
      const file = join(folder, "report");
      const { out } = await printed(option, file, ...argv);
      expect([out === "", readFileSync(file, "utf8").startsWith(begins)]).toEqual([false, true]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("says which file cannot be written", async () => {
    const { error } = await printed("--csv", join(tmpdir(), "no-such-folder", "report.csv"));
    expect(error).toContain("--csv: the file cannot be written (ENOENT)");
  });

  it.each<[what: string, argv: readonly string[], message: string]>([
    ["the day that is judged", ["--as-of", "x"], '--as-of: found "x"'],
    ["the day of what is known", ["--known-on", "2020-02-30"], '--known-on: found "2020-02-30"'],
    ["a grouping", ["--by", "nonsense"], "--by is policy, sector, party or deadline-year, not nonsense"],
    ["a detail", ["--detail", "long"], "--detail is overview or full, not long"],
    ["a format", ["--format", "toString"], "--format is text or markdown, not toString"],
    ["a language", ["--locale", "fr"], "--locale is en or vi, not fr"],
    ["an option", ["--when", "2020"], "--when"],
    ["a word without an option", ["sector"], "put -- before the options: npm run summary -- --by sector"],
  ])("refuses %s that it does not know, by the name of the option", async (_, argv, message) => {
    const { error } = await printed(...argv);
    expect([error.includes(message), process.exitCode]).toEqual([true, 2]);
  });
});
