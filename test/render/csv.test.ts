import { definePortfolio, evaluatePortfolio, parsePortfolio, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { viTable } from "policy-targets/locale/vi";
import { publishedMethods } from "policy-targets/methods";
import { type CsvOptions, renderCsv, type TableName, tableColumns } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { cellsOf, city, inputOf, rowsOf } from "./files.js";

const report = inputOf(city, "2021-07-06", "2021-01-31");
const tables = Object.keys(tableColumns) as TableName[];

const rowOf = (table: TableName, id: string, options: CsvOptions = {}) =>
  rowsOf(renderCsv(report, { ...options, table, codes: true })).filter(({ target }) => target === id);

/** One target of 80 by 2025 with its values, and what a case says otherwise. */
const asking = (target: object, values: Readonly<Record<string, number>> = { 2020: 50 }) =>
  parsePortfolio({
    indicators: [{ id: "i", title: "I", unit: "percent" }],
    targets: [
      { id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025", ...target },
    ],
    measuredValues: Object.entries(values).map(([period, value]) => ({ indicator: "i", period, value })),
  });

describe("a table as CSV", () => {
  it("ends each line with CR and LF, the last one too", () => {
    const csv = renderCsv(report);
    expect([csv.endsWith("\r\n"), /[^\r]\n|\r[^\n]/.test(csv)]).toEqual([true, false]);
  });

  it.each(tables)("of %s has all of its columns in every row", (table) => {
    const widths = cellsOf(renderCsv(report, { table })).map(({ length }) => length);
    expect([...new Set(widths)]).toEqual([tableColumns[table].length]);
  });

  it.each(tables)("of %s has all of its columns where there is nothing", (table) => {
    const nothing = inputOf(definePortfolio({}), "2021-07-06", "2021-01-31");
    expect(cellsOf(renderCsv(nothing, { table, codes: true }))).toEqual([tableColumns[table]]);
  });

  it("begins with the mark of the order of bytes only where that is asked for", () => {
    expect([renderCsv(report)[0], renderCsv(report, { byteOrderMark: true })[0]]).toEqual(["I", "\ufeff"]);
  });

  it("has its headings in words, and in the other language", () => {
    const heading = (options: CsvOptions) => cellsOf(renderCsv(report, options))[0]?.slice(1, 4);
    expect(heading({})).toEqual(["Target or task", "Class", "Status"]);
    expect(heading({ locale: viTable })).toEqual(["Mục tiêu, nhiệm vụ", "Loại", "Tình hình"]);
  });

  it("is the same, to the byte, in every run and every zone of the host", () => {
    const trial = definePortfolio({
      targets: [
        { id: "trial", title: "5G “trial”, first", criterion: { deliverable: true }, deadline: "2020-06" },
      ],
    });
    expect(renderCsv(inputOf(trial, "2020-07-06", "2020-06-30"), { table: "changes" })).toBe(
      [
        "Id,Target or task,Change,Status before,Status,Class before,Class,Last day before,Last day,Deadline moved by days,Restated,Reason",
        'trial,"5G “trial”, first",worse,no report yet,overdue,target,target,2020-06-30,2020-06-30,0,no,"The deadline, June 2020, passed 6 days ago. No progress report yet."',
        "",
      ].join("\r\n"),
    );
  });
});

describe("the table of targets", () => {
  it("tells of a measured target its figures as numbers", () => {
    expect(rowOf("targets", "fibre-2025")).toEqual([
      {
        target: "fibre-2025",
        title: "Fibre for four in five households",
        class: "target",
        status: "on-track",
        sector: "Telecommunications",
        deadline: "end of 2025",
        dueOn: "2025-12-31",
        daysLeft: "1639",
        latest: "60% (2020)",
        figure: "60",
        unit: "percent",
        asked: "at least 80%",
        goal: "80",
        expected: "57.5051334702",
        gap: "20",
        progress: "0.333333",
        pace: "on-track",
        reason:
          "By 31 December 2020 the value had covered 33% of the way to the target, against 25% expected: on track. For 2020 the value is 60%, which does not yet meet the target of at least 80%. Due by the end of 2025 (about 4 years and 6 months left). The next milestone is due by 2022. Caveat: provisional figure.",
        sources: "[1]:29, [2] p. 4",
      },
    ]);
  });

  it("leaves the figures of what reports judge empty", () => {
    const [{ figure, goal, expected, gap, progress, pace, latest } = {}] = rowOf("targets", "law");
    expect([figure, goal, expected, gap, progress, pace]).toEqual(["", "", "", "", "", ""]);
    expect(latest).toBe("under way (March 2021)");
  });

  it("has a row for each target of the summary, in its order", () => {
    const ids = rowsOf(renderCsv(report, { codes: true })).map(({ target }) => target);
    expect(ids).toEqual(city.targets.map(({ id }) => id));
  });

  it("writes a number below zero as a number", () => {
    expect(rowOf("targets", "debt")[0]).toMatchObject({ figure: "-2.50", goal: "-5", unit: "VND" });
  });

  it("writes statuses, classes and units in words where no codes are asked for", () => {
    const [row] = rowsOf(renderCsv(report));
    expect(row).toMatchObject({ Status: "on track", Class: "target", Unit: "%", Pace: "on track" });
  });
});

describe("the table of values", () => {
  const actual = (id: string) =>
    rowOf("values", id).map(({ period, value, figure, expected, difference, meets }) =>
      [period, value, figure, expected, difference, meets].join(" | "),
    );

  it.each<[what: string, id: string, rows: readonly string[]]>([
    [
      "the path through milestones, with those ahead",
      "fibre-2025",
      [
        "2017 | 49% | 49 |  |  | ",
        "2018 | 50% | 50 | 50 | 0 | ",
        "2019 | about 55% | 55 | 53.7474332649 | 1.2525667351 | no",
        "2020 | 60% | 60 | 57.5051334702 | 2.4948665298 | no",
        "2022 |  |  | 65 |  | ",
        "2025 |  |  | 80 |  | ",
      ],
    ],
    [
      "amounts that are added up, from zero",
      "homes",
      [
        "2019 | 100 | 100 | 142.745404771 | -42.745404771 | no",
        "2019-01/2020-12 | 220 | 220 | 285.881892843 | -65.881892843 | no",
        "2025 |  |  | 1000 |  | ",
      ],
    ],
    [
      "a budget, as far as it may be used",
      "budget",
      [
        "2019 | 100 kt CO2 | 100 | 142.745404771 | -42.745404771 | yes",
        "2019-01/2020-12 | 220 kt CO2 | 220 | 285.881892843 | -65.881892843 | yes",
        "2025 |  |  | 1000 |  | ",
      ],
    ],
    ["a code without a figure", "water", ["2020 | “B” |  |  |  | no"]],
    ["a ratio that was worked out", "parks", ["2020 | 0.3333 | 0.333333333333 |  |  | no"]],
    ["a member of a dimension", "north", ["2020 | 61% | 61 |  |  | yes"]],
    ["nothing of what reports judge", "law", []],
  ])("has %s", (_, id, rows) => {
    expect(actual(id)).toEqual(rows);
  });

  it("allows of a budget in steps as much as the next step, and not the last one", () => {
    const portfolio = definePortfolio({
      indicators: [{ id: "co2", title: "Emissions", unit: "count", accumulation: "per-period" }],
      targets: [
        {
          id: "budget",
          title: "Carbon budget",
          indicator: "co2",
          criterion: { atMost: 1000, in: "total" },
          start: "2019",
          deadline: "2025",
          trajectory: "step",
          milestones: [{ by: "2020", criterion: { atMost: 400, in: "total" } }],
        },
      ],
      measuredValues: [{ indicator: "co2", period: "2019", value: 300 }],
    });
    const rows = rowsOf(renderCsv(inputOf(portfolio), { table: "values", codes: true }));
    expect(rows.map(({ period, figure, expected }) => [period, figure, expected])).toEqual([
      ["2019", "300", "400"],
      ["2020", "", "400"],
      ["2025", "", "1000"],
    ]);
  });

  it.each<[what: string, deadline: { expected?: string; occurred?: string }, ahead: readonly string[][]]>([
    ["is expected", { expected: "2024" }, [["2024", "2024-12-31", "80"]]],
    [
      "has occurred, whatever was expected",
      { expected: "2024", occurred: "2021-05-04" },
      [["2021-05-04", "2021-05-04", "80"]],
    ],
    ["has no date, with no path to it", {}, []],
  ])("expects what is asked by the day on which the event of a deadline %s", (_, dated, ahead) => {
    const deadline = { event: "The vote", ...dated };
    const portfolio = asking({ baseline: { value: 40, period: "2018" }, deadline });
    const [value, ...others] = rowsOf(renderCsv(inputOf(portfolio), { table: "values", codes: true }));
    expect(value?.expected === "").toBe(ahead.length === 0);
    expect(others.map(({ period, to, expected }) => [period, to, expected])).toEqual(ahead);
  });

  it.each<[what: string, target: object, rows: readonly string[]]>([
    [
      "a day of the path on which a value stands, and tells it once",
      { baseline: { value: 40, period: "2018" }, milestones: [{ by: "2020", criterion: { atLeast: 55 } }] },
      ["2020 50 55", "2025  80"],
    ],
    [
      "a limit to fall to",
      { criterion: { atMost: 20 }, baseline: { value: 40, period: "2018" } },
      ["2020 50 34.2823621431", "2025  20"],
    ],
  ])("expects of %s what its path says", (_, target, rows) => {
    const read = rowsOf(renderCsv(inputOf(asking(target)), { table: "values", codes: true }));
    expect(read.map(({ period, figure, expected }) => [period, figure, expected].join(" "))).toEqual(rows);
  });

  it.each([
    ["what is to be kept", { mode: "maintain", start: "2019" }],
    ["what has to hold every year", { criterion: { atLeast: 80, every: "year" }, start: "2019" }],
  ])("expects nothing on a way of %s, also from its first value on", (_, target) => {
    const portfolio = asking(target, { 2019: 50, 2020: 60 });
    const evaluatedWith = { baseline: "first-value" } as const;
    const summary = summarize(
      portfolio,
      evaluatePortfolio(portfolio, { asOf: "2021-07-06", ...evaluatedWith }),
    );
    const read = rowsOf(renderCsv({ portfolio, summary, evaluatedWith }, { table: "values", codes: true }));
    expect(read.map(({ period, expected }) => [period, expected])).toEqual([
      ["2019", ""],
      ["2020", ""],
    ]);
  });

  it("tells the ends of an imprecise value, how mature it is, and where it is stated", () => {
    const [, , about, latest] = rowOf("values", "fibre-2025");
    expect([about?.least, about?.most]).toEqual(["52.25", "57.75"]);
    expect([latest?.valueStatus, latest?.sources]).toEqual(["provisional", "[2] p. 4"]);
  });

  it("names the breakdown by declared titles", () => {
    expect(rowOf("values", "north")[0]?.breakdown).toBe("District: North");
  });

  it("has no value that was not known yet", () => {
    const early = inputOf(city, "2020-06-30");
    const periods = rowsOf(renderCsv(early, { table: "values", codes: true }))
      .filter(({ target, value }) => target === "fibre-2025" && value !== "")
      .map(({ period }) => period);
    expect(periods).toEqual(["2017", "2018", "2019"]);
  });

  it("takes the path that the evaluation took", () => {
    const asEvaluated = renderCsv(
      { ...report, evaluatedWith: { baseline: "first-value" } },
      { table: "values", codes: true },
    );
    const [row] = rowsOf(asEvaluated).filter(
      ({ target, period }) => target === "fibre-2025" && period === "2017",
    );
    expect(row?.expected).toBe("49");
  });

  it("needs no method, since no path depends on one", () => {
    const portfolio = definePortfolio({
      indicators: [{ id: "i", title: "I", unit: "count" }],
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 80 },
          baseline: { value: 50, period: "2018" },
          deadline: "2025",
          method: "sdsn",
        },
      ],
      measuredValues: [{ indicator: "i", period: "2020", value: 60 }],
    });
    const methods = publishedMethods;
    const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2021-07-06", methods }));
    const [row] = rowsOf(renderCsv({ portfolio, summary }, { table: "values", codes: true }));
    expect(row).toMatchObject({ target: "t", figure: "60", expected: "58.5764567853" });
  });
});

