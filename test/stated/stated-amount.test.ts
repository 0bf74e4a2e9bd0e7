import fc from "fast-check";
import { type Amount, formatAmount, type Unit } from "policy-targets";
import { parseStatedAmount, type StatedLanguage } from "policy-targets/stated";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { nasties } from "../value/nasty.js";
import { escapee, refusal } from "../value/refusal.js";
import { amounts, decimals } from "../words/arbitraries.js";

type Row = readonly [string, Amount, string | null];

/** Each figure of the two source documents, with what it counts left out where that is long. */
const printed: readonly Row[] = [
  ["66 điểm cầu", "66", null],
  ["63 điểm cầu", "63", null],
  ["ước đạt 14.100 tỷ đồng", { about: "14100000000000" }, "VND"],
  ["tăng từ 5-15%", { between: ["5", "15"] }, "percent"],
  ["đạt trên 377 triệu", { moreThan: "377000000" }, null],
  ["tăng 4%", "4", "percent"],
  ["tăng trên 40%", { moreThan: "40" }, "percent"],
  ["tăng 50% dung lượng", "50", "percent"],
  ["gần 30.000 trường học", { nearly: "30000" }, null],
  ["11 đợt", "11", null],
  ["hơn 15 tỷ", { moreThan: "15000000000" }, null],
  ["hơn 15 tỷ tin nhắn", { moreThan: "15000000000" }, null],
  ["hơn 2 tỷ lượt", { moreThan: "2000000000" }, null],
  ["2,6 triệu tin nhắn", "2600000", null],
  ["hơn 152 tỷ đồng", { moreThan: "152000000000" }, "VND"],
  ["gần 15.000 tỷ đồng", { nearly: "15000000000000" }, "VND"],
  ["100% thiết bị", "100", "percent"],
  ["gần 1.000 cá nhân", { nearly: "1000" }, null],
  ["hơn 20 ứng dụng", { moreThan: "20" }, null],
  ["hơn 43.000 trường", { moreThan: "43000" }, null],
  ["20% GDP", "20", "percent"],
  ["đạt tối thiểu 10%", { atLeast: "10" }, "percent"],
  ["tăng tối thiểu 7%", { atLeast: "7" }, "percent"],
  ["50 nước", "50", null],
  ["100%", "100", "percent"],
  ["2.017 cuộc", "2017", null],
  ["04 lớp", "4", null],
  ["47 Sở", "47", null],
  ["đạt 100.000 doanh nghiệp", "100000", null],
  ["khoảng 1.000 người dân", { about: "1000" }, null],
  ["01 doanh nghiệp", "1", null],
  ["700-1.000 tin", { between: ["700", "1000"] }, null],
  ["20-30 triệu lượt đọc", { between: ["20000000", "30000000"] }, null],
  ["tổng số 560.048 tin, bài", "560048", null],
  ["hơn 10 triệu lượt", { moreThan: "10000000" }, null],
  ["9 tỷ đồng", "9000000000", "VND"],
  ["3 tỷ đồng", "3000000000", "VND"],
  ["thêm 50 %", "50", "percent"],
  ["18 cơ quan", "18", null],
  ["06 Đề án", "6", null],
  ["10 Thông tư", "10", null],
  ["01 Thông tư", "1", null],
  ["05 Chỉ thị", "5", null],
  ["09 đề án", "9", null],
  ["04 loại", "4", null],
  ["8.788 kiến nghị", "8788", null],
  ["8.519", "8519", null],
  ["169", "169", null],
  ["100 đối tượng khác", "100", null],
  ["6 lĩnh vực", "6", null],
  ["8.781 kiến nghị", "8781", null],
  ["(đạt 99,92%)", "99.92", "percent"],
  ["07 kiến nghị", "7", null],
  ["(còn 0,08%)", "0.08", "percent"],
  ["hơn 6 triệu người", { moreThan: "6000000" }, null],
  ["gần 75 triệu tài khoản", { nearly: "75000000" }, null],
  ["trên 70%", { moreThan: "70" }, "percent"],
  ["gần 100 triệu dân", { nearly: "100000000" }, null],
  ["2 thế kỷ", "2", null],
  ["2 bàn tay", "2", null],
  ["30 đến 40%", { between: ["30", "40"] }, "percent"],
  ["60-70%", { between: ["60", "70"] }, "percent"],
  ["từ 2 - đến 4 tháng", { between: ["2", "4"] }, null],
  ["1 tháng", "1", null],
  ["10 năm", "10", null],
  ["còn 15 - 16.000.000 người dùng", { between: ["15000000", "16000000"] }, null],
  ["40% hộ gia đình", "40", "percent"],
  ["đạt 80-90%", { between: ["80", "90"] }, "percent"],
  ["24 triệu hộ gia đình", "24000000", null],
  ["24 triệu siêu thị", "24000000", null],
  ["1.000 người dân", "1000", null],
  ["1 doanh nghiệp", "1", null],
  ["2 tháng", "2", null],
  ["thêm khoảng 100 tỷ", { about: "100000000000" }, null],
];

