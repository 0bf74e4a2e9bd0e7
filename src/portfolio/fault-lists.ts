import { completeFault, type Fault, type FaultDetail } from "../faults/fault.js";
import { inputLimits, type JsonCopy } from "../reading/copy-json.js";
import { listNames } from "./entries.js";

/** What could not be copied, and the faults of the rest: a part that was left out is not reported as missing too. */
export const united = (copy: JsonCopy, faults: readonly FaultDetail[]): readonly FaultDetail[] => {
  const leftOut = new Set(copy.faults.map(({ path }) => JSON.stringify(path)));
  const isKnown = ({ path }: FaultDetail): boolean =>
    leftOut.size > 0 && [[], ...path].some((_, length) => leftOut.has(JSON.stringify(path.slice(0, length))));
  return [...copy.faults, ...faults.filter((fault) => !isKnown(fault))];
};

/** Faults in the order of the lists and their entries, whichever check found them. */
export const inInputOrder = (faults: readonly FaultDetail[]): readonly Fault[] => {
  const order = (list: string | number | undefined): number =>
    (listNames as readonly unknown[]).indexOf(list);
  const position = (index: string | number | undefined): number => (typeof index === "number" ? index : -1);
  return [...faults]
    .sort((a, b) => order(a.path[0]) - order(b.path[0]) || position(a.path[1]) - position(b.path[1]))
    .slice(0, inputLimits.faults)
    .map(completeFault);
};
