import fc from "fast-check";
import { evaluatePortfolio, explain, parsePortfolio, summarize } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { anyEvaluationOptions } from "../../src/testing/fast-check/parts.js";
import { formInputs, plainInputs } from "../evaluation/law-support.js";

const HOLE = /undefined|null|NaN|Infinity|\[object|function/;

const stored = <T>(result: T): T => JSON.parse(JSON.stringify(result)) as T;

describe.each([
  ["a plain criterion", plainInputs, 250],
  ["any form", formInputs, 1500],
])("every verdict on %s", (_, inputs, numRuns) => {
  it("can be told in each language, also once it was stored", () => {
    fc.assert(
      fc.property(inputs, anyEvaluationOptions, (input, options) => {
        const portfolio = parsePortfolio(input);
        const judged = evaluatePortfolio(portfolio, options);
        for (const evaluation of judged.evaluations) {
          for (const told of [explain(evaluation), explain(evaluation, { locale: vi })])
            expect(told).not.toMatch(HOLE);
          expect(explain(stored(evaluation))).toBe(explain(evaluation));
        }
        expect(renderText(stored(summarize(portfolio, judged)))).not.toMatch(HOLE);
      }),
      { numRuns },
    );
  });
});
