import { type ChangeSize, type Criterion, explainReason, formatCriterion, type Reason } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";

const both = (reason: Reason): readonly [string, string] => [
  explainReason(reason),
  explainReason(reason, { locale: vi }),
];

describe("an imprecise threshold is told as one would say it", () => {
  it.each<[Criterion, string, string]>([
    [{ kind: "threshold", atLeast: { nearly: "100" } }, "nearly 100% or more", "gần 100% trở lên"],
    [{ kind: "threshold", atLeast: { between: ["60", "70"] } }, "at least 60% to 70%", "ít nhất 60% đến 70%"],
    [{ kind: "threshold", atMost: { between: ["3", "4"] } }, "at most 3% to 4%", "nhiều nhất 3% đến 4%"],
    [{ kind: "threshold", atLeast: { about: "80" } }, "at least about 80%", "ít nhất khoảng 80%"],
    [
      { kind: "threshold", moreThan: { nearly: "100" } },
      "more than a level of nearly 100%",
      "hơn mức gần 100%",
    ],
    [
      { kind: "threshold", atMost: { lessThan: "5" } },
      "at most a level of less than 5%",
      "nhiều nhất mức dưới 5%",
    ],
    [
      { kind: "change", change: { equals: { percent: { nearly: "50" } } } },
      "a rise of nearly 50% against the baseline",
      "tăng gần 50% so với giá trị gốc",
    ],
    [
      { kind: "change", change: { atMost: { percent: { nearly: "-50" } } } },
      "a fall of nearly 50% or more against the baseline",
      "giảm gần 50% trở lên so với giá trị gốc",
    ],
    [
      { kind: "change", change: { atMost: { percent: { between: ["5", "6"] } } } },
      "no rise of more than 5% to 6% against the baseline",
      "không tăng ở mức hơn 5% đến 6% so với giá trị gốc",
    ],
    [
      { kind: "change", change: { lessThan: { percent: { between: ["5", "6"] } } } },
      "no rise of at least 5% to 6% against the baseline",
      "không tăng ở mức ít nhất 5% đến 6% so với giá trị gốc",
    ],
    [
      { kind: "change", change: { lessThan: { percent: { nearly: "5" } } } },
      "no rise of nearly 5% or more against the baseline",
      "không tăng ở mức gần 5% trở lên so với giá trị gốc",
    ],
    [{ kind: "threshold", equals: "5" }, "exactly 5%", "đúng 5%"],
  ])("%j", (criterion, english, vietnamese) => {
    expect([
      formatCriterion(criterion, "percent"),
      formatCriterion(criterion, "percent", { locale: vi }),
    ]).toEqual([english, vietnamese]);
  });
});

describe("a span is told in days up to two years, and then in years and months", () => {
  it.each([
    [1, "1 day", "1 ngày"],
    [365, "365 days", "365 ngày"],
    [730, "730 days", "730 ngày"],
    [731, "about 2 years", "khoảng 2 năm"],
    [775, "about 2 years and 1 month", "khoảng 2 năm 1 tháng"],
    [1081, "about 3 years", "khoảng 3 năm"],
    [2071, "about 5 years and 8 months", "khoảng 5 năm 8 tháng"],
    [9376, "about 25 years and 8 months", "khoảng 25 năm 8 tháng"],
  ])("%d days", (days, english, vietnamese) => {
    expect(both({ code: "deadline-passed", deadline: "2020", days })).toEqual([
      `The deadline, 2020, passed ${english} ago.`,
      `Thời hạn năm 2020 đã qua ${vietnamese}.`,
    ]);
  });
});

