import * as fc from "fast-check";
import { evaluateTarget, parsePortfolio } from "policy-targets";
import { describe, expect, it } from "vitest";
import { anyDay } from "../../src/testing/fast-check/parts.js";
import { formInputs, plainInputs } from "./law-support.js";

describe("the choice of a baseline", () => {
  it.each([
    ["a plain criterion", plainInputs],
    ["of any form", formInputs],
  ] as const)("says nothing of whether a level was reached, or when: %s", (_, inputs) => {
    fc.assert(
      fc.property(inputs, anyDay, (input, asOf) => {
        fc.pre(!/"(?:change|fallBy|riseBy)"/.test(JSON.stringify(input.targets)));
        const portfolio = parsePortfolio(input);
        const reached = (baseline: "stated" | "first-value") => {
          const { achievement, timeliness } = evaluateTarget(portfolio, "t", { asOf, baseline });
          return { achievement, timeliness };
        };
        expect(reached("first-value")).toEqual(reached("stated"));
      }),
      { numRuns: 200 },
    );
  });
});
