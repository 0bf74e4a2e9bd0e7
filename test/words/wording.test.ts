import { type ChangeSize, type Criterion, explainReason, formatCriterion, type Reason } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";

const both = (reason: Reason): readonly [string, string] => [
  explainReason(reason),
  explainReason(reason, { locale: vi }),
];

describe("an imprecise threshold is told as one would say it", () => {
  it.each<[Criterion, string, string]>([
    [{ kind: "threshold", atLeast: { nearly: "100" } }, "close to 100%", "cơ bản đạt 100%"],
    [
      { kind: "threshold", atLeast: { between: ["60", "70"] } },
      "60% to 70% or more",
      "từ mức 60–70% trở lên",
    ],
    [{ kind: "threshold", atMost: { between: ["3", "4"] } }, "3% to 4% or less", "không quá 3% đến 4%"],
    [{ kind: "threshold", atLeast: { about: "80" } }, "at least about 80%", "tối thiểu khoảng 80%"],
    [
      { kind: "threshold", moreThan: { nearly: "100" } },
      "more than a level of nearly 100%",
      "hơn mức gần 100%",
    ],
    [
      { kind: "threshold", atMost: { lessThan: "5" } },
      "at most a level of less than 5%",
      "không quá mức dưới 5%",
    ],
    [
      { kind: "change", change: { equals: { percent: { nearly: "50" } } } },
      "a rise of nearly 50% from the baseline",
      "tăng gần 50% so với mức xuất phát",
    ],
    [
      { kind: "change", change: { atMost: { percent: { nearly: "-50" } } } },
      "a fall of nearly 50% or more from the baseline",
      "giảm gần 50% trở lên so với mức xuất phát",
    ],
    [
      { kind: "change", change: { atMost: { percent: { between: ["5", "6"] } } } },
      "no rise of more than 5% to 6% from the baseline",
      "không tăng ở mức hơn 5% đến 6% so với mức xuất phát",
    ],
    [
      { kind: "change", change: { lessThan: { percent: { between: ["5", "6"] } } } },
      "no rise of 5% to 6% or more from the baseline",
      "không tăng ở mức tối thiểu 5% đến 6% so với mức xuất phát",
    ],
    [
      { kind: "change", change: { lessThan: { percent: { nearly: "5" } } } },
      "no rise of nearly 5% or more from the baseline",
      "không tăng ở mức gần 5% trở lên so với mức xuất phát",
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
      `Hạn: hết năm 2020 (đã qua ${vietnamese}).`,
    ]);
  });
});

