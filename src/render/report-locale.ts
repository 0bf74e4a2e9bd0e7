import type { StatusChange } from "../evaluation/status-change.js";
import type { Locale } from "../locale/locale.js";
import type { Locator } from "../model/source.js";
import type { TargetClass } from "../model/target-class.js";
import type { Status } from "../verdict/codes.js";
import type { StatusGroup } from "../verdict/status-groups.js";

/** What a language says in a report, beside the words of the targets. Figures, days and periods are in words already. */
export interface ReportWords {
  readonly title: (day: string) => string;
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
  readonly classes: Readonly<Record<TargetClass, string>>;
  /** What is not in the headline, each with its count. */
  readonly apart: (classes: readonly { readonly name: string; readonly figure: string }[]) => string;
  readonly total: string;
  readonly groups: Readonly<Record<StatusGroup, string>>;
  /** Of the achieved: late, and at an unknown time. */
  readonly late: string;
  readonly atUnknownTime: string;
  readonly metAhead: string;
  /** Of those that cannot be assessed: under way, and without a report or data. */
  readonly underWay: string;
  readonly withoutNews: string;
  /** Of those that have fallen due, how many are achieved. */
  readonly ofDue: string;
  readonly rate: (achieved: string, fallenDue: string, share: string) => string;
  /** A count with its percentage. */
  readonly share: (count: string, percentage: string) => string;
  /** Heading of what changed since the day of an earlier evaluation. */
  readonly changes: (day: string) => string;
  /** How many targets changed how. */
  readonly changed: (kinds: readonly { readonly name: string; readonly figure: string }[]) => string;
  readonly statusChanges: Readonly<Record<StatusChange, string>>;
  /** Where the deadline moved, and by how long; later or earlier. */
  readonly dueMoved: (day: string, time: string, isLater: boolean) => string;
  readonly attention: string;
  /** Heading of what falls due in so many months. */
  readonly dueSoon: (months: string) => string;
  readonly figures: string;
  readonly nothing: string;
  readonly more: (count: string) => string;
  /** Where it is not known how many more there are. */
  readonly uncountedMore: string;
  readonly byGroup: string;
  readonly ungrouped: string;
  readonly details: string;
  readonly noSector: string;
  /** Heading of the titles of tasks of which nothing is known. */
  readonly openTasks: string;
  /** Heading of a class that is not in the headline. */
  readonly appendix: (name: string) => string;
  readonly legend: string;
  readonly columns: {
    readonly status: string;
    readonly target: string;
    /** Of a target with a figure. */
    readonly figure: string;
    readonly deadline: string;
    readonly asked: string;
    readonly now: string;
    readonly latest: string;
    readonly reason: string;
    readonly source: string;
    readonly group: string;
    readonly count: string;
    /** What became of a target, its status before, and how its deadline moved. */
    readonly change: string;
    readonly before: string;
    readonly moved: string;
  };
  readonly overdueBy: (time: string) => string;
  /** Instead of `pending`, where there is a deadline that has not passed. */
  readonly notDue: string;
  /** Instead of `on-track`, of what is to be kept. */
  readonly kept: string;
  /** The end of a year, in words already, in a table. */
  readonly endOf: (end: string) => string;
  readonly noReport: string;
  readonly noData: string;
  /** How many conditions there are, and whether all of them are required, or one. */
  readonly conditions: (count: string, isAll: boolean) => string;
  /** How many of the parts, members or periods are met. */
  readonly partsMet: (met: string, all: string) => string;
  /** A value, a report or the title of a document, with its period. */
  readonly dated: (fact: string, period: string) => string;
  /** A place in a source, which has a number in the list of documents. */
  readonly place: (source: string, locator: Readonly<Partial<Record<keyof Locator, string>>>) => string;
  readonly caveats: (count: number, list: string) => string;
  /** What each status says, in one clause. */
  readonly meanings: Readonly<Record<Status, string>>;
}

/** A language with the words of reports: `enReport`, `viReport`, or `{ ...de, report: … }`. */
export interface ReportLocale extends Locale {
  readonly report: ReportWords;
}
