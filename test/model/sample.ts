import { type Fault, isPolicyTargetsError, safeParsePortfolio } from "policy-targets";

/** JSON as a test may bend it. */
// biome-ignore lint/suspicious/noExplicitAny: tests bend the sample into shapes that no type allows
export type Loose = any;

/** A valid portfolio that uses every key, as it might be written. A fresh object each time. */
export const sample = (): Loose => ({
  sources: [
    {
      id: "review",
      title: { en: "Review of April", vi: "Kiểm điểm tháng 4" },
      publisher: "Ministry",
      publishedOn: "2020-05-08",
      covers: "../2020-04",
      language: "vi",
      url: "https://example.org/review",
    },
    { id: "yearbook", title: "Yearbook", publisher: "Statistics office", language: "en" },
  ],
  parties: [
    { id: "ministry", name: { en: "Ministry of Information", vi: "Bộ Thông tin" } },
    { id: "bank", name: "State Bank" },
  ],
  policies: [
    {
      id: "programme",
      number: "749/QĐ-TTg",
      documentType: "programme",
      title: "Digital transformation programme",
      issuer: "ministry",
      stage: "in-force",
      issuedOn: "2020-06",
      effectiveFrom: "2020-06-03",
      effectiveTo: "2030",
      relations: [
        { type: "replaces", policy: "old-plan" },
        { type: "based-on", number: "76/2015/QH13" },
      ],
      citations: [
        { source: "review", locator: { line: 38, article: 5, clause: "2", point: "a" }, stated: "749" },
      ],
    },
    { id: "old-plan", documentType: "plan", title: "Old plan", stage: "expired" },
  ],
  indicators: [
    {
      id: "fibre",
      title: { en: "Households with fibre" },
      unit: "percent",
      direction: "increase",
      accumulation: "level",
      frequency: "annual",
      citations: [{ source: "yearbook" }],
    },
    { id: "exports", title: "Exports", unit: "VND", accumulation: "cumulative" },
    { id: "revenue", title: "Revenue", unit: "VND", accumulation: "per-period" },
    { id: "handled", title: "Handled", unit: "count" },
    { id: "received", title: "Received", unit: "count" },
    {
      id: "handled-share",
      title: "Handled of received",
      unit: "percent",
      ratioOf: { numerator: "handled", denominator: "received", per: 100 },
    },
    { id: "place", title: "Rank", unit: "rank" },
    { id: "grade", title: "Grade", unit: "category" },
    {
      id: "homes",
      title: "Homes",
      direction: "increase",
      unit: { code: "household", label: { en: "households", vi: "hộ" } },
    },
  ],
  dimensions: [
    {
      id: "sector",
      title: { en: "sector", vi: "ngành" },
      members: [
        { id: "postal", title: "Post" },
        { id: "telecom", title: { en: "Telecoms", vi: "Viễn thông" } },
      ],
    },
    { id: "area", title: "area" },
  ],
  targets: [
    {
      id: "fibre-2025",
      title: "Fibre for nearly all",
      policies: ["programme"],
      indicator: "fibre",
      criterion: { atLeast: { nearly: 100 } },
      baseline: { value: { about: 60, within: 0.02 }, period: "2019", citations: [{ source: "review" }] },
      start: "2020-07",
      deadline: { by: "2025~", stated: "đến năm 2025" },
      milestones: [
        {
          by: "2022",
          criterion: { kind: "threshold", atLeast: "80.0" },
          title: { en: "Four in five" },
          citations: [{ source: "yearbook" }],
        },
        { by: "2024-H1", criterion: { atLeast: { nearly: 95 } } },
      ],
      trajectory: "geometric",
      mode: "reach",
      dimensions: { sector: "postal" },
      parties: [
        { party: "ministry", role: "lead" },
        { party: "bank", role: "supporting" },
      ],
      sector: { en: "Telecom" },
      tags: ["network"],
      commitment: "planned",
      hedges: ["cơ bản"],
      lifecycle: "active",
      method: "open-sdg",
      revisions: [
        { on: "2021-05-15", deadline: "2026", citations: [{ source: "review" }] },
        { on: "2021-12", deadline: null, criterion: { atLeast: 98 }, lifecycle: "on-hold" },
      ],
      citations: [{ source: "review", locator: { page: 3 } }],
    },
    {
      id: "inflation",
      title: "Low",
      indicator: "homes",
      criterion: { between: [2, "4.0"] },
      mode: "maintain",
    },
    {
      id: "top-50",
      title: "Top",
      indicator: "place",
      criterion: { rankAtMost: 50, of: 176 },
      deadline: "2025",
    },
    {
      id: "good-grade",
      title: "Grade",
      indicator: "grade",
      criterion: { category: { accepted: ["A", "B"] } },
    },
    { id: "licence", title: "Licence", criterion: { deliverable: true }, deadline: "2020-Q2" },
    { id: "trust", title: "Trust", criterion: { qualitative: "People trust the service" } },
    {
      id: "congress",
      title: "Before the congress",
      indicator: "exports",
      criterion: { moreThan: "14100e9" },
      deadline: { event: { en: "13th congress" }, expected: "2021-Q1", occurred: "2021-01-25" },
    },
    {
      id: "growth",
      title: "Growth",
      indicator: "revenue",
      criterion: {
        change: { atLeast: { percent: { between: [15, "20.0"] } }, against: "year-before" },
        every: "year",
        each: { dimension: "sector", members: ["postal", "telecom"], share: "50.0" },
      },
      deadline: "2030",
    },
    {
      id: "fewer",
      title: "Half of what was received",
      indicator: "received",
      criterion: { change: { atMost: { factor: 0.5 }, against: "2010" } },
    },
    {
      id: "more-points",
      title: "Five points",
      indicator: "handled-share",
      criterion: { change: { moreThan: { points: 5 } } },
      baseline: { value: 60, period: "2019" },
      trajectory: "step",
    },
    {
      id: "spread",
      title: "Built, used, and no dearer",
      indicator: "handled",
      criterion: {
        allOf: [
          { deliverable: true },
          {
            kind: "anyOf",
            indicator: "received",
            anyOf: [{ lessThan: 100 }, { change: { lessThan: { amount: 10 }, against: "previous-period" } }],
          },
          { equals: "7.0", indicator: "homes" },
          { atMost: 1e6 },
        ],
      },
    },
    {
      id: "cut",
      title: "Cut by half",
      indicator: "received",
      criterion: { fallBy: { percent: { about: 50, within: "0.10" } }, against: "2010" },
    },
    {
      id: "raise",
      title: "Raise by ten points",
      indicator: "handled-share",
      criterion: { kind: "change", riseBy: { points: "10.0" }, every: "year" },
      baseline: { value: 60, period: "2019" },
    },
  ],
  measuredValues: [
    {
      id: "fibre-2020",
      indicator: "fibre",
      period: "2020",
      value: { about: 62.5 },
      unit: "ratio",
      status: "provisional",
      flags: ["series-break"],
      verification: "verified",
      releasedOn: "2021-03",
      dimensions: { sector: "postal" },
      by: "bank",
      citations: [{ source: "review", stated: "62,5%" }],
    },
    { indicator: "exports", period: "2020-01/2020-04", value: "1.50" },
    { indicator: "exports", period: "2020-H1", missingReason: "not-yet-available" },
    { indicator: "grade", period: "2020", value: { category: "B" } },
    { indicator: "homes", period: "2020-W05", value: { between: ["15e6", "16e6"] } },
    {
      indicator: "revenue",
      period: "2020-H1",
      value: 1,
      comparison: { percent: { moreThan: "4.0" }, against: "2019-H1", stated: "tăng hơn 4%" },
    },
    { indicator: "handled-share", period: "2020", comparison: { points: -2, against: "2019" } },
    { indicator: "received", period: "2020", comparison: { factor: 2, against: "2019" } },
    { indicator: "handled", period: "2020", comparison: { amount: "1e3", against: "2019" } },
  ],
  reports: [
    {
      id: "report-1",
      target: "licence",
      on: "2020-05-07",
      reportedOn: "2020-07-06",
      says: "partly-done",
      scope: { en: "two of three" },
      by: "bank",
      verification: "self-reported",
      citations: [{ source: "review" }],
    },
    { target: "trust", on: "2020-06", says: "started" },
  ],
  timeZone: "Asia/Ho_Chi_Minh",
});

