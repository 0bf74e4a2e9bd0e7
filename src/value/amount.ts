import {
  compare,
  type DecimalInput,
  type DecimalString,
  minus,
  plus,
  readDecimal,
  times,
} from "./decimal.js";
import { bad, good, orThrow, type Read, take, under } from "./fault.js";
import { readKeys } from "./options.js";
import { suggestion } from "./suggest.js";
import type { Truth } from "./truth.js";

/** An object with exactly one of several form keys. */
export type OneForm<Forms> = {
  [K in keyof Forms]: { [P in K]: Forms[P] } & { [P in Exclude<keyof Forms, K>]?: never };
}[keyof Forms];

interface ImpreciseForms<N> {
  /** N or more ("at least", "từ"). */
  atLeast: N;
  /** More than N ("over", "trên", "hơn"). */
  moreThan: N;
  /** N or less ("at most", "tối đa"). */
  atMost: N;
  /** Less than N ("under", "dưới"). */
  lessThan: N;
  /** Just short of N, on zero's side ("nearly", "gần"). N is not zero. */
  nearly: N;
  /** Both ends belong to the range ("15–16 million"). */
  between: readonly [N, N];
}

/** Around `about`; `within` is the relative tolerance, over 0 and under 1. `about` is not zero. */
type About<N> = { about: N; within?: N } & { [K in keyof ImpreciseForms<N>]?: never };

type Imprecise<N> = (OneForm<ImpreciseForms<N>> & { about?: never; within?: never }) | About<N>;

/**
 * A number the way documents state numbers, as it may be written: exact, half open ("over 377 million"), short of
 * a figure ("nearly 30,000"), around a figure ("about 100") or a range ("15–16 million").
 *
 * @example
 * import { type AmountInput, boundsOf } from "policy-targets";
 *
 * const stated: AmountInput = { moreThan: "377e6" };
 * boundsOf(stated).lower; // => { value: "377000000", open: true }
 */
export type AmountInput = DecimalInput | Imprecise<DecimalInput>;

/**
 * An amount as it is stored: in its authored form, with canonical decimal strings.
 *
 * @example
 * import { type Amount, nominalOf } from "policy-targets";
 *
 * const households: Amount = { between: ["15000000", "16000000"] };
 * nominalOf(households); // => "15500000"
 */
export type Amount = DecimalString | Imprecise<DecimalString>;

/**
 * One end of what an amount may be; an open bound does not itself belong to it.
 *
 * @example
 * import { type Bound, boundsOf } from "policy-targets";
 *
 * const lower: Bound | null = boundsOf({ atLeast: 20 }).lower;
 * lower; // => { value: "20", open: false }
 */
export interface Bound {
  readonly value: DecimalString;
  readonly open: boolean;
}

/**
 * What an amount may be: from `lower` to `upper`, `null` where it is unbounded.
 *
 * @example
 * import { type Bounds, boundsOf } from "policy-targets";
 *
 * const bounds: Bounds = boundsOf({ nearly: 30000 });
 * bounds.upper; // => { value: "30000", open: true }
 */
export interface Bounds {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  /** Whether the default tolerance, not the author's own, set a bound. */
  readonly byDefaultTolerance: boolean;
}

/**
 * How wide "about" and "nearly" are taken where the author gives no tolerance.
 *
 * @example
 * import { type AmountOptions, boundsOf } from "policy-targets";
 *
 * const options: AmountOptions = { approximateTolerance: 0.1 };
 * boundsOf({ about: 100 }, options).upper; // => { value: "110", open: false }
 */
export interface AmountOptions {
  /** Relative tolerance, over 0 and under 1. Default 0.05. */
  readonly approximateTolerance?: DecimalInput | undefined;
}

/**
 * The comparisons that a criterion can make.
 *
 * @example
 * import { comparators } from "policy-targets";
 *
 * comparators; // => ["atLeast", "moreThan", "atMost", "lessThan", "equals"]
 */
export const comparators = ["atLeast", "moreThan", "atMost", "lessThan", "equals"] as const;

/**
 * One of {@link comparators}.
 *
 * @example
 * import { type Comparator, compareAmounts } from "policy-targets";
 *
 * const atMost: Comparator = "atMost";
 * compareAmounts(3.2, atMost, 4); // => "yes"
 */
export type Comparator = (typeof comparators)[number];

export const DEFAULT_TOLERANCE = "0.05";