describe("a deadline is a day that is ahead, or a period that ends", () => {
  it.each<[Reason, string, string]>([
    [
      { code: "deadline-ahead", deadline: "2020-06-30", days: 61 },
      "The deadline, 30 June 2020, is 61 days ahead.",
      "Thời hạn ngày 30/06/2020 còn 61 ngày.",
    ],
    [
      { code: "deadline-ahead", deadline: "2020-06", days: 61 },
      "The deadline, June 2020, ends in 61 days.",
      "Thời hạn tháng 6/2020 còn 61 ngày.",
    ],
    [
      { code: "deadline-due", deadline: "2020-06-30", days: 0 },
      "The deadline, 30 June 2020, is today.",
      "Thời hạn ngày 30/06/2020 là hôm nay.",
    ],
    [
      { code: "deadline-due", deadline: "2020-06", days: 0 },
      "The deadline, June 2020, ends today.",
      "Thời hạn tháng 6/2020 kết thúc hôm nay.",
    ],
    [
      { code: "deadline-revised", on: "2020-07-06", from: "2020", to: "2023", days: 1095 },
      "On 6 July 2020 its deadline was restated as 2023 (before: 2020), about 3 years later.",
      "Ngày 06/07/2020 thời hạn được nêu lại là năm 2023 (trước đó: năm 2020), chậm hơn khoảng 3 năm.",
    ],
    [
      { code: "deadline-revised", on: "2020-07-06", from: "2020-06", to: null, days: null },
      "On 6 July 2020 it was restated without a deadline (before: June 2020).",
      "Ngày 06/07/2020 mục tiêu được nêu lại không kèm thời hạn (trước đó: tháng 6/2020).",
    ],
    [
      {
        code: "deadline-revised",
        on: "2020-07-06",
        from: null,
        to: { event: { en: "licences are granted", vi: "giấy phép được cấp" } },
        days: null,
      },
      "On 6 July 2020 its deadline was restated as “licences are granted” (before: none).",
      "Ngày 06/07/2020 thời hạn được nêu lại là “giấy phép được cấp” (trước đó: không có).",
    ],
    [
      {
        code: "event-unknown",
        event: { en: "licences are granted", vi: "giấy phép được cấp" },
        expected: null,
      },
      "It is due at an event that is not known to have occurred: “licences are granted”.",
      "Thời hạn gắn với một sự kiện chưa biết đã diễn ra hay chưa: “giấy phép được cấp”.",
    ],
    [
      { code: "met-late", on: "2020-11-05", deadline: "2020-10-31" },
      "It was met by 5 November 2020, after the deadline of 31 October 2020.",
      "Đến ngày 05/11/2020 mục tiêu mới đạt, sau thời hạn ngày 31/10/2020.",
    ],
  ])("%j", (reason, english, vietnamese) => {
    expect(both(reason)).toEqual([english, vietnamese]);
  });
});

describe("what is reported is told with its time, its extent and its source", () => {
  const by = { en: "Ministry of Health", vi: "Bộ Y tế" };

  it.each<[Reason, string, string]>([
    [
      { code: "report-decides", says: "done", on: "2020-01/2020-04", by },
      "Reported as done in the period from January to April 2020 (source: Ministry of Health).",
      "Theo báo cáo của Bộ Y tế: đã hoàn thành trong tháng 1–4/2020.",
    ],
    [
      { code: "report-decides", says: "started", on: "2020-07-06" },
      "Reported as started as of 6 July 2020.",
      "Theo báo cáo: đang triển khai tính đến ngày 06/07/2020.",
    ],
    [
      { code: "report-decides", says: "not-done", on: "2020-H1" },
      "Reported as not done in the first half of 2020.",
      "Theo báo cáo: chưa hoàn thành trong 6 tháng đầu năm 2020.",
    ],
    [
      { code: "report-decides", says: "done", on: "2020-04-19/2020-05-20" },
      "Reported as done in the period from 19 April 2020 to 20 May 2020.",
      "Theo báo cáo: đã hoàn thành trong thời gian từ ngày 19/04/2020 đến ngày 20/05/2020.",
    ],
    [
      {
        code: "report-beside",
        says: "done",
        on: "2020-04",
        scope: { en: "two ministries", vi: "hai bộ" },
        by,
      },
      "Apart from that, it is reported as partly done in April 2020: two ministries (source: Ministry of Health).",
      "Ngoài ra, theo báo cáo của Bộ Y tế: đã hoàn thành một phần trong tháng 4/2020 (hai bộ).",
    ],
  ])("%j", (reason, english, vietnamese) => {
    expect(both(reason)).toEqual([english, vietnamese]);
  });
});

describe("a change that was worked out is told without needless digits", () => {
  const told = (size: ChangeSize, asked: ChangeSize): string => {
    const change = {
      size,
      reference: { value: "90", period: "2019" },
    };
    const criterion: Criterion = { kind: "change", change: { atLeast: asked } };
    return explainReason({
      code: "value-misses",
      values: ["70"],
      period: "2020",
      unit: "count",
      criterion,
      change,
    });
  };

  it.each<[name: string, size: ChangeSize, asked: ChangeSize, text: string]>([
    ["by three", { percent: "5.660377358" }, { percent: "7" }, "(a rise of 5.66%)"],
    ["of a fall", { percent: "-22.22222222" }, { percent: "7" }, "(a fall of 22.2%)"],
    ["of a factor", { factor: "0.6666666667" }, { factor: "2" }, "(0.667 times as much)"],
    ["by those that keep it under the limit", { percent: "6.999571428" }, { percent: "7" }, "6.9996%"],
    [
      "by all where fewer would reach the limit",
      { percent: "6.999999957" },
      { percent: "7" },
      "6.999999957%",
    ],
    ["as it is stated", { percent: "5.6625" }, { percent: "7" }, "(a rise of 5.6625%)"],
    ["by all of a difference", { amount: "12345678" }, { amount: "20000000" }, "12,345,678"],
    ["by three against another measure", { factor: "0.6666666667" }, { percent: "7" }, "(0.667 times"],
  ])("%s", (_, size, asked, text) => {
    expect(told(size, asked)).toContain(text);
  });
});

