import type { LocalizedText } from "../../value/text.js";
import type { JudgedValues, ReportDetails } from "../../verdict/reason.js";
import type { Locale } from "../locale.js";
import type { Wording } from "../wording.js";
import { REFERENCES } from "./change.js";
import { PERIODS } from "./criterion.js";

const judged = (of: JudgedValues, words: Wording, verdict: string): string => {
  const aim = `${verdict} yêu cầu ${words.criterion(of.criterion, of.unit)}`;
  const size = of.change?.size == null ? "" : words.workedOutChange(of.change.size, of.criterion, of.unit);
  const named = naming(of, words);
  if (of.change !== undefined && of.change.reference === null && of.values.length === 0) {
    return `Mức thay đổi được nêu của ${named}${words.period(of.period)} là ${size}, ${aim}.`;
  }
  if (of.values.length === 0)
    return `Con số ${named}${words.period(of.period)} không tính được; kết quả ${aim}.`;
  return `Số liệu ${named}${words.period(of.period)} là ${words.values(of.values, of.unit)}${against(of, size, words)}, ${aim}.`;
};

const naming = ({ indicator }: Pick<JudgedValues, "indicator">, words: Wording): string =>
  indicator === undefined ? "" : `“${words.text(indicator)}” `;

const against = ({ change, unit }: JudgedValues, size: string, words: Wording): string => {
  const sized = size === "" ? "" : ` (${size})`;
  if (change?.reference == null) return sized;
  const { value, period } = change.reference;
  return `, so với ${words.amount(value, unit)} của ${words.period(period)}${sized}`;
};

const EFFECTS = {
  unchanged: "giữ nguyên",
  weakened: "nới lỏng",
  strengthened: "nâng cao",
  changed: "thay đổi",
} as const;

const countOrNone = (count: number, noun: string, words: Wording): string =>
  count === 0 ? `chưa ${noun} nào` : `${words.number(String(count))} ${noun}`;

const texts = (of: readonly LocalizedText[], words: Wording): readonly string[] =>
  of.map((text) => words.text(text));

/** "; chưa rõ: A, B và C", or nothing. */
const named = (label: string, items: readonly string[], words: Wording): string =>
  items.length === 0 ? "" : `; ${label}: ${words.some(items)}`;

/** How many of the members of a dimension have to meet it; `of` is `null` where they are not listed. */
const memberNeed = (of: number | null, share: string | null, words: Wording): string => {
  if (of === 1) return "Đối tượng duy nhất phải đạt";
  const all = of === null ? "" : `${words.number(String(of))} `;
  if (share !== null) {
    const among = of === null ? "số" : "trong số";
    return `Ít nhất ${words.figure(share, "percent")} ${among} ${all}đối tượng phải đạt`;
  }
  return `${of === null ? "Mọi " : `Cả ${all}`}đối tượng đều phải đạt`;
};

/** Of a single one, "đối tượng nào" would ask: which of them? */
const nothingKnown = (of: number | null, open: readonly string[], words: Wording): string => {
  const names = open.length === 0 ? "" : `: ${words.some(open)}`;
  return `chưa có thông tin${of === 1 ? "" : " về đối tượng nào"}${names}`;
};

const told = (of: ReportDetails, words: Wording, according: string): string => {
  const scope = of.scope === undefined ? "" : ` (${words.text(of.scope)})`;
  const by = of.by === undefined ? "" : ` của ${words.text(of.by)}`;
  const when = words.isDay(of.on) ? `tính đến ${words.period(of.on)}` : words.within(of.on);
  return `${according} báo cáo${by}: ${words.reported(of)} ${when}${scope}`;
};

const GIVEN_UP = {
  lifecycle: "Mục tiêu đã bị hủy",
  report: "Mục tiêu được báo cáo là đã hủy",
  policies: "Mọi văn bản của mục tiêu đã bị bãi bỏ hoặc thay thế",
} as const;

