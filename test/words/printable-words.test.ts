import {
  evaluatePortfolio,
  explain,
  explainOutlook,
  explainReason,
  formatAmount,
  formatCriterion,
  outlookOf,
  parsePortfolio,
} from "policy-targets";
import { auditPortfolio, explainFinding } from "policy-targets/audit";
import { describe, expect, it } from "vitest";
import { nasty, saying, steering } from "../render/arrange.js";
import { languages } from "../support/languages.js";

const asOf = "2020-07-06";

/** Whatever sentences are written of a portfolio, with the name of the function that writes them. */
const sentencesOf = (text: string, code: "en" | "vi"): readonly (readonly [string, string])[] => {
  const portfolio = parsePortfolio(saying(text));
  const { evaluations } = evaluatePortfolio(portfolio, { asOf });
  const [locale, audit, outlook] = [languages.basic[code], languages.audit[code], languages.outlook[code]];
  const unit = { code: "own", label: text };
  return [
    ...evaluations.map((evaluation) => ["explain", explain(evaluation, { locale })] as const),
    ...evaluations.flatMap(({ reasons }) =>
      reasons.map((reason) => ["explainReason", explainReason(reason, { locale })] as const),
    ),
    ...portfolio.targets.map(
      ({ id }) =>
        ["explainOutlook", explainOutlook(outlookOf(portfolio, id, { asOf }), { locale: outlook })] as const,
    ),
    ...auditPortfolio(portfolio).map(
      (finding) => ["explainFinding", explainFinding(finding, { locale: audit })] as const,
    ),
    ["formatAmount", formatAmount("5", unit, { locale })],
    ["formatCriterion", formatCriterion({ kind: "threshold", atLeast: "5" }, unit, { locale })],
  ];
};

describe.each(["en", "vi"] as const)("in %s", (code) => {
  it.each(nasty)("no sentence has what steers or hides, with %s", (_, text) => {
    const offending = sentencesOf(text, code).filter(
      ([, sentence]) => steering.test(sentence) || /\n/.test(sentence),
    );
    expect(offending).toEqual([]);
  });

  it("every function writes the texts of the portfolio", () => {
    const names = sentencesOf("Zyxwv", code).filter(([, sentence]) => sentence.includes("Zyxwv"));
    expect([...new Set(names.map(([name]) => name))].sort()).toEqual([
      "explain",
      "explainFinding",
      "explainOutlook",
      "explainReason",
      "formatAmount",
      "formatCriterion",
    ]);
  });
});