const NUMBER_FORMS = ["atLeast", "moreThan", "atMost", "lessThan", "nearly", "about"] as const;
const AMOUNT_KEYS = [...NUMBER_FORMS, "between", "within"] as const;
const EXPECTED =
  "a number, or one of { atLeast }, { moreThan }, { atMost }, { lessThan }, { nearly }, { about }, { between }";

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** Reads an amount in any of its forms. */
export const readAmount = (input: unknown): Read<Amount> => {
  if (typeof input === "number" || typeof input === "string") return readDecimal(input);
  if (!isRecord(input))
    return bad("bad-amount", input, EXPECTED, "write the number, with its qualifier as the key");
  const keys = Object.keys(input).filter((key) => input[key] !== undefined);
  const unknown = keys.find((key) => !(AMOUNT_KEYS as readonly string[]).includes(key));
  if (unknown !== undefined) {
    return bad("unknown-key", unknown, EXPECTED, suggestion(unknown, AMOUNT_KEYS, "leave it out"), [unknown]);
  }
  const forms = keys.filter((key) => key !== "within");
  const form = forms[0];
  if (forms.length !== 1 || form === undefined) return bad("bad-amount", input, EXPECTED, formHint(forms));
  if (form === "between") return keys.length === 1 ? readBetween(input.between) : withinMisplaced(input);
  return readQualified(input, form as (typeof NUMBER_FORMS)[number]);
};

const formHint = (forms: readonly string[]): string => {
  if (forms.length === 0) return "name what the number says, for example { about: 100 }";
  const isLower = (form: string): boolean => form === "atLeast" || form === "moreThan";
  const isUpper = (form: string): boolean => form === "atMost" || form === "lessThan";
  const isRange = forms.length === 2 && forms.some(isLower) && forms.some(isUpper);
  if (isRange) return "write a range as { between: [low, high] }";
  return "keep one of the keys";
};

const withinMisplaced = (input: unknown): Read<Amount> =>
  bad("bad-amount", input, "within only beside about", "leave within out; the form already gives its bounds");

const readBetween = (input: unknown): Read<Amount> => {
  if (!Array.isArray(input) || input.length !== 2) {
    return bad("bad-amount", input, "two numbers, [low, high]", "write { between: [15, 16] }", ["between"]);
  }
  const low = readDecimal(input[0]);
  const high = readDecimal(input[1]);
  if (!low.ok) return { ok: false, faults: under("between", under(0, low.faults)) };
  if (!high.ok) return { ok: false, faults: under("between", under(1, high.faults)) };
  if (compare(low.value, high.value) > 0) {
    return bad(
      "empty-range",
      `${low.value} … ${high.value}`,
      "the lower number first",
      "swap the two numbers",
      ["between"],
    );
  }
  return good({ between: [low.value, high.value] });
};

const readQualified = (
  input: Readonly<Record<string, unknown>>,
  form: (typeof NUMBER_FORMS)[number],
): Read<Amount> => {
  const figure = readDecimal(input[form]);
  if (!figure.ok) return { ok: false, faults: under(form, figure.faults) };
  if ((form === "nearly" || form === "about") && Number(figure.value) === 0) {
    return bad(
      "bad-amount",
      input[form],
      "a number other than zero",
      "a relative tolerance around zero is empty; write { between: [low, high] }",
      [form],
    );
  }
  if (input.within === undefined) return good({ [form]: figure.value } as Amount);
  if (form !== "about") return withinMisplaced(input);
  const within = readTolerance(input.within);
  return within.ok
    ? good({ about: figure.value, within: within.value })
    : { ok: false, faults: under("within", within.faults) };
};

/** Reads a relative tolerance: a decimal over 0 and under 1. */
export const readTolerance = (input: unknown): Read<DecimalString> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return compare(read.value, "0") > 0 && compare(read.value, "1") < 0
    ? read
    : bad("bad-tolerance", input, "a share over 0 and under 1", "write 0.05 for five percent");
};

/** {@link boundsOf} on a stored amount and a checked tolerance. */
export const bounds = (amount: Amount, tolerance: DecimalString): Bounds => {
  if (typeof amount === "string") return span(closed(amount), closed(amount));
  if (amount.between !== undefined) return span(closed(amount.between[0]), closed(amount.between[1]));
  if (amount.atLeast !== undefined) return span(closed(amount.atLeast), null);
  if (amount.moreThan !== undefined) return span(open(amount.moreThan), null);
  if (amount.atMost !== undefined) return span(null, closed(amount.atMost));
  if (amount.lessThan !== undefined) return span(null, open(amount.lessThan));
  if (amount.nearly !== undefined) {
    const inner = open(times(amount.nearly, minus("1", tolerance)));
    const outer = open(amount.nearly);
    return amount.nearly.startsWith("-") ? span(outer, inner, true) : span(inner, outer, true);
  }
  const { about, within } = amount;
  const reach = times(about.replace("-", ""), within ?? tolerance);
  return span(closed(minus(about, reach)), closed(plus(about, reach)), within === undefined);
};

const closed = (value: DecimalString): Bound => ({ value, open: false });
const open = (value: DecimalString): Bound => ({ value, open: true });
const span = (lower: Bound | null, upper: Bound | null, byDefaultTolerance = false): Bounds => ({
  lower,
  upper,
  byDefaultTolerance,
});

/** {@link nominalOf} on a stored amount. */
export const nominal = (amount: Amount): DecimalString => {
  if (typeof amount === "string") return amount;
  if (amount.between !== undefined) return times(plus(amount.between[0], amount.between[1]), "0.5");
  return (amount.atLeast ??
    amount.moreThan ??
    amount.atMost ??
    amount.lessThan ??
    amount.nearly ??
    amount.about) as DecimalString;
};

