import type { Dimensions } from "../model/target.js";
import { dayText } from "../value/day.js";
import { minus } from "../value/decimal.js";
import { dimensionTitle, memberTitle, readyDimensions } from "../verdict/declared-dimensions.js";
import { codeCell, dayCell, numberCell, type ReportTable, textCell } from "./table.js";
import { type CellsOf, tableWith } from "./table-columns.js";
import type { TableContext } from "./table-context.js";
import type { TargetActual, TargetSeries } from "./target-actuals.js";

/** A row for each value of each series that judges a target, beside what was expected by then. */
export const valuesTable = (context: TableContext): ReportTable => {
  const inWords = breakdownsIn(context);
  const rows = context.input.summary.lines.flatMap(({ target }) =>
    context
      .figuresOf(target)
      .series.flatMap((series) =>
        series.actuals.map((actual) =>
          valueCells(target, series, actual, inWords(series.dimensions), context),
        ),
      ),
  );
  return tableWith("values", rows, context);
};

const valueCells = (
  target: string,
  { on: { indicator, criterion } }: TargetSeries,
  actual: TargetActual,
  breakdown: string,
  context: TableContext,
): CellsOf<"values"> => {
  const { report, table } = context;
  const { unit } = indicator;
  const { figure, expected } = actual;
  return {
    target: textCell(target),
    title: textCell(context.titles.get(target) ?? null),
    indicator: textCell(report.text(indicator.title, indicator.id)),
    breakdown: textCell(breakdown),
    asked: textCell(report.words.criterion(criterion, unit)),
    period: context.periodCell(actual.period),
    from: dayCell(dayText(actual.first)),
    to: dayCell(dayText(actual.last)),
    value: textCell(report.words.values(actual.values, unit)),
    figure: numberCell(figure),
    least: numberCell(actual.least),
    most: numberCell(actual.most),
    unit: context.unitCell(unit),
    expected: numberCell(expected),
    difference: numberCell(figure === null || expected === null ? null : minus(figure, expected)),
    meets: codeCell(actual.meets, table.meets),
    valueStatus: codeCell(actual.status, table.valueStatuses),
    sources: textCell(report.places(actual.citations)),
  };
};

/** Writes of which breakdown a series speaks, by the titles that the portfolio declares. */
const breakdownsIn = ({ input, report }: TableContext): ((dimensions: Dimensions | undefined) => string) => {
  const declared = readyDimensions(input.portfolio.dimensions ?? []);
  return (dimensions = {}) =>
    Object.entries(dimensions)
      .map(([dimension, member]) => {
        const title = report.text(dimensionTitle(declared, dimension), dimension);
        return `${title}: ${report.text(memberTitle(declared, dimension, member) ?? member, member)}`;
      })
      .join(", ");
};
