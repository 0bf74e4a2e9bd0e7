import type { Summary } from "../summary/summary.js";
import { printable } from "../value/printable.js";
import { type RenderOptions, textContext } from "./context.js";
import type { Block, Column, Row, Section } from "./section.js";
import { sectionsOf } from "./sections.js";
import { clippedTo, paddedTo, widthOf } from "./text-width.js";

/** How wide a line of the first page is at most, in columns. */
const PAGE_WIDTH = 120;

const INDENT = "  ";
const GAP = "  ";

/**
 * A summary as plain text. The first page says what was judged, counts targets and tasks by group of status, and
 * lists what needs attention, what falls due in the next six months and the figures against their targets, on lines of
 * at most 120 columns. With `detail: "full"` every target follows with its explanation, by sector, then open tasks,
 * aspirations, proposals and predictions, and what the statuses mean.
 *
 * @param options - the language, English where there is none, how numbers are written, and how much is printed
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
 * const [title, counts, attention] = renderText(summary).split("\n\n");
 * title; // => "Progress as of 6 July 2020"
 * attention?.split("\n").at(-1); // => "  overdue by 6 days  5G trial        June 2020  no report"
 */
export const renderText = (summary: Summary, options?: RenderOptions): string => {
  const context = textContext(summary, options);
  const { overview, details } = sectionsOf(context);
  const text = [
    ...overview.map((section) => sectionLines(section).map((line) => clippedTo(line, PAGE_WIDTH))),
    ...details.map(sectionLines),
  ];
  return `${text.map((own) => own.map(printable).join("\n")).join("\n\n")}\n`;
};

const sectionLines = ({ heading, level, blocks }: Section): readonly string[] => [
  heading,
  ...blocks.flatMap((block) => blockLines(block).map((line) => (level === 1 ? line : INDENT + line))),
];

const blockLines = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "lines":
      return block.lines;
    case "list":
      return block.items.map(({ text }) => `- ${text}`);
    case "table":
      return [...tableLines(block.columns, block.rows), ...(block.rest === null ? [] : [block.rest])];
    case "entries":
      return block.entries.flatMap(({ status, title, deadline, reason, sources }) => [
        `[${status}] ${title}${deadline === null ? "" : ` (${deadline})`}`,
        `${INDENT}${reason}${sources === "" ? "" : ` ${sources}`}`,
      ]);
  }
};

/** Rows with their cells below each other. Where they are too wide for the page, cells are clipped. */
const tableLines = (columns: readonly Column[], rows: readonly Row[]): readonly string[] => {
  const texts = [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells)].map((row) =>
    row.map(printable),
  );
  const widths = fitted(
    columns.map(({ weight }, at) => ({
      weight,
      width: Math.max(...texts.map((row) => widthOf(row[at] ?? ""))),
    })),
  );
  return texts.map((row) =>
    row
      .map((cell, at) => paddedTo(clippedTo(cell, widths[at] ?? 0), widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
};

/** The widths of columns, where those that are widest for their weight are made narrower until a row fits the page. */
const fitted = (
  columns: readonly { readonly weight: number; readonly width: number }[],
): readonly number[] => {
  const widths = columns.map(({ width }) => width);
  const room = PAGE_WIDTH - INDENT.length - GAP.length * (columns.length - 1);
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess--) {
    const shares = widths.map((width, at) => width / (columns[at]?.weight ?? 1));
    const widest = shares.indexOf(Math.max(...shares));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
};