/** The smallest bounds that hold both. */
export const hull = (a: Bounds, b: Bounds): Bounds => ({
  lower: wider(a.lower, b.lower, -1),
  upper: wider(a.upper, b.upper, 1),
  byDefaultTolerance: a.byDefaultTolerance || b.byDefaultTolerance,
});

const wider = (a: Bound | null, b: Bound | null, outward: -1 | 1): Bound | null => {
  if (a === null || b === null) return null;
  const order = compare(a.value, b.value) * outward;
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? b : a;
};

/** Whether every possible value stands so to every possible limit, or none does, or some do. */
export const compareBounds = (value: Bounds, comparator: Comparator, limit: Bounds): Truth => {
  switch (comparator) {
    case "atLeast":
      return decide(reaches(value.lower, limit.upper, false), reaches(limit.lower, value.upper, true));
    case "moreThan":
      return decide(reaches(value.lower, limit.upper, true), reaches(limit.lower, value.upper, false));
    case "atMost":
      return compareBounds(limit, "atLeast", value);
    case "lessThan":
      return compareBounds(limit, "moreThan", value);
    case "equals":
      return decide(
        reaches(value.lower, limit.upper, false) && reaches(limit.lower, value.upper, false),
        reaches(value.lower, limit.upper, true) || reaches(limit.lower, value.upper, true),
      );
  }
};

const decide = (always: boolean, never: boolean): Truth => (always ? "yes" : never ? "no" : "maybe");

/** Whether everything from `low` up is at or above (or strictly above) everything up to `high`. */
const reaches = (low: Bound | null, high: Bound | null, strictly: boolean): boolean => {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (!strictly || low.open || high.open));
};

/** Whether every possible value lies between the two ends, or none does, or some do. */
export const liesBetween = (value: Bounds, low: DecimalString, high: DecimalString): Truth => {
  const range = span(closed(low), closed(high));
  return decide(
    reaches(value.lower, closed(low), false) && reaches(closed(high), value.upper, false),
    reaches(value.lower, range.upper, true) || reaches(range.lower, value.upper, true),
  );
};

/**
 * The figure of an amount as printed; the midpoint of a range. For drawing lines, never for deciding.
 *
 * @throws {@link PolicyTargetsError} for anything that is not an amount
 *
 * @example
 * import { nominalOf } from "policy-targets";
 *
 * nominalOf({ moreThan: "15e9" }); // => "15000000000"
 * nominalOf({ between: [15, 16] }); // => "15.5"
 */
export const nominalOf = (amount: AmountInput): DecimalString => nominal(take(readAmount, amount, "amount"));

/**
 * The bounds of an amount, each open or closed, `null` where it is unbounded: what every verdict is decided on.
 *
 * `nearly x` lies between x(1 − t) and x, without either end; `about x` between x(1 − t) and x(1 + t).
 *
 * @param options - `approximateTolerance`: the t of amounts that bring none of their own, default 0.05
 * @throws {@link PolicyTargetsError} for anything that is not an amount, or a tolerance that is not over 0 and under 1
 *
 * @example
 * import { boundsOf } from "policy-targets";
 *
 * const bounds = boundsOf({ about: 100, within: 0.02 });
 * [bounds.lower?.value, bounds.upper?.value]; // => ["98", "102"]
 * boundsOf({ atLeast: 20 }).upper; // => null
 */
export const boundsOf = (amount: AmountInput, options: AmountOptions = {}): Bounds =>
  bounds(
    take(readAmount, amount, "amount"),
    take(readTolerance, toleranceIn(options), "approximateTolerance"),
  );

const toleranceIn = (options: unknown): unknown => {
  const hint = "write { approximateTolerance: 0.05 }";
  const { approximateTolerance } = orThrow(readKeys(options, ["approximateTolerance"], hint), "options");
  return approximateTolerance === undefined ? DEFAULT_TOLERANCE : approximateTolerance;
};

/**
 * Whether a value stands so to a limit: `"yes"` or `"no"` when that holds for everything the two may be,
 * otherwise `"maybe"`.
 *
 * @throws {@link PolicyTargetsError} for anything that is not an amount
 *
 * @example
 * import { compareAmounts } from "policy-targets";
 *
 * compareAmounts({ moreThan: 377 }, "atLeast", 300); // => "yes"
 * compareAmounts({ moreThan: 377 }, "atMost", 400); // => "maybe"
 * compareAmounts({ between: [75, 85] }, "atLeast", 80); // => "maybe"
 */
export const compareAmounts = (
  value: AmountInput,
  comparator: Comparator,
  limit: AmountInput,
  options: AmountOptions = {},
): Truth => {
  if (!comparators.includes(comparator)) {
    return orThrow(
      bad(
        "unknown-code",
        comparator,
        comparators.join(", "),
        suggestion(comparator, comparators, "use one of these"),
      ),
      "comparator",
    );
  }
  return compareBounds(boundsOf(value, options), comparator, boundsOf(limit, options));
};
