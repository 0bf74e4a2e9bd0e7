import type { StatusChange } from "../evaluation/status-change.js";
import type { Locale } from "../locale/locale.js";
import type { Locator } from "../model/source.js";
import type { TargetClass } from "../model/target-class.js";
import type { Status } from "../verdict/codes.js";
import type { StatusGroup } from "../verdict/status-groups.js";

/** What a language says in a report, beside the words of the targets. Figures, days and periods are in words already. */
export interface ReportWords {
  /** The title of the report. */
  readonly title: (day: string) => string;
  /** Under the title, where the report uses the knowledge of another day than the one it judges. */
  readonly known: (day: string) => string;
  /**
   * Before the documents that were judged, with who published all of them; `null` for several. Where they are cited by
   * line, how a line is written has to be said.
   */
  readonly sources: (publisher: string | null, isByLine: boolean) => string;
  /** Who vouches for the values and reports: how many of each kind, `null` for none. Never all three `null`. */
  readonly vouched: (
    verified: string | null,
    selfReported: string | null,
    notStated: string | null,
  ) => string;
  /** The heading over the counts, and over what is listed of each class. */
  readonly counts: string;
  /** The name of each class, with what belongs to it. */
  readonly classes: Readonly<Record<TargetClass, string>>;
  /** What is not in the headline, each with its count. */
  readonly apart: (classes: readonly { readonly name: string; readonly figure: string }[]) => string;
  /** The label of the total. */
  readonly total: string;
  /** The words for each group of statuses. */
  readonly groups: Readonly<Record<StatusGroup, string>>;
  /** Of the achieved: late, and at an unknown time. */
  readonly late: string;
  /** Of the achieved: it is not known whether in time. */
  readonly atUnknownTime: string;
  /** Of the achieved: met before the deadline, and can still be lost. */
  readonly metAhead: string;
  /** Of those that cannot be assessed: under way, and without a report or data. */
  readonly underWay: string;
  /** Of those that cannot be assessed: without a report or data. */
  readonly withoutNews: string;
  /** Of those that have fallen due, how many are achieved. */
  readonly ofDue: string;
  /** How many of those that have fallen due are achieved, and their share. */
  readonly rate: (achieved: string, fallenDue: string, share: string) => string;
  /** A count with its percentage. */
  readonly share: (count: string, percentage: string) => string;
  /** Heading of what changed since the day of an earlier evaluation. */
  readonly changes: (day: string) => string;
  /** How many targets changed how. */
  readonly changed: (kinds: readonly { readonly name: string; readonly figure: string }[]) => string;
  /** The words for what became of a target. */
  readonly statusChanges: Readonly<Record<StatusChange, string>>;
  /** Where the deadline moved, and by how long; later or earlier. */
  readonly dueMoved: (day: string, time: string, isLater: boolean) => string;
  /** Heading of what needs attention. */
  readonly attention: string;
  /** Heading of what falls due in so many months. */
  readonly dueSoon: (months: string) => string;
  /** Heading of the table of targets with their figures. */
  readonly figures: string;
  /** Under a heading under which there is nothing. */
  readonly nothing: string;
  /** How many more there are than are listed. */
  readonly more: (count: string) => string;
  /** Where it is not known how many more there are. */
  readonly uncountedMore: string;
  /** Heading of the counts by group. */
  readonly byGroup: string;
  /** The group of the targets that belong to none. */
  readonly ungrouped: string;
  /** Heading of all targets, each with its explanation. */
  readonly details: string;
  /** Heading of the targets without a sector. */
  readonly noSector: string;
  /** Heading of the titles of tasks of which nothing is known. */
  readonly openTasks: string;
  /** Heading of a class that is not in the headline. */
  readonly appendix: (name: string) => string;
  /** Heading of the list that says what each status means. */
  readonly legend: string;
  /** Headings of the columns of tables. */
  readonly columns: {
    /** How it stands. */
    readonly status: string;
    /** The title of a target or task. */
    readonly target: string;
    /** The title of a target, in the table of those with a figure. */
    readonly figure: string;
    /** When it is due. */
    readonly deadline: string;
    /** What is required. */
    readonly asked: string;
    /** Where it stands now. */
    readonly now: string;
    /** The latest value or report. */
    readonly latest: string;
    /** The reason for the status. */
    readonly reason: string;
    /** Where it is stated. */
    readonly source: string;
    /** The group of the targets. */
    readonly group: string;
    /** How many there are. */
    readonly count: string;
    /** What became of a target. */
    readonly change: string;
    /** The status in the earlier evaluation. */
    readonly before: string;
    /** How the deadline moved. */
    readonly moved: string;
  };
  /** For how long it has been overdue. */
  readonly overdueBy: (time: string) => string;
  /** Instead of `pending`, where there is a deadline that has not passed. */
  readonly notDue: string;
  /** Instead of `on-track`, of what is to be kept. */
  readonly kept: string;
  /** The end of a year, in words already, in a table. */
  readonly endOf: (end: string) => string;
  /** Instead of a date, where nothing was reported. */
  readonly noReport: string;
  /** Instead of a figure, where nothing was measured. */
  readonly noData: string;
  /** How many conditions there are, and whether all of them are required, or one. */
  readonly conditions: (count: string, isAll: boolean) => string;
  /** How many of the parts, members or periods are met. */
  readonly partsMet: (met: string, all: string) => string;
  /** A value, a report or the title of a document, with its period. */
  readonly dated: (fact: string, period: string) => string;
  /** A place in a source, which has a number in the list of documents. */
  readonly place: (source: string, locator: Readonly<Partial<Record<keyof Locator, string>>>) => string;
  /** What weakens the verdict; `list` names all of it. */
  readonly caveats: (count: number, list: string) => string;
  /** What each status says, in one clause. */
  readonly meanings: Readonly<Record<Status, string>>;
}

/** A language with the words of reports: `enReport`, `viReport`, or `{ ...de, report: … }`. */
export interface ReportLocale extends Locale {
  /** The words of reports. */
  readonly report: ReportWords;
}
