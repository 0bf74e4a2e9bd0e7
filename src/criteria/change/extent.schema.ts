import * as z from "zod";
import { bad, type Read } from "../../faults/fault.js";
import { AMOUNT_SHAPE, reading, refusing, strict } from "../../reading/schema-kit.js";
import { type Amount, type Comparator, comparators } from "../../value/amount.js";
import { negated } from "../../value/bounds.js";
import { isZero } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import { extentMeasures } from "./change.js";
import { amountText } from "./meant-forms.js";
import { exactlyOne, figuresOf, isNegative } from "./size.schema.js";

/** What each form of an extent is beside the forms of a change. */
const EXTENTS = {
  fallBy: {
    way: "fall",
    other: "rise",
    sign: "-",
    limit: "atLeast",
    none: "atMost",
    more: "lessThan",
    twice: "{ fallBy: { percent: 50 } } or { change: { atMost: { factor: 0.5 } } } to halve",
  },
  riseBy: {
    way: "rise",
    other: "fall",
    sign: "",
    limit: "atMost",
    none: "atLeast",
    more: "moreThan",
    twice: "{ riseBy: { percent: 100 } } or { change: { atLeast: { factor: 2 } } } to double",
  },
} as const;

type ExtentForm = keyof typeof EXTENTS;

type ExtentMeasure = (typeof extentMeasures)[number];

/** How far a value has to fall or rise: over zero, and at least so much, since the form says both. */
const readExtent =
  (form: ExtentForm, measure: ExtentMeasure) =>
  (input: unknown): Read<Amount> => {
    const read = readAmount(input);
    if (!read.ok) return read;
    const hint = extentHint(form, measure, read.value);
    if (hint === null) return read;
    return bad("bad-change", input, "a number over zero, or { nearly }, { about } or { between }", hint);
  };

/** What to write instead of an amount that is no extent; `null` for one that is. */
const extentHint = (form: ExtentForm, measure: ExtentMeasure, amount: Amount): string | null => {
  const { way, other, sign, limit, none, more } = EXTENTS[form];
  const extent = (figure: Amount): string => `{ ${form}: { ${measure}: ${amountText(figure)} } }`;
  const change = (comparator: Comparator, figure: string): string =>
    `{ change: { ${comparator}: { ${measure}: ${figure} } } }`;
  if (typeof amount === "object") {
    const { atLeast, moreThan } = amount;
    const most = amount.atMost ?? amount.lessThan;
    if (atLeast !== undefined)
      return `write ${extent(atLeast)}; ${form} says already that it is at least so much`;
    if (moreThan !== undefined)
      return `write ${change(more, sign + moreThan.replace("-", ""))} for a ${way} of more than that`;
    if (most !== undefined)
      return `write ${change(limit, sign + most.replace("-", ""))} for a limit on the ${way}`;
  }
  const figures = figuresOf(amount);
  if (figures.some(isZero)) return `write ${change(none, "0")} for no ${other}`;
  if (!isNegative(amount)) return null;
  if (isNegative(negated(amount))) return "write { between } with both numbers over zero";
  return `write ${extent(negated(amount))}; ${form} says already that it is a ${way}`;
};

/** How far a value has to fall or rise. */
export const extentSchema = (form: ExtentForm) => {
  const size = (measure: ExtentMeasure) => z.exactOptional(reading(readExtent(form, measure), AMOUNT_SHAPE));
  const { way, twice } = EXTENTS[form];
  const example = `${form}: { percent: 55 }, { points: 5 } or { amount: 5 }`;
  const hints = {
    factor: `a ${way} by a factor of 2 can be read in two ways; write ${twice}`,
    against: `write it beside ${form}, as in { ${form}: { percent: 55 }, against: "1990" }`,
    ...Object.fromEntries(
      comparators.map((key) => [key, `write { ${form}: { percent: 55 } }; it says already how it compares`]),
    ),
  };
  return refusing(
    strict({ percent: size("percent"), points: size("points"), amount: size("amount") }, { example, hints }),
    (given) => exactlyOne(extentMeasures, given, example),
  );
};
