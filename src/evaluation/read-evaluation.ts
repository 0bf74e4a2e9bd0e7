import { bad, good, orThrow, type Read } from "../faults/fault.js";
import { isRecord } from "../faults/shape.js";
import type { TargetClass } from "../model/target-class.js";
import { type Day, readDay } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import type { PortfolioEvaluation } from "./evaluation.js";
import { readCompared } from "./evaluation-shape.js";

/** What a comparison needs to know of one target. */
export interface Stand {
  readonly target: string;
  readonly class: TargetClass;
  readonly status: Status;
  /** Whether nothing had stated it by the day: no source was published, or no policy issued. */
  readonly isUnstated: boolean;
  /** The last day of the deadline as a day number. */
  readonly lastDay: number | null;
  /** What is stated; `null` in an evaluation that was stored before there were revisions. */
  readonly stated: StatedRevisions | null;
}

/** The revisions in effect, with the deadline and the criterion that they make, as text. */
export interface StatedRevisions {
  readonly isRevised: boolean;
  readonly text: string;
}

/** What a comparison needs to know of a portfolio's evaluation. */
export interface Standpoint {
  readonly asOf: number;
  readonly knownOn: number;
  readonly stands: ReadonlyMap<string, Stand>;
}

/** Reads an evaluation that may come from a file: what is compared is checked, the rest is not looked at. */
export const readPortfolioEvaluation = (input: unknown): Read<Standpoint> => {
  const read = readCompared(input);
  return read.ok ? standpointOf(read.value) : read;
};

const standpointOf = ({ asOf, knownOn, evaluations }: PortfolioEvaluation): Read<Standpoint> => {
  const stands = new Map<string, Stand>();
  for (const [position, own] of evaluations.entries()) {
    const { target, status, timeliness, revisions } = own;
    if (stands.has(target)) {
      const hint = "an evaluation has each target once; compare portfolios one by one";
      const path = ["evaluations", position, "target"];
      return bad("duplicate-id", target, "a target that was not named before", hint, path);
    }
    const lastDay = timeliness.lastDay === null ? null : dayNumberOf(timeliness.lastDay);
    stands.set(target, {
      target,
      class: own.class,
      status,
      isUnstated: status === "not-started" && isUnstated(own.reasons),
      lastDay,
      stated: statedIn(revisions),
    });
  }
  return good({ asOf: dayNumberOf(asOf), knownOn: dayNumberOf(knownOn), stands });
};

/** The number of a day that was checked. */
const dayNumberOf = (day: Day): number => orThrow(readDay(day), "day");

const isUnstated = (reasons: unknown): boolean =>
  Array.isArray(reasons) &&
  reasons.some((reason) => isRecord(reason) && reason.code === "not-in-force" && reason.gate !== "start");

const statedIn = (input: unknown): StatedRevisions | null => {
  if (!isRecord(input) || !Array.isArray(input.applied)) return null;
  const { applied, currentDeadline, criterion } = input;
  const parts: readonly unknown[] = [...applied, currentDeadline, criterion];
  if (!parts.every((part) => part == null || typeof part === "string")) return null;
  return { isRevised: applied.length > 0, text: JSON.stringify([applied, currentDeadline, criterion]) };
};
