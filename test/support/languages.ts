import { en, enAudit, enOutlook, enPage, enReport } from "policy-targets/locale/en";
import { vi, viAudit, viOutlook, viPage, viReport } from "policy-targets/locale/vi";

/** The languages that come with the library, by their codes: with their basic words, and with those of one task each. */
export const languages = {
  basic: { en, vi },
  outlook: { en: enOutlook, vi: viOutlook },
  audit: { en: enAudit, vi: viAudit },
  report: { en: enReport, vi: viReport },
  page: { en: enPage, vi: viPage },
} as const;
