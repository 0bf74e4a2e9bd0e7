import * as fc from "fast-check";
import {
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
  type StatusReportInput,
  safeParsePortfolio,
  type TargetInput,
} from "policy-targets";
import { anyForm, type Form, INDICATORS } from "./generated-forms.js";
import {
  amount,
  baseline,
  day,
  deadline,
  measured,
  mode,
  optional,
  period,
  withoutUndefined,
} from "./generated-parts.js";

const reported = fc.constantFrom({ deliverable: true as const }, { qualitative: "it is online" });

const says = fc.constantFrom(
  "done",
  "done",
  "partly-done",
  "started",
  "not-done",
  "cancelled",
) as fc.Arbitrary<StatusReportInput["says"]>;

const verification = fc.constantFrom("self-reported" as const, "self-reported" as const, "verified" as const);

const SOURCES = ["early", "late", "covers", "undated"] as const;

const citations = fc.subarray([...SOURCES], { maxLength: 2 }).map((ids) => ids.map((source) => ({ source })));

const POLICIES = ["one", "two", "three"] as const;

const targets = fc.array(
  fc
    .record({
      kind: fc.constantFrom("measured", "measured", "rank", "category", "reported"),
      measured,
      reported,
      baseline: optional(baseline),
      policies: fc.subarray([...POLICIES]),
      start: optional(fc.constantFrom("2018", "2019-06", "2020")),
      deadline: optional(deadline),
      mode,
      dimensions: optional(fc.constant({ region: "north" })),
      lifecycle: fc.constantFrom(
        "active",
        "active",
        "active",
        "active",
        "on-hold",
        "cancelled",
      ) as fc.Arbitrary<"active" | "on-hold" | "cancelled">,
      hedges: fc.subarray(["cơ bản"]),
      indicator: fc.constantFrom("level", "total", "yearly"),
      citations,
    })
    .map(
      ({
        kind,
        measured: number,
        reported: report,
        baseline: from,
        mode: how,
        indicator,
        dimensions,
        ...rest
      }) => {
        const shared = withoutUndefined(rest);
        const inSeries = withoutUndefined({ dimensions, mode: how });
        if (kind === "reported") return { ...shared, criterion: report };
        if (kind === "rank")
          return { ...shared, ...inSeries, criterion: { rankAtMost: 3 }, indicator: "rank" };
        if (kind === "category") {
          return {
            ...shared,
            ...inSeries,
            criterion: { category: { accepted: ["A", "B"] } },
            indicator: "grade",
          };
        }
        return {
          ...shared,
          ...inSeries,
          ...withoutUndefined({ baseline: from }),
          criterion: number,
          indicator,
        };
      },
    ),
  { minLength: 1, maxLength: 4 },
);

const value = fc
  .record({
    indicator: fc.constantFrom("level", "total", "yearly", "rank", "grade"),
    period,
    amount,
    rank: fc.integer({ min: 1, max: 5 }),
    grade: fc.constantFrom("A", "B", "C"),
    status: fc.constantFrom(
      "final",
      "final",
      "provisional",
      "estimated",
      "imputed",
      "forecast",
    ) as fc.Arbitrary<"final">,
    verification,
    releasedOn: optional(fc.oneof(day, period)),
    dimensions: optional(fc.constant({ region: "north" })),
    missing: fc.integer({ min: 0, max: 9 }),
    citations,
  })
  .map(({ amount: number, rank, grade, missing, ...row }) => {
    const stated = row.indicator === "rank" ? rank : row.indicator === "grade" ? { category: grade } : number;
    return {
      ...withoutUndefined(row),
      ...(missing === 0 ? { missingReason: "unknown" as const } : { value: stated }),
    };
  });

