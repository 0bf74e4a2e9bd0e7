import { definePortfolio, evaluateTarget, outlookOf, parsePortfolio, type TargetInput } from "policy-targets";
import { type ChartData, chartOf } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { cityPlan, planDay } from "./city-plan.js";

type PlanTarget = (typeof cityPlan)["targets"][number]["id"];

const ids: readonly PlanTarget[] = cityPlan.targets.map(({ id }) => id);

const planChart = (id: PlanTarget): ChartData => chartOf(cityPlan, id, { asOf: planDay });

const pointsOf = (id: PlanTarget) =>
  planChart(id).values.map(({ on, low, value, high }) => [on, low, value, high]);

describe("the data of every chart of the plan", () => {
  it.each(ids)("survive JSON: %s", (id) => {
    const data = planChart(id);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it.each(ids)("hold the evaluation itself: %s", (id) => {
    expect(planChart(id).evaluation).toEqual(evaluateTarget(cityPlan, id, { asOf: planDay }));
  });

  it.each(ids)("end the projection where the outlook does: %s", (id) => {
    const { projection, noProjection } = planChart(id);
    const { atDeadline, missing } = outlookOf(cityPlan, id, { asOf: planDay }).projection.average;
    const end = projection?.points.at(-1);
    const told = end === undefined ? null : { nominal: end.value, low: end.low, high: end.high };
    expect([told, noProjection]).toEqual([atDeadline, missing.atDeadline]);
  });

  it.each(ids)("have a path that expects what the evaluation expects: %s", (id) => {
    const { path, evaluation, values } = planChart(id);
    const latest = values.findLast(({ meets }) => meets !== null);
    const { expected } = evaluation.progress;
    const [first, last] = [path?.points[0], path?.points.at(-1)];
    if (latest === undefined || expected === null || first === undefined || last === undefined) {
      expect(path === null || expected === null || latest === undefined).toBe(true);
      return;
    }
    const share = (onPath(path?.points ?? [], latest.on) - first.value) / (last.value - first.value);
    expect(share).toBeCloseTo(expected, 3);
  });
});

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where straight lines between the points stand on a day; of two points on it, on the later one. */
const onPath = (points: readonly { readonly on: string; readonly value: number }[], day: string): number => {
  const at = points.findLastIndex(({ on }) => on <= day);
  const [a, b] = [points[at], points[at + 1]];
  if (a === undefined) return Number.NaN;
  if (b === undefined) return a.value;
  const part = (dayNumber(day) - dayNumber(a.on)) / (dayNumber(b.on) - dayNumber(a.on));
  return a.value + (b.value - a.value) * part;
};

describe("values", () => {
  it("have the least and the most that they may be", () => {
    expect(pointsOf("linear").slice(2)).toEqual([
      ["2019-12-31", 44, 44, 44],
      ["2020-12-31", 48.45, 51, 53.55],
      ["2021-12-31", 52.8, 55, 57.2],
      ["2022-06-30", 58, 58, null],
      ["2022-12-31", 58.8, 60, 61.2],
    ]);
  });

  it("say how mature they are", () => {
    expect(
      planChart("linear")
        .values.map(({ status }) => status)
        .slice(-2),
    ).toEqual(["final", "provisional"]);
  });

  it("say whether they meet what is asked, and nothing before the baseline", () => {
    expect(planChart("linear").values.map(({ meets }) => meets)).toEqual([
      null,
      null,
      "no",
      "no",
      "no",
      "maybe",
      "no",
    ]);
  });

  it("of each whole period stand on its days", () => {
    const { values, isPerPeriod } = planChart("each-year");
    expect([isPerPeriod, values[0]?.from, values[0]?.on, values[0]?.meets]).toEqual([
      true,
      "2018-01-01",
      "2018-12-31",
      "yes",
    ]);
  });

  it("are running totals where amounts are added up", () => {
    const { values, isTotal } = planChart("total");
    expect([isTotal, values.map(({ value }) => value / 1e12)]).toEqual([true, [1.2, 3.1, 5.7, 8.45]]);
  });

  it("that are forecast stand apart", () => {
    const { forecasts, values } = planChart("geometric");
    expect([forecasts.map(({ on }) => on), values.at(-1)?.on]).toEqual([
      ["2025-12-31", "2030-12-31"],
      "2022-12-31",
    ]);
  });

  it("that are not known yet are not drawn", () => {
    const { values } = chartOf(cityPlan, "linear", { asOf: planDay, knownOn: "2020-06-30" });
    expect(values.at(-1)?.on).toBe("2019-12-31");
  });

  it("of a ratio are as mature as the less mature side, with the marks of both", () => {
    const portfolio = definePortfolio({
      indicators: [
        { id: "a", title: "A", unit: "count" },
        { id: "b", title: "B", unit: "count" },
        { id: "r", title: "R", unit: "percent", ratioOf: { numerator: "a", denominator: "b" } },
      ],
      targets: [{ id: "t", title: "T", indicator: "r", criterion: { atLeast: 80 } }],
      measuredValues: [
        { indicator: "a", period: "2020", value: 30, status: "estimated" },
        { indicator: "b", period: "2020", value: 40, flags: ["low-reliability"] },
      ],
    });
    const [value] = chartOf(portfolio, "t", { asOf: "2021-01-31" }).values;
    expect([value?.value, value?.status, value?.flags]).toEqual([75, "estimated", ["low-reliability"]]);
  });
});

describe("the path", () => {
  it("goes in straight lines through the milestones", () => {
    expect(planChart("linear").path?.points).toEqual([
      { on: "2018-12-31", value: 40 },
      { on: "2020-12-31", value: 50 },
      { on: "2022-12-31", value: 62 },
      { on: "2025-12-31", value: 80 },
    ]);
  });

  it("in steps has two points on the day of each", () => {
    expect(planChart("steps").path?.points.map(({ on, value }) => `${on.slice(0, 4)} ${value}`)).toEqual([
      "2018 10",
      "2021 10",
      "2021 25",
      "2023 25",
      "2023 35",
      "2025 35",
      "2025 50",
    ]);
  });

  it("of constant growth falls by the same share in equal times", () => {
    const points = planChart("geometric").path?.points ?? [];
    expect(onPath(points, "2000-12-31") / onPath(points, "1990-12-31")).toBeCloseTo(Math.sqrt(0.8), 3);
  });

  it("is not there for what is to hold all the time", () => {
    expect(planChart("maintained").path).toBeNull();
  });

  it("is not there without a baseline", () => {
    expect(planChart("band").path).toBeNull();
  });
});

describe("what is asked", () => {
  it("is a limit with the amount to print", () => {
    expect(planChart("steps").asked?.lower).toEqual({
      value: 50,
      low: 47.5,
      high: 52.5,
      amount: { about: "50" },
      isStrict: false,
    });
  });

  it("is a band with both ends", () => {
    const { asked } = planChart("band");
    expect([asked?.lower?.value, asked?.upper?.value]).toEqual([2, 3]);
  });

  it("of a change is the level that it comes to", () => {
    const { asked } = planChart("geometric");
    expect([asked?.lower, asked?.upper?.value, asked?.upper?.amount]).toEqual([null, 562.5, "562.5"]);
  });

  it("in every period is the limit of each", () => {
    const portfolio = definePortfolio({
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 5, every: "year" },
          start: "2019",
          deadline: "2021",
        },
      ],
      measuredValues: [{ indicator: "i", period: "2019", value: 6 }],
    });
    const { asked, values } = chartOf(portfolio, "t", { asOf: "2020-06-30" });
    expect([asked?.lower?.value, values.map(({ meets }) => meets)]).toEqual([5, ["yes"]]);
  });
});

