import { textIn } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { afterEach, describe, expect, it, vi } from "vitest";

const [node = "", script = ""] = process.argv;

let runs = 0;

/** What the program prints, and to which stream. */
const printed = async (...argv: readonly string[]): Promise<{ out: string; error: string }> => {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  process.argv = [node, script, ...argv];
  // The number makes each import a run of its own, of the program alone.
  await import(/* @vite-ignore */ `../../docs/examples/compare-reviews.mjs?${runs++}`);
  return { out: out.mock.calls.flat().join("\n"), error: error.mock.calls.flat().join("\n") };
};

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = [node, script];
  process.exitCode = undefined;
});

const all = review2020.targets.length;

describe("the comparison of the two reviews", () => {
  it("begins with the two reviews by name, each with its day", async () => {
    const { out } = await printed();
    const [four, six] = ["review-4-months-2020", "review-6-months-2020"].map((id) => {
      const source = review2020.sources.find((one) => one.id === id);
      return textIn(source?.title ?? "", "en");
    });
    expect(out.split("\n").slice(0, 3)).toEqual([
      `What changed, of ${all} statements`,
      `From 31 May 2020: “${four}”`,
      `To 6 July 2020: “${six}”`,
    ]);
  });

  it("names no review of a day before the first", async () => {
    const { out } = await printed("--from", "2020-04-01");
    expect(out.split("\n")[1]).toBe("From 1 April 2020");
  });

  it("lists what changed under how it changed", async () => {
    const { out } = await printed();
    const headings = [...out.matchAll(/^(\S.*): (\d+)$/gm)];
    const counts = headings.map(([, , count]) => Number(count));
    expect([headings.map(([, heading]) => heading), counts.reduce((sum, count) => sum + count, 0)]).toEqual([
      [
        "Worse",
        "Restated",
        "Changed, neither better nor worse",
        "First stated",
        "First stated, and reported as achieved at once",
        "Unchanged",
      ],
      all,
    ]);
  });

  it("lists as many targets as it counts", async () => {
    const { out } = await printed();
    const counts = [...out.matchAll(/^(?!Unchanged)\S.*: (\d+)$/gm)].map(([, count]) => Number(count));
    const listed = out.split("\n").filter((line) => /^ {2}\S/.test(line));
    expect(listed.length).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it("says of each target how it stood and stands, and why", async () => {
    const { out } = await printed();
    expect(out).toContain("no report yet → overdue\n    The deadline, June 2020, passed 6 days ago.");
  });

  it("speaks Vietnamese", async () => {
    const { out } = await printed("--locale", "vi");
    expect(out.split("\n")[0]).toBe(`Thay đổi trong ${all} mục tiêu, nhiệm vụ`);
  });

  it("has nothing to tell of one day", async () => {
    const { out } = await printed("--from", "2020-07-06");
    expect(out.split("\n\n").slice(1)).toEqual([`Unchanged: ${all}`]);
  });

  it("tells how it is used", async () => {
    expect((await printed("--help")).out).toMatch(/^Usage: npm run compare/);
  });

  it("tells it by one letter too", async () => {
    expect((await printed("-h")).out).toMatch(/^Usage: npm run compare/);
  });

  it.each<[what: string, argv: readonly string[], message: string]>([
    ["the option of a day that is none", ["--from", "x"], '--from: found "x"'],
    [
      "both days of the wrong order",
      ["--from", "2020-12-31"],
      "--from 2020-12-31 is later than --to 2020-07-06",
    ],
    [
      "the dashes that npm needs",
      ["2020-04-30"],
      "put -- before the options: npm run compare -- --from 2020-04-30",
    ],
  ])("names %s", async (_, argv, message) => {
    const { error } = await printed(...argv);
    expect([error.includes(message), process.exitCode]).toEqual([true, 2]);
  });

  it.each<[what: string, argv: readonly string[], message: string]>([
    ["a language", ["--locale", "fr"], "--locale is en or vi, not fr"],
    ["a property of every object", ["--locale", "toString"], "--locale is en or vi, not toString"],
    ["a day", ["--to", "2020-02-30"], "2020-02-30"],
    ["an option", ["--when", "2020-07-06"], "--when"],
  ])("refuses %s that it does not know", async (_, argv, message) => {
    const { error } = await printed(...argv);
    expect([error.includes(message), process.exitCode]).toEqual([true, 2]);
  });
});
