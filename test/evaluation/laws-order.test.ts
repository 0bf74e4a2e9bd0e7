import * as fc from "fast-check";
import {
  type Evaluation,
  evaluatePortfolio,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
} from "policy-targets";
import { describe, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { anyCrowdedInput, anyPortfolioInput } from "../../src/testing/fast-check/portfolios.js";
import { expectSame } from "../support/same.js";

const byTarget = (portfolio: Portfolio, asOf: string): Readonly<Record<string, Evaluation>> =>
  Object.fromEntries(evaluatePortfolio(portfolio, { asOf }).evaluations.map((one) => [one.target, one]));

describe("the order in which things are written", () => {
  const shuffled = (list: readonly unknown[] | undefined): fc.Arbitrary<readonly unknown[]> => {
    const items = [...(list ?? [])];
    return fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
  };

  const ordersOf = (inputs: fc.Arbitrary<PortfolioInput>) =>
    inputs.chain((input) =>
      fc
        .record({
          sources: shuffled(input.sources),
          policies: shuffled(input.policies),
          indicators: shuffled(input.indicators),
          targets: shuffled(input.targets),
          measuredValues: shuffled(input.measuredValues),
          reports: shuffled(input.reports),
        })
        .map((lists) => [input, { ...input, ...lists } as PortfolioInput] as const),
    );

  const inputs = [
    ["any", anyPortfolioInput],
    ["with many values and reports of one day", anyCrowdedInput],
  ] as const;

  it.each(inputs)("changes nothing that is told of portfolios: %s", (_, of) => {
    fc.assert(
      fc.property(ordersOf(of), anyDay, ([given, reordered], asOf) => {
        expectSame(byTarget(parsePortfolio(reordered), asOf), byTarget(parsePortfolio(given), asOf));
      }),
      { numRuns: 80 },
    );
  });
});
