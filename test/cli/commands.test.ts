import { existsSync, readFileSync } from "node:fs";
import { type PortfolioInput, parsePortfolio } from "policy-targets";
import { portfolioJsonSchema } from "policy-targets/schema";
import { describe, expect, it } from "vitest";
import { folderWith, plan, shell } from "./support.js";

const [fibre, trial] = plan.targets;
const later = { ...plan, targets: [{ ...fibre, deadline: "2023" }, trial] } satisfies PortfolioInput;
const postponed = { ...plan, targets: [{ ...fibre, deadline: "2026" }] } satisfies PortfolioInput;
const contradicting = {
  indicators: plan.indicators,
  targets: [fibre],
  measuredValues: [
    { indicator: "fibre", period: "2023", value: 75 },
    { indicator: "fibre", period: "2023", value: 65 },
  ],
} satisfies PortfolioInput;

const at = folderWith({
  "plan.json": plan,
  "later.json": later,
  "postponed.json": postponed,
  "contradicting.json": contradicting,
});
const file = at("plan.json");

describe("status", () => {
  it.each<[what: string, options: readonly string[], lines: readonly string[]]>([
    [
      "words",
      [],
      [
        "fibre-2025\ton track\tFibre for four in five\tend of 2025",
        "trial\toverdue by 91 days\t5G trial\tMarch 2024",
      ],
    ],
    [
      "Vietnamese",
      ["--locale", "vi"],
      [
        "fibre-2025\tđúng tiến độ\tCáp quang cho bốn phần năm hộ\thết năm 2025",
        "trial\tquá hạn 91 ngày\tThử nghiệm 5G\ttháng 3/2024",
      ],
    ],
    [
      "codes",
      ["--codes"],
      ["fibre-2025\ton-track\tFibre for four in five\t2025", "trial\toverdue\t5G trial\t2024-03"],
    ],
  ])("is a line for each target, in %s", async (_, options, lines) => {
    const outcome = await shell(["status", file, "--as-of", "2024-06-30", ...options]);
    expect(outcome).toEqual({ code: 0, out: `${lines.join("\n")}\n`, error: "" });
  });

  it("stands in columns on a terminal, and is clipped to it", async () => {
    const { out } = await shell(["status", file, "--as-of", "2024-06-30"], { columns: 60 });
    expect(out.split("\n")).toEqual([
      "fibre-2025  on track            Fibre for four in…    end of 2025",
      "trial       overdue by 91 days  5G trial              March 2024",
      "",
    ]);
  });

  it("is that of today in the zone of the portfolio, and says so apart", async () => {
    const { code, error } = await shell(["status", file]);
    expect([code, error]).toEqual([
      0,
      "policy-targets: judged as of 2024-07-01, today in Asia/Ho_Chi_Minh; pass --as-of for another day\n",
    ]);
  });

  it("is that of today in the zone of the machine, where the portfolio has none", async () => {
    const { timeZone, ...without } = plan;
    const { error } = await shell(["status", "-"], { input: JSON.stringify(without) });
    expect([timeZone, error.split(";")[0]]).toEqual([
      "Asia/Ho_Chi_Minh",
      "policy-targets: judged as of 2024-06-30, today in UTC",
    ]);
  });

  it("goes by what was known", async () => {
    const { out } = await shell([
      "status",
      file,
      "--as-of",
      "2024-06-30",
      "--known-on",
      "2022-12-31",
      "--codes",
    ]);
    expect(out).toContain("fibre-2025\tno-data\t");
  });

  it("knows every published method", async () => {
    const input = JSON.stringify({ ...plan, targets: [{ ...fibre, method: "undp" }] });
    const { code } = await shell(["status", "-", "--as-of", "2024-06-30"], { input });
    expect(code).toBe(0);
  });

  it("tells with codes the day of an event on which a deadline hangs, where one is stated", async () => {
    const of = (id: string, event: object) => ({
      ...trial,
      id,
      deadline: { event: "The new law", ...event },
    });
    const targets = [
      of("occurred", { occurred: "2024-05-02", expected: "2024-04" }),
      of("expected", { expected: "2024-10" }),
      of("open", {}),
    ];
    const input = JSON.stringify({ targets });
    const { out } = await shell(["status", "-", "--as-of", "2024-06-30", "--codes"], { input });
    expect(out).toBe(
      "occurred\toverdue\t5G trial\t2024-05-02\nexpected\tpending\t5G trial\t2024-10\nopen\tpending\t5G trial\t\n",
    );
  });

  it("tells with codes the period of a deadline that stands beside its words", async () => {
    const input = JSON.stringify({
      targets: [{ ...trial, deadline: { by: "2024-03", stated: "by March" } }],
    });
    const { out } = await shell(["status", "-", "--as-of", "2024-06-30", "--codes"], { input });
    expect(out).toBe("trial\toverdue\t5G trial\t2024-03\n");
  });

  it("of no target is nothing", async () => {
    expect(await shell(["status", "-", "--as-of", "2024-06-30"], { input: "{}" })).toEqual({
      code: 0,
      out: "",
      error: "",
    });
  });
});

