import { parsePortfolio, withMeasuredValues, withReports } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Loose, measuredTarget, measuredValue, sample } from "./sample.js";

/** The input with `null` for every key that its objects could have and do not. */
const withNulls = (value: Loose, key?: string): Loose => {
  if (Array.isArray(value)) return value.map((item) => withNulls(item, key));
  if (typeof value !== "object" || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withNulls(part, name)]));
  return { ...nullsOf(key), ...own };
};

/** Optional keys of the entries of a list. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  sources: ["publishedOn", "covers", "url"],
  policies: ["number", "issuer", "issuedOn", "effectiveFrom", "effectiveTo", "relations", "citations"],
  indicators: ["direction", "accumulation", "frequency", "ratioOf", "perDayOf", "citations"],
  targets: ["policies", "baseline", "start", "deadline", "milestones", "mode", "tags", "method", "revisions"],
  revisions: ["criterion", "lifecycle", "citations"],
  citations: ["locator", "stated"],
  measuredValues: ["id", "unit", "comparison", "missingReason", "flags", "releasedOn", "dimensions", "by"],
  reports: ["id", "reportedOn", "scope", "by", "verification", "citations"],
};

const nullsOf = (list: string | undefined): Loose =>
  Object.fromEntries((OPTIONAL[list ?? ""] ?? []).map((key) => [key, null]));

describe("null", () => {
  it("in any optional field says the same as leaving it out", () => {
    expect(parsePortfolio(withNulls(sample()))).toEqual(parsePortfolio(sample()));
  });

  it.each<[string, Loose, Loose]>([
    ["a list", { targets: null }, {}],
    ["the time zone", { timeZone: null }, {}],
    ["the place of the JSON Schema", { $schema: null }, {}],
    [
      "one language",
      { parties: [{ id: "p", name: { en: "P", vi: null } }] },
      { parties: [{ id: "p", name: { en: "P" } }] },
    ],
    [
      "a tolerance",
      measuredValue({ value: { about: 60, within: null } }),
      measuredValue({ value: { about: 60 } }),
    ],
    [
      "another form of a criterion",
      measuredTarget({ atLeast: 80, atMost: null, every: null }),
      measuredTarget({ atLeast: 80 }),
    ],
    [
      "the deadline of a target",
      measuredTarget({ atLeast: 80 }, { deadline: null }),
      measuredTarget({ atLeast: 80 }),
    ],
    [
      "one of several dimensions",
      measuredValue({ value: 1, dimensions: { region: "north", sex: null } }),
      measuredValue({ value: 1, dimensions: { region: "north" } }),
    ],
  ])("is nothing as %s", (_, given, same) => {
    expect(parsePortfolio(given)).toEqual(parsePortfolio(same));
  });

  it("in a revision takes the deadline back", () => {
    const revisions = [{ on: "2021", deadline: null }];
    const { targets } = parsePortfolio(measuredTarget({ atLeast: 80 }, { deadline: "2025", revisions }));
    expect(targets[0]?.revisions[0]).toMatchObject({ deadline: null });
  });

  it("in rows that are added is nothing too", () => {
    const portfolio = parsePortfolio(sample());
    const row = { indicator: "fibre", period: "2021", value: 70 };
    const report = { target: "trust", on: "2021", says: "done" } as const;
    expect(withMeasuredValues(portfolio, [{ ...row, id: null, unit: null, dimensions: null }])).toEqual(
      withMeasuredValues(portfolio, [row]),
    );
    expect(withReports(portfolio, [{ ...report, scope: null, by: null }])).toEqual(
      withReports(portfolio, [report]),
    );
  });
});