const WHY_MISSING = {
  "not-collected": "không thu thập",
  "not-applicable": "không áp dụng",
  suppressed: "cơ quan công bố không cung cấp",
  "not-yet-available": "chưa có số liệu",
  unknown: "chưa rõ lý do",
} as const;

/** The reasons in Vietnamese sentences. */
export const reasons: Locale["reasons"] = {
  withdrawn: ({ cause, on }, words) =>
    on === null ? `${GIVEN_UP[cause]}.` : `${GIVEN_UP[cause]} (ngày ${words.day(on)}).`,
  "withdrawn-after": ({ cause, on }, words) =>
    `${GIVEN_UP[cause]}${on === null ? "" : ` (ngày ${words.day(on)})`}, nhưng quá muộn để thay đổi kết luận.`,
  "on-hold": () => "Mục tiêu đang tạm dừng.",
  "on-hold-after": ({ on }, words) =>
    `Mục tiêu đã tạm dừng${on === null ? "" : ` (ngày ${words.day(on)})`}, quá muộn để thay đổi kết luận.`,
  "not-in-force": ({ from, gate }, words) =>
    gate === "sources"
      ? `Mục tiêu chỉ được nêu từ ${words.period(from)}.`
      : `Mục tiêu chỉ có hiệu lực từ ${words.period(from)}.`,
  "value-meets": (of, words) => judged(of, words, "đạt"),
  "value-misses": (of, words) => judged(of, words, "không đạt"),
  "value-straddles": (of, words) => judged(of, words, "chưa chắc đạt"),
  "no-reference": ({ against }, words) =>
    against === null
      ? "Không xác định được mức thay đổi: chưa có giá trị gốc."
      : `Không xác định được mức thay đổi: chưa có số liệu của ${REFERENCES[against] ?? words.period(against)}.`,
  "reference-not-positive": ({ period }, words) =>
    `Không tính được tỷ lệ thay đổi: số liệu của ${words.period(period)} chưa chắc lớn hơn ${words.number("0")}.`,
  "total-incomplete": ({ deadline }, words) =>
    `Chưa có đủ số liệu đến thời hạn ngày ${words.day(deadline)}, nên chưa thể nói là đạt hay không đạt.`,
  "total-gaps": ({ gaps }, words) =>
    `Tổng chưa gồm ${words.some(gaps.map((gap) => words.period(gap)))} vì chưa có số liệu.`,
  "total-left-out": ({ periods }, words) =>
    `Không cộng vì trùng một phần với số liệu đã cộng: ${words.some(periods.map((period) => words.period(period)))}.`,
  "total-begun-before": ({ from, periods }, words) =>
    `Chỉ cộng từ ngày ${words.day(from)}; không cộng vì bắt đầu trước đó: ${words.some(periods.map((period) => words.period(period)))}.`,
  "total-unknown": ({ figure, period, unit }, words) =>
    `Chưa biết tổng ${words.period(period)}: mới có ${words.figure(figure, unit)}, phần còn thiếu có thể làm tổng tăng hoặc giảm.`,
  "total-disputed": ({ periods }, words) =>
    `Số liệu các kỳ ngắn hơn không khớp với số liệu của ${words.some(periods.map((period) => words.period(period)))}; số liệu này được dùng.`,
  "counted-over": ({ period, earlier }, words) =>
    `Chỉ tính số liệu của ${words.period(period)}, do không nêu thời điểm bắt đầu; không tính: ${words.some(earlier.map((one) => words.period(one)))}.`,
  "mean-over-years": ({ criterion, years, total, unit }, words) =>
    `Tính cho ${words.number(String(years))} năm, ${words.criterion(criterion, unit)} tương đương ${words.criterion(total, unit)}.`,
  "ratio-derived": ({ numerator, denominator }, words) =>
    `Số liệu được tính bằng cách lấy “${words.text(numerator)}” chia cho “${words.text(denominator)}” của cùng kỳ.`,
  "ratio-denominator-not-positive": ({ denominator, periods, zero }, words) => {
    const when = words.some(periods.map((period) => words.period(period)));
    return `Không tính được tỷ lệ của ${when}: số liệu “${words.text(denominator)}” ${zero ? "bằng" : "chưa chắc lớn hơn"} ${words.number("0")}.`;
  },
  "ratio-input-missing": ({ indicator, periods, missing, takenBack }, words) => {
    const of = `số liệu “${words.text(indicator)}” của ${words.some(periods.map((period) => words.period(period)))}`;
    if (missing === null) return `Chưa có ${of}.`;
    return takenBack
      ? `Đã thu hồi ${of} (${WHY_MISSING[missing]}).`
      : `Nguồn số liệu cho biết không có ${of} (${WHY_MISSING[missing]}).`;
  },
  "ratio-input-unknown": ({ indicators }, words) =>
    `Để tính chỉ tiêu này cần có số liệu ${words.some(indicators.map((title) => `“${words.text(title)}”`))}; hiện chưa có số liệu nào.`,
  "ratio-periods-differ": ({ numerator, numeratorPeriod, denominator, denominatorPeriod }, words) =>
    `Số liệu mới nhất về “${words.text(numerator)}” là của ${words.period(numeratorPeriod)}, về “${words.text(denominator)}” là của ${words.period(denominatorPeriod)}; cần có số liệu cùng kỳ để tính tỷ lệ.`,
  parts: ({ form, met, notMet, open }, words) => {
    const of = met + notMet + open;
    const needed = form === "allOf" ? "cần đạt tất cả" : "cần đạt một";
    const left = open === 0 ? "" : `, ${words.number(String(open))} phần chưa rõ`;
    const done = met === 0 ? "Chưa đạt phần nào" : `Đạt ${words.number(String(met))}`;
    return `${done} trong ${words.number(String(of))} phần${left}; ${needed}.`;
  },
  "parts-not-at-once": (of, words) => `Không có số liệu nào ${naming(of, words)}cùng lúc đạt mọi điều kiện.`,
  members: ({ met, notMet, open, of, share, unlisted = [] }, words) => {
    const needed = memberNeed(of, share, words);
    const unknown = texts(open, words);
    const others = named("có số liệu của", unlisted, words);
    if (met.length + notMet.length === 0) {
      return `${needed}, nhưng ${nothingKnown(of, unknown, words)}${others}.`;
    }
    const seen = of === null ? " trong số đã biết," : "";
    return `${needed};${seen} ${countOrNone(met.length, "đối tượng", words)} đã đạt${named("chưa đạt", texts(notMet, words), words)}${named("chưa rõ", unknown, words)}${others}.`;
  },
  periods: ({ every, held, broken, missing, open, of }, words) => {
    const periods =
      of === null || of === 1 ? `mọi ${PERIODS[every]}` : `cả ${words.number(String(of))} ${PERIODS[every]}`;
    if (held.length + broken.length + missing.length + open.length === 0) {
      return `Yêu cầu phải được giữ trong ${periods}, chưa biết kết quả ${PERIODS[every]} nào.`;
    }
    const among = of === null ? "tính đến nay" : `trong ${words.number(String(of))} ${PERIODS[every]}`;
    const names = (label: string, list: readonly string[]) =>
      named(
        label,
        list.map((period) => words.period(period)),
        words,
      );
    const kept =
      held.length === 0
        ? `Chưa giữ được ${PERIODS[every]} nào`
        : `Giữ được ${words.number(String(held.length))} ${PERIODS[every]}`;
    return `${kept} ${among}${names("không giữ được", broken)}${names("chưa có số liệu", missing)}${names("chưa rõ", open)}.`;
  },
  breaches: ({ periods }, words) =>
    `Yêu cầu bị vi phạm ${words.some(periods.map((period) => words.within(period)))}.`,
  milestones: ({ met, metLate, missed, open, next }, words) => {
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label} ${words.some(list.map((period) => words.period(period)))}`];
    const all = [
      ...names("đã đạt:", met),
      ...names("đạt muộn:", metLate),
      ...names("không đạt:", missed),
      ...names("chưa rõ:", open),
      ...names("sắp tới:", next === null ? [] : [next]),
    ];
    return `Mốc trung gian ${all.join("; ")}.`;
  },
  "deadline-revised": ({ on, from, to, days }, words) => {
    const was = words.deadline(from) ?? "không có";
    const is = words.deadline(to);
    if (is === null)
      return `Ngày ${words.day(on)} mục tiêu được nêu lại không kèm thời hạn (trước đó: ${was}).`;
    const by =
      days === null || days === 0 ? "" : `, ${days > 0 ? "chậm" : "sớm"} hơn ${words.span(Math.abs(days))}`;
    return `Ngày ${words.day(on)} thời hạn được nêu lại là ${is} (trước đó: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, words) =>
    `Đến ngày ${words.day(on)} thời hạn ${words.period(deadline)} đã qua nên vẫn được tính.`,
  "met-before-restated": () => "Trước đó mục tiêu đã đạt nên thời hạn mới không được tính.",
  "criterion-revised": ({ on, effect }, words) =>
    `Yêu cầu được nêu lại ngày ${words.day(on)}: ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, words) =>
    `Lấy số liệu đầu tiên, ${words.amount(value, unit)} (${words.period(period)}), làm giá trị gốc.`,
  "met-late": ({ on, deadline }, words) =>
    `Đến ngày ${words.day(on)} mục tiêu mới đạt, sau thời hạn ngày ${words.day(deadline)}.`,
  "timing-unknown": ({ deadline }, words) =>
    `Số liệu không cho biết mục tiêu có đạt trước thời hạn ngày ${words.day(deadline)} hay không.`,
  "judged-after-deadline": ({ period, deadline }, words) =>
    `Không có số liệu cho thời hạn ngày ${words.day(deadline)}; xét theo số liệu đầu tiên sau đó, ${words.period(period)}.`,
  "no-values": ({ indicator }, words) =>
    `Chưa có số liệu nào${indicator === undefined ? "" : ` về “${words.text(indicator)}”`}.`,
  "values-by-dimension": ({ dimensions }, words) =>
    `Chỉ có số liệu phân theo ${words.some(texts(dimensions, words).map((dimension) => `“${dimension}”`))}.`,
  "no-value-after-baseline": ({ baseline }, words) =>
    `Không có số liệu nào sau kỳ gốc ${words.period(baseline)}.`,
  "no-value-of-length": ({ as }, words) =>
    `Kỳ so sánh là ${words.period(as)}; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.`,
  "no-whole-period": ({ counted }) =>
    `Số liệu được tính theo ${PERIODS[counted]}; chưa có ${PERIODS[counted]} nào đủ số liệu để kết luận.`,
  "no-value-in-window": ({ window, reaching }, words) => {
    const partly =
      reaching.length === 0
        ? ""
        : `; chỉ nằm một phần trong thời gian này: ${words.some(reaching.map((period) => words.period(period)))}`;
    return `Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (${words.period(window)})${partly}.`;
  },
  "no-value-in-force": ({ from }, words) =>
    `Không có số liệu nào thuộc thời gian mục tiêu có hiệu lực, từ ngày ${words.day(from)}.`,
  "no-value-at-deadline": (of, words) =>
    `Không có số liệu ${naming(of, words)}cho thời hạn ngày ${words.day(of.deadline)}, nên chưa thể nói là không đạt.`,
  "total-within": (of, words) => judged(of, words, "đến nay vẫn trong mức"),
  "total-exceeded": (of, words) =>
    `Tổng lũy kế ${naming(of, words)}${words.period(of.period)} là ${words.values(of.values, of.unit)}, đã vượt yêu cầu ${words.criterion(of.criterion, of.unit)}.`,
  "total-still-open": ({ deadline }, words) =>
    deadline === null
      ? "Tổng lũy kế không có điểm kết thúc."
      : `Tổng lũy kế còn tính đến ngày ${words.day(deadline)}.`,
  breached: (of, words) => judged(of, words, "vi phạm"),
  "held-so-far": (of, words) => judged(of, words, "vẫn giữ được"),
  "held-gaps": ({ gaps }, words) =>
    `Chưa rõ mục tiêu có được giữ trong ${words.some(gaps.map((gap) => words.period(gap)))} hay không.`,
  "held-through": ({ deadline }, words) =>
    `Mục tiêu được giữ vững đến hết thời hạn ngày ${words.day(deadline)}.`,
  "report-decides": (of, words) => `${told(of, words, "Theo")}.`,
  "report-beside": (of, words) => `${told(of, words, "Ngoài ra, theo")}.`,
  "reports-conflict": ({ on }, words) =>
    `Các báo cáo ngày ${words.day(on)} mâu thuẫn về việc đã hoàn thành hay chưa.`,
  "no-report": () => "Chưa có báo cáo nào về kết quả.",
  "deadline-ahead": ({ deadline, days }, words) =>
    `Thời hạn ${words.period(deadline)} còn ${words.span(days)}.`,
  "deadline-due": ({ deadline, days }, words) =>
    days === 0
      ? `Thời hạn ${words.period(deadline)} ${words.isDay(deadline) ? "là" : "kết thúc"} hôm nay.`
      : `Đang trong thời hạn ${words.period(deadline)}, còn ${words.span(days)}.`,
  "deadline-passed": ({ deadline, days }, words) =>
    `Thời hạn ${words.period(deadline)} đã qua ${words.span(days)}.`,
  "deadline-approximate": ({ deadline }, words) =>
    `Thời hạn ${words.period(deadline)} chỉ là ước chừng, chưa rõ đã qua hay chưa.`,
  "event-unknown": ({ event, expected }, words) =>
    `Thời hạn gắn với một sự kiện chưa biết đã diễn ra hay chưa: “${words.text(event)}”${expected === null ? "" : `, dự kiến ${words.period(expected)}`}.`,
  pace: ({ state, progress, expected, on }, words) =>
    `Đến ngày ${words.day(on)} đã đi được ${words.share(progress)} chặng đường, so với ${words.share(expected)} dự kiến${state === null ? "" : `: ${words.locale.paces[state]}`}.`,
  budget: ({ state, used, allowed, unit, on }, words) =>
    `Đến ngày ${words.day(on)} đã sử dụng ${words.figure(used, unit)}, so với mức cho phép ${words.figure(allowed, unit)}${state === null ? "" : `: ${words.locale.paces[state]}`}.`,
  "pace-by-method": ({ state, method, label, on }, words) =>
    `Theo phương pháp “${method}”, tiến độ đến ngày ${words.day(on)} là “${label}”: ${words.locale.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `Phương pháp “${method}” không đánh giá được tiến độ.`,
  "pace-open": ({ low, high, expected, on }, words) =>
    `Tùy giá trị thật nằm ở đâu trong khoảng đã nêu, mục tiêu ${words.locale.paces[low]} hoặc ${words.locale.paces[high]}, so với ${words.share(expected)} chặng đường dự kiến đến ngày ${words.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, words) =>
    `Số liệu để ngỏ một phía; tiến độ tính theo con số đã in, ${words.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, words) =>
    `Kết quả kém hơn giá trị gốc, ${words.amount(baseline, unit)} (${words.period(period)}).`,
  overshot: (of, words) => judged(of, words, "vượt quá"),
  "no-pace": ({ gap }, words) => `Không tính được tiến độ: ${words.locale.gaps[gap]}.`,
  "values-conflict": ({ period }, words) =>
    `Các số liệu ngang nhau của ${words.period(period)} khác nhau; chúng được gộp thành một khoảng.`,
  "slipped-back": ({ met }, words) => `Mục tiêu từng đạt ${words.within(met)}, sau đó không còn đạt.`,
  "default-tolerance": ({ tolerance }, words) =>
    `“Khoảng” và “gần” được hiểu với sai số ${words.tolerance(tolerance)}, mức dùng khi văn bản không nêu.`,
};
