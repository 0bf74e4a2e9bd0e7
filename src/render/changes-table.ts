import type { TargetComparison } from "../evaluation/compare.js";
import { bad, orThrow } from "../faults/fault.js";
import { aText } from "../value/value-shape.js";
import { changesSince } from "./report-input.js";
import { codeCell, dayCell, numberCell, type ReportTable, textCell } from "./table.js";
import { type CellsOf, tableWith } from "./table-columns.js";
import type { TableContext } from "./table-context.js";

/** A row for each target that changed since the earlier evaluation. */
export const changesTable = (context: TableContext): ReportTable => {
  const { previous, summary } = context.input;
  if (previous === undefined) {
    const hint = "pass { portfolio, summary, previous } with an earlier evaluation of the portfolio";
    return orThrow(bad("missing", previous, "the evaluation to compare with", hint), "previous");
  }
  const { targets } = changesSince(previous, summary);
  const titles = new Map(previous.evaluations.map(({ target, title }) => [target, title]));
  const titleOf = (target: string): string => {
    const before = titles.get(target);
    const known = context.titles.get(target);
    if (known !== undefined) return known;
    return before === undefined || aText(before) !== null ? target : context.report.text(before, target);
  };
  const rows = targets.filter(isChanged).map((one) => changeCells(one, titleOf(one.target), context));
  return tableWith("changes", rows, context);
};

const isChanged = ({ change, isRevised, daysMoved, classBefore, classAfter }: TargetComparison): boolean =>
  change !== "unchanged" || isRevised || (daysMoved ?? 0) !== 0 || classBefore !== classAfter;

const changeCells = (
  one: TargetComparison,
  title: string,
  { report, table, lines }: TableContext,
): CellsOf<"changes"> => {
  const { statuses } = report.words.locale;
  const line = lines.get(one.target);
  return {
    target: textCell(one.target),
    title: textCell(title),
    change: codeCell(one.change, table.changes),
    statusBefore: codeCell(one.before, statuses),
    status: codeCell(one.after, statuses),
    classBefore: codeCell(one.classBefore, table.classes),
    class: codeCell(one.classAfter, table.classes),
    dueBefore: dayCell(one.dueBefore),
    dueOn: dayCell(one.dueAfter),
    daysMoved: numberCell(one.daysMoved === null ? null : String(one.daysMoved)),
    revised: codeCell(one.isRevised ? "yes" : "no", table),
    reason: line === undefined ? null : textCell(report.reason(line)),
  };
};
