import * as fc from "fast-check";
import type { PortfolioInput } from "policy-targets";
import { anyForm, inputOfForm } from "../../src/testing/fast-check/forms.js";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { measuredCase } from "./generated-cases.js";
import { type Case, portfolioInput, type Value } from "./support.js";

export type Pair = readonly [period: string, value: Value];

export const pairsOf = ({ values = [] }: Case): readonly Pair[] => values as readonly Pair[];

export const isReach = ({ mode }: Case): boolean => mode !== "maintain";

export const isLevel = ({ indicator }: Case): boolean => indicator?.accumulation !== "cumulative";

export const everyCase = (
  law: (given: Case, asOf: string) => void,
  of: fc.Arbitrary<Case> = measuredCase,
  numRuns = 250,
): void => {
  fc.assert(
    fc.property(of, anyDay, (given, asOf) => law(given, asOf)),
    { numRuns },
  );
};

/** One target `t` of each form, a plain criterion among them. */
export const plainInputs: fc.Arbitrary<PortfolioInput> = measuredCase.map(portfolioInput);

export const formInputs: fc.Arbitrary<PortfolioInput> = anyForm.map(inputOfForm);
