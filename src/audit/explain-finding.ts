import { bad, good, type Read, take } from "../faults/fault.js";
import type { Locale } from "../words/locale.js";
import { type Speaker, speakerFor, type WordOptions } from "../words/speaker.js";
import type { AuditFinding } from "./finding.js";

/**
 * One finding of an audit as a sentence.
 *
 * @throws {@link PolicyTargetsError} `bad-locale` for a language that the library does not speak, `unknown-code` for
 *   anything but a finding
 *
 * @example
 * import { auditPortfolio, explainFinding } from "policy-targets/audit";
 * import { definePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true } }],
 * });
 * auditPortfolio(portfolio).map((finding) => explainFinding(finding, "en")); // => ["“5G trial” has no deadline."]
 * auditPortfolio(portfolio).map((finding) => explainFinding(finding, "vi")); // => ["“5G trial” không có thời hạn."]
 */
export const explainFinding = (finding: AuditFinding, locale: Locale, options?: WordOptions): string => {
  const say = speakerFor(locale, options);
  const { findings } = say.words;
  const { code } = take((input) => readFinding(input, findings), finding, "finding");
  const write = findings[code] as (parameters: AuditFinding, say: Speaker) => string;
  return say.sentence(() => write(finding, say), finding, "finding");
};

const readFinding = (input: unknown, known: object): Read<AuditFinding> => {
  const code = (input as { code?: unknown } | null)?.code;
  return typeof code === "string" && Object.hasOwn(known, code)
    ? good(input as AuditFinding)
    : bad("unknown-code", code ?? input, "a finding of an audit", "pass one that auditPortfolio returned");
};
