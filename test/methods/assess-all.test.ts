import { describe, expect, it } from "vitest";
import {
  assessSeries,
  assessSeriesWithAll,
  defineMethod,
  eurostat,
  linear,
  publishedMethods,
  sdsn,
} from "../../src/methods/index.js";
import { years } from "./support.js";

const points = years({ 2015: 10, 2020: 30 });
const goal = { direction: "increase", baseline: { period: "2015" }, target: 80, deadline: "2030" } as const;

describe("one series under every method", () => {
  it("is what each method says alone, in order", () => {
    expect(assessSeriesWithAll(points, goal)).toEqual(
      Object.values(publishedMethods).map((method) => assessSeries(points, { ...goal, method })),
    );
  });

  it("may be judged by some of them, and by one's own", () => {
    const own = defineMethod({
      id: "own",
      title: "Own",
      citation: "None",
      assess: () => ({ label: "fine", value: 1, score: null, pace: "on-track", reasons: ["because"] }),
    });
    const answers = assessSeriesWithAll(points, { ...goal, methods: [sdsn, own] });
    expect(answers.map(({ method, label }) => [method, label])).toEqual([
      ["sdsn", "moderately improving"],
      ["own", "fine"],
    ]);
  });

  it("takes thresholds by method", () => {
    const thresholds = { linear: { onTrack: 2 }, eurostat: {} };
    const answers = assessSeriesWithAll(points, { ...goal, thresholds, methods: [linear, eurostat] });
    expect(answers).toEqual([
      assessSeries(points, { ...goal, method: linear, thresholds: { onTrack: 2 } }),
      assessSeries(points, { ...goal, method: eurostat }),
    ]);
  });

  it("shows that the method can turn the verdict", () => {
    const paces = assessSeriesWithAll(points, goal).map(({ method, pace }) => [method, pace]);
    expect(Object.fromEntries(paces)).toMatchObject({
      linear: "at-risk",
      compound: "on-track",
      sdsn: "at-risk",
    });
  });
});
