import { definePortfolio } from "policy-targets";
import { describe, it } from "vitest";

describe("an indicator a day", () => {
  it("names another indicator of the portfolio", () => {
    definePortfolio({
      indicators: [
        { id: "items", title: "Items", unit: "count", accumulation: "per-period" },
        { id: "a-day", title: "Items a day", unit: "count", perDayOf: "items" },
      ],
    });
  });

  it("is an error on an unknown id", () => {
    definePortfolio({
      indicators: [
        { id: "items", title: "Items", unit: "count", accumulation: "per-period" },
        // @ts-expect-error no indicator has this id
        { id: "a-day", title: "Items a day", unit: "count", perDayOf: "item" },
      ],
    });
  });
});
