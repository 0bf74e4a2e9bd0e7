import * as fc from "fast-check";
import type { PortfolioInput } from "../../model/input.js";
import type { Portfolio } from "../../model/portfolio.js";
import { parsePortfolio, safeParsePortfolio } from "../../portfolio/parse.js";
import { anyCitations, anyPlainTarget, anyReportedState, anyValueRow, anyVerification } from "./entries.js";
import { anyForm, countedTarget, type GeneratedForm, generatedIndicators } from "./forms.js";
import { anyDay, anyPeriod, orUndefined, withoutUndefined } from "./parts.js";
import { withoutUnnamed } from "./without-unnamed.js";

const anyPolicies = fc
  .tuple(
    fc.record({ stage: fc.constantFrom("issued", "repealed", "drafted"), issuedOn: orUndefined(anyPeriod) }),
    fc.record({
      stage: fc.constantFrom("issued", "planned"),
      issuedOn: orUndefined(anyPeriod),
      ends: fc.boolean(),
    }),
    fc.record({
      stage: fc.constantFrom("issued", "in-force"),
      issuedOn: orUndefined(anyPeriod),
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

const anyReportRow = fc.record({
  target: fc.nat({ max: 3 }),
  on: fc.oneof(anyPeriod, anyDay),
  reportedOn: orUndefined(anyDay),
  says: anyReportedState,
  scope: orUndefined(fc.constant("two ministries")),
  verification: anyVerification,
  citations: anyCitations,
});

/** Values and reports of few days and few targets, so that many stand on the same one. */
const crowdedValueRow = anyValueRow.map((row) => ({
  ...row,
  period: row.period.replace("2018", "2020").replace("2022", "2020").replace("2023", "2021"),
  ...(row.releasedOn === undefined ? {} : { releasedOn: "2021-06-30" }),
  citations: [],
}));

const crowdedReportRow = fc.record({
  target: fc.nat({ max: 1 }),
  on: fc.constantFrom("2020-06-10", "2020-06-10", "2021-03-31"),
  reportedOn: orUndefined(fc.constant("2021-03-31")),
  says: anyReportedState,
  scope: orUndefined(fc.constant("two ministries")),
  verification: anyVerification,
  citations: fc.constant([]),
});

const reportsOfForm = ({ reports }: GeneratedForm, target: string) =>
  reports.map((told) => ({ target, ...told }));

const anyInputWith = (
  row: fc.Arbitrary<Record<string, unknown>>,
  told: fc.Arbitrary<{ readonly target: number }>,
): fc.Arbitrary<PortfolioInput> =>
  fc
    .record({
      targets: fc.array(anyPlainTarget, { minLength: 1, maxLength: 4 }),
      forms: fc.array(anyForm, { maxLength: 2 }),
      policies: anyPolicies,
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
      indicators: generatedIndicators,
      targets: [...list, ...forms.map(countedTarget)].map((target, index) => ({
        title: "Target",
        ...target,
        id: `t${index}`,
      })),
      measuredValues: [...measuredValues, ...forms.flatMap(({ values }) => values)],
      reports: [
        ...reports
          .filter(({ target }) => target < list.length)
          .map(({ target, ...report }) => ({ target: `t${target}`, ...withoutUndefined(report) })),
        ...forms.flatMap((form, index) => reportsOfForm(form, `t${list.length + index}`)),
      ],
      ...rest,
    }))
    .map((input) => withoutUnnamed(input as unknown as PortfolioInput))
    .filter((input) => safeParsePortfolio(input).ok);

/**
 * Portfolios as they may be written: one to six targets of every kind, with values, reports, sources and policies. All
 * are valid. They shrink to few entries.
 *
 * @example
 * import fc from "fast-check";
 * import { safeParsePortfolio } from "policy-targets";
 * import { anyPortfolioInput } from "policy-targets/testing/fast-check";
 *
 * fc.sample(anyPortfolioInput, 20).every((input) => safeParsePortfolio(input).ok); // => true
 */
export const anyPortfolioInput: fc.Arbitrary<PortfolioInput> = anyInputWith(anyValueRow, anyReportRow);

/** The same, with many values and reports of the same day. */
export const anyCrowdedInput = anyInputWith(crowdedValueRow, crowdedReportRow);

/**
 * Portfolios of one to six targets of every kind, with values, reports, sources and policies. Of a failing one
 * `serializePortfolio` prints what to keep as a test.
 *
 * @example
 * import fc from "fast-check";
 * import { statusesOf } from "policy-targets";
 * import { anyDay, anyPortfolio } from "policy-targets/testing/fast-check";
 *
 * const everyTargetHasAStatus = fc.property(anyPortfolio, anyDay, (portfolio, asOf) =>
 *   statusesOf(portfolio, { asOf }).length === portfolio.targets.length,
 * );
 * fc.check(everyTargetHasAStatus, { numRuns: 20 }).failed; // => false
 */
export const anyPortfolio: fc.Arbitrary<Portfolio> = anyPortfolioInput.map(parsePortfolio);