describe("the table of changes", () => {
  it("has what changed, and leaves out what did not", () => {
    const rows = rowsOf(renderCsv(report, { table: "changes", codes: true }));
    expect(
      rows.map(({ target, change, daysMoved, revised }) => [target, change, daysMoved, revised]),
    ).toEqual([
      ["fibre-2025", "changed", "0", "no"],
      ["law", "revised", "184", "yes"],
    ]);
  });

  it("names what only the earlier evaluation has", () => {
    const { previous } = report;
    const later = definePortfolio({
      targets: [{ id: "law", title: "Tram law", criterion: { deliverable: true } }],
    });
    const rows = rowsOf(renderCsv({ ...inputOf(later), previous }, { table: "changes", codes: true }));
    expect(rows.find(({ target }) => target === "water")).toMatchObject({
      title: "Good water",
      change: "removed",
      status: "",
      reason: "",
    });
  });

  it("is refused without an earlier evaluation", () => {
    expect(() => renderCsv(inputOf(city), { table: "changes" })).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "missing" }),
    );
  });
});

describe("the table of documents", () => {
  it("has the number by which the others cite each", () => {
    expect(rowsOf(renderCsv(report, { table: "sources", codes: true }))).toEqual([
      { number: "1", document: "City plan", publisher: "City", publishedOn: "2018-06", url: "" },
      { number: "2", document: "Review of 2020", publisher: "City", publishedOn: "2021-03-31", url: "" },
    ]);
  });
});

