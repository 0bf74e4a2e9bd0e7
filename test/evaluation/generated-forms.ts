import * as fc from "fast-check";
import {
  type CriterionInput,
  type IndicatorInput,
  type MeasuredValueInput,
  type PortfolioInput,
  type StatusReportInput,
  safeParsePortfolio,
  type TargetInput,
} from "policy-targets";
import { countFlows } from "../support/count-flows.js";
import {
  amount,
  baseline,
  day,
  deadline,
  figure,
  measured,
  mode,
  optional,
  positive,
  positiveAmount,
  positiveRange,
  range,
  threshold,
  withoutUndefined,
} from "./generated-parts.js";

/** The series that generated targets speak of. */
export const INDICATORS: readonly IndicatorInput[] = [
  { id: "level", title: "Level", unit: "index" },
  { id: "yearly", title: "Yearly", unit: "index", frequency: "annual" },
  { id: "total", title: "Total", unit: "index", accumulation: "cumulative" },
  { id: "rank", title: "Rank", unit: "rank" },
  { id: "grade", title: "Grade", unit: "category" },
  { id: "percent", title: "Percent", unit: "percent" },
  { id: "flow", title: "Flow", unit: "VND", accumulation: "per-period" },
  { id: "count", title: "Count", unit: "count" },
  { id: "ratio", title: "Ratio", unit: "ratio", ratioOf: { numerator: "level", denominator: "count" } },
];

/** A target without its id and title, with values that speak of it, and reports. */
export interface Form {
  readonly target: Omit<TargetInput, "id" | "title">;
  readonly values: readonly MeasuredValueInput[];
  readonly reports: readonly Omit<StatusReportInput, "target">[];
}

const rows = (
  of: Readonly<Record<"indicator" | "period" | "value", fc.Arbitrary<unknown>>> & {
    readonly comparison?: fc.Arbitrary<unknown>;
    readonly dimensions?: fc.Arbitrary<unknown>;
  },
  maxLength = 7,
): fc.Arbitrary<readonly MeasuredValueInput[]> =>
  fc.array(fc.record(of), { minLength: 1, maxLength }).map((list) =>
    list.map((row) => {
      const own = withoutUndefined(row) as unknown as MeasuredValueInput;
      return own.value === undefined && own.comparison === undefined
        ? { ...own, missingReason: "unknown" as const }
        : own;
    }),
  );

const form = (
  target: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  values: fc.Arbitrary<readonly MeasuredValueInput[]>,
  reports: fc.Arbitrary<Form["reports"]> = fc.constant([]),
): fc.Arbitrary<Form> =>
  fc
    .record({ target: fc.record(target), values, reports })
    .map((made) => ({ ...made, target: withoutUndefined(made.target) as unknown as Form["target"] }));

/** Values that name no series speak of the target's own. */
const ofOwnSeries = (made: Form): Form => ({
  ...made,
  values: made.values.map((row) =>
    row.indicator === OWN ? { ...row, indicator: made.target.indicator ?? "" } : row,
  ),
});

const OWN = "";

const start = optional(fc.constantFrom("2018", "2019-07", "2020"));
const COMPARATORS = ["atLeast", "moreThan", "atMost", "lessThan"] as const;
const comparator = fc.constantFrom(...COMPARATORS);

const percent = fc.oneof(
  fc.constantFrom("-100", "-50", "-25", "0", "20", "50", "100"),
  fc.constant({ between: [20, 50] as const }),
  fc.constant({ about: "50" }),
);

const size = fc.oneof(
  percent.map((of) => ({ percent: of })),
  fc.constantFrom("0", "0.5", "1", "1.5", "2").map((factor) => ({ factor })),
  figure.map((points) => ({ points })),
  figure.map((of) => ({ amount: of })),
);

const REFERENCES = ["2018", "2019", "2019-H1", "previous-period", "year-before"] as const;

const extent = fc.oneof(
  fc
    .constantFrom("20", "50", "100", { between: [20, 50] as const }, { about: "50" })
    .map((of) => ({ percent: of })),
  positive.map((points) => ({ points })),
  positive.map((of) => ({ amount: of })),
);

