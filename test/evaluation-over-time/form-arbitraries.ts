import fc from "fast-check";
import { type Portfolio, safeParsePortfolio } from "policy-targets";
import { countFlows } from "../../src/testing/fast-check/count-flows.js";
import { shiftDay } from "./support.js";

const day = fc.integer({ min: 0, max: 400 }).map((days) => shiftDay("2019-12-15", days));
const month = fc.integer({ min: 1, max: 12 }).map((number) => `2020-${String(number).padStart(2, "0")}`);
const period = fc.oneof(
  { weight: 3, arbitrary: month },
  { weight: 1, arbitrary: day },
  {
    weight: 4,
    arbitrary: fc.constantFrom("2018", "2019", "2019-12", "2020", "2020-Q1", "2020-Q2", "2020-H1", "2020-H2"),
  },
);
const usualDay = fc.constantFrom("2020-03-15", "2020-04-01", "2020-07-06", "2020-07-06", "2020-10-01");

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });

const deadline = fc.oneof(
  { weight: 6, arbitrary: period },
  { weight: 1, arbitrary: fc.constantFrom("2020-03~", "2020-Q2~", "2020-06-15~") },
  {
    weight: 2,
    arbitrary: fc.record({
      event: fc.constant("the congress"),
      expected: optional(fc.constantFrom("2020-06", "2020-Q3")),
      occurred: optional(day),
    }),
  },
);

const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 2, arbitrary: fc.constantFrom({ between: [40, 60] as const }, { about: 50 }, { moreThan: 45 }) },
);

const value = fc
  .record({
    indicator: fc.constantFrom("i", "i", "i", "j"),
    period,
    value: fc.option(figure, { nil: undefined, freq: 8 }),
    releasedOn: optional(fc.oneof(usualDay, usualDay, day)),
    status: fc.constantFrom("final" as const, "final" as const, "provisional" as const),
    sector: fc.constantFrom(undefined, "a", "b", "c"),
  })
  .map(({ sector, ...row }) => ({
    ...row,
    ...(sector === undefined ? {} : { dimensions: { sector } }),
    ...(row.value === undefined ? { missingReason: "suppressed" as const } : {}),
  }));

const report = fc.record({
  target: fc.constant("t"),
  on: fc.oneof(day, period),
  reportedOn: optional(usualDay),
  says: fc.constantFrom("done", "done", "partly-done", "not-done", "cancelled"),
});

const level = fc.constantFrom(
  { atLeast: 50 },
  { atMost: 50 },
  { moreThan: { nearly: 50 } },
  { between: [40, 60] as [number, number] },
);

const change = fc.constantFrom(
  { change: { atLeast: { percent: 10 } } },
  { change: { atMost: { amount: -5 } } },
  { fallBy: { percent: 20 }, against: "2018" },
  { riseBy: { amount: 5 }, against: "year-before" },
  { change: { atLeast: { factor: 2 }, against: "2018" } },
  { change: { atLeast: { percent: 0 }, against: "previous-period" } },
  { change: { atMost: { percent: 50 }, against: "year-before" } },
);

const measured = fc.oneof(level, level, change);

const every = fc.constantFrom("year" as const, "quarter" as const, "month" as const);

const each = fc.record({
  dimension: fc.constant("sector"),
  members: optional(fc.constantFrom(["a", "b"], ["a", "b", "c"])),
  share: optional(fc.constantFrom(50, 66)),
});

const quantified = fc.oneof(
  fc.tuple(measured, every).map(([criterion, length]) => ({ ...criterion, every: length })),
  fc.tuple(measured, each).map(([criterion, members]) => ({ ...criterion, each: members })),
);

const part = fc.oneof(
  measured,
  measured.map((criterion) => ({ ...criterion, indicator: "j" })),
  quantified,
);

const composed = fc
  .record({
    form: fc.constantFrom("allOf", "anyOf"),
    parts: fc.array(part, { minLength: 1, maxLength: 2 }),
    told: fc.boolean(),
  })
  .map(({ form, parts, told }) => ({ [form]: [...parts, ...(told ? [{ deliverable: true }] : [])] }));

const revision = (criterion: fc.Arbitrary<object>) =>
  fc.record({
    on: fc.oneof(day, month, usualDay),
    deadline: fc.option(fc.oneof(deadline, fc.constant(null)), { nil: undefined }),
    criterion: fc.option(criterion, { nil: undefined }),
    lifecycle: fc.option(fc.constantFrom("active", "on-hold", "cancelled"), { nil: undefined, freq: 1 }),
    citations: optional(fc.constant([{ source: "s" }])),
  });

const lastOf = (on: string): string =>
  on.length === 7 ? shiftDay(`${shiftDay(`${on}-28`, 4).slice(0, 7)}-01`, -1) : on;

