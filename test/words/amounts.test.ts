import {
  type AmountInput,
  type CriterionInput,
  formatAmount,
  formatCriterion,
  parsePortfolio,
  type Unit,
} from "policy-targets";
import { describe, expect, it } from "vitest";

const households: Unit = { code: "household", label: { en: "households", vi: "hộ gia đình" } };

describe("formatAmount says what kind of number it is", () => {
  it.each<[AmountInput, Unit, string, string]>([
    [20, "percent", "20%", "20%"],
    [{ atLeast: 20 }, "percent", "at least 20%", "ít nhất 20%"],
    [{ moreThan: "377e6" }, "count", "more than 377 million", "hơn 377 triệu"],
    [{ lessThan: 4 }, "percent", "less than 4%", "dưới 4%"],
    [{ atMost: 0.5 }, "percent", "at most 0.5%", "nhiều nhất 0,5%"],
    [{ nearly: 30000 }, households, "nearly 30,000 households", "gần 30.000 hộ gia đình"],
    [{ about: "14100e9" }, "VND", "about 14.1 trillion VND", "khoảng 14.100 tỷ VND"],
    [{ about: 100, within: "0.10" }, "count", "about 100 (within 10%)", "khoảng 100 (sai số 10%)"],
    [{ about: 100, within: "0.125" }, "count", "about 100 (within 12.5%)", "khoảng 100 (sai số 12,5%)"],
    [{ between: ["15e6", "16e6"] }, "count", "between 15 million and 16 million", "từ 15 triệu đến 16 triệu"],
  ])("%j in %j", (amount, unit, english, vietnamese) => {
    expect([formatAmount(amount, unit, "en"), formatAmount(amount, unit, "vi")]).toEqual([
      english,
      vietnamese,
    ]);
  });
});

describe("formatAmount names the unit", () => {
  it.each<[Unit, string, string]>([
    ["percent", "−1.5%", "−1,5%"],
    ["percentage-point", "−1.5 percentage points", "−1,5 điểm phần trăm"],
    ["ratio", "−1.5", "−1,5"],
    ["per-1000", "−1.5 per 1,000", "−1,5 trên 1.000"],
    ["per-10000", "−1.5 per 10,000", "−1,5 trên 10.000"],
    ["per-100000", "−1.5 per 100,000", "−1,5 trên 100.000"],
    ["per-million", "−1.5 per million", "−1,5 trên một triệu"],
    ["count", "−1.5", "−1,5"],
    ["rank", "rank −1.5", "hạng −1,5"],
    ["index", "−1.5", "−1,5"],
    ["EUR", "−1.5 EUR", "−1,5 EUR"],
    [households, "−1.5 households", "−1,5 hộ gia đình"],
    [{ code: "tonne", label: "tonnes" }, "−1.5 tonnes", "−1,5 tonnes"],
  ])("%j", (unit, english, vietnamese) => {
    expect([formatAmount(-1.5, unit, "en"), formatAmount(-1.5, unit, "vi")]).toEqual([english, vietnamese]);
  });

  it("falls back to the language that the label has", () => {
    expect(formatAmount(3, { code: "ecole", label: { fr: "écoles" } }, "vi")).toBe("3 écoles");
  });
});

const criterionOf = (criterion: CriterionInput, unit: Unit) => {
  const [target] = parsePortfolio({
    indicators: [{ id: "i", title: "I", unit, ...(unit === "ratio" && { direction: "increase" }) }],
    targets: [{ id: "t", title: "T", indicator: "i", criterion }],
  }).targets;
  if (target === undefined) throw new Error("no target");
  return target.criterion;
};

describe("formatCriterion says when a target is met", () => {
  it.each<[CriterionInput, Unit, string, string]>([
    [{ atLeast: 20 }, "percent", "at least 20%", "ít nhất 20%"],
    [{ moreThan: "100000" }, households, "more than 100,000 households", "hơn 100.000 hộ gia đình"],
    [{ equals: "0.50" }, "ratio", "exactly 0.50", "đúng 0,50"],
    [{ between: [60, 70] }, "percent", "between 60% and 70%", "từ 60% đến 70%"],
    [{ rankAtMost: 50 }, "rank", "rank 50 or better", "hạng 50 trở lên"],
    [{ rankAtMost: 50, of: 1176 }, "rank", "rank 50 or better of 1,176", "hạng 50 trở lên trên 1.176"],
    [{ category: { accepted: ["A", "B"] } }, "category", "one of “A”, “B”", "một trong “A”, “B”"],
  ])("%j", (criterion, unit, english, vietnamese) => {
    const read = criterionOf(criterion, unit);
    expect([formatCriterion(read, unit, "en"), formatCriterion(read, unit, "vi")]).toEqual([
      english,
      vietnamese,
    ]);
  });

  it.each([
    ["en", "done"],
    ["vi", "hoàn thành"],
  ] as const)("a deliverable in %s", (locale, words) => {
    expect(formatCriterion({ kind: "deliverable", deliverable: true }, "count", locale)).toBe(words);
  });

  it("a qualitative one in the author's words", () => {
    const criterion = { kind: "qualitative", qualitative: "The press is reorganised" } as const;
    expect(formatCriterion(criterion, "count", "en")).toBe("The press is reorganised");
  });
});

describe("what cannot be put into words is a fault", () => {
  it.each<[string, () => unknown, string]>([
    [
      "an amount with two forms",
      () => formatAmount({ atLeast: 1, atMost: 2 } as never, "count", "en"),
      "bad-amount",
    ],
    ["an unknown unit", () => formatAmount(1, "percnt" as Unit, "en"), "bad-unit"],
    ["a unit without label", () => formatAmount(1, { code: "school" } as never, "en"), "wrong-type"],
    [
      "an unknown unit of a criterion",
      () => formatCriterion({ kind: "deliverable", deliverable: true }, "%" as Unit, "en"),
      "bad-unit",
    ],
    ["an unknown locale of an amount", () => formatAmount(1, "count", "fr" as "en"), "bad-locale"],
    [
      "an unknown locale of a criterion",
      () => formatCriterion({ kind: "deliverable", deliverable: true }, "count", "fr" as "en"),
      "bad-locale",
    ],
  ])("%s", (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: "PolicyTargetsError", code }));
  });
});

describe("formatCriterion of what is no criterion ends in the library's own error", () => {
  it.each([
    ["nothing", null],
    ["an unknown kind", { kind: "wish" }],
    ["a threshold without number", { kind: "threshold" }],
  ])("%s", (_, criterion) => {
    expect(() => formatCriterion(criterion as never, "count", "en")).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError" }),
    );
  });
});
