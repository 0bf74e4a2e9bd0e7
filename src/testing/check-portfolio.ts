import { type AuditOptions, auditPortfolio } from "../audit/audit.js";
import { explainFinding } from "../audit/explain-finding.js";
import { type AuditCode, auditCodes } from "../audit/finding.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import type { Portfolio } from "../model/portfolio.js";
import { safeParsePortfolio } from "../portfolio/parse.js";
import { type CheckOutcome, outcomeOf, requireCode } from "./check.js";

/** Whether data can be read as a portfolio. */
export const checkValid = (input: unknown): CheckOutcome => {
  const parsed = safeParsePortfolio(input);
  return outcomeOf(
    {
      pass: parsed.ok,
      actual: parsed.ok ? "no faults" : parsed.faults.map(({ code }) => code).join(", "),
      expected: "no faults",
    },
    {
      subject: "the input",
      to: "to be a valid portfolio",
      found: "it is not",
      details: () => (parsed.ok ? "" : new PortfolioError(parsed.faults).message),
    },
  );
};

/** Whether an audit finds something of that code. */
export const checkFinding = (
  portfolio: Portfolio,
  code: AuditCode,
  options: AuditOptions = {},
): CheckOutcome => {
  requireCode(code, auditCodes, "code");
  const findings = auditPortfolio(portfolio, options);
  const found = findings.map((finding) => `- ${finding.code}: ${explainFinding(finding)}`);
  const hint =
    code === "stale-series" && options.asOf === undefined
      ? 'To find stale series, pass { asOf: "2020-07-06" }.'
      : "";
  return outcomeOf(
    {
      pass: findings.some((finding) => finding.code === code),
      actual: findings.map((finding) => finding.code),
      expected: code,
    },
    {
      subject: "the audit",
      to: `to find ${code}`,
      found: found.length === 0 ? "it finds nothing" : "it finds only what follows",
      details: () => [...found, hint].join("\n").trim(),
    },
  );
};
