import fc from "fast-check";
import {
  type AmountInput,
  type Criterion,
  type CriterionInput,
  codes,
  formatAmount,
  formatCriterion,
  parsePortfolio,
  type Unit,
} from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { anything } from "../value/nasty.js";
import { escapee, refusal } from "../value/refusal.js";

const { criterionKinds } = codes;

const households: Unit = { code: "household", label: { en: "households", vi: "hộ gia đình" } };

describe("formatAmount says what kind of number it is", () => {
  it.each<[AmountInput, Unit, string, string]>([
    [20, "percent", "20%", "20%"],
    [{ atLeast: 20 }, "percent", "at least 20%", "tối thiểu 20%"],
    [{ moreThan: "377e6" }, "count", "more than 377 million", "hơn 377 triệu"],
    [{ lessThan: 4 }, "percent", "less than 4%", "dưới 4%"],
    [{ atMost: 0.5 }, "percent", "at most 0.5%", "không quá 0,5%"],
    [{ nearly: 30000 }, households, "nearly 30,000 households", "gần 30.000 hộ gia đình"],
    [{ about: "14100e9" }, "VND", "about 14.1 trillion VND", "khoảng 14.100 tỷ đồng"],
    [{ about: 100, within: "0.10" }, "count", "about 100 (within 10%)", "khoảng 100 (sai số 10%)"],
    [{ about: 100, within: "0.125" }, "count", "about 100 (within 12.5%)", "khoảng 100 (sai số 12,5%)"],
    [{ between: [5, "10e6"] }, "count", "between 5 and 10,000,000", "từ 5 đến 10.000.000"],
    [{ between: [0, "10e6"] }, "count", "between 0 and 10 million", "từ 0 đến 10 triệu"],
    [{ between: ["15e6", "16e6"] }, "count", "between 15 million and 16 million", "từ 15 triệu đến 16 triệu"],
  ])("%j in %j", (amount, unit, english, vietnamese) => {
    expect([formatAmount(amount, unit), formatAmount(amount, unit, { locale: vi })]).toEqual([
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
    expect([formatAmount(-1.5, unit), formatAmount(-1.5, unit, { locale: vi })]).toEqual([
      english,
      vietnamese,
    ]);
  });

  it("falls back to the language that the label has", () => {
    expect(formatAmount(3, { code: "ecole", label: { fr: "écoles" } }, { locale: vi })).toBe("3 écoles");
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
    [{ atLeast: 20 }, "percent", "at least 20%", "tối thiểu 20%"],
    [{ moreThan: "100000" }, households, "more than 100,000 households", "hơn 100.000 hộ gia đình"],
    [{ equals: "0.50" }, "ratio", "exactly 0.50", "đúng 0,50"],
    [{ between: [60, 70] }, "percent", "between 60% and 70%", "từ 60% đến 70%"],
    [{ rankAtMost: 50 }, "rank", "rank 50 or better", "xếp thứ 50 trở lên"],
    [
      { rankAtMost: 50, of: 1176 },
      "rank",
      "rank 50 or better (of 1,176)",
      "xếp thứ 50 trở lên trong số 1.176",
    ],
    [{ category: { accepted: ["A", "B"] } }, "category", "“A” or “B”", "“A” hoặc “B”"],
  ])("%j", (criterion, unit, english, vietnamese) => {
    const read = criterionOf(criterion, unit);
    expect([formatCriterion(read, unit), formatCriterion(read, unit, { locale: vi })]).toEqual([
      english,
      vietnamese,
    ]);
  });

  it.each([
    ["en", "done"],
    ["vi", "hoàn thành"],
  ] as const)("a deliverable in %s", (locale, words) => {
    expect(
      formatCriterion({ kind: "deliverable", deliverable: true }, "count", {
        locale: languages.basic[locale],
      }),
    ).toBe(words);
  });

  it("a qualitative one in the author's words", () => {
    const criterion = { kind: "qualitative", qualitative: "The press is reorganised" } as const;
    expect(formatCriterion(criterion, "count")).toBe("The press is reorganised");
  });
});

const rise = (comparator: string, size: object, against?: string) =>
  ({
    kind: "change",
    change: { [comparator]: size, ...(against !== undefined && { against }) },
  }) as unknown as Criterion;

describe("formatCriterion tells a change", () => {
  it.each<[Criterion, Unit, string, string]>([
    [
      rise("atLeast", { percent: "7" }),
      "count",
      "a rise of at least 7% from the baseline",
      "tăng tối thiểu 7% so với mức xuất phát",
    ],
    [
      rise("atMost", { percent: "-50" }, "2010"),
      "count",
      "a fall of at least 50% from 2010",
      "giảm tối thiểu 50% so với năm 2010",
    ],
    [
      rise("lessThan", { percent: "-50" }, "2010"),
      "count",
      "a fall of more than 50% from 2010",
      "giảm hơn 50% so với năm 2010",
    ],
    [
      rise("moreThan", { percent: { between: ["15", "20"] } }, "year-before"),
      "VND",
      "a rise of more than 15% to 20% from the same period a year earlier",
      "tăng hơn 15% đến 20% so với cùng kỳ năm trước",
    ],
    [
      rise("atMost", { percent: "5" }, "previous-period"),
      "count",
      "no rise of more than 5% from the period before",
      "không tăng quá 5% so với kỳ liền trước",
    ],
    [
      rise("lessThan", { percent: "5" }),
      "count",
      "no rise of 5% or more from the baseline",
      "không tăng từ 5% trở lên so với mức xuất phát",
    ],
    [
      rise("atLeast", { percent: "-5" }),
      "count",
      "no fall of more than 5% from the baseline",
      "không giảm quá 5% so với mức xuất phát",
    ],
    [
      rise("moreThan", { percent: "-5" }),
      "count",
      "no fall of 5% or more from the baseline",
      "không giảm từ 5% trở lên so với mức xuất phát",
    ],
    [
      rise("equals", { percent: "7" }, "2019-H1"),
      "count",
      "a rise of exactly 7% from the first half of 2019",
      "tăng đúng 7% so với 6 tháng đầu năm 2019",
    ],
    [
      rise("atLeast", { points: "2.5" }),
      "percent",
      "a rise of at least 2.5 percentage points from the baseline",
      "tăng tối thiểu 2,5 điểm phần trăm so với mức xuất phát",
    ],
    [
      rise("atLeast", { amount: "2.5" }),
      "percent",
      "a rise of at least 2.5 percentage points from the baseline",
      "tăng tối thiểu 2,5 điểm phần trăm so với mức xuất phát",
    ],
    [
      rise("atLeast", { amount: { about: "3000000" } }),
      households,
      "a rise of at least about 3 million households from the baseline",
      "tăng tối thiểu khoảng 3 triệu hộ gia đình so với mức xuất phát",
    ],
    [
      rise("atMost", { amount: "-5" }, "2019"),
      "rank",
      "a climb of at least 5 places from 2019",
      "tăng tối thiểu 5 bậc so với năm 2019",
    ],
    [
      rise("atMost", { amount: "2" }, "2019"),
      "rank",
      "no slip of more than 2 places from 2019",
      "không tụt quá 2 bậc so với năm 2019",
    ],
    [
      rise("equals", { amount: { between: ["-5", "5"] } }),
      "count",
      "a change of between −5 and 5 from the baseline",
      "thay đổi từ −5 đến 5 so với mức xuất phát",
    ],
    [
      rise("atLeast", { factor: "2" }),
      "count",
      "at least 2 times the baseline",
      "gấp tối thiểu 2 lần mức xuất phát",
    ],
    [
      rise("moreThan", { factor: "1.5" }, "2010"),
      "count",
      "more than 1.5 times the value of 2010",
      "gấp hơn 1,5 lần năm 2010",
    ],
    [
      rise("atMost", { factor: "0.5" }, "2010"),
      "percent",
      "at most 0.5 times the value of 2010",
      "không quá 0,5 lần năm 2010",
    ],
    [
      rise("atLeast", { percent: "0" }),
      "count",
      "no fall from the baseline",
      "không giảm so với mức xuất phát",
    ],
    [rise("moreThan", { amount: "0" }), "count", "a rise from the baseline", "tăng so với mức xuất phát"],
    [
      rise("atMost", { points: "0.0" }),
      "percent",
      "no increase from the baseline",
      "không tăng so với mức xuất phát",
    ],
    [rise("lessThan", { percent: "0" }), "count", "a fall from the baseline", "giảm so với mức xuất phát"],
    [
      rise("equals", { percent: "0" }),
      "count",
      "no change from the baseline",
      "không đổi so với mức xuất phát",
    ],
  ])("%j in %j", (criterion, unit, english, vietnamese) => {
    expect([formatCriterion(criterion, unit), formatCriterion(criterion, unit, { locale: vi })]).toEqual([
      english,
      vietnamese,
    ]);
  });
});

describe("formatCriterion tells quantifiers and parts", () => {
  const done: Criterion = { kind: "deliverable", deliverable: true };
  const ten: Criterion = { kind: "threshold", atLeast: "10" };

  it.each<[Criterion, string, string]>([
    [{ ...ten, every: "year" }, "at least 10%, in every year", "tối thiểu 10%, trong mỗi năm"],
    [{ ...ten, every: "quarter" }, "at least 10%, in every quarter", "tối thiểu 10%, trong mỗi quý"],
    [
      { kind: "range", between: ["2", "4"], every: "month" },
      "between 2% and 4%, in every month",
      "từ 2% đến 4%, trong mỗi tháng",
    ],
    [
      { ...ten, each: { dimension: "sector" } },
      "at least 10%, for each sector",
      "tối thiểu 10%, ở từng sector",
    ],
    [
      { ...ten, each: { dimension: "ministry", share: "80.5" } },
      "at least 10%, in at least 80.5%, counted by ministry",
      "tối thiểu 10%, ở tối thiểu 80,5% số ministry",
    ],
    [
      { ...ten, every: "year", each: { dimension: "sector" } },
      "at least 10%, in every year and for each sector",
      "tối thiểu 10%, trong mỗi năm và ở từng sector",
    ],
    [
      {
        kind: "change",
        change: { atLeast: { percent: "7" } },
        every: "year",
      },
      "a rise of at least 7% from the baseline, in every year",
      "tăng tối thiểu 7% so với mức xuất phát, trong mỗi năm",
    ],
    [
      { kind: "rank", rankAtMost: "50", every: "year" },
      "rank 50 or better, in every year",
      "xếp thứ 50 trở lên, trong mỗi năm",
    ],
    [
      { kind: "category", category: { accepted: ["A"] }, each: { dimension: "sector" } },
      "“A”, for each sector",
      "“A”, ở từng sector",
    ],
    [
      { kind: "allOf", allOf: [done, { kind: "threshold", atLeast: "100", indicator: "5g-share" }] },
      "all of: done; at least 100 (5g-share)",
      "đạt tất cả: hoàn thành; tối thiểu 100 (5g-share)",
    ],
    [
      { kind: "anyOf", anyOf: [ten, { kind: "qualitative", qualitative: "The press is reorganised" }] },
      "one of: at least 10%; The press is reorganised",
      "đạt một trong: tối thiểu 10%; The press is reorganised",
    ],
    [
      { kind: "allOf", allOf: [ten, { kind: "anyOf", anyOf: [done, ten], indicator: "other" }] },
      "all of: at least 10%; (one of: done; at least 10) (other)",
      "đạt tất cả: tối thiểu 10%; (đạt một trong: hoàn thành; tối thiểu 10) (other)",
    ],
  ])("%j", (criterion, english, vietnamese) => {
    expect([
      formatCriterion(criterion, "percent"),
      formatCriterion(criterion, "percent", { locale: vi }),
    ]).toEqual([english, vietnamese]);
  });

  it("with figures in the author's format", () => {
    const formatNumber = (decimal: string) => `<${decimal}>`;
    expect(formatCriterion({ kind: "allOf", allOf: [ten, done] }, "percent", { formatNumber })).toBe(
      "all of: at least <10>%; done",
    );
  });

  it("and lets through what the author's format throws", () => {
    const formatNumber = () => {
      throw new RangeError("mine");
    };
    expect(() => formatCriterion(ten, "percent", { formatNumber })).toThrow(RangeError);
  });
});

describe("what cannot be put into words is a fault", () => {
  it.each<[string, () => unknown, string]>([
    [
      "an amount with two forms",
      () => formatAmount({ atLeast: 1, atMost: 2 } as never, "count"),
      "bad-amount",
    ],
    ["an unknown unit", () => formatAmount(1, "percnt" as Unit), "bad-unit"],
    ["a unit without label", () => formatAmount(1, { code: "school" } as never), "wrong-type"],
    [
      "an unknown unit of a criterion",
      () => formatCriterion({ kind: "deliverable", deliverable: true }, "%" as Unit),
      "bad-unit",
    ],
    [
      "an unknown locale of an amount",
      () => formatAmount(1, "count", { locale: "fr" as never }),
      "bad-locale",
    ],
    [
      "an unknown locale of a criterion",
      () => formatCriterion({ kind: "deliverable", deliverable: true }, "count", { locale: "fr" as never }),
      "bad-locale",
    ],
  ])("%s", (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ name: "PolicyTargetsError", code }));
  });
});

