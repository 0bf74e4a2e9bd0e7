import type { Target } from "../model/target.js";
import type { Bound } from "../value/amount.js";
import { compare } from "../value/decimal.js";
import { pointOf } from "../value/interval.js";
import type { SensitivityTest } from "./codes.js";
import type { Sensitivity } from "./evaluation.js";
import { seriesKey } from "./index-portfolio.js";
import type { Judge, Judgement } from "./judge.js";
import type { Observation } from "./observations.js";
import type { Settings } from "./options.js";
import type { SeriesSource } from "./stand.js";

/** A small change under which a target is judged again. */
export interface Alteration {
  readonly settings: Partial<Settings>;
  /** The observations, with those of the target's own series changed. */
  series(source: SeriesSource, target: Target): SeriesSource;
}

/** The small changes with which the status would be another. Of targets that one series decides. */
export const sensitivityOf = (
  target: Target,
  { stand, status, standing }: Judgement,
  judge: Judge,
): readonly Sensitivity[] => {
  const { main } = stand;
  if (main === null || stand.parts.length > 0 || main.observations.length === 0) return [];
  const observations = judge.observations(main.indicator.id, standing.target.dimensions);
  const latest = observations.at(-1);
  if (latest === undefined) return [];
  return alterationsOf(target, observations, latest, judge.settings, main.observations.length).flatMap(
    ([to, alteration]) => {
      const changed = judge.judge(target, alteration).status;
      return changed === status ? [] : [{ to, status: changed }];
    },
  );
};

const alterationsOf = (
  target: Target,
  observations: readonly Observation[],
  latest: Observation,
  settings: Settings,
  counting: number,
): readonly (readonly [SensitivityTest, Alteration])[] => {
  const { lower = null, upper = null } = latest.bounds ?? {};
  const isWide = lower !== null && upper !== null && compare(lower.value, upper.value) < 0;
  const before = observations.slice(0, -1);
  return [
    ...(isWide
      ? ([
          ["latest-low", replacing([...before, movedTo(latest, lower)])],
          ["latest-high", replacing([...before, movedTo(latest, upper)])],
        ] as const)
      : []),
    ...(counting > 1 ? ([["without-latest", replacing(before)]] as const) : []),
    ...(counting > 1 && target.baseline !== undefined && settings.baseline === "stated"
      ? ([
          ["first-value-baseline", { settings: { baseline: "first-value" }, series: (source) => source }],
        ] as [SensitivityTest, Alteration][])
      : []),
  ];
};

const movedTo = (latest: Observation, { value }: Bound): Observation => ({
  ...latest,
  bounds: pointOf(value),
  nominal: value,
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
