/** What a text that is no period may have meant: a pattern, and what to write. */
type PeriodRule = readonly [pattern: RegExp, hint: (...groups: string[]) => string];

const two = (digits: string): string => digits.padStart(2, "0");
const quoted = (...periods: readonly string[]): string =>
  `write ${periods.map((text) => `"${text}"`).join(" or ")}`;

/** Day and month, of which either may stand first. */
const dayAndMonth = (a: string, b: string, year: string): string => {
  const [dayFirst, monthFirst] = [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`];
  if (Number(b) > 12) return quoted(monthFirst);
  return Number(a) > 12 || a === b
    ? quoted(dayFirst)
    : `${quoted(dayFirst)} if the day stands first, "${monthFirst}" if the month does`;
};

/** "2019/20" is a fiscal year, and may be the month of another. */
const fiscalYear = (year: string, end: string): string => {
  const next = Number(year) + 1;
  const isFiscal = Number(end) === next % 100;
  const isMonth = Number(end) >= 1 && Number(end) <= 12;
  if (!isFiscal) return isMonth ? quoted(`${year}-${end}`) : "write one start and one end, as in 2020/2025";
  const month = isMonth ? `; the month is "${year}-${end}"` : "";
  return `write the months of the fiscal year, as in "${year}-04/${next}-03" or "${year}-07/${next}-06"${month}`;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthOfName = (name: string): string => two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;

const ROMAN: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4" };
const quarter = (number: string): string => ROMAN[number.toUpperCase()] ?? number;

const RULES: readonly PeriodRule[] = [
  [/^(\d{4}-\d\d-\d\d)[T ]\d{1,2}:/, (day) => `${quoted(day)}, the calendar day without a time`],
  [/[T ]\d{1,2}:/, () => "write the calendar day without a time"],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, dayAndMonth],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (year, month, day) => quoted(`${year}-${two(month)}-${two(day)}`)],
  [/^(\d{1,2})[/.-](\d{4})$/, (month, year) => quoted(`${year}-${two(month)}`)],
  [/^(?:FY ?)?(\d{4})[/–-](\d\d)$/i, fiscalYear],
  [/^FY ?\d{2,4}$/i, () => 'write the months of the fiscal year, as in "2019-07/2020-06"'],
  [/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => quoted(`${year}-${month}-${day}`)],
  [/^(\d{4})\/$/, (year) => `${quoted(`${year}/..`)} for an open end`],
  [/^\/(\d{4})$/, (year) => `${quoted(`../${year}`)} for an open start`],
  [/^\d{4}-\d{1,2}-\d{1,2}$/, () => "write month and day with two digits, as in 2020-01-05"],
  [/^(\d{4})-(\d)$/, (year, month) => `write the month with two digits, "${year}-${two(month)}"`],
  [/^(\d{4})-M(\d\d)$/i, (year, month) => quoted(`${year}-${month}`)],
  [/^(\d{4})-A1$/, (year) => quoted(year)],
  [/^\d{4}-W\d$/, () => "write the week with two digits, as in 2020-W05"],
  [/^(\d{4})[- /]?([qthsw]\d+)$/i, (year, part) => quoted(`${year}-${part.toUpperCase()}`)],
  [/^([qths]\d)[- /]?(\d{4})$/i, (part, year) => quoted(`${year}-${part.toUpperCase()}`)],
  [
    /^qu(?:ý|arter) ?(iv|i{1,3}|[1-4])(?![iv])\D+(\d{4})$/iu,
    (number, year) => quoted(`${year}-Q${quarter(number)}`),
  ],
  [/^(\d{4}) ?(?:-|–|to|đến) ?(\d{4})$/u, (from, to) => quoted(`${from}/${to}`)],
  [/^\d{3}X|^\d{2}XX/, () => "write the decade as an interval, as in 2020/2029"],
  [/~\/|^[^/]*\/[^/]*~$/, () => "approximate ends are not supported; write the days that are sure"],
  [/[?%]$/, () => "mark an approximate date with ~; an uncertain one belongs into a note"],
  [
    new RegExp(`^(\\d{1,2})\\.? ${MONTH} (\\d{4})$`, "i"),
    (day, month, year) => quoted(`${year}-${monthOfName(month)}-${two(day)}`),
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`, "i"),
    (month, day, year) => quoted(`${year}-${monthOfName(month)}-${two(day)}`),
  ],
  [new RegExp(`\\b${MONTH} (\\d{4})$`, "i"), (month, year) => quoted(`${year}-${monthOfName(month)}`)],
  [
    /ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})$/iu,
    (day, month, year) => quoted(`${year}-${two(month)}-${two(day)}`),
  ],
  [/tháng (\d{1,2})(?:\/| năm )(\d{4})$/iu, (month, year) => quoted(`${year}-${two(month)}`)],
  [
    /^(?:(?:by|until|till|in|end|of|the|year|hết|cuối|đến|năm)[ -])+([1-9]\d{3})$/iu,
    (year) => `${quoted(year)}, which counts by its last day`,
  ],
];

/** Nobody writes a date with more characters. */
const LONGEST = 64;

/** What to write instead of a text that is no period. */
export const periodHint = (input: string, otherwise = "write the year first, then month and day"): string => {
  if (input.length > LONGEST) return otherwise;
  for (const [pattern, hint] of RULES) {
    const match = pattern.exec(input.trim());
    if (match !== null) return hint(...match.slice(1));
  }
  return otherwise;
};
