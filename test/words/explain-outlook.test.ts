import fc from "fast-check";
import { type Evaluation, explainOutlook, isPolicyTargetsError, type Unit } from "policy-targets";
import { viOutlook } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { type Case, stand } from "../evaluation/support.js";
import { languages } from "../support/languages.js";

const usual: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2025",
  values: [["2022", 50]],
};
const on = "2022-12-31";

const told = (given: Case, locale: "en" | "vi", unit: Unit = "percent", at = on): string =>
  explainOutlook(stand(given, at), unit, { locale: languages.outlook[locale] });

type Row = readonly [name: string, given: Case, en: string, vi: string, unit?: Unit, on?: string];

const rows: readonly Row[] = [
  [
    "a way",
    usual,
    "At the average rate so far the value comes to 65.01% on 31 December 2025. At that rate it meets the target on 29 December 2028. From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 29/12/2028. Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 2 lần tốc độ đến nay.",
  ],
  [
    "no deadline",
    { criterion: { atMost: 20 }, baseline: { value: 60, period: "2020" }, values: [["2022", 50]] },
    "At the average rate so far it meets the target on 29 December 2028.",
    "Với tốc độ bình quân đến nay, mục tiêu sẽ đạt vào ngày 29/12/2028.",
  ],
  [
    "a fall that is needed",
    { criterion: { atMost: 20 }, deadline: "2025", values: [["2022", 50]] },
    "From 31 December 2022 on it has to fall by 9.998 a year.",
    "Từ ngày 31/12/2022, mỗi năm cần giảm 9,998.",
    "index",
  ],
  [
    "as fast as so far",
    {
      criterion: { atLeast: 60 },
      baseline: { value: 40, period: "2020" },
      deadline: "2024",
      values: [["2022", 50]],
    },
    "At the average rate so far the value comes to 60.01 VND on 31 December 2024. At that rate it meets the target on 30 December 2024. From 31 December 2022 on it has to rise by 4.996 VND a year, about as fast as so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2024 kết quả sẽ là 60,01 VND. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 30/12/2024. Từ ngày 31/12/2022, mỗi năm cần tăng 4,996 VND, xấp xỉ tốc độ đến nay.",
    "VND",
  ],
  [
    "a range with both ends",
    { ...usual, values: [["2022", { between: [49, 51] }]] },
    "At the average rate so far the value comes to 65.01% (between 62.51% and 67.52%) on 31 December 2025. At that rate it meets the target on 29 December 2028 (on 8 April 2028 at the earliest, on 19 November 2029 at the latest). From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far. With the value that decides at the low end of what it may be, the verdict would be “off track”. With the value that decides at the high end of what it may be, the verdict would be “at risk”.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01% (trong khoảng từ 62,51% đến 67,52%). Với tốc độ đó, mục tiêu sẽ đạt vào ngày 29/12/2028 (sớm nhất ngày 08/04/2028, muộn nhất ngày 19/11/2029). Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 2 lần tốc độ đến nay. Nếu số liệu dùng để kết luận chỉ ở mức thấp nhất có thể, kết luận sẽ là “chậm tiến độ”. Nếu số liệu dùng để kết luận ở mức cao nhất có thể, kết luận sẽ là “có nguy cơ chậm”.",
  ],
  [
    "one end of the figure, and the other open",
    { ...usual, values: [["2022", { moreThan: 50 }]] },
    "At the average rate so far the value comes to 65.01% (at least 65.01%) on 31 December 2025. At that rate it meets the target on 29 December 2028 at the latest. From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01% (ít nhất 65,01%). Với tốc độ đó, mục tiêu sẽ đạt muộn nhất vào ngày 29/12/2028. Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 2 lần tốc độ đến nay.",
  ],
  [
    "the last day but one",
    usual,
    "At the average rate so far the value comes to 65.01% on 31 December 2025. At that rate it meets the target on 29 December 2028. From 30 December 2025 on it has to rise by 30 percentage points in 1 day, 2,190 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 29/12/2028. Từ ngày 30/12/2025, trong 1 ngày cần tăng 30 điểm phần trăm, bằng 2.190 lần tốc độ đến nay.",
    "percent",
    "2025-12-30",
  ],
  [
    "a deadline that passed since the latest value",
    { ...usual, values: [["2024", 70]] },
    "At the average rate so far the value would have come to 77.49% on 31 December 2025. At that rate it meets the target on 2 May 2026.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả lẽ ra đã là 77,49%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 02/05/2026.",
    "percent",
    "2026-03-01",
  ],
  [
    "a day that passed since the latest value, without a deadline",
    { criterion: { atLeast: 80 }, baseline: { value: 40, period: "2020" }, values: [["2021", 79]] },
    "At the average rate so far it would have met the target on 10 January 2022.",
    "Với tốc độ bình quân đến nay, mục tiêu lẽ ra đã đạt vào ngày 10/01/2022.",
    "percent",
    "2026-03-01",
  ],
  [
    "a straddling value",
    { criterion: { atLeast: 80 }, deadline: "2020", values: [["2020", { between: [75, 85] }]] },
    "With the value that decides at the low end of what it may be, the verdict would be “missed”. With the value that decides at the high end of what it may be, the verdict would be “achieved”.",
    "Nếu số liệu dùng để kết luận chỉ ở mức thấp nhất có thể, kết luận sẽ là “không đạt”. Nếu số liệu dùng để kết luận ở mức cao nhất có thể, kết luận sẽ là “đã đạt”.",
    "percent",
    "2021-03-01",
  ],
  [
    "one value that decided",
    {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        ["2019", 70],
        ["2020", 81],
      ],
    },
    "Without the value that decides, the verdict would be “awaiting data”.",
    "Nếu không có số liệu dùng để kết luận, kết luận sẽ là “chờ số liệu”.",
    "percent",
    "2021-03-01",
  ],
  [
    "another baseline",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 40, period: "2020" },
      values: [
        ["2021", 59],
        ["2022", 58],
      ],
    },
    "At the average rate so far it meets the target on 11 June 2025. With the first value as the baseline, the verdict would be “regressing”.",
    "Với tốc độ bình quân đến nay, mục tiêu sẽ đạt vào ngày 11/06/2025. Nếu lấy số liệu đầu tiên làm giá trị gốc, kết luận sẽ là “thụt lùi”.",
  ],
  ["nothing measured", { criterion: { deliverable: true }, deadline: "2025" }, "", ""],
  ["nothing left", { ...usual, values: [["2025", 81]] }, "", "", "percent", "2026-01-01"],
];

