// The entry `policy-targets/sdmx`: measured values from SDMX-CSV, the format in which statistics offices publish data.
// You say which codes are which indicator; each cell that cannot be used is named with file, line and column.
export { type SdmxLoss, type SdmxLossCode, sdmxLossCodes } from "./loss.js";
export { readSdmxCsv, type SdmxFile, type SdmxFiles, type SdmxReading } from "./read-sdmx-csv.js";
export type { SdmxDimension, SdmxIndicator, SdmxOptions } from "./sdmx-options.js";
export type { SdmxCounts } from "./sdmx-reader.js";