const changeCriterion = (
  against: fc.Arbitrary<string | undefined> = optional(fc.constantFrom(...REFERENCES)),
): fc.Arbitrary<CriterionInput> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...COMPARATORS, "equals"), size, against).map(([key, of, reference]) => ({
      change: withoutUndefined({ [key]: of, against: reference }),
    })),
    fc
      .tuple(fc.constantFrom("fallBy", "riseBy"), extent, against)
      .map(([form, of, reference]) => withoutUndefined({ [form]: of, against: reference })),
  ) as unknown as fc.Arbitrary<CriterionInput>;

const comparablePeriods = fc.constantFrom(
  ...["2018", "2019", "2020", "2021", "2022", "2019-H1", "2019-H2", "2020-H1", "2020-H2", "2021-H1"],
);

const comparison = fc.tuple(size, fc.constantFrom("2017", "2018", "2018-H2")).map(([of, against]) => ({
  ...of,
  against,
}));

const positiveBaseline = fc.record({ value: positiveAmount, period: fc.constantFrom("2018", "2019-H1") });

/** Changes against a baseline, a named period or one that moves, with levels and with stated changes. */
const changes = form(
  {
    indicator: fc.constant("percent"),
    criterion: changeCriterion(optional(fc.constantFrom(...REFERENCES, "2017"))),
    baseline: optional(fc.oneof({ arbitrary: positiveBaseline, weight: 3 }, baseline)),
    deadline: optional(deadline),
    mode,
  },
  rows({
    indicator: fc.constant("percent"),
    period: comparablePeriods,
    value: optional(fc.oneof({ arbitrary: positiveAmount, weight: 3 }, amount)),
    comparison: fc.option(comparison, { nil: undefined, freq: 2 }),
  }),
);

/** Whole, half and quarter years, months and spans that overlap in every way. */
const flowPeriods = fc
  .tuple(
    fc.constantFrom("2019", "2020", "2020", "2021"),
    fc.constantFrom("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-06", "-12", "-T1"),
  )
  .map(([of, rest]) => of + rest);

const spans = fc.constantFrom("2020-02/2020-05", "2019-11/2020-03", "2020-01/2021-06");

const positiveLimit = fc
  .oneof(
    fc.tuple(
      comparator,
      fc.oneof(
        positive,
        positive.map((text) => String(Number(text) * 3)),
      ),
    ),
    fc.tuple(
      comparator,
      positiveRange.map((between) => ({ between })),
    ),
  )
  .map(([key, limit]) => ({ [key]: limit }) as unknown as CriterionInput);

/** Amounts within periods against a limit of their sum, or, with a baseline, of each. */
const flows = form(
  {
    indicator: fc.constant("flow"),
    criterion: fc.oneof(
      { arbitrary: positiveLimit, weight: 3 },
      positiveRange.map((between) => ({ between })),
      threshold,
    ),
    baseline: fc.option(positiveBaseline, { nil: undefined, freq: 1 }),
    start,
    deadline: optional(deadline),
    trajectory: fc.constantFrom("linear", "linear", "step"),
    mode: fc.constantFrom("reach", "reach", "reach", "maintain"),
  },
  rows({
    indicator: fc.constant("flow"),
    period: fc.oneof({ arbitrary: flowPeriods, weight: 6 }, spans),
    value: fc.oneof({ arbitrary: positiveAmount, weight: 4 }, amount),
  }),
);

const milestoneBys = fc.subarray(["2020", "2020-12-31", "2021-H1", "2021", "2022-06"], {
  minLength: 1,
  maxLength: 3,
});

/** A comparator with a number for the target and for each of its milestones. */
const staged = fc
  .record({
    key: comparator,
    wraps: fc.constantFrom("threshold", "threshold", "percent", "amount"),
    bys: milestoneBys.map((bys) => bys.filter((by) => by !== "2020-12-31" || !bys.includes("2020"))),
    limits: fc.array(positive, { minLength: 4, maxLength: 4 }),
  })
  .map(({ key, wraps, bys, limits }) => {
    const criterionOf = (limit: string): CriterionInput =>
      (wraps === "threshold"
        ? { [key]: limit }
        : {
            change: { [key]: { [wraps]: wraps === "percent" ? `${limit}e1` : limit } },
          }) as unknown as CriterionInput;
    return {
      criterion: criterionOf(limits[3] as string),
      milestones: bys.map((by, at) => ({ by, criterion: criterionOf(limits[at] as string) })),
    };
  });