const vietnamese: readonly Row[] = [
  ["99,92 %", "99.92", "percent"],
  ["99,920%", "99.920", "percent"],
  ["1.000.000", "1000000", null],
  ["1.234.567,89", "1234567.89", null],
  ["06", "6", null],
  ["14100,5", "14100.5", null],
  ["-5%", "-5", "percent"],
  ["−1,5 điểm phần trăm", "-1.5", "percentage-point"],
  ["3 điểm %", "3", "percentage-point"],
  ["20 phần trăm", "20", "percent"],
  ["5 nghìn tỷ đồng", "5000000000000", "VND"],
  ["5 ngàn", "5000", null],
  ["3 vạn", "30000", null],
  ["15 tỉ", "15000000000", null],
  ["15tỷ", "15000000000", null],
  ["HƠN 15 TỶ ĐỒNG", { moreThan: "15000000000" }, "VND"],
  ["hai trăm triệu", "200000000", null],
  ["một trăm", "100", null],
  ["mười", "10", null],
  ["hai năm", "2", null],
  ["nửa triệu", "500000", null],
  ["hai chục", "20", null],
  ["15.000đ", "15000", "VND"],
  ["15.000 VNĐ", "15000", "VND"],
  ["15 triệu USD", "15000000", "USD"],
  ["USD 15 triệu", "15000000", "USD"],
  ["15 triệu KES", "15000000", "KES"],
  ["15 triệu đô la Mỹ", "15000000", "USD"],
  ["15 $", "15", null],
  ["15 đồng chí", "15", null],
  ["9 tỷ đồng mỗi tháng", "9000000000", null],
  ["9 triệu đồng/người", "9000000", null],
  ["quá 5", { moreThan: "5" }, null],
  ["vượt 5", { moreThan: "5" }, null],
  ["ít nhất 5", { atLeast: "5" }, null],
  ["không dưới 5", { atLeast: "5" }, null],
  ["từ 5 triệu đồng trở lên", { atLeast: "5000000" }, "VND"],
  ["5 doanh nghiệp trở lên", { atLeast: "5" }, null],
  ["từ 5 triệu", { atLeast: "5000000" }, null],
  ["từ 5 trở xuống", { atMost: "5" }, null],
  ["dưới 4%", { lessThan: "4" }, "percent"],
  ["chưa đến 5", { lessThan: "5" }, null],
  ["ít hơn 5", { lessThan: "5" }, null],
  ["tối đa 5", { atMost: "5" }, null],
  ["không quá 5", { atMost: "5" }, null],
  ["nhiều nhất 5", { atMost: "5" }, null],
  ["ước 5", { about: "5" }, null],
  ["xấp xỉ 5", { about: "5" }, null],
  ["chừng 5", { about: "5" }, null],
  ["ước đạt khoảng 5", { about: "5" }, null],
  ["ước đạt trên 5", { moreThan: "5" }, null],
  ["đúng 5", "5", null],
  ["15–16 triệu", { between: ["15000000", "16000000"] }, null],
  ["khoảng 15-16 triệu", { between: ["15000000", "16000000"] }, null],
  ["từ 500 nghìn đến 1 triệu", { between: ["500000", "1000000"] }, null],
  ["từ 5% đến 10%", { between: ["5", "10"] }, "percent"],
  ["900 - 16.000", { between: ["900", "16000"] }, null],
  ["từ 5 đến 10.000", { between: ["5", "10000"] }, null],
  ["từ −5 đến −1", { between: ["-5", "-1"] }, null],
  ["hơn\u00a015\u00a0tỷ", { moreThan: "15000000000" }, null],
  ["hơn 15 tỷ đồng".normalize("NFD"), { moreThan: "15000000000" }, "VND"],
];

