import { type Standing, type Summary, type SummaryLine, standings, type Tally } from "../summary/summary.js";
import { printable } from "../value/printable.js";
import { RenderContext, type RenderOptions } from "./context.js";
import { presentStatuses } from "./present-statuses.js";

/** How many deadlines are printed; the rest is counted. */
export const DUE_NEXT_SHOWN = 10;

/**
 * A summary as plain text: counts with their denominators, what needs attention, what falls due next, groups if
 * there are any, what the statuses that occur mean, and one line a target with its status, the reason and what weakens
 * the verdict.
 *
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a summary; `bad-locale` for a language without the
 *   words of reports, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderText } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * renderText(summary).split("\n").slice(0, 4);
 * // => ["Progress of 1 target as of 6 July 2020", "", "Commitments: 1 in force of 1; 0 of 1 have a value or report", "  overdue  1"]
 */
export const renderText = (summary: Summary, options?: RenderOptions): string => {
  const context = new RenderContext(summary, options);
  const sections = [
    heading(summary, context),
    ...standings
      .filter((standing) => isShown(standing, summary))
      .map((standing) => tallyLines(standing, summary.tallies[standing], context)),
    attention(summary, context),
    dueNext(summary, context),
    ...(summary.groups.length === 0 ? [] : [groups(summary, context)]),
    ...legend(summary, context),
    [`${context.report.targets}:`, ...summary.lines.map((line) => `  ${lineText(line, context)}`)],
  ];
  return `${sections.map((lines) => lines.map(printable).join("\n")).join("\n\n")}\n`;
};

/** Proposals and predictions are shown where there are any. */
export const isShown = (standing: Standing, { tallies }: Summary): boolean =>
  standing === "commitment" || tallies[standing].targets > 0;

const heading = (summary: Summary, context: RenderContext): readonly string[] => [
  context.heading(summary),
  ...context.known(summary),
  ...context.vouched(summary),
];

const tallyLines = (standing: Standing, tally: Tally, context: RenderContext): readonly string[] => {
  const { report, words } = context;
  const present = presentStatuses(tally);
  const width = Math.max(0, ...present.map((status) => words.locale.statuses[status].length));
  const digits = context.count(tally.targets).length;
  return [
    `${tallyName(standing, context)}: ${tallyDetail(tally, context)}`,
    ...present.map((status) => {
      const label = words.locale.statuses[status].padEnd(width);
      const number = context.count(tally.counts[status]).padStart(digits);
      return `  ${label}  ${number}${Object.hasOwn(tally.leftOut, status) ? `  (${report.leftOut})` : ""}`;
    }),
  ];
};

/** What is counted, and that proposals and predictions are counted apart. */
export const tallyName = (standing: Standing, { report }: RenderContext): string =>
  report.standings[standing] + (standing === "commitment" ? "" : ` (${report.apart})`);

/** Out of how many, and how many of those rest on anything. */
export const tallyDetail = (tally: Tally, context: RenderContext): string => {
  const { report } = context;
  const inForce = context.count(tally.inForce);
  const evidence = report.withEvidence(context.count(tally.withEvidence), inForce);
  return `${report.inForce(inForce, context.count(tally.targets))}; ${evidence}`;
};

const attention = ({ attention: lines }: Summary, context: RenderContext): readonly string[] => [
  `${context.report.attention}:`,
  ...(lines.length === 0
    ? [`  ${context.report.nothing}`]
    : lines.map((line) => `  ${context.status(line)}: ${context.title(line)} (${context.deadline(line)})`)),
];

const dueNext = ({ dueNext: lines }: Summary, context: RenderContext): readonly string[] => {
  const rest = lines.length - DUE_NEXT_SHOWN;
  return [
    `${context.report.dueNext}:`,
    ...(lines.length === 0 ? [`  ${context.report.nothing}`] : []),
    ...lines
      .slice(0, DUE_NEXT_SHOWN)
      .map(
        (line) =>
          `  ${context.words.day(line.dueOn ?? "")}: ${context.title(line)} (${context.status(line)})`,
      ),
    ...(rest > 0 ? [`  ${context.report.more(context.count(rest))}`] : []),
  ];
};

const groups = (summary: Summary, context: RenderContext): readonly string[] => [
  `${context.report.groups}: ${context.report.overlap}`,
  ...summary.groups.map((group) => {
    const tally = group.tallies.commitment;
    const counts = presentStatuses(tally).map(
      (status) => `${context.words.locale.statuses[status]} ${context.count(tally.counts[status])}`,
    );
    return `  ${context.groupTitle(group)}: ${context.report.inForce(context.count(tally.inForce), context.count(tally.targets))}${counts.length === 0 ? "" : `; ${counts.join(", ")}`}`;
  }),
];

const legend = (summary: Summary, context: RenderContext): readonly (readonly string[])[] => {
  const entries = context.legend(summary);
  const lines = entries.map(([status, meaning]) => `  ${status}: ${meaning}`);
  return lines.length === 0 ? [] : [[`${context.report.legend}:`, ...lines]];
};

const lineText = (line: SummaryLine, context: RenderContext): string => {
  const standing = context.standing(line);
  const label = standing === "" ? context.status(line) : `${context.status(line)}, ${standing}`;
  return `[${label}] ${context.title(line)} (${context.deadline(line)}): ${context.reason(line)}`;
};
