import { readSdmxCsv, type SdmxFiles, type SdmxOptions, type SdmxReading } from "policy-targets/sdmx";

/** Reads with one indicator that takes every row, unless the options say otherwise. */
export const reading = (files: SdmxFiles, options: Partial<SdmxOptions> = {}): SdmxReading =>
  readSdmxCsv(files, { indicators: [{ indicator: "share", where: {} }], ...options });

/** The losses of a reading as `code line column found`, with the number of rows where it is not one. */
export const lossesOf = ({ losses }: SdmxReading): readonly string[] =>
  losses.map(({ code, line, column, found, rows }) =>
    [code, line, column, found, rows === 1 ? null : `x${rows}`].filter((part) => part !== null).join(" "),
  );

/** A file of version 2 with these columns behind its prefix, and rows of cells that are divided by commas. */
export const fileOf = (columns: string, ...rows: readonly string[]): string => fileOfRows(columns, rows);

/** The same, for more rows than a call takes arguments. */
export const fileOfRows = (columns: string, rows: readonly string[]): string =>
  [`STRUCTURE,STRUCTURE_ID,ACTION,${columns}`, ...rows.map((row) => `dataflow,XX:DF(1.0),I,${row}`), ""].join(
    "\n",
  );

/** The one value that a row makes, or `null`. */
export const valueMadeBy = (columns: string, row: string, options: Partial<SdmxOptions> = {}) => {
  const { indicator: _, ...value } = reading(fileOf(columns, row), options).values[0] ?? { indicator: "" };
  return Object.keys(value).length === 0 ? null : value;
};