const policies = fc
  .tuple(
    fc.record({ stage: fc.constantFrom("issued", "repealed", "drafted"), issuedOn: optional(period) }),
    fc.record({
      stage: fc.constantFrom("issued", "planned"),
      issuedOn: optional(period),
      ends: fc.boolean(),
    }),
    fc.record({
      stage: fc.constantFrom("issued", "in-force"),
      issuedOn: optional(period),
      ends: fc.boolean(),
    }),
  )
  .map(([one, two, three]) => [
    { id: "one", ...withoutUndefined(one) },
    { id: "two", ...withoutUndefined(two), relations: two.ends ? [{ type: "replaces", policy: "one" }] : [] },
    {
      id: "three",
      ...withoutUndefined(three),
      relations: three.ends ? [{ type: "repeals", policy: "two" }] : [],
    },
  ])
  .map((list) =>
    list.map((policy) => {
      const { ends: _, ...rest } = policy as typeof policy & { ends?: boolean };
      return { documentType: "decision", title: "Policy", ...rest };
    }),
  );

const report = fc.record({
  target: fc.nat({ max: 3 }),
  on: fc.oneof(period, day),
  reportedOn: optional(day),
  says,
  scope: optional(fc.constant("two ministries")),
  verification,
  citations,
});

/** Values and reports of few days and few targets, so that many stand on the same one. */
const crowdedValue = value.map((row) => ({
  ...row,
  period: row.period.replace("2018", "2020").replace("2022", "2020").replace("2023", "2021"),
  ...(row.releasedOn === undefined ? {} : { releasedOn: "2021-06-30" }),
  citations: [],
}));

const crowdedReport = fc.record({
  target: fc.nat({ max: 1 }),
  on: fc.constantFrom("2020-06-10", "2020-06-10", "2021-03-31"),
  reportedOn: optional(fc.constant("2021-03-31")),
  says,
  scope: optional(fc.constant("two ministries")),
  verification,
  citations: fc.constant([]),
});

const reportsOf = ({ reports }: Form, target: string) => reports.map((told) => ({ target, ...told }));

const inputsWith = (
  row: fc.Arbitrary<Record<string, unknown>>,
  told: fc.Arbitrary<{ readonly target: number }>,
): fc.Arbitrary<PortfolioInput> =>
  fc
    .record({
      targets,
      forms: fc.array(anyForm, { maxLength: 2 }),
      policies,
      measuredValues: fc.array(row, { maxLength: 14 }),
      reports: fc.array(told, { maxLength: 6 }),
    })
    .map(({ targets: list, forms, reports, measuredValues, ...rest }) => ({
      timeZone: "Asia/Ho_Chi_Minh",
      sources: [
        { id: "early", publishedOn: "2020-05-10" },
        { id: "late", publishedOn: "2022-02" },
        { id: "covers", covers: "2020-01/2020-04" },
        { id: "undated" },
      ].map((source) => ({ title: "Source", publisher: "Publisher", language: "en", ...source })),
      parties: [],
      indicators: INDICATORS,
      targets: [...list, ...forms.map(({ target }) => target)].map(
        (target, index) => ({ id: `t${index}`, title: "Target", ...target }) as TargetInput,
      ),
      measuredValues: [...measuredValues, ...forms.flatMap(({ values }) => values)],
      reports: [
        ...reports
          .filter(({ target }) => target < list.length)
          .map(({ target, ...report }) => ({ target: `t${target}`, ...withoutUndefined(report) })),
        ...forms.flatMap((form, index) => reportsOf(form, `t${list.length + index}`)),
      ],
      ...rest,
    }))
    .map((input) => input as unknown as PortfolioInput)
    .filter((input) => safeParsePortfolio(input).ok);

/** Whole portfolios: several targets of every kind that share series, sources, policies and reports. */
export const portfolioInputs = inputsWith(value, report);

/** The same, with many values and reports of the same day. */
export const crowdedInputs = inputsWith(crowdedValue, crowdedReport);

export const portfolios: fc.Arbitrary<Portfolio> = portfolioInputs.map(parsePortfolio);