describe("input that cannot be used", () => {
  const { portfolio, summary } = report;
  const { lines } = summary;
  const [line] = lines;

  it.each<[what: string, input: unknown, code: string]>([
    ["nothing", undefined, "bad-option"],
    ["a summary alone", summary, "unknown-option"],
    ["a copy of a portfolio", { portfolio: { ...portfolio }, summary }, "wrong-type"],
    ["no summary", { portfolio }, "wrong-type"],
    ["a summary of another portfolio", { portfolio: definePortfolio({}), summary }, "unknown-id"],
    ["a field that it does not know", { portfolio, summary, series: [] }, "unknown-option"],
    ["an earlier evaluation that is none", { portfolio, summary, previous: [] }, "wrong-type"],
    [
      "a day beside that of the summary",
      { portfolio, summary, evaluatedWith: { asOf: "2020" } },
      "unknown-option",
    ],
    ["a word for a baseline", { portfolio, summary, evaluatedWith: { baseline: "x" } }, "unknown-code"],
    [
      "a line without its progress",
      {
        portfolio,
        summary: { ...summary, lines: [{ ...line, evaluation: { ...line?.evaluation, progress: {} } }] },
      },
      "wrong-type",
    ],
  ])("is a fault: %s", (_, input, code) => {
    expect(() => renderCsv(input as never, { table: "changes" })).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });

  it.each<[what: string, options: unknown, code: string]>([
    ["a table that there is not", { table: "rows" }, "bad-option"],
    ["an inherited name", { table: "toString" }, "bad-option"],
    ["a word for yes", { codes: "yes" }, "bad-option"],
    ["a guard that is null", { guardFormulas: null }, "bad-option"],
    ["an option that it does not know", { separator: ";" }, "unknown-option"],
    ["a language without the words of tables", { locale: { ...viTable, table: undefined } }, "bad-locale"],
  ])("is a fault among options: %s", (_, options, code) => {
    expect(() => renderCsv(report, options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });

  it("takes a summary that was stored as JSON", () => {
    const stored = JSON.parse(JSON.stringify(summary));
    expect(renderCsv({ portfolio, summary: stored })).toBe(renderCsv({ portfolio, summary }));
  });
});

it("tells of the documents what the report of the same day tells", () => {
  const evaluation = evaluatePortfolio(review2020, { asOf: "2020-07-06" });
  const rows = rowsOf(
    renderCsv({ portfolio: review2020, summary: summarize(review2020, evaluation) }, { codes: true }),
  );
  expect(rows.map(({ target, status }) => [target, status])).toEqual(
    evaluation.evaluations.map(({ target, status }) => [target, status]),
  );
});
