import fc from "fast-check";
import {
  codes,
  explainReason,
  formatAmount,
  formatPeriod,
  type Locale,
  type Reason,
  textIn,
} from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { assessmentReasons } from "policy-targets/methods";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { reasonCodes, reasonsOf } from "./arbitraries.js";

const locales = Object.values(languages.basic);

const { paceStates, progressGaps, reportedStates } = codes;

const anyCode = new RegExp(
  [...assessmentReasons, ...paceStates, ...progressGaps, ...reportedStates, ...reasonCodes]
    .filter((code) => code.includes("-"))
    .join("|"),
);

describe.each(locales)("a reason in $code", (locale) => {
  describe.each(reasonCodes)("%s", (code) => {
    const told = fc
      .sample(reasonsOf(code), 100)
      .map((reason) => ({ reason, sentence: explainReason(reason, { locale }) }));
    const sentences = told.map(({ sentence }) => sentence);

    it("leaves no hole", () => {
      const hole = /undefined|null|NaN|Infinity|\[object|function/;
      expect(sentences.filter((sentence) => hole.test(sentence))).toEqual([]);
    });

    it("is one sentence with one full stop", () => {
      expect(sentences.filter((sentence) => !/^[\p{Lu}“].*[^.]\.$/u.test(sentence))).toEqual([]);
    });

    it("is spaced as print is", () => {
      const spacing = / {2}| [.,;:)]|\( |^\s|\s$|[\n\t]|\(\)/;
      expect(sentences.filter((sentence) => spacing.test(sentence))).toEqual([]);
    });

    it("speaks in words, not in codes", () => {
      expect(sentences.filter((sentence) => anyCode.test(sentence))).toEqual([]);
    });

    it("is composed Unicode", () => {
      expect(sentences.filter((sentence) => sentence !== sentence.normalize("NFC"))).toEqual([]);
    });

    it("says each of its days, periods and texts", () => {
      const silent = told.filter(({ reason, sentence }) =>
        partsOf(reason, locale).some((part) => !sentence.toLowerCase().includes(part.toLowerCase())),
      );
      expect(silent).toEqual([]);
    });
  });
});

const lastWord = (text: string): string => text.split(" ").at(-1) ?? text;

/** What a sentence must contain, by the parameters that have words of their own. */
const partsOf = (reason: Reason, locale: Locale): readonly string[] =>
  Object.entries(reason).flatMap(([key, value]: [string, unknown]) => {
    const { code } = reason;
    if (value === null) return [];
    if (["by", "scope", "event", "indicator"].includes(key)) return [textIn(value as string, locale.code)];
    if (key === "figure") return [formatAmount(value as string, "count", { locale })];
    // Of a deadline its end is told.
    if (key === "deadline" && code !== "deadline-passed")
      return [lastWord(formatPeriod(value as string, { locale }))];
    if (key === "baseline" && reason.code === "worse-than-baseline") return [];
    if (key === "value" && reason.code === "first-value-baseline") {
      return [formatAmount(reason.value, reason.unit, { locale })];
    }
    if (typeof value !== "string" || !/^(\d{4}([-~/]|$)|\.\.\/)/.test(value)) return [];
    return [formatPeriod(value, { locale }).replace(/^ngày /, "")];
  });

describe("a reason tells its case from the others", () => {
  it.each<[Reason, string, string]>([
    [
      { code: "withdrawn", cause: "lifecycle", on: null },
      "The target was cancelled.",
      "Mục tiêu đã được hủy bỏ.",
    ],
    [
      { code: "withdrawn", cause: "report", on: "2020-07-01" },
      "The target was reported as cancelled on 1 July 2020.",
      "Mục tiêu được báo cáo là đã hủy bỏ (ngày 01/7/2020).",
    ],
    [
      { code: "withdrawn", cause: "policies", on: "2020-07-01" },
      "All policies of the target were repealed or replaced on 1 July 2020.",
      "Các văn bản đề ra mục tiêu đều đã bị bãi bỏ hoặc thay thế (ngày 01/7/2020).",
    ],
    [{ code: "on-hold" }, "The target is on hold.", "Mục tiêu đang tạm dừng."],
    [
      {
        code: "value-meets",
        values: ["81"],
        period: "2020",
        unit: "percent",
        criterion: { kind: "threshold", atLeast: "80" },
      },
      "For 2020 the value is 81%, which meets the target of at least 80%.",
      "Số liệu năm 2020 là 81%, đạt yêu cầu tối thiểu 80%.",
    ],
    [
      {
        code: "value-meets",
        values: [],
        period: "2020",
        unit: "percent",
        criterion: { kind: "threshold", atLeast: "80" },
      },
      "For 2020 no figure can be worked out; the value meets the target of at least 80%.",
      "Không tính được con số cụ thể năm 2020; kết quả đạt yêu cầu tối thiểu 80%.",
    ],
    [
      {
        code: "value-straddles",
        values: [],
        period: "2020",
        unit: "percent",
        criterion: { kind: "threshold", atLeast: "80" },
        indicator: { en: "Fibre", vi: "Cáp quang" },
      },
      "For 2020 no figure of “Fibre” can be worked out; the value may or may not meet the target of at least 80%.",
      "Không tính được con số cụ thể của “Cáp quang” năm 2020; kết quả có thể đạt hoặc không đạt yêu cầu tối thiểu 80%.",
    ],
    [
      {
        code: "value-misses",
        values: ["4.5"],
        period: "2020-12",
        unit: "percent",
        criterion: { kind: "threshold", lessThan: "4" },
      },
      "For December 2020 the value is 4.5%, which does not meet the target of less than 4%.",
      "Số liệu tháng 12/2020 là 4,5%, không đạt yêu cầu dưới 4%.",
    ],
    [
      {
        code: "value-meets",
        values: [{ category: "A" }],
        period: "2020",
        unit: "category",
        criterion: { kind: "category", category: { accepted: ["A", "B"] } },
      },
      "For 2020 the value is “A”, which meets the target of “A” or “B”.",
      "Số liệu năm 2020 là “A”, đạt yêu cầu “A” hoặc “B”.",
    ],
    [
      { code: "timing-unknown", deadline: "2020-06-30" },
      "The data do not show whether that was by the deadline of 30 June 2020.",
      "Chưa rõ đạt trước hay sau thời hạn ngày 30/6/2020.",
    ],
    [
      { code: "deadline-due", deadline: "2020", days: 178 },
      "Due by the end of 2020 (178 days left).",
      "Hạn: hết năm 2020 (còn 178 ngày).",
    ],
    [
      { code: "deadline-due", deadline: "2020", days: 1 },
      "Due by the end of 2020 (1 day left).",
      "Hạn: hết năm 2020 (còn 1 ngày).",
    ],
    [
      { code: "deadline-passed", deadline: "2020-06", days: 6 },
      "The deadline, June 2020, passed 6 days ago.",
      "Hạn: hết tháng 6/2020 (đã qua 6 ngày).",
    ],
    [
      {
        code: "pace",
        state: "at-risk",
        progress: 0.375,
        expected: 0.5,
        on: "2022-12-31",
        method: "linear",
        enough: null,
      },
      "By 31 December 2022 the value had covered 38% of the way to the target, against 50% expected: at risk.",
      "Đến ngày 31/12/2022 đã thực hiện được 38% lộ trình, so với 50% dự kiến: có nguy cơ không đạt.",
    ],
    [
      {
        code: "pace",
        state: null,
        progress: 0.986,
        expected: 1,
        on: "2025-12-31",
        method: "linear",
        enough: null,
      },
      "By 31 December 2025 the value had covered 99% of the way to the target, against 100% expected.",
      "Đến ngày 31/12/2025 đã thực hiện được 99% lộ trình, so với 100% dự kiến.",
    ],
    [
      { code: "held-gaps", gaps: ["2021", "2023-01/2024-06"] },
      "No data for part of the time: 2021 and January 2023 to June 2024.",
      "Chưa có số liệu trong khoảng giữa: năm 2021 và từ tháng 1/2023 đến tháng 6/2024.",
    ],
    [
      { code: "values-by-dimension", dimensions: ["area", "sex"] },
      "There are only data by “area” and “sex”.",
      "Chỉ có số liệu phân theo “area” và “sex”.",
    ],
    [
      { code: "not-in-force", from: "2020-07-06", gate: "policies" },
      "The target is in force from 6 July 2020.",
      "Mục tiêu đến ngày 06/7/2020 mới bắt đầu thực hiện.",
    ],
    [
      { code: "not-in-force", from: "2020-06", gate: "policies" },
      "The target is in force from June 2020.",
      "Mục tiêu đến tháng 6/2020 mới bắt đầu thực hiện.",
    ],
    [
      { code: "not-in-force", from: "2020-07-06", gate: "sources" },
      "First announced on 6 July 2020.",
      "Mục tiêu được nêu lần đầu ngày 06/7/2020.",
    ],
    [
      { code: "no-values", unit: "percent", indicator: { en: "Share", vi: "Tỷ lệ" } },
      "No data on “Share” yet.",
      "Chưa có số liệu về “Tỷ lệ”.",
    ],
    [
      { code: "no-value-at-deadline", deadline: "2021-12-31", indicator: { en: "Share", vi: "Tỷ lệ" } },
      "No value of “Share” covers the deadline of 31 December 2021, so it is not yet clear whether the target was met.",
      "Không có số liệu “Tỷ lệ” tại thời điểm hết hạn (ngày 31/12/2021), nên chưa đủ cơ sở kết luận đạt hay không đạt.",
    ],
    [
      {
        code: "value-misses",
        values: ["6.8"],
        period: "2021",
        unit: "percent",
        criterion: { kind: "threshold", atLeast: "7" },
        indicator: { en: "Share", vi: "Tỷ lệ" },
      },
      "For 2021 the value of “Share” is 6.8%, which does not meet the target of at least 7%.",
      "Số liệu “Tỷ lệ” năm 2021 là 6,8%, không đạt yêu cầu tối thiểu 7%.",
    ],
    [
      {
        code: "total-exceeded",
        values: ["120"],
        period: "2021",
        unit: "percent",
        criterion: { kind: "threshold", atMost: "100" },
        indicator: { en: "Share", vi: "Tỷ lệ" },
      },
      "For 2021 the running total of “Share” is 120%, which is over the target of at most 100%.",
      "Lũy kế “Tỷ lệ” năm 2021 là 120%, không bảo đảm yêu cầu không quá 100%.",
    ],
    [
      { code: "met-before-restated" },
      "The target had been met before the restatement, so the new deadline does not count.",
      "Trước đó mục tiêu đã đạt nên thời hạn mới không được tính.",
    ],
    [
      { code: "total-incomplete", deadline: "2020-03-31" },
      "Not all amounts up to the deadline of 31 March 2020 are known, so it is not yet clear whether the target was met.",
      "Chưa có đủ số liệu đến khi hết hạn (ngày 31/3/2020), nên chưa đủ cơ sở kết luận đạt hay không đạt.",
    ],
    [
      { code: "total-unknown", figure: "12", period: "2020-Q1", unit: "VND" },
      "The sum for the first quarter of 2020 is incomplete: 12 VND without the missing amounts, which may raise or lower it.",
      "Chưa biết tổng quý I/2020: mới có 12 đồng, phần còn thiếu có thể làm tổng tăng hoặc giảm.",
    ],
    [
      { code: "total-begun-before", from: "2020-06-01", periods: ["2020"] },
      "Amounts are added from 1 June 2020; left out, because they begin earlier: 2020.",
      "Chỉ cộng từ ngày 01/6/2020; không cộng vì bắt đầu trước đó: năm 2020.",
    ],
    [
      { code: "total-disputed", periods: ["2020-H1"] },
      "The figure for the first half of 2020 was used, although the shorter periods do not add up to it.",
      "Cộng số liệu các kỳ ngắn hơn không khớp với số liệu của 6 tháng đầu năm 2020; lấy theo số liệu của kỳ dài hơn.",
    ],
    [
      { code: "no-value-in-window", window: "2020-12", reaching: [] },
      "Amounts are added over December 2020; no value is for a period wholly within it.",
      "Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (tháng 12/2020).",
    ],
    [
      { code: "no-value-in-window", window: "2020-06/2021-12", reaching: ["2020"] },
      "Amounts are added over June 2020 to December 2021; no value is for a period wholly within it; only partly within it: 2020.",
      "Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (từ tháng 6/2020 đến tháng 12/2021); chỉ nằm một phần trong thời gian này: năm 2020.",
    ],
    [
      { code: "no-value-in-window", window: "2020-06-01/..", reaching: ["2019-07/2020-06", "2020"] },
      "Amounts are added over the time from 1 June 2020; no value is for a period wholly within it; only partly within it: July 2019 to June 2020 and 2020.",
      "Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (từ ngày 01/6/2020); chỉ nằm một phần trong thời gian này: từ tháng 7/2019 đến tháng 6/2020 và năm 2020.",
    ],
    [
      { code: "no-value-of-length", as: "2019" },
      "Later amounts must cover a period as long as 2019, with which they are compared; none does.",
      "Kỳ so sánh là năm 2019; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.",
    ],
  ])("%j", (reason, english, vietnamese) => {
    expect([explainReason(reason), explainReason(reason, { locale: vi })]).toEqual([english, vietnamese]);
  });

  it.each(reasonCodes)("and before a day in Vietnamese says that it is one: %s", (code) => {
    fc.assert(
      fc.property(reasonsOf(code), (reason) => {
        expect(explainReason(reason, { locale: vi })).not.toMatch(/(?<![Nn]gày )\b\d\d\/\d\d?\/\d{4}/);
      }),
    );
  });

  it.each(reasonCodes)("and in English doubles no word and no comparison: %s", (code) => {
    const doubled =
      /\b(\w+) \1\b|(at least|at most|exactly|(more|less) than) (between|nearly|at least|at most|(more|less) than)/i;
    fc.assert(
      fc.property(reasonsOf(code), (reason) => {
        expect(explainReason(reason)).not.toMatch(doubled);
      }),
    );
  });

  it.each(reasonCodes)("and in Vietnamese neither: %s", (code) => {
    const doubled =
      /(?<!\p{L})(\p{L}+) \1(?!\p{L})|(tối thiểu|không quá|đúng|hơn) (từ|gần|tối thiểu|không quá|hơn|dưới) /iu;
    fc.assert(
      fc.property(reasonsOf(code), (reason) => {
        expect(explainReason(reason, { locale: vi })).not.toMatch(doubled);
      }),
    );
  });

  it("speaks of several values in the plural", () => {
    const reason: Reason = {
      code: "value-meets",
      values: ["81", "83", { between: ["85", "86"] }],
      period: "2020",
      unit: "percent",
      criterion: { kind: "threshold", atLeast: "80" },
    };
    expect(explainReason(reason)).toBe(
      "For 2020 the values are 81%, 83% and between 85% and 86%, which meet the target of at least 80%.",
    );
  });

  it("writes a share below zero with a minus sign", () => {
    const reason: Reason = {
      code: "pace",
      state: "regressing",
      progress: -0.125,
      expected: 0.5,
      on: "2022-12-31",
      method: "linear",
      enough: null,
    };
    expect(explainReason(reason, { locale: vi })).toContain(
      "Đến ngày 31/12/2022 đã lùi 13% lộ trình, so với 50% dự kiến: kém hơn mức xuất phát.",
    );
  });

  it.each([
    [-0, "0%"],
    [-0.0001, "0%"],
    [0.9996, "100%"],
    [1.25, "125%"],
    [12.5, "1,250%"],
  ])("writes the share %d in digits", (progress, words) => {
    const reason: Reason = {
      code: "pace",
      state: "on-track",
      progress,
      expected: 0.5,
      on: "2022-12-31",
      method: "linear",
      enough: null,
    };
    expect(explainReason(reason)).toContain(` ${words} of the way`);
  });

  it.each([1e22, Number.MAX_VALUE])("writes a huge share without an exponent: %d", (progress) => {
    const reason: Reason = {
      code: "pace",
      state: "on-track",
      progress,
      expected: 0.5,
      on: "2022-12-31",
      method: "linear",
      enough: null,
    };
    expect(explainReason(reason)).not.toContain("e+");
  });

  it.each([
    ["0.05", "5%"],
    ["0.125", "12.5%"],
    ["0.0125", "1.25%"],
    ["0.0001", "0.01%"],
  ])("writes the tolerance %s exactly", (tolerance, words) => {
    expect(explainReason({ code: "default-tolerance", tolerance })).toContain(` ${words},`);
  });
});
