import { describe, expect, it } from "vitest";
import { assessSeries, sdsn } from "../../src/methods/index.js";
import type { Direction } from "../../src/model/indicator.js";
import { casesOf, grouped } from "./oracles.js";

type Edition = "regional 2022" | "regional 2023" | "departments 2023";
type Arrow = "↑" | "➚" | "→" | "↓";

/** One indicator of an edition, with the arrow and the values of each place. */
interface ArrowCase {
  readonly edition: Edition;
  readonly indicator: string;
  readonly direction: Direction;
  /** The green threshold. */
  readonly target: number;
  readonly series: readonly (readonly [
    place: string,
    arrow: Arrow | null,
    firstYear: number,
    values: readonly (number | null)[],
  ])[];
}

/** The arrow that is printed for each label. Both labels of success share one. */
const ARROWS: Readonly<Record<string, Arrow | null>> = {
  "maintaining achievement": "↑",
  "on track": "↑",
  "moderately improving": "➚",
  stagnating: "→",
  decreasing: "↓",
  "not-assessable": null,
};

/** Reviewed: the value is worse than at the start and misses the target, and still "stagnating" is printed. */
const WORSE_BUT_STAGNATING: Readonly<Record<Edition, readonly string[]>> = {
  "regional 2022": [
    "BEN sdg16_conflict",
    "CIV sdg16_conflict",
    "CIV sdg7_co2twh",
    "CIV sdg8_gdpgrowth",
    "CPV sdg14_discard",
    "CPV sdg4_primary",
    "CPV sdg7_co2twh",
    "GIN sdg16_conflict",
    "GMB sdg3_malmort",
    "GMB sdg7_co2twh",
    "LBR sdg11_pm25",
    "LBR sdg7_co2twh",
    "NER sdg8_empop",
    "NGA sdg7_co2twh",
    "SLE sdg7_co2twh",
  ],
  "regional 2023": [
    "BEN sdg15_forchg",
    "BEN sdg16_conflict",
    "CEDEAO sdg7_co2twh",
    "CIV sdg16_conflict",
    "CIV sdg16_rsf",
    "CIV sdg7_co2twh",
    "CPV sdg7_co2twh",
    "GHA sdg16_conflict",
    "GIN sdg16_conflict",
    "GMB sdg7_co2twh",
    "LBR sdg11_pm25",
    "LBR sdg7_co2twh",
    "NER sdg8_empop",
    "NGA sdg7_co2twh",
    "SEN sdg16_conflict",
    "SLE sdg7_co2twh",
  ],
  "departments 2023": ["Atacora lnb1_lits", "Littoral lnb1_prim"],
};

/** Reviewed: the report takes a trend of two years, from 2015 to 2017, 2016 to 2018 and twice 2018 to 2020. */
const TWO_YEARS = ["BFA sdg16_prs", "CIV sdg16_prs", "CPV sdg3_births", "GIN sdg3_births"];

/** Reviewed: "met" is printed because a survey, which is not the series of the trend, meets the threshold. */
const MET_BY_A_SURVEY = ["BEN sdg2_wasteihme", "LBR sdg2_wasteihme"];

/** Reviewed: 0.022 a year, as needed. A last bit of a double makes it less. */
const ON_THE_LINE = ["NGA sdg3_hiv"];

const judged = casesOf<ArrowCase>("sdsn").flatMap(({ edition, indicator, direction, target, series }) =>
  series.map(([place, published, firstYear, values]) => {
    const points = values.map((value, index) => ({ period: String(firstYear + index), value }));
    const { label, value, reasons } = assessSeries(points, { method: sdsn, direction, target });
    const isSame = ARROWS[label] === published;
    return { edition, name: `${place} ${indicator}`, published, label, value, reasons, isSame };
  }),
);

type Judged = (typeof judged)[number];

const withArrow = judged.filter(({ published }) => published !== null);

/** How many series each edition has in each group. */
const tally = (
  series: readonly Judged[],
  groupOf: (series: Judged) => string,
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const tallied: Record<string, Record<string, number>> = {};
  for (const each of series) {
    tallied[each.edition] ??= {};
    const counts = tallied[each.edition] ?? {};
    counts[groupOf(each)] = (counts[groupOf(each)] ?? 0) + 1;
  }
  return tallied;
};

const namesOf = (series: readonly Judged[]): readonly string[] => series.map(({ name }) => name).sort();

describe("arrows as published by SDSN", () => {
  it("are all here", () => {
    expect(tally(judged, ({ published }) => published ?? "none")).toEqual({
      "regional 2022": { "↑": 277, "➚": 116, "→": 357, "↓": 215, none: 125 },
      "regional 2023": { "↑": 210, "➚": 131, "→": 442, "↓": 248, none: 148 },
      "departments 2023": { "↑": 131, "➚": 45, "→": 78, "↓": 108, none: 1 },
    });
  });

  it("agree in 943 of 965, 959 of 1031 and 324 of 362 cases; 821, 841 and 306 with a trend of five years", () => {
    expect(tally(withArrow, ({ isSame }) => (isSame ? "same" : "differing"))).toEqual({
      "regional 2022": { same: 943, differing: 22 },
      "regional 2023": { same: 959, differing: 72 },
      "departments 2023": { same: 324, differing: 38 },
    });
  });

  it("of what is met but worsening stay up in 2022, and mostly turn level in 2023", () => {
    const worsening = withArrow.filter(({ reasons }) => reasons.includes("met-but-worsening"));
    expect(tally(worsening, ({ published }) => published ?? "none")).toEqual({
      "regional 2022": { "↑": 72 },
      "regional 2023": { "↑": 1, "→": 55, "↓": 1 },
      "departments 2023": { "↑": 3, "→": 5 },
    });
  });

  it("of departments rest on values that are not published in 31 cases", () => {
    const single = withArrow.filter(({ reasons }) => reasons.includes("one-value-only"));
    expect(tally(single, ({ label }) => label)).toEqual({ "departments 2023": { "not-assessable": 31 } });
  });

  it("differ otherwise in the reviewed cases alone", () => {
    const explained = ["met-but-worsening", "one-value-only"] as const;
    const differing = withArrow.filter(
      ({ isSame, reasons }) => !isSame && !explained.some((reason) => reasons.includes(reason)),
    );
    const level = differing.filter(({ published, label }) => published === "→" && label === "decreasing");
    const names = level.map(({ edition, name }): readonly [string, string] => [edition, name]);
    expect(grouped(names.sort())).toEqual(WORSE_BUT_STAGNATING);
    const others = differing.filter((series) => !level.includes(series));
    expect(namesOf(others)).toEqual([...TWO_YEARS, ...MET_BY_A_SURVEY, ...ON_THE_LINE].sort());
  });

  it("are up on the line", () => {
    const found = judged.filter(
      ({ edition, name }) => edition === "regional 2022" && ON_THE_LINE.includes(name),
    );
    expect(found.map(({ value, label }) => [value, label])).toEqual([[1, "on track"]]);
  });

  it("are not printed for 274 series, of which 222 have a trend here", () => {
    const none = judged.filter(({ published }) => published === null);
    expect(tally(none, ({ isSame }) => (isSame ? "not assessable here" : "judged here"))).toEqual({
      "regional 2022": { "not assessable here": 36, "judged here": 89 },
      "regional 2023": { "not assessable here": 15, "judged here": 133 },
      "departments 2023": { "not assessable here": 1 },
    });
  });
});
