import type { Read } from "../faults/fault.js";
import {
  type Check,
  fields,
  isNumber,
  isString,
  listOf,
  oneOf,
  orNull,
  readShape,
  that,
} from "../faults/shape.js";
import { readDay } from "../value/day.js";
import { readPeriod } from "../value/read-period.js";
import { readLocalizedText } from "../value/text.js";
import { caveats, statuses } from "../verdict/codes.js";
import { type Summary, standings } from "./summary.js";

const isDay = that("a day", (input) => readDay(input).ok);
const isPeriod = that("a period", (input) => readPeriod(input).ok);
const isTitle = that("a text, or one for each language", (input) => readLocalizedText(input).ok);
const isObject = that("an object", (input) => typeof input === "object" && input !== null);

/** A period, or an object that names an event or an approximate period. */
const isDeadline: Check = (input) => {
  if (typeof input !== "object" || input === null) return isPeriod(input);
  return "event" in input ? fields({ event: isTitle })(input) : fields({ by: isPeriod })(input);
};

const eachOf = (keys: readonly string[], check: Check): Check =>
  fields(Object.fromEntries(keys.map((key) => [key, check])));

/** What is printed of a summary; the rest is not looked at. */
const summaryShape = (): Check => {
  const tally = fields({
    targets: isNumber,
    inForce: isNumber,
    leftOut: isObject,
    withEvidence: isNumber,
    counts: eachOf(statuses, isNumber),
  });
  const line = fields({
    target: isString,
    title: isTitle,
    standing: oneOf(standings),
    status: oneOf(statuses),
    dueOn: orNull(isDay),
    deadline: orNull(isDeadline),
    evaluation: fields({
      reasons: listOf(fields({ code: isString })),
      confidence: listOf(oneOf(caveats)),
    }),
  });
  const tallies = eachOf(standings, tally);
  return fields({
    asOf: isDay,
    knownOn: isDay,
    tallies,
    attention: listOf(line),
    dueNext: listOf(line),
    groups: listOf(
      fields({ key: orNull(isString), title: orNull(isTitle), tallies, targets: listOf(isString) }),
    ),
    lines: listOf(line),
  });
};

/** Reads a summary that may come from a file. */
export const readSummary = (input: unknown): Read<Summary> =>
  readShape(
    input,
    summaryShape(),
    "a summary",
    "pass what summarize returned, or what JSON.parse made of it",
  );