describe("the outlook in words", () => {
  describe.each(rows.map((row) => ({ row, name: row[0] })))(
    "of $name",
    ({ row: [, given, en, vi, unit, at] }) => {
      it("in English", () => {
        expect(told(given, "en", unit, at)).toBe(en);
      });

      it("in Vietnamese", () => {
        expect(told(given, "vi", unit, at)).toBe(vi);
      });
    },
  );

  it("tells a place of a rank", () => {
    const rank: Case = {
      criterion: { rankAtMost: 50 },
      baseline: { value: 60, period: "2020" },
      deadline: "2025",
      values: [["2022", 56]],
    };
    expect(told(rank, "en", "rank")).toContain("it has to climb by 2 places a year, about as fast as so far");
  });

  it("names a unit of the author's own", () => {
    const unit = { code: "station", label: { en: "stations", vi: "trạm" } };
    expect(told({ ...usual, indicator: { unit } }, "vi", unit)).toContain("mỗi năm cần tăng 9,998 trạm");
  });

  it("writes every number as it is told to", () => {
    const text = explainOutlook(stand(usual, on), "percent", { formatNumber: () => "#" });
    expect(text.match(/#/g)).toHaveLength(3);
  });
});

const earliest = (change: Partial<NonNullable<Evaluation["projection"]["average"]["meetsOn"]>>): unknown => {
  const evaluation = stand(usual, on);
  const { average } = evaluation.projection;
  const meetsOn = { nominal: "2028-12-29", earliest: "2027-10-09", latest: "2030-10-13", ...change };
  return { ...evaluation, projection: { ...evaluation.projection, average: { ...average, meetsOn } } };
};

describe("days that are left open", () => {
  it.each<[name: string, day: object, en: string, vi: string]>([
    [
      "at the latest",
      { latest: null },
      "on 29 December 2028 (on 9 October 2027 at the earliest, perhaps never).",
      "vào ngày 29/12/2028 (sớm nhất ngày 09/10/2027, cũng có thể không bao giờ đạt).",
    ],
    [
      "at the earliest",
      { earliest: null },
      "on 29 December 2028 (on 13 October 2030 at the latest).",
      "(muộn nhất ngày 13/10/2030).",
    ],
    ["at both", { earliest: null, latest: null }, "(perhaps never).", "(cũng có thể không bao giờ đạt)."],
    [
      "by the figures as printed",
      { nominal: null, latest: null },
      "At that rate the figures as printed never meet the target, but what they may stand for could meet it, on 9 October 2027 at the earliest.",
      "sớm nhất vào ngày 09/10/2027.",
    ],
  ])("%s", (_name, day, en, vi) => {
    const of = earliest(day) as Evaluation;
    const texts = [explainOutlook(of, "percent"), explainOutlook(of, "percent", { locale: viOutlook })];
    expect(texts).toEqual([expect.stringContaining(en), expect.stringContaining(vi)]);
  });
});

const outcome = (evaluation: unknown, unit: unknown = "percent", options?: unknown): unknown => {
  try {
    return typeof explainOutlook(evaluation as Evaluation, unit as Unit, options as never);
  } catch (error) {
    return isPolicyTargetsError(error) ? error.code : error;
  }
};

const sound = JSON.parse(JSON.stringify(stand(usual, on))) as Evaluation;
const withAverage = (change: object): unknown => ({
  ...sound,
  projection: { ...sound.projection, average: { ...sound.projection.average, ...change } },
});
const unreadable = {
  get projection(): never {
    throw new Error("not yours");
  },
};

describe("what is no evaluation is refused", () => {
  it.each<[what: string, input: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "evaluation"],
    ["an empty object", {}],
    ["null in place of its parts", { ...sound, projection: null }],
    ["no trends", { ...sound, projection: {} }],
    ["no requirement", { ...sound, requirement: null }],
    ["no day", { ...sound, asOf: "2022" }],
    ["no deadline", { ...sound, timeliness: {} }],
    ["sensitivity to nothing known", { ...sound, sensitivity: [{ to: "toString", status: "missed" }] }],
    [
      "sensitivity without a status",
      { ...sound, sensitivity: [{ to: "latest-low", status: "constructor" }] },
    ],
    ["a list with null", { ...sound, sensitivity: [null] }],
    ["a list with a hole", { ...sound, sensitivity: new Array(1) }],
    ["a value that is no number", withAverage({ atDeadline: { nominal: "much", low: null, high: null } })],
    ["a value that is a number", withAverage({ atDeadline: { nominal: 65, low: null, high: null } })],
    ["a value without ends", withAverage({ atDeadline: { nominal: "65" } })],
    ["a day that is none", withAverage({ meetsOn: { nominal: "2028", earliest: null, latest: null } })],
    ["a rate that is no number", { ...sound, requirement: { perYear: "Infinity", times: null } }],
    ["a multiple that is no number", { ...sound, requirement: { perYear: "1", times: Number.NaN } }],
  ])("%s", (_, input) => {
    expect(outcome(input)).toBe("wrong-type");
  });

  it("what cannot be read", () => {
    expect(isPolicyTargetsErrorCode(outcome(unreadable))).toBe(true);
  });

  it("a unit that is none", () => {
    expect(outcome(sound, { label: "x" })).toBe("bad-unit");
  });

  it("a language that is not spoken", () => {
    expect(outcome(sound, "percent", "fr")).toBe("bad-locale");
  });

  it("and nothing else ever comes of it", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, unit) => {
        expect(isPolicyTargetsErrorCode(outcome(input, unit))).toBe(true);
      }),
    );
  });
});

function isPolicyTargetsErrorCode(found: unknown): boolean {
  return typeof found === "string";
}

it("is read from what was stored", () => {
  expect(explainOutlook(sound, "percent")).toBe(told(usual, "en"));
});
