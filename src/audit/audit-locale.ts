import type { Locale } from "../locale/locale.js";
import type { Wording } from "../locale/wording.js";
import type { AuditCode, FindingParameters } from "./finding.js";

/** What a language says of the findings of an audit: one sentence for each code. */
export type AuditWords = {
  readonly [C in AuditCode]: (parameters: FindingParameters[C], words: Wording) => string;
};

/** A language with the words of audits: `enAudit`, `viAudit`, or `{ ...de, audit: … }`. */
export interface AuditLocale extends Locale {
  /** The sentences of the findings. */
  readonly audit: AuditWords;
}
