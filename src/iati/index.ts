// The entry `policy-targets/iati`: results of IATI activities as a portfolio and as plain data.
// It reads XML with a parser that is passed in, and names what cannot be used.
export {
  type IatiActivity,
  type IatiActivityStatus,
  type IatiBaseline,
  type IatiDimension,
  type IatiDocument,
  type IatiFigure,
  type IatiIndicator,
  type IatiLocation,
  type IatiMeasure,
  type IatiPeriod,
  type IatiReference,
  type IatiReporter,
  type IatiResult,
  type IatiResultType,
  iatiActivityStatuses,
  iatiMeasures,
  iatiResultTypes,
} from "./activity.js";
export type { SaxesPackage } from "./activity-stream.js";
export type { IatiFile, IatiFiles } from "./iati-files.js";
export type { IatiOptions } from "./iati-options.js";
export { type IatiLoss, type IatiLossCode, iatiLossCodes } from "./loss.js";
export { type IatiPassedOver, type IatiReading, readIati } from "./read-iati.js";
