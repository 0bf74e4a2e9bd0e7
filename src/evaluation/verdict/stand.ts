import {
  type Criterion,
  type CriterionPart,
  isReportedCriterion,
  type MeasuredCriterion,
  partsOf,
  type ReportedCriterion,
} from "../../model/criterion.js";
import type { Indicator } from "../../model/indicator.js";
import type { Each } from "../../model/quantifier.js";
import type { Baseline, Dimensions, Target } from "../../model/target.js";
import { amountWithin } from "../../value/bounds.js";
import { closedOrNull } from "../../value/read-period.js";
import type { DeadlineState } from "../deadline.js";
import type { EvaluationPart } from "../evaluation.js";
import type { PortfolioIndex, StoredReport } from "../index-portfolio.js";
import type { Settings } from "../options.js";
import { type Assessment, assessProgress, withoutProgress } from "../pace/progress.js";
import type { Asked } from "../question/asked.js";
import { caseOf, windowOf } from "../question/build-case.js";
import type { MeasuredCase } from "../question/measured-case.js";
import type { BasePeriod } from "../question/references.js";
import { periodText } from "../series/observation-text.js";
import type { Observation } from "../series/observations.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import { combine, type Quorum, quorumOfAll, quorumOfAny, quorumOfShare } from "./combine.js";
import { judgeEvery } from "./every.js";
import { judgeMaintain } from "./maintain.js";
import { type MilestoneStand, milestoneStands } from "./milestones.js";
import { judgeReach } from "./reach.js";
import { judgeReported } from "./reported.js";
import { decidersOf, passedOn, type Verdict, verdict } from "./verdict.js";

/** A criterion that was judged by itself. */
export interface Leaf {
  readonly verdict: Verdict;
  /** `null` for what is judged by reports. */
  readonly on: MeasuredCase | null;
}

/** How a criterion stands, with all that it is made of. */
export interface Stand {
  readonly verdict: Verdict;
  readonly assessment: Assessment;
  /** What would have to be there and is missing, else what the criterion is judged by. */
  readonly kind: "measured" | "deliverable" | "qualitative";
  readonly leaves: readonly Leaf[];
  readonly parts: readonly EvaluationPart[];
  /** The measured case of a criterion that has one alone. */
  readonly main: MeasuredCase | null;
  readonly milestones: readonly MilestoneStand[];
  readonly hasEvidence: boolean;
}

