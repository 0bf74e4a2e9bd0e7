import type { Evaluation } from "../evaluation/evaluation.js";
import type { SummaryLine } from "../summary/summary.js";
import { nominal } from "../value/bounds.js";
import { type DecimalString, rounded, roundedDouble } from "../value/decimal.js";
import { codeCell, dayCell, numberCell, type ReportTable, textCell } from "./table.js";
import { type CellsOf, tableWith } from "./table-columns.js";
import type { TableContext } from "./table-context.js";
import { WORKED_OUT_DIGITS } from "./target-actuals.js";

/** A row for each target: how it stands, against what, and why. */
export const targetsTable = (context: TableContext): ReportTable =>
  tableWith(
    "targets",
    context.input.summary.lines.map((line) => targetCells(line, context)),
    context,
  );

/** To how many digits a share of the way is told. */
const SHARE_DIGITS = 6;

const targetCells = (line: SummaryLine, context: TableContext): CellsOf<"targets"> => {
  const { report, table } = context;
  const { evaluation } = line;
  const { progress, pace, timeliness } = evaluation;
  const { goal, expected } = context.figuresOf(line.target);
  return {
    target: textCell(line.target),
    title: textCell(report.title(line)),
    class: codeCell(line.class, table.classes),
    status: codeCell(line.status, report.words.locale.statuses),
    sector: line.sector === null ? null : textCell(report.text(line.sector)),
    deadline: context.toldCell(report.deadline(line)),
    dueOn: dayCell(line.dueOn),
    daysLeft: numberCell(timeliness.daysLeft === null ? null : String(timeliness.daysLeft)),
    latest: context.toldCell(report.latest(line)),
    figure: numberCell(latestFigure(evaluation)),
    unit: context.unitCell(evaluation.unit),
    asked: textCell(report.asked(line)),
    goal: numberCell(goal),
    expected: numberCell(expected),
    gap: numberCell(progress.gap === null ? null : rounded(progress.gap, WORKED_OUT_DIGITS)),
    progress:
      progress.share === null
        ? null
        : { kind: "share", decimal: roundedDouble(progress.share, SHARE_DIGITS) },
    pace: pace.state === "unknown" ? null : codeCell(pace.state, report.words.locale.paces),
    reason: textCell(report.reason(line)),
    sources: textCell(report.allSources(line)),
  };
};

/** The latest figure as printed; `null` where there is none, or several that differ. */
const latestFigure = ({ latest }: Evaluation): DecimalString | null => {
  const [value, ...others] = latest?.values ?? [];
  if (value === undefined || others.length > 0) return null;
  return typeof value === "object" && "category" in value ? null : nominal(value);
};
