// The doors by which periods come in say what a text that is no period may have meant. Evaluation reads what was read
// before and does not load this.
import type { Read } from "../faults/fault.js";

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|tháng /gu;
const QUARTER_IN_ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** The text with "m12" for each name of a month and "q4" for each name of a quarter. */
const numberedText = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(MONTH, (_, name?: string) =>
      name === undefined ? "m" : `m${"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name) / 3 + 1}`,
    )
    .replace(
      /(?:quý|quarter) (iv|i{1,3}|\d)/u,
      (_, number: string) => `q${QUARTER_IN_ROMAN[number] ?? number}`,
    )
    .replace(" năm ", " ");

/** Ways in which people write periods, and how each is written here. Of two, both may be meant. */
const PERIOD_SPELLINGS: readonly (readonly [pattern: RegExp, ...periods: string[]])[] = [
  [/^(\d+)[/.-](\d+)[/.-](\d{4})$/, "$3-$2-$1", "$3-$1-$2"],
  [/^(\d{4})[/.-](\d+)[/.-](\d+)$/, "$1-$2-$3"],
  [/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"],
  [/^(\d\d?)[/.-](\d{4})$/, "$2-$1"],
  [/^(\d{4})(?:[/.-]m?| ?m)(\d\d?)$/, "$1-$2"],
  [/^(\d{4})-a1$/, "$1"],
  [/^(\d{4})-w(\d)$/, "$1-W0$2"],
  [/^(\d{4})[- /]?([qthsw]\d+)$/, "$1-$2"],
  [/^([qths]\d)[- /]?(\d{4})$/, "$2-$1"],
  [/^(\d{4})\/$/, "$1/.."],
  [/^\/(\d{4})$/, "../$1"],
  [/^(\d{4}) ?(?:-|–|to|đến) ?(\d{4})$/, "$1/$2"],
  [/^(\d{3})x$/, "$10/$19"],
  [/^(?:ngày )?(\d+)\.?[ /]m?(\d+)[ /](\d{4})$/, "$3-$2-$1"],
  [/^m(\d+) (\d+),? (\d{4})$/, "$3-$1-$2"],
  [/^(?:.* )?m(\d+)[ /](\d{4})$/, "$2-$1"],
  [/^(?:(?:by|until|in|end|of|the|year|hết|cuối|đến|năm)[ -])+(\d{4})$/, "$1"],
];

/** A fiscal year, "2019/20". It begins in another month in each country. */
const FISCAL = /^(?:fy ?)?(\d{4})[/–-](\d\d)$/;

const isFiscal = (text: string): boolean => {
  const [, year, end] = FISCAL.exec(text) ?? [];
  return (Number(year) + 1) % 100 === Number(end);
};

/** The periods that a text may have meant. */
const periodsMeant = (text: string): readonly string[] => {
  if (isFiscal(text)) {
    const [, year = "", end] = FISCAL.exec(text) ?? [];
    const next = Number(year) + 1;
    return [`${year}-04/${next}-03`, `${year}-07/${next}-06`, `${year}-${end}`];
  }
  const [pattern, ...periods] = PERIOD_SPELLINGS.find(([one]) => one.test(text)) ?? [];
  if (pattern === undefined) return [];
  const written = periods.map((period) =>
    text
      .replace(pattern, period)
      .toUpperCase()
      .replace(/-(\d)(?!\d)/g, "-0$1"),
  );
  return [...new Set(written)];
};

/** Nobody writes a date with more characters. */
const LONGEST = 64;

/** The same reader of periods, whose fault shows the period that the text may have meant. */
export const hinting =
  <T>(read: (input: unknown) => Read<T>) =>
  (input: unknown): Read<T> => {
    const result = read(input);
    if (result.ok || typeof input !== "string" || input.length > LONGEST) return result;
    const text = numberedText(input);
    const meant = periodsMeant(text)
      .filter((period) => read(period).ok)
      .map((period) => JSON.stringify(period));
    if (meant.length === 0) return result;
    const which = isFiscal(text)
      ? ", or the months of the fiscal year that is meant"
      : ", whichever is meant";
    const hint = `write ${meant.join(" or ")}${meant.length > 1 ? which : ""}`;
    return { ok: false, faults: result.faults.map((fault) => ({ ...fault, hint })) };
  };
