import { type Standing, type Summary, type SummaryLine, standings, type Tally } from "../summary/summary.js";
import { RenderContext, type RenderOptions } from "./context.js";
import { escaped } from "./escaped.js";
import { presentStatuses } from "./present-statuses.js";
import { DUE_NEXT_SHOWN, isShown, tallyDetail, tallyName } from "./text.js";

/**
 * A summary as Markdown with tables, ready for an issue, a report or a static site. What the portfolio says is shown as
 * it stands there and never becomes markup: addresses, mentions and the like stand in code spans, all else is escaped.
 *
 * @param options - the language, English where there is none, and how numbers are written
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a summary; `bad-locale` for a language without the
 *   words of reports, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderMarkdown } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * renderMarkdown(summary).split("\n")[0]; // => "# Progress of 1 target as of 6 July 2020"
 */
export const renderMarkdown = (summary: Summary, options?: RenderOptions): string => {
  const context = new RenderContext(summary, options);
  const { report } = context;
  const blocks = [
    `# ${context.heading(summary)}`,
    ...context.known(summary),
    ...context.vouched(summary),
    ...standings
      .filter((standing) => isShown(standing, summary))
      .flatMap((standing) => tallyBlocks(standing, summary.tallies[standing], context)),
    `## ${report.attention}`,
    list(
      summary.attention.map(
        (line) =>
          `**${context.status(line)}**: ${escaped(context.title(line))} (${escaped(context.deadline(line))})`,
      ),
      context,
    ),
    `## ${report.dueNext}`,
    dueNextList(summary, context),
    ...groupBlocks(summary, context),
    ...legendBlocks(summary, context),
    `## ${report.targets}`,
    targetTable(summary.lines, context),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");

const list = (items: readonly string[], { report }: RenderContext): string =>
  items.length === 0 ? report.nothing : items.map((item) => `- ${item}`).join("\n");

const tallyBlocks = (standing: Standing, tally: Tally, context: RenderContext): readonly string[] => {
  const { report, words } = context;
  const rows = presentStatuses(tally).map((status) => [
    words.locale.statuses[status] + (Object.hasOwn(tally.leftOut, status) ? ` (${report.leftOut})` : ""),
    context.count(tally.counts[status]),
  ]);
  const counted = rows.length === 0 ? [] : [table([report.columns.status, report.columns.count], rows)];
  return [`## ${tallyName(standing, context)}`, tallyDetail(tally, context), ...counted];
};

const dueNextList = (summary: Summary, context: RenderContext): string => {
  const shown = summary.dueNext.slice(0, DUE_NEXT_SHOWN);
  const rest = summary.dueNext.length - shown.length;
  const items = shown.map(
    (line) =>
      `${context.words.day(line.dueOn ?? "")}: ${escaped(context.title(line))} (${context.status(line)})`,
  );
  return list(rest > 0 ? [...items, context.report.more(context.count(rest))] : items, context);
};

const groupBlocks = (summary: Summary, context: RenderContext): readonly string[] => {
  if (summary.groups.length === 0) return [];
  const { report, words } = context;
  const rows = summary.groups.map((group) => {
    const tally = group.tallies.commitment;
    const counts = presentStatuses(tally).map(
      (status) => `${words.locale.statuses[status]} ${context.count(tally.counts[status])}`,
    );
    return [
      escaped(context.groupTitle(group)),
      report.inForce(context.count(tally.inForce), context.count(tally.targets)),
      counts.join(", "),
    ];
  });
  return [
    `## ${report.groups}`,
    report.overlap,
    table([report.groups, report.columns.count, report.columns.status], rows),
  ];
};

const legendBlocks = (summary: Summary, context: RenderContext): readonly string[] => {
  const { legend, columns } = context.report;
  const rows = context.legend(summary);
  return rows.length === 0 ? [] : [`## ${legend}`, table([columns.status, columns.meaning], rows)];
};

const targetTable = (lines: readonly SummaryLine[], context: RenderContext): string => {
  const { columns } = context.report;
  const rows = lines.map((line) => {
    const standing = context.standing(line);
    return [
      standing === "" ? context.status(line) : `${context.status(line)} (${standing})`,
      escaped(context.title(line)),
      escaped(context.deadline(line)),
      escaped(context.reason(line)),
    ];
  });
  return table([columns.status, columns.target, columns.deadline, columns.reason], rows);
};
