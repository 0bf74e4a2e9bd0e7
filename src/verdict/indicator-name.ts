import { partsOf } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import type { OfIndicator } from "./reason.js";

/** The title of an indicator, for reasons that speak of another than that of the target, or of one of several parts. */
export const indicatorName = (target: Target, { id, title }: Indicator): OfIndicator =>
  id === target.indicator && partsOf(target.criterion) === undefined ? {} : { indicator: title };
