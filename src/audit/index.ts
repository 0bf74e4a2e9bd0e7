// The entry `policy-targets/audit`: what a careful editor would query in a portfolio, in codes and in words,
// and the levels that stated changes imply.
export { type AuditOptions, auditPortfolio } from "./audit.js";
export type { AuditLocale, AuditWords } from "./audit-locale.js";
export { explainFinding } from "./explain-finding.js";
export {
  type AuditCode,
  type AuditFinding,
  type AuditSeverity,
  type AuditSubject,
  auditCodes,
  auditSeverities,
  type FindingParameters,
  type ReferenceOddity,
  referenceOddities,
  type StatedReading,
} from "./finding.js";
export { type ImpliedValue, impliedValue, impliedValues } from "./implied-value.js";
