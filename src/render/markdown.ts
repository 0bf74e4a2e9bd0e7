import type { Summary } from "../summary/summary.js";
import { NOTHING_STATED, type RenderOptions, textContext } from "./context.js";
import { escaped } from "./escaped.js";
import type { Block, Section } from "./section.js";
import { sectionsOf } from "./sections.js";

/**
 * A summary as Markdown with tables, ready for an issue, a report or a static site: the same parts as those of
 * {@link renderText}. What the portfolio says is shown as
 * it stands there and never becomes markup: addresses, mentions and the like stand in code spans, all else is escaped.
 *
 * @param options - the language, English where there is none, how numbers are written, and how much is printed
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
 * renderMarkdown(summary).split("\n")[0]; // => "# Progress as of 6 July 2020"
 */
export const renderMarkdown = (summary: Summary, options?: RenderOptions): string => {
  const { overview, details } = sectionsOf(textContext(summary, options));
  return `${[...overview, ...details].flatMap(sectionBlocks).join("\n\n")}\n`;
};

const sectionBlocks = ({ heading, level, blocks }: Section): readonly string[] => [
  `${"#".repeat(level)} ${escaped(heading)}`,
  ...blocks.map(blockText),
];

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "lines":
      // Two spaces end a line within a paragraph.
      return block.lines.map(escaped).join("  \n");
    case "list":
      return block.items.map(({ text }) => `- ${escaped(text)}`).join("\n");
    case "table": {
      const rows = table(
        block.columns.map(({ heading }) => heading),
        block.rows.map(({ cells }) => cells),
      );
      return block.rest === null ? rows : `${rows}\n\n${escaped(block.rest)}`;
    }
    case "entries":
      return table(
        block.header,
        block.entries.map(({ status, title, deadline, reason, sources }) => [
          status,
          title,
          deadline ?? NOTHING_STATED,
          reason,
          sources,
        ]),
      );
  }
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header.map(escaped), header.map(() => "---"), ...rows.map((cells) => cells.map(escaped))]
    .map(row)
    .join("\n");
