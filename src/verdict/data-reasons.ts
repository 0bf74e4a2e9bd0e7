import { daysKey } from "../series/observation.js";
import { daysText, figureKey, statedValues } from "../series/observation-text.js";
import type { StoredReport, StoredValue } from "../series/stored-value.js";
import { dayText } from "../value/day.js";
import { groupBy } from "../value/group-by.js";
import type { Period } from "../value/period.js";
import { seriesKey } from "./compiled-portfolio.js";
import type { CriterionCase } from "./criterion-case.js";
import type { JudgedCriterion } from "./criterion-result.js";
import type { KnownData } from "./known-data.js";
import type { Reason } from "./reason.js";

/** What has to be known of the data behind a measured criterion: which values did not count, and why. */
export const dataReasons = (
  { on, dimensions, verdict }: JudgedCriterion & { readonly on: CriterionCase },
  known: KnownData,
): readonly Reason[] => {
  const series = known.portfolio.series(seriesKey(on.indicator.id, dimensions));
  if (series === undefined) return [];
  const { settings } = known;
  const verified = verdict.deciding.flatMap(({ from }) =>
    from.filter((stored) => stored.from.verification === "verified"),
  );
  const reasons: Reason[] = [...groupBy(verified, daysKey).values()].flatMap(
    (taken) => overridden(on, taken, series.besideVerified(taken[0] as StoredValue)) ?? [],
  );
  const takenBack = series.missing(settings).filter((missing) => missing.takenBack && isAsked(on, missing));
  if (takenBack.length > 0) {
    reasons.push({ code: "values-taken-back", periods: takenBack.map(daysText), ...on.named });
  }
  const later = isLimited(known) ? series.knownLater(settings).filter((value) => isAsked(on, value)) : [];
  if (later.length > 0) reasons.push(knownLater("values", later.map(writtenPeriod), known, on));
  return reasons;
};

/** The reports that stand by the day, but became known only later than the option allows. */
export const hiddenReports = (reports: readonly StoredReport[], known: KnownData): readonly Reason[] => {
  const { asOf, knownOn } = known.settings;
  if (!isLimited(known)) return [];
  const later = reports.filter((report) => report.stands <= asOf && report.known > knownOn);
  return later.length === 0
    ? []
    : [
        knownLater(
          "reports",
          later.map(({ from }) => from.on),
          known,
        ),
      ];
};

/** Whether the option keeps knowledge back: what is published after the day itself is no news on that day. */
const isLimited = ({ settings: { asOf, knownOn } }: KnownData): boolean => knownOn < asOf;

const isAsked = ({ startPoint }: CriterionCase, { last }: { readonly last: number }): boolean =>
  startPoint === null || last > startPoint.last;

const writtenPeriod = ({ from }: StoredValue): Period => from.period;

const knownLater = (
  of: "values" | "reports",
  periods: readonly Period[],
  { settings: { knownOn } }: KnownData,
  on?: CriterionCase,
): Reason => ({
  code: "known-later",
  of,
  periods: [...new Set(periods)],
  knownOn: dayText(knownOn),
  ...on?.named,
});

const overridden = (
  on: CriterionCase,
  taken: readonly StoredValue[],
  others: readonly StoredValue[],
): Reason | undefined => {
  const verified = statedValues(taken);
  const known = new Set(verified.map(figureKey));
  const differing = statedValues(others).filter((value) => !known.has(figureKey(value)));
  const [head] = taken;
  return head === undefined || differing.length === 0
    ? undefined
    : {
        code: "verified-overrides",
        period: head.from.period,
        verified,
        others: differing,
        unit: on.indicator.unit,
        ...on.named,
      };
};