describe("members, parts and periods are counted in words", () => {
  const members = {
    code: "members",
    dimension: "sector",
    met: [],
    notMet: [],
    open: [],
    share: null,
  } as const;
  const years = {
    code: "periods",
    every: "year",
    held: [],
    broken: [],
    missing: [],
    open: [],
    of: 5,
  } as const;

  it.each<[Reason, string, string]>([
    [
      { ...members, of: null },
      "All members have to meet it, and nothing is known of any.",
      "Mọi đối tượng đều phải đạt, nhưng chưa có thông tin về đối tượng nào.",
    ],
    [
      { ...members, of: 2, open: ["postal", "press"] },
      "All 2 members have to meet it, and nothing is known of any: postal and press.",
      "Cả 2 đối tượng đều phải đạt, nhưng chưa có thông tin về đối tượng nào: postal và press.",
    ],
    [
      { ...members, of: 1, open: ["postal"] },
      "Its only member has to meet it, and nothing is known of it: postal.",
      "Đối tượng duy nhất phải đạt, nhưng chưa có thông tin: postal.",
    ],
    [
      { ...members, of: 4, share: "66.7", met: ["a", "b"], notMet: ["c"], open: ["d"] },
      "At least 66.7% of the 4 members have to meet it; 2 do; not met by: c; nothing known of: d.",
      "Ít nhất 66,7% trong số 4 đối tượng phải đạt; 2 đối tượng đã đạt; chưa đạt: c; chưa rõ: d.",
    ],
    [
      { ...members, of: 2, met: ["north"], open: ["South"], unlisted: ["south", "sout"] },
      "All 2 members have to meet it; 1 does; nothing known of: South; there are values of: south and sout.",
      "Cả 2 đối tượng đều phải đạt; 1 đối tượng đã đạt; chưa rõ: South; có số liệu của: south và sout.",
    ],
    [
      { ...members, of: 1, open: ["South"], unlisted: ["south"] },
      "Its only member has to meet it, and nothing is known of it: South; there are values of: south.",
      "Đối tượng duy nhất phải đạt, nhưng chưa có thông tin: South; có số liệu của: south.",
    ],
    [
      {
        ...members,
        of: 3,
        met: [{ en: "North End", vi: "Khu Bắc" }],
        notMet: [{ en: "South Bank", vi: "Khu Nam" }],
        open: ["c"],
      },
      "All 3 members have to meet it; 1 does; not met by: South Bank; nothing known of: c.",
      "Cả 3 đối tượng đều phải đạt; 1 đối tượng đã đạt; chưa đạt: Khu Nam; chưa rõ: c.",
    ],
    [
      { ...members, of: null, notMet: ["c"] },
      "All members have to meet it; of those that are known none does; not met by: c.",
      "Mọi đối tượng đều phải đạt; trong số đã biết, chưa đối tượng nào đã đạt; chưa đạt: c.",
    ],
    [
      { ...members, of: 2, met: ["a"], notMet: ["b"] },
      "All 2 members have to meet it; 1 does; not met by: b.",
      "Cả 2 đối tượng đều phải đạt; 1 đối tượng đã đạt; chưa đạt: b.",
    ],
    [
      { ...members, of: 3, met: ["a", "b", "c"] },
      "All 3 members have to meet it; 3 do.",
      "Cả 3 đối tượng đều phải đạt; 3 đối tượng đã đạt.",
    ],
    [
      { code: "parts", form: "allOf", met: 1, notMet: 0, open: 1 },
      "Of 2 parts 1 is met, 1 is open; all are needed.",
      "Đạt 1 trong 2 phần, 1 phần chưa rõ; cần đạt tất cả.",
    ],
    [
      { code: "parts", form: "anyOf", met: 0, notMet: 1, open: 2 },
      "Of 3 parts none is met, 2 are open; one is needed.",
      "Chưa đạt phần nào trong 3 phần, 2 phần chưa rõ; cần đạt một.",
    ],
    [
      years,
      "It has to hold in each of 5 years, of which none is known yet.",
      "Yêu cầu phải được giữ trong cả 5 năm, chưa biết kết quả năm nào.",
    ],
    [
      { ...years, of: 1 },
      "It has to hold in every year, of which none is known yet.",
      "Yêu cầu phải được giữ trong mọi năm, chưa biết kết quả năm nào.",
    ],
    [
      { ...years, broken: ["2021"], missing: ["2022"] },
      "It held in no year of 5; broken in: 2021; no value for: 2022.",
      "Chưa giữ được năm nào trong 5 năm; không giữ được: năm 2021; chưa có số liệu: năm 2022.",
    ],
    [
      { ...years, held: ["2021"], open: ["2022"], of: null },
      "It held in 1 year so far; left open in: 2022.",
      "Giữ được 1 năm tính đến nay; chưa rõ: năm 2022.",
    ],
    [
      { code: "breaches", periods: ["2020", "2021-05-05", "2022-01/2022-03"] },
      "It was broken in 2020, on 5 May 2021 and in the period from January to March 2022.",
      "Yêu cầu bị vi phạm trong năm 2020, ngày 05/05/2021 và trong tháng 1–3/2022.",
    ],
    [
      { code: "slipped-back", met: "2020" },
      "It had been met in 2020, but no longer after that.",
      "Mục tiêu từng đạt trong năm 2020, sau đó không còn đạt.",
    ],
    [
      { code: "milestones", met: [], metLate: [], missed: [], open: [], next: "2022" },
      "The next milestone is due by 2022.",
      "Mốc trung gian sắp tới: năm 2022.",
    ],
    [
      { code: "milestones", met: ["2018"], metLate: ["2019"], missed: ["2020"], open: [], next: "2022" },
      "Milestones met: 2018; met late: 2019; missed: 2020; next: 2022.",
      "Mốc trung gian đã đạt: năm 2018; đạt muộn: năm 2019; không đạt: năm 2020; sắp tới: năm 2022.",
    ],
  ])("%j", (reason, english, vietnamese) => {
    expect(both(reason)).toEqual([english, vietnamese]);
  });
});

