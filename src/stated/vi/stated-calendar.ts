import { countOf, fourMonths, monthsOf, type StatedCalendar } from "../stated-part.js";

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
};

const ROMAN_NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** How Vietnamese documents state periods. */
export const viStatedCalendar: StatedCalendar = {
  leads: [
    "trong",
    "vào",
    "đến hết",
    "đến",
    "tới",
    "cho đến",
    "tính đến",
    "hết",
    "giai đoạn",
    "thời kỳ",
    "cả",
  ],
  articles: [],
  approximate: ["khoảng"],
  ends: ["cuối"],
  forms: [
    { pattern: /^(?:năm )?(?<year>\d{4})$/, kind: "year" },
    { pattern: /^năm$/, kind: "year" },
    { pattern: /^tháng (?<number>\d{1,2})(?:(?:\/|-| năm )(?<year>\d{4}))?$/, kind: "month" },
    { pattern: /^(?<number>\d{1,2})\/(?<year>\d{4})$/, kind: "month" },
    {
      pattern: /^tháng (?<number>\p{L}+|mười một|mười hai) năm (?<year>\d{4})$/u,
      kind: "month",
      words: NUMBERS,
    },
    {
      pattern: /^(?:ngày )?(?<day>\d{1,2})[/.](?<number>\d{1,2})[/.](?<year>\d{4})$/,
      kind: "day",
    },
    { pattern: /^(?:ngày )?(?<day>\d{1,2})-(?<number>\d{1,2})-(?<year>\d{4})$/, kind: "day" },
    { pattern: /^(?:ngày )?(?<day>\d{1,2})\/(?<number>\d{1,2})$/, kind: "day" },
    {
      pattern: /^(?:ngày )?(?<day>\d{1,2}) tháng (?<number>\d{1,2})(?:(?: năm |\/)(?<year>\d{4}))?$/,
      kind: "day",
    },
    { pattern: /^(?:ngày )?(?<day>\d{1,2})$/, kind: "day" },
    {
      pattern: /^quý (?<number>i|ii|iii|iv|\d)(?:(?:\/|-| năm )(?<year>\d{4}))?$/,
      kind: "quarter",
      words: ROMAN_NUMBERS,
    },
    {
      pattern: /^(?<count>\d{1,2}|\p{L}+) tháng (?<which>đầu|giữa|cuối)(?: năm)?(?: (?<year>\d{4}))?$/u,
      kind: "months",
      part: ({ count = "", which, year }) => {
        const length = countOf(count, NUMBERS);
        if (length === undefined) return undefined;
        if (which !== "giữa") return monthsOf(length, which === "đầu", year);
        return length === 4 ? fourMonths(2, year) : undefined;
      },
    },
    {
      pattern: /^nửa (?<which>đầu|cuối)(?: năm)?(?: (?<year>\d{4}))?$/,
      kind: "half",
      part: ({ which, year }) => monthsOf(6, which === "đầu", year),
    },
    { pattern: /^tuần (?<number>\d{1,2}) năm (?<year>\d{4})$/, kind: "week" },
  ],
  opener: /^(?:từ )?/,
  joint: /^(?: ?[-–—] ?(?:đến )?| (?:cho )?đến (?:hết )?| tới )/,
  refused: [
    { pattern: /\bnay$/, mend: "write the day on which the document speaks as the end" },
    {
      pattern: /^(?:trong |vào )?(?:đầu|giữa) /,
      mend: "its last day is not stated; write the months that are meant",
    },
    { pattern: /^(?:kể )?từ |^sau /, mend: 'write the end too, or "2020/.." for an open one' },
    { pattern: /^trước /, mend: "write the last day or year that still counts" },
    { pattern: / và |, \d/, mend: "read each period by itself, or write the first and the last" },
  ],
};
