import { aPrintedEvaluation } from "../evaluation/evaluation-shape.js";
import {
  aString,
  aWholeNumber,
  type Check,
  lazily,
  listOf,
  oneOf,
  orNothing,
  orNull,
  shapedAs,
  storedReader,
} from "../faults/shape.js";
import { aDeadline } from "../model/deadline-shape.js";
import { targetClasses } from "../model/target-class.js";
import { aDay, aPeriod, aText } from "../value/value-shape.js";
import { statuses } from "../verdict/codes.js";
import { statusGroups } from "../verdict/status-groups.js";
import { groupings } from "./groups.js";
import type { Summary } from "./summary.js";

const eachOf = (keys: readonly string[], check: Check): Check =>
  shapedAs(Object.fromEntries(keys.map((key) => [key, check])));

/** What is printed of a summary. */
const aSummary: Check = /* @__PURE__ */ lazily(() => {
  const tallies = eachOf(
    targetClasses,
    shapedAs({
      total: aWholeNumber,
      running: aWholeNumber,
      withEvidence: aWholeNumber,
      statuses: eachOf(statuses, aWholeNumber),
      groups: eachOf(statusGroups, aWholeNumber),
      achievedAtUnknownTime: aWholeNumber,
      metAhead: aWholeNumber,
      due: eachOf(["fallenDue", "achieved"], aWholeNumber),
    }),
  );
  const line = {
    target: aString,
    title: aText,
    class: oneOf(targetClasses),
    status: oneOf(statuses),
    statusGroup: oneOf(statusGroups),
    sector: orNull(aText),
    dueOn: orNull(aDay),
    deadline: orNull(aDeadline),
    evaluation: aPrintedEvaluation,
  };
  return shapedAs(
    {
      asOf: aDay,
      knownOn: aDay,
      tallies,
      vouched: eachOf(["verified", "selfReported", "notStated"], aWholeNumber),
      sources: listOf(
        shapedAs({ id: aString, title: aText, publisher: aText, publishedOn: orNothing(aPeriod) }),
      ),
      attention: listOf(shapedAs(line)),
      dueNext: listOf(shapedAs({ ...line, dueOn: aDay })),
      groupedBy: orNull(oneOf([...groupings, "own"])),
      groups: listOf(
        shapedAs({ key: orNull(aString), title: orNull(aText), tallies, targets: listOf(aString) }),
      ),
      lines: listOf(shapedAs(line)),
      omitted: eachOf(["attention", "dueNext", "lines"], aWholeNumber),
    },
    "a summary",
  );
});

/** Reads a summary that is to be printed or merged. */
export const readSummary = /* @__PURE__ */ storedReader<Summary>(
  aSummary,
  "pass what summarize or mergeSummaries returned, or what JSON.parse made of it",
);
