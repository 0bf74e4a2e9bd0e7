import type { Target } from "../model/target.js";
import { seriesKey } from "../series/index-portfolio.js";
import type { Observation } from "../series/observations.js";
import { compare, type DecimalString, minus, plus, times } from "../value/decimal.js";
import { pointOf } from "../value/interval.js";
import type { SensitivityTest } from "../verdict/codes.js";
import type { Judge } from "../verdict/judge.js";
import type { Alteration, Judgement } from "../verdict/judgement.js";
import type { Sensitivity } from "./evaluation.js";
import type { Settings } from "./options.js";

/** The small changes with which the status would be another. Of targets that one series decides. */
export const sensitivityOf = (
  target: Target,
  { stand, status, standing }: Judgement,
  judge: Judge,
): readonly Sensitivity[] => {
  const { main, verdict } = stand;
  if (main === null || stand.parts.length > 0) return [];
  const deciding = verdict.latest ?? main.observations.at(-1);
  if (deciding === undefined) return [];
  const observations = judge.observations(main.indicator.id, standing.target.dimensions);
  const at = placeOf(deciding, observations);
  if (at === null) return [];
  const start = main.origin?.last ?? Number.NEGATIVE_INFINITY;
  const onTheWay = main.observations.filter(({ last }) => last > start).length;
  return alterationsOf(target, observations, at, judge.settings, onTheWay).flatMap(([to, alteration]) => {
    const changed = judge.judge(target, alteration).status;
    return changed === status ? [] : [{ to, status: changed }];
  });
};

/** Where the deciding observation stands in its series; of a total, the last of those that were added. */
const placeOf = (deciding: Observation, observations: readonly Observation[]): number | null => {
  const own = observations.indexOf(deciding);
  const added = new Set(deciding.from);
  const at =
    own >= 0 ? own : observations.findLastIndex(({ from }) => from.some((value) => added.has(value)));
  return at < 0 ? null : at;
};

type Change = readonly [SensitivityTest, Alteration];

const alterationsOf = (
  target: Target,
  observations: readonly Observation[],
  at: number,
  settings: Settings,
  onTheWay: number,
): readonly Change[] => {
  const latest = observations[at] as Observation;
  const low = endOf(latest, "lower");
  const high = endOf(latest, "upper");
  const changes: Change[] = [];
  if (low !== null) changes.push(["latest-low", replacing(observations.with(at, movedTo(latest, low)))]);
  if (high !== null) changes.push(["latest-high", replacing(observations.with(at, movedTo(latest, high)))]);
  if (onTheWay < 2) return changes;
  changes.push(["without-latest", replacing(observations.toSpliced(at, 1))]);
  if (target.baseline !== undefined && settings.baseline === "stated") {
    changes.push([
      "first-value-baseline",
      { settings: { baseline: "first-value" }, series: (source) => source },
    ]);
  }
  return changes;
};

/** How far inside an end lies that does not belong to the bounds itself, as a share of their width. */
const HAIR = "0.000000001";

/** An end of what a value may be; `null` where it is unbounded or no more than one number. */
const endOf = ({ bounds }: Observation, side: "lower" | "upper"): DecimalString | null => {
  const [end, other] = [bounds?.[side] ?? null, bounds?.[side === "lower" ? "upper" : "lower"] ?? null];
  if (end === null || (other !== null && compare(end.value, other.value) === 0)) return null;
  if (!end.open) return end.value;
  const inwards = other === null ? (side === "lower" ? "1" : "-1") : minus(other.value, end.value);
  return plus(end.value, times(inwards, HAIR));
};

const movedTo = (latest: Observation, value: DecimalString): Observation => ({
  ...latest,
  bounds: pointOf(value),
  nominal: value,
  derivation: null,
});

const replacing = (observations: readonly Observation[]): Alteration => ({
  settings: {},
  series: (source, { indicator, dimensions }) => {
    const own = seriesKey(indicator ?? "", dimensions);
    return {
      observations: (id, of) => (seriesKey(id, of) === own ? observations : source.observations(id, of)),
      members: (id, of, dimension) => source.members(id, of, dimension),
    };
  },
});
