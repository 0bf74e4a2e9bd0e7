import {
  evaluateTarget,
  type Portfolio,
  PortfolioError,
  parsePortfolio,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Loose, sample, thrownFaults } from "./sample.js";

const portfolio = parsePortfolio(sample());
const replace = { onSameId: "replace" } as const;
const value = (fields: Loose = {}): Loose => ({ indicator: "fibre", period: "2021", value: 70, ...fields });
const report = (fields: Loose = {}): Loose => ({ target: "trust", on: "2021", says: "done", ...fields });
const valuesOf = ({ measuredValues }: Portfolio) => measuredValues.map(({ value: stated }) => stated);

describe("withReports", () => {
  it("adds reports after those that are there, as parsing would", () => {
    const input = sample();
    input.reports.push(report());
    expect(withReports(portfolio, [report()])).toEqual(parsePortfolio(input));
  });

  it("shares all that was there", () => {
    const added = withReports(portfolio, [report()]);
    const { reports: _, ...others } = portfolio;
    for (const [list, entries] of Object.entries(others))
      expect(added[list as keyof Portfolio]).toBe(entries);
    portfolio.reports.forEach((one, at) => {
      expect(added.reports[at]).toBe(one);
    });
  });

  it("freezes what it gives, and leaves the portfolio and the rows as they were", () => {
    const rows = [report({ citations: [{ source: "review" }] })];
    const last = withReports(portfolio, rows).reports.at(-1);
    expect([last, last?.citations, last?.citations[0]].every(Object.isFrozen)).toBe(true);
    expect([portfolio, Object.isFrozen(rows[0])]).toEqual([parsePortfolio(sample()), false]);
  });

  it("decides what is evaluated after it", () => {
    const before = evaluateTarget(portfolio, "trust", { asOf: "2022-01-01" }).status;
    const after = evaluateTarget(withReports(portfolio, [report()]), "trust", { asOf: "2022-01-01" }).status;
    expect([before, after]).toEqual(["in-progress", "achieved"]);
  });

  it.each<[string, Loose, string, string]>([
    ["of an unknown target", report({ target: "trsut" }), "reports[0].target", "unknown-id"],
    ["by an unknown party", report({ by: "x" }), "reports[0].by", "unknown-id"],
    [
      "of an unknown source",
      report({ citations: [{ source: "x" }] }),
      "reports[0].citations[0].source",
      "unknown-id",
    ],
    ["with an id that is taken", report({ id: "report-1" }), "reports[0].id", "duplicate-id"],
    ["without a day", report({ on: undefined }), "reports[0].on", "missing"],
    ["with a state that there is not", report({ says: "finished" }), "reports[0].says", "unknown-code"],
  ])("refuses a row %s", (_, row, place, code) => {
    const [fault] = thrownFaults(() => withReports(portfolio, [row]));
    expect([fault?.code, fault?.message.startsWith(`${place}: `)]).toEqual([code, true]);
  });
});

describe("a row with an id that is taken", () => {
  it("replaces the value of that id in its place", () => {
    const changed = withMeasuredValues(portfolio, [value({ id: "fibre-2020", value: 99 })], replace);
    expect(valuesOf(changed)).toEqual(["99", ...valuesOf(portfolio).slice(1)]);
  });

  it("replaces the report of that id in its place", () => {
    const changed = withReports(portfolio, [report({ id: "report-1" })], replace);
    expect(changed.reports.map(({ says }) => says)).toEqual(["done", "started"]);
  });

  it("replaces one that was added or replaced before", () => {
    const ids = ["a", "fibre-2020"];
    const first = withMeasuredValues(
      portfolio,
      ids.map((id) => value({ id, value: 1 })),
      replace,
    );
    const second = withMeasuredValues(
      first,
      ids.map((id) => value({ id, value: 2 })),
      replace,
    );
    expect([second.measuredValues.length, valuesOf(second)[0], valuesOf(second).at(-1)]).toEqual([
      portfolio.measuredValues.length + 1,
      "2",
      "2",
    ]);
  });

  it("goes with rows that are new", () => {
    const rows = [value({ id: "new", value: 1 }), value({ value: 2 }), value({ id: "fibre-2020", value: 3 })];
    const changed = withMeasuredValues(portfolio, rows, replace);
    expect([valuesOf(changed)[0], ...valuesOf(changed).slice(-2)]).toEqual(["3", "1", "2"]);
  });

  it("is refused beside another row of that id", () => {
    const rows = [value({ id: "fibre-2020" }), value({ id: "fibre-2020" })];
    expect(thrownFaults(() => withMeasuredValues(portfolio, rows, replace))[0]).toMatchObject({
      code: "duplicate-id",
      path: ["measuredValues", 1, "id"],
    });
  });

  it("is told how to replace", () => {
    const [fault] = thrownFaults(() => withMeasuredValues(portfolio, [value({ id: "fibre-2020" })]));
    expect(fault?.hint).toContain('{ onSameId: "replace" }');
  });
});

