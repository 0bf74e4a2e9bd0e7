import type { Period } from "../value/period.js";
import { readClosedPeriod } from "../value/read-period.js";

const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
/** Eurostat writes its LAST UPDATE so: day, month and the last two digits of the year. */
const DAY_FIRST = /^(\d{2})\/(\d{2})\/(\d{2}) \d{2}:\d{2}:\d{2}$/;

/** The day on which something was published, as columns write it; `null` for what is none. */
export const readReleaseDay = (text: string): Period | null => {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const written = day === undefined ? (DATE_AND_TIME.exec(text)?.[1] ?? text) : `20${year}-${month}-${day}`;
  return readClosedPeriod(written).ok ? written : null;
};
