import { assertType, describe, it } from "vitest";
import {
  assessIndicator,
  assessSeries,
  defineMethod,
  linear,
  type MethodId,
  methodIds,
  openSdg,
  type SeriesAssessment,
} from "../../src/methods/index.js";

const points = [{ period: "2020", value: 1 }];

describe("the options of an assessment", () => {
  it("have a direction", () => {
    // @ts-expect-error no direction is assumed
    assessSeries(points, { method: linear });
  });

  it("take a method itself", () => {
    // @ts-expect-error the id of a method is not the method
    assessSeries(points, { method: "linear", direction: "increase" });
  });

  it("have no other keys", () => {
    // @ts-expect-error a typo in the key
    assessSeries(points, { method: linear, direction: "increase", dedline: "2030" });
  });

  it("give an assessment", () => {
    assertType<SeriesAssessment>(assessSeries(points, { method: linear, direction: "increase" }));
  });
});

describe("the parts of an indicator", () => {
  it("have ids", () => {
    // @ts-expect-error no id
    assessIndicator([{ points }], { method: openSdg, direction: "increase" });
  });
});

describe("a method of one's own", () => {
  it("answers in the agreed shape", () => {
    defineMethod({
      id: "own",
      title: "Own",
      citation: "None",
      // @ts-expect-error "fast" is no category
      assess: () => ({ label: "l", value: null, score: null, pace: "fast", reasons: [] }),
    });
  });
});

describe("ids", () => {
  it("are those of the list", () => {
    assertType<readonly MethodId[]>(methodIds);
  });
});
