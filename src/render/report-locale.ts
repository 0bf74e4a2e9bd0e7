import type { Locale } from "../locale/locale.js";
import type { Standing } from "../summary/summary.js";
import type { Status } from "../verdict/codes.js";

/** What a language says in a report, beside the words of the targets. */
export interface ReportWords {
  readonly title: (count: number, figure: string, day: string) => string;
  readonly known: (day: string) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly inForce: (inForce: string, targets: string) => string;
  readonly withEvidence: (count: string, inForce: string) => string;
  /** Who vouches for the values and reports: those of the kinds that there are. */
  readonly vouched: (
    verified: string | null,
    selfReported: string | null,
    notStated: string | null,
  ) => string;
  readonly leftOut: string;
  readonly apart: string;
  readonly attention: string;
  readonly nothing: string;
  readonly dueNext: string;
  readonly groups: string;
  readonly ungrouped: string;
  readonly overlap: string;
  readonly legend: string;
  readonly targets: string;
  readonly caveats: (count: number, list: string) => string;
  readonly columns: {
    readonly status: string;
    readonly count: string;
    readonly target: string;
    readonly deadline: string;
    readonly reason: string;
    readonly meaning: string;
  };
  readonly noDeadline: string;
  readonly more: (count: string) => string;
  readonly apartNames: Readonly<Record<Exclude<Standing, "commitment">, string>>;
  /** What each status says, in one clause. */
  readonly meanings: Readonly<Record<Status, string>>;
}

/** A language with the words of reports: `enReport`, `viReport`, or `{ ...de, report: … }`. */
export interface ReportLocale extends Locale {
  readonly report: ReportWords;
}
