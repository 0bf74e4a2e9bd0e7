import * as fc from "fast-check";
import type { CriterionInput } from "../../criteria/criterion-input.js";
import type {
  IndicatorInput,
  MeasuredValueInput,
  PortfolioInput,
  StatusReportInput,
  TargetInput,
} from "../../model/input.js";
import { safeParsePortfolio } from "../../portfolio/parse.js";
import { countFlows } from "./count-flows.js";
import {
  anyAmount,
  anyBaseline,
  anyDay,
  anyDeadline,
  anyFigure,
  anyMeasured,
  anyMode,
  anyPositive,
  anyPositiveAmount,
  anyPositiveRange,
  anyRange,
  anyThreshold,
  orUndefined,
  withoutUndefined,
} from "./parts.js";

/** The series that generated targets speak of. */
export const generatedIndicators: readonly IndicatorInput[] = [
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
export interface GeneratedForm {
  readonly target: Omit<TargetInput, "id" | "title">;
  readonly values: readonly MeasuredValueInput[];
  readonly reports: readonly Omit<StatusReportInput, "target">[];
}

const anyRows = (
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

const anyFormOf = (
  target: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  values: fc.Arbitrary<readonly MeasuredValueInput[]>,
  reports: fc.Arbitrary<GeneratedForm["reports"]> = fc.constant([]),
): fc.Arbitrary<GeneratedForm> =>
  fc.record({ target: fc.record(target), values, reports }).map((made) => ({
    ...made,
    target: withoutUndefined(made.target) as unknown as GeneratedForm["target"],
  }));

/** Values that name no series speak of the target's own. */
const withOwnSeries = (made: GeneratedForm): GeneratedForm => ({
  ...made,
  values: made.values.map((row) =>
    row.indicator === OWN_SERIES ? { ...row, indicator: made.target.indicator ?? "" } : row,
  ),
});

const OWN_SERIES = "";

const anyStart = orUndefined(fc.constantFrom("2018", "2019-07", "2020"));
const GENERATED_COMPARATORS = ["atLeast", "moreThan", "atMost", "lessThan"] as const;
const anyComparator = fc.constantFrom(...GENERATED_COMPARATORS);

const anyPercent = fc.oneof(
  fc.constantFrom("-100", "-50", "-25", "0", "20", "50", "100"),
  fc.constant({ between: [20, 50] as const }),
  fc.constant({ about: "50" }),
);

const anySize = fc.oneof(
  anyPercent.map((of) => ({ percent: of })),
  fc.constantFrom("0", "0.5", "1", "1.5", "2").map((factor) => ({ factor })),
  anyFigure.map((points) => ({ points })),
  anyFigure.map((of) => ({ amount: of })),
);

const GENERATED_REFERENCES = ["2018", "2019", "2019-H1", "previous-period", "year-before"] as const;

const anyExtent = fc.oneof(
  fc
    .constantFrom("20", "50", "100", { between: [20, 50] as const }, { about: "50" })
    .map((of) => ({ percent: of })),
  anyPositive.map((points) => ({ points })),
  anyPositive.map((of) => ({ amount: of })),
);

const anyChange = (
  against: fc.Arbitrary<string | undefined> = orUndefined(fc.constantFrom(...GENERATED_REFERENCES)),
): fc.Arbitrary<CriterionInput> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...GENERATED_COMPARATORS, "equals"), anySize, against)
      .map(([key, of, reference]) => ({
        change: withoutUndefined({ [key]: of, against: reference }),
      })),
    fc
      .tuple(fc.constantFrom("fallBy", "riseBy"), anyExtent, against)
      .map(([form, of, reference]) => withoutUndefined({ [form]: of, against: reference })),
  ) as unknown as fc.Arbitrary<CriterionInput>;

const anyComparablePeriod = fc.constantFrom(
  ...["2018", "2019", "2020", "2021", "2022", "2019-H1", "2019-H2", "2020-H1", "2020-H2", "2021-H1"],
);

const anyComparison = fc.tuple(anySize, fc.constantFrom("2017", "2018", "2018-H2")).map(([of, against]) => ({
  ...of,
  against,
}));

const anyPositiveBaseline = fc.record({
  value: anyPositiveAmount,
  period: fc.constantFrom("2018", "2019-H1"),
});

