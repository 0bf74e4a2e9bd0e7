import fc from "fast-check";
import { explainOutlook, isPolicyTargetsError } from "policy-targets";
import { viOutlook } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { type Case, outlook, stand } from "../evaluation/support.js";
import { languages } from "../support/languages.js";

const usual: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2025",
  values: [["2022", 50]],
};
const on = "2022-12-31";

type Outlook = ReturnType<typeof outlook>;

const told = (given: Case, locale: "en" | "vi", at = on): string =>
  explainOutlook(outlook(given, at), { locale: languages.outlook[locale] });

type Row = readonly [name: string, given: Case, en: string, vi: string, on?: string];

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
    { criterion: { atMost: 20 }, indicator: { unit: "index" }, deadline: "2025", values: [["2022", 50]] },
    "From 31 December 2022 on it has to fall by 9.998 a year.",
    "Từ ngày 31/12/2022, mỗi năm cần giảm 9,998.",
  ],
  [
    "as fast as so far",
    {
      criterion: { atLeast: 60 },
      indicator: { unit: "VND" },
      baseline: { value: 40, period: "2020" },
      deadline: "2024",
      values: [["2022", 50]],
    },
    "At the average rate so far the value comes to 60.01 VND on 31 December 2024. At that rate it meets the target on 30 December 2024. From 31 December 2022 on it has to rise by 4.996 VND a year, about as fast as so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2024 kết quả sẽ là 60,01 đồng. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 30/12/2024. Từ ngày 31/12/2022, mỗi năm cần tăng 4,996 đồng, xấp xỉ tốc độ đến nay.",
  ],
  [
    "a range with both ends",
    { ...usual, values: [["2022", { between: [49, 51] }]] },
    "At the average rate so far the value comes to 65.01% (between 62.51% and 67.52%) on 31 December 2025. At that rate it meets the target on 29 December 2028 (on 8 April 2028 at the earliest, on 19 November 2029 at the latest). From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far. With the value that decides at the low end of what it may be, the verdict would be “off track”. With the value that decides at the high end of what it may be, the verdict would be “at risk”.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01% (trong khoảng từ 62,51% đến 67,52%). Với tốc độ đó, mục tiêu sẽ đạt vào ngày 29/12/2028 (sớm nhất ngày 08/4/2028, muộn nhất ngày 19/11/2029). Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 2 lần tốc độ đến nay. Nếu số liệu dùng để kết luận chỉ ở mức thấp nhất có thể, kết luận sẽ là “không bảo đảm tiến độ”. Nếu số liệu dùng để kết luận ở mức cao nhất có thể, kết luận sẽ là “có nguy cơ không đạt”.",
  ],
  [
    "one end of the figure, and the other open",
    { ...usual, values: [["2022", { moreThan: 50 }]] },
    "At the average rate so far the value comes to 65.01% (at least 65.01%) on 31 December 2025. At that rate it meets the target on 29 December 2028 at the latest. From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01% (tối thiểu 65,01%). Với tốc độ đó, mục tiêu sẽ đạt muộn nhất vào ngày 29/12/2028. Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 2 lần tốc độ đến nay.",
  ],
  [
    "a later day, counted from that of the value",
    usual,
    "At the average rate so far the value comes to 65.01% on 31 December 2025. At that rate it meets the target on 29 December 2028. From 31 December 2022 on it has to rise by 9.998 percentage points a year, 2 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 65,01%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 29/12/2028. Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 2 lần tốc độ đến nay.",
    "2025-12-30",
  ],
  [
    "a value of the last day but one",
    { ...usual, values: [["2025-12-30", 50]] },
    "At the average rate so far the value comes to 50.01% on 31 December 2025. At that rate it meets the target on 26 December 2040. From 30 December 2025 on it has to rise by 30 percentage points in 1 day, 5,480 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 50,01%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 26/12/2040. Từ ngày 30/12/2025, trong 1 ngày cần tăng 30 điểm phần trăm, bằng 5.480 lần tốc độ đến nay.",
    "2025-12-30",
  ],
  [
    "constant growth",
    { ...usual, trajectory: "geometric" },
    "At the average rate so far the value comes to 69.9% on 31 December 2025. At that rate it meets the target on 18 March 2027. From 31 December 2022 on it has to rise by 9.998 percentage points a year, 1.4 times the rate so far.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả sẽ là 69,9%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 18/3/2027. Từ ngày 31/12/2022, mỗi năm cần tăng 9,998 điểm phần trăm, bằng 1,4 lần tốc độ đến nay.",
  ],
  [
    "a deadline that passed since the latest value",
    { ...usual, values: [["2024", 70]] },
    "At the average rate so far the value would have come to 77.49% on 31 December 2025. At that rate it meets the target on 2 May 2026.",
    "Với tốc độ bình quân đến nay, đến ngày 31/12/2025 kết quả lẽ ra đã là 77,49%. Với tốc độ đó, mục tiêu sẽ đạt vào ngày 02/5/2026.",
    "2026-03-01",
  ],
  [
    "a day that passed since the latest value, without a deadline",
    { criterion: { atLeast: 80 }, baseline: { value: 40, period: "2020" }, values: [["2021", 79]] },
    "At the average rate so far it would have met the target on 10 January 2022.",
    "Với tốc độ bình quân đến nay, mục tiêu lẽ ra đã đạt vào ngày 10/01/2022.",
    "2026-03-01",
  ],
  [
    "a straddling value",
    { criterion: { atLeast: 80 }, deadline: "2020", values: [["2020", { between: [75, 85] }]] },
    "With the value that decides at the low end of what it may be, the verdict would be “missed”. With the value that decides at the high end of what it may be, the verdict would be “achieved”.",
    "Nếu số liệu dùng để kết luận chỉ ở mức thấp nhất có thể, kết luận sẽ là “không đạt”. Nếu số liệu dùng để kết luận ở mức cao nhất có thể, kết luận sẽ là “đã đạt”.",
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
    "Với tốc độ bình quân đến nay, mục tiêu sẽ đạt vào ngày 11/6/2025. Nếu lấy số liệu đầu tiên làm mức xuất phát, kết luận sẽ là “kém hơn mức xuất phát”.",
  ],
  ["nothing measured", { criterion: { deliverable: true }, deadline: "2025" }, "", ""],
  ["nothing left", { ...usual, values: [["2025", 81]] }, "", "", "2026-01-01"],
];