/** The smallest portfolio with a target of that criterion on an indicator of that unit. */
export const measuredTarget = (criterion: Loose, target: Loose = {}, indicator: Loose = {}): Loose => ({
  indicators: [{ id: "i", title: "I", unit: "count", ...indicator }],
  targets: [{ id: "t", title: "T", indicator: "i", criterion, ...target }],
});

/** The smallest portfolio with one measured value. */
export const measuredValue = (value: Loose, indicator: Loose = {}): Loose => ({
  indicators: [{ id: "i", title: "I", unit: "count", ...indicator }],
  measuredValues: [{ indicator: "i", period: "2020", value: 1, ...value }],
});

export const deliverable = (target: Loose = {}): Loose => ({
  targets: [{ id: "t", title: "T", criterion: { deliverable: true }, ...target }],
});

export const policy = (fields: Loose = {}): Loose => ({
  id: "p",
  documentType: "law",
  title: "P",
  stage: "issued",
  ...fields,
});

export const faultsOf = (input: unknown): readonly Fault[] => {
  const result = safeParsePortfolio(input);
  return result.ok ? [] : result.faults;
};

/** The faults of a refused portfolio, thrown rather than returned. */
export const thrownFaults = (call: () => unknown): readonly Fault[] => {
  try {
    call();
  } catch (error) {
    if (isPolicyTargetsError(error) && "faults" in error) return error.faults as readonly Fault[];
    throw error;
  }
  return [];
};
