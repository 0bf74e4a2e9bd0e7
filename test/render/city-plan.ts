import { definePortfolio } from "policy-targets";

/** The day on which the plan is judged. */
export const planDay = "2023-06-30";

/** Values of several years, as rows. */
const yearly = <Id extends string>(
  indicator: Id,
  rows: readonly (readonly [year: number, value: number | string])[],
) => rows.map(([year, value]) => ({ indicator, period: String(year), value }));

/** A made-up climate plan of a city: a target of every form that a chart draws in another way. */
export const cityPlan = definePortfolio({
  indicators: [
    {
      id: "fibre",
      title: { en: "Households with a fibre connection", vi: "Tỷ lệ hộ gia đình có cáp quang" },
      unit: "percent",
    },
    {
      id: "emissions",
      title: { en: "Greenhouse gas emissions", vi: "Phát thải khí nhà kính" },
      unit: { code: "kt", label: { en: "kt CO₂e", vi: "nghìn tấn CO₂ tđ" } },
      direction: "decrease",
    },
    {
      id: "trees",
      title: { en: "Trees planted", vi: "Số cây trồng mới" },
      unit: "count",
      accumulation: "per-period",
    },
    {
      id: "spending",
      title: { en: "Spending on flood defences", vi: "Chi cho chống ngập" },
      unit: "VND",
      accumulation: "per-period",
    },
    {
      id: "particles",
      title: { en: "Fine particles (PM2.5), yearly mean", vi: "Bụi mịn PM2.5, trung bình năm" },
      unit: { code: "ug", label: "µg/m³" },
      direction: "decrease",
    },
    { id: "buses", title: { en: "Share of green buses", vi: "Tỷ lệ xe buýt xanh" }, unit: "percent" },
    { id: "rank", title: { en: "Rank in e-government", vi: "Thứ hạng chính phủ điện tử" }, unit: "rank" },
    {
      id: "lake",
      title: { en: "Water level of the lake", vi: "Mực nước hồ" },
      unit: { code: "m", label: "m" },
    },
    { id: "grade", title: { en: "Grade of the bridge", vi: "Xếp loại cầu" }, unit: "category" },
  ],
  targets: [
    {
      id: "linear",
      title: { en: "Fibre for four in five households", vi: "Phổ cập cáp quang tới 4/5 hộ gia đình" },
      indicator: "fibre",
      criterion: { atLeast: 80 },
      baseline: { value: 40, period: "2018" },
      deadline: "2025",
      milestones: [
        { by: "2020", criterion: { atLeast: 50 } },
        { by: "2022", criterion: { atLeast: 62 } },
      ],
    },
    {
      id: "geometric",
      title: { en: "Emissions down by 55% from 1990", vi: "Giảm 55% phát thải so với năm 1990" },
      indicator: "emissions",
      criterion: { fallBy: { percent: 55 } },
      baseline: { value: 1250, period: "1990" },
      trajectory: "geometric",
      deadline: "2030",
      milestones: [{ by: "2010", criterion: { fallBy: { percent: 20 } } }],
    },
    {
      id: "each-year",
      title: { en: "20,000 trees in a year", vi: "Trồng ít nhất 20.000 cây mỗi năm" },
      indicator: "trees",
      criterion: { atLeast: 20000, in: "year" },
      start: "2018",
      deadline: "2025",
    },
    {
      id: "total",
      title: { en: "At most 14,100 billion đồng for flood defences", vi: "Chi không quá 14.100 tỷ đồng" },
      indicator: "spending",
      criterion: { atMost: "14100000000000", in: "total" },
      start: "2019",
      deadline: "2025",
    },
    {
      id: "maintained",
      title: { en: "Clean air all the time", vi: "Giữ không khí trong lành" },
      indicator: "particles",
      mode: "maintain",
      criterion: { atMost: 25 },
      start: "2016",
      deadline: "2026",
    },
    {
      id: "steps",
      title: {
        en: "About half of the buses run without diesel",
        vi: "Khoảng một nửa số xe buýt không dùng dầu",
      },
      indicator: "buses",
      criterion: { atLeast: { about: 50 } },
      baseline: { value: 10, period: "2018" },
      trajectory: "step",
      milestones: [
        { by: "2021", criterion: { atLeast: 25 }, title: "First quarter" },
        { by: "2023", criterion: { atLeast: 35 } },
      ],
      deadline: "2025~",
    },
    {
      id: "ranked",
      title: { en: "Among the first fifty in e-government", vi: "Thuộc nhóm 50 nước dẫn đầu" },
      indicator: "rank",
      criterion: { rankAtMost: 50 },
      baseline: { value: 88, period: "2018" },
      deadline: "2025",
    },
    {
      id: "band",
      title: { en: "Lake level between 2 and 3 metres", vi: "Giữ mực nước hồ từ 2 đến 3 m" },
      indicator: "lake",
      criterion: { between: [2, 3] },
      deadline: { event: { en: "the dam opens", vi: "đập mở cửa" }, expected: "2024-H2" },
    },
    {
      id: "reported",
      title: { en: "Trial of 5G equipment on the network", vi: "Thử nghiệm thiết bị 5G trên mạng lưới" },
      criterion: { deliverable: true },
      deadline: "2023-06",
    },
    {
      id: "several",
      title: { en: "Clean air and fibre together", vi: "Không khí sạch và cáp quang" },
      criterion: {
        allOf: [
          { atMost: 25, indicator: "particles" },
          { atLeast: 80, indicator: "fibre" },
        ],
      },
      deadline: "2025",
    },
    {
      id: "undated",
      title: { en: "A plan for heat waves", vi: "Kế hoạch ứng phó nắng nóng" },
      criterion: { deliverable: true },
    },
    {
      id: "unmeasured",
      title: {
        en: "Nobody has measured this yet, and its title is so long that it needs a second line, and a third on a telephone",
        vi: "Chưa ai đo chỉ tiêu này, và tên của nó dài đến mức phải xuống dòng hai, ba lần trên điện thoại",
      },
      indicator: "lake",
      dimensions: { lake: "north" },
      criterion: { atLeast: 5 },
      deadline: "2024-03",
    },
    {
      id: "graded",
      title: { en: "A bridge of the first grade", vi: "Cầu xếp loại A" },
      indicator: "grade",
      criterion: { category: { accepted: ["A"] } },
      deadline: "2024",
    },
  ],
  measuredValues: [
    ...yearly("fibre", [
      [2016, 31],
      [2017, 35],
      [2019, 44],
    ]),
    { indicator: "fibre", period: "2020", value: { about: 51, within: 0.05 } },
    { indicator: "fibre", period: "2021", value: { about: 55, within: 0.04 } },
    { indicator: "fibre", period: "2022-06", value: { atLeast: 58 } },
    { indicator: "fibre", period: "2022", value: { about: 60, within: 0.02 }, status: "provisional" },
    ...yearly("emissions", [
      [1995, 1210],
      [2000, 1160],
      [2005, 1105],
      [2010, 1020],
      [2015, 930],
      [2020, 800],
    ]),
    { indicator: "emissions", period: "2022", value: 770, flags: ["series-break"] },
    { indicator: "emissions", period: "2025", value: 700, status: "forecast", releasedOn: "2023-01-01" },
    { indicator: "emissions", period: "2030", value: 610, status: "forecast", releasedOn: "2023-01-01" },
    ...yearly("trees", [
      [2018, 21000],
      [2019, 23500],
      [2020, 20100],
      [2021, 22000],
    ]),
    { indicator: "trees", period: "2022", value: 24000, status: "provisional" },
    ...yearly("spending", [
      [2019, "1200000000000"],
      [2020, "1900000000000"],
      [2021, "2600000000000"],
      [2022, "2750000000000"],
    ]),
    ...yearly("particles", [
      [2016, 24],
      [2017, 23.5],
      [2018, 24.9],
      [2019, 26.1],
      [2020, 21],
      [2021, 22.4],
      [2022, 24],
    ]),
    ...yearly("buses", [
      [2019, 14],
      [2020, 19],
      [2021, 26],
      [2022, 31],
    ]),
    ...yearly("rank", [
      [2020, 86],
      [2022, 71],
    ]),
    { indicator: "lake", period: "2022-03-31", value: 1.62 },
    { indicator: "lake", period: "2022-09-30", value: { between: [1.7, 1.9] } },
    { indicator: "lake", period: "2023-03-31", value: { lessThan: 2 } },
    { indicator: "grade", period: "2022", value: { category: "B" } },
  ],
  reports: [
    {
      target: "reported",
      on: "2022-01-17",
      says: "started",
      scope: "the first video call over a base station",
    },
    { target: "reported", on: "2022-11-02", says: "not-done" },
    { target: "reported", on: "2023-05", says: "done", scope: "two of five cities" },
  ],
});
