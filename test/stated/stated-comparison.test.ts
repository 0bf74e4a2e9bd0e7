import fc from "fast-check";
import { parseStatedComparison, type StatedLanguage } from "policy-targets/stated";
import { describe, expect, it } from "vitest";
import { nasties } from "../value/nasty.js";
import { escapee, refusal } from "../value/refusal.js";

type Row = readonly [string, readonly object[]];

/** Each change of the two source documents. */
const printed: readonly Row[] = [
  ["tăng từ 5-15%", [{ percent: { between: ["5", "15"] } }]],
  ["tăng 4%", [{ percent: "4" }]],
  ["tăng trên 40% so với cùng kỳ năm 2019", [{ percent: { moreThan: "40" } }]],
  ["tăng 50% dung lượng", [{ percent: "50" }]],
  ["tăng gấp đôi", [{ factor: "2" }]],
  ["tăng gấp đôi so với cùng kỳ năm trước", [{ factor: "2" }]],
  ["tăng thêm 50 %", [{ percent: "50" }]],
  ["tăng tối thiểu 7%", [{ percent: { atLeast: "7" } }]],
  ["gấp 02 lần so với cùng kỳ năm 2019", [{ factor: "2" }]],
  ["(tăng 1,25 lần so với cùng kỳ 2019)", [{ factor: "1.25" }, { factor: "2.25" }]],
  ["tăng 4,9 lần so với cùng kỳ năm 2018", [{ factor: "4.9" }, { factor: "5.9" }]],
  ["(gấp đôi)", [{ factor: "2" }]],
];

const vietnamese: readonly Row[] = [
  ["giảm 50%", [{ percent: "-50" }]],
  ["giảm hơn 50%", [{ percent: { lessThan: "-50" } }]],
  ["giảm ít nhất 50%", [{ percent: { atMost: "-50" } }]],
  ["giảm dưới 50%", [{ percent: { moreThan: "-50" } }]],
  ["giảm tối đa 50%", [{ percent: { atLeast: "-50" } }]],
  ["giảm gần 50%", [{ percent: { nearly: "-50" } }]],
  ["giảm khoảng 50%", [{ percent: { about: "-50" } }]],
  ["giảm 20-30%", [{ percent: { between: ["-30", "-20"] } }]],
  ["giảm 3 điểm phần trăm", [{ points: "-3" }]],
  ["tăng 3 điểm phần trăm", [{ points: "3" }]],
  ["giảm một nửa", [{ percent: "-50" }]],
  ["giảm hơn một nửa", [{ percent: { lessThan: "-50" } }]],
  ["gấp 2 lần", [{ factor: "2" }]],
  ["gấp hai lần", [{ factor: "2" }]],
  ["gấp hơn 2 lần", [{ factor: { moreThan: "2" } }]],
  ["hơn gấp đôi", [{ factor: { moreThan: "2" } }]],
  ["tăng gần gấp đôi", [{ factor: { nearly: "2" } }]],
  ["gấp rưỡi", [{ factor: "1.5" }]],
  ["gấp ba", [{ factor: "3" }]],
  ["gấp mười lần", [{ factor: "10" }]],
  ["tăng gấp 3,5 lần", [{ factor: "3.5" }]],
  ["gấp 2-3 lần", [{ factor: { between: ["2", "3"] } }]],
  ["gấp hai đến ba lần", [{ factor: { between: ["2", "3"] } }]],
  ["gấp một trăm lần", [{ factor: "100" }]],
  ["tăng 1 lần", [{ factor: "2" }]],
  ["tăng 0,5 lần", [{ factor: "1.5" }]],
  ["tăng hơn 2 lần", [{ factor: { moreThan: "2" } }, { factor: { moreThan: "3" } }]],
  ["tăng 2-3 lần", [{ factor: { between: ["2", "3"] } }, { factor: { between: ["3", "4"] } }]],
  ["tăng khoảng 4-5%", [{ percent: { between: ["4", "5"] } }]],
  ["tăng từ 5 đến 15%", [{ percent: { between: ["5", "15"] } }]],
  ["+4%", [{ percent: "4" }]],
  ["−4%", [{ percent: "-4" }]],
];

const english: readonly Row[] = [
  ["up 4%", [{ percent: "4" }]],
  ["rose by over 40%", [{ percent: { moreThan: "40" } }]],
  ["an increase of 4%", [{ percent: "4" }]],
  ["down 50%", [{ percent: "-50" }]],
  ["down more than 50% on 2010", [{ percent: { lessThan: "-50" } }]],
  ["doubled", [{ factor: "2" }]],
  ["more than doubled", [{ factor: { moreThan: "2" } }]],
  ["halved", [{ percent: "-50" }]],
  ["more than halved", [{ percent: { lessThan: "-50" } }]],
  ["nearly halved", [{ percent: { nearly: "-50" } }]],
  ["fell by half", [{ percent: "-50" }]],
  ["twice", [{ factor: "2" }]],
  ["twice as many as in the first half of 2019", [{ factor: "2" }]],
  ["three times as many", [{ factor: "3" }]],
  ["three times more", [{ factor: "3" }, { factor: "4" }]],
  ["fell by 3 percentage points", [{ points: "-3" }]],
  ["increased 1.25 times", [{ factor: "1.25" }, { factor: "2.25" }]],
  ["increased by a factor of 3", [{ factor: "3" }]],
  ["rose by between 5 and 15%", [{ percent: { between: ["5", "15"] } }]],
  ["fell 5 to 15% compared with 2019", [{ percent: { between: ["-15", "-5"] } }]],
];