describe("a sum says what it holds and what not", () => {
  it.each<[Reason, string, string]>([
    [
      { code: "total-incomplete", deadline: "2020-12-31" },
      "Not all amounts up to the deadline of 31 December 2020 are known, so it can be called neither met nor missed.",
      "Chưa có đủ số liệu đến thời hạn ngày 31/12/2020, nên chưa thể nói là đạt hay không đạt.",
    ],
    [
      { code: "total-left-out", periods: ["2020-Q2"] },
      "Not added, since they overlap in part with what was added: the second quarter of 2020.",
      "Không cộng vì trùng một phần với số liệu đã cộng: quý II/2020.",
    ],
    [
      { code: "total-begun-before", from: "2020-03-01", periods: ["2020-Q1"] },
      "Amounts are added from 1 March 2020 on; what began before is left out: the first quarter of 2020.",
      "Chỉ cộng từ ngày 01/03/2020; không cộng vì bắt đầu trước đó: quý I/2020.",
    ],
    [
      { code: "total-unknown", figure: "30", period: "2020", unit: "count" },
      "The sum for 2020 is not known: it is 30 without what is missing, which may add to that or take from it.",
      "Chưa biết tổng năm 2020: mới có 30, phần còn thiếu có thể làm tổng tăng hoặc giảm.",
    ],
    [
      { code: "total-disputed", periods: ["2020-H1"] },
      "Shorter periods do not add up to the figure for the first half of 2020, which was taken.",
      "Số liệu các kỳ ngắn hơn không khớp với số liệu của 6 tháng đầu năm 2020; số liệu này được dùng.",
    ],
    [
      { code: "total-disputed", periods: ["2019", "2020"] },
      "Shorter periods do not add up to the figures for 2019 and 2020, which were taken.",
      "Số liệu các kỳ ngắn hơn không khớp với số liệu của năm 2019 và năm 2020; số liệu này được dùng.",
    ],
    [
      { code: "no-value-of-length", as: "2019" },
      "Amounts are compared with the one for 2019; no later value covers a period as long.",
      "Kỳ so sánh là năm 2019; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.",
    ],
    [
      { code: "no-value-in-window", window: "2020-02-01/..", reaching: ["2020-Q1"] },
      "No value is for a period that lies wholly in the time over which amounts are added (the time from 1 February 2020); only partly in it: the first quarter of 2020.",
      "Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (từ ngày 01/02/2020); chỉ nằm một phần trong thời gian này: quý I/2020.",
    ],
    [
      { code: "no-value-at-deadline", deadline: "2020-12-31" },
      "No value covers the deadline of 31 December 2020, so it cannot be called missed.",
      "Không có số liệu cho thời hạn ngày 31/12/2020, nên chưa thể nói là không đạt.",
    ],
    [
      { code: "ratio-derived", numerator: "Done", denominator: "All" },
      "The value was calculated: “Done” divided by “All” for the same period.",
      "Số liệu được tính bằng cách lấy “Done” chia cho “All” của cùng kỳ.",
    ],
    [
      { code: "ratio-denominator-not-positive", denominator: "All", periods: ["2019", "2020"], zero: true },
      "There is no ratio for 2019 and 2020: “All” is zero.",
      "Không tính được tỷ lệ của năm 2019 và năm 2020: số liệu “All” bằng 0.",
    ],
    [
      { code: "ratio-denominator-not-positive", denominator: "All", periods: ["2020-H1"], zero: false },
      "There is no ratio for the first half of 2020: “All” is not surely more than zero.",
      "Không tính được tỷ lệ của 6 tháng đầu năm 2020: số liệu “All” chưa chắc lớn hơn 0.",
    ],
    [
      { code: "ratio-input-missing", indicator: "Done", periods: ["2020"], missing: null, takenBack: false },
      "There is no value of “Done” for 2020.",
      "Chưa có số liệu “Done” của năm 2020.",
    ],
    [
      {
        code: "ratio-input-missing",
        indicator: "Done",
        periods: ["2020"],
        missing: "not-yet-available",
        takenBack: true,
      },
      "The value of “Done” for 2020 was taken back (not yet available).",
      "Đã thu hồi số liệu “Done” của năm 2020 (chưa có số liệu).",
    ],
    [
      {
        code: "ratio-input-missing",
        indicator: "Done",
        periods: ["2020"],
        missing: "not-collected",
        takenBack: false,
      },
      "The value of “Done” for 2020 is stated to be missing (not collected).",
      "Nguồn số liệu cho biết không có số liệu “Done” của năm 2020 (không thu thập).",
    ],
    [
      { code: "ratio-input-unknown", indicators: ["Done", "All"] },
      "To calculate it, values of “Done” and “All” are needed; none is known.",
      "Để tính chỉ tiêu này cần có số liệu “Done” và “All”; hiện chưa có số liệu nào.",
    ],
    [
      {
        code: "ratio-periods-differ",
        numerator: "Done",
        numeratorPeriod: "2020",
        denominator: "All",
        denominatorPeriod: "2019",
      },
      "The latest value of “Done” is for 2020, that of “All” for 2019; a ratio needs both for the same period.",
      "Số liệu mới nhất về “Done” là của năm 2020, về “All” là của năm 2019; cần có số liệu cùng kỳ để tính tỷ lệ.",
    ],
  ])("%j", (reason, english, vietnamese) => {
    expect(both(reason)).toEqual([english, vietnamese]);
  });
});

