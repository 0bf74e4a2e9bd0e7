import * as z from "zod";
import { bad, type FaultDetail, good, type Read } from "../faults/fault.js";
import { nearest } from "../faults/suggest.js";
import {
  AMOUNT_SHAPE,
  asWritten,
  field,
  PERIOD_SHAPE,
  reading,
  refusing,
  strict,
} from "../reading/schema-kit.js";
import { type Amount, comparators } from "../value/amount.js";
import { readAmount } from "../value/read-amount.js";
import { readClosedPeriod } from "../value/read-period.js";
import { changeMeasures, type MovingReference, movingReferences } from "./change.js";
import { readThreshold } from "./read-threshold.js";

/** The four measures of a change, each read as `read` does. */
const measures = (read: (input: unknown) => Read<Amount>) => {
  const size = () => z.exactOptional(reading(read, AMOUNT_SHAPE));
  const factor = () => z.exactOptional(reading(asFactor(read), AMOUNT_SHAPE));
  return { percent: size(), points: size(), amount: size(), factor: factor() } as const satisfies Record<
    (typeof changeMeasures)[number],
    z.ZodType
  >;
};

/** A fall written as a negative multiple would be no fall: −2 times 10 is −20. */
const asFactor =
  (read: (input: unknown) => Read<Amount>) =>
  (input: unknown): Read<Amount> => {
    const factor = read(input);
    if (!factor.ok || !isNegative(factor.value)) return factor;
    const hint = "write { factor: 0.5 } to halve, or a fall as { percent: -50 }";
    return bad("bad-change", input, "a multiple, from zero up", hint);
  };

const isNegative = (amount: Amount): boolean =>
  typeof amount === "string"
    ? amount.startsWith("-")
    : Object.values(amount)
        .flat()
        .some((figure) => figure.startsWith("-"));

const exactlyOne = (keys: readonly string[], given: object, example: string): readonly FaultDetail[] => {
  const present = keys.filter((key) => Object.hasOwn(given, key));
  if (present.length === 1) return [];
  const found = present.length === 0 ? given : present.join(" and ");
  const hint = present.length === 0 ? `write ${example}` : "keep one of the keys";
  return bad("bad-change", found, `exactly one of ${keys.join(", ")}`, hint).faults;
};

const SIZE_EXAMPLE = "{ percent: 7 }, { points: 7 }, { amount: 7 } or { factor: 2 }";
const CHANGE_EXAMPLE = '{ atLeast: { percent: 7 }, against: "2019" }';
const COMPARISON_EXAMPLE = '{ percent: 4, against: "2019" }';

const sizeSchema = refusing(strict(measures(readThreshold), { example: SIZE_EXAMPLE }), (given) =>
  exactlyOne(changeMeasures, given, SIZE_EXAMPLE),
);

const isMoving = (input: unknown): input is MovingReference =>
  (movingReferences as readonly unknown[]).includes(input);

const MOVING = movingReferences.map((reference) => JSON.stringify(reference)).join(" or ");
const REFERENCE = `a period such as "2019", or ${MOVING}`;

/** A word in place of a period, and what it most likely meant. */
const referenceHint = (word: string): string => {
  if (word === "baseline")
    return "leave against out; a change is one on the baseline unless it says otherwise";
  const meant =
    nearest(word, movingReferences) ??
    (word.includes("year") ? "year-before" : /^(prev|last|prior)/.test(word) ? "previous-period" : undefined);
  return meant === undefined ? "name the period" : `did you mean ${JSON.stringify(meant)}?`;
};

const readReference = (input: unknown): Read<string> => {
  if (isMoving(input)) return good(input);
  if (typeof input === "string" && /^[a-z]/i.test(input)) {
    return bad("bad-period", input, REFERENCE, referenceHint(input));
  }
  return asWritten(readClosedPeriod)(input);
};

const readComparedPeriod = (input: unknown): Read<string> => {
  if (!isMoving(input)) return asWritten(readClosedPeriod)(input);
  const hint = 'name the period that the document compares with, as in { percent: 4, against: "2019" }';
  return bad("bad-period", input, 'a period such as "2019"', hint);
};

const REFERENCE_SHAPE = {
  anyOf: [PERIOD_SHAPE, { enum: movingReferences }],
  description: "Against what the value is compared. Default: the baseline",
};

const comparison = () => z.exactOptional(sizeSchema);

/** Each of these keys, written where the change says how it compares, and not how much. */
const SIDELESS = Object.fromEntries(
  changeMeasures.map((measure) => [measure, `say how it compares, as in { atLeast: { ${measure}: 7 } }`]),
);

/** Each of these keys, written where the comparison says how much, and not how it compares. */
const SIDED = Object.fromEntries(
  comparators.map((comparator) => [
    comparator,
    comparator === "equals" ? "write { percent: 4 }" : `write { percent: { ${comparator}: 4 } }`,
  ]),
);

/** What the value of a change criterion may be. */
export const changeSchema = refusing(
  strict(
    {
      atLeast: comparison(),
      moreThan: comparison(),
      atMost: comparison(),
      lessThan: comparison(),
      equals: comparison(),
      against: z.exactOptional(reading(readReference, REFERENCE_SHAPE)),
    },
    { example: CHANGE_EXAMPLE, hints: SIDELESS },
  ),
  (given) => exactlyOne(comparators, given, CHANGE_EXAMPLE),
);

/** A change that a document states beside a value, or instead of one; here "over 40 %" is a size too. */
export const comparisonSchema = refusing(
  strict(
    {
      ...measures(readAmount),
      against: reading(readComparedPeriod, PERIOD_SHAPE),
      stated: z.exactOptional(field.text()),
    },
    { example: COMPARISON_EXAMPLE, hints: SIDED },
  ),
  (given) => exactlyOne(changeMeasures, given, COMPARISON_EXAMPLE),
);
