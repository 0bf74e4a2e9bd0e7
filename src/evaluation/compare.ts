import { orThrow } from "../faults/fault.js";
import type { TargetClass } from "../model/target-class.js";
import { type Day, dayText, dayTextOrNull } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import type { PortfolioEvaluation } from "./evaluation.js";
import { readPortfolioEvaluation, type Stand, type Standpoint } from "./read-evaluation.js";
import { changeBetween, type StatusChange, statusChanges } from "./status-change.js";

/** What became of one target. */
export interface TargetComparison {
  /** The id of the target. */
  readonly target: string;
  /** `null` where the earlier evaluation does not have the target. */
  readonly before: Status | null;
  /** `null` where the later evaluation does not have it. */
  readonly after: Status | null;
  /** What kind of statement it is in each evaluation; `null` where that one does not have the target. */
  readonly classBefore: TargetClass | null;
  /** As `classBefore`, in the later evaluation. */
  readonly classAfter: TargetClass | null;
  /** What became of it. */
  readonly change: StatusChange;
  /**
   * Last day in each evaluation of the deadline by which the target is judged: one that had passed already when it was
   * moved still counts. `null` without a dated one, or without the target.
   */
  readonly dueBefore: Day | null;
  /** As `dueBefore`, in the later evaluation. */
  readonly dueAfter: Day | null;
  /**
   * Whether what is asked or by when is stated otherwise: by a revision that came between the two, in another edition,
   * or since the event of a deadline has its day.
   */
  readonly isRevised: boolean;
  /** By how many days the last day of the deadline moved: more than 0 is later, `null` where one of them is missing. */
  readonly daysMoved: number | null;
}

/** Two evaluations side by side. The counts add up to the number of targets that either of them has. */
export interface EvaluationComparison {
  /** The day that the earlier evaluation judges, and the one whose knowledge it uses. */
  readonly before: { readonly asOf: Day; readonly knownOn: Day };
  /** The same of the later evaluation. */
  readonly after: { readonly asOf: Day; readonly knownOn: Day };
  /** For every change, zero included. */
  readonly counts: Readonly<Record<StatusChange, number>>;
  /** The ids of the targets that changed class, as from a task to a target, in the order of `targets`. */
  readonly reclassified: readonly string[];
  /** In the order of the later evaluation, then those that only the earlier one has. */
  readonly targets: readonly TargetComparison[];
}

/**
 * What changed between two evaluations: of one portfolio on two days, of one day with the knowledge of two, or of two
 * editions of a portfolio. Targets are the same by their id. Which change is what, and which statuses can be
 * compared, stands at {@link statusChanges}. Evaluations that were stored as JSON can be compared too.
 *
 * @throws {@link PolicyTargetsError} `wrong-type`, `not-a-day`, `impossible-date`, `unknown-code` or `duplicate-id`
 *   for what is not an evaluation of a portfolio
 *
 * @example
 * import { compareEvaluations, definePortfolio, evaluatePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [{ id: "t", title: "80 % by 2020", indicator: "i", criterion: { atLeast: 80 }, deadline: "2020" }],
 *   measuredValues: [
 *     { indicator: "i", period: "2020", value: 81, releasedOn: "2021-02-15" },
 *     { indicator: "i", period: "2020", value: 78, releasedOn: "2021-09-30" },
 *   ],
 * });
 * const asPublished = evaluatePortfolio(portfolio, { asOf: "2021-03-31" });
 * const inHindsight = evaluatePortfolio(portfolio, { asOf: "2021-03-31", knownOn: "2021-12-31" });
 * const { counts, targets } = compareEvaluations(asPublished, inHindsight);
 * counts.slipped; // => 1
 * targets.map(({ before, after }) => `${before} → ${after}`); // => ["achieved → missed"]
 */
export const compareEvaluations = (
  before: PortfolioEvaluation,
  after: PortfolioEvaluation,
): EvaluationComparison => {
  const then = orThrow(readPortfolioEvaluation(before), "before");
  const now = orThrow(readPortfolioEvaluation(after), "after");
  const ids = new Set([...now.stands.keys(), ...then.stands.keys()]);
  const targets = [...ids].map((id) => compareTarget(id, then.stands.get(id), now.stands.get(id)));
  const counts = Object.fromEntries(statusChanges.map((change) => [change, 0])) as Record<
    StatusChange,
    number
  >;
  for (const { change } of targets) counts[change]++;
  const reclassified = targets.filter(hasChangedClass).map(({ target }) => target);
  return { before: dayTexts(then), after: dayTexts(now), counts, reclassified, targets };
};

const dayTexts = ({ asOf, knownOn }: Standpoint): { readonly asOf: Day; readonly knownOn: Day } => ({
  asOf: dayText(asOf),
  knownOn: dayText(knownOn),
});

const hasChangedClass = ({ classBefore, classAfter }: TargetComparison): boolean =>
  classBefore !== null && classAfter !== null && classBefore !== classAfter;

const compareTarget = (target: string, then: Stand | undefined, now: Stand | undefined): TargetComparison => {
  const [dueBefore, dueAfter] = [then?.lastDay ?? null, now?.lastDay ?? null];
  return {
    target,
    before: then?.status ?? null,
    after: now?.status ?? null,
    classBefore: then?.class ?? null,
    classAfter: now?.class ?? null,
    change: statusChangeOf(then, now),
    dueBefore: dayTextOrNull(dueBefore),
    dueAfter: dayTextOrNull(dueAfter),
    isRevised: then !== undefined && now !== undefined && isRevised(then, now),
    daysMoved: dueBefore === null || dueAfter === null ? null : dueAfter - dueBefore,
  };
};

const statusChangeOf = (then: Stand | undefined, now: Stand | undefined): StatusChange => {
  if (then === undefined || (then.isUnstated && now?.isUnstated === false)) return "new";
  if (now === undefined || (now.isUnstated && !then.isUnstated)) return "removed";
  const change = changeBetween(then.status, now.status);
  return isRevised(then, now) && (change === "unchanged" || change === "changed") ? "revised" : change;
};

/** In an evaluation that knows no revisions none is in effect. */
const isRevised = ({ stated: then }: Stand, { stated: now }: Stand): boolean =>
  then === null || now === null ? (then?.isRevised ?? now?.isRevised ?? false) : then.text !== now.text;