describe("a deadline is a day that is ahead, or a period that ends", () => {
  it.each<[Reason, string, string]>([
    [
      { code: "deadline-ahead", deadline: "2020-06-30", days: 61 },
      "Due by 30 June 2020 (61 days left).",
      "Hạn: ngày 30/6/2020 (còn 61 ngày).",
    ],
    [
      { code: "deadline-ahead", deadline: "2020-06", days: 61 },
      "Due by the end of June 2020 (61 days left).",
      "Hạn: hết tháng 6/2020 (còn 61 ngày).",
    ],
    [
      { code: "deadline-due", deadline: "2020-06-30", days: 0 },
      "Due by 30 June 2020 (today).",
      "Hạn: ngày 30/6/2020 (hôm nay).",
    ],
    [
      { code: "deadline-due", deadline: "2020-06", days: 0 },
      "Due by the end of June 2020 (today).",
      "Hạn: hết tháng 6/2020 (hôm nay).",
    ],
    [
      { code: "deadline-revised", on: "2020-07-06", from: "2020", to: "2023", days: 1095 },
      "On 6 July 2020 the deadline was postponed from 2020 to 2023, by about 3 years.",
      "Ngày 06/7/2020 thời hạn được điều chỉnh thành năm 2023 (trước đó: năm 2020), lùi khoảng 3 năm.",
    ],
    [
      { code: "deadline-revised", on: "2020-07-06", from: "2020-06", to: null, days: null },
      "On 6 July 2020 the target was restated without a deadline (before: June 2020).",
      "Ngày 06/7/2020 mục tiêu được nêu lại không kèm thời hạn (trước đó: tháng 6/2020).",
    ],
    [
      {
        code: "deadline-revised",
        on: "2020-07-06",
        from: null,
        to: { event: { en: "licences are granted", vi: "giấy phép được cấp" } },
        days: null,
      },
      "On 6 July 2020 the deadline was set at “licences are granted” (before: none).",
      "Ngày 06/7/2020 thời hạn được điều chỉnh thành “giấy phép được cấp” (trước đó: không có).",
    ],
    [
      {
        code: "event-unknown",
        event: { en: "licences are granted", vi: "giấy phép được cấp" },
        expected: null,
      },
      "Due on this event: “licences are granted”. It is not known to have taken place.",
      "Hạn theo sự kiện “giấy phép được cấp”; chưa rõ sự kiện đã diễn ra hay chưa.",
    ],
    [
      { code: "met-late", on: "2020-11-05", deadline: "2020-10-31" },
      "Met late, by 5 November 2020; the deadline was 31 October 2020.",
      "Đến ngày 05/11/2020 mới đạt, sau thời hạn ngày 31/10/2020.",
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
      "Reported as done in the period from January to April 2020 (Ministry of Health).",
      "Theo Bộ Y tế, trong 4 tháng đầu năm 2020: đã hoàn thành.",
    ],
    [
      { code: "report-decides", says: "started", on: "2020-07-06" },
      "Reported as under way on 6 July 2020.",
      "Theo báo cáo, tính đến ngày 06/7/2020: đang triển khai.",
    ],
    [
      { code: "report-decides", says: "not-done", on: "2020-H1" },
      "Reported as not done in the first half of 2020.",
      "Theo báo cáo, trong 6 tháng đầu năm 2020: chưa hoàn thành.",
    ],
    [
      { code: "report-decides", says: "done", on: "2020-04-19/2020-05-20" },
      "Reported as done in the period from 19 April 2020 to 20 May 2020.",
      "Theo báo cáo, trong thời gian từ ngày 19/4/2020 đến ngày 20/5/2020: đã hoàn thành.",
    ],
    [
      {
        code: "report-beside",
        says: "done",
        on: "2020-04",
        scope: { en: "two ministries", vi: "hai bộ" },
        by,
      },
      "Also reported as partly done in April 2020 (Ministry of Health): two ministries.",
      "Bộ Y tế cũng nêu, trong tháng 4/2020: đã hoàn thành một phần (hai bộ).",
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
    ["by two decimals of a difference", { amount: "3.333333333" }, { amount: "5" }, "(a rise of 3.33)"],
    ["by the whole of a large one", { amount: "12345.33333333" }, { amount: "5" }, "(a rise of 12,345.33)"],
    [
      "by those that keep a difference under the limit",
      { amount: "4.999333333" },
      { amount: "5" },
      "(a rise of 4.999)",
    ],
    ["by three digits of a small difference", { amount: "0.0003333333333" }, { amount: "5" }, "0.000333"],
    ["by three against another measure", { factor: "0.6666666667" }, { percent: "7" }, "(0.667 times"],
  ])("%s", (_, size, asked, text) => {
    expect(told(size, asked)).toContain(text);
  });
});

describe("members, parts and periods are counted in words", () => {
  const members = {
    code: "members",
    criterion: { kind: "threshold", atLeast: "80" },
    dimension: "Sector",
    met: [],
    heldSoFar: [],
    notMet: [],
    open: [],
    unknown: [],
    unit: "percent",
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
  const none = { values: [], period: null } as const;

  it.each<[Reason, string, string]>([
    [
      { ...members, of: null },
      "Required in every sector: at least 80%; no data yet.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%); chưa có số liệu.",
    ],
    [
      { ...members, of: 2, unknown: ["postal", "press"] },
      "Required in every sector: at least 80%; no data yet.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%); chưa có số liệu.",
    ],
    [
      { ...members, dimension: "ICT sector", of: 2, unknown: ["postal", "press"] },
      "Required in every ICT sector: at least 80%; no data yet.",
      "Áp dụng đối với từng ICT sector (yêu cầu: tối thiểu 80%); chưa có số liệu.",
    ],
    [
      { ...members, of: 1, unknown: ["postal"] },
      "Required in the only sector: at least 80%; no data for postal.",
      "Áp dụng đối với sector duy nhất (yêu cầu: tối thiểu 80%): chưa có số liệu: postal.",
    ],
    [
      { ...members, of: 1, met: ["postal"] },
      "Only one sector, postal, is listed; it meets the target of at least 80%.",
      "Áp dụng đối với sector duy nhất, postal, đã đạt mục tiêu tối thiểu 80%.",
    ],
    [
      {
        ...members,
        of: 4,
        share: "66.7",
        met: ["a", "b"],
        notMet: [{ name: "c", values: ["12"], period: "2022" }],
        unknown: ["d"],
      },
      "Required in at least 66.7% of 4, counted by sector: at least 80%; met in 2 of 4; not met in c (12% for 2022); no data for d.",
      "Phải đạt ở tối thiểu 66,7% trong tổng số 4 sector (yêu cầu: tối thiểu 80%): đạt ở 2 trong số 4; chưa đạt: c (12%, năm 2022); chưa có số liệu: d.",
    ],
    [
      { ...members, of: 2, met: ["north"], unknown: ["South"], unlisted: ["south", "sout"] },
      "Required in every sector: at least 80%; met in 1 of 2; no data for South; there are data for south and sout.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%): đạt ở 1 trong số 2; chưa có số liệu: South; có số liệu của: south và sout.",
    ],
    [
      { ...members, of: 2, unknown: ["South", "North"], unlisted: ["south"] },
      "Required in every sector: at least 80%; no data yet; there are data for south.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%); chưa có số liệu; có số liệu của: south.",
    ],
    [
      {
        ...members,
        of: 3,
        met: [{ en: "North End", vi: "Khu Bắc" }],
        notMet: [{ name: { en: "South Bank", vi: "Khu Nam" }, ...none }],
        open: [{ name: "c", values: [{ between: ["70", "90"] }], period: "2022-06-30" }],
      },
      "Required in every sector: at least 80%; met in 1 of 3; not met in South Bank; may or may not be met in c (between 70% and 90% on 30 June 2022).",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%): đạt ở 1 trong số 3; chưa đạt: Khu Nam; chưa rõ đạt hay không: c (từ 70% đến 90%, ngày 30/6/2022).",
    ],
    [
      { ...members, of: null, met: ["a"], notMet: [{ name: "c", ...none }] },
      "Required in every sector: at least 80%; met in 1 of those with data; not met in c; no full list is given.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%): đạt ở 1 trong số đã có số liệu; chưa đạt: c; chưa có danh sách đầy đủ.",
    ],
    [
      { ...members, of: 2, heldSoFar: ["a", "b"] },
      "Required in every sector: at least 80%; held so far in a and b.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%): đến nay vẫn bảo đảm: a và b.",
    ],
    [
      { ...members, of: 3, met: ["a", "b", "c"] },
      "Required in every sector: at least 80%; met in 3 of 3.",
      "Áp dụng đối với từng sector (yêu cầu: tối thiểu 80%): đạt ở 3 trong số 3.",
    ],
    [
      { code: "parts", form: "allOf", met: 1, notMet: 0, open: 1, unknown: 0 },
      "Two conditions, both required: one met, one unclear.",
      "Gồm 2 nội dung, phải đạt cả 2: 1 đã đạt, 1 chưa rõ.",
    ],
    [
      { code: "parts", form: "allOf", met: 0, notMet: 0, open: 0, unknown: 2 },
      "Two conditions, both required; no data on either.",
      "Gồm 2 nội dung, phải đạt cả 2; chưa có thông tin.",
    ],
    [
      { code: "parts", form: "allOf", met: 0, notMet: 0, open: 0, unknown: 11 },
      "There are 11 conditions, all required; no data on any.",
      "Gồm 11 nội dung, phải đạt cả 11; chưa có thông tin.",
    ],
    [
      { code: "parts", form: "anyOf", met: 0, notMet: 1, open: 1, unknown: 1 },
      "Three conditions, one required: one not met, one unclear, one without data.",
      "Gồm 3 nội dung, cần đạt 1: 1 chưa đạt, 1 chưa rõ, 1 chưa có thông tin.",
    ],
    [years, "Required in each of 5 years.", "Phải đạt yêu cầu trong cả 5 năm."],
    [{ ...years, of: 1 }, "Required in every year.", "Phải đạt yêu cầu trong mọi năm."],
    [
      { ...years, broken: ["2021"], missing: ["2022"] },
      "Held in no year of 5; broken in: 2021; no data for: 2022.",
      "Chưa đạt yêu cầu trong năm nào (tổng số 5 năm); không đạt: năm 2021; chưa có số liệu: năm 2022.",
    ],
    [
      { ...years, held: ["2021"], open: ["2022"], of: null },
      "Held in 1 year so far; unclear for: 2022.",
      "Đạt yêu cầu trong 1 năm tính đến nay; chưa rõ: năm 2022.",
    ],
    [
      { code: "breaches", periods: ["2020", "2021-05-05", "2022-01/2022-03"] },
      "The target was not kept in 2020, on 5 May 2021 and in the period from January to March 2022.",
      "Yêu cầu không được bảo đảm trong năm 2020, ngày 05/5/2021 và trong 3 tháng đầu năm 2022.",
    ],
    [
      { code: "slipped-back", met: "2020" },
      "The target was met in 2020, but not afterwards.",
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
      "Mốc trung gian đã đạt: năm 2018; đạt sau thời hạn: năm 2019; không đạt: năm 2020; sắp tới: năm 2022.",
    ],
  ])("%j", (reason, english, vietnamese) => {
    expect(both(reason)).toEqual([english, vietnamese]);
  });
});

describe("a sum says what it holds and what not", () => {
  it.each<[Reason, string, string]>([
    [
      { code: "total-incomplete", deadline: "2020-12-31" },
      "Not all amounts up to the deadline of 31 December 2020 are known, so it is not yet clear whether the target was met.",
      "Chưa có đủ số liệu đến khi hết hạn (ngày 31/12/2020), nên chưa đủ cơ sở kết luận đạt hay không đạt.",
    ],
    [
      { code: "total-left-out", periods: ["2020-Q2"] },
      "Amounts for the second quarter of 2020 are not added, because they partly overlap with amounts already added.",
      "Không cộng vì trùng một phần với số liệu đã cộng: quý II/2020.",
    ],
    [
      { code: "total-begun-before", from: "2020-03-01", periods: ["2020-Q1"] },
      "Amounts are added from 1 March 2020; left out, because they begin earlier: the first quarter of 2020.",
      "Chỉ cộng từ ngày 01/3/2020; không cộng vì bắt đầu trước đó: quý I/2020.",
    ],
    [
      { code: "total-unknown", figure: "30", period: "2020", unit: "count" },
      "The sum for 2020 is incomplete: 30 without the missing amounts, which may raise or lower it.",
      "Chưa biết tổng năm 2020: mới có 30, phần còn thiếu có thể làm tổng tăng hoặc giảm.",
    ],
    [
      { code: "total-disputed", periods: ["2020-H1"] },
      "The figure for the first half of 2020 was used, although the shorter periods do not add up to it.",
      "Cộng số liệu các kỳ ngắn hơn không khớp với số liệu của 6 tháng đầu năm 2020; lấy theo số liệu của kỳ dài hơn.",
    ],
    [
      { code: "total-disputed", periods: ["2019", "2020"] },
      "The figures for 2019 and 2020 were used, although the shorter periods do not add up to them.",
      "Cộng số liệu các kỳ ngắn hơn không khớp với số liệu của năm 2019 và năm 2020; lấy theo số liệu của kỳ dài hơn.",
    ],
    [
      { code: "no-value-of-length", as: "2019" },
      "Later amounts must cover a period as long as 2019, with which they are compared; none does.",
      "Kỳ so sánh là năm 2019; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.",
    ],
    [
      { code: "no-value-in-window", window: "2020-02-01/..", reaching: ["2020-Q1"] },
      "Amounts are added over the time from 1 February 2020; no value is for a period wholly within it; only partly within it: the first quarter of 2020.",
      "Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (từ ngày 01/02/2020); chỉ nằm một phần trong thời gian này: quý I/2020.",
    ],
    [
      { code: "no-value-at-deadline", deadline: "2020-12-31" },
      "No value covers the deadline of 31 December 2020, so it is not yet clear whether the target was met.",
      "Không có số liệu tại thời điểm hết hạn (ngày 31/12/2020), nên chưa đủ cơ sở kết luận đạt hay không đạt.",
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
      "Values of “Done” for 2020 were retracted (not yet available).",
      "Đã thu hồi số liệu “Done” của năm 2020 (đến nay chưa có).",
    ],
    [
      {
        code: "ratio-input-missing",
        indicator: "Done",
        periods: ["2020"],
        missing: "not-collected",
        takenBack: false,
      },
      "The source gives no value of “Done” for 2020 (not collected).",
      "Nguồn số liệu cho biết không có số liệu “Done” của năm 2020 (không thu thập).",
    ],
    [
      { code: "ratio-input-unknown", indicators: ["Done", "All"] },
      "Data needed for the calculation are missing: “Done” and “All”.",
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
    ["unchanged", "restated unchanged", "được nêu lại, không thay đổi"],
    ["weakened", "made less strict", "được điều chỉnh theo hướng nới lỏng"],
    ["strengthened", "made stricter", "được điều chỉnh theo hướng chặt chẽ hơn"],
    ["changed", "changed", "được điều chỉnh"],
  ] as const)("%s", (effect, english, vietnamese) => {
    expect(both({ code: "criterion-revised", on: "2020-07-06", effect })).toEqual([
      `On 6 July 2020 the requirement was ${english}.`,
      `Ngày 06/7/2020 yêu cầu ${vietnamese}.`,
    ]);
  });
});

it("what a statement asked before and from then on is told where figures say it", () => {
  const asked = {
    from: { kind: "threshold", atLeast: "4000" },
    to: { kind: "threshold", atLeast: "5000" },
    unit: { code: "mw", label: "MW" },
  } as const;
  expect(both({ code: "criterion-revised", on: "2022-12-31", effect: "strengthened", asked })).toEqual([
    "On 31 December 2022 the requirement was made stricter (before: at least 4,000 MW; now: at least 5,000 MW).",
    "Ngày 31/12/2022 yêu cầu được điều chỉnh theo hướng chặt chẽ hơn (trước: tối thiểu 4.000 MW; nay: tối thiểu 5.000 MW).",
  ]);
});

describe("a value of one day is told as of that day", () => {
  const criterion: Criterion = { kind: "threshold", atLeast: "80" };

  it.each([
    ["2020-07-06", "On 6 July 2020", "Số liệu ngày 06/7/2020"],
    ["2020-07", "For July 2020", "Số liệu tháng 7/2020"],
    ["2020-07-06~", "For about 6 July 2020", "Số liệu khoảng ngày 06/7/2020"],
  ])("%s", (period, english, vietnamese) => {
    expect(both({ code: "value-meets", values: ["81"], period, unit: "percent", criterion })).toEqual([
      `${english} the value is 81%, which meets the target of at least 80%.`,
      `${vietnamese} là 81%, đạt yêu cầu tối thiểu 80%.`,
    ]);
  });
});

describe("a deadline over several months or days is told by its end", () => {
  it.each([
    [
      "2025-03/2025-08",
      "Due by the end of August 2025 (10 days left).",
      "Hạn: hết tháng 8/2025 (còn 10 ngày).",
    ],
    [
      "2025-03/2025-03",
      "Due by the end of March 2025 (10 days left).",
      "Hạn: hết tháng 3/2025 (còn 10 ngày).",
    ],
    ["2025-03-05/2025-04-10", "Due by 10 April 2025 (10 days left).", "Hạn: ngày 10/4/2025 (còn 10 ngày)."],
  ])("%s", (deadline, english, vietnamese) => {
    expect(both({ code: "deadline-ahead", deadline, days: 10 })).toEqual([english, vietnamese]);
  });
});
