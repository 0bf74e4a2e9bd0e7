import type { MissingReason } from "../model/measured-value.js";
import { daysKey } from "../series/observation.js";
import { daysText, figureKey, statedValues } from "../series/observation-text.js";
import type { Series } from "../series/series.js";
import type { StoredReport, StoredValue } from "../series/stored-value.js";
import { dayText } from "../value/day.js";
import { groupBy } from "../value/group-by.js";
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
  const reasons: Reason[] = [...groupBy(verified, daysKey).values()].flatMap((taken) =>
    overridden(on, taken, series),
  );
  const missing = series.missing(settings).filter((period) => isAsked(on, period));
  const takenBack = missing.filter((period) => period.takenBack);
  if (takenBack.length > 0) {
    reasons.push({ code: "values-taken-back", periods: takenBack.map(daysText), ...on.named });
  }
  // An older gap is of no use to anyone: what came after it is known.
  const newest = on.visible.last?.last ?? Number.NEGATIVE_INFINITY;
  const stillMissing = missing.filter((period) => !period.takenBack && period.last > newest);
  for (const [because, periods] of groupBy(stillMissing, ({ from }) => from.missingReason as MissingReason)) {
    reasons.push({ code: "values-missing", because, periods: periods.map(daysText), ...on.named });
  }
  const later = () => series.knownLater(settings).filter((value) => isAsked(on, value));
  return [...reasons, ...knownLater("values", later, known, on)];
};

/** The reports that stand by the day, but became known only later than the option allows. */
export const hiddenReports = (reports: readonly StoredReport[], known: KnownData): readonly Reason[] => {
  const { asOf, knownOn } = known.settings;
  return knownLater(
    "reports",
    () => reports.filter((report) => report.stands <= asOf && report.known > knownOn),
    known,
  );
};

const isAsked = ({ startPoint }: CriterionCase, { last }: { readonly last: number }): boolean =>
  startPoint === null || last > startPoint.last;

/** What the option keeps back: what is published after the day itself is no news on that day. */
const knownLater = (
  of: "values" | "reports",
  found: () => readonly (StoredValue | StoredReport)[],
  { settings: { asOf, knownOn } }: KnownData,
  on?: CriterionCase,
): readonly Reason[] => {
  const periods = knownOn < asOf ? found().map(({ from }) => ("on" in from ? from.on : from.period)) : [];
  return periods.length === 0
    ? []
    : [{ code: "known-later", of, periods: [...new Set(periods)], knownOn: dayText(knownOn), ...on?.named }];
};

const overridden = (on: CriterionCase, taken: readonly StoredValue[], series: Series): readonly Reason[] => {
  const [head] = taken as readonly [StoredValue];
  const verified = statedValues(taken);
  const known = new Set(verified.map(figureKey));
  const others = statedValues(series.besideVerified(head)).filter((value) => !known.has(figureKey(value)));
  const { period } = head.from;
  return others.length === 0
    ? []
    : [{ code: "verified-overrides", period, verified, others, unit: on.indicator.unit, ...on.named }];
};