/** Changes against a baseline, a named period or one that moves, with levels and with stated changes. */
const formsOfChange = anyFormOf(
  {
    indicator: fc.constant("percent"),
    criterion: anyChange(orUndefined(fc.constantFrom(...GENERATED_REFERENCES, "2017"))),
    baseline: orUndefined(fc.oneof({ arbitrary: anyPositiveBaseline, weight: 3 }, anyBaseline)),
    deadline: orUndefined(anyDeadline),
    mode: anyMode,
  },
  anyRows({
    indicator: fc.constant("percent"),
    period: anyComparablePeriod,
    value: orUndefined(fc.oneof({ arbitrary: anyPositiveAmount, weight: 3 }, anyAmount)),
    comparison: fc.option(anyComparison, { nil: undefined, freq: 2 }),
  }),
);

/** Whole, half and quarter years, months and spans that overlap in every way. */
const anyFlowPeriod = fc
  .tuple(
    fc.constantFrom("2019", "2020", "2020", "2021"),
    fc.constantFrom("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-06", "-12", "-T1"),
  )
  .map(([of, rest]) => of + rest);

const anySpan = fc.constantFrom("2020-02/2020-05", "2019-11/2020-03", "2020-01/2021-06");

const anyPositiveLimit = fc
  .oneof(
    fc.tuple(
      anyComparator,
      fc.oneof(
        anyPositive,
        anyPositive.map((text) => String(Number(text) * 3)),
      ),
    ),
    fc.tuple(
      anyComparator,
      anyPositiveRange.map((between) => ({ between })),
    ),
  )
  .map(([key, limit]) => ({ [key]: limit }) as unknown as CriterionInput);

/** Amounts within periods against a limit of their sum, or, with a baseline, of each. */
const flowForms = anyFormOf(
  {
    indicator: fc.constant("flow"),
    criterion: fc.oneof(
      { arbitrary: anyPositiveLimit, weight: 3 },
      anyPositiveRange.map((between) => ({ between })),
      anyThreshold,
    ),
    baseline: fc.option(anyPositiveBaseline, { nil: undefined, freq: 1 }),
    start: anyStart,
    deadline: orUndefined(anyDeadline),
    trajectory: fc.constantFrom("linear", "linear", "step"),
    mode: fc.constantFrom("reach", "reach", "reach", "maintain"),
  },
  anyRows({
    indicator: fc.constant("flow"),
    period: fc.oneof({ arbitrary: anyFlowPeriod, weight: 6 }, anySpan),
    value: fc.oneof({ arbitrary: anyPositiveAmount, weight: 4 }, anyAmount),
  }),
);

const anyMilestoneDays = fc.subarray(["2020", "2020-12-31", "2021-H1", "2021", "2022-06"], {
  minLength: 1,
  maxLength: 3,
});

