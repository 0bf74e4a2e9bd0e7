// The entry `policy-targets/tables`: targets and values as two flat CSV tables, both ways, with metadata for programs.
// A spreadsheet is then a tool to write a portfolio with.
export { type CsvwColumn, type CsvwMetadata, type CsvwOptions, type CsvwTable, csvwOf } from "./csvw.js";
export { type FlatColumn, type FlatDatatype, type FlatTableName, flatColumns } from "./flat-columns.js";
export { portfolioFromFlatTables } from "./read-flat.js";
export {
  type FlatLoss,
  type FlatLossCode,
  type FlatOptions,
  type FlatTables,
  flatLossCodes,
  flatTablesOf,
} from "./write-flat.js";
