import * as fc from "fast-check";
import {
  type Evaluation,
  evaluatePortfolio,
  type Portfolio,
  type PortfolioInput,
  parsePortfolio,
} from "policy-targets";
import { describe, it } from "vitest";
import { expectSame } from "../support/same.js";
import { day } from "./generated-parts.js";
import { crowdedInputs, portfolioInputs } from "./generated-portfolios.js";

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
    ["any", portfolioInputs],
    ["with many values and reports of one day", crowdedInputs],
  ] as const;

  it.each(inputs)("changes nothing that is told of portfolios: %s", (_, of) => {
    fc.assert(
      fc.property(ordersOf(of), day, ([given, reordered], asOf) => {
        expectSame(byTarget(parsePortfolio(reordered), asOf), byTarget(parsePortfolio(given), asOf));
      }),
      { numRuns: 80 },
    );
  });
});