/** A comparator with a number for the target and for each of its milestones. */
const anyStages = fc
  .record({
    key: anyComparator,
    wraps: fc.constantFrom("threshold", "threshold", "percent", "amount"),
    bys: anyMilestoneDays.map((bys) => bys.filter((by) => by !== "2020-12-31" || !bys.includes("2020"))),
    limits: fc.array(anyPositive, { minLength: 4, maxLength: 4 }),
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
const stagedForms: fc.Arbitrary<GeneratedForm> = fc
  .tuple(
    anyStages,
    anyFormOf(
      {
        indicator: fc.constantFrom("level", "percent", "yearly", "flow", "total"),
        baseline: fc.option(anyPositiveBaseline, { nil: undefined, freq: 5 }),
        start: anyStart,
        deadline: fc.constantFrom("2023", "2023-H1", "2022~", "2022-12-31", "2023-06"),
        trajectory: fc.constantFrom("linear", "geometric", "step"),
      },
      fc.constant([]),
    ),
    anyRows({
      indicator: fc.constant(OWN_SERIES),
      period: fc.oneof(
        anyFlowPeriod,
        fc.constantFrom("2020-12-31", "2021-06-30", "2022", "2023", "2023-12-31"),
      ),
      value: fc.oneof({ arbitrary: anyPositiveAmount, weight: 4 }, anyAmount),
    }),
  )
  .map(([criteria, made, values]) =>
    withOwnSeries({ ...made, target: { ...made.target, ...criteria }, values }),
  );

const anyLeaf = fc.oneof(
  { arbitrary: anyThreshold, weight: 3 },
  anyRange,
  anyChange(fc.constantFrom("previous-period", "year-before", "2018")),
);

const anyEvery = fc.constantFrom("year" as const, "year" as const, "quarter" as const);

const anySpanPeriod = fc.oneof(
  fc.constantFrom("2018", "2019", "2020", "2021", "2022"),
  fc.constantFrom("2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2021-Q1"),
);

const anyMostlyPositive = fc.oneof(anyPositiveAmount, anyAmount);

/** What has to hold in every period. */
const everyForms = anyFormOf(
  {
    indicator: fc.constantFrom("percent", "percent", "flow"),
    criterion: fc.tuple(anyLeaf, anyEvery).map(([of, unit]) => ({ ...of, every: unit })),
    baseline: orUndefined(anyBaseline),
    start: anyStart,
    deadline: orUndefined(fc.oneof(fc.constantFrom("2020", "2021", "2020-Q2", "2019"), anyDeadline)),
  },
  anyRows({ indicator: fc.constant(OWN_SERIES), period: anySpanPeriod, value: anyMostlyPositive }, 9),
).map(withOwnSeries);

const GENERATED_MEMBERS = ["north", "south", "west"];

const anyEach = fc
  .record({
    dimension: fc.constant("region"),
    members: orUndefined(fc.subarray(GENERATED_MEMBERS, { minLength: 1 })),
    share: orUndefined(fc.constantFrom("33", "50", "66.7", "100")),
  })
  .map(withoutUndefined);

/** What has to hold for each member of a dimension, or for a share of them. */
const eachForms = anyFormOf(
  {
    indicator: fc.constantFrom("percent", "percent", "ratio", "flow"),
    criterion: fc
      .tuple(anyLeaf, anyEach, fc.option(anyEvery, { nil: undefined, freq: 1 }))
      .map(([of, members, unit]) => withoutUndefined({ ...of, each: members, every: unit })),
    baseline: fc.option(anyBaseline, { nil: undefined, freq: 1 }),
    start: anyStart,
    deadline: orUndefined(anyDeadline),
  },
  anyRows(
    {
      indicator: fc.constantFrom(OWN_SERIES, OWN_SERIES, OWN_SERIES, "level", "count"),
      period: anySpanPeriod,
      value: anyMostlyPositive,
      dimensions: fc
        .constantFrom(...GENERATED_MEMBERS, ...GENERATED_MEMBERS, undefined)
        .map((region) => (region === undefined ? undefined : { region })),
    },
    9,
  ),
).map(withOwnSeries);

const anyMeasuredPart = fc.oneof(
  { arbitrary: anyThreshold, weight: 4 },
  fc.tuple(anyThreshold, fc.constantFrom("yearly", "flow", "ratio", "total")).map(([of, indicator]) => ({
    ...of,
    indicator,
  })),
  anyChange(fc.constantFrom("2018", "year-before")).map((of) => ({ ...of, indicator: "percent" })),
  fc.tuple(anyThreshold, anyEvery).map(([of, unit]) => ({ ...of, every: unit })),
  fc.tuple(anyThreshold, anyEach).map(([of, members]) => ({ ...of, each: members })),
);

const anyCompositionOf = (part: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom("allOf", "anyOf"), fc.array(part, { minLength: 2, maxLength: 3 }))
    .map(([key, parts]) => ({ [key]: parts }));

const anyReportedPart = fc.constantFrom({ deliverable: true as const }, { qualitative: "it is online" });

const anyReportOfForm: fc.Arbitrary<GeneratedForm["reports"][number]> = fc.record({
  on: fc.oneof(anyDay, fc.constantFrom("2020", "2021-06")),
  says: fc.constantFrom("done", "done", "partly-done", "not-done"),
});

/** What is put together of parts, some of them of other series, quantified, composed or reported. */
const composedForms = anyFormOf(
  {
    indicator: fc.constant("level"),
    criterion: fc.oneof(
      anyCompositionOf(anyMeasuredPart),
      anyCompositionOf(fc.oneof(anyMeasuredPart, anyCompositionOf(anyMeasuredPart))),
      fc
        .tuple(anyCompositionOf(anyMeasuredPart), anyReportedPart)
        .map(([of, told]) =>
          Object.fromEntries(Object.entries(of).map(([key, parts]) => [key, [told, ...parts]])),
        ),
    ),
    baseline: orUndefined(anyBaseline),
    start: anyStart,
    deadline: orUndefined(anyDeadline),
    mode: fc.constantFrom("reach", "reach", "maintain"),
  },
  anyRows(
    {
      indicator: fc.constantFrom("level", "level", "yearly", "flow", "count", "percent", "total"),
      period: anyComparablePeriod,
      value: anyMostlyPositive,
    },
    9,
  ),
  fc.array(anyReportOfForm, { maxLength: 2 }),
);

/** Quotients of two series, some of them stated themselves. */
const ratioForms = anyFormOf(
  {
    indicator: fc.constant("ratio"),
    criterion: fc.oneof({ arbitrary: anyMeasured, weight: 2 }, anyChange()),
    baseline: orUndefined(anyBaseline),
    deadline: orUndefined(anyDeadline),
    mode: anyMode,
  },
  anyRows(
    {
      indicator: fc.constantFrom("level", "level", "count", "count", "ratio"),
      period: fc.constantFrom("2018", "2020", "2020-H2", "2021", "2022"),
      value: fc.oneof({ arbitrary: anyPositiveAmount, weight: 3 }, anyAmount),
    },
    9,
  ),
);

const anyRevision = fc
  .record({
    deadline: orUndefined(fc.oneof(anyDeadline, fc.constant(null))),
    criterion: fc.option(anyThreshold, { nil: undefined, freq: 1 }),
    lifecycle: fc.option(fc.constantFrom("active", "on-hold", "cancelled"), { nil: undefined, freq: 1 }),
  })
  .map(withoutUndefined)
  .filter((given) => Object.keys(given).length > 0);

/** The same, stated otherwise later. */
const revisedFormsOf = (of: fc.Arbitrary<GeneratedForm>): fc.Arbitrary<GeneratedForm> =>
  fc
    .tuple(
      of,
      fc.subarray(["2019-06", "2020-03-15", "2021", "2022-02-10"], { minLength: 1, maxLength: 2 }),
      anyRevision,
      anyRevision,
    )
    .map(([made, days, first, second]) => {
      const says = [first, second];
      const revisions = days.map((on, at) => ({ on, ...says[at] })) as TargetInput["revisions"];
      return { ...made, target: { ...made.target, revisions } };
    });

const isValidForm = (made: GeneratedForm): boolean => safeParsePortfolio(inputOfForm(made)).ok;

const GENERATED_COUNTS = ["total", "year", "quarter", "month", { mean: "year" }] as const;

/** How its flows are counted: any way that fits, by no rule, and the same for the same target. */
const countedBy = ({ mode, baseline, ...rest }: GeneratedForm["target"]) => {
  const counted = GENERATED_COUNTS[JSON.stringify(rest).length % GENERATED_COUNTS.length] ?? "total";
  const isOverAll = counted === "total" || typeof counted === "object";
  return baseline !== undefined || (mode === "maintain" && isOverAll) ? "year" : counted;
};

/** The one target `t`, with what it says of how its flows are counted. */
export const countedTarget = ({ target }: GeneratedForm): TargetInput =>
  countFlows({ id: "t", title: "Target", ...target }, generatedIndicators, countedBy(target));

/** The one target `t`, with the series that it speaks of. */
export const inputOfForm = (made: GeneratedForm): PortfolioInput => ({
  indicators: generatedIndicators,
  targets: [countedTarget(made)],
  measuredValues: made.values,
  reports: made.reports.map((told) => ({ target: "t", ...told })),
});

const GENERATED_FORMS = {
  changes: formsOfChange,
  flows: flowForms,
  stages: stagedForms,
  inEvery: everyForms,
  forEach: eachForms,
  compositions: composedForms,
  ratios: ratioForms,
} as const;

/** Every form that a target may have beside a plain criterion. */
export const anyForm: fc.Arbitrary<GeneratedForm> = fc
  .oneof(...Object.values(GENERATED_FORMS).flatMap((of) => [of, of, revisedFormsOf(of)]))
  .filter(isValidForm);
