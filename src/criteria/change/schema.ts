import * as z from "zod";
import { bad, good, type Read } from "../../faults/fault.js";
import { nearest } from "../../faults/suggest.js";
import { asWritten, PERIOD_SHAPE, reading, refusing, strict } from "../../reading/schema-kit.js";
import { comparators } from "../../value/amount.js";
import { readClosedPeriod } from "../../value/read-period.js";
import type { KindSchema } from "../kind.schema.js";
import {
  type Change,
  type ChangeCriterion,
  changeForms,
  changeMeasures,
  type Extent,
  isMovingReference,
  movingReferences,
} from "./change.js";
import { extentSchema } from "./extent.schema.js";
import { exactlyOne, sizeSchema } from "./size.schema.js";

const CHANGE_EXAMPLE = '{ atLeast: { percent: 7 }, against: "2019" }, or fallBy or riseBy instead of change';

/** Each of these keys, written where the change says how it compares, and not how much. */
const MEASURE_HINTS = Object.fromEntries(
  changeMeasures.map((measure) => [
    measure,
    measure === "factor"
      ? "say how it compares, as in { atLeast: { factor: 2 } }"
      : `write { fallBy: { ${measure}: 7 } } or { riseBy: { ${measure}: 7 } } instead of change, or say how it compares, as in { atMost: { ${measure}: 7 } }`,
  ]),
);

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
  if (isMovingReference(input)) return good(input);
  if (typeof input === "string" && /^[a-z]/i.test(input)) {
    return bad("bad-period", input, REFERENCE, referenceHint(input));
  }
  return asWritten(readClosedPeriod)(input);
};

const REFERENCE_SHAPE = { anyOf: [PERIOD_SHAPE, { enum: movingReferences }] };

const comparison = () => z.exactOptional(sizeSchema);
const referenceField = () => z.exactOptional(reading(readReference, REFERENCE_SHAPE));
// That it has one measure is checked there, and no type of the schema can say it.
const extent = (form: "fallBy" | "riseBy") =>
  z.exactOptional(extentSchema(form) as unknown as z.ZodType<Extent>);

const change = refusing(
  strict(
    {
      atLeast: comparison(),
      moreThan: comparison(),
      atMost: comparison(),
      lessThan: comparison(),
      equals: comparison(),
      against: referenceField(),
    },
    { example: CHANGE_EXAMPLE, hints: MEASURE_HINTS },
  ),
  (given) => exactlyOne(comparators, given, CHANGE_EXAMPLE),
);

export const changeSchema: KindSchema<ChangeCriterion> = {
  forms: changeForms,
  beside: ["fallBy", "riseBy"],
  fields: () => ({
    // That it has one comparison and one measure is checked above, and no type of the schema can say it.
    change: z.exactOptional(change as unknown as z.ZodType<Change>),
    fallBy: extent("fallBy"),
    riseBy: extent("riseBy"),
    against: referenceField(),
  }),
  check: (criterion) => {
    if (criterion.change === undefined || criterion.against === undefined) return [];
    const { against } = criterion as { readonly against: unknown };
    const hint = `write it inside the change, as in { change: { atLeast: { percent: 7 }, against: ${JSON.stringify(against)} } }`;
    return bad("field-without-effect", against, "against beside fallBy or riseBy", hint, ["against"]).faults;
  },
};
