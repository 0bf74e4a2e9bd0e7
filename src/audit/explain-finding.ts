import { take } from "../faults/fault.js";
import type { Wording } from "../locale/wording.js";
import { oneLine } from "../value/printable.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import type { AuditLocale } from "./audit-locale.js";
import { enAudit } from "./en/audit.js";
import type { AuditFinding } from "./finding.js";
import { readFinding } from "./finding-shape.js";

/**
 * One finding of an audit as a sentence.
 *
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `unknown-code` for anything but a finding, `wrong-type` where a part of it is damaged; `bad-locale` for a language without
 *   the words of audits, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { auditPortfolio, explainFinding } from "policy-targets/audit";
 * import { viAudit } from "policy-targets/locale/vi";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true } }],
 * });
 * const findings = auditPortfolio(portfolio);
 * findings.map((finding) => explainFinding(finding)); // => ["“5G trial” has no deadline."]
 * findings.map((finding) => explainFinding(finding, { locale: viAudit })); // => ["“5G trial” không có thời hạn."]
 */
export const explainFinding = (finding: AuditFinding, options?: WordOptions<AuditLocale>): string => {
  const words = phrasebookFor(options, enAudit, "audit");
  const read = take(readFinding, finding, "finding");
  const write = words.locale.audit[read.code] as (parameters: AuditFinding, words: Wording) => string;
  return oneLine(write(read, words));
};
