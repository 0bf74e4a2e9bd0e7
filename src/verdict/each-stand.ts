import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Each } from "../criteria/quantifier.js";
import type { Dimensions } from "../model/target.js";
import { combine, type Quorum, quorumOfAll, quorumOfShare } from "./combine.js";
import { joinedStand, partOf } from "./joined-stand.js";
import { measuredStand } from "./leaf-stand.js";
import type { Scene, Stand } from "./stand.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** What stands for the members that nobody has listed or seen. */
const UNKNOWN_MEMBERS: Stand["verdict"] = verdict("no-data", { missing: true });

/** Judges a criterion for each member of a dimension. */
export const eachStand = (
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
  return joinedStand(scene, own, stands, parts, "quantified");
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