describe("the outlook in words", () => {
  describe.each(rows.map((row) => ({ row, name: row[0] })))("of $name", ({ row: [, given, en, vi, at] }) => {
    it("in English", () => {
      expect(told(given, "en", at)).toBe(en);
    });

    it("in Vietnamese", () => {
      expect(told(given, "vi", at)).toBe(vi);
    });
  });

  it("tells a place of a rank", () => {
    const rank: Case = {
      criterion: { rankAtMost: 50 },
      baseline: { value: 60, period: "2020" },
      deadline: "2025",
      values: [["2022", 56]],
    };
    expect(told(rank, "en")).toContain("it has to climb by 2 places a year, about as fast as so far");
  });

  it("names a unit of the author's own", () => {
    const unit = { code: "station", label: { en: "stations", vi: "trạm" } };
    expect(told({ ...usual, indicator: { unit } }, "vi")).toContain("mỗi năm cần tăng 9,998 trạm");
  });

  it("tells a figure that is larger than any that may be written", () => {
    const huge: Case = {
      criterion: { atLeast: "1e30" },
      indicator: { unit: "index" },
      baseline: { value: "1e28", period: "2022-12-30" },
      deadline: "2023-12-31",
      values: [["2022-12-31", "9e28"]],
    };
    expect(told(huge, "en")).toContain("comes to 29,290,000,000,000,000,000 trillion on 31 December 2023");
  });

  it("writes every number as it is told to", () => {
    const text = explainOutlook(outlook(usual, on), { formatNumber: () => "#" });
    expect(text.match(/#/g)).toHaveLength(3);
  });
});

const capped = (value: NonNullable<Case["values"]>[number]): Case => ({
  criterion: { atMost: 100, in: "total" },
  indicator: { accumulation: "per-period", unit: "VND" },
  start: "2021",
  deadline: "2024",
  values: [value],
});

describe("a limit on a total", () => {
  it.each<[name: string, given: Case, at: string, en: string, vi: string]>([
    [
      "that only what the figures may stand for reaches in time",
      capped(["2021", { between: [20, 26] }]),
      "2022-03-01",
      "At that rate the figures as printed stay under the limit, but what they may stand for could reach it, on 4 November 2024 at the earliest.",
      "Với tốc độ đó, theo đúng con số công bố thì không chạm mức giới hạn, nhưng trong phạm vi mà các con số cho phép thì có thể chạm tới, sớm nhất vào ngày 04/11/2024.",
    ],
    [
      "that the figures reach in time, and the least that they may stand for does not",
      capped(["2021", { between: [20, 30] }]),
      "2022-03-01",
      "At that rate it reaches its limit on 30 December 2024 (on 1 May 2024 at the earliest, perhaps never), before the deadline.",
      "Với tốc độ đó, mức giới hạn sẽ bị chạm tới vào ngày 30/12/2024 (sớm nhất ngày 01/5/2024, cũng có thể không xảy ra), trước thời hạn.",
    ],
    [
      "of which only the least is known",
      capped(["2021", { atLeast: 40 }]),
      "2022-03-01",
      "At that rate it reaches its limit on 2 July 2023 at the latest, before the deadline.",
      "Với tốc độ đó, mức giới hạn sẽ bị chạm tới muộn nhất vào ngày 02/7/2023, trước thời hạn.",
    ],
    [
      "of which only the most is known, and stays under it",
      capped(["2021", { atMost: 24 }]),
      "2022-03-01",
      "the value comes to 96.07 VND (at most 96.07 VND) on 31 December 2024.",
      "đến ngày 31/12/2024 kết quả sẽ là 96,07 đồng (không quá 96,07 đồng).",
    ],
    [
      "that would have been reached by now",
      capped(["2021", 40]),
      "2024-03-01",
      "At that rate it would have reached its limit on 2 July 2023, before the deadline.",
      "Với tốc độ đó, mức giới hạn lẽ ra đã bị chạm tới vào ngày 02/7/2023, trước thời hạn.",
    ],
  ])("%s", (_, given, at, en, vi) => {
    expect([told(given, "en", at), told(given, "vi", at)]).toEqual([
      expect.stringContaining(en),
      expect.stringContaining(vi),
    ]);
  });
});

const meeting = (change: object): Outlook => {
  const of = outlook(usual, on);
  const meetsOn = { nominal: "2028-12-29", earliest: "2027-10-09", latest: "2030-10-13", ...change };
  return { ...of, projection: { ...of.projection, average: { ...of.projection.average, meetsOn } } };
};

describe("days that are left open", () => {
  it.each<[name: string, day: object, en: string, vi: string]>([
    [
      "at the latest",
      { latest: null },
      "on 29 December 2028 (on 9 October 2027 at the earliest, perhaps never).",
      "vào ngày 29/12/2028 (sớm nhất ngày 09/10/2027, cũng có thể không xảy ra).",
    ],
    [
      "at the earliest",
      { earliest: null },
      "on 29 December 2028 (on 13 October 2030 at the latest).",
      "(muộn nhất ngày 13/10/2030).",
    ],
    ["at both", { earliest: null, latest: null }, "(perhaps never).", "(cũng có thể không xảy ra)."],
    [
      "by the figures as printed",
      { nominal: null, latest: null },
      "At that rate the figures as printed never meet the target, but what they may stand for could meet it, on 9 October 2027 at the earliest.",
      "sớm nhất vào ngày 09/10/2027.",
    ],
  ])("%s", (_name, day, en, vi) => {
    const texts = [explainOutlook(meeting(day)), explainOutlook(meeting(day), { locale: viOutlook })];
    expect(texts).toEqual([expect.stringContaining(en), expect.stringContaining(vi)]);
  });
});

const outcome = (of: unknown, options?: unknown): unknown => {
  try {
    return typeof explainOutlook(of as Outlook, options as never);
  } catch (error) {
    return isPolicyTargetsError(error) ? error.code : error;
  }
};

const sound = JSON.parse(JSON.stringify(outlook(usual, on))) as Outlook;
const withAverage = (change: object): unknown => ({
  ...sound,
  projection: { ...sound.projection, average: { ...sound.projection.average, ...change } },
});
const withRequirement = (change: object): unknown => ({
  ...sound,
  requirement: { ...sound.requirement, ...change },
});

describe("what is no outlook is refused", () => {
  it.each<[what: string, input: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "outlook"],
    ["an empty object", {}],
    ["an evaluation", stand(usual, on)],
    ["null in place of its parts", { ...sound, projection: null }],
    ["no trends", { ...sound, projection: {} }],
    ["no requirement", { ...sound, requirement: null }],
    ["no day", { ...sound, asOf: "2022" }],
    ["no deadline", { ...sound, deadline: undefined }],
    ["no unit", { ...sound, unit: undefined }],
    ["a unit that is none", { ...sound, unit: { label: "x" } }],
    ["sensitivity to nothing known", { ...sound, sensitivity: [{ to: "toString", status: "missed" }] }],
    [
      "sensitivity without a status",
      { ...sound, sensitivity: [{ to: "latest-low", status: "constructor" }] },
    ],
    ["a list with null", { ...sound, sensitivity: [null] }],
    ["a list with a hole", { ...sound, sensitivity: new Array(1) }],
    ["a value that is no number", withAverage({ atDeadline: { nominal: "65", low: null, high: null } })],
    ["a value without ends", withAverage({ atDeadline: { nominal: 65 } })],
    ["a day that is none", withAverage({ meetsOn: { nominal: "2028", earliest: null, latest: null } })],
    ["a day to count from that is none", withRequirement({ from: "2022" })],
    ["a rate that is no number", withRequirement({ perYear: Number.POSITIVE_INFINITY })],
    ["a multiple that is no number", withRequirement({ times: Number.NaN })],
  ])("%s", (_, input) => {
    expect(outcome(input)).toBe("wrong-type");
  });

  it("a language that is not spoken", () => {
    expect(outcome(sound, { locale: "fr" })).toBe("bad-locale");
  });

  it("and nothing else ever comes of it", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(outcome(input)).toBe("wrong-type");
      }),
    );
  });
});

it("is read from what was stored", () => {
  expect(explainOutlook(sound)).toBe(told(usual, "en"));
});
