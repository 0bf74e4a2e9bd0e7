import type { Indicator, RatioOf } from "../model/indicator.js";
import type { Dimensions } from "../model/target.js";
import type { Days, Observation } from "../series/observation.js";
import { periodText } from "../series/observation-text.js";
import { type RatioGap, type RatioSides, ratioGaps, ratioSide } from "../series/ratio-gaps.js";
import { groupBy } from "../value/group-by.js";
import { isZeroPoint } from "../value/interval.js";
import { closedOrNull } from "../value/read-period.js";
import type { LocalizedText } from "../value/text.js";
import type { Reason } from "./reason.js";
import type { TargetOnDay } from "./target-on-day.js";
import type { Verdict } from "./verdict.js";

/** The verdict on a ratio, which also says why the ratio has no value, if that is among its reasons. */
export const withRatioReasons = (
  verdict: Verdict,
  on: TargetOnDay,
  indicator: Indicator,
  dimensions: Dimensions | undefined,
): Verdict => {
  const { ratioOf } = indicator;
  if (ratioOf === undefined) return verdict;
  const reasons = (): readonly Reason[] => {
    const own = verdict.reasons();
    return [...own, ...ratioReasons(own, on, indicator.id, ratioOf, dimensions)];
  };
  return { ...verdict, reasons };
};

const ratioReasons = (
  own: readonly Reason[],
  { data, frame }: TargetOnDay,
  id: string,
  { numerator, denominator }: RatioOf,
  dimensions: Dimensions | undefined,
): readonly Reason[] => {
  const ratios = data.observations(id, dimensions).toArray();
  const wanted = own.flatMap((reason) => wantedBy(reason, ratios) ?? []);
  if (wanted.length === 0) return [];
  const sideOf = (of: string) =>
    ratioSide(data.observations(of, dimensions).toArray(), data.missing(of, dimensions));
  const sides: RatioSides = { numerator: sideOf(numerator), denominator: sideOf(denominator) };
  const titleOf = (of: string): LocalizedText => frame.indicators.get(of)?.title ?? of;
  const titles = { numerator: titleOf(numerator), denominator: titleOf(denominator) };
  const unknown = SIDES.filter((side) => sides[side].figures.length + sides[side].missing.length === 0);
  if (unknown.length > 0) {
    // One whose sides are never measured is stated itself.
    const isStated = unknown.length === 2 && ratios.length > 0;
    return isStated ? [] : [{ code: "ratio-input-unknown", indicators: unknown.map((side) => titles[side]) }];
  }
  const gaps = ratioGaps(sides, ratios).filter((gap) => wanted.some(({ covers }) => covers(gap)));
  const isNamed = wanted.every(({ isNamed }) => isNamed);
  return [
    ...notPositive(gaps, titles.denominator),
    ...missingSides(gaps, titles, isNamed),
    ...(isNamed ? [] : periodsDiffer(gaps, sides, titles)),
  ];
};

const SIDES = ["numerator", "denominator"] as const;

/** Of which periods a value is missing. */
interface Wanted {
  readonly covers: (days: Days) => boolean;
  /** Whether the reason names them, so that nothing else may be told of. */
  readonly isNamed: boolean;
}

/** The periods that a reason misses; `undefined` where it speaks of no missing value. */
const wantedBy = (reason: Reason, ratios: readonly Observation[]): Wanted | undefined => {
  switch (reason.code) {
    case "no-values":
      return between(lastRatioDay(ratios), Number.POSITIVE_INFINITY);
    case "no-value-after-baseline":
      return between(closedOrNull(reason.baseline)?.last ?? null, Number.POSITIVE_INFINITY);
    case "no-value-in-force": {
      const from = closedOrNull(reason.from);
      return between(from === null ? null : from.first - 1, Number.POSITIVE_INFINITY);
    }
    case "no-value-at-deadline": {
      const deadline = closedOrNull(reason.deadline)?.last ?? Number.POSITIVE_INFINITY;
      return between(lastRatioDay(ratios.filter(({ last }) => last <= deadline)), deadline);
    }
    case "periods":
      return inPeriods(reason.missing);
    case "held-gaps":
      return inPeriods(reason.gaps);
    case "no-reference":
      return reason.against === null ? undefined : inPeriods([reason.against]);
    default:
      return undefined;
  }
};

const lastRatioDay = (ratios: readonly Observation[]): number | null =>
  ratios[ratios.length - 1]?.last ?? null;

/** Those that end after a day and begin by another. */
const between = (after: number | null, until: number): Wanted => ({
  covers: ({ first, last }) => (after === null || last > after) && first <= until,
  isNamed: false,
});

/** Those that lie in one of the periods. */
const inPeriods = (periods: readonly string[]): Wanted => {
  const spans = periods.flatMap((period) => closedOrNull(period) ?? []);
  return {
    covers: ({ first, last }) => spans.some((span) => first >= span.first && last <= span.last),
    isNamed: true,
  };
};

const gapPeriods = (gaps: readonly RatioGap[]): readonly string[] => gaps.map(({ period }) => period);

const notPositive = (gaps: readonly RatioGap[], denominator: LocalizedText): readonly Reason[] => {
  const failing = gaps.filter((gap) => gap.denominator !== null);
  if (failing.length === 0) return [];
  const zero = failing.every((gap) => gap.denominator !== null && isZeroPoint(gap.denominator.bounds));
  return [{ code: "ratio-denominator-not-positive", denominator, periods: gapPeriods(failing), zero }];
};

type Titles = Readonly<Record<keyof RatioSides, LocalizedText>>;

/** Which side has no value, those of one cause together; `isNamed` adds those of which nothing is said. */
const missingSides = (gaps: readonly RatioGap[], titles: Titles, isNamed: boolean): readonly Reason[] => {
  const told = gaps.filter(({ lacking }) => lacking !== null && (lacking.said !== null || isNamed));
  const groups = groupBy(
    told,
    ({ lacking }) => `${lacking?.side} ${lacking?.said?.from.missingReason} ${lacking?.said?.takenBack}`,
  );
  return [...groups.values()].flatMap((group): readonly Reason[] => {
    const lacking = group[0]?.lacking;
    if (lacking == null) return [];
    return [
      {
        code: "ratio-input-missing",
        indicator: titles[lacking.side],
        periods: gapPeriods(group),
        missing: lacking.said?.from.missingReason ?? null,
        takenBack: lacking.said?.takenBack ?? false,
      },
    ];
  });
};

/** That the sides are of different periods, where the latest period is one that only one of them has. */
const periodsDiffer = (
  gaps: readonly RatioGap[],
  { numerator, denominator }: RatioSides,
  titles: Titles,
): readonly Reason[] => {
  const latest = gaps[gaps.length - 1];
  if (latest?.lacking == null || latest.lacking.said !== null) return [];
  const [over, under] = [numerator, denominator].map(({ figures }) =>
    figures.findLast(({ last }) => last <= latest.last),
  );
  if (over === undefined || under === undefined) return missingSides([latest], titles, true);
  return [
    {
      code: "ratio-periods-differ",
      numerator: titles.numerator,
      numeratorPeriod: periodText(over),
      denominator: titles.denominator,
      denominatorPeriod: periodText(under),
    },
  ];
};