describe("what a statement did to a target is said in one word", () => {
  it.each([
    ["unchanged", "unchanged", "giữ nguyên"],
    ["weakened", "weakened", "nới lỏng"],
    ["strengthened", "strengthened", "nâng cao"],
    ["changed", "changed", "thay đổi"],
  ] as const)("%s", (effect, english, vietnamese) => {
    expect(both({ code: "criterion-revised", on: "2020-07-06", effect })).toEqual([
      `What it asks for was restated on 6 July 2020: ${english}.`,
      `Yêu cầu được nêu lại ngày 06/07/2020: ${vietnamese}.`,
    ]);
  });
});

describe("a value of one day is told as of that day", () => {
  const criterion: Criterion = { kind: "threshold", atLeast: "80" };

  it.each([
    ["2020-07-06", "On 6 July 2020", "Số liệu ngày 06/07/2020"],
    ["2020-07", "For July 2020", "Số liệu tháng 7/2020"],
    ["2020-07-06~", "For about 6 July 2020", "Số liệu khoảng ngày 06/07/2020"],
  ])("%s", (period, english, vietnamese) => {
    expect(both({ code: "value-meets", values: ["81"], period, unit: "percent", criterion })).toEqual([
      `${english} the value is 81%, which meets the target of at least 80%.`,
      `${vietnamese} là 81%, đạt yêu cầu ít nhất 80%.`,
    ]);
  });
});