describe("formatCriterion of what is no criterion ends in the library's own error", () => {
  it.each<[name: string, criterion: unknown, place: string, code: string]>([
    ["nothing", null, "criterion", "no-criterion"],
    ["undefined", undefined, "criterion", "no-criterion"],
    ["an unknown kind", { kind: "wish" }, "criterion", "no-criterion"],
    ["a threshold without number", { kind: "threshold" }, "criterion.atLeast", "bad-amount"],
    [
      "a threshold of two numbers",
      { kind: "threshold", atLeast: "1", atMost: "2" },
      "criterion.atMost",
      "several-criteria",
    ],
    ["a threshold that is no amount", { kind: "threshold", atLeast: {} }, "criterion.atLeast", "bad-amount"],
    ["a range without ends", { kind: "range" }, "criterion.between", "bad-amount"],
    ["a range of one end", { kind: "range", between: ["1"] }, "criterion.between", "bad-amount"],
    ["a rank of nothing", { kind: "rank" }, "criterion.rankAtMost", "wrong-type"],
    ["a rank among nothing", { kind: "rank", rankAtMost: "1", of: "many" }, "criterion.of", "bad-decimal"],
    [
      "a category without codes",
      { kind: "category", category: {} },
      "criterion.category.accepted",
      "wrong-type",
    ],
    ["a qualitative one without text", { kind: "qualitative" }, "criterion.qualitative", "wrong-type"],
    ["a change of nothing", { kind: "change" }, "criterion.change", "wrong-type"],
    ["a change without comparison", { kind: "change", change: {} }, "criterion.change.atLeast", "wrong-type"],
    [
      "a change by two comparisons",
      { kind: "change", change: { atLeast: { percent: "1" }, atMost: { percent: "2" } } },
      "criterion.change.atMost",
      "several-criteria",
    ],
    ["a change without measure", rise("atLeast", {}), "criterion.change.atLeast.percent", "bad-amount"],
    [
      "a change that is no amount",
      rise("atLeast", { percent: "7%" }),
      "criterion.change.atLeast.percent",
      "bad-decimal",
    ],
    [
      "a change against no period",
      rise("atLeast", { percent: "7" }, "yesterday"),
      "criterion.change.against",
      "bad-period",
    ],
    ["parts that are none", { kind: "allOf", allOf: {} }, "criterion.allOf", "wrong-type"],
    ["no parts", { kind: "anyOf", anyOf: [] }, "criterion.anyOf", "wrong-type"],
    [
      "a part that is none",
      { kind: "allOf", allOf: [{ kind: "deliverable", deliverable: true }, null] },
      "criterion.allOf[1]",
      "no-criterion",
    ],
    [
      "a list of codes that are none",
      { kind: "category", category: { accepted: "A" } },
      "criterion.category.accepted",
      "wrong-type",
    ],
    [
      "an unknown mean",
      { kind: "threshold", atLeast: "1", in: { mean: "month" } },
      "criterion.in.mean",
      "unknown-code",
    ],
    [
      "an unknown period",
      { kind: "threshold", atLeast: "1", every: "week" },
      "criterion.every",
      "unknown-code",
    ],
    [
      "each of nothing",
      { kind: "threshold", atLeast: "1", each: {} },
      "criterion.each.dimension",
      "wrong-type",
    ],
    [
      "a share that is no number",
      { kind: "threshold", atLeast: "1", each: { dimension: "d", share: "x" } },
      "criterion.each.share",
      "bad-decimal",
    ],
    [
      "an indicator that is none",
      { kind: "deliverable", deliverable: true, indicator: 5 },
      "criterion.indicator",
      "wrong-type",
    ],
  ])("%s", (_, criterion, place, code) => {
    expect(refusal(() => formatCriterion(criterion as never, "count"))).toMatchObject({
      code,
      message: expect.stringContaining(`${place}: found `),
    });
  });

  it("a part of itself", () => {
    const criterion = { kind: "allOf", allOf: [{ kind: "deliverable", deliverable: true }] as unknown[] };
    criterion.allOf.push(criterion);
    expect(() => formatCriterion(criterion as never, "count")).toThrow(
      expect.objectContaining({ code: "not-json" }),
    );
  });

  it("anything at all", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...criterionKinds), (input, kind) => {
        const guesses = [
          input,
          { kind, [kind]: input },
          { kind: "allOf", allOf: [input, { kind, [kind]: input }] },
        ];
        const escaped = guesses.map((guess) =>
          escapee(() => formatCriterion(guess as never, "count", { locale: vi })),
        );
        expect(escaped).toEqual([undefined, undefined, undefined]);
      }),
    );
  });
});