describe("milestones", () => {
  it("have their day, figure, title and state", () => {
    const told = planChart("steps").milestones.map(({ on, value, title, state }) => [
      on,
      value,
      title,
      state,
    ]);
    expect(told).toEqual([
      ["2021-12-31", 25, "First quarter", "met"],
      ["2023-12-31", 35, null, "due"],
    ]);
  });
});

describe("the deadline", () => {
  const of = (deadline: TargetInput["deadline"]) => {
    const target: TargetInput = { id: "t", title: "T", criterion: { deliverable: true } };
    const targets = [deadline === undefined ? target : { ...target, deadline }];
    return chartOf(parsePortfolio({ targets }), "t", { asOf: planDay }).deadline;
  };

  it.each<[string, TargetInput["deadline"], readonly [string, string, string, boolean] | null]>([
    ["a day", "2025-10-15", ["2025-10-15", "2025-10-15", "2025-10-15", false]],
    ["a month", "2025-02", ["2025-02-01", "2025-02-28", "2025-02-28", false]],
    ["a year", "2025", ["2025-01-01", "2025-12-31", "2025-12-31", false]],
    ["about a year", "2025~", ["2025-01-01", "2025-12-31", "2026-12-31", false]],
    [
      "an event that is expected",
      { event: "E", expected: "2025" },
      ["2025-01-01", "2025-12-31", "2025-12-31", true],
    ],
    [
      "an event that occurred",
      { event: "E", occurred: "2023-01-02" },
      ["2023-01-02", "2023-01-02", "2023-01-02", false],
    ],
    ["an event without a date", { event: "E" }, null],
    ["none", undefined, null],
  ])("of %s", (_, deadline, days) => {
    const told = of(deadline);
    expect(told === null ? null : [told.from, told.to, told.latest, told.isExpected]).toEqual(days);
  });
});

describe("breaks", () => {
  it("lie between the values that cannot be compared", () => {
    expect(planChart("geometric").breaks).toEqual([{ after: "2020-12-31", on: "2022-12-31" }]);
  });

  it("lie on both sides of a value by another definition", () => {
    const portfolio = definePortfolio({
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast: 5 } }],
      measuredValues: [
        { indicator: "i", period: "2019", value: 1 },
        { indicator: "i", period: "2020", value: 2, flags: ["definition-differs"] },
        { indicator: "i", period: "2021", value: 3 },
      ],
    });
    const { breaks } = chartOf(portfolio, "t", { asOf: "2022-01-31" });
    expect(breaks.map(({ on }) => on)).toEqual(["2020-12-31", "2021-12-31"]);
  });
});

describe("what has no figure", () => {
  it("is an event: a report", () => {
    expect(planChart("reported").events[0]).toEqual({
      kind: "report",
      on: "2022-01-17",
      says: "started",
      scope: "the first video call over a base station",
    });
  });

  it("is an event: a value that is a code", () => {
    expect(planChart("graded").events).toEqual([
      { kind: "category", on: "2022-12-31", values: [{ category: "B" }] },
    ]);
  });

  it("draws no line where several series judge the target", () => {
    const { values, unit, asked, noProjection } = planChart("several");
    expect([values, unit, asked, noProjection]).toEqual([[], null, null, "several-parts"]);
  });
});

it("refuses a target that the portfolio does not have", () => {
  expect(() => chartOf(cityPlan, "lineer" as never, { asOf: planDay })).toThrow('did you mean "linear"?');
});
