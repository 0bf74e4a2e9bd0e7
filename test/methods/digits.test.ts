import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSeries, compound, eurostat, openSdg, un2022, undp } from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = { direction: "increase", baseline: { period: "2015" } } as const;

/** 100 after so many years of so much growth a year, in all its digits. */
const grownBy = (growth: Decimal, count: number): string => growth.plus(1).pow(count).times(100).toFixed();

describe("a number that its formula makes a short one is that number", () => {
  it.each([compound, eurostat, openSdg, un2022, undp])("the ratio of growth rates: $id", (method) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -900, max: 1100 }),
        fc.integer({ min: 1, max: 2 }),
        (percent, thousandths, count) => {
          const required = new Decimal(percent).div(100);
          const target = grownBy(required, 3);
          const latest = grownBy(required.times(thousandths).div(1000), count);
          fc.pre(Number(latest) < Number(target));
          const points = years({ 2015: 100, [2015 + count]: latest });
          const { value } = assessSeries(points, { ...goal, method, target, deadline: "2018" });
          expect(value).toBe(thousandths / 1000);
        },
      ),
    );
  });

  it.each([eurostat, openSdg, un2022])("growth a year: $id", (method) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        (thousandths, count) => {
          const latest = grownBy(new Decimal(thousandths).div(1000), count);
          const points = years({ 2015: 100, [2015 + count]: latest });
          expect(assessSeries(points, { ...goal, method }).value).toBe(thousandths / 1000);
        },
      ),
    );
  });

  it.each([
    ["un-2022 asks for more than 1 %", un2022, 101, "fair progress, acceleration needed"],
    ["eurostat asks for 1 %", eurostat, 101, "significant progress"],
    ["open-sdg asks for 1.5 %", openSdg, 101.5, "substantial_progress"],
    ["open-sdg asks for 0.5 %", openSdg, 100.5, "moderate_progress"],
  ] as const)("and its label is decided by it: %s", (_, method, latest, label) => {
    const { label: told, reasons } = assessSeries(years({ 2015: 100, 2016: latest }), { ...goal, method });
    expect([told, reasons.includes("near-cut-off")]).toEqual([label, false]);
  });
});
