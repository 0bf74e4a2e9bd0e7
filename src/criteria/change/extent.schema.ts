import * as z from "zod";
import { bad, type Read } from "../../faults/fault.js";
import { AMOUNT_SHAPE, reading, refusing, strict } from "../../reading/schema-kit.js";
import { type Amount, type Comparator, comparators } from "../../value/amount.js";
import { negated } from "../../value/bounds.js";
import { isZero } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import { extentMeasures } from "./change.js";
import { writtenAmount } from "./meant-forms.js";
import { exactlyOne, figuresOfAmount, isNegative } from "./size.schema.js";

/** What each form of an extent is beside the forms of a change. */
const EXTENTS = {
  fallBy: { way: "fall", other: "rise", sign: "-", limit: "atLeast", none: "atMost", more: "lessThan" },
  riseBy: { way: "rise", other: "fall", sign: "", limit: "atMost", none: "atLeast", more: "moreThan" },
} as const;

type ExtentForm = keyof typeof EXTENTS;

type ExtentMeasure = (typeof extentMeasures)[number];

/** How far a value has to fall or rise: over zero, and at least so much, since the form says both. */
const readExtent =
  (form: ExtentForm, measure: ExtentMeasure) =>
  (input: unknown): Read<Amount> => {
    const read = readAmount(input);
    const meant = read.ok ? meantInstead(form, measure, read.value) : null;
    return meant === null
      ? read
      : bad(
          "bad-change",
          input,
          "a number over zero, or { nearly }, { about } or { between }",
          `write ${meant}`,
        );
  };

/** What to write instead of an amount that is no extent; `null` for one that is. */
const meantInstead = (form: ExtentForm, measure: ExtentMeasure, amount: Amount): string | null => {
  const { way, other, sign, limit, none, more } = EXTENTS[form];
  const extent = (of: Amount): string =>
    `{ ${form}: { ${measure}: ${writtenAmount(of)} } }, which says "${way}" and "at least" already`;
  const change = (comparator: Comparator, figure: string): string =>
    `{ change: { ${comparator}: { ${measure}: ${figure.replace("--", "-")} } } }`;
  if (typeof amount === "object") {
    const most = amount.atMost ?? amount.lessThan;
    if (amount.atLeast !== undefined) return extent(amount.atLeast);
    if (amount.moreThan !== undefined) return `${change(more, sign + amount.moreThan)} for more than that`;
    if (most !== undefined) return `${change(limit, sign + most)} for a limit on the ${way}`;
  }
  if (figuresOfAmount(amount).some(isZero)) return `${change(none, "0")} for no ${other}`;
  if (!isNegative(amount)) return null;
  return isNegative(negated(amount)) ? "{ between } with both numbers over zero" : extent(negated(amount));
};

/** "By a factor of 2" may be to a half or to the double, and by a half or by the double. */
const TWICE: Readonly<Record<ExtentForm, string>> = {
  fallBy: "{ fallBy: { percent: 50 } } or { change: { atMost: { factor: 0.5 } } } to halve",
  riseBy: "{ riseBy: { percent: 100 } } or { change: { atLeast: { factor: 2 } } } to double",
};

/** How far a value has to fall or rise. */
export const extentSchema = (form: ExtentForm) => {
  const size = (measure: ExtentMeasure) => z.exactOptional(reading(readExtent(form, measure), AMOUNT_SHAPE));
  const example = `${form}: { percent: 55 }, { points: 5 } or { amount: 5 }`;
  const hints = {
    factor: `a ${EXTENTS[form].way} by a factor of 2 can be read in two ways; write ${TWICE[form]}`,
    against: `write it beside ${form}, as in { ${form}: { percent: 55 }, against: "1990" }`,
    ...Object.fromEntries(comparators.map((key) => [key, `write ${example}, which is at least so much`])),
  };
  return refusing(
    strict({ percent: size("percent"), points: size("points"), amount: size("amount") }, { example, hints }),
    (given) => exactlyOne(extentMeasures, given, example),
  );
};
