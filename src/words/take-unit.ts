import { type Read, take } from "../faults/fault.js";
import { readUnit, type Unit } from "../value/unit.js";

/** The unit, or an error; options or a language in its place show that it was left out. */
export const takeUnit = (unit: unknown): Unit => take(readUnitBeforeOptions, unit, "unit");

const readUnitBeforeOptions = (input: unknown): Read<Unit> => {
  const read = readUnit(input);
  if (read.ok || !isForOptions(input)) return read;
  const hint = 'the unit comes before the options, as in "percent", { locale: vi }';
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, hint })) };
};

const isForOptions = (input: unknown): boolean =>
  input === undefined ||
  input === "en" ||
  input === "vi" ||
  (typeof input === "object" && input !== null && ("locale" in input || "formatNumber" in input));
