import fc from "fast-check";
import { formatPeriod } from "policy-targets";
import { parseStatedPeriod, type StatedLanguage } from "policy-targets/stated";
import { firstDay, lastDay, precisionOf } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { nasties } from "../value/nasty.js";
import { escapee, refusal } from "../value/refusal.js";
import { days, periods, wholePeriods } from "../words/arbitraries.js";

type Row = readonly [string, string];

/** Each period of the two source documents that names its year. */
const printed: readonly Row[] = [
  ["06/07/2020", "2020-07-06"],
  ["06/7/2020", "2020-07-06"],
  ["Năm 2020", "2020"],
  ["6 tháng cuối năm 2020", "2020-H2"],
  ["cùng kỳ năm 2019".slice(8), "2019"],
  ["Ngày 17/01/2020", "2020-01-17"],
  ["đến tháng 10/2020", "2020-10"],
  ["Trong 6 tháng đầu năm 2020", "2020-H1"],
  ["Trong 06 tháng đầu năm 2020", "2020-H1"],
  ["Trong tháng 6/2020", "2020-06"],
  ["đến năm 2025", "2025"],
  ["đến năm 2030", "2030"],
  ["trong năm 2020", "2020"],
  ["ngày 14/01/2020", "2020-01-14"],
  ["vào năm 2045", "2045"],
  ["trong cuối năm 2020", "2020-12"],
  ["đến năm 2022", "2022"],
  ["năm 2021", "2021"],
  ["Từ ngày 1/2 đến 31/5/2020", "2020-02-01/2020-05-31"],
  ["5/2020", "2020-05"],
  ["ngày 03/4/2019", "2019-04-03"],
  ["4 tháng đầu năm 2020", "2020-01/2020-04"],
  ["cùng kỳ 2019".slice(8), "2019"],
  ["ngày 09/4/2020", "2020-04-09"],
  ["ngày 25/3/2020", "2020-03-25"],
  ["năm 2018", "2018"],
  ["tháng 8/2020", "2020-08"],
  ["đến 2021", "2021"],
  ["tháng 6/2020", "2020-06"],
  ["tháng 10/2020", "2020-10"],
];

/** Those that leave the year to the reader. */
const withoutYear: readonly Row[] = [
  ["6 tháng đầu năm", "2020-H1"],
  ["06 tháng đầu năm", "2020-H1"],
  ["4 tháng đầu năm", "2020-01/2020-04"],
  ["tháng 4", "2020-04"],
  ["từ 19/4 - 20/5", "2020-04-19/2020-05-20"],
  ["7/5", "2020-05-07"],
];

const vietnamese: readonly Row[] = [
  ["tháng 6 năm 2020", "2020-06"],
  ["tháng sáu năm 2020", "2020-06"],
  ["tháng 10-2020", "2020-10"],
  ["ngày 17 tháng 1 năm 2020", "2020-01-17"],
  ["17-1-2020", "2020-01-17"],
  ["17.1.2020", "2020-01-17"],
  ["6 tháng cuối năm 2020", "2020-H2"],
  ["sáu tháng đầu năm 2020", "2020-H1"],
  ["nửa đầu năm 2020", "2020-H1"],
  ["nửa cuối năm 2020", "2020-H2"],
  ["9 tháng đầu năm 2020", "2020-01/2020-09"],
  ["3 tháng cuối năm 2020", "2020-10/2020-12"],
  ["4 tháng giữa năm 2020", "2020-05/2020-08"],
  ["1 tháng đầu năm 2020", "2020-01"],
  ["quý III/2020", "2020-Q3"],
  ["quý 3 năm 2020", "2020-Q3"],
  ["quý IV-2020", "2020-Q4"],
  ["tuần 5 năm 2020", "2020-W05"],
  ["cuối năm 2020", "2020-12"],
  ["cuối 2020", "2020-12"],
  ["đến cuối năm 2020", "2020-12"],
  ["cuối quý III/2020", "2020-09"],
  ["cuối tháng 6/2020", "2020-06"],
  ["đến hết năm 2020", "2020"],
  ["khoảng năm 2020", "2020~"],
  ["đến khoảng tháng 10/2020", "2020-10~"],
  ["giai đoạn 2021-2025", "2021/2025"],
  ["giai đoạn 2021 – 2025", "2021/2025"],
  ["từ năm 2021 đến năm 2025", "2021/2025"],
  ["từ tháng 2 đến tháng 5/2020", "2020-02/2020-05"],
  ["tháng 2-5/2020", "2020-02/2020-05"],
  ["quý I đến quý III/2020", "2020-Q1/2020-Q3"],
  ["từ ngày 1 đến 15/2/2020", "2020-02-01/2020-02-15"],
  ["từ tháng 11/2019 đến tháng 2/2020", "2019-11/2020-02"],
  ["từ tháng 2/2020 đến ngày 31/5/2020", "2020-02/2020-05-31"],
  ["từ 2020-02-01 đến 2020-05-31", "2020-02-01/2020-05-31"],
  ["tháng\u00a010 / 2020", "2020-10"],
  ["năm 2020".normalize("NFD"), "2020"],
];

