// The entry `policy-targets/open-sdg`: the data repository of an Open SDG site as a portfolio and as series to assess.
// It reads paths and texts, and names each cell and option that cannot be used.
export {
  assessOpenSdg,
  type OpenSdgAssessment,
  type OpenSdgComponents,
  type OpenSdgSeriesComponents,
} from "./assess-open-sdg.js";
export { type OpenSdgLoss, type OpenSdgLossCode, openSdgLossCodes } from "./loss.js";
export {
  type OpenSdgIndicator,
  type OpenSdgOptions,
  type OpenSdgReading,
  readOpenSdg,
} from "./read-open-sdg.js";
export type { OpenSdgFile, OpenSdgFiles } from "./repository-files.js";
export type { YamlPackage } from "./yaml-file.js";
