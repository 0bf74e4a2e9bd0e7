import { describe, expect, it } from "vitest";
import type { Frequency } from "../../src/model/indicator.js";
import { daysText } from "../../src/series/observation-text.js";
import { gapsAmong } from "../../src/verdict/held-gaps.js";
import { day, observed } from "./observe.js";
import { type Case, codesOf, stand } from "./support.js";

const gaps = (periods: readonly string[], from: string | null, frequency?: Frequency): readonly string[] =>
  gapsAmong(observed(periods.map((period) => [period, 1])), from === null ? null : day(from), frequency).map(
    daysText,
  );

describe("of what is kept nothing is known", () => {
  it.each<[name: string, periods: readonly string[], from: string | null, expected: readonly string[]]>([
    ["nowhere between years that follow each other", ["2020", "2021", "2022"], "2020-01-01", []],
    ["in the years between two others", ["2020", "2023"], null, ["2021-01/2022-12"]],
    ["from the start to the first value", ["2021", "2022"], "2020-06-01", ["2020-06/2020-12"]],
    ["before the first value, where nothing says from when", ["2021"], null, []],
    ["in two places", ["2020", "2022", "2024"], "2020-01-01", ["2021", "2023"]],
    ["nowhere between periods that overlap", ["2020", "2020-06/2021-06", "2021-H2"], null, []],
    ["between days no one can tell where", ["2020-01-01", "2020-06-01"], "2019-01-01", []],
  ])("%s", (_, periods, from, expected) => {
    expect(gaps(periods, from)).toEqual(expected);
  });

  it.each<[name: string, periods: readonly string[], frequency: Frequency, expected: readonly string[]]>([
    ["of each December, every year", ["2020-12", "2021-12", "2022-12"], "annual", []],
    ["of each December, every month", ["2020-12", "2021-12"], "monthly", ["2021-01/2021-11"]],
    ["of a day a year, once left out", ["2020-12-31", "2022-12-31"], "annual", ["2021-01-01/2022-12-30"]],
    ["of every second year, as it is due", ["2020", "2022"], "biennial", []],
  ])("by a frequency: %s", (_, periods, frequency, expected) => {
    expect(gaps(periods, null, frequency)).toEqual(expected);
  });
});

describe("a target to be kept", () => {
  const kept: Case = { criterion: { atLeast: 80 }, mode: "maintain", start: "2020", deadline: "2023" };
  const years = (...periods: readonly string[]): Case => ({
    ...kept,
    values: periods.map((period) => [period, 83] as const),
  });

  it("is achieved though years are missing, and says which", () => {
    const { status, confidence, reasons } = stand(years("2020", "2023"), "2024-02-01");
    expect([status, confidence.includes("incomplete")]).toEqual(["achieved", true]);
    expect(reasons).toContainEqual({ code: "held-gaps", gaps: ["2021-01/2022-12"] });
  });

  it("is on track though years are missing, and says which", () => {
    const { status, confidence, reasons } = stand(years("2020", "2022"), "2023-02-01");
    expect([status, confidence.includes("incomplete")]).toEqual(["on-track", true]);
    expect(reasons).toContainEqual({ code: "held-gaps", gaps: ["2021"] });
  });

  it("says which also without a deadline", () => {
    const { deadline: _, ...undated } = years("2020", "2022");
    expect(codesOf(stand(undated, "2023-02-01"))).toContain("held-gaps");
  });

  it("says nothing where none is missing", () => {
    const evaluation = stand(years("2020", "2021", "2022", "2023"), "2024-02-01");
    expect(evaluation.confidence).not.toContain("incomplete");
    expect(codesOf(evaluation)).not.toContain("held-gaps");
  });
});
