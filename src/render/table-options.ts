import { bad, orThrow } from "../faults/fault.js";

/** An option that is true or false. */
export const readFlag = (given: unknown, name: string, otherwise: boolean): boolean => {
  if (given === undefined) return otherwise;
  if (typeof given === "boolean") return given;
  return orThrow(bad("bad-option", given, "true or false", "write true or false"), name);
};
