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
  withKey,
} from "../faults/shape.js";
import { aDay, aPeriod, aText } from "../value/value-shape.js";
import { statuses } from "../verdict/codes.js";
import { type Summary, standings } from "./summary.js";

const eachOf = (keys: readonly string[], check: Check): Check =>
  shapedAs(Object.fromEntries(keys.map((key) => [key, check])));

/** What is printed of a summary. */
const aSummary: Check = /* @__PURE__ */ lazily(() => {
  const tallies = eachOf(
    standings,
    shapedAs({
      targets: aWholeNumber,
      inForce: aWholeNumber,
      leftOut: shapedAs({}),
      withEvidence: aWholeNumber,
      counts: eachOf(statuses, aWholeNumber),
    }),
  );
  const deadline = withKey(
    "event",
    shapedAs({ event: aText }),
    withKey("by", shapedAs({ by: aPeriod }), aPeriod),
  );
  const line = {
    target: aString,
    title: aText,
    standing: oneOf(standings),
    status: oneOf(statuses),
    deadline: orNothing(orNull(deadline)),
  };
  return shapedAs(
    {
      asOf: aDay,
      knownOn: aDay,
      tallies,
      vouched: eachOf(["verified", "selfReported", "notStated"], aWholeNumber),
      attention: listOf(shapedAs(line)),
      dueNext: listOf(shapedAs({ ...line, dueOn: aDay })),
      groups: listOf(shapedAs({ key: orNull(aString), title: orNull(aText), tallies })),
      lines: listOf(shapedAs({ ...line, evaluation: aPrintedEvaluation })),
    },
    "a summary",
  );
});

/** Reads a summary that is to be printed. */
export const readSummary = /* @__PURE__ */ storedReader<Summary>(
  aSummary,
  "pass what summarize returned, or what JSON.parse made of it",
);
