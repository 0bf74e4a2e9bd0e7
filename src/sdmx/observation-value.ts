import { readNumberCell } from "../portfolio/row-numbers.js";
import { type DecimalString, readDecimal, shifted } from "../value/decimal.js";
import type { SdmxColumn, SdmxTable } from "./sdmx-table.js";

/** How SDMX-CSV writes that there is no value on purpose, for numbers and for other types. */
const MISSING_ON_PURPOSE = /^(?:nan|#n\/a)$/i;

/** Whether a cell says that its value is missing on purpose. */
export const isMissingOnPurpose = (cell: string): boolean => MISSING_ON_PURPOSE.test(cell);

/** The number in a cell, times a power of ten; `null` for what is none. */
export const readObservation = (cell: string, decimal: "." | ",", power: number): DecimalString | null => {
  const number = plainFigure(cell, decimal);
  if (number === null || power === 0) return number;
  const scaled = readDecimal(shifted(number, power));
  return scaled.ok ? scaled.value : null;
};

const plainFigure = (cell: string, decimal: "." | ","): DecimalString | null => {
  // Most cells are plain digits.
  const plain = decimal === "." ? readDecimal(cell) : null;
  if (plain?.ok) return plain.value;
  const written = readNumberCell(cell, { decimal, thousands: undefined, digits: undefined });
  const read = written.ok ? readDecimal(written.value) : written;
  return read.ok ? read.value : null;
};

/** The power of ten that a multiplier stands for, 0 where it is empty; `null` for what is none. */
export const readMultiplier = (code: string): number | null => {
  if (code === "") return 0;
  const power = /^[+-]?\d{1,2}$/.test(code) ? Number(code) : Number.NaN;
  return power >= -30 && power <= 30 ? power : null;
};

/** The sign before decimals that a column of figures shows; `null` where some have points and others commas. */
export const decimalShownBy = (table: SdmxTable, column: SdmxColumn): "." | "," | null => {
  if (table.separator === ",") return ".";
  let hasPoints = false;
  let hasCommas = false;
  for (const { cells } of table.rows) {
    const cell = cells[column.at] as string;
    hasPoints ||= cell.includes(".");
    hasCommas ||= cell.includes(",");
    if (hasPoints && hasCommas) return null;
  }
  return hasCommas ? "," : ".";
};
