import type { Settings } from "../evaluation/options.js";
import { perOf } from "../model/indicator.js";
import type { Dimensions, Target } from "../model/target.js";
import { type PortfolioIndex, seriesKey } from "../series/index-portfolio.js";
import { type Observation, visibleForecasts, visibleObservations } from "../series/observations.js";
import { ratioObservations, withDerived } from "../series/ratio-observations.js";
import { dayText } from "../value/day.js";
import type { Status } from "./codes.js";
import { type DeadlineState, type DueDate, deadlineStateOn } from "./deadline.js";
import { everyFrom } from "./every.js";
import { inForceFrom, type Withdrawal, withdrawalOf } from "./in-force.js";
import type { Alteration, Judgement } from "./judgement.js";
import type { Reason } from "./reason.js";
import { visibleReports } from "./reported.js";
import { type Standing, standingOf } from "./revisions.js";
import type { Scene, SeriesSource, Stand } from "./stand.js";
import { standOf } from "./stand-of.js";
import { statusOf } from "./status.js";
import type { Verdict } from "./verdict.js";

/** One day with its knowledge, shared by all targets that are judged on it. */
export class Judge implements SeriesSource {
  readonly #visible = new Map<string, readonly Observation[]>();

  constructor(
    readonly index: PortfolioIndex,
    readonly settings: Settings,
  ) {}

  /** The status of a target alone. */
  status(target: Target): Status {
    return this.judge(target).status;
  }

  /** How a target stands; with an alteration, how it would with that small change. */
  judge(target: Target, alteration?: Alteration): Judgement {
    const { index } = this;
    const settings = { ...this.settings, ...alteration?.settings };
    const reports = visibleReports(index.reports.get(target.id), settings);
    const from = inForceFrom(target, index);
    const sceneOf = (stated: Target): Omit<Scene, "deadline"> => ({
      target: stated,
      reports,
      inForceFrom: from,
      everyFrom: everyFrom(stated, from),
      series: alteration === undefined ? this : alteration.series(this, stated),
      index,
      settings,
    });
    const standing = standingOf(target, index, settings, (stated, due) => {
      const deadline = deadlineStateOn(due, settings.asOf);
      const { state, timing } = standOf({ ...sceneOf(stated), deadline }).verdict;
      return state === "met" && timing !== "late";
    });
    const judged = judgeInTime(standing, sceneOf(standing.target));
    const { stand, deadline } = judged;
    const { verdict } = stand;
    const withdrawal = withdrawalOf(standing.target, index, reports, settings.asOf, standing.cancelledOn);
    const status = statusOf({
      withdrawn: withdrawal !== undefined && isInTime(withdrawal, verdict, deadline),
      onHold: standing.target.lifecycle === "on-hold",
      inForce: from === null || from <= settings.asOf,
      kind: stand.kind,
      achievement: verdict.state,
      late: verdict.state === "met" && verdict.timing === "late",
      deadline: deadline.position,
      missed: verdict.missed,
      missing: verdict.missing,
      pace: stand.assessment.pace.state,
      hasEvidence: stand.hasEvidence,
    });
    return { ...judged, status, standing, reports, withdrawal, inForceFrom: from };
  }

  observations(indicator: string, dimensions: Dimensions | undefined): readonly Observation[] {
    const key = seriesKey(indicator, dimensions);
    const known = this.#visible.get(key);
    if (known !== undefined) return known;
    const observations = this.#observations(indicator, dimensions, key);
    this.#visible.set(key, observations);
    return observations;
  }

  /** The forecasts of a series, also for days to come. */
  forecasts(indicator: string, dimensions: Dimensions | undefined): readonly Observation[] {
    return visibleForecasts(this.index.series.get(seriesKey(indicator, dimensions)) ?? [], this.settings);
  }

  /** By which further dimensions there are values of an indicator, where there may be none for the whole. */
  dimensionsOf(indicator: string, within: Dimensions | undefined): readonly string[] {
    const given = Object.entries(within ?? {});
    const found = new Set<string>();
    for (const [head] of this.index.series.values()) {
      const { indicator: id, dimensions = {} } = head?.from ?? {};
      if (id !== indicator || given.some(([name, member]) => dimensions[name] !== member)) continue;
      if (this.observations(indicator, dimensions).length === 0) continue;
      for (const name of Object.keys(dimensions)) if (!(name in (within ?? {}))) found.add(name);
    }
    return [...found].sort();
  }

  members(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[] {
    const { ratioOf } = this.index.indicators.get(indicator) ?? {};
    const sides = ratioOf === undefined ? [] : [ratioOf.numerator, ratioOf.denominator];
    const seen = [indicator, ...sides].flatMap((id) => this.index.membersOf(id, dimensions, dimension));
    return [...new Set(seen)].filter(
      (member) => this.observations(indicator, { ...dimensions, [dimension]: member }).length > 0,
    );
  }

  #observations(indicator: string, dimensions: Dimensions | undefined, key: string): readonly Observation[] {
    const stated = visibleObservations(this.index.series.get(key) ?? [], this.settings);
    const own = this.index.indicators.get(indicator);
    if (own?.ratioOf === undefined) return stated;
    const { numerator, denominator } = own.ratioOf;
    const sides = [numerator, denominator].map((id) => this.observations(id, dimensions));
    return withDerived(stated, ratioObservations(sides[0] ?? [], sides[1] ?? [], perOf(own)));
  }
}

type Judged = Pick<Judgement, "stand" | "deadline" | "due">;

/** Judged against the deadline in force on the day it was met, else on the day that is judged. */
const judgeInTime = (standing: Standing, scene: Omit<Scene, "deadline">): Judged => {
  const against = (due: DueDate): Judged => {
    const deadline = deadlineStateOn(due, scene.settings.asOf);
    return { stand: standOf({ ...scene, deadline }), deadline, due };
  };
  const now = against(standing.due);
  if (standing.lateFrom !== null) return { ...now, stand: metLateFrom(standing.lateFrom, now) };
  const { state, since } = now.stand.verdict;
  if (state !== "met" || since === null) return now;
  const due = standing.dueOn(since);
  if (due === standing.due) return now;
  const then = against(due);
  return then.stand.verdict.state === "met" ? then : now;
};

/** What is asked only since the deadline passed can only be met late, and not before it was asked. */
const metLateFrom = (on: number, { stand, deadline: { last } }: Judged): Stand => {
  const { verdict } = stand;
  if (verdict.state !== "met" || last === null) return stand;
  const since = Math.max(verdict.since ?? on, on);
  const late: Reason = { code: "met-late", on: dayText(since), deadline: dayText(last) };
  const reasons = verdict.reasons.filter(({ code }) => code !== "met-late" && code !== "timing-unknown");
  const fixedOn = Math.max(verdict.fixedOn ?? on, on);
  return { ...stand, verdict: { ...verdict, timing: "late", since, fixedOn, reasons: [...reasons, late] } };
};

/** A withdrawal counts when it took effect by the deadline and before success or a miss was fixed; undated, it does. */
const isInTime = ({ on }: Withdrawal, { fixedOn }: Verdict, { latest }: DeadlineState): boolean =>
  on === null || ((latest === null || on <= latest) && (fixedOn === null || on <= fixedOn));