const english: readonly Row[] = [
  ["14,100", "14100", null],
  ["14.100", "14.100", null],
  ["99.92%", "99.92", "percent"],
  ["99.92 per cent", "99.92", "percent"],
  ["over 15 billion messages", { moreThan: "15000000000" }, null],
  ["14.1 trillion dong", "14100000000000", "VND"],
  ["VND 14,100 billion", "14100000000000", "VND"],
  ["US$5 million", "5000000", "USD"],
  ["$5 million", "5000000", null],
  ["US$5–10 million", { between: ["5000000", "10000000"] }, "USD"],
  ["5 or so", { about: "5" }, null],
  ["€5", "5", "EUR"],
  ["5 euros", "5", "EUR"],
  ["5 euros a day", "5", null],
  ["7% per year", "7", null],
  ["3 percentage points", "3", "percentage-point"],
  ["two hundred million", "200000000", null],
  ["a million", "1000000", null],
  ["half a million", "500000", null],
  ["twelve", "12", null],
  ["more than 5", { moreThan: "5" }, null],
  ["at least 5", { atLeast: "5" }, null],
  ["no fewer than 5", { atLeast: "5" }, null],
  ["5 schools or more", { atLeast: "5" }, null],
  ["up to 5", { atMost: "5" }, null],
  ["at most 5", { atMost: "5" }, null],
  ["no more than 5", { atMost: "5" }, null],
  ["under 5", { lessThan: "5" }, null],
  ["less than 5", { lessThan: "5" }, null],
  ["fewer than 5", { lessThan: "5" }, null],
  ["nearly 30,000", { nearly: "30000" }, null],
  ["almost 5", { nearly: "5" }, null],
  ["about 5", { about: "5" }, null],
  ["around 5", { about: "5" }, null],
  ["approximately 5", { about: "5" }, null],
  ["some 5 million", { about: "5000000" }, null],
  ["reached more than 5", { moreThan: "5" }, null],
  ["a total of 5", "5", null],
  ["between 15 and 16 million", { between: ["15000000", "16000000"] }, null],
  ["15–16 million", { between: ["15000000", "16000000"] }, null],
  ["15 to 16 million", { between: ["15000000", "16000000"] }, null],
  ["from 15 to 16 million", { between: ["15000000", "16000000"] }, null],
  ["15 - 16,000,000", { between: ["15000000", "16000000"] }, null],
  ["≥ 5%", { atLeast: "5" }, "percent"],
];

const tables: readonly (readonly [string, StatedLanguage, readonly Row[]])[] = [
  ["a figure of the source documents", "vi", printed],
  ["a Vietnamese figure", "vi", vietnamese],
  ["an English figure", "en", english],
];

describe.each(tables)("%s", (_, language, rows) => {
  it.each(rows)("%s", (text, amount, unit) => {
    expect(parseStatedAmount(text, language)).toEqual({ amount, unit });
  });
});

describe("what is no one figure is refused", () => {
  it.each<[string, StatedLanguage, string, string]>([
    ["", "vi", "unreadable-figure", "what the document states"],
    ["tỷ đồng", "vi", "unreadable-figure", "as the document prints it"],
    ["hàng ngàn tỷ đồng", "vi", "unreadable-figure", "missingReason"],
    ["hàng chục tỉ đồng", "vi", "unreadable-figure", "missingReason"],
    ["hàng triệu lượt tải", "vi", "unreadable-figure", "missingReason"],
    ["hàng vạn người", "vi", "unreadable-figure", "missingReason"],
    ["thousands of schools", "en", "unreadable-figure", "missingReason"],
    ["không có ca nào", "vi", "unreadable-figure", "as the document prints it"],
    ["một số sản phẩm", "vi", "unreadable-figure", "in digits"],
    ["one of them", "en", "unreadable-figure", "in digits"],
    ["one-third", "en", "unreadable-figure", "in digits"],
    ["1.000 người dân phải có 1 doanh nghiệp", "vi", "unreadable-figure", "by itself"],
    ["8.519 và 169", "vi", "unreadable-figure", "by itself"],
    ["6 tháng đầu năm 2020", "vi", "unreadable-figure", "by itself"],
    ["17/01/2020", "vi", "unreadable-figure", "by itself"],
    ["tháng 10/2020", "vi", "unreadable-figure", "before the figure"],
    ["lần thứ 7", "vi", "unreadable-figure", "before the figure"],
    ["Covid-19", "vi", "unreadable-figure", "before the figure"],
    ["giảm 50%", "vi", "unreadable-figure", "before the figure"],
    ["5G", "vi", "unreadable-figure", "names"],
    ["15 tỷ rưỡi", "vi", "unreadable-figure", "in digits"],
    ["một triệu tư", "vi", "unreadable-figure", "in digits"],
    ["hai mươi", "vi", "unreadable-figure", "in digits"],
    ["một nghìn hai", "vi", "unreadable-figure", "in digits"],
    ["one hundred and fifty", "en", "unreadable-figure", "in digits"],
    ["tỷ 5", "vi", "unreadable-figure", "before the figure"],
    ["5 tỷ nghìn", "vi", "unreadable-figure", "in digits"],
    ["5 ty dong", "vi", "unreadable-figure", "whole word"],
    ["5 bn", "en", "unreadable-figure", "whole word"],
    ["£5m", "en", "unreadable-figure", "whole word"],
    ["99.92%", "vi", "unreadable-figure", '"," decimals'],
    ["99,92%", "en", "unreadable-figure", '"." decimals'],
    ["0.123", "vi", "unreadable-figure", '"," decimals'],
    ["1.00.000", "vi", "unreadable-figure", '"," decimals'],
    ["1,2,3", "vi", "unreadable-figure", '"," decimals'],
    ["5-10.000", "vi", "unreadable-figure", "lower end in full"],
    ["500 - 1 triệu", "vi", "unreadable-figure", "lower end in full"],
    ["50 - 10.000.000", "vi", "unreadable-figure", "lower end in full"],
    ["700 - 1.000.000", "vi", "unreadable-figure", "lower end in full"],
    ["16-15%", "vi", "empty-range", "swap"],
    ["5% đến 10 triệu", "vi", "unreadable-figure", "same unit"],
    ["5 hundredths", "en", "unreadable-figure", "in digits"],
    ["5 USD - 10 VND", "vi", "unreadable-figure", "same unit"],
    ["hơn 5-10%", "vi", "unreadable-figure", "qualifier"],
    ["hơn 5 trở lên", "vi", "unreadable-figure", "qualifier"],
    ["between 5", "en", "unreadable-figure", "other end"],
    ["from 5", "en", "unreadable-figure", "other end"],
    ["5 + 6", "vi", "unreadable-figure", "in digits"],
    ["gần 0", "vi", "bad-amount", "between"],
    [`1${"0".repeat(40)}`, "vi", "decimal-out-of-range", "unit"],
    ["１５ tỷ", "vi", "unreadable-figure", "0 to 9"],
  ])("%s in %s", (text, language, code, mend) => {
    const error = refusal(() => parseStatedAmount(text, language));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(mend)]);
  });

  it("and so is a text of a million characters", () => {
    expect(refusal(() => parseStatedAmount("5".repeat(1_000_000), "vi")).code).toBe("too-large");
  });

  it("with the part and the whole text in the message", () => {
    expect(refusal(() => parseStatedAmount("hơn 99.92%", "vi")).message).toBe(
      'text: found "99.92" in "hơn 99.92%", expected Vietnamese digits, as in "2.017" or "99,92"; "." parts thousands and "," decimals; write it so (unreadable-figure)',
    );
  });

  it("and so is a language that the library does not speak", () => {
    expect(refusal(() => parseStatedAmount("5", "fr" as never)).code).toBe("bad-locale");
  });
});

