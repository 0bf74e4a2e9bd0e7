import { type Criterion, explainReason, type Reason, type ReasonCode } from "policy-targets";
import { en } from "policy-targets/locale/en";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { stand } from "../evaluation/support.js";
import { reasonCodes } from "./arbitraries.js";
import { explainedCases } from "./explanation-cases.js";

const title = { en: "Share of renewables", vi: "Tỷ lệ năng lượng tái tạo" };
const people = { en: "Population", vi: "Dân số" };
const doctors = { en: "Doctors", vi: "Số bác sĩ" };
const atMost: Criterion = { kind: "threshold", atMost: "100", in: "total" };

/** Reasons that the explained cases do not give. */
const further: readonly Reason[] = [
  { code: "on-hold-after", on: "2020-07-06" },
  { code: "parts-not-at-once", indicator: title },
  { code: "no-reference", against: "year-before" },
  { code: "counted-over", period: "2020", earlier: ["2018", "2019"] },
  {
    code: "mean-over-years",
    criterion: { kind: "threshold", atMost: "100", in: { mean: "year" } },
    years: 4,
    total: { kind: "threshold", atMost: "400", in: "total" },
    unit: "VND",
  },
  { code: "no-whole-period", counted: "year" },
  { code: "total-gaps", gaps: ["2020-02"] },
  { code: "total-left-out", periods: ["2020-H1"] },
  { code: "total-begun-before", from: "2020-06-01", periods: ["2020"] },
  { code: "total-unknown", figure: "12", period: "2020-Q1", unit: "VND" },
  { code: "total-disputed", periods: ["2020-H1"] },
  { code: "total-without-end" },
  {
    code: "total-within",
    values: ["48"],
    period: "2020-H1",
    unit: "VND",
    criterion: atMost,
  },
  { code: "no-value-of-length", as: "2019" },
  { code: "no-value-in-window", window: "2020-06/2021-12", reaching: ["2020"] },
  { code: "ratio-derived", numerator: doctors, denominator: people },
  { code: "ratio-denominator-not-positive", denominator: people, periods: ["2020"], zero: true },
  {
    code: "ratio-input-missing",
    indicator: people,
    periods: ["2020"],
    missing: "suppressed",
    takenBack: false,
  },
  { code: "ratio-input-unknown", indicators: [doctors, people] },
  {
    code: "ratio-periods-differ",
    numerator: doctors,
    numeratorPeriod: "2020",
    denominator: people,
    denominatorPeriod: "2019",
  },
  { code: "parts", form: "allOf", met: 0, notMet: 0, open: 0, unknown: 2 },
  { code: "breaches", periods: ["2020", "2022"] },
  { code: "milestones", met: ["2020"], metLate: [], missed: ["2022"], open: [], next: "2024" },
  { code: "moved-after-deadline", on: "2020-07-06", deadline: "2020-06" },
  { code: "criterion-revised", on: "2020-07-06", effect: "strengthened" },
  { code: "met-before-restated" },
  { code: "first-value-baseline", value: "40", period: "2018", unit: "percent" },
  { code: "judged-after-deadline", period: "2021", deadline: "2020-12-31" },
  { code: "no-value-after-baseline", baseline: "2018" },
  { code: "no-value-in-force", from: "2020-01-01" },
  { code: "held-gaps", gaps: ["2021"] },
  { code: "values-by-dimension", dimensions: [{ en: "sector", vi: "ngành" }] },
  {
    code: "report-beside",
    says: "started",
    on: "2020-07-06",
    by: { en: "Ministry of Health", vi: "Bộ Y tế" },
  },
  {
    code: "pace-by-method",
    state: "at-risk",
    method: "Open SDG",
    label: "limited_progress",
    value: 0.4,
    on: "2020-12-31",
  },
  { code: "no-pace-by-method", method: "Open SDG", because: ["no-baseline"] },
  { code: "pace-by-nominal", figure: "60", unit: "percent" },
  { code: "worse-than-baseline", baseline: "40", period: "2018", unit: "percent" },
  { code: "default-tolerance", tolerance: "0.05" },
];

const examples = new Map<ReasonCode, Reason>();
const shown = Object.values(explainedCases).flatMap((rows) =>
  rows.flatMap(([, given, on]) => stand(given, on).reasons),
);
for (const reason of [...further, ...shown]) {
  if (!examples.has(reason.code)) examples.set(reason.code, reason);
}

const sections: readonly (readonly [
  heading: string,
  kind: "statuses" | "timeliness" | "paces" | "caveats" | "says" | "commitments" | "gaps" | "comparators",
])[] = [
  ["Statuses", "statuses"],
  ["Timeliness", "timeliness"],
  ["Pace", "paces"],
  ["Caveats", "caveats"],
  ["What a report says", "says"],
  ["How firmly a target is stated", "commitments"],
  ["Why there is no pace", "gaps"],
  ["Comparisons", "comparators"],
];

const table = (rows: readonly (readonly string[])[]): string =>
  [
    "| code | English | Vietnamese |",
    "|---|---|---|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");

const labels = (kind: (typeof sections)[number][1]): string =>
  table(
    Object.entries(en[kind] as Readonly<Record<string, string>>).map(([code, english]) => [
      `\`${code}\``,
      english,
      (vi[kind] as Readonly<Record<string, string>>)[code] ?? "",
    ]),
  );

const sentences = (): string =>
  table(
    [...reasonCodes].sort().flatMap((code) => {
      const reason = examples.get(code);
      return reason === undefined
        ? []
        : [[`\`${code}\``, explainReason(reason), explainReason(reason, { locale: vi })]];
    }),
  );

const page = (): string => `# Phrases

Every code with its words in both languages, and every reason with an example. A test writes this page.

${sections.map(([heading, kind]) => `## ${heading}\n\n${labels(kind)}\n`).join("\n")}
## Reasons

${sentences()}
`;

describe("the page of phrases", () => {
  it("has an example of every reason", () => {
    expect(reasonCodes.filter((code) => !examples.has(code))).toEqual([]);
  });

  it("is fresh", async () => {
    await expect(page()).toMatchFileSnapshot("../../docs/phrases.md");
  });
});
