import { NOTHING_STATED, type RenderContext } from "./context.js";
import { elementId, htmlText, markup } from "./html-element.js";
import type { PageWords } from "./page-locale.js";
import type { Block, Column, Item, Row, Section, Subject, TargetEntry } from "./section.js";
import { statusSign } from "./svg-marks.js";

/** What is laid out as HTML: the words, and the chart of a target; `""` for none. */
export interface HtmlLayout {
  readonly context: RenderContext;
  readonly page: PageWords;
  readonly chartOfTarget: (entry: TargetEntry) => string;
  /** The bar of the counts; `""` for none. */
  readonly countsBar: string;
  /** Whether the page has an element of this target that can be linked to. */
  readonly isShown: (target: string) => boolean;
}

/** The parts of a section below its heading. */
export const sectionContent = ({ name, level, heading, blocks }: Section, layout: HtmlLayout): string =>
  blocks.map((block) => blockHtml(block, `${name}-${level}`, heading, layout)).join("");

const blockHtml = (block: Block, kind: string, heading: string, layout: HtmlLayout): string => {
  switch (block.kind) {
    case "lines":
      return block.lines.map((line) => markup("p", { dir: "auto" }, htmlText(line))).join("");
    case "list":
      return markup("ul", { role: "list" }, block.items.map(itemHtml).join(""));
    case "table":
      return tableHtml(block.columns, block.rows, heading, layout) + restHtml(block.rest);
    case "entries":
      return markup(
        "ul",
        { class: "ptr-entries", role: "list" },
        block.entries.map((entry) => entryHtml(entry, kind, layout)).join(""),
      );
  }
};

const restHtml = (rest: string | null): string =>
  rest === null ? "" : markup("p", { class: "ptr-rest", dir: "auto" }, htmlText(rest));

/** An item of a list: the element of its target, where it is of one. */
const itemHtml = (item: Item): string =>
  markup("li", { id: idOf(item), dir: "auto" }, `${subjectSign(item)}${htmlText(item.text)}`);

const idOf = ({ target }: Subject): string | null => (target === null ? null : elementId(target));

const subjectSign = ({ group }: Subject): string => (group === null ? "" : statusSign(group));

/**
 * A table whose cells stand below each other on a narrow page. It names the roles of its parts, since some browsers
 * forget them of parts that are laid out otherwise.
 */
const tableHtml = (
  columns: readonly Column[],
  rows: readonly Row[],
  heading: string,
  layout: HtmlLayout,
): string => {
  const head = columns
    .map(({ heading: name }) =>
      name === ""
        ? markup("td", { role: "cell" }, "")
        : markup("th", { role: "columnheader", scope: "col", dir: "auto" }, htmlText(name)),
    )
    .join("");
  const body = rows.map((row) => rowHtml(columns, row, layout)).join("");
  return markup(
    "table",
    { class: columns.length > 6 ? "ptr-wide" : null, role: "table", "aria-label": heading },
    markup("thead", { role: "rowgroup" }, markup("tr", { role: "row" }, head)) +
      markup("tbody", { role: "rowgroup" }, body),
  );
};

const rowHtml = (columns: readonly Column[], row: Row, { isShown }: HtmlLayout): string => {
  const nameAt = Math.max(
    0,
    columns.findIndex(({ names }) => names === "target"),
  );
  const cells = row.cells.map((cell, at) => {
    const { names, heading } = columns[at] ?? { names: null, heading: "" };
    const text = htmlText(cell);
    const content =
      names === "target" && row.target !== null && isShown(row.target)
        ? markup("a", { href: `#${encodeURIComponent(elementId(row.target))}` }, text)
        : `${names === "group" ? subjectSign(row) : ""}${text}`;
    const label = heading === "" ? null : heading;
    const kind = names === "group" ? "ptr-group" : cell === NOTHING_STATED ? "ptr-none" : null;
    return at === nameAt
      ? markup("th", { class: kind, role: "rowheader", scope: "row", dir: "auto" }, content)
      : markup(
          "td",
          {
            class: kind,
            role: "cell",
            dir: "auto",
            "data-label": label,
          },
          content,
        );
  });
  return markup("tr", { role: "row" }, cells.join(""));
};

/** A target in full: how it stands, the facts, why, and where it is stated, with its chart beside. */
const entryHtml = (entry: TargetEntry, kind: string, layout: HtmlLayout): string => {
  const { line, title, status, reason, sources } = entry;
  const { context } = layout;
  const level = kind.startsWith("sector") ? "h4" : "h3";
  const facts = entryFacts(entry, layout)
    .map(([name, fact]) =>
      markup(
        "div",
        {},
        markup("dt", { dir: "auto" }, htmlText(name)) + markup("dd", { dir: "auto" }, htmlText(fact)),
      ),
    )
    .join("");
  const told =
    markup(level, { dir: "auto" }, htmlText(title)) +
    markup("p", { class: "ptr-status" }, `${statusSign(line.statusGroup)}${htmlText(status)}`) +
    (facts === "" ? "" : markup("dl", {}, facts)) +
    markup("p", { dir: "auto" }, htmlText(reason)) +
    (sources === ""
      ? ""
      : markup(
          "p",
          { class: "ptr-sources", dir: "auto" },
          htmlText(`${context.report.columns.source}: ${sources}`),
        ));
  const chart = layout.chartOfTarget(entry);
  return markup(
    "li",
    { class: `ptr-entry ptr-${line.statusGroup}`, id: elementId(line.target) },
    markup("div", {}, told) + (chart === "" ? "" : markup("div", { class: "ptr-chart" }, chart)),
  );
};

/** When it is due; of what is measured also what is asked, what is known and how much of the way that is. */
const entryFacts = (
  { line, deadline }: TargetEntry,
  layout: HtmlLayout,
): readonly (readonly [name: string, fact: string])[] => {
  const { context } = layout;
  const { columns } = context.report;
  const due = deadline === null ? [] : [[columns.deadline, deadline] as const];
  if (line.evaluation.unit === null && line.evaluation.parts.length === 0) return due;
  const way = coveredWay(line, layout);
  return [
    ...due,
    [columns.asked, context.asked(line)],
    [columns.latest, context.latest(line)],
    ...(way === null ? [] : [[layout.page.way, way] as const]),
  ];
};

const coveredWay = (
  { evaluation: { progress } }: TargetEntry["line"],
  { context: { words }, page }: HtmlLayout,
): string | null => {
  const { share, expected } = progress;
  if (share === null) return null;
  if (expected === null) return page.covered(words.share(share), null);
  return page.covered(...words.shares(share, expected));
};