/** Where the observations of a series come from. */
export interface SeriesSource {
  observations(indicator: string, dimensions: Dimensions | undefined): readonly Observation[];
  /** The members of a dimension of which something is visible beside the given dimensions. */
  members(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[];
}

/** What all criteria of one target on one day share. */
export interface Scene {
  readonly target: Target;
  readonly deadline: DeadlineState;
  readonly reports: readonly StoredReport[];
  readonly inForceFrom: number | null;
  /** From when periods of `every` count: the start, else the day after baseline or statement. */
  readonly everyFrom: number | null;
  readonly series: SeriesSource;
  readonly index: PortfolioIndex;
  readonly settings: Settings;
}

/** Judges a criterion of any kind, by the indicator that it names, else by that of what it is a part of. */
export const standOf = (
  scene: Scene,
  criterion: CriterionPart = scene.target.criterion,
  inherited: string | undefined = scene.target.indicator,
): Stand => {
  const indicator = criterion.indicator ?? inherited;
  if (isReportedCriterion(criterion)) return reportedStand(scene, criterion);
  const parts = partsOf(criterion);
  if (parts !== undefined) return composedStand(scene, criterion, parts, indicator);
  return measuredStand(scene, criterion as MeasuredCriterion, indicator ?? "", scene.target.dimensions);
};

const reportedStand = (scene: Scene, { kind }: ReportedCriterion): Stand => {
  const own = judgeReported(kind, scene.reports, scene.deadline, scene.index);
  return {
    verdict: own,
    assessment: withoutProgress("not-measured", scene.settings),
    kind,
    leaves: [{ verdict: own, on: null }],
    parts: [],
    main: null,
    milestones: [],
    hasEvidence: scene.reports.length > 0,
  };
};

const measuredStand = (
  scene: Scene,
  criterion: MeasuredCriterion,
  indicatorId: string,
  dimensions: Dimensions | undefined,
): Stand => {
  const { each, ...single } = criterion;
  if (each !== undefined) return eachStand(scene, single as MeasuredCriterion, each, indicatorId, dimensions);
  const indicator = scene.index.indicators.get(indicatorId) as Indicator;
  const { target, deadline, settings } = scene;
  const isOwn = indicatorId === target.indicator && dimensions === target.dimensions;
  const observations = scene.series.observations(indicatorId, dimensions);
  const asked: Asked = {
    target,
    criterion,
    indicator,
    deadline,
    baseline: isOwn ? baselineOf(scene, criterion, indicator, observations) : undefined,
    statedBase: isOwn ? basePeriodOf(target) : null,
    comparedWith: indicatorId === target.indicator ? basePeriodOf(target) : null,
    window: windowOf(target, deadline),
    observations,
    settings,
  };
  if (criterion.every !== undefined) {
    const { verdict: own, on, parts } = judgeEvery(asked, scene.everyFrom);
    return measured(own, on, parts, withoutProgress("quantified", settings, own.pace));
  }
  const on = caseOf(asked);
  if (target.mode === "maintain") {
    const own = judgeMaintain(on, heldFrom(scene));
    return measured(own, on, [], withoutProgress("maintained", settings, own.pace));
  }
  const own = judgeReach(on);
  const milestones = milestoneStands(asked, on.origin);
  const through = milestones.flatMap(({ point }) => (point === null ? [] : [point]));
  return measured(own, on, [], assessProgress(on, own.latest, own.state === "met", through), milestones);
};

/** The stated baseline, or the first value in its place where the settings ask for that. */
const baselineOf = (
  { target, deadline, settings }: Scene,
  criterion: MeasuredCriterion,
  indicator: Indicator,
  observations: readonly Observation[],
): Baseline | undefined => {
  const base = indicator.accumulation === "per-period" ? basePeriodOf(target) : null;
  const isSummed = indicator.accumulation === "per-period" && base === null;
  // What is to hold all the time has no way to go, and its first value may break it.
  const isKept = target.mode === "maintain" && criterion.kind !== "change";
  if (settings.baseline === "stated" || isSummed || isKept) return target.baseline;
  const first = firstValue(base === null ? observations : amountsAsLongAs(base, observations));
  return first !== undefined && isBefore(first, deadline.last) ? first : undefined;
};

const isBefore = ({ period }: Baseline, day: number | null): boolean =>
  day === null || (closedOrNull(period)?.last ?? day) < day;

const basePeriodOf = ({ baseline }: Target): BasePeriod | null => {
  const days = closedOrNull(baseline?.period);
  return baseline === undefined || days === null ? null : { ...days, period: baseline.period };
};

/** A value alone decides as any other: it is a baseline only for a later one. */
const firstValue = (observations: readonly Observation[]): Baseline | undefined => {
  const first = observations.find(({ nominal }) => nominal !== null);
  if (first === undefined || first.last === observations.at(-1)?.last) return undefined;
  if (first.bounds === null || first.nominal === null) return undefined;
  const citations = first.from.flatMap(({ from }) => from.citations);
  return { value: amountWithin(first.bounds, first.nominal), period: periodText(first), citations };
};

/** From when a target has to hold; a publication after the deadline says nothing of that. */
const heldFrom = ({ inForceFrom, deadline: { last } }: Scene): number | null =>
  inForceFrom !== null && last !== null && inForceFrom > last ? null : inForceFrom;

const measured = (
  own: Verdict,
  on: MeasuredCase,
  parts: readonly EvaluationPart[],
  assessment: Assessment,
  milestones: readonly MilestoneStand[] = [],
): Stand => ({
  verdict: own,
  assessment,
  kind: "measured",
  leaves: [{ verdict: own, on }],
  parts,
  main: on,
  milestones,
  hasEvidence: on.observations.length > 0 || on.hasEarlier,
});

/** What stands for the members that nobody has listed or seen. */
const UNKNOWN_MEMBERS: Stand["verdict"] = verdict("no-data", { missing: true });

const eachStand = (
  scene: Scene,
  criterion: MeasuredCriterion,
  each: Each,
  indicator: string,
  dimensions: Dimensions | undefined,
): Stand => {
  const { dimension } = each;
  const names = each.members ?? scene.series.members(indicator, dimensions, dimension);
  const stands = names.map((name) =>
    measuredStand(scene, criterion, indicator, withMember(dimensions, dimension, name)),
  );
  const parts = stands.map((stand, at) => partOf(stand, "member", names[at] ?? "", criterion, indicator));
  const isListed = each.members !== undefined;
  const namesOf = (wanted: (own: Verdict) => boolean): readonly string[] =>
    names.filter((_, at) => wanted((stands[at] as Stand).verdict));
  const reason = {
    code: "members",
    dimension,
    met: namesOf(({ state }) => state === "met"),
    notMet: namesOf(({ state, missed }) => state === "not-met" || missed),
    open: namesOf(({ state }) => state === "indeterminate" || state === "no-data"),
    of: isListed ? names.length : null,
    share: each.share ?? null,
  } as const;
  const quorum = isListed
    ? each.share === undefined
      ? quorumOfAll(names.length)
      : quorumOfShare(each.share, names.length)
    : quorumOfUnlisted(each, names.length);
  const all = isListed ? stands : [...stands, undefined];
  const own = combine(
    all.map((stand) => ({
      verdict: stand?.verdict ?? UNKNOWN_MEMBERS,
      pace: stand?.assessment.pace.state ?? "unknown",
    })),
    quorum,
    { reason, tellsParts: false },
    passedOn(scene.deadline) !== null,
  );
  return composed(scene, own, stands, parts, "quantified");
};

/**
 * Without a list the denominator is unknown. There is at least one member more, so that not all can be seen to meet it
 * and one that does not decides; of a share so many may be unknown that it can be neither met nor missed.
 */
const quorumOfUnlisted = (each: Each, seen: number): Quorum =>
  each.share === undefined ? quorumOfAll(seen + 1) : { needed: UNCOUNTED, of: 2 * UNCOUNTED };

const UNCOUNTED = 1e9;

const withMember = (dimensions: Dimensions | undefined, dimension: string, member: string): Dimensions => ({
  ...dimensions,
  [dimension]: member,
});

const composedStand = (
  scene: Scene,
  criterion: Criterion,
  of: readonly CriterionPart[],
  inherited: string | undefined,
): Stand => {
  const form = criterion.kind as "allOf" | "anyOf";
  const stands = of.map((part) => standOf(scene, part, inherited));
  const parts = stands.map((stand, at) => {
    const part = of[at] as CriterionPart;
    const indicator = isReportedCriterion(part) ? null : (part.indicator ?? inherited ?? null);
    return partOf(stand, "part", String(at + 1), part, indicator);
  });
  const count = (...states: readonly string[]) =>
    stands.filter(({ verdict: own }) => states.includes(own.state)).length;
  const reason = {
    code: "parts",
    form,
    met: count("met"),
    notMet: count("not-met"),
    open: count("indeterminate", "no-data"),
  } as const;
  const own = combine(
    stands.map((stand) => ({ verdict: stand.verdict, pace: stand.assessment.pace.state })),
    form === "allOf" ? quorumOfAll(of.length) : quorumOfAny(of.length),
    { reason, tellsParts: true },
    passedOn(scene.deadline) !== null,
  );
  return composed(scene, own, stands, parts, "several-parts");
};

const composed = (
  { settings }: Scene,
  own: Verdict,
  stands: readonly Stand[],
  parts: readonly EvaluationPart[],
  gap: "several-parts" | "quantified",
): Stand => ({
  verdict: own,
  assessment: withoutProgress(gap, settings, own.pace),
  kind: composedKind(own, stands),
  leaves: stands.flatMap(({ leaves }) => leaves),
  parts,
  main: null,
  milestones: [],
  hasEvidence: stands.some(({ hasEvidence }) => hasEvidence),
});

/** After the deadline a deliverable that is missing tells; before it any part that a report would tell of. */
const composedKind = ({ missing }: Verdict, stands: readonly Stand[]): Stand["kind"] => {
  const telling = missing
    ? stands.find(({ verdict: own, kind }) => own.missing && kind === "deliverable")
    : stands.find(({ kind }) => kind !== "measured");
  return telling?.kind ?? "measured";
};

const partOf = (
  { verdict: own, parts }: Stand,
  kind: EvaluationPart["kind"],
  name: string,
  criterion: Criterion,
  indicator: string | null,
): EvaluationPart => ({
  kind,
  name,
  criterion,
  indicator,
  state: own.state,
  missing: own.missing,
  decidedBy: decidersOf(own),
  parts,
});
