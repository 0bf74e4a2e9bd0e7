import {
  en,
  enAudit,
  enCalendar,
  enChart,
  enOutlook,
  enPage,
  enReport,
  enTable,
} from "policy-targets/locale/en";
import {
  vi,
  viAudit,
  viCalendar,
  viChart,
  viOutlook,
  viPage,
  viReport,
  viTable,
} from "policy-targets/locale/vi";

/** The languages that come with the library, by their codes: with their basic words, and with those of one task each. */
export const languages = {
  basic: { en, vi },
  outlook: { en: enOutlook, vi: viOutlook },
  audit: { en: enAudit, vi: viAudit },
  report: { en: enReport, vi: viReport },
  table: { en: enTable, vi: viTable },
  calendar: { en: enCalendar, vi: viCalendar },
  chart: { en: enChart, vi: viChart },
  page: { en: enPage, vi: viPage },
} as const;
