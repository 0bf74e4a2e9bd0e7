import type { AuditLocale } from "../audit/audit-locale.js";
import { enAudit } from "../audit/en/audit.js";
import { viAudit } from "../audit/vi/audit.js";
import type { CalendarLocale } from "../render/calendar-words.js";
import { enCalendar } from "../render/en/calendar.js";
import { enPage } from "../render/en/page.js";
import { enTable } from "../render/en/table.js";
import type { PageLocale } from "../render/page-locale.js";
import type { TableLocale } from "../render/table-words.js";
import { viCalendar } from "../render/vi/calendar.js";
import { viPage } from "../render/vi/page.js";
import { viTable } from "../render/vi/table.js";
import { choiceOption } from "./arguments.js";
import type { ShellCall } from "./command.js";

/** A language with all words that the shell prints. */
interface ShellLanguage {
  /** Of reports and pages. */
  readonly page: PageLocale;
  readonly table: TableLocale;
  readonly calendar: CalendarLocale;
  readonly audit: AuditLocale;
}

const LANGUAGES: Readonly<Record<"en" | "vi", ShellLanguage>> = {
  en: { page: enPage, table: enTable, calendar: enCalendar, audit: enAudit },
  vi: { page: viPage, table: viTable, calendar: viCalendar, audit: viAudit },
};

/** The language that `--locale` names; English without it. */
export const languageOf = (call: ShellCall): ShellLanguage =>
  LANGUAGES[choiceOption(call, "locale", ["en", "vi"]) ?? "en"];