describe("report", () => {
  const report = (...options: readonly string[]) =>
    shell(["report", file, "--as-of", "2024-06-30", ...options]);

  it.each<[what: string, options: readonly string[], begins: string, holds: string]>([
    ["text", [], "Progress as of 30 June 2024\n", "5G trial"],
    [
      "Vietnamese text",
      ["--locale", "vi"],
      "Tình hình thực hiện mục tiêu, nhiệm vụ đến ngày 30/6/2024",
      "Thử nghiệm 5G",
    ],
    ["every target", ["--detail", "full"], "Progress", "What the statuses mean"],
    ["groups", ["--by", "sector"], "Progress", "telecoms"],
    ["changes", ["--since", "2024-01-01"], "Progress", "Changes since 1 January 2024"],
    ["Markdown", ["--format", "markdown"], "# Progress as of", "## "],
    ["HTML", ["--format", "html", "--locale", "vi"], "<!doctype html>", '<html lang="vi">'],
    ["CSV in words", ["--format", "csv"], "Id,", "on track"],
    [
      "CSV in codes",
      ["--format", "csv", "--codes", "--table", "values"],
      "target,title,indicator,",
      "fibre-2025",
    ],
    [
      "changes as CSV",
      ["--format", "csv", "--table", "changes", "--codes", "--since", "2024-01-01"],
      "target,title,change,",
      "trial",
    ],
    ["a calendar", ["--format", "ics"], "BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20251231"],
    ["a spreadsheet", ["--format", "xlsx"], "PK", ""],
  ])("is %s", async (_, options, begins, holds) => {
    const { code, out, error } = await report(...options);
    expect([code, error, out.startsWith(begins), out.includes(holds)]).toEqual([0, "", true, true]);
  });

  it.each<[name: string, options: readonly string[], begins: string]>([
    ["out.md", [], "# "],
    ["out.HTML", [], "<!doctype html>"],
    // The mark lets Excel know the letters; a program would stumble over it.
    ["out.csv", [], "\ufeffId,"],
    ["codes.csv", ["--codes"], "target,"],
    ["out.xlsx", ["--locale", "vi"], "PK"],
    ["out.ics", [], "BEGIN:VCALENDAR"],
    ["out.txt", ["--format", "markdown"], "# "],
  ])("is written to %s in its format", async (name, options, begins) => {
    const outcome = await report("--out", at(name), ...options);
    expect(outcome).toEqual({ code: 0, out: "", error: "" });
    expect(readFileSync(at(name), "utf8").startsWith(begins)).toBe(true);
  });

  it.each(["report.pdf", "report"])("is not written to %s, whose ending names no format", async (name) => {
    const { code, error } = await report("--out", at(name));
    expect([code, error.includes("end it in .txt, .md, .html, .csv, .xlsx, .ics, or say --format")]).toEqual([
      2,
      true,
    ]);
  });

  it("says which file cannot be written", async () => {
    const { code, error } = await report("--out", at("no-folder/out.txt"));
    expect([code, error]).toEqual([
      1,
      `${at("no-folder/out.txt")}: there is no such file or folder; check its name and the folder that you are in\n`,
    ]);
  });

  it.each<[options: readonly string[], hint: string]>([
    [["--table", "changes"], "write --since DAY too"],
    [["--since", "2024-01-01"], "write --table changes too"],
  ])("asks for what %j needs beside it as CSV", async (options, hint) => {
    const { code, error } = await report("--format", "csv", ...options);
    expect([code, error.includes(hint)]).toEqual([2, true]);
  });
});

