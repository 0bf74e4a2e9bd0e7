import fc from "fast-check";
import { type Portfolio, safeParsePortfolio } from "policy-targets";
import { inputOf, type Setting, shiftDay } from "./support.js";

/** The days that histories are scanned over. */
export const span = { from: "2019-11-15", to: "2021-02-15" } as const;

const day = fc.integer({ min: 0, max: 400 }).map((days) => shiftDay("2019-12-15", days));

const month = fc.integer({ min: 1, max: 12 }).map((number) => `2020-${String(number).padStart(2, "0")}`);

const period = fc.oneof(
  { weight: 2, arbitrary: month },
  { weight: 1, arbitrary: day },
  { weight: 3, arbitrary: fc.constantFrom("2019", "2020", "2020-Q1", "2020-Q2", "2020-H1", "2020-H2") },
);

/** Few, so that several things fall on one day and periods have several vintages. */
const usualDay = fc.constantFrom("2020-03-15", "2020-04-01", "2020-07-06", "2020-07-06", "2020-10-01");

const among = <T>(arbitrary: fc.Arbitrary<T>, present: number, absent: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: present, arbitrary }, { weight: absent, arbitrary: fc.constant(undefined) });

const often = <T>(arbitrary: fc.Arbitrary<T>) => among(arbitrary, 6, 1);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => among(arbitrary, 1, 1);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => among(arbitrary, 1, 5);

const figure = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom({ between: [40, 60] } as const, { about: 50 }, { moreThan: 45 }),
);

const value = fc
  .record({
    period,
    value: often(figure),
    releasedOn: often(fc.oneof(usualDay, usualDay, day, month)),
    status: fc.constantFrom("final" as const, "final" as const, "provisional" as const, "forecast" as const),
    verification: sometimes(fc.constantFrom("self-reported" as const, "verified" as const)),
    dimensions: rarely(fc.constant({ sex: "female" })),
    citations: sometimes(fc.constant([{ source: "s" }])),
  })
  .map((row) => (row.value === undefined ? { ...row, missingReason: "suppressed" as const } : row));

const report = fc.record({
  on: fc.oneof(day, period),
  reportedOn: sometimes(fc.oneof(usualDay, day, month)),
  says: fc.constantFrom(
    "done",
    "done",
    "done",
    "partly-done",
    "started",
    "not-done",
    "not-done",
    "cancelled",
  ),
  scope: rarely(fc.constant("two ministries")),
  verification: sometimes(fc.constantFrom("self-reported" as const, "verified" as const)),
  citations: sometimes(fc.constant([{ source: "s" }])),
});

const deadline = fc.oneof(
  fc.constant(undefined),
  period,
  fc.constantFrom("2020-03~", "2020-Q2~", "2020-06-15~", "2020~"),
  fc.record({
    event: fc.constant("the congress"),
    expected: sometimes(fc.constantFrom("2020-06", "2020-Q3")),
    occurred: sometimes(day),
  }),
);

const policy = fc.record({
  issuedOn: sometimes(fc.oneof(day, month)),
  stage: fc.constantFrom("issued", "in-force", "repealed", "drafted"),
  effectiveTo: sometimes(day),
});

const ender = fc.record({
  issuedOn: sometimes(day),
  effectiveFrom: sometimes(day),
  stage: fc.constantFrom("issued", "planned"),
  relations: fc
    .uniqueArray(fc.constantFrom("p", "q"), { minLength: 1 })
    .map((ids) => ids.map((id) => ({ type: "replaces" as const, policy: id }))),
});

const policies = fc
  .record({ first: policy, second: rarely(policy), ender: sometimes(ender) })
  .map(({ first, second, ender: by }) => ({
    policies: second === undefined ? ["p"] : ["p", "q"],
    policyList: [
      { id: "p", ...first },
      { id: "q", ...second },
      ...(by === undefined ? [] : [{ id: "r", ...by }]),
    ],
  }));

const shared = {
  deadline,
  start: rarely(fc.oneof(day, month)),
  mode: fc.constant(undefined as "reach" | "maintain" | undefined),
  lifecycle: fc.oneof(
    { weight: 12, arbitrary: fc.constant("active" as const) },
    { weight: 1, arbitrary: fc.constantFrom("on-hold" as const, "cancelled" as const) },
  ),
  citations: rarely(fc.constant([{ source: "s" }])),
  reports: fc.array(report, { maxLength: 4 }),
  sources: often(fc.oneof(day, month)).map((publishedOn) => [{ id: "s", publishedOn, covers: "2020-Q1" }]),
};

const reported = fc.record({
  ...shared,
  criterion: fc.constantFrom({ deliverable: true as const }, { qualitative: "Trusted by all" }),
});

const measured = fc.record({
  ...shared,
  mode: fc.constantFrom("reach" as const, "reach" as const, "maintain" as const),
  method: rarely(fc.constantFrom("compound" as const, "eurostat" as const, "escap" as const)),
  criterion: fc.constantFrom({ atLeast: 50 }, { atMost: 50 }, { between: [40, 60] as [number, number] }),
  baseline: sometimes(fc.constantFrom({ value: 20, period: "2019" }, { value: 80, period: "2020-01" })),
  indicator: fc.record({
    accumulation: rarely(fc.constant("cumulative" as const)),
    frequency: sometimes(fc.constantFrom("monthly" as const, "annual" as const)),
  }),
  values: fc.array(value, { maxLength: 8 }),
});

/** A portfolio of one target whose status may turn on anything that the model has. */
export const portfolios: fc.Arbitrary<Portfolio> = fc
  .tuple(
    fc.oneof(reported, measured, measured),
    fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: policies }),
  )
  .map(([setting, ruled]) => safeParsePortfolio(inputOf({ ...setting, ...ruled } as Setting)))
  .filter((parsed) => parsed.ok)
  .map(({ portfolio }) => portfolio);
