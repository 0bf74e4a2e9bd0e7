import { compare, times } from "../value/decimal.js";
import type { AchievementState, PaceState } from "./codes.js";
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
export interface Summary {
  readonly reason: Reason;
  readonly tellsParts: boolean;
}

/**
 * One verdict from those of the parts: met when enough are, out of reach when too few can be any more. What shows
 * a miss goes before what is missing, and what is missing before what is left open.
 */
export const combine = (
  parts: readonly Part[],
  quorum: Quorum,
  summary: Summary,
  hasPassed: boolean,
): Verdict => {
  const verdicts = parts.map(({ verdict: own }) => own);
  const met = verdicts.filter(({ state }) => state === "met");
  const missed = verdicts.filter((own) => own.missed);
  const short = verdicts.filter(({ state }) => state === "not-met");
  if (met.length >= quorum.needed) return metBy(met, quorum, summary);
  if (missed.length > quorum.of - quorum.needed) {
    const days = missed.map(({ fixedOn }) => fixedOn);
    const fixedOn = days.includes(null) ? null : nthOf(days as number[], quorum.of - quorum.needed);
    return joined("not-met", missed, summary, { missed: true, fixedOn });
  }
  const others = verdicts.filter(({ state }) => state !== "met");
  const missing = hasPassed && (others.some((own) => own.missing) || verdicts.length < quorum.of);
  const state: AchievementState =
    short.length > quorum.of - quorum.needed
      ? "not-met"
      : verdicts.every((own) => own.state === "no-data")
        ? "no-data"
        : "indeterminate";
  const pace = quorum.needed === quorum.of ? worstPace(parts) : undefined;
  return joined(state, others, summary, { missing, ...(pace === undefined ? {} : { pace }) });
};

const nthOf = (days: readonly number[], index: number): number =>
  [...days].sort((a, b) => a - b)[index] as number;

const metBy = (met: readonly Verdict[], quorum: Quorum, summary: Summary): Verdict => {
  const days = met.map(({ since }) => since ?? Number.NEGATIVE_INFINITY);
  const since = nthOf(days, quorum.needed - 1);
  const fixed = nthOf(
    met.map(({ fixedOn }) => fixedOn ?? Number.NEGATIVE_INFINITY),
    quorum.needed - 1,
  );
  const inTime = met.filter(({ timing }) => timing === "in-time").length;
  const late = met.filter(({ timing }) => timing === "late").length;
  const timing: Timing =
    inTime >= quorum.needed ? "in-time" : met.length - late < quorum.needed ? "late" : "unknown";
  return joined("met", met, summary, {
    since: Number.isFinite(since) ? since : null,
    fixedOn: Number.isFinite(fixed) ? fixed : null,
    timing,
  });
};

/** The verdict with what decided in the parts that it rests on. */
const joined = (
  state: AchievementState,
  of: readonly Verdict[],
  { reason, tellsParts }: Summary,
  rest: Partial<Verdict>,
): Verdict =>
  verdict(state, {
    deciding: of.flatMap(({ deciding }) => deciding),
    reports: of.flatMap(({ reports }) => reports),
    caveats: [...new Set(of.flatMap(({ caveats }) => caveats))],
    reasons: [reason, ...(tellsParts ? of.flatMap(({ reasons }) => reasons) : [])],
    ...rest,
  });

const FROM_WORST = ["regressing", "off-track", "at-risk", "on-track"] as const;

/** The pace of the slowest part that is not met yet, where all of them have one. */
const worstPace = (parts: readonly Part[]): PaceState | undefined => {
  const paces = parts.filter(({ verdict: own }) => own.state !== "met").map(({ pace }) => pace);
  if (paces.includes("unknown")) return undefined;
  return FROM_WORST.find((pace) => paces.includes(pace));
};
