import { explainReason, formatAmount } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";

const throwing = (): never => {
  throw new RangeError("no such locale");
};

describe.each<[string, (formatter: unknown) => unknown]>([
  ["formatAmount", (formatter) => formatAmount(6, "count", { formatNumber: formatter as () => string })],
  [
    "explainReason",
    (formatter) =>
      explainReason(
        { code: "deadline-passed", deadline: "2020-06", days: 6 },
        {
          formatNumber: formatter as () => string,
        },
      ),
  ],
])("a formatter of one's own in %s", (_, call) => {
  it.each<[string, unknown]>([
    ["gives nothing", () => undefined],
    ["gives null", () => null],
    ["gives a number", Number],
  ])("is refused where it %s", (_what, formatter) => {
    expect(refusal(() => call(formatter)).code).toBe("bad-option");
  });

  it("is told by what it gave", () => {
    expect(refusal(() => call(() => null)).message).toContain('for "6" it gave null');
  });

  it("passes its own error through", () => {
    expect(() => call(throwing)).toThrow(new RangeError("no such locale"));
  });
});
