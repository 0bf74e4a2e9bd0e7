import type { MethodId } from "../model/method-id.js";
import { compound } from "./compound.js";
import { escap } from "./escap.js";
import { eurostat } from "./eurostat.js";
import { linear } from "./linear.js";
import type { ProgressMethod } from "./method.js";
import { openSdg } from "./open-sdg.js";
import { sdsn } from "./sdsn.js";
import { un2022 } from "./un-2022.js";
import { un2023 } from "./un-2023.js";
import { undp } from "./undp.js";
import { undpAarr } from "./undp-aarr.js";

/**
 * The methods by id, with their titles, sources, labels and thresholds; `assess` takes checked facts
 * ({@link SeriesFacts}) and never throws on them.
 */
export const progressMethods: Readonly<Record<MethodId, ProgressMethod>> = {
  linear,
  compound,
  "open-sdg": openSdg,
  eurostat,
  "un-2022": un2022,
  "un-2023": un2023,
  undp,
  "undp-aarr": undpAarr,
  escap,
  sdsn,
};

export const isMethodId = (id: unknown): id is MethodId =>
  typeof id === "string" && Object.hasOwn(progressMethods, id);
