import { type Observation, withDoubles } from "../series/observation.js";
import { Observations } from "../series/observations.js";
import { compare, type DecimalString, minus, plus, times } from "../value/decimal.js";
import { pointOf } from "../value/interval.js";
import type { SensitivityTest } from "../verdict/codes.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
import type { CompiledTarget } from "../verdict/compiled-target.js";
import { type Alteration, type Decision, decide } from "../verdict/decide.js";
import type { KnownData } from "../verdict/known-data.js";
import type { Sensitivity } from "./outlook.js";

/** The small changes with which the status would be another. Of targets that one series decides. */
export const sensitivityOf = (
  compiled: CompiledTarget,
  { result, status, statement }: Decision,
  known: KnownData,
): readonly Sensitivity[] => {
  const { main, verdict } = result;
  if (main === null || result.hasParts) return [];
  const deciding = verdict.latest ?? main.observations.last;
  if (deciding === undefined) return [];
  const { dimensions } = statement.target;
  const series = seriesKey(main.indicator.id, dimensions);
  const observations = known.observations(main.indicator.id, dimensions).toArray();
  const at = indexOfDeciding(deciding, observations);
  if (at === null) return [];
  const counted = main.observations.after(main.startPoint?.last ?? Number.NEGATIVE_INFINITY).length;
  return alterationsOf(compiled, observations, at, counted, known, series).flatMap(([to, alteration]) => {
    const changed = decide(compiled, known, alteration).status;
    return changed === status ? [] : [{ to, status: changed }];
  });
};

/** The index of the deciding observation in its series; of a total, that of the last figure that was added. */
const indexOfDeciding = (deciding: Observation, observations: readonly Observation[]): number | null => {
  const own = observations.indexOf(deciding);
  const added = new Set(deciding.from);
  const at =
    own >= 0 ? own : observations.findLastIndex(({ from }) => from.some((value) => added.has(value)));
  return at < 0 ? null : at;
};

type TestedChange = readonly [SensitivityTest, Alteration];

const alterationsOf = (
  { target }: CompiledTarget,
  observations: readonly Observation[],
  at: number,
  counted: number,
  known: KnownData,
  series: string,
): readonly TestedChange[] => {
  const latest = observations[at] as Observation;
  const replaced = (by: readonly Observation[]): Alteration => replacing(known, series, by);
  const low = endOf(latest, "lower");
  const high = endOf(latest, "upper");
  const changes: TestedChange[] = [];
  if (low !== null) changes.push(["latest-low", replaced(observations.with(at, movedTo(latest, low)))]);
  if (high !== null) changes.push(["latest-high", replaced(observations.with(at, movedTo(latest, high)))]);
  if (counted < 2) return changes;
  changes.push(["without-latest", replaced(observations.toSpliced(at, 1))]);
  if (target.baseline !== undefined && known.settings.baseline === "stated") {
    changes.push(["first-value-baseline", { settings: { baseline: "first-value" } }]);
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
  ...withDoubles(pointOf(value)),
  nominal: value,
  derivation: null,
});

/** The same data, with other observations of one series. */
const replacing = (known: KnownData, series: string, by: readonly Observation[]): Alteration => {
  const observations = new Observations(by);
  return {
    data: {
      observations: (id, of) => (seriesKey(id, of) === series ? observations : known.observations(id, of)),
      missing: (id, of) => known.missing(id, of),
      members: (id, of, dimension) => known.members(id, of, dimension),
    },
  };
};
