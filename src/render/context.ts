import { bad, good, orThrow, type Read, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { type Summary, type SummaryGroup, type SummaryLine, standings } from "../summary/summary.js";
import { type Caveat, caveats, type Status, statuses } from "../verdict/codes.js";
import { explainTo } from "../words/explain.js";
import { checkLocale, type Locale } from "../words/locale.js";
import { type Speaker, speakerFor, type WordOptions } from "../words/speaker.js";
import { statusMeanings } from "./status-meanings.js";
import { allPresentStatuses, type RenderWords, renderWords } from "./words.js";

/**
 * How to render a summary.
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { type RenderOptions, renderText } from "policy-targets/render";
 *
 * const options: RenderOptions = { locale: "vi" };
 * const portfolio = definePortfolio({});
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * renderText(summary, options).split("\n")[0]; // => "Tiến độ 0 mục tiêu tính đến ngày 06/07/2020"
 */
export interface RenderOptions extends WordOptions {
  readonly locale: Locale;
}

/** What all renderers need: the language, and a summary's parts in words on one line each. */
export class RenderContext {
  readonly say: Speaker;
  readonly words: RenderWords;

  constructor(summary: Summary, options: RenderOptions) {
    const given = orThrow(readKeys(options, ["locale", "formatNumber"], 'write { locale: "en" }'), "options");
    const locale = checkLocale(given.locale);
    this.say = speakerFor(locale, { formatNumber: given.formatNumber });
    take(readSummary, summary, "summary");
    this.words = renderWords[locale];
  }

  count(number: number): string {
    return this.say.number(String(number));
  }

  heading({ lines, asOf }: Summary): string {
    return this.words.title(lines.length, this.count(lines.length), this.say.day(asOf));
  }

  status(line: SummaryLine): string {
    return this.say.words.statuses[line.status];
  }

  title(line: SummaryLine): string {
    return oneLine(this.say.text(line.title)) || line.target;
  }

  /** Why it stands so, and what weakens that. */
  reason(line: SummaryLine): string {
    const explained = oneLine(explainTo(line.evaluation, this.say));
    const weak = tellingCaveats(line).map((caveat) => this.say.words.caveats[caveat]);
    return weak.length === 0 ? explained : `${explained} ${this.words.caveats(weak.length, weak.join(", "))}`;
  }

  /** The statuses that occur, each with what it says. */
  legend(summary: Summary): readonly (readonly [label: string, meaning: string])[] {
    const meanings = statusMeanings[this.say.locale];
    return allPresentStatuses(summary).map((status) => [this.say.words.statuses[status], meanings[status]]);
  }

  deadline({ deadline }: SummaryLine): string {
    if (deadline === null || deadline === undefined) return this.words.noDeadline;
    if (typeof deadline === "string") return this.say.period(deadline);
    return "event" in deadline ? oneLine(this.say.text(deadline.event)) : this.say.period(deadline.by);
  }

  groupTitle({ title, key }: SummaryGroup): string {
    return title === null ? this.words.ungrouped : oneLine(this.say.text(title)) || oneLine(key ?? "") || "?";
  }

  /** Proposals and predictions say so wherever they stand among commitments. */
  standing({ standing }: SummaryLine): string {
    return standing === "commitment" ? "" : this.words.apartNames[standing];
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

/** The caveats of a verdict that its reasons do not tell already. */
const tellingCaveats = ({ status, evaluation: { confidence, reasons } }: SummaryLine): readonly Caveat[] => {
  if (UNJUDGED.has(status)) return [];
  const told = new Set<string>(reasons.map(({ code }) => code));
  return take(readCaveats, confidence, "confidence").filter((caveat) => !told.has(caveat));
};

const readCaveats = (input: unknown): Read<readonly Caveat[]> =>
  Array.isArray(input) && input.every((one) => caveats.includes(one))
    ? good(input as readonly Caveat[])
    : bad("wrong-type", input, "a list of caveats", "pass what summarize returned");

const readSummary = (input: unknown): Read<true> => {
  const { lines, attention, dueNext, groups, tallies, asOf } = (input ?? {}) as Partial<Summary>;
  const isSummary =
    [lines, attention, dueNext, groups].every(Array.isArray) &&
    [lines, attention, dueNext].every((list) => list?.every(isLine)) &&
    typeof asOf === "string" &&
    standings.every((standing) => typeof tallies?.[standing]?.counts === "object");
  return isSummary ? good(true) : bad("wrong-type", input, "a summary", "pass what summarize returned");
};

const isLine = (input: unknown): boolean => {
  const { title, status, standing, evaluation } = (input ?? {}) as Partial<SummaryLine>;
  return (
    (typeof title === "string" || (typeof title === "object" && title !== null)) &&
    statuses.some((known) => known === status) &&
    standings.some((known) => known === standing) &&
    typeof evaluation === "object"
  );
};

/** Text that stays on its line and cannot steer a terminal. */
export const oneLine = (text: string): string => text.replace(UNPRINTABLE, " ").trim();

/** The same for a line that keeps its indent. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, " ");

const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;
