import * as fc from "fast-check";
import {
  type Evaluation,
  evaluatePortfolio,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { day } from "./generated-parts.js";
import { crowdedInputs, portfolioInputs } from "./generated-portfolios.js";
import { verdictOf } from "./support.js";

const byTarget = (portfolio: Portfolio, asOf: string): Readonly<Record<string, Evaluation>> =>
  Object.fromEntries(evaluatePortfolio(portfolio, { asOf }).evaluations.map((one) => [one.target, one]));

const verdicts = (portfolio: Portfolio, asOf: string) =>
  Object.fromEntries(Object.entries(byTarget(portfolio, asOf)).map(([id, one]) => [id, verdictOf(one)]));

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
    ["any", portfolioInputs],
    ["with many values and reports of one day", crowdedInputs],
  ] as const;

  it.each(inputs)("changes no verdict of portfolios: %s", (_, of) => {
    fc.assert(
      fc.property(ordersOf(of), day, ([given, reordered], asOf) => {
        expect(verdicts(parsePortfolio(reordered), asOf)).toEqual(verdicts(parsePortfolio(given), asOf));
      }),
      { numRuns: 80 },
    );
  });

  it.each(inputs)("changes nothing that is told of portfolios: %s", (_, of) => {
    fc.assert(
      fc.property(ordersOf(of), day, ([given, reordered], asOf) => {
        expect(byTarget(parsePortfolio(reordered), asOf)).toEqual(byTarget(parsePortfolio(given), asOf));
      }),
      { numRuns: 80 },
    );
  });
});