/** Milestones on the way to a limit, along each kind of path. */
const stages: fc.Arbitrary<Form> = fc
  .tuple(
    staged,
    form(
      {
        indicator: fc.constantFrom("level", "percent", "yearly", "flow", "total"),
        baseline: fc.option(positiveBaseline, { nil: undefined, freq: 5 }),
        start,
        deadline: fc.constantFrom("2023", "2023-H1", "2022~", "2022-12-31", "2023-06"),
        trajectory: fc.constantFrom("linear", "geometric", "step"),
      },
      fc.constant([]),
    ),
    rows({
      indicator: fc.constant(OWN),
      period: fc.oneof(
        flowPeriods,
        fc.constantFrom("2020-12-31", "2021-06-30", "2022", "2023", "2023-12-31"),
      ),
      value: fc.oneof({ arbitrary: positiveAmount, weight: 4 }, amount),
    }),
  )
  .map(([criteria, made, values]) =>
    ofOwnSeries({ ...made, target: { ...made.target, ...criteria }, values }),
  );

const leaf = fc.oneof(
  { arbitrary: threshold, weight: 3 },
  range,
  changeCriterion(fc.constantFrom("previous-period", "year-before", "2018")),
);

const every = fc.constantFrom("year" as const, "year" as const, "quarter" as const);

const spanPeriods = fc.oneof(
  fc.constantFrom("2018", "2019", "2020", "2021", "2022"),
  fc.constantFrom("2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2021-Q1"),
);

const anyAmount = fc.oneof(positiveAmount, amount);

/** What has to hold in every period. */
const inEvery = form(
  {
    indicator: fc.constantFrom("percent", "percent", "flow"),
    criterion: fc.tuple(leaf, every).map(([of, unit]) => ({ ...of, every: unit })),
    baseline: optional(baseline),
    start,
    deadline: optional(fc.oneof(fc.constantFrom("2020", "2021", "2020-Q2", "2019"), deadline)),
  },
  rows({ indicator: fc.constant(OWN), period: spanPeriods, value: anyAmount }, 9),
).map(ofOwnSeries);

const MEMBERS = ["north", "south", "west"];

const each = fc
  .record({
    dimension: fc.constant("region"),
    members: optional(fc.subarray(MEMBERS, { minLength: 1 })),
    share: optional(fc.constantFrom("33", "50", "66.7", "100")),
  })
  .map(withoutUndefined);

/** What has to hold for each member of a dimension, or for a share of them. */
const forEach = form(
  {
    indicator: fc.constantFrom("percent", "percent", "ratio", "flow"),
    criterion: fc
      .tuple(leaf, each, fc.option(every, { nil: undefined, freq: 1 }))
      .map(([of, members, unit]) => withoutUndefined({ ...of, each: members, every: unit })),
    baseline: fc.option(baseline, { nil: undefined, freq: 1 }),
    start,
    deadline: optional(deadline),
  },
  rows(
    {
      indicator: fc.constantFrom(OWN, OWN, OWN, "level", "count"),
      period: spanPeriods,
      value: anyAmount,
      dimensions: fc
        .constantFrom(...MEMBERS, ...MEMBERS, undefined)
        .map((region) => (region === undefined ? undefined : { region })),
    },
    9,
  ),
).map(ofOwnSeries);

const measuredPart = fc.oneof(
  { arbitrary: threshold, weight: 4 },
  fc.tuple(threshold, fc.constantFrom("yearly", "flow", "ratio", "total")).map(([of, indicator]) => ({
    ...of,
    indicator,
  })),
  changeCriterion(fc.constantFrom("2018", "year-before")).map((of) => ({ ...of, indicator: "percent" })),
  fc.tuple(threshold, every).map(([of, unit]) => ({ ...of, every: unit })),
  fc.tuple(threshold, each).map(([of, members]) => ({ ...of, each: members })),
);

