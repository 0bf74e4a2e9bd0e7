import { countOf, fourMonths, monthsOf, type StatedCalendar } from "../stated-part.js";

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const ORDINAL_NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

/** How English documents state periods. */
export const enStatedCalendar: StatedCalendar = {
  leads: ["in", "by", "on", "during", "until", "till", "within", "throughout", "the", "year", "period"],
  articles: ["the", "year"],
  approximate: ["about", "around", "approximately"],
  ends: ["end of", "end-of", "end"],
  forms: [
    { pattern: /^(?<year>\d{4})$/, kind: "year" },
    { pattern: /^(?<number>[a-z]+)\.?(?: of|,)?(?: (?<year>\d{4}))?$/, kind: "month", words: MONTH_NUMBERS },
    {
      pattern: /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<number>[a-z]+)\.?(?:,? (?<year>\d{4}))?$/,
      kind: "day",
      words: MONTH_NUMBERS,
    },
    {
      pattern: /^(?<number>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
      kind: "day",
      words: MONTH_NUMBERS,
    },
    { pattern: /^(?<day>\d{1,2})(?:st|nd|rd|th)?$/, kind: "day" },
    {
      pattern: /^(?<number>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?(?: (?<year>\d{4}))?$/,
      kind: "quarter",
      words: ORDINAL_NUMBERS,
    },
    { pattern: /^q(?<number>\d)(?:[ /-]?(?<year>\d{4}))?$/, kind: "quarter" },
    {
      pattern: /^(?<number>first|second|1st|2nd) half(?: of)?(?: (?<year>\d{4}))?$/,
      kind: "half",
      words: ORDINAL_NUMBERS,
    },
    { pattern: /^h(?<number>\d)(?:[ /-]?(?<year>\d{4}))?$/, kind: "half" },
    {
      pattern:
        /^(?<which>first|second|third|last) (?<count>\d{1,2}|[a-z]+) months(?: of)?(?: (?<year>\d{4}))?$/,
      kind: "months",
      part: ({ which = "", count = "", year }) => {
        const length = countOf(count, NUMBERS);
        if (length === undefined) return undefined;
        if (which === "first" || which === "last") return monthsOf(length, which === "first", year);
        if (length === 6 && which === "second") return monthsOf(6, false, year);
        return length === 4 ? fourMonths(ORDINAL_NUMBERS[which] ?? 0, year) : undefined;
      },
    },
    { pattern: /^week (?<number>\d{1,2}) of (?<year>\d{4})$/, kind: "week" },
  ],
  opener: /^(?:from |between )?/,
  joint: /^(?: ?[-–—] ?| to | until | till | through | and )/,
  refused: [
    {
      pattern: /\bnow$|\bto date$|\bpresent$/,
      mend: "write the day on which the document speaks as the end",
    },
    {
      pattern: /^(?:in |by )?(?:the )?(?:early|mid|late|beginning|start|middle)\b/,
      mend: "its days are not stated; write the months that are meant",
    },
    { pattern: /^(?:from|since|after) /, mend: 'write the end too, or "2020/.." for an open one' },
    { pattern: /^before /, mend: "write the last day or year that still counts" },
    { pattern: /\d\/\d/, mend: 'write the month in words, or the period as in "2020-10-15"' },
    { pattern: / and |, \d/, mend: "read each period by itself, or write the first and the last" },
  ],
};
