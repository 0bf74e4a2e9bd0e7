import { numberCell, type ReportTable, textCell } from "./table.js";
import { tableWith } from "./table-columns.js";
import type { TableContext } from "./table-context.js";

/** A row for each document that was judged, with the number by which the other tables cite it. */
export const sourcesTable = (context: TableContext): ReportTable => {
  const { report, input } = context;
  const rows = input.summary.sources.map(({ title, publisher, publishedOn, url }, at) => ({
    number: numberCell(String(at + 1)),
    document: textCell(report.text(title)),
    publisher: textCell(report.text(publisher)),
    publishedOn: publishedOn === undefined ? null : context.periodCell(publishedOn),
    url: textCell(typeof url === "string" ? url : null),
  }));
  return tableWith("sources", rows, context);
};