const tables: readonly (readonly [string, StatedLanguage, readonly Row[]])[] = [
  ["a change of the source documents", "vi", printed],
  ["a Vietnamese change", "vi", vietnamese],
  ["an English change", "en", english],
];

describe.each(tables)("%s", (_, language, rows) => {
  it.each(rows)("%s", (text, readings) => {
    expect(parseStatedComparison(text, language)).toEqual({ readings });
  });
});

describe("what is no change is refused", () => {
  it.each<[string, StatedLanguage, string, string]>([
    ["", "vi", "unreadable-change", "what the document states"],
    ["4%", "vi", "unreadable-change", "rose or fell"],
    ["2 lần", "vi", "unreadable-change", "rose or fell"],
    ["three times", "en", "unreadable-change", "rose or fell"],
    ["twice a year", "en", "unreadable-change", "how often"],
    ["tăng", "vi", "unreadable-figure", "as the document prints it"],
    ["tăng đáng kể", "vi", "unreadable-figure", "as the document prints it"],
    ["tăng lên 50%", "vi", "unreadable-change", "level"],
    ["giảm còn 5%", "vi", "unreadable-change", "level"],
    ["rose to 5%", "en", "unreadable-change", "level"],
    ["rose from 5% to 15%", "en", "unreadable-change", "level"],
    ["tăng từ 5% đến 15%", "vi", "unreadable-change", "levels"],
    ["tăng 5% đến 15%", "vi", "unreadable-change", "levels"],
    ["grew 4% to 5%", "en", "unreadable-change", "levels"],
    ["tăng 2 lần/năm", "vi", "unreadable-change", "by the year"],
    ["gấp đôi, gấp ba", "vi", "unreadable-change", "by itself"],
    ["doubled or tripled", "en", "unreadable-change", "by itself"],
    ["gấp ba bốn lần", "vi", "unreadable-figure", "in digits"],
    ["tăng từ 5%", "vi", "unreadable-change", "levels"],
    ["tăng 3 tỷ đồng", "vi", "unreadable-change", "the values themselves"],
    ["tăng -5%", "vi", "unreadable-change", "sign"],
    ["gấp -2 lần", "vi", "unreadable-change", "sign"],
    ["giảm 2 lần", "vi", "unreadable-change", "in percent"],
    ["giảm gấp đôi", "vi", "unreadable-change", "in percent"],
    ["gấp 2", "vi", "unreadable-change", "gấp 2 lần"],
    ["gấp 2% lần", "vi", "unreadable-change", "gấp 2 lần"],
    ["một nửa", "vi", "unreadable-figure", "in digits"],
    ["half of households", "en", "unreadable-figure", "as the document prints it"],
    ["tăng hơn 5-15%", "vi", "unreadable-change", "qualifier"],
    ["hơn tăng trên 5%", "vi", "unreadable-change", "qualifier"],
    ["gần gấp 2-3 lần", "vi", "unreadable-change", "qualifier"],
    ["tăng 5% trở lên", "vi", "unreadable-change", "before the figure"],
    ["tăng 4%, giảm 3%", "vi", "unreadable-change", "by itself"],
    ["tăng 1.25 lần", "vi", "unreadable-figure", "decimals"],
    ["tăng gần 0%", "vi", "bad-amount", "between"],
    ["tăng 15-5%", "vi", "empty-range", "swap"],
    ["tăng 1000000000000000000000000000000 lần", "vi", "decimal-out-of-range", "unit"],
  ])("%s in %s", (text, language, code, mend) => {
    const error = refusal(() => parseStatedComparison(text, language));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(mend)]);
  });
});

const figures = fc.integer({ min: 1, max: 999 }).map(String);

describe("a change", () => {
  it("that falls is the mirror of one that rises", () => {
    const flipped = { hơn: "lessThan", dưới: "moreThan", "ít nhất": "atMost", "tối đa": "atLeast" } as const;
    fc.assert(
      fc.property(figures, fc.constantFrom(...Object.entries(flipped)), (figure, [word, form]) => {
        expect(parseStatedComparison(`giảm ${word} ${figure}%`, "vi").readings).toEqual([
          { percent: { [form]: `-${figure}` } },
        ]);
      }),
    );
  });

  it.each(nasties())("that is %s ends in nothing but the library's own error", (_, value) => {
    expect(escapee(() => parseStatedComparison(value as string, "vi"))).toBeUndefined();
  });

  it("of any text ends in nothing but the library's own error", () => {
    const words = fc.constantFrom(
      "tăng",
      "giảm",
      "gấp",
      "đôi",
      "lần",
      "hơn",
      "từ",
      "5",
      "0",
      "1,5",
      "-",
      "%",
      "một",
      "nửa",
      "rose",
      "by",
      "times",
      "more",
      "half",
      "twice",
      "to",
      "so",
      "với",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 220 }),
      fc.array(words, { maxLength: 9 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<StatedLanguage[]>("en", "vi"), (text, language) => {
        expect(escapee(() => parseStatedComparison(text, language))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
