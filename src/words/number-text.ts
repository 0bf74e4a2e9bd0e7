import type { NumberStyle } from "../locale/locale.js";
import { shifted } from "../value/decimal.js";

const MAX_SCALED_DECIMALS = 3;

/** Whole digits in groups of three, and the decimals as they are: `"-1234.50"` → `-1,234.50`. */
const grouped = (decimal: string, style: NumberStyle): string => {
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const text = fraction === undefined ? groups : `${groups}${style.point}${fraction}`;
  return decimal.startsWith("-") ? `−${text}` : text;
};

/** A decimal in words where a scale word keeps it exact and short, else in digits. Nothing is rounded. */
export const numberText = (decimal: string, style: NumberStyle): string => {
  const size = Math.abs(Number(decimal));
  for (const { power, word } of style.scales) {
    if (size < Number(`1e${power}`)) continue;
    const mantissa = shifted(decimal, -power);
    const decimals = mantissa.split(".")[1]?.length ?? 0;
    if (decimals <= MAX_SCALED_DECIMALS) return `${grouped(mantissa, style)} ${word}`;
  }
  return grouped(decimal, style);
};

/** A decimal in digits, whatever its size. */
export const digitText = (decimal: string, style: NumberStyle): string => grouped(decimal, style);

/** Whether only the second of two numbers would end on a scale word: beside it the first would seem to share it. */
export const wouldShareScale = (low: string, high: string, style: NumberStyle): boolean => {
  const isScaled = (decimal: string): boolean => numberText(decimal, style) !== grouped(decimal, style);
  return Number(low) !== 0 && !isScaled(low) && isScaled(high);
};

/** A share in percent with a number of decimals, for display. */
export const percentOf = (share: number, decimals: number): string => {
  // Of such a size a number is whole, and the largest times a hundred would be none.
  if (Math.abs(share) >= 1e19) return String(BigInt(share) * 100n);
  const text = (share * 100).toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

/** With how many decimals two shares in percent differ, none or one; none where they do not. */
export const decimalsToTellApart = (first: number, second: number): 0 | 1 => {
  const isSame = (decimals: number): boolean => percentOf(first, decimals) === percentOf(second, decimals);
  return isSame(0) && !isSame(1) ? 1 : 0;
};
