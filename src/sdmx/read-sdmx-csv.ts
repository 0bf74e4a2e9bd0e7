import { good, orThrow, type Read, take } from "../faults/fault.js";
import type { MeasuredValueInput } from "../model/input.js";
import { readTextFiles, type TextFile } from "../tables/text-files.js";
import type { SdmxLoss } from "./loss.js";
import { readSdmxOptions, type SdmxOptions } from "./sdmx-options.js";
import { type SdmxCounts, SdmxReader } from "./sdmx-reader.js";

/** A file in SDMX-CSV. */
export interface SdmxFile {
  /** Its path, by which losses name it. */
  readonly path: string;
  /** What it holds. */
  readonly text: string;
}

/** The text of one file, texts by their paths, or a list of both. Later files may update what earlier ones state. */
export type SdmxFiles = string | Readonly<Record<string, string>> | readonly SdmxFile[];

/** SDMX-CSV files, as they are read. */
export interface SdmxReading<IndicatorId extends string = string> {
  /** The values, in the order of the files: input for `withMeasuredValues`. */
  readonly values: readonly MeasuredValueInput<IndicatorId>[];
  /** Everything that is left out, or used other than it stands there. */
  readonly losses: readonly SdmxLoss[];
  /** What became of every row. */
  readonly counts: SdmxCounts;
  /** The ids of columns that nothing was read from, such as those of comments. */
  readonly unreadColumns: readonly string[];
}

/**
 * Reads measured values from SDMX-CSV, version 1 or 2, as services of statistics offices return it. You say which codes
 * of which columns are which indicator; the rest follows from the file: periods, units and their multipliers, the status
 * of observations, confidentiality, vintages, and rows that replace or delete others.
 *
 * Nothing in a file is thrown: what cannot be used is in `losses`, with file, line and column.
 *
 * @param files - the text of a file, texts by their paths, or a list of `{ path, text }`
 * @param options - which rows are values of which indicator, and what the files leave open
 * @throws {@link PolicyTargetsError} `wrong-type`, `missing`, `unknown-option`, `bad-option` or `bad-text`, for arguments
 *   that cannot be used
 *
 * @example
 * import { definePortfolio, evaluateTarget, withMeasuredValues } from "policy-targets";
 * import { readSdmxCsv } from "policy-targets/sdmx";
 *
 * const plan = definePortfolio({
 *   indicators: [{ id: "poverty", title: "People in poverty", unit: "percent", direction: "decrease" }],
 *   targets: [
 *     { id: "poverty-2023", title: "Poverty below 3 %", indicator: "poverty", criterion: { lessThan: 3 }, deadline: "2023" },
 *   ],
 * });
 * const text = `STRUCTURE,STRUCTURE_ID,ACTION,FREQ,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE
 * dataflow,XX:DF_POVERTY(1.0),I,A,POV,VN,_T,2022,3.4,A,PT
 * dataflow,XX:DF_POVERTY(1.0),I,A,POV,VN,_T,2023,2.9,P,PT
 * dataflow,XX:DF_POVERTY(1.0),I,A,POV,VN,F,2023,3.1,P,PT
 * `;
 * const { values, losses, counts } = readSdmxCsv(text, {
 *   indicators: [{ indicator: "poverty", where: { SERIES: "POV", REF_AREA: "VN", SEX: "_T" } }],
 * });
 * values[1]; // => { indicator: "poverty", period: "2023", value: "2.9", unit: "percent", status: "provisional" }
 * [losses.length, counts.unmapped]; // => [0, 1]
 *
 * const portfolio = withMeasuredValues(plan, values);
 * evaluateTarget(portfolio, "poverty-2023", { asOf: "2024-06-30" }).status; // => "achieved"
 */
export const readSdmxCsv = <IndicatorId extends string = string>(
  files: SdmxFiles,
  options: SdmxOptions<IndicatorId>,
): SdmxReading<IndicatorId> => {
  const checked = take(readSdmxOptions, options, "options");
  const reader = new SdmxReader(checked);
  for (const file of orThrow(readSdmxFiles(files), "files")) reader.add(file);
  const read = reader.finish();
  return { ...read, losses: reader.losses.losses } as SdmxReading<IndicatorId>;
};

const SDMX_FILES_HINT = 'pass the text, { "data.csv": "STRUCTURE,STRUCTURE_ID,…" }, or [{ path, text }]';

const readSdmxFiles = (input: unknown): Read<readonly TextFile[]> =>
  typeof input === "string" ? good([{ path: "", text: input }]) : readTextFiles(input, SDMX_FILES_HINT);
