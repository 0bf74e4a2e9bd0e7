import type { DecimalString } from "./decimal.js";
import { placesOf, tenTo } from "./whole.js";

/*
 * Logarithms and powers with the same digits on every engine. The language leaves the last bits of `Math.log`,
 * `Math.exp` and `**` to the engine, so that figures, and labels that follow from them, could differ between two
 * engines. Here they are worked out in whole numbers: ONE stands for 1. Only the last few of its 160 bits can be
 * wrong, and a double keeps 53.
 */
const BITS = 160;
const SHIFT = /* @__PURE__ */ BigInt(BITS);
const ONE = /* @__PURE__ */ (() => 1n << SHIFT)();

/** A quotient of whole numbers; both are more than zero. */
interface Quota {
  readonly over: bigint;
  readonly under: bigint;
}

/** A number in digits, or a double by the digits with which it is written: 0.1 is a tenth. */
type Numeral = number | DecimalString;

/** a / b by their sizes; neither is zero. */
const quotaOf = (a: Numeral, b: Numeral): Quota => {
  const [m, n] = [digitsAndPower(a), digitsAndPower(b)];
  const power = m.power - n.power;
  return { over: m.digits * tenTo(Math.max(power, 0)), under: n.digits * tenTo(Math.max(-power, 0)) };
};

const digitsAndPower = (value: Numeral): { readonly digits: bigint; readonly power: number } => {
  const [figure = "0", exponent = "0"] = String(value).split("e");
  return { digits: BigInt(figure.replace(/[-.]/g, "")), power: Number(exponent) - placesOf(figure) };
};

/** The logarithm of a / b by the series z + z³/3 + z⁵/5 + … The nearer a and b are, the shorter it is. */
const logarithmNearOne = (a: bigint, b: bigint): bigint => {
  const z = ((a - b) << SHIFT) / (a + b);
  const square = (z * z) >> SHIFT;
  let sum = 0n;
  let power = z;
  for (let odd = 1n; power / odd !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> SHIFT;
  }
  return 2n * sum;
};

const LOGARITHM_OF_TWO = /* @__PURE__ */ logarithmNearOne(2n, 1n);

/** The logarithms of 64ths from a half to two, each once it is needed. */
const logarithmsOf64ths: Map<bigint, bigint> = /* @__PURE__ */ new Map();

const logarithmOf64ths = (count: bigint): bigint => {
  const known = logarithmsOf64ths.get(count);
  if (known !== undefined) return known;
  const found = logarithmNearOne(count, 64n);
  logarithmsOf64ths.set(count, found);
  return found;
};

/** About how many bits a whole number has: at most three more. */
const bitsOf = (whole: bigint): number => whole.toString(16).length * 4;

/** The logarithm of a quotient: that of a power of two, that of some 64ths near the rest, and what is left. */
const logarithmOf = ({ over, under }: Quota): bigint => {
  const power = BigInt(bitsOf(over) - bitsOf(under));
  const rest = power > SHIFT ? over / (under << (power - SHIFT)) : (over << (SHIFT - power)) / under;
  const count = (rest >> (SHIFT - 5n)) * 2n + 1n;
  return power * LOGARITHM_OF_TWO + logarithmOf64ths(count) + logarithmNearOne(rest, count << (SHIFT - 6n));
};

/** e^x is 2^power · (1 + above). */
interface Exponential {
  readonly power: bigint;
  readonly above: bigint;
}

/** How often the exponent is halved before the series, and the result squared after it. */
const HALVINGS = 8n;

const exponentialOf = (x: bigint): Exponential => {
  const power = x / LOGARITHM_OF_TWO;
  const rest = (x - power * LOGARITHM_OF_TWO) >> HALVINGS;
  let above = 0n;
  let term = rest;
  for (let count = 2n; term !== 0n; count++) {
    above += term;
    term = ((term * rest) >> SHIFT) / count;
  }
  for (let times = 0n; times < HALVINGS; times++) above = 2n * above + ((above * above) >> SHIFT);
  return { power, above };
};

/** Beyond this power of two, doubles know only infinity and zero. */
const LARGEST_POWER = 1100n;

const doubleOf = (fixed: bigint): number => Number(fixed) / Number(ONE);

/** The natural logarithm of to / from, to the nearest double. Both lie on the same side of zero. */
export const logarithm = (from: number, to: number): number =>
  from === to ? 0 : doubleOf(logarithmOf(quotaOf(to, from)));

/**
 * Growth of the ratio to / from in part of the time: (to / from)^(part / whole) − 1, to the nearest double. Infinity
 * where a double cannot hold it.
 *
 * @param from - not zero
 * @param to - on the same side of zero as `from`, or zero
 * @param part - more than zero, in the unit of `whole`
 * @param whole - more than zero
 */
export const growthOver = (from: Numeral, to: Numeral, part: number, whole: number): number => {
  if (from === to) return 0;
  if (Number(to) === 0) return -1;
  const share = quotaOf(part, whole);
  const total = logarithmOf(quotaOf(to, from));
  const { power, above } = exponentialOf((total * share.over) / share.under);
  if (power > LARGEST_POWER) return Number.POSITIVE_INFINITY;
  if (power < -LARGEST_POWER) return -1;
  const factor = power < 0n ? (ONE + above) >> -power : (ONE + above) << power;
  // Of a factor too large for a double as it stands, the bits below 1 are dropped.
  const growth = factor - ONE;
  return growth >> 1000n === 0n || growth < 0n ? doubleOf(growth) : Number(growth >> SHIFT);
};

/** e to the power of x, to the nearest double; Infinity or 0 where a double cannot hold it. */
export const exponential = (x: number): number => {
  if (x === 0) return 1;
  const { over, under } = quotaOf(x, 1);
  const size = (over << SHIFT) / under;
  const { power, above } = exponentialOf(x < 0 ? -size : size);
  if (power > LARGEST_POWER) return Number.POSITIVE_INFINITY;
  if (power < -LARGEST_POWER) return 0;
  const rest = doubleOf(ONE + above);
  return power < 0n ? rest / Number(1n << -power) : rest * Number(1n << power);
};
