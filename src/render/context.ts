import { isMeasuredCriterion, leavesOf, partsOf } from "../criteria/criterion.js";
import type { PortfolioEvaluation } from "../evaluation/evaluation.js";
import { readPortfolioEvaluation } from "../evaluation/read-evaluation.js";
import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { Complete } from "../locale/complete.js";
import { type Citation, locatorParts } from "../model/source.js";
import { metParts } from "../summary/met-parts.js";
import type { Summary, SummaryLine } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { oneLine } from "../value/printable.js";
import type { LocalizedText } from "../value/text.js";
import type { Caveat, Status } from "../verdict/codes.js";
import { explainTo } from "../words/explain.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import type { Phrasebook } from "../words/phrasebook.js";
import { enReport } from "./en/report.js";
import type { ReportLocale, ReportWords } from "./report-locale.js";
import { requireLines } from "./require-lines.js";

/** How much a report prints: the first page (`overview`), or all that is known of every target (`full`). */
export const reportDetails = ["overview", "full"] as const;

/** One of {@link reportDetails}. */
export type ReportDetail = (typeof reportDetails)[number];

/**
 * How to render a summary: in which language, English where there is none, how numbers are written, how much, and what
 * it is compared with.
 */
export interface RenderOptions extends WordOptions<ReportLocale> {
  /** How much: `overview` prints the first page, `full` every target with its explanation behind it. Default: `overview`. */
  readonly detail?: ReportDetail | undefined;
  /**
   * An earlier evaluation, from `evaluatePortfolio` or stored as JSON: the report then lists what changed since. Default:
   * nothing is compared.
   */
  readonly previous?: PortfolioEvaluation | undefined;
}

/** What all parts of a report need: the words, and a summary's parts in words on one line each. */
export class RenderContext {
  readonly summary: Summary;
  readonly detail: ReportDetail;
  readonly previous: PortfolioEvaluation | undefined;
  readonly words: Phrasebook<Complete<ReportLocale>>;
  readonly report: ReportWords;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(
    summary: Summary,
    words: Phrasebook<Complete<ReportLocale>>,
    detail: ReportDetail = "overview",
    previous?: PortfolioEvaluation,
  ) {
    this.words = words;
    this.detail = detail;
    this.previous = previous;
    if (previous !== undefined) orThrow(readPortfolioEvaluation(previous), "previous");
    this.report = this.words.locale.report;
    orThrow(readSummary(summary), "summary");
    if (detail === "full" || previous !== undefined) requireLines(summary);
    this.summary = summary;
    this.#numbers = new Map(summary.sources.map(({ id }, at) => [id, at + 1]));
  }

  count(number: number): string {
    return this.words.number(String(number));
  }

  percentage(part: number, whole: number): string {
    return this.words.locale.measure(this.count(Math.round((100 * part) / whole)), "percent");
  }

  /** A count with its percentage; a zero, or a part of nothing, has none. */
  share(part: number, whole: number): string {
    const count = this.count(part);
    return part === 0 || whole === 0 ? count : this.report.share(count, this.percentage(part, whole));
  }

  /** A text on one line; of one that has nothing to be seen, what stands in for it. */
  text(text: LocalizedText, otherwise = "?"): string {
    return oneLine(this.words.text(text)) || otherwise;
  }

  title({ title, target }: SummaryLine): string {
    return this.text(title, target);
  }

  /** The status; of what is overdue, by how long, and of what no report is due yet or what is kept, that it is so. */
  status({ status, deadline, evaluation }: SummaryLine): string {
    const { report } = this;
    const { daysLeft } = evaluation.timeliness;
    if (status === "overdue" && daysLeft !== null && daysLeft < 0) {
      return report.overdueBy(this.words.span(-daysLeft));
    }
    if (status === "pending" && deadline !== null) return report.notDue;
    if (status === "on-track" && evaluation.progress.missing === "maintained") return report.kept;
    return this.words.locale.statuses[status];
  }

  deadline({ deadline }: SummaryLine): string {
    if (deadline === null) return NOTHING_STATED;
    if (typeof deadline === "string") return this.#due(deadline);
    return "event" in deadline ? this.text(deadline.event) : this.#due(deadline.by);
  }

