import { parsePortfolio, safeParsePortfolio } from "policy-targets";
import { describe, expect, it } from "vitest";

const items = { id: "items", title: "Items", unit: "count", accumulation: "per-period" };
const aDay = { id: "a-day", title: "Items a day", unit: "count", perDayOf: "items" };

const faultsOf = (...indicators: readonly object[]) => {
  const result = safeParsePortfolio({ indicators });
  return result.ok ? [] : result.faults.map(({ path, code }) => [path.join("."), code]);
};

describe("an indicator a day", () => {
  it("keeps what it is a rate of", () => {
    expect(parsePortfolio({ indicators: [items, aDay] }).indicators[1]?.perDayOf).toBe("items");
  });

  it.each<[string, readonly object[], readonly (readonly string[])[]]>([
    ["an indicator that is not there", [aDay], [["indicators.0.perDayOf", "unknown-id"]]],
    ["a state", [{ ...items, accumulation: "level" }, aDay], [["indicators.1.perDayOf", "bad-rate"]]],
    [
      "a running total",
      [{ ...items, accumulation: "cumulative" }, aDay],
      [["indicators.1.perDayOf", "bad-rate"]],
    ],
    ["itself", [{ ...items, perDayOf: "items" }], [["indicators.0.perDayOf", "bad-rate"]]],
    ["another unit", [{ ...items, unit: "VND" }, aDay], [["indicators.1.perDayOf", "unit-mismatch"]]],
    [
      "an own unit of the same code",
      [
        { ...items, unit: { code: "item", label: "items" } },
        { ...aDay, unit: { code: "item", label: "Items" } },
      ],
      [],
    ],
  ])("may be of %s, or not", (_, indicators, faults) => {
    expect(faultsOf(...indicators)).toEqual(faults);
  });
});
