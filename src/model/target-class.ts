import { isMeasuredCriterion, leavesOf } from "../criteria/criterion.js";
import { aCriterion } from "../criteria/criterion-shape.js";
import { take } from "../faults/fault.js";
import { lazily, listOf, oneOf, orNothing, orNull, shapedAs, storedReader } from "../faults/shape.js";
import { aDeadline } from "./deadline-shape.js";
import { commitments, type Deadline, type Target } from "./target.js";
import { versionsOf } from "./versions.js";

/**
 * What kind of statement a target is. The class follows from what the target says; the first line that fits:
 *
 * | class | is |
 * |---|---|
 * | `proposal` | `commitment: "proposed"`: nobody has promised it yet, or only under a condition |
 * | `prediction` | `commitment: "prediction"`: others or circumstances decide whether it comes true |
 * | `target` | it asks for a figure: any criterion that values judge, alone or as a part |
 * | `aspiration` | `commitment: "aspirational"`: a vision that nobody could report as done, with a date or without |
 * | `target` | it has a dated deadline, or once had one |
 * | `task` | the rest: something to be done, without a figure or a date |
 *
 * Targets and tasks were promised and can be tracked; the other three are counted apart.
 */
export const targetClasses = ["target", "task", "aspiration", "proposal", "prediction"] as const;

/** One of {@link targetClasses}. */
export type TargetClass = (typeof targetClasses)[number];

/** The classes of the headline: what was promised and can be tracked. */
export const trackedClasses = ["target", "task"] as const;

/** Whether a statement was promised and can be tracked. */
export const isTracked = (of: TargetClass): boolean =>
  (trackedClasses as readonly TargetClass[]).includes(of);

/** What the class of a target follows from. */
export type ClassifiedTarget = Pick<Target, "commitment" | "criterion" | "deadline" | "revisions">;

/**
 * The class of a target, by all that it states: with every revision, whatever its day. The class on a day is in the
 * evaluation of that day, since a revision may add a deadline or change the criterion.
 *
 * @param target - a target of a portfolio; an event makes a deadline dated where it is expected or has occurred
 * @throws {@link PolicyTargetsError} `wrong-type` for anything else
 *
 * @example
 * import { classOf, definePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [
 *     { id: "law", title: "Postal law", criterion: { deliverable: true }, deadline: "2021" },
 *     { id: "map", title: "Map of all post offices", criterion: { deliverable: true } },
 *     { id: "fund", title: "Press fund", criterion: { deliverable: true }, commitment: "proposed" },
 *   ],
 * });
 * portfolio.targets.map(classOf); // => ["target", "task", "proposal"]
 */
export const classOf = (target: ClassifiedTarget): TargetClass =>
  classBy(take(readClassified, target, "target"), hasDate);

const readClassified = /* @__PURE__ */ storedReader<ClassifiedTarget>(
  /* @__PURE__ */ lazily(() => {
    const stated = { deadline: orNothing(orNull(aDeadline)) };
    const revision = shapedAs({ ...stated, criterion: orNothing(aCriterion) });
    return shapedAs(
      {
        ...stated,
        criterion: aCriterion,
        commitment: orNothing(oneOf(commitments)),
        revisions: orNothing(listOf(revision)),
      },
      "a target of a portfolio",
    );
  }),
  "pass one of the targets of a parsed portfolio",
);

/** {@link classOf}, where the caller says which deadlines are dated. */
export const classBy = (
  target: ClassifiedTarget,
  isDated: (deadline: Deadline | undefined) => boolean,
): TargetClass => {
  const { commitment } = target;
  if (commitment === "proposed") return "proposal";
  if (commitment === "prediction") return "prediction";
  const versions = versionsOf(target);
  const criterion = versions.at(-1)?.target.criterion ?? target.criterion;
  if (leavesOf(criterion, undefined).some((leaf) => isMeasuredCriterion(leaf.criterion))) return "target";
  if (commitment === "aspirational") return "aspiration";
  return versions.some(({ target: { deadline } }) => isDated(deadline)) ? "target" : "task";
};

const hasDate = (deadline: Deadline | undefined): boolean => {
  if (deadline === undefined) return false;
  if (typeof deadline === "string" || "by" in deadline) return true;
  return deadline.expected !== undefined || deadline.occurred !== undefined;
};