const english: readonly Row[] = [
  ["2020", "2020"],
  ["in 2020", "2020"],
  ["by 2025", "2025"],
  ["October 2020", "2020-10"],
  ["Oct. 2020", "2020-10"],
  ["by October 2020", "2020-10"],
  ["17 January 2020", "2020-01-17"],
  ["on 17th January 2020", "2020-01-17"],
  ["January 17, 2020", "2020-01-17"],
  ["May 2020", "2020-05"],
  ["first half of 2020", "2020-H1"],
  ["the second half of 2020", "2020-H2"],
  ["first six months of 2020", "2020-H1"],
  ["last six months of 2020", "2020-H2"],
  ["first four months of 2020", "2020-01/2020-04"],
  ["the second four months of 2020", "2020-05/2020-08"],
  ["first 9 months of 2020", "2020-01/2020-09"],
  ["third quarter of 2020", "2020-Q3"],
  ["Q3 2020", "2020-Q3"],
  ["Q3/2020", "2020-Q3"],
  ["H1 2020", "2020-H1"],
  ["week 5 of 2020", "2020-W05"],
  ["end of 2020", "2020-12"],
  ["by the end of 2020", "2020-12"],
  ["the end of the third quarter of 2020", "2020-09"],
  ["end of June 2020", "2020-06"],
  ["about 2020", "2020~"],
  ["from 1 February to 31 May 2020", "2020-02-01/2020-05-31"],
  ["1–15 February 2020", "2020-02-01/2020-02-15"],
  ["between 2021 and 2025", "2021/2025"],
  ["2021–2025", "2021/2025"],
  ["2021-2025", "2021/2025"],
  ["January to April 2020", "2020-01/2020-04"],
];

const tables: readonly (readonly [string, StatedLanguage, readonly Row[], { readonly year?: number }])[] = [
  ["a period of the source documents", "vi", printed, {}],
  ["a period of the source documents, with a year lent,", "vi", withoutYear, { year: 2020 }],
  ["a Vietnamese period", "vi", vietnamese, {}],
  ["an English period", "en", english, {}],
  ["a period that names its year, with another lent,", "vi", printed, { year: 1999 }],
];

describe.each(tables)("%s", (_, language, rows, options) => {
  it.each(rows)("%s", (text, period) => {
    expect(parseStatedPeriod(text, language, options)).toBe(period);
  });
});

describe("what is no certain period is refused", () => {
  it.each<[string, StatedLanguage, string, string]>([
    ["", "vi", "unreadable-period", "what the document states"],
    ["khi có giấy phép", "vi", "unreadable-period", "without the words"],
    ...withoutYear.map(([text]): [string, StatedLanguage, string, string] => [
      text,
      "vi",
      "unreadable-period",
      "{ year: 2020 }",
    ]),
    ["first half", "en", "unreadable-period", "{ year: 2020 }"],
    ["1 February", "en", "unreadable-period", "{ year: 2020 }"],
    ["cuối năm", "vi", "unreadable-period", "{ year: 2020 }"],
    ["đầu năm 2020", "vi", "unreadable-period", "months that are meant"],
    ["giữa năm 2020", "vi", "unreadable-period", "months that are meant"],
    ["early 2020", "en", "unreadable-period", "months that are meant"],
    ["mid-2020", "en", "unreadable-period", "months that are meant"],
    ["in late 2020", "en", "unreadable-period", "months that are meant"],
    ["đến nay", "vi", "unreadable-period", "the document speaks"],
    ["từ đầu tháng 5 đến nay", "vi", "unreadable-period", "the document speaks"],
    ["tháng 5/2020 đến nay", "vi", "unreadable-period", "the document speaks"],
    ["2019 to date", "en", "unreadable-period", "the document speaks"],
    ["từ năm 2020", "vi", "unreadable-period", "the end too"],
    ["since 2020", "en", "unreadable-period", "the end too"],
    ["từ cuối năm 2020 đến năm 2021", "vi", "unreadable-period", "the end too"],
    ["cuối giai đoạn 2021-2025", "vi", "unreadable-period", "one period"],
    ["trước năm 2025", "vi", "unreadable-period", "still counts"],
    ["before 2025", "en", "unreadable-period", "still counts"],
    ["năm 2021, 2022", "vi", "unreadable-period", "by itself"],
    ["2 tháng 4 và 5/2020", "vi", "unreadable-period", "by itself"],
    ["May and June 2020", "en", "unreadable-period", "by itself"],
    ["17/01/2020", "en", "unreadable-period", "in words"],
    ["2007-33", "vi", "unreadable-period", "both years in full"],
    ["ngày 5", "vi", "unreadable-period", "the whole date"],
    ["2020 - 21", "vi", "unreadable-period", "both years in full"],
    ["khoảng 4 tháng đầu năm 2020", "vi", "unreadable-period", "approximate"],
    ["tháng 11 đến tháng 2/2020", "vi", "unreadable-period", "both years"],
    ["4 tháng đầu năm 2020 đến tháng 6/2020", "vi", "unreadable-period", "the last month"],
    ["31/2/2020", "vi", "impossible-date", "month and the day"],
    ["29 February 2019", "en", "impossible-date", "month and the day"],
    ["2019-02-29", "vi", "unreadable-period", "one period"],
    ["tháng 13/2020", "vi", "impossible-date", "number"],
    ["tháng 33/2020", "vi", "impossible-date", "number"],
    ["quý 5/2020", "vi", "impossible-date", "number"],
    ["13 tháng đầu năm 2020", "vi", "impossible-date", "number"],
    ["năm 0999", "vi", "impossible-date", "year"],
    ["constructor 2020", "en", "unreadable-period", "one period"],
    ["first constructor months of 2020", "en", "unreadable-period", "one period"],
    ["năm ２０２０", "vi", "unreadable-period", "0 to 9"],
  ])("%s in %s", (text, language, code, mend) => {
    const error = refusal(() => parseStatedPeriod(text, language));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(mend)]);
  });

  it.each<[unknown, string]>([
    [{ yaer: 2020 }, "unknown-option"],
    [{ year: "2020" }, "bad-option"],
    [{ year: 20 }, "bad-option"],
    [{ year: 2020.5 }, "bad-option"],
    [2020, "bad-option"],
    [null, "bad-option"],
  ])("and so are the options %j", (options, code) => {
    expect(refusal(() => parseStatedPeriod("tháng 4", "vi", options as never)).code).toBe(code);
  });
});

