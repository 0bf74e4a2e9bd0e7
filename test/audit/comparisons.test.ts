import type { IndicatorInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { audit, codesOf, flow, level, only, value } from "./support.js";

const against = (indicator: IndicatorInput, period: string, reference: string) => ({
  indicators: [indicator],
  measuredValues: [value("i", period, 5, { comparison: { percent: 4, against: reference } })],
});

describe("a reference period", () => {
  it.each<[string, string]>([
    ["2020-T1", "2019-T1"],
    ["2020-01/2020-04", "2019-T1"],
    ["2020", "2019"],
    ["2020-Q2", "2020-Q1"],
    ["2020-02", "2020-01"],
    ["2020-02", "2019-02"],
    ["2021-02", "2020-02"],
    ["2020-H1", "2019-H2"],
    ["2020-01-10/2020-01-19", "2019-12-31/2020-01-09"],
  ])("of %s may be %s", (period, reference) => {
    expect(codesOf(against(flow("i"), period, reference))).toEqual([]);
  });

  it.each<[string, string, string, number | null]>([
    ["2020-01/2020-04", "2018-01/2018-04", "years-back", 2],
    ["2020", "2010", "years-back", 10],
    ["2020-H1", "2019", "unequal-length", null],
    ["2020-Q2", "2019-Q4", "not-adjacent", null],
    ["2020-Q2", "2018-Q4", "not-adjacent", null],
    ["2019", "2020", "not-earlier", null],
    ["2020-02", "2020-01/2020-02", "not-earlier", null],
  ])("of %s is odd as %s", (period, reference, oddity, years) => {
    const [finding] = only("odd-reference", against(flow("i"), period, reference));
    expect(finding).toMatchObject({ period, against: reference, oddity, years });
  });

  it.each([
    ["2020-06", "2019-12"],
    ["2020-07-06", "2019"],
    ["2020-07-06", "2019-07-06"],
    ["2020", "2019-12"],
  ])("of a state in %s may be any of the year before, as %s", (period, reference) => {
    expect(codesOf(against(level("i"), period, reference))).toEqual([]);
  });

  it.each([
    ["2020-06", "2018-06", 2],
    ["2020-06", "2019-05", 1],
    ["2020", "2015", 5],
  ])("of a state in %s is odd as %s", (period, reference, years) => {
    expect(only("odd-reference", against(level("i"), period, reference))[0]).toMatchObject({
      oddity: "years-back",
      years,
    });
  });

  it.each<[IndicatorInput["frequency"], string, string]>([
    ["biennial", "2020", "2018"],
    ["quinquennial", "2020", "2015"],
    ["quinquennial", "2020", "2019"],
  ])("of a %s figure for %s may be that of the edition before, %s", (frequency, period, reference) => {
    expect(codesOf(against(flow("i", { frequency }), period, reference))).toEqual([]);
  });
});

const stated = (words: string, amount: number | undefined = 5, fields: Partial<IndicatorInput> = {}) => ({
  indicators: [flow("i", fields)],
  measuredValues: [
    value("i", "2020", amount, { comparison: { factor: 1.25, against: "2019", stated: words } }),
  ],
});

describe("the words of a change", () => {
  it("are told with what each reading implies", () => {
    const [finding] = only("ambiguous-wording", stated("tăng 1,25 lần"));
    expect(finding?.readings).toEqual([
      { size: { factor: "1.25" }, reference: "4", whole: true },
      { size: { factor: "2.25" }, reference: "2.222", whole: false },
    ]);
  });

  it.each(["tăng 4%", "gấp 1,25 lần", "không rõ"])("have one reading, or none: %s", (words) => {
    expect(codesOf(stated(words))).toEqual([]);
  });

  it("call nothing whole that need not be", () => {
    const [finding] = only("ambiguous-wording", stated("tăng 1,25 lần", 5, { unit: "VND" }));
    expect(finding?.readings.map(({ whole }) => whole)).toEqual([null, null]);
  });

  it("find a whole number within the rounding of the factor", () => {
    const [finding] = only("ambiguous-wording", stated("tăng 4,9 lần", 8788));
    expect(finding?.readings).toMatchObject([
      { reference: "1793", whole: true },
      { reference: "1489", whole: true },
    ]);
  });

  it("are read in the language of the document", () => {
    const source = (language: string) => ({
      sources: [{ id: "s", title: "S", publisher: "P", language }],
      indicators: [flow("i")],
      measuredValues: [
        value("i", "2020", 5, {
          comparison: { factor: 1.25, against: "2019", stated: "tăng 1,25 lần" },
          citations: [{ source: "s" }],
        }),
      ],
    });
    expect([codesOf(source("vi-VN")), codesOf(source("en")), codesOf(source("fr"))]).toEqual([
      ["ambiguous-wording"],
      [],
      ["ambiguous-wording"],
    ]);
  });

  it("imply nothing where no level is stated", () => {
    const measuredValues = [
      value("i", "2020", undefined, {
        comparison: { factor: 1.25, against: "2019", stated: "tăng 1,25 lần" },
      }),
    ];
    const [finding] = only("ambiguous-wording", { indicators: [flow("i")], measuredValues });
    expect(finding?.readings.map(({ reference, whole }) => [reference, whole])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("a change without a level", () => {
  const doubled = value("i", "2020", undefined, { comparison: { factor: 2, against: "2019" } });

  it("is named", () => {
    expect(audit({ indicators: [flow("i")], measuredValues: [doubled] })).toMatchObject([
      { code: "level-missing", period: "2020", against: "2019", size: { factor: "2" } },
    ]);
  });

  it("is not named where another statement gives the level", () => {
    const measuredValues = [doubled, value("i", "2020-01/2020-12", 10)];
    expect(codesOf({ indicators: [flow("i")], measuredValues })).toEqual([]);
  });
});