const base = {
  deadline: fc.option(deadline, { nil: undefined }),
  start: fc.option(fc.constantFrom("2018", "2019-07", "2020", "2020-03-10"), { nil: undefined, freq: 1 }),
};

const baseline = fc.option(
  fc.constantFrom(
    { value: 20, period: "2018" },
    { value: 80, period: "2019" },
    { value: 30, period: "2019-12" },
  ),
  { nil: undefined },
);

const target: fc.Arbitrary<{ readonly criterion: object }> = fc.oneof(
  fc.record({ ...base, baseline, criterion: measured }),
  fc.record({
    ...base,
    criterion: fc.tuple(measured, every).map(([criterion, length]) => ({ ...criterion, every: length })),
  }),
  fc.record({
    ...base,
    criterion: fc.tuple(level, each).map(([criterion, members]) => ({ ...criterion, each: members })),
  }),
  fc.record({
    ...base,
    criterion: fc
      .tuple(level, each, every)
      .map(([criterion, members, length]) => ({ ...criterion, each: members, every: length })),
  }),
  fc.record({ ...base, criterion: composed }),
  fc.record({
    ...base,
    baseline: fc.constant({ value: 20, period: "2018" }),
    criterion: fc.constant({ atLeast: 80 }),
    deadline: fc.constantFrom("2020-10", "2020"),
    milestones: fc.constantFrom(
      [{ by: "2020-03", criterion: { atLeast: 40 } }],
      [
        { by: "2019", criterion: { atLeast: 30 } },
        { by: "2020-06", criterion: { atLeast: 60 } },
      ],
    ),
    trajectory: fc.constantFrom("linear", "geometric", "step"),
  }),
  fc.record({
    ...base,
    criterion: fc.constantFrom({ deliverable: true }, { qualitative: "Trusted by all" }),
  }),
);

interface Own {
  readonly id: string;
  readonly accumulation?: string;
  readonly frequency?: string;
  readonly ratioOf?: object;
}

const indicators = fc.constantFrom<readonly Own[]>(
  [{ id: "i" }, { id: "j" }],
  [
    { id: "i", accumulation: "per-period" },
    { id: "j", accumulation: "cumulative" },
  ],
  [{ id: "i", frequency: "annual" }, { id: "j" }],
  [{ id: "i" }, { id: "j" }, { id: "r", ratioOf: { numerator: "i", denominator: "j" } }],
);

/** A portfolio of one target of any form that the model has, often revised. */
export const formPortfolios: fc.Arbitrary<Portfolio> = fc
  .record({
    indicators,
    target,
    revisions: fc.array(revision(fc.oneof(measured, composed, quantified)), { maxLength: 3 }),
    values: fc.array(value, { maxLength: 12 }),
    reports: fc.array(report, { maxLength: 3 }),
    published: optional(day),
  })
  .map(({ indicators: own, target: asked, revisions, values, reports, published }) => {
    const isTold = "deliverable" in asked.criterion || "qualitative" in asked.criterion;
    return {
      sources: [
        {
          id: "s",
          title: "S",
          publisher: "P",
          language: "en",
          ...(published === undefined ? {} : { publishedOn: published }),
        },
      ],
      indicators: own.map((indicator) => ({
        title: "I",
        unit: indicator.id === "r" ? "percent" : "count",
        ...indicator,
      })),
      targets: [
        {
          id: "t",
          title: "T",
          ...(isTold ? {} : { indicator: own.length === 3 ? "r" : "i" }),
          ...asked,
          revisions: revisions
            .filter(
              (one) =>
                one.deadline !== undefined || one.criterion !== undefined || one.lifecycle !== undefined,
            )
            .map((one) => (isTold ? { ...one, criterion: undefined } : one))
            .sort((a, b) => (lastOf(a.on) < lastOf(b.on) ? -1 : 1)),
        },
      ],
      measuredValues: values,
      reports,
    };
  })
  .map((input) => {
    const [target] = input.targets;
    const base = (target as { readonly baseline?: { readonly period: string } }).baseline?.period;
    const hasStart = (target as { readonly start?: string }).start !== undefined;
    const counts = hasStart
      ? (["total", "total", "year", "month", { mean: "year" }] as const)
      : (["year", "quarter", "month"] as const);
    const own = counts[JSON.stringify(input).length % counts.length] ?? "year";
    const counted = base === undefined ? own : base.length === 4 ? "year" : "month";
    const targets = input.targets.map((target) =>
      countFlows(target as never, input.indicators as never, counted),
    );
    return safeParsePortfolio({ ...input, targets } as never);
  })
  .filter((parsed) => parsed.ok)
  .map(({ portfolio }) => portfolio);
