import { type Read, take } from "../faults/fault.js";
import { readUnit, type Unit } from "../value/unit.js";
import { locales } from "./locale.js";

/** The unit, or an error; a language in its place shows that it was left out. */
export const takeUnit = (unit: unknown): Unit => take(readUnitBeforeLocale, unit, "unit");

const readUnitBeforeLocale = (input: unknown): Read<Unit> => {
  const read = readUnit(input);
  if (read.ok || !(locales as readonly unknown[]).includes(input)) return read;
  const hint = `the unit comes before the locale, as in "percent", ${JSON.stringify(input)}`;
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, hint })) };
};
