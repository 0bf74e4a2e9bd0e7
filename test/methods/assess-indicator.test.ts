import { describe, expect, it } from "vitest";
import {
  assessIndicator,
  assessSeries,
  defineMethod,
  type IndicatorPart,
  type MethodAnswer,
  openSdg,
  type SeriesPart,
  sdsn,
} from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = {
  method: openSdg,
  direction: "increase",
  baseline: { period: "2015" },
  deadline: "2030",
} as const;
const series = (id: string, last: number | null, options: Partial<SeriesPart> = {}): SeriesPart => ({
  id,
  points: years({ 2015: 50, 2020: last }),
  ...options,
});
const good = (id: string) => series(id, 60);
const still = (id: string) => series(id, 50);
const worse = (id: string) => series(id, 40);

describe("an indicator by open-sdg", () => {
  it("is the mean of its series, each as assessed alone", () => {
    const whole = assessIndicator([good("a"), still("b")], goal);
    expect(whole).toMatchObject({
      method: "open-sdg",
      label: "moderate_progress",
      value: null,
      score: 1.25,
      pace: "at-risk",
      reasons: [],
    });
    const { method: _, ...alone } = assessSeries(years({ 2015: 50, 2020: 60 }), goal);
    expect(whole.parts[0]).toEqual({ id: "a", ...alone });
  });

  it("counts a group as one", () => {
    const whole = assessIndicator(
      [good("a"), { id: "g", parts: [worse("b"), worse("c"), worse("d")] }],
      goal,
    );
    expect([whole.score, whole.parts[1]?.score, whole.parts[1]?.label]).toEqual([0, -5, "deterioration"]);
  });

  it("nests groups", () => {
    const nested: IndicatorPart = {
      id: "g",
      parts: [worse("b"), { id: "h", parts: [good("c"), good("d")] }],
    };
    const whole = assessIndicator([good("a"), nested], goal);
    expect([whole.score, whole.parts[1]?.score, whole.parts[1]?.parts?.[1]?.score]).toEqual([2.5, 0, 5]);
    expect(whole.label).toBe("substantial_progress");
  });

  it.each([
    [2.5, "substantial_progress"],
    [0, "moderate_progress"],
    [-2.5, "limited_progress"],
    [-5, "deterioration"],
  ])("reads a score of %d as %s", (score, label) => {
    const parts = { 2.5: [good("a"), good("b"), good("c"), worse("d")], 0: [good("a"), worse("b")] };
    const low = { [-2.5]: [still("a")], [-5]: [worse("a")] };
    const whole = assessIndicator({ ...parts, ...low }[String(score)] ?? [], goal);
    expect([whole.score, whole.label]).toEqual([score, label]);
  });

  it("is achieved only if every series with a score is", () => {
    const met = series("met", 60, { target: 60 });
    expect(assessIndicator([met, { id: "g", parts: [met] }], goal).label).toBe("target_achieved");
    expect(assessIndicator([met, good("b")], goal).label).toBe("substantial_progress");
    expect(assessIndicator([met, { id: "g", parts: [met, good("b")] }], goal).label).toBe(
      "substantial_progress",
    );
    expect(assessIndicator([met, series("short", null)], goal)).toMatchObject({
      label: "target_achieved",
      reasons: ["parts-without-score"],
    });
  });

  it("has no score where no part has one", () => {
    expect(assessIndicator([series("a", null)], goal)).toMatchObject({
      label: "not_available",
      score: null,
      reasons: ["parts-without-score"],
    });
    expect(assessIndicator([], goal)).toMatchObject({
      label: "not_available",
      reasons: ["no-values"],
      parts: [],
    });
  });

  it("lets a series speak for itself, and keep what it leaves open", () => {
    const own = series("own", 40, { direction: "decrease", deadline: undefined, target: 20 });
    const part = assessIndicator([own], { ...goal, target: 100 }).parts[0];
    const { method: _, ...alone } = assessSeries(own.points, {
      ...goal,
      direction: "decrease",
      target: 20,
    });
    expect(part).toEqual({ id: "own", ...alone });
  });
});

describe("a goal by sdsn", () => {
  const change = {
    method: sdsn,
    direction: "increase",
    baseline: { period: "2015" },
    target: 240,
    deadline: "2075",
  } as const;
  const trend = (id: string, ratio: number) => ({ id, points: years({ 2015: 0, 2020: 20 * ratio }) });

  it.each([
    [[-0.5, 0.4], "decreasing", 0.9],
    [[0, 0], "stagnating", 1],
    [[0.5, 0.5], "moderately improving", 2],
    [[1, 1], "maintaining achievement", 3],
    [[1.5, 0.5], "maintaining achievement", 3],
    [[1.5, 1], "on track", 3.5],
  ])("has the arrow of the mean of %o: %s", (ratios, label, score) => {
    const whole = assessIndicator(
      ratios.map((ratio, at) => trend(String(at), ratio)),
      change,
    );
    expect([whole.label, whole.score, whole.reasons]).toEqual([label, expect.closeTo(score, 12), []]);
  });

  it("needs three in four", () => {
    const none = { id: "none", points: [] };
    const three = [trend("a", 1), trend("b", 1), trend("c", 1)];
    expect(assessIndicator([...three, none], change)).toMatchObject({
      score: 3,
      reasons: ["parts-without-score"],
    });
    expect(assessIndicator([trend("a", 1), trend("b", 1), none], change)).toMatchObject({
      label: "not-assessable",
      score: null,
      pace: "unknown",
      reasons: ["too-few-scores"],
    });
    expect(assessIndicator([], change).reasons).toEqual(["no-values"]);
  });
});

describe("an indicator by a method of one's own", () => {
  const answer = (label: string): MethodAnswer => ({
    label,
    value: null,
    score: null,
    pace: "unknown",
    reasons: [],
  });
  const counting = defineMethod({
    id: "counting",
    title: "Counts",
    citation: "None",
    assess: ({ values }) => answer(String(values.length)),
    rollUp: (parts) => answer(parts.map(({ label }) => label).join("+")),
  });

  it("is rolled up by its own rule", () => {
    const whole = assessIndicator([good("a"), { id: "g", parts: [good("b"), good("c")] }], {
      ...goal,
      method: counting,
    });
    expect([whole.method, whole.label, whole.parts[1]?.label]).toEqual(["counting", "2+2+2", "2+2"]);
  });
});
