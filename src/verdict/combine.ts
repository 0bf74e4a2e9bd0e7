import type { PaceState } from "../pace/pace-state.js";
import { compare, times } from "../value/decimal.js";
import type { AchievementState } from "./codes.js";
import type { Reason } from "./reason.js";
import { type Timing, type Verdict, verdict } from "./verdict.js";

/** What is to hold of how many parts. */
export interface Quorum {
  /** How many parts have to be met. */
  readonly needed: number;
  /** How many parts there are, those included that nothing is known of. */
  readonly of: number;
}

export const quorumOfAll = (of: number): Quorum => ({ needed: of, of });

export const quorumOfAny = (of: number): Quorum => ({ needed: 1, of });

/** At least a percentage of the parts: the smallest whole number that is not less. */
export const quorumOfShare = (share: string, of: number): Quorum => {
  let needed = Math.floor((Number(share) / 100) * of);
  while (compare(String(needed * 100), times(share, String(of))) < 0) needed++;
  return { needed, of };
};

/** A part with the pace that its own verdict has. */
export interface Part {
  readonly verdict: Verdict;
  readonly pace: PaceState;
}

/** What is said of the whole, and whether the parts tell their own reasons too. */
export interface Telling {
  readonly reason: () => Reason;
  readonly tellsParts: boolean;
}

/**
 * One verdict from those of the parts: met when enough are, out of reach when too few can be any more. What shows
 * a miss goes before what is missing, and what is missing before what is left open.
 */
export const combine = (
  parts: readonly Part[],
  quorum: Quorum,
  telling: Telling,
  hasPassed: boolean,
): Verdict => {
  const verdicts = parts.map(({ verdict: own }) => own);
  const met = verdicts.filter(({ state }) => state === "met");
  const missed = verdicts.filter((own) => own.missed);
  const short = verdicts.filter(({ state }) => state === "not-met");
  if (met.length >= quorum.needed) return metByQuorum(met, missed.length, quorum, telling);
  if (missed.length > quorum.of - quorum.needed) {
    const days = missed.map(({ fixedOn }) => fixedOn() ?? Number.POSITIVE_INFINITY);
    const fixedOn = dayOrNull(nthOf(days, quorum.of - quorum.needed));
    return joined("not-met", missed, telling, { missed: true, fixedOn: () => fixedOn });
  }
  const others = verdicts.filter(({ state }) => state !== "met");
  const missing = hasPassed && (others.some((own) => own.missing) || verdicts.length < quorum.of);
  const state: AchievementState =
    short.length > quorum.of - quorum.needed
      ? "not-met"
      : verdicts.every((own) => own.state === "no-data")
        ? "no-data"
        : "indeterminate";
  const pace = paceOfQuorum(parts, quorum);
  const reasons = () => [...reasonsFor(others, telling), ...(telling.tellsParts ? reasonsIn(met) : [])];
  return joined(state, others, telling, { missing, pace: pace ?? null, reasons });
};

const nthOf = (days: readonly number[], index: number): number =>
  [...days].sort((a, b) => a - b)[index] as number;

const dayOrNull = (day: number): number | null => (Number.isFinite(day) ? day : null);

/** Late only where too few parts are left that may have been met in time, those included that nothing is known of. */
const metByQuorum = (met: readonly Verdict[], missed: number, quorum: Quorum, telling: Telling): Verdict => {
  const days = met.map(({ since }) => since() ?? Number.NEGATIVE_INFINITY);
  const since = nthOf(days, quorum.needed - 1);
  const fixed = nthOf(
    met.map(({ fixedOn }) => fixedOn() ?? Number.NEGATIVE_INFINITY),
    quorum.needed - 1,
  );
  const inTime = met.filter(({ timing }) => timing === "in-time").length;
  const late = met.filter(({ timing }) => timing === "late").length;
  const timing: Timing =
    inTime >= quorum.needed ? "in-time" : quorum.of - late - missed < quorum.needed ? "late" : "unknown";
  return joined("met", met, telling, {
    since: () => dayOrNull(since),
    fixedOn: () => dayOrNull(fixed),
    timing,
  });
};

/** The verdict with what decided in the parts that it rests on. */
const joined = (
  state: AchievementState,
  of: readonly Verdict[],
  telling: Telling,
  rest: Partial<Verdict>,
): Verdict =>
  verdict(state, {
    deciding: of.flatMap(({ deciding }) => deciding),
    reports: of.flatMap(({ reports }) => reports),
    caveats: () => [...new Set(of.flatMap(({ caveats }) => caveats()))],
    reasons: () => reasonsFor(of, telling),
    ...rest,
  });

const reasonsFor = (of: readonly Verdict[], { reason, tellsParts }: Telling): readonly Reason[] => [
  reason(),
  ...(tellsParts ? reasonsIn(of) : []),
];

const reasonsIn = (of: readonly Verdict[]): readonly Reason[] => of.flatMap(({ reasons }) => reasons());

const FROM_BEST = ["on-track", "at-risk", "off-track", "regressing"] as const;

/**
 * The pace of the part on which it turns whether enough are met: of those that can still be, the last that is needed,
 * the fastest first. Parts without a pace may be anywhere among them; where that makes a difference there is none.
 */
export const paceOfQuorum = (parts: readonly Part[], { needed, of }: Quorum): PaceState | undefined => {
  const met = parts.filter(({ verdict: own }) => own.state === "met").length;
  const open = parts.filter(({ verdict: own }) => own.state !== "met" && !own.missed);
  const paces = FROM_BEST.flatMap((pace) => open.filter((part) => part.pace === pace).map(() => pace));
  const last = needed - met - 1;
  const unknown = of - parts.length + open.length - paces.length;
  const atWorst = paces[last] ?? "regressing";
  const atBest = last < unknown ? "on-track" : paces[last - unknown];
  return atWorst === atBest ? atWorst : undefined;
};
