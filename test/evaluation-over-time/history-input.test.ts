import { definePortfolio, isPolicyTargetsError, type Portfolio } from "policy-targets";
import { defineMethod } from "policy-targets/methods";
import { describe, expect, it } from "vitest";
import { targetHistory } from "../../src/evaluation/history.js";
import type { HistoryOptions } from "../../src/evaluation/history-options.js";
import { historyOf, portfolioOf, told } from "./support.js";

const portfolio: Portfolio = portfolioOf({ criterion: { deliverable: true }, deadline: "2020-06" });

const refusal = (options: unknown, targetId: unknown = "t", of: unknown = portfolio) => {
  try {
    targetHistory(of as Portfolio, targetId as string, options as HistoryOptions);
    return undefined;
  } catch (error) {
    return isPolicyTargetsError(error) ? { code: error.code, message: error.message } : error;
  }
};

const [from, to] = ["2020-01-01", "2020-12-31"];

const hostile = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("no keys");
    },
    getPrototypeOf: () => {
      throw new Error("no prototype");
    },
  },
);

const refused: readonly (readonly [what: string, options: unknown, code: string, says: string])[] = [
  ["no options", undefined, "bad-option", "options: found nothing"],
  ["no first day", { to }, "missing", "from: found nothing, expected the first day of the history"],
  ["no last day", { from }, "missing", "to: found nothing, expected the last day of the history"],
  ["from after to", { from: to, to: from }, "bad-option", 'from: found "2020-12-31 to 2020-01-01"'],
  ["a month for a day", { from: "2020-01", to }, "not-a-day", 'from: found "2020-01"'],
  ["a day that does not exist", { from, to: "2020-02-30" }, "impossible-date", 'to: found "2020-02-30"'],
  ["a number for a day", { from: 2020, to }, "not-a-day", "from: found 2020"],
  ["an invalid Date", { from, to: new Date(Number.NaN) }, "not-a-day", "to: found"],
  ["a Date without a time zone", { from: new Date(0), to }, "bad-option", "give the portfolio a timeZone"],
  ["an object that poses as a Date", { from: Object.create(Date.prototype), to }, "not-json", "from: found"],
  ["a day that cannot be read", { from: hostile, to }, "not-json", "from: found"],
  ["options that cannot be read", hostile, "bad-option", "options: found"],
  ["a mistyped option", { form: from, to }, "unknown-option", 'did you mean "from"?'],
  [
    "asOf, which is each day in turn",
    { from, to, asOf: from },
    "unknown-option",
    "options.asOf: found an unknown option",
  ],
  [
    "knownOn, which is each day in turn",
    { from, to, knownOn: to },
    "unknown-option",
    "options.knownOn: found an unknown option",
  ],
  ["a bad tolerance", { from, to, approximateTolerance: 2 }, "bad-tolerance", "approximateTolerance"],
  [
    "the id of a method",
    { from, to, method: "sdsn" },
    "bad-option",
    'import { sdsn } from "policy-targets/methods"',
  ],
  ["a bad threshold", { from, to, thresholds: { onTrack: "x" } }, "bad-decimal", "thresholds.onTrack"],
];

describe("a history refuses", () => {
  it.each(refused)("%s", (_, options, code, says) => {
    expect(refusal(options)).toEqual({ code, message: expect.stringContaining(says) });
  });

  it("an unknown target", () => {
    const message = expect.stringContaining('did you mean "t"?');
    expect(refusal({ from, to }, "T")).toEqual({ code: "unknown-id", message });
  });

  it("a target id that is no string", () => {
    expect(refusal({ from, to }, hostile)).toMatchObject({ code: "unknown-id" });
  });

  it("something that is not a portfolio", () => {
    expect(refusal({ from, to }, "t", { targets: [] })).toMatchObject({ code: "wrong-type" });
  });
});

describe("a history reads", () => {
  it("a Date as a calendar day of the portfolio's time zone", () => {
    const zoned = definePortfolio({
      timeZone: "Asia/Ho_Chi_Minh",
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06" }],
    });
    const instants = { from: new Date("2020-06-29T16:59:59Z"), to: new Date("2020-06-30T17:00:00Z") };
    expect(told(targetHistory(zoned, "t", instants))).toEqual([
      "2020-06-29 pending",
      "2020-07-01 overdue deadline-passed",
    ]);
  });

  const measured = {
    criterion: { atLeast: 100 },
    baseline: { value: 0, period: "2019" },
    deadline: "2021",
    values: [{ period: "2020", value: { about: 48 } }],
  };
  const all = { from: "2020-01-01", to: "2021-12-31" };

  it("the thresholds of the pace", () => {
    const thresholds = { onTrack: 0.9, atRisk: 0.8 };
    expect(told(historyOf(measured, { ...all, thresholds, approximateTolerance: 0.01 }))).toEqual([
      "2020-01-01 no-data",
      "2020-12-31 on-track value",
    ]);
  });

  it("a method of the pace", () => {
    const pessimist = defineMethod({
      id: "pessimist",
      title: "Pessimist",
      citation: "Nobody",
      assess: () => ({ label: "bad", value: null, score: null, pace: "regressing", reasons: [] }),
    });
    expect(told(historyOf(measured, { ...all, method: pessimist }))).toEqual([
      "2020-01-01 no-data",
      "2020-12-31 regressing value",
    ]);
  });

  it("the tolerance of the first day and of all others", () => {
    expect(told(historyOf(measured, { ...all, approximateTolerance: 0.9 }))).toEqual([
      "2020-01-01 no-data",
      "2020-12-31 in-progress value",
    ]);
  });
});

it("a history has at most 100,000 days on which something changes", () => {
  const everyMonth = portfolioOf({ criterion: { atLeast: 1, every: "month" }, start: "1000" });
  expect(refusal({ from: "1000-01-01", to: "9999-12-31" }, "t", everyMonth)).toEqual({
    code: "too-large",
    message: expect.stringContaining("to: found 107999, expected at most 100000 days"),
  });
});