describe("diff", () => {
  const changes = (...argv: readonly string[]) => shell(["diff", ...argv]);

  it.each<[what: string, options: readonly string[], lines: readonly string[]]>([
    ["words", [], ["worsened\ttrial\tno report yet\toverdue\t5G trial\t"]],
    [
      "Vietnamese",
      ["--locale", "vi"],
      ["xấu đi\ttrial\tchưa có báo cáo\tquá hạn, chưa hoàn thành\tThử nghiệm 5G\t"],
    ],
    ["codes", ["--codes"], ["worsened\ttrial\tpending\toverdue\t5G trial\t"]],
  ])("tells what changed between two days, in %s", async (_, options, lines) => {
    const outcome = await changes(file, "--from", "2024-01-01", "--to", "2024-06-30", ...options);
    expect(outcome).toEqual({ code: 0, out: `${lines.join("\n")}\n`, error: "" });
  });

  it.each<[what: string, newer: string, lines: readonly string[]]>([
    [
      "moved deadlines and what is gone",
      "postponed.json",
      [
        "revised\tfibre-2025\ton-track\ton-track\tFibre for four in five\t365",
        "removed\ttrial\toverdue\t\t5G trial\t",
      ],
    ],
    [
      "earlier deadlines",
      "later.json",
      ["worsened\tfibre-2025\ton-track\tmissed\tFibre for four in five\t-731"],
    ],
    ["nothing where nothing changed", "plan.json", []],
  ])("tells of two files %s", async (_, newer, lines) => {
    const { code, out } = await changes(file, at(newer), "--as-of", "2024-06-30", "--codes");
    expect([
      code,
      out
        .split("\n")
        .filter((line) => line !== "")
        .sort(),
    ]).toEqual([0, [...lines].sort()]);
  });

  it("tells in words how a deadline moved", async () => {
    const { out } = await changes(file, at("postponed.json"), "--as-of", "2024-06-30");
    expect(out).toContain("31 December 2026 (365 days later)");
  });

  it("judges each of two files on a day of its own", async () => {
    const { out } = await changes(file, file, "--from", "2024-01-01", "--to", "2024-06-30", "--codes");
    expect(out).toMatch(/^worsened\ttrial\t/);
  });

  it("judges two files today, and says so once", async () => {
    const { error } = await changes(file, at("later.json"));
    expect(error).toMatch(
      /^policy-targets: judged as of 2024-07-01, today in Asia\/Ho_Chi_Minh; pass --as-of .*\n$/,
    );
  });

  it("reads the older file from the standard input", async () => {
    const argv = ["diff", "-", at("later.json"), "--as-of", "2024-06-30", "--codes"];
    const { out } = await shell(argv, { input: JSON.stringify(plan) });
    expect(out).toMatch(/^worsened\tfibre-2025\t/);
  });

  it.each<[what: string, argv: readonly string[], code: number, error: string]>([
    [
      "worsened",
      [file, at("later.json"), "--fail-on", "worsened"],
      1,
      "policy-targets: worsened: fibre-2025\n",
    ],
    ["worsened, where nothing is worse", [file, at("postponed.json"), "--fail-on", "worsened"], 0, ""],
    [
      "postponed and removed",
      [file, at("postponed.json"), "--fail-on", "postponed", "--fail-on", "removed"],
      1,
      "policy-targets: postponed: fibre-2025\npolicy-targets: removed: trial\n",
    ],
    [
      "revised",
      [file, at("postponed.json"), "--fail-on", "revised"],
      1,
      "policy-targets: revised: fibre-2025\n",
    ],
    [
      "slipped and withdrawn, where a target only worsened",
      [file, at("later.json"), "--fail-on", "slipped", "--fail-on", "withdrawn"],
      0,
      "",
    ],
  ])("fails on %s", async (_, argv, code, error) => {
    const outcome = await changes(...argv, "--as-of", "2024-06-30");
    expect([outcome.code, outcome.error]).toEqual([code, error]);
  });

  it("takes what was achieved and is not any more for worsened too", async () => {
    const input = { ...plan, measuredValues: [{ indicator: "fibre", period: "2025", value: 70 }] };
    const achieved = { ...plan, measuredValues: [{ indicator: "fibre", period: "2025", value: 81 }] };
    const own = folderWith({ "old.json": achieved, "new.json": input });
    const argv = [own("old.json"), own("new.json"), "--as-of", "2026-06-30"];
    const { code, error } = await changes(...argv, "--fail-on", "slipped", "--fail-on", "worsened");
    expect([code, error]).toEqual([
      1,
      "policy-targets: slipped: fibre-2025\npolicy-targets: worsened: fibre-2025\n",
    ]);
  });
});

