// Judges one part, and gives a summary that stays small.
import { evaluatePortfolio, parsePortfolio, summarize, withMeasuredValues } from "policy-targets";
import { mergeSummaries } from "policy-targets/scale";

export const judge = (input, values, asOf) => {
  const part = withMeasuredValues(parsePortfolio(input), values);
  const evaluation = evaluatePortfolio(part, { asOf });
  return {
    summary: mergeSummaries([summarize(part, evaluation, { by: "sector" })], { most: 20 }),
    verdicts: evaluation.evaluations.map(({ target, status }) => `${target} ${status}`),
  };
};
