import * as fc from "fast-check";
import {
  evaluatePortfolio,
  type MeasuredValueInput,
  type Portfolio,
  parsePortfolio,
  type StatusReportInput,
  targetHistory,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { auditPortfolio } from "policy-targets/audit";
import { describe, expect, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { anyCrowdedInput, anyPortfolioInput } from "../../src/testing/fast-check/portfolios.js";
import { expectSame } from "../support/same.js";

/** Adds some entries of a portfolio to it, under ids of their own, or takes out what was added before. */
interface Change {
  readonly list: "measuredValues" | "reports";
  /** The entry that is added, counted round. */
  readonly entry: number;
  readonly id: number;
  readonly isTakenOut: boolean;
  /** Whether the portfolio is evaluated after it, so that what follows builds on that. */
  readonly isEvaluated: boolean;
}

const changes = fc.array(
  fc.record<Change>({
    list: fc.constantFrom("measuredValues", "reports"),
    entry: fc.nat({ max: 20 }),
    id: fc.nat({ max: 4 }),
    isTakenOut: fc.boolean(),
    isEvaluated: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const changed = (portfolio: Portfolio, from: Portfolio, { list, entry, id: number, isTakenOut }: Change) => {
  const id = `id-${number}`;
  if (isTakenOut) {
    const isThere = portfolio[list].some((one) => one.id === id);
    return withoutEntries(portfolio, isThere ? { [list]: [id] } : {});
  }
  const entries = from[list];
  if (entries.length === 0) return portfolio;
  const row = { ...entries[entry % entries.length], id };
  return list === "reports"
    ? withReports(portfolio, [row as StatusReportInput], { onSameId: "replace" })
    : withMeasuredValues(portfolio, [row as MeasuredValueInput], { onSameId: "replace" });
};

describe("a portfolio that was changed, by adding, replacing and taking out", () => {
  it.each([
    ["any", anyPortfolioInput],
    ["with many values and reports of one day", anyCrowdedInput],
  ] as const)("stands as a portfolio with the same entries that was parsed: %s", (_, inputs) => {
    fc.assert(
      fc.property(inputs, changes, anyDay, (input, list, asOf) => {
        const first = parsePortfolio(input);
        let portfolio = first;
        for (const change of list) {
          portfolio = changed(portfolio, first, change);
          if (change.isEvaluated) evaluatePortfolio(portfolio, { asOf });
        }
        const fresh = parsePortfolio(JSON.parse(JSON.stringify(portfolio)));
        expect(portfolio).toEqual(fresh);
        expectSame(evaluatePortfolio(portfolio, { asOf }), evaluatePortfolio(fresh, { asOf }));
        const span = { from: "2019-01-01", to: "2024-12-31" };
        for (const { id } of portfolio.targets.slice(0, 1)) {
          expectSame(targetHistory(portfolio, id, span), targetHistory(fresh, id, span));
        }
        expectSame(
          auditPortfolio(portfolio, { asOf })
            .map((finding) => JSON.stringify(finding))
            .sort(),
          auditPortfolio(fresh, { asOf })
            .map((finding) => JSON.stringify(finding))
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });
});
