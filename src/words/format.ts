import type { Criterion } from "../criteria/criterion.js";
import { bad, orThrow, take } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { AmountInput } from "../value/amount.js";
import type { Period } from "../value/period.js";
import { readAmount } from "../value/read-amount.js";
import { readPeriod } from "../value/read-period.js";
import type { Unit } from "../value/unit.js";
import type { Caveat, Status } from "../verdict/codes.js";
import { caveats, statuses } from "../verdict/codes.js";
import type { Locale } from "./locale.js";
import { readCriterion } from "./read-criterion.js";
import { speakerFor, type WordOptions } from "./speaker.js";
import { takeUnit } from "./take-unit.js";

/**
 * An amount with its unit, qualifier included. The number is written exactly, with a scale word where that keeps it
 * short; the unit `count` adds no word.
 *
 * @throws {@link PolicyTargetsError} for anything that is not an amount or unit
 *
 * @example
 * import { formatAmount } from "policy-targets";
 *
 * formatAmount("560048", "count", "en"); // => "560,048"
 * formatAmount({ moreThan: "377e6" }, "count", "en"); // => "more than 377 million"
 * formatAmount({ nearly: 100 }, "percent", "vi"); // => "gần 100%"
 */
export const formatAmount = (
  amount: AmountInput,
  unit: Unit,
  locale: Locale,
  options?: WordOptions,
): string => {
  const [read, of] = [take(readAmount, amount, "amount"), takeUnit(unit)];
  return speakerFor(locale, options).amount(read, of);
};

/**
 * A period or a day in words.
 *
 * @throws {@link PolicyTargetsError} for anything that is not a period
 *
 * @example
 * import { formatPeriod } from "policy-targets";
 *
 * formatPeriod("2020-10", "en"); // => "October 2020"
 * formatPeriod("2020-07-06", "en"); // => "6 July 2020"
 * formatPeriod("2020-H1", "vi"); // => "6 tháng đầu năm 2020"
 */
export const formatPeriod = (period: Period, locale: Locale): string => {
  take(readPeriod, period, "period");
  return speakerFor(locale).period(period);
};

/**
 * A criterion in words, with the unit of its indicator. Parts that have an indicator of their own are told by bare
 * figures and its id.
 *
 * @throws {@link PolicyTargetsError} for anything that is not a criterion of a parsed portfolio, `bad-unit`, or
 *   `bad-locale`
 *
 * @example
 * import { formatCriterion } from "policy-targets";
 *
 * formatCriterion({ kind: "threshold", atLeast: "20" }, "percent", "en"); // => "at least 20%"
 * formatCriterion({ kind: "rank", rankAtMost: "50" }, "rank", "vi"); // => "hạng 50 trở lên"
 * formatCriterion({ kind: "change", change: { atMost: { percent: "-50" }, against: "2010" } }, "count", "en");
 * // => "a fall of at least 50% on 2010"
 */
export const formatCriterion = (
  criterion: Criterion,
  unit: Unit,
  locale: Locale,
  options?: WordOptions,
): string => {
  const [read, of] = [take(readCriterion, criterion, "criterion"), takeUnit(unit)];
  return speakerFor(locale, options).criterion(read, of);
};

const known = <C extends string>(code: C, codes: readonly C[], where: string): C =>
  codes.includes(code)
    ? code
    : orThrow(
        bad("unknown-code", code, codes.join(", "), suggestion(code, codes, "use one of these")),
        where,
      );

/**
 * The word for a status.
 *
 * @throws {@link PolicyTargetsError} `unknown-code` or `bad-locale`
 *
 * @example
 * import { statusLabel } from "policy-targets";
 *
 * statusLabel("overdue", "en"); // => "overdue"
 * statusLabel("overdue", "vi"); // => "quá hạn"
 */
export const statusLabel = (status: Status, locale: Locale): string =>
  speakerFor(locale).words.statuses[known(status, statuses, "status")];

/**
 * The words for what weakens a verdict.
 *
 * @throws {@link PolicyTargetsError} `unknown-code` or `bad-locale`
 *
 * @example
 * import { caveatLabel } from "policy-targets";
 *
 * caveatLabel("one-value-only", "en"); // => "one value only"
 */
export const caveatLabel = (caveat: Caveat, locale: Locale): string =>
  speakerFor(locale).words.caveats[known(caveat, caveats, "caveat")];
