import { aPrintedEvaluation } from "../evaluation/evaluation-shape.js";
import {
  aString,
  aWholeNumber,
  type Check,
  fields,
  lazily,
  listOf,
  oneOf,
  orNothing,
  orNull,
  storedReader,
  withKey,
} from "../faults/shape.js";
import { aDay, aPeriod, aText } from "../value/value-shape.js";
import { statuses } from "../verdict/codes.js";
import { type Summary, standings } from "./summary.js";

const eachOf = (keys: readonly string[], check: Check): Check =>
  fields(Object.fromEntries(keys.map((key) => [key, check])));

/** What is printed of a summary. */
const aSummary: Check = /* @__PURE__ */ lazily(() => {
  const tallies = eachOf(
    standings,
    fields({
      targets: aWholeNumber,
      inForce: aWholeNumber,
      leftOut: fields({}),
      withEvidence: aWholeNumber,
      counts: eachOf(statuses, aWholeNumber),
    }),
  );
  const deadline = withKey(
    "event",
    fields({ event: aText }),
    withKey("by", fields({ by: aPeriod }), aPeriod),
  );
  const line = {
    target: aString,
    title: aText,
    standing: oneOf(standings),
    status: oneOf(statuses),
    deadline: orNothing(orNull(deadline)),
  };
  return fields(
    {
      asOf: aDay,
      knownOn: aDay,
      tallies,
      attention: listOf(fields(line)),
      dueNext: listOf(fields({ ...line, dueOn: aDay })),
      groups: listOf(fields({ key: orNull(aString), title: orNull(aText), tallies })),
      lines: listOf(fields({ ...line, evaluation: aPrintedEvaluation })),
    },
    "a summary",
  );
});

/** Reads a summary that is to be printed. */
export const readSummary = /* @__PURE__ */ storedReader<Summary>(
  aSummary,
  "pass what summarize returned, or what JSON.parse made of it",
);
