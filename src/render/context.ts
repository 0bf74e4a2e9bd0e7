import { orThrow } from "../faults/fault.js";
import type { Complete } from "../locale/complete.js";
import type { Summary, SummaryGroup, SummaryLine } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { oneLine } from "../value/printable.js";
import type { Caveat, Status } from "../verdict/codes.js";
import { explainTo } from "../words/explain.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import type { Phrasebook } from "../words/phrasebook.js";
import { enReport } from "./en/report.js";
import { allPresentStatuses } from "./present-statuses.js";
import type { ReportLocale, ReportWords } from "./report-locale.js";

/** How to render a summary: in which language, English where there is none, and how numbers are written. */
export type RenderOptions = WordOptions<ReportLocale>;

/** What all renderers need: the words, and a summary's parts in words on one line each. */
export class RenderContext {
  readonly words: Phrasebook<Complete<ReportLocale>>;
  readonly report: ReportWords;

  constructor(summary: Summary, options?: RenderOptions) {
    this.words = phrasebookFor(options, enReport, "report");
    this.report = this.words.locale.report;
    orThrow(readSummary(summary), "summary");
  }

  count(number: number): string {
    return this.words.number(String(number));
  }

  heading({ lines, asOf }: Summary): string {
    return this.report.title(lines.length, this.count(lines.length), this.words.day(asOf));
  }

  /** With what knowledge, where that is not of the day itself. */
  known({ asOf, knownOn }: Summary): readonly string[] {
    return knownOn === asOf ? [] : [this.report.known(this.words.day(knownOn))];
  }

  /** Who vouches for what the verdicts rest on; nothing where they rest on nothing. */
  vouched({ vouched: { verified, selfReported, notStated } }: Summary): readonly string[] {
    if (verified + selfReported + notStated === 0) return [];
    const some = (count: number): string | null => (count === 0 ? null : this.count(count));
    return [this.report.vouched(some(verified), some(selfReported), some(notStated))];
  }

  status(line: SummaryLine): string {
    return this.words.locale.statuses[line.status];
  }

  title(line: SummaryLine): string {
    return oneLine(this.words.text(line.title)) || line.target;
  }

  /** Why it stands so, and what weakens that. */
  reason(line: SummaryLine): string {
    const explained = explainTo(line.evaluation, this.words);
    const weak = tellingCaveats(line).map((caveat) => this.words.locale.caveats[caveat]);
    return weak.length === 0
      ? explained
      : `${explained} ${this.report.caveats(weak.length, weak.join(", "))}`;
  }

  /** The statuses that occur, each with what it says. */
  legend(summary: Summary): readonly (readonly [label: string, meaning: string])[] {
    const { meanings } = this.report;
    return allPresentStatuses(summary).map((status) => [
      this.words.locale.statuses[status],
      meanings[status],
    ]);
  }

  deadline({ deadline }: SummaryLine): string {
    if (deadline === null || deadline === undefined) return this.report.noDeadline;
    if (typeof deadline === "string") return this.words.period(deadline);
    return "event" in deadline ? oneLine(this.words.text(deadline.event)) : this.words.period(deadline.by);
  }

  groupTitle({ title, key }: SummaryGroup): string {
    return title === null
      ? this.report.ungrouped
      : oneLine(this.words.text(title)) || oneLine(key ?? "") || "?";
  }

  /** Proposals and predictions say so wherever they stand among commitments. */
  standing({ standing }: SummaryLine): string {
    return standing === "commitment" ? "" : this.report.apartNames[standing];
  }
}

/** Statuses that rest on no value or report, which nothing weakens. */
const UNJUDGED: ReadonlySet<Status> = /* @__PURE__ */ new Set<Status>([
  "pending",
  "no-data",
  "not-started",
  "on-hold",
  "withdrawn",
]);

/** The caveats of a verdict that neither its reasons nor the top of the report tell already. */
const tellingCaveats = ({ status, evaluation: { confidence, reasons } }: SummaryLine): readonly Caveat[] => {
  if (UNJUDGED.has(status)) return [];
  const told = new Set<string>(["self-reported", ...reasons.map(({ code }) => code)]);
  return confidence.filter((caveat) => !told.has(caveat));
};
