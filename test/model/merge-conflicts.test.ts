import { mergePortfolios, type Portfolio, parsePortfolio, withMeasuredValues } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Loose, thrownFaults } from "./sample.js";

const conflicts = (...portfolios: Portfolio[]) => thrownFaults(() => mergePortfolios(...portfolios));
const party = (name: string): Portfolio => parsePortfolio({ parties: [{ id: "x", name }] });
const value = (fields: Loose): Portfolio =>
  parsePortfolio({
    indicators: [{ id: "i", title: "I", unit: "count" }],
    measuredValues: [{ id: "v", indicator: "i", period: "2020", ...fields }],
  });

describe("a conflict", () => {
  it("of two long texts is told in a message of bearable length", () => {
    const [fault] = conflicts(party("a".repeat(15_000)), party("b".repeat(15_000)));
    expect(fault?.message.length).toBeLessThan(1000);
  });

  it("of a value and a reason why there is none names both places", () => {
    expect(conflicts(value({ value: 1 }), value({ missingReason: "suppressed" }))).toMatchObject([
      {
        code: "conflicting-objects",
        path: ["portfolios", 1, "measuredValues", 0, "missingReason"],
        expected: expect.stringContaining("portfolios[0].measuredValues[0]"),
      },
    ]);
  });
});

describe("what is no portfolio", () => {
  it("is named by its number among those to be merged", () => {
    const [fault] = thrownFaults(() => mergePortfolios(party("A"), { parties: [{}] } as never));
    expect(fault?.path.slice(0, 2)).toEqual(["portfolios", 1]);
  });

  it("is refused although somebody froze it", () => {
    const forged = Object.freeze({
      sources: [],
      parties: [],
      policies: [],
      indicators: [null],
      targets: [],
      measuredValues: [],
      reports: [],
    }) as never;
    expect(refusal(() => withMeasuredValues(forged, [])).message).toMatch(/^portfolio/);
  });
});
