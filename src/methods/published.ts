import type { MethodId } from "../model/method-id.js";
import type { ProgressMethod } from "../pace/method.js";
import { compound } from "./compound.js";
import { escap } from "./escap.js";
import { eurostat } from "./eurostat.js";
import { germanDns } from "./german-dns.js";
import { healthyPeople } from "./healthy-people.js";
import { linear } from "./linear.js";
import { openSdg } from "./open-sdg.js";
import { sdsn } from "./sdsn.js";
import { un2022 } from "./un-2022.js";
import { un2023 } from "./un-2023.js";
import { undp } from "./undp.js";
import { undpAarr } from "./undp-aarr.js";

/**
 * Every published method by its id, with title, source, labels and thresholds; `assess` takes checked facts
 * ({@link SeriesFacts}) and never throws on them. For the option `methods` of an evaluation whose targets name their
 * methods. A bundle that imports it holds them all; import single ones where you know which you need.
 *
 * @example
 * import { publishedMethods } from "policy-targets/methods";
 *
 * publishedMethods.undp.labels?.[0]; // => "Target Achieved"
 * publishedMethods.sdsn.cutOffs; // => { withTarget: { onTrack: 1, moderate: 0.5, stagnating: 0 } }
 */
export const publishedMethods: Readonly<Record<MethodId, ProgressMethod>> = /* @__PURE__ */ Object.freeze({
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
  "healthy-people": healthyPeople,
  "german-dns": germanDns,
});
