import * as z from "zod";
import { bad, type Read } from "../../faults/fault.js";
import { asWritten, field, PERIOD_SHAPE, reading, refusing, strict } from "../../reading/schema-kit.js";
import { comparators } from "../../value/amount.js";
import { readAmount } from "../../value/read-amount.js";
import { readClosedPeriod } from "../../value/read-period.js";
import { changeMeasures, isMovingReference } from "./change.js";
import { exactlyOne, measures } from "./size.schema.js";

const COMPARISON_EXAMPLE = '{ percent: 4, against: "2019" }';

/** Each of these keys, written where the comparison says how much, and not how it compares. */
const COMPARATOR_HINTS = Object.fromEntries(
  comparators.map((comparator) => [
    comparator,
    comparator === "equals" ? "write { percent: 4 }" : `write { percent: { ${comparator}: 4 } }`,
  ]),
);

const readComparedPeriod = (input: unknown): Read<string> => {
  if (!isMovingReference(input)) return asWritten(readClosedPeriod)(input);
  const hint = 'name the period that the document compares with, as in { percent: 4, against: "2019" }';
  return bad("bad-period", input, 'a period such as "2019"', hint);
};

/** A change that a document states beside a value, or instead of one; here "over 40 %" is a size too. */
export const comparisonSchema = refusing(
  strict(
    {
      ...measures(readAmount),
      against: reading(readComparedPeriod, PERIOD_SHAPE),
      stated: z.exactOptional(field.text()),
    },
    { example: COMPARISON_EXAMPLE, hints: COMPARATOR_HINTS },
  ),
  (given) => exactlyOne(changeMeasures, given, COMPARISON_EXAMPLE),
);