const statedLanguages = fc.constantFrom<StatedLanguage[]>("en", "vi");
const daysOf = (period: string) => [firstDay(period), lastDay(period)];

describe("what the library writes, it reads", () => {
  it("as the same days", () => {
    fc.assert(
      fc.property(wholePeriods, statedLanguages, (period, language) => {
        expect(
          daysOf(parseStatedPeriod(formatPeriod(period, { locale: languages.basic[language] }), language)),
        ).toEqual(daysOf(period));
      }),
    );
  });

  it("with the same precision, but for four months", () => {
    const others = wholePeriods.filter((period) => precisionOf(period) !== "four-months");
    fc.assert(
      fc.property(others, statedLanguages, (period, language) => {
        expect(
          precisionOf(
            parseStatedPeriod(formatPeriod(period, { locale: languages.basic[language] }), language),
          ),
        ).toBe(precisionOf(period));
      }),
    );
  });

  it("as a span of days", () => {
    fc.assert(
      fc.property(days, days, statedLanguages, (a, b, language) => {
        const span = a <= b ? `${a}/${b}` : `${b}/${a}`;
        expect(
          daysOf(parseStatedPeriod(formatPeriod(span, { locale: languages.basic[language] }), language)),
        ).toEqual(daysOf(span));
      }),
    );
  });

  it("as the period itself", () => {
    const sure = periods.filter((period) => !/^\d{4}-[34]\d$/.test(period));
    fc.assert(
      fc.property(sure, statedLanguages, (period, language) => {
        expect(parseStatedPeriod(period, language)).toBe(period);
      }),
    );
  });
});

describe("anything else is refused by the library's own error", () => {
  it.each(nasties())("%s", (_, value) => {
    expect(escapee(() => parseStatedPeriod(value as string, "vi", value as never))).toBeUndefined();
  });

  it("whatever the values", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, options) => {
        expect(escapee(() => parseStatedPeriod(text as string, "vi", options as never))).toBeUndefined();
      }),
    );
  });

  it("whatever the text", () => {
    const words = fc.constantFrom(
      "từ",
      "đến",
      "ngày",
      "tháng",
      "năm",
      "quý",
      "đầu",
      "cuối",
      "6",
      "31/5",
      "2020",
      "-",
      "–",
      "III",
      "khoảng",
      "from",
      "to",
      "and",
      "first",
      "half",
      "of",
      "May",
      "end",
      ",",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 220 }),
      fc.array(words, { maxLength: 9 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, statedLanguages, (text, language) => {
        const read = () => parseStatedPeriod(text, language, { year: 2020 });
        expect(escapee(() => firstDay(read()))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string]>([
    ["dashes", "- ".repeat(100)],
    ["years", "2020-".repeat(40)],
    ["joints", "đến ".repeat(50)],
    ["digits", "1".repeat(200)],
    ["leads", `${"the ".repeat(49)}2020`],
  ])("at once, where it is made of %s", (_, text) => {
    const start = performance.now();
    for (const language of ["en", "vi"] as const) escapee(() => parseStatedPeriod(text, language));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