const composition = (part: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom("allOf", "anyOf"), fc.array(part, { minLength: 2, maxLength: 3 }))
    .map(([key, parts]) => ({ [key]: parts }));

const reportedPart = fc.constantFrom({ deliverable: true as const }, { qualitative: "it is online" });

const report: fc.Arbitrary<Form["reports"][number]> = fc.record({
  on: fc.oneof(day, fc.constantFrom("2020", "2021-06")),
  says: fc.constantFrom("done", "done", "partly-done", "not-done"),
});

/** What is put together of parts, some of them of other series, quantified, composed or reported. */
const compositions = form(
  {
    indicator: fc.constant("level"),
    criterion: fc.oneof(
      composition(measuredPart),
      composition(fc.oneof(measuredPart, composition(measuredPart))),
      fc
        .tuple(composition(measuredPart), reportedPart)
        .map(([of, told]) =>
          Object.fromEntries(Object.entries(of).map(([key, parts]) => [key, [told, ...parts]])),
        ),
    ),
    baseline: optional(baseline),
    start,
    deadline: optional(deadline),
    mode: fc.constantFrom("reach", "reach", "maintain"),
  },
  rows(
    {
      indicator: fc.constantFrom("level", "level", "yearly", "flow", "count", "percent", "total"),
      period: comparablePeriods,
      value: anyAmount,
    },
    9,
  ),
  fc.array(report, { maxLength: 2 }),
);

/** Quotients of two series, some of them stated themselves. */
const ratios = form(
  {
    indicator: fc.constant("ratio"),
    criterion: measured,
    baseline: optional(baseline),
    deadline: optional(deadline),
    mode,
  },
  rows(
    {
      indicator: fc.constantFrom("level", "level", "count", "count", "ratio"),
      period: fc.constantFrom("2018", "2020", "2020-H2", "2021", "2022"),
      value: fc.oneof({ arbitrary: positiveAmount, weight: 3 }, amount),
    },
    9,
  ),
);

const revision = fc
  .record({
    deadline: optional(fc.oneof(deadline, fc.constant(null))),
    criterion: fc.option(threshold, { nil: undefined, freq: 1 }),
    lifecycle: fc.option(fc.constantFrom("active", "on-hold", "cancelled"), { nil: undefined, freq: 1 }),
  })
  .map(withoutUndefined)
  .filter((given) => Object.keys(given).length > 0);

/** The same, stated otherwise later. */
const revised = (of: fc.Arbitrary<Form>): fc.Arbitrary<Form> =>
  fc
    .tuple(
      of,
      fc.subarray(["2019-06", "2020-03-15", "2021", "2022-02-10"], { minLength: 1, maxLength: 2 }),
      revision,
      revision,
    )
    .map(([made, days, first, second]) => {
      const says = [first, second];
      const revisions = days.map((on, at) => ({ on, ...says[at] })) as TargetInput["revisions"];
      return { ...made, target: { ...made.target, revisions } };
    });

const isValid = (made: Form): boolean => safeParsePortfolio(inputOf(made)).ok;

const COUNTS = ["total", "year", "quarter", "month", { mean: "year" }] as const;

/** How its flows are counted: any way that fits, by no rule, and the same for the same target. */
const countOf = ({ mode, baseline, ...rest }: Form["target"]) => {
  const counted = COUNTS[JSON.stringify(rest).length % COUNTS.length] ?? "total";
  const isOverAll = counted === "total" || typeof counted === "object";
  return baseline !== undefined || (mode === "maintain" && isOverAll) ? "year" : counted;
};

/** The one target `t`, with the series that it speaks of. */
export const inputOf = ({ target, values, reports }: Form): PortfolioInput => ({
  indicators: INDICATORS,
  targets: [countFlows({ id: "t", title: "Target", ...target }, INDICATORS, countOf(target))],
  measuredValues: values,
  reports: reports.map((told) => ({ target: "t", ...told })),
});

const FORMS = { changes, flows, stages, inEvery, forEach, compositions, ratios } as const;

/** Every form that a target may have beside a plain criterion. */
export const anyForm: fc.Arbitrary<Form> = fc
  .oneof(...Object.values(FORMS).flatMap((of) => [of, of, revised(of)]))
  .filter(isValid);