describe("options of adding", () => {
  it.each<[string, unknown, string, string]>([
    ["another word", { onSameId: "overwrite" }, "unknown-code", "options.onSameId"],
    ["a misspelt word", { onSameId: "replaced" }, "unknown-code", 'did you mean "replace"?'],
    ["an unknown key", { onSameID: "replace" }, "unknown-option", 'did you mean "onSameId"?'],
    ["no object", "replace", "bad-option", "onSameId"],
    ["null", null, "bad-option", "onSameId"],
  ])("that are %s are refused", (_, options, code, words) => {
    const error = refusal(() => withMeasuredValues(portfolio, [], options as never));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(words)]);
  });
});

describe("withoutEntries", () => {
  it("takes entries out of both lists", () => {
    const input = sample();
    input.measuredValues.shift();
    input.reports.shift();
    const ids = { measuredValues: ["fibre-2020"], reports: ["report-1"] };
    expect(withoutEntries(portfolio, ids)).toEqual(parsePortfolio(input));
  });

  it("leaves the portfolio and all other lists as they were", () => {
    const without = withoutEntries(portfolio, { reports: ["report-1"] });
    expect([without.measuredValues, portfolio]).toEqual([portfolio.measuredValues, parsePortfolio(sample())]);
    expect(without.measuredValues).toBe(portfolio.measuredValues);
  });

  it("takes out an id that is named twice once", () => {
    const without = withoutEntries(portfolio, { reports: ["report-1", "report-1"] });
    expect(without.reports.length).toBe(portfolio.reports.length - 1);
  });

  it("frees the id", () => {
    const without = withoutEntries(portfolio, { measuredValues: ["fibre-2020"] });
    expect(withMeasuredValues(without, [value({ id: "fibre-2020" })]).measuredValues.at(-1)?.id).toBe(
      "fibre-2020",
    );
  });

  it("takes out what was added, and no second time", () => {
    const without = withoutEntries(withMeasuredValues(portfolio, [value({ id: "a" })]), {
      measuredValues: ["a"],
    });
    expect(without).toEqual(portfolio);
    expect(thrownFaults(() => withoutEntries(without, { measuredValues: ["a"] }))[0]?.code).toBe(
      "unknown-id",
    );
  });

  it("of nothing is the same portfolio", () => {
    expect(withoutEntries(portfolio, { measuredValues: [], reports: undefined })).toEqual(portfolio);
  });

  it("refuses every id that is not there, with the nearest", () => {
    const ids = { measuredValues: ["report-1", "fibre-2021"], reports: [5 as never] };
    const faults = thrownFaults(() => withoutEntries(portfolio, ids));
    expect(faults.map(({ code, path, hint }) => [code, path, hint])).toEqual([
      ["unknown-id", ["measuredValues", 0], expect.stringContaining("without an id")],
      ["unknown-id", ["measuredValues", 1], 'did you mean "fibre-2020"?'],
      ["unknown-id", ["reports", 0], expect.any(String)],
    ]);
    expect(refusal(() => withoutEntries(portfolio, ids))).toBeInstanceOf(PortfolioError);
  });

  it.each<[string, unknown, string, string]>([
    ["a list of ids", ["fibre-2020"], "bad-option", "{ measuredValues: "],
    ["a list that there is not", { targets: ["licence"] }, "unknown-option", "measuredValues, reports"],
    ["one id", { reports: "report-1" }, "invalid-portfolio", "even of one id"],
  ])("refuses %s", (_, ids, code, words) => {
    const error = refusal(() => withoutEntries(portfolio, ids as never));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(words)]);
  });

  it("refuses a copy that was not parsed again", () => {
    expect(refusal(() => withoutEntries(structuredClone(portfolio), {})).code).toBe("wrong-type");
  });
});

describe("ids of a list that is changed hundreds of times", () => {
  const ids = Array.from({ length: 150 }, (_, at) => `v${at}`);
  const filled = withMeasuredValues(
    portfolio,
    ids.map((id) => value({ id })),
  );
  const emptied = ids.reduce((left, id) => withoutEntries(left, { measuredValues: [id] }), filled);

  it("are free again when their entries are taken out", () => {
    expect(emptied.measuredValues).toEqual(portfolio.measuredValues);
    expect(() => withMeasuredValues(emptied, [value({ id: "v0" })])).not.toThrow();
  });

  it("are not there to be taken out again", () => {
    const again = () => withoutEntries(emptied, { measuredValues: ["v0"] });
    expect(thrownFaults(again).map(({ code }) => code)).toEqual(["unknown-id"]);
  });
});
