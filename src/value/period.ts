import { take } from "../faults/fault.js";
import { type Day, dayTextOrNull } from "./day.js";
import { hinting } from "./period-hint.js";
import type { Precision } from "./precision.js";
import { type PeriodFacts, readPeriod } from "./read-period.js";

/**
 * Calendar days, written with the precision at which they are known:
 *
 * | written | means |
 * |---|---|
 * | `2020` | the year |
 * | `2020-10`, `2020-10-15` | the month, the day |
 * | `2020-Q3`, `2020-35` | the third quarter (EDTF codes 33–36) |
 * | `2020-T1`, `2020-37` | the first four months (SDMX trimester, EDTF 37–39) |
 * | `2020-H1`, `2020-S1`, `2020-40` | the first half-year (EDTF 40–41) |
 * | `2020-W05` | the ISO week |
 * | `2020-02-01/2020-05-31` | from the first day of the one to the last day of the other |
 * | `../2025`, `2020/..` | open; only where a span makes sense |
 * | `2025~` | approximately; only for a deadline |
 *
 * The string stays as it was written; {@link firstDay} and {@link lastDay} read it.
 */
export type Period = string;

const read = (period: Period): PeriodFacts => take(hinting(readPeriod), period, "period");

/**
 * The first day of a period, or `null` where it is open to the past.
 *
 * @throws {@link PolicyTargetsError} `bad-period` or `impossible-date`, with what to write instead
 *
 * @example
 * import { firstDay } from "policy-targets/values";
 *
 * firstDay("2020-Q4"); // => "2020-10-01"
 * firstDay("2020-W01"); // => "2019-12-30"
 * firstDay("../2025"); // => null
 */
export const firstDay = (period: Period): Day | null => {
  const { first } = read(period);
  return dayTextOrNull(first);
};

/**
 * The last day of a period, or `null` where it is open to the future. A deadline, a baseline and a measured value
 * stand on the last day of their period.
 *
 * @throws {@link PolicyTargetsError} `bad-period` or `impossible-date`, with what to write instead
 *
 * @example
 * import { lastDay } from "policy-targets/values";
 *
 * lastDay("2020-02"); // => "2020-02-29"
 * lastDay("2020-T1"); // => "2020-04-30"
 * lastDay("2020/.."); // => null
 */
export const lastDay = (period: Period): Day | null => {
  const { last } = read(period);
  return dayTextOrNull(last);
};

/**
 * How precisely a period is stated.
 *
 * @throws {@link PolicyTargetsError} `bad-period` or `impossible-date`, with what to write instead
 *
 * @example
 * import { precisionOf } from "policy-targets/values";
 *
 * precisionOf("2020-S1"); // => "half-year"
 * precisionOf("2020-02-01/2020-05-31"); // => "interval"
 */
export const precisionOf = (period: Period): Precision => read(period).precision;