describe("audit", () => {
  const audit = (...options: readonly string[]) => shell(["audit", at("contradicting.json"), ...options]);

  it("tells each finding at its line", async () => {
    const { code, out, error } = await audit();
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/contradicting\.json:34: error: .*65% and 75%\. \(statements-differ\)\n/);
  });

  it("speaks Vietnamese", async () => {
    const { out } = await audit("--locale", "vi");
    expect(out).toContain("được nêu khác nhau");
  });

  it.each([
    ["error", 1],
    ["warning", 1],
    ["note", 1],
  ])("fails on an error where %s is named", async (severity, code) => {
    expect((await audit("--fail-on", severity)).code).toBe(code);
  });

  it("says on a terminal that there is nothing", async () => {
    const input = JSON.stringify({
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2030" }],
    });
    const [piped, seen] = [
      await shell(["audit", "-"], { input }),
      await shell(["audit", "-"], { input, columns: 80 }),
    ];
    expect([piped.error, seen.error]).toEqual(["", "nothing to query\n"]);
  });

  it("does not fail on a note where errors are named", async () => {
    const { code, out } = await shell(["audit", "-", "--fail-on", "error"], {
      input: JSON.stringify({ targets: [{ id: "t", title: "T", criterion: { deliverable: true } }] }),
    });
    expect([code, out]).toEqual([
      0,
      "standard input:1: note: “T” has no deadline. (target-without-deadline)\n",
    ]);
  });
});

describe("convert", () => {
  it("writes JSON that is the same portfolio", async () => {
    const { code, out } = await shell(["convert", file, "--to", "json"]);
    expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(JSON.stringify(parsePortfolio(plan)))]);
  });

  it("writes JSON to the file that is named", async () => {
    const outcome = await shell(["convert", file, "--to", "json", "--out", at("copy.json")]);
    expect(outcome).toEqual({ code: 0, out: "", error: "" });
    expect(JSON.parse(readFileSync(at("copy.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(parsePortfolio(plan))),
    );
  });

  it("writes a folder of tables that reads as the same, and names what they do not hold", async () => {
    const own = folderWith({ "tagged.json": { ...plan, targets: [{ ...fibre, tags: ["net"] }, trial] } });
    const { code, out, error } = await shell([
      "convert",
      own("tagged.json"),
      "--to",
      "csv",
      "--out",
      own("new/tables"),
    ]);
    expect([code, out, existsSync(own("new/tables/csv-metadata.json"))]).toEqual([0, "", true]);
    expect(error).toContain("targets[0].tags is not in the tables (field-not-held)");
    const status = ["--as-of", "2024-06-30", "--codes"];
    const [one, other] = await Promise.all([
      shell(["status", file, ...status]),
      shell(["status", own("new/tables"), ...status]),
    ]);
    expect(other.out).toBe(one.out);
  });

  it("says which folder cannot be made", async () => {
    const { code, error } = await shell(["convert", file, "--to", "csv", "--out", `${file}/x`]);
    expect([code, error.includes("part of the path is no folder")]).toEqual([1, true]);
  });
});

it("schema is that of the library", async () => {
  const { code, out } = await shell(["schema"]);
  expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(JSON.stringify(portfolioJsonSchema()))]);
});
