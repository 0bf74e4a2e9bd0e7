import type { Criterion } from "../criteria/criterion.js";
import { readCriterion } from "../criteria/read-criterion.js";
import { bad, orThrow, take } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import { en } from "../locale/en/locale.js";
import type { AmountInput } from "../value/amount.js";
import type { Period } from "../value/period.js";
import { hinting } from "../value/period-hint.js";
import { oneLine } from "../value/printable.js";
import { readAmount } from "../value/read-amount.js";
import { readPeriod } from "../value/read-period.js";
import type { Unit } from "../value/unit.js";
import type { Caveat, Status } from "../verdict/codes.js";
import { caveats, statuses } from "../verdict/codes.js";
import { phrasebookFor, type WordOptions } from "./language.js";
import { takeUnit } from "./take-unit.js";

/**
 * An amount with its unit, qualifier included. The number is written exactly, with a scale word where that keeps it
 * short; the unit `count` adds no word.
 *
 * @throws {@link PolicyTargetsError} for anything that is not an amount or unit, or what is wrong with the options
 *
 * @example
 * import { formatAmount } from "policy-targets";
 * import { vi } from "policy-targets/locale/vi";
 *
 * formatAmount("560048", "count"); // => "560,048"
 * formatAmount({ moreThan: "377e6" }, "count"); // => "more than 377 million"
 * formatAmount({ nearly: 100 }, "percent", { locale: vi }); // => "gần 100%"
 */
export const formatAmount = (amount: AmountInput, unit: Unit, options?: WordOptions): string => {
  const [read, of] = [take(readAmount, amount, "amount"), takeUnit(unit)];
  return oneLine(phrasebookFor(options, en).amount(read, of));
};

/**
 * A period or a day in words.
 *
 * @throws {@link PolicyTargetsError} for anything that is not a period, or what is wrong with the options
 *
 * @example
 * import { formatPeriod } from "policy-targets";
 * import { vi } from "policy-targets/locale/vi";
 *
 * formatPeriod("2020-10"); // => "October 2020"
 * formatPeriod("2020-07-06"); // => "6 July 2020"
 * formatPeriod("2020-H1", { locale: vi }); // => "6 tháng đầu năm 2020"
 */
export const formatPeriod = (period: Period, options?: WordOptions): string => {
  take(hinting(readPeriod), period, "period");
  return phrasebookFor(options, en).period(period);
};

/**
 * A criterion in words, with the unit of its indicator. Parts that have an indicator of their own are told by bare
 * figures and its id.
 *
 * @throws {@link PolicyTargetsError} for anything that is not a criterion of a parsed portfolio, `bad-unit`, or
 *   what is wrong with the options
 *
 * @example
 * import { formatCriterion } from "policy-targets";
 * import { vi } from "policy-targets/locale/vi";
 *
 * formatCriterion({ kind: "threshold", atLeast: "20" }, "percent"); // => "at least 20%"
 * formatCriterion({ kind: "rank", rankAtMost: "50" }, "rank", { locale: vi }); // => "xếp thứ 50 trở lên"
 * formatCriterion({ kind: "change", change: { atMost: { percent: "-50" }, against: "2010" } }, "count");
 * // => "a fall of at least 50% from 2010"
 */
export const formatCriterion = (criterion: Criterion, unit: Unit, options?: WordOptions): string => {
  const [read, of] = [take(readCriterion, criterion, "criterion"), takeUnit(unit)];
  return oneLine(phrasebookFor(options, en).criterion(read, of));
};

const knownCode = <C extends string>(code: C, codes: readonly C[], where: string): C =>
  codes.includes(code)
    ? code
    : orThrow(
        bad("unknown-code", code, codes.join(", "), suggestion(code, codes, "use one of these")),
        where,
      );

/**
 * The word for a status.
 *
 * @throws {@link PolicyTargetsError} `unknown-code`, or what is wrong with the options
 *
 * @example
 * import { statusLabel } from "policy-targets";
 * import { vi } from "policy-targets/locale/vi";
 *
 * statusLabel("overdue"); // => "overdue"
 * statusLabel("overdue", { locale: vi }); // => "quá hạn, chưa hoàn thành"
 */
export const statusLabel = (status: Status, options?: WordOptions): string =>
  phrasebookFor(options, en).locale.statuses[knownCode(status, statuses, "status")];

/**
 * The words for what weakens a verdict.
 *
 * @throws {@link PolicyTargetsError} `unknown-code`, or what is wrong with the options
 *
 * @example
 * import { caveatLabel } from "policy-targets";
 *
 * caveatLabel("one-value-only"); // => "one value only"
 */
export const caveatLabel = (caveat: Caveat, options?: WordOptions): string =>
  phrasebookFor(options, en).locale.caveats[knownCode(caveat, caveats, "caveat")];
