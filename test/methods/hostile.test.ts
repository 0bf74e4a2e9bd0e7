import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessIndicator,
  assessSeries,
  assessSeriesWithAll,
  defineMethod,
  germanDns,
  healthyPeople,
  openSdg,
  seriesFacts,
} from "../../src/methods/index.js";
import { anything, nasties } from "../value/nasty.js";
import { escapee } from "../value/refusal.js";

const point = { period: "2020", value: 1 };
const good = { method: openSdg, direction: "increase", target: 5, deadline: "2030" } as const;
const several = { method: germanDns, direction: "increase" } as const;
const own = { id: "own", title: "Own", citation: "None", assess: () => null };

const calls: readonly (readonly [string, (input: never) => unknown])[] = [
  ["points", (input) => assessSeries(input, good)],
  ["a point", (input) => assessSeries([input], good)],
  ["a period", (input) => assessSeries([{ period: input, value: 1 }], good)],
  ["a value", (input) => assessSeries([{ period: "2020", value: input }], good)],
  [
    "a standard error",
    (input) => assessSeries([{ ...point, standardError: input }], { ...good, method: healthyPeople }),
  ],
  ["several targets", (input) => assessSeries([point], { ...several, targets: input })],
  ["one of several targets", (input) => assessSeries([point], { ...several, targets: [input] })],
  [
    "a range",
    (input) => assessSeries([point], { ...several, targets: [{ value: input, mode: "maintain" }] }),
  ],
  ["options", (input) => assessSeries([point], input)],
  ["a method", (input) => assessSeries([point], { ...good, method: input })],
  ["a direction", (input) => assessSeries([point], { ...good, direction: input })],
  ["a target", (input) => assessSeries([point], { ...good, target: input })],
  ["a deadline", (input) => assessSeries([point], { ...good, deadline: input })],
  ["a baseline", (input) => assessSeries([point], { ...good, baseline: input })],
  ["a baseline's period", (input) => assessSeries([point], { ...good, baseline: { period: input } })],
  ["a limit", (input) => assessSeries([point], { ...good, limit: input })],
  ["thresholds", (input) => assessSeries([point], { ...good, thresholds: input })],
  ["a threshold", (input) => assessSeries([point], { ...good, thresholds: { high: input } })],
  ["points for all", (input) => assessSeriesWithAll(input, { direction: "increase" })],
  ["options for all", (input) => assessSeriesWithAll([point], input)],
  ["methods for all", (input) => assessSeriesWithAll([point], { direction: "increase", methods: input })],
  [
    "thresholds for all",
    (input) => assessSeriesWithAll([point], { direction: "increase", thresholds: input }),
  ],
  ["points for facts", (input) => seriesFacts(input, { direction: "increase" })],
  ["options for facts", (input) => seriesFacts([point], input)],
  ["parts", (input) => assessIndicator(input, good)],
  ["a part", (input) => assessIndicator([input], good)],
  ["a part's points", (input) => assessIndicator([{ id: "a", points: input }], good)],
  ["a group's parts", (input) => assessIndicator([{ id: "a", parts: input }], good)],
  ["options for an indicator", (input) => assessIndicator([{ id: "a", points: [point] }], input)],
  ["a definition", defineMethod],
  ["a definition's cut-offs", (input) => defineMethod({ ...own, cutOffs: input } as never)],
  ["a definition's labels", (input) => defineMethod({ ...own, labels: input } as never)],
  ["an answer", (input) => assessSeries([point], { ...good, method: { ...own, assess: () => input } })],
];

const prototypeBefore = Reflect.ownKeys(Object.prototype);

describe.each(calls)("%s", (_, call) => {
  it("throws nothing but the library's error at values made to break it", () => {
    const escaped = nasties()
      .filter(([, nasty]) => escapee(() => call(nasty as never)) !== undefined)
      .map(([name]) => name);
    expect(escaped).toEqual([]);
  });

  it("throws nothing but the library's error at anything", () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(escapee(() => call(input as never))).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

it("leaves the prototype of all objects alone", () => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
});