  /** Of a year its end, since the year alone could be taken for its beginning. */
  #due(period: string): string {
    return /^\d{4}$/.test(period) ? this.report.endOf(this.words.endOf(period)) : this.words.period(period);
  }

  /** What is asked, with its unit; of several conditions how many they are. */
  asked({ evaluation: { criterion, unit } }: SummaryLine): string {
    const parts = partsOf(criterion);
    if (parts !== undefined)
      return this.report.conditions(this.count(parts.length), criterion.kind === "allOf");
    return oneLine(this.words.criterion(criterion, unit ?? "count"));
  }

  /** The latest that is known: a value, how many parts are met, or what a report says. */
  latest({ evaluation }: SummaryLine): string {
    const { report, words } = this;
    const { latest, unit, parts, evidence } = evaluation;
    if (latest !== null) {
      return oneLine(report.dated(words.values(latest.values, unit ?? "count"), words.when(latest.period)));
    }
    const met = metParts(parts);
    if (met !== null) return report.partsMet(this.count(met), this.count(parts.length));
    const told = evidence.reports.at(-1);
    if (told !== undefined) return report.dated(words.reported(told), words.when(told.on));
    return isMeasured(evaluation) ? report.noData : report.noReport;
  }

  /** A status in words; what stands for none where a target was not there. */
  statusOrNone(status: Status | null): string {
    return status === null ? NOTHING_STATED : this.words.locale.statuses[status];
  }

  /** Where what is asked and what decides is stated: two places at most. */
  mainSources({ evaluation: { evidence } }: SummaryLine): string {
    const [asked] = evidence.citations;
    const decisive = evidence.values.at(-1)?.citations[0] ?? evidence.reports.at(-1)?.citations[0];
    return this.places([asked, decisive]);
  }

  /** Every place where the target, its values and its reports are stated. */
  allSources({ evaluation: { evidence } }: SummaryLine): string {
    return this.places(evidence.citations);
  }

  places(citations: readonly (Citation | undefined)[]): string {
    const places = citations.flatMap((citation) => (citation === undefined ? [] : this.#place(citation)));
    return [...new Set(places)].join(", ");
  }

  /** A source that was published later has no number, so it is not cited. */
  #place({ source, locator }: Citation): readonly string[] {
    const number = this.#numbers.get(source);
    if (number === undefined) return [];
    const parts = locatorParts.flatMap((part) => {
      const label = locator?.[part];
      return label === undefined ? [] : [[part, String(label)] as const];
    });
    return [oneLine(this.report.place(this.count(number), Object.fromEntries(parts)))];
  }

  /** Why it stands so, and what weakens that. */
  reason(line: SummaryLine): string {
    const explained = explainTo(line.evaluation, this.words);
    const weak = tellingCaveats(line).map((caveat) => this.words.locale.caveats[caveat]);
    return weak.length === 0
      ? explained
      : `${explained} ${this.report.caveats(weak.length, weak.join(", "))}`;
  }
}

/** In a cell for which there is nothing to print. */
export const NOTHING_STATED = "–";

/** What text and Markdown are made from. */
export const textContext = (summary: Summary, options: RenderOptions | undefined): RenderContext => {
  const words = phrasebookFor(options, enReport, "report", ["detail", "previous"]);
  return new RenderContext(summary, words, detailOf(options?.detail, "overview"), options?.previous);
};

/** How much is asked for. */
export const detailOf = (detail: unknown, otherwise: ReportDetail): ReportDetail => {
  if (detail === undefined) return otherwise;
  if (reportDetails.includes(detail as ReportDetail)) return detail as ReportDetail;
  return orThrow(
    bad(
      "bad-option",
      detail,
      reportDetails.join(" or "),
      suggestion(detail, reportDetails, "use one of these"),
    ),
    "detail",
  );
};

/** Whether values judge a target, alone or with reports. */
export const isMeasured = ({ criterion }: SummaryLine["evaluation"]): boolean =>
  leavesOf(criterion, undefined).some((leaf) => isMeasuredCriterion(leaf.criterion));

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
