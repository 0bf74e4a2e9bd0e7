import type { AuditCode, AuditFinding, FindingParameters } from "policy-targets/audit";

export const finding = <C extends AuditCode>(code: C, parameters: FindingParameters[C]): AuditFinding =>
  ({ code, severity: "note", subjects: [], ...parameters }) as unknown as AuditFinding;

export const title = { en: "Proposals", vi: "Kiến nghị" };
const of = { title, period: "2020-T1", unit: "count" } as const;
const parts = { ...of, dimension: "origin", total: "8788" };

/** A finding of every code, in English and in Vietnamese. */
export const rows: readonly (readonly [AuditFinding, string, string])[] = [
  [
    finding("share-disagrees", {
      ...of,
      unit: "percent",
      stated: "98.92",
      numerator: "8781",
      denominator: { about: "8788" },
      numeratorUnit: "count",
      denominatorUnit: "count",
      computed: "99.9203",
    }),
    "“Proposals” for the first four months of 2020 is stated as 98.92%, but 8,781 out of about 8,788 gives about 99.9203%.",
    "“Kiến nghị”, 4 tháng đầu năm 2020, được nêu là 98,92%, nhưng 8.781 trên khoảng 8.788 cho ra khoảng 99,9203%.",
  ],
  [
    finding("parts-exceed-total", { ...parts, sum: "8789" }),
    "The parts of “Proposals” by origin for the first four months of 2020 add up to 8,789, more than the stated total of 8,788.",
    "Các phần của “Kiến nghị” theo origin, 4 tháng đầu năm 2020, cộng lại là 8.789, nhiều hơn tổng đã nêu là 8.788.",
  ],
  [
    finding("parts-fall-short", { ...parts, sum: "8688" }),
    "The parts of “Proposals” by origin for the first four months of 2020 add up to 8,688, less than the stated total of 8,788.",
    "Các phần của “Kiến nghị” theo origin, 4 tháng đầu năm 2020, cộng lại là 8.688, ít hơn tổng đã nêu là 8.788.",
  ],
  [
    finding("rates-disagree", {
      ...of,
      period: "2020-H1",
      rate: { between: ["700", "1000"] },
      total: "560048",
      totalTitle: { en: "Press items", vi: "Tin, bài" },
      totalPeriod: "2020-02-01/2020-05-31",
      days: 121,
      perDay: "4628",
    }),
    "“Proposals” is stated as between 700 and 1,000 a day for the first half of 2020, but “Press items” as 560,048 for February to May 2020, which is about 4,628 a day over 121 days.",
    "“Kiến nghị”, 6 tháng đầu năm 2020, được nêu là từ 700 đến 1.000 mỗi ngày, nhưng “Tin, bài”, từ tháng 2 đến tháng 5/2020, là 560.048, tức khoảng 4.628 mỗi ngày trong 121 ngày.",
  ],
  [
    finding("statements-differ", { ...of, values: ["8788", "8790"] }),
    "“Proposals” for the first four months of 2020 is stated differently in different places: 8,788 and 8,790.",
    "“Kiến nghị”, 4 tháng đầu năm 2020, được nêu khác nhau ở các chỗ khác nhau: 8.788 và 8.790.",
  ],
  [
    finding("comparison-disagrees", {
      ...of,
      against: "2019-T1",
      size: { percent: "4" },
      value: "110",
      reference: "100",
    }),
    "For “Proposals” a rise of 4% is stated, but 110 for the first four months of 2020 against 100 for the first four months of 2019 does not agree with that.",
    "“Kiến nghị” được nêu là tăng 4%, nhưng 110 (4 tháng đầu năm 2020) so với 100 (4 tháng đầu năm 2019) không khớp với mức đó.",
  ],
  [
    finding("odd-reference", { title, period: "2020", against: "2018", oddity: "years-back", years: 2 }),
    "“Proposals” for 2020 is compared with 2018, 2 years back instead of one.",
    "“Kiến nghị”, năm 2020, được so với năm 2018, lùi 2 năm thay vì một năm.",
  ],
  [
    finding("odd-reference", {
      title,
      period: "2020-06",
      against: "2019-05",
      oddity: "years-back",
      years: 1,
    }),
    "“Proposals” for June 2020 is compared with May 2019, further back than the same period a year earlier.",
    "“Kiến nghị”, tháng 6/2020, được so với tháng 5/2019, xa hơn cùng kỳ năm trước.",
  ],
  [
    finding("odd-reference", {
      title,
      period: "2020-H1",
      against: "2019",
      oddity: "unequal-length",
      years: null,
    }),
    "“Proposals” for the first half of 2020 is compared with 2019, a period of another length.",
    "“Kiến nghị”, 6 tháng đầu năm 2020, được so với năm 2019, một kỳ có độ dài khác.",
  ],
  [
    finding("odd-reference", {
      title,
      period: "2020-Q2",
      against: "2019-Q4",
      oddity: "not-adjacent",
      years: null,
    }),
    "“Proposals” for the second quarter of 2020 is compared with the fourth quarter of 2019, neither the period before nor the same period a year earlier.",
    "“Kiến nghị”, quý II/2020, được so với quý IV/2019, không phải kỳ liền trước, cũng không phải cùng kỳ năm trước.",
  ],
  [
    finding("odd-reference", { title, period: "2019", against: "2020", oddity: "not-earlier", years: null }),
    "“Proposals” for 2019 is compared with 2020, which is not earlier.",
    "“Kiến nghị”, năm 2019, được so với năm 2020, không phải một kỳ sớm hơn.",
  ],
  [
    finding("ambiguous-wording", {
      ...of,
      period: "2020",
      against: "2019",
      stated: "tăng 1,25 lần",
      value: "5",
      readings: [
        { size: { factor: "1.25" }, reference: "4", whole: true },
        { size: { factor: "2.25" }, reference: "2.222", whole: false },
      ],
    }),
    "“tăng 1,25 lần” of “Proposals” for 2020 against 2019 can be read in different ways: 1.25 times as much (from about 4) or 2.25 times as much (from about 2.222, which is not a whole number).",
    "“tăng 1,25 lần” của “Kiến nghị”, năm 2020 so với năm 2019, có thể hiểu theo nhiều cách: gấp 1,25 lần (từ khoảng 4) hoặc gấp 2,25 lần (từ khoảng 2,222, không phải số nguyên).",
  ],
  [
    finding("ambiguous-wording", {
      ...of,
      period: "2020",
      against: "2019",
      stated: "tăng 2 lần",
      value: null,
      readings: [
        { size: { factor: "2" }, reference: null, whole: null },
        { size: { factor: "3" }, reference: null, whole: null },
      ],
    }),
    "“tăng 2 lần” of “Proposals” for 2020 against 2019 can be read in different ways: 2 times as much or 3 times as much.",
    "“tăng 2 lần” của “Kiến nghị”, năm 2020 so với năm 2019, có thể hiểu theo nhiều cách: gấp 2 lần hoặc gấp 3 lần.",
  ],
  [
    finding("target-without-deadline", { title }),
    "“Proposals” has no deadline.",
    "“Kiến nghị” không có thời hạn.",
  ],
  [
    finding("hedged-threshold", {
      title,
      hedges: ["cơ bản", "sớm"],
      criterion: { kind: "deliverable", deliverable: true },
      unit: null,
    }),
    "How much “Proposals” asks for is left open by the words of the document: “cơ bản” and “sớm”.",
    "Văn bản diễn đạt chưa cụ thể về yêu cầu của “Kiến nghị”: “cơ bản” và “sớm”.",
  ],
  [
    finding("hedged-threshold", {
      title,
      hedges: [],
      criterion: { kind: "threshold", atLeast: { nearly: "100" } },
      unit: "percent",
    }),
    "How much “Proposals” asks for is left open by the words of the document: close to 100%.",
    "Văn bản diễn đạt chưa cụ thể về yêu cầu của “Kiến nghị”: cơ bản đạt 100%.",
  ],
  [
    finding("denominator-missing", { title, of: "members", dimension: "sector" }),
    "“Proposals” speaks of each sector without saying which there are.",
    "“Kiến nghị” phải đạt ở từng sector nhưng không nêu gồm những sector nào.",
  ],
  [
    finding("denominator-missing", { title, of: "members", dimension: { en: "district", vi: "quận" } }),
    "“Proposals” speaks of each district without saying which there are.",
    "“Kiến nghị” phải đạt ở từng quận nhưng không nêu gồm những quận nào.",
  ],
  [
    finding("denominator-missing", { title, of: "ranks", dimension: null }),
    "“Proposals” names a rank without saying among how many.",
    "“Kiến nghị” nêu thứ hạng mà không cho biết trong số bao nhiêu.",
  ],
  [
    finding("overlapping-periods", { title, periods: ["2020-T1", "2020-Q2"] }),
    "The amounts of “Proposals” for the first four months of 2020 and for the second quarter of 2020 overlap in part, so they can neither be added nor compared.",
    "Số liệu “Kiến nghị” của 4 tháng đầu năm 2020 và của quý II/2020 trùng nhau một phần, nên không thể cộng hay so sánh.",
  ],
  [
    finding("stale-series", { title, period: "2017", expectedBy: "2018-12-31", asOf: "2020-07-06" }),
    "The newest value of “Proposals” is for 2017; another was to come by 31 December 2018, and by 6 July 2020 it had not.",
    "Số liệu mới nhất của “Kiến nghị” là của năm 2017; lẽ ra phải có số liệu tiếp theo chậm nhất ngày 31/12/2018, nhưng đến ngày 06/7/2020 vẫn chưa có.",
  ],
  [
    finding("month-or-years", { title, periods: ["2009-10", "2010-11"], years: ["2009/10", "2010/11"] }),
    "“Proposals” has values for October 2009 and November 2010 and for no other month; the years 2009/10 and 2010/11 may be meant.",
    "“Kiến nghị” chỉ có số liệu của tháng 10/2009 và tháng 11/2010, không có của tháng nào khác; có thể văn bản muốn nêu các năm 2009/10 và 2010/11.",
  ],
  [
    finding("total-without-start", { title, period: "2025" }),
    "“Proposals” adds up amounts over 2025 alone, since it states no start.",
    "“Kiến nghị” chỉ cộng số liệu của năm 2025, do không nêu thời điểm bắt đầu.",
  ],
  [
    finding("fraction-for-percent", { title, figure: "0.55", meant: "55" }),
    "“Proposals” asks for 0.55%, which is less than one percent; 55% may be meant.",
    "“Kiến nghị” đặt mức 0,55%, chưa đến 1%; có thể văn bản muốn nêu 55%.",
  ],
  [
    finding("percent-of-percent", { title, size: { percent: "-5" } }),
    "“Proposals” states a fall of 5% of a figure that is itself in percent; percentage points may be meant.",
    "“Kiến nghị” nêu mức giảm 5% của một số liệu tính bằng phần trăm; có thể văn bản muốn nêu điểm phần trăm.",
  ],
  [
    finding("share-over-whole", { title, value: "140", period: "2020" }),
    "“Proposals” is a share, but 140% is stated for 2020.",
    "“Kiến nghị” là tỷ lệ trong tổng số, nhưng số liệu năm 2020 là 140%, quá 100%.",
  ],
  [
    finding("share-over-whole", { title, value: "140", period: null }),
    "“Proposals” is a share, but 140% is asked for.",
    "“Kiến nghị” là tỷ lệ trong tổng số, nhưng mục tiêu đặt ra là 140%, quá 100%.",
  ],
  [
    finding("negative-count", { ...of, period: "2020", value: "-5" }),
    "“Proposals” for 2020 is stated as −5; a count is not below zero.",
    "“Kiến nghị”, năm 2020, được nêu là −5; số đếm không thể nhỏ hơn 0.",
  ],
  [
    finding("similar-names", { dimension: null, names: ["district", "distrct"] }),
    "“district” and “distrct” may be one dimension, spelled in different ways.",
    "“district” và “distrct” có thể là cùng một tiêu thức phân tổ, viết theo các cách khác nhau.",
  ],
  [
    finding("similar-names", {
      dimension: { en: "district", vi: "quận" },
      names: ["South", "south", "SOUTH"],
    }),
    "“South”, “south” and “SOUTH” of “district” may be one member, spelled in different ways.",
    "“South”, “south” và “SOUTH” của “quận” có thể là cùng một đối tượng, viết theo các cách khác nhau.",
  ],
  [
    finding("level-missing", { ...of, period: "2020", against: "2019", size: { factor: "2" } }),
    "For “Proposals” 2 times as much is stated for 2020 against 2019, but not the level.",
    "“Kiến nghị” được nêu là gấp 2 lần, năm 2020 so với năm 2019, nhưng không nêu con số cụ thể.",
  ],
  [
    finding("target-without-baseline", { title }),
    "“Proposals” does not say from which level it starts.",
    "“Kiến nghị” không nêu mức xuất phát.",
  ],
  [
    finding("target-without-indicator", { title }),
    "“Proposals” has no indicator; only a report can judge it.",
    "“Kiến nghị” không có chỉ tiêu đo lường; chỉ có thể xét theo báo cáo.",
  ],
  [
    finding("target-without-data", { title }),
    "For “Proposals” there is neither a value nor a report.",
    "“Kiến nghị” chưa có số liệu, cũng chưa có báo cáo.",
  ],
  [
    finding("same-title", { title, count: 2 }),
    "2 entries have the title “Proposals”.",
    "Có 2 mục cùng mang tên “Kiến nghị”.",
  ],
  [
    finding("unit-labels-differ", { unit: "school", labels: ["schools", { en: "colleges", vi: "trường" }] }),
    "The unit “school” has different labels: “schools” and “colleges”.",
    "Đơn vị “school” có các tên khác nhau: “schools” và “trường”.",
  ],
];

export const findings: readonly AuditFinding[] = rows.map(([of]) => of);
