import * as fc from "fast-check";
import {
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
  type StatusReportInput,
  safeParsePortfolio,
  type TargetInput,
} from "policy-targets";
import type { Case, Value } from "./support.js";

/** A grid so small that values, thresholds and baselines often meet. */
const figure = fc.integer({ min: -6, max: 6 }).map((number) => String(number / 2));

const nonZero = figure.filter((text) => text !== "0");

const ordered = fc
  .tuple(figure, figure)
  .map(([a, b]) => (Number(a) <= Number(b) ? ([a, b] as const) : ([b, a] as const)));

export const amount: fc.Arbitrary<Exclude<Value, { category: string }>> = fc.oneof(
  { arbitrary: figure, weight: 4 },
  ordered.map((between) => ({ between })),
  figure.map((atLeast) => ({ atLeast })),
  figure.map((moreThan) => ({ moreThan })),
  figure.map((atMost) => ({ atMost })),
  figure.map((lessThan) => ({ lessThan })),
  nonZero.map((nearly) => ({ nearly })),
  nonZero.map((about) => ({ about })),
  nonZero.map((about) => ({ about, within: "0.5" })),
);

const bothSided = fc.oneof(
  { arbitrary: figure, weight: 4 },
  ordered.map((between) => ({ between })),
  nonZero.map((nearly) => ({ nearly })),
  nonZero.map((about) => ({ about })),
);

const YEARS = ["2018", "2019", "2020", "2021", "2022", "2023"] as const;
const year = fc.constantFrom(...YEARS);

const part = fc.constantFrom(
  "",
  "",
  "",
  "-H1",
  "-H2",
  "-Q1",
  "-Q4",
  "-T2",
  "-06",
  "-12",
  "-12-31",
  "-02-29",
  "-W52",
);

export const period = fc
  .tuple(year, part)
  .filter(([of, rest]) => rest !== "-02-29" || of === "2020")
  .map(([of, rest]) => of + rest);

export const day = fc
  .integer({ min: 17_600, max: 20_100 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const event = "the congress meets";

const deadline = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom("2020", "2021", "2022", "2023"), part)
      .map(([of, rest]) => of + rest.replace("-02-29", "")),
    weight: 4,
  },
  fc.constantFrom("2020~", "2021~", "2022-H1~", "2022-06~"),
  fc.constant({ event }),
  fc.constantFrom("2020-Q4", "2021").map((expected) => ({ event, expected })),
  fc.constantFrom("2020-06-15", "2022-03-01").map((occurred) => ({ event, occurred })),
  fc.constant({ event, expected: "2021-Q1", occurred: "2021-08-20" }),
);

const threshold = fc.oneof(
  bothSided.map((atLeast) => ({ atLeast })),
  bothSided.map((moreThan) => ({ moreThan })),
  bothSided.map((atMost) => ({ atMost })),
  bothSided.map((lessThan) => ({ lessThan })),
);

const range = ordered.map((between) => ({ between }));

const equals = figure.map((text) => ({ equals: text }));

const measured = fc.oneof({ arbitrary: threshold, weight: 4 }, range, equals);

const baseline = fc.record({ value: amount, period: fc.constantFrom("2018", "2019", "2019-12", "2019-H2") });

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const mode = fc.constantFrom("reach" as const, "reach" as const, "maintain" as const);

const accumulation = fc.constantFrom("level" as const, "level" as const, "cumulative" as const);

const frequency = optional(fc.constantFrom("monthly" as const, "quarterly" as const, "annual" as const));

/** One measured target with its values, one a row, later ones possibly of the same day or period. */
export const measuredCase: fc.Arbitrary<Case> = fc
  .record({
    criterion: measured,
    baseline: optional(baseline),
    start: optional(fc.constantFrom("2018", "2019", "2020")),
    deadline: optional(deadline),
    mode,
    indicator: fc.record({ unit: fc.constant("index" as const), accumulation, frequency }),
    values: fc.array(fc.tuple(period, amount), { maxLength: 6 }),
  })
  .map((given) => withoutUndefined(given) as Case)
  .filter((given) => isValid(given));

function withoutUndefined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isPresent(value))) as T;
}

const isValid = (given: Case): boolean => {
  if (given.criterion.equals === undefined) return true;
  const from = given.baseline?.value;
  return typeof from === "string" && Number(from) !== Number(given.criterion.equals);
};

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

const inputsWith = (
  row: fc.Arbitrary<Record<string, unknown>>,
  told: fc.Arbitrary<{ readonly target: number }>,
): fc.Arbitrary<PortfolioInput> =>
  fc
    .record({
      targets,
      policies,
      measuredValues: fc.array(row, { maxLength: 14 }),
      reports: fc.array(told, { maxLength: 6 }),
    })
    .map(({ targets: list, reports, ...rest }) => ({
      timeZone: "Asia/Ho_Chi_Minh",
      sources: [
        { id: "early", publishedOn: "2020-05-10" },
        { id: "late", publishedOn: "2022-02" },
        { id: "covers", covers: "2020-01/2020-04" },
        { id: "undated" },
      ].map((source) => ({ title: "Source", publisher: "Publisher", language: "en", ...source })),
      parties: [],
      indicators: [
        { id: "level", title: "Level", unit: "index" },
        { id: "yearly", title: "Yearly", unit: "index", frequency: "annual" },
        { id: "total", title: "Total", unit: "index", accumulation: "cumulative" },
        { id: "rank", title: "Rank", unit: "rank" },
        { id: "grade", title: "Grade", unit: "category" },
      ],
      targets: list.map((target, index) => ({ id: `t${index}`, title: "Target", ...target }) as TargetInput),
      reports: reports
        .filter(({ target }) => target < list.length)
        .map(({ target, ...report }) => ({ target: `t${target}`, ...withoutUndefined(report) })),
      ...rest,
    }))
    .map((input) => input as unknown as PortfolioInput)
    .filter((input) => safeParsePortfolio(input).ok);

/** Whole portfolios: several targets of every kind that share series, sources, policies and reports. */
export const portfolioInputs = inputsWith(value, report);

/** The same, with many values and reports of the same day. */
export const crowdedInputs = inputsWith(crowdedValue, crowdedReport);

export const portfolios: fc.Arbitrary<Portfolio> = portfolioInputs.map(parsePortfolio);