const statedLanguages = fc.constantFrom<StatedLanguage[]>("en", "vi");

describe("what the library writes, it reads", () => {
  it("as a number", () => {
    fc.assert(
      fc.property(decimals, statedLanguages, (decimal, language) => {
        const { amount } = parseStatedAmount(
          formatAmount(decimal, "count", { locale: languages.basic[language] }),
          language,
        );
        expect(Number(amount)).toBe(Number(decimal));
      }),
    );
  });

  it("as an amount", () => {
    const units = fc.constantFrom<Unit[]>("percent", "percentage-point", "VND", "USD");
    const readable = amounts.filter((amount) => typeof amount === "string" || amount.within === undefined);
    fc.assert(
      fc.property(readable, units, statedLanguages, (amount, unit, language) => {
        const read = parseStatedAmount(
          formatAmount(amount, unit, { locale: languages.basic[language] }),
          language,
        );
        expect([formatAmount(read.amount, unit, { locale: languages.basic[language] }), read.unit]).toEqual([
          formatAmount(amount, unit, { locale: languages.basic[language] }),
          unit,
        ]);
      }),
    );
  });

  it("and composed and decomposed letters are the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...printed, ...vietnamese), ([text]) => {
        expect(parseStatedAmount(text.normalize("NFD"), "vi")).toEqual(parseStatedAmount(text, "vi"));
      }),
    );
  });
});

describe("anything else is refused by the library's own error", () => {
  const words = fc.constantFrom(
    "hơn",
    "từ",
    "đến",
    "15",
    "1.000",
    "0,5",
    "tỷ",
    "triệu",
    "đồng",
    "%",
    "-",
    "–",
    "over",
    "between",
    "and",
    "million",
    "half",
    "a",
    "(",
    "$",
    "trở",
    "lên",
    "năm",
  );

  it.each(nasties())("%s", (_, value) => {
    expect(escapee(() => parseStatedAmount(value as string, "vi"))).toBeUndefined();
  });

  it("whatever the value", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, language) => {
        expect(escapee(() => parseStatedAmount(text as string, language as StatedLanguage))).toBeUndefined();
      }),
    );
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 220 }),
          fc.array(words, { maxLength: 9 }).map((all) => all.join(" ")),
        ),
        statedLanguages,
        (text, language) => {
          expect(escapee(() => parseStatedAmount(text, language))).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });
});
