import type { Comparison } from "../criteria/change/change.js";
import type { Bounds } from "../value/amount.js";
import { sameBounds } from "../value/bounds.js";
import type { DecimalString } from "../value/decimal.js";
import { closedOrNull } from "../value/read-period.js";
import { isRelative, sizeBounds } from "./change-size.js";
import type { StoredValue } from "./stored-value.js";

/**
 * Of one period: the latest vintage. One that states a change alone takes back neither a figure nor another change, so
 * those before it stand with it. `group` is in order of the vintage.
 */
export const bestOf = (group: readonly StoredValue[]): readonly StoredValue[] => {
  if (group.length === 1) return group;
  const best: StoredValue[] = [];
  for (let to = group.length; to > 0; ) {
    const vintage = vintageUpTo(group, to);
    const own = mostReliable(vintage);
    if (best.length > 0 && !own.some(saysSomething)) return best;
    for (const stored of own) best.push(stored);
    if (own.some(({ value }) => value !== null) || !own.some(saysSomething)) return best;
    to -= vintage.length;
  }
  return best;
};

const vintageUpTo = (group: readonly StoredValue[], to: number): readonly StoredValue[] => {
  let from = to - 1;
  while (from > 0 && group[from - 1]?.known === group[from]?.known) from--;
  return group.slice(from, to);
};

/** Of one vintage: verified before self-reported, then the most mature; a change alone stands beside the figures. */
const mostReliable = (released: readonly StoredValue[]): readonly StoredValue[] => {
  const saying = released.filter(saysSomething);
  if (saying.length === 0) return released;
  const alone = saying.filter(({ value }) => value === null);
  return [...ofBestRank(alone), ...ofBestRank(saying.filter(({ value }) => value !== null))];
};

const ofBestRank = (vintage: readonly StoredValue[]): readonly StoredValue[] => {
  const best = vintage.reduce((rank, stored) => Math.min(rank, rankOf(stored)), Number.POSITIVE_INFINITY);
  return vintage.filter((stored) => rankOf(stored) === best);
};

const MOST_MATURE_FIRST = ["final", "provisional", "estimated", "imputed"] as const;

/** How far a figure is from final: 0 where it is. */
export const immaturityOf = ({ from: { status } }: StoredValue): number =>
  MOST_MATURE_FIRST.indexOf(status as (typeof MOST_MATURE_FIRST)[number]);

const rankOf = (stored: StoredValue): number =>
  (stored.from.verification === "verified" ? 0 : 10) + immaturityOf(stored);

export const saysSomething = ({ value, comparison }: StoredValue): boolean =>
  value !== null || comparison !== null;

interface StatedChanges {
  readonly comparisons: readonly Comparison[];
  readonly differ: boolean;
}

const NOTHING_TOLD: StatedChanges = { comparisons: [], differ: false };

/** The later vintage first; of one vintage the more reliable. */
const byWorth = (a: StoredValue, b: StoredValue): number => b.known - a.known || rankOf(a) - rankOf(b);

/** The stated changes, without those that are stated anew or more reliably, and whether any of equal worth differ. */
export const toldIn = (chosen: readonly StoredValue[], tolerance: DecimalString): StatedChanges => {
  if (chosen.every(({ comparison }) => comparison === null)) return NOTHING_TOLD;
  const heads = new Map<string, { readonly stored: StoredValue; readonly size: Bounds }>();
  const comparisons: Comparison[] = [];
  let differ = false;
  for (const stored of [...chosen].sort(byWorth)) {
    const { comparison } = stored;
    if (comparison === null) continue;
    const against = closedOrNull(comparison.against);
    const key = `${against?.first}/${against?.last} ${isRelative(comparison)}`;
    const size = sizeBounds(comparison, tolerance);
    const head = heads.get(key) ?? { stored, size };
    if (byWorth(head.stored, stored) !== 0) continue;
    heads.set(key, head);
    comparisons.push(comparison);
    differ ||= !sameBounds(head.size, size);
  }
  return { comparisons, differ };
};
