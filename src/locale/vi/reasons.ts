import { times } from "../../value/decimal.js";
import type { ReasonParameters } from "../../verdict/reason.js";
import { deadlineText } from "../deadline-text.js";
import { saysOf } from "../reported-state.js";
import { shownChange } from "../shown-change.js";
import type { Say, Vocabulary } from "../vocabulary.js";
import { REFERENCES } from "./change.js";

type Judged = ReasonParameters["value-meets"];
type Told = ReasonParameters["report-decides"];

const judged = (of: Judged, say: Say, verdict: string): string => {
  const aim = `${verdict} yêu cầu ${say.criterion(of.criterion, of.unit)}`;
  const size = of.change?.size == null ? "" : say.change(shownChange(of.change.size, of.criterion), of.unit);
  const named = naming(of, say);
  if (of.change !== undefined && of.change.reference === null && of.values.length === 0) {
    return `Mức thay đổi được nêu của ${named}${say.period(of.period)} là ${size}, ${aim}.`;
  }
  if (of.values.length === 0)
    return `Con số ${named}${say.period(of.period)} không tính được; kết quả ${aim}.`;
  return `Số liệu ${named}${say.period(of.period)} là ${say.values(of.values, of.unit)}${against(of, size, say)}, ${aim}.`;
};

const naming = ({ indicator }: Pick<Judged, "indicator">, say: Say): string =>
  indicator === undefined ? "" : `“${say.text(indicator)}” `;

const against = ({ change, unit }: Judged, size: string, say: Say): string => {
  const sized = size === "" ? "" : ` (${size})`;
  if (change?.reference == null) return sized;
  const { value, period } = change.reference;
  return `, so với ${say.amount(value, unit)} của ${say.period(period)}${sized}`;
};

const EFFECTS = {
  unchanged: "giữ nguyên",
  weakened: "nới lỏng",
  strengthened: "nâng cao",
  changed: "thay đổi",
} as const;

const PERIODS = { year: "năm", quarter: "quý", month: "tháng" } as const;

const countOrNone = (count: number, noun: string, say: Say): string =>
  count === 0 ? `chưa ${noun} nào` : `${say.number(String(count))} ${noun}`;

/** "; chưa rõ: A, B và C", or nothing. */
const named = (label: string, items: readonly string[], say: Say): string =>
  items.length === 0 ? "" : `; ${label}: ${say.some(items)}`;

/** How many of the members of a dimension have to meet it; `of` is `null` where they are not listed. */
const memberNeed = (of: number | null, share: string | null, say: Say): string => {
  if (of === 1) return "Đối tượng duy nhất phải đạt";
  const all = of === null ? "" : `${say.number(String(of))} `;
  if (share !== null) {
    const among = of === null ? "số" : "trong số";
    return `Ít nhất ${say.tolerance(times(share, "0.01"))} ${among} ${all}đối tượng phải đạt`;
  }
  return `${of === null ? "Mọi " : `Cả ${all}`}đối tượng đều phải đạt`;
};

/** Of a single one, "đối tượng nào" would ask: which of them? */
const nothingKnown = (of: number | null, open: readonly string[], say: Say): string => {
  const names = open.length === 0 ? "" : `: ${say.some(open)}`;
  return `chưa có thông tin${of === 1 ? "" : " về đối tượng nào"}${names}`;
};

const told = (of: Told, say: Say, according: string): string => {
  const scope = of.scope === undefined ? "" : ` (${say.text(of.scope)})`;
  const by = of.by === undefined ? "" : ` của ${say.text(of.by)}`;
  const when = say.isDay(of.on) ? `tính đến ${say.period(of.on)}` : say.within(of.on);
  return `${according} báo cáo${by}: ${say.words.says[saysOf(of)]} ${when}${scope}`;
};

const GIVEN_UP = {
  lifecycle: "Mục tiêu đã bị hủy",
  report: "Mục tiêu được báo cáo là đã hủy",
  policies: "Mọi văn bản của mục tiêu đã bị bãi bỏ hoặc thay thế",
} as const;

/** The reasons in Vietnamese sentences. */
export const reasons: Vocabulary["reasons"] = {
  withdrawn: ({ cause, on }, say) =>
    on === null ? `${GIVEN_UP[cause]}.` : `${GIVEN_UP[cause]} (ngày ${say.day(on)}).`,
  "withdrawn-after": ({ cause, on }, say) =>
    `${GIVEN_UP[cause]}${on === null ? "" : ` (ngày ${say.day(on)})`}, nhưng quá muộn để thay đổi kết luận.`,
  "on-hold": () => "Mục tiêu đang tạm dừng.",
  "not-in-force": ({ from, gate }, say) =>
    gate === "sources"
      ? `Mục tiêu chỉ được nêu từ ngày ${say.day(from)}.`
      : `Mục tiêu chỉ có hiệu lực từ ngày ${say.day(from)}.`,
  "value-meets": (of, say) => judged(of, say, "đạt"),
  "value-misses": (of, say) => judged(of, say, "không đạt"),
  "value-straddles": (of, say) => judged(of, say, "chưa chắc đạt"),
  "no-reference": ({ against }, say) =>
    against === null
      ? "Không xác định được mức thay đổi: chưa có giá trị gốc."
      : `Không xác định được mức thay đổi: chưa có số liệu của ${REFERENCES[against] ?? say.period(against)}.`,
  "reference-not-positive": ({ period }, say) =>
    `Không tính được tỷ lệ thay đổi: số liệu của ${say.period(period)} chưa chắc lớn hơn ${say.number("0")}.`,
  "no-window": () =>
    "Không cộng được các số liệu: chưa có ngày bắt đầu hoặc thời hạn cho biết cộng trong thời gian nào.",
  "total-incomplete": ({ deadline }, say) =>
    `Chưa có đủ số liệu đến thời hạn ngày ${say.day(deadline)}, nên chưa thể nói là đạt hay không đạt.`,
  "total-gaps": ({ gaps }, say) =>
    `Tổng chưa gồm ${say.some(gaps.map((gap) => say.period(gap)))} vì chưa có số liệu.`,
  "total-left-out": ({ periods }, say) =>
    `Không cộng vì trùng một phần với số liệu đã cộng: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-begun-before": ({ from, periods }, say) =>
    `Chỉ cộng từ ngày ${say.day(from)}; không cộng vì bắt đầu trước đó: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-unknown": ({ figure, period, unit }, say) =>
    `Chưa biết tổng ${say.period(period)}: mới có ${say.figure(figure, unit)}, phần còn thiếu có thể làm tổng tăng hoặc giảm.`,
  "total-disputed": ({ periods }, say) =>
    `Số liệu các kỳ ngắn hơn không khớp với số liệu của ${say.some(periods.map((period) => say.period(period)))}; số liệu này được dùng.`,
  "ratio-derived": ({ numerator, denominator }, say) =>
    `Số liệu được tính bằng cách lấy “${say.text(numerator)}” chia cho “${say.text(denominator)}” của cùng kỳ.`,
  parts: ({ form, met, notMet, open }, say) => {
    const of = met + notMet + open;
    const needed = form === "allOf" ? "cần đạt tất cả" : "cần đạt một";
    const left = open === 0 ? "" : `, ${say.number(String(open))} phần chưa rõ`;
    const done = met === 0 ? "Chưa đạt phần nào" : `Đạt ${say.number(String(met))}`;
    return `${done} trong ${say.number(String(of))} phần${left}; ${needed}.`;
  },
  members: ({ met, notMet, open, of, share }, say) => {
    const needed = memberNeed(of, share, say);
    if (met.length + notMet.length === 0) {
      return `${needed}, nhưng ${nothingKnown(of, open, say)}.`;
    }
    const seen = of === null ? " trong số đã biết," : "";
    return `${needed};${seen} ${countOrNone(met.length, "đối tượng", say)} đã đạt${named("chưa đạt", notMet, say)}${named("chưa rõ", open, say)}.`;
  },
  periods: ({ every, held, broken, missing, open, of }, say) => {
    const periods =
      of === null || of === 1 ? `mọi ${PERIODS[every]}` : `cả ${say.number(String(of))} ${PERIODS[every]}`;
    if (held.length + broken.length + missing.length + open.length === 0) {
      return `Yêu cầu phải được giữ trong ${periods}, chưa biết kết quả ${PERIODS[every]} nào.`;
    }
    const among = of === null ? "tính đến nay" : `trong ${say.number(String(of))} ${PERIODS[every]}`;
    const names = (label: string, list: readonly string[]) =>
      named(
        label,
        list.map((period) => say.period(period)),
        say,
      );
    const kept =
      held.length === 0
        ? `Chưa giữ được ${PERIODS[every]} nào`
        : `Giữ được ${say.number(String(held.length))} ${PERIODS[every]}`;
    return `${kept} ${among}${names("không giữ được", broken)}${names("chưa có số liệu", missing)}${names("chưa rõ", open)}.`;
  },
  breaches: ({ periods }, say) =>
    `Yêu cầu bị vi phạm ${say.some(periods.map((period) => say.within(period)))}.`,
  milestones: ({ met, metLate, missed, open, next }, say) => {
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label} ${say.some(list.map((period) => say.period(period)))}`];
    const all = [
      ...names("đã đạt:", met),
      ...names("đạt muộn:", metLate),
      ...names("không đạt:", missed),
      ...names("chưa rõ:", open),
      ...names("sắp tới:", next === null ? [] : [next]),
    ];
    return `Mốc trung gian ${all.join("; ")}.`;
  },
  "deadline-revised": ({ on, from, to, days }, say) => {
    const was = deadlineText(from, say) ?? "không có";
    const is = deadlineText(to, say);
    if (is === null)
      return `Ngày ${say.day(on)} mục tiêu được nêu lại không kèm thời hạn (trước đó: ${was}).`;
    const by =
      days === null || days === 0 ? "" : `, ${days > 0 ? "chậm" : "sớm"} hơn ${say.span(Math.abs(days))}`;
    return `Ngày ${say.day(on)} thời hạn được nêu lại là ${is} (trước đó: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, say) =>
    `Đến ngày ${say.day(on)} thời hạn ${say.period(deadline)} đã qua nên vẫn được tính.`,
  "met-before-restated": () => "Trước đó mục tiêu đã đạt nên thời hạn mới không được tính.",
  "criterion-revised": ({ on, effect }, say) =>
    `Yêu cầu được nêu lại ngày ${say.day(on)}: ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, say) =>
    `Lấy số liệu đầu tiên, ${say.amount(value, unit)} (${say.period(period)}), làm giá trị gốc.`,
  "met-late": ({ on, deadline }, say) =>
    `Đến ngày ${say.day(on)} mục tiêu mới đạt, sau thời hạn ngày ${say.day(deadline)}.`,
  "timing-unknown": ({ deadline }, say) =>
    `Số liệu không cho biết mục tiêu có đạt trước thời hạn ngày ${say.day(deadline)} hay không.`,
  "judged-after-deadline": ({ period, deadline }, say) =>
    `Không có số liệu cho thời hạn ngày ${say.day(deadline)}; xét theo số liệu đầu tiên sau đó, ${say.period(period)}.`,
  "no-values": ({ indicator }, say) =>
    `Chưa có số liệu nào${indicator === undefined ? "" : ` về “${say.text(indicator)}”`}.`,
  "values-by-dimension": ({ dimensions }, say) =>
    `Chỉ có số liệu phân theo ${say.some(dimensions.map((dimension) => `“${dimension}”`))}.`,
  "no-value-after-baseline": ({ baseline }, say) =>
    `Không có số liệu nào sau kỳ gốc ${say.period(baseline)}.`,
  "no-value-of-length": ({ as }, say) =>
    `Kỳ so sánh là ${say.period(as)}; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.`,
  "no-value-in-window": ({ window, reaching }, say) => {
    const partly =
      reaching.length === 0
        ? ""
        : `; chỉ nằm một phần trong thời gian này: ${say.some(reaching.map((period) => say.period(period)))}`;
    return `Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng (${say.period(window)})${partly}.`;
  },
  "no-value-in-force": ({ from }, say) =>
    `Không có số liệu nào thuộc thời gian mục tiêu có hiệu lực, từ ngày ${say.day(from)}.`,
  "no-value-at-deadline": (of, say) =>
    `Không có số liệu ${naming(of, say)}cho thời hạn ngày ${say.day(of.deadline)}, nên chưa thể nói là không đạt.`,
  "total-exceeded": (of, say) =>
    `Tổng lũy kế ${naming(of, say)}${say.period(of.period)} là ${say.values(of.values, of.unit)}, đã vượt yêu cầu ${say.criterion(of.criterion, of.unit)}.`,
  "total-still-open": ({ deadline }, say) =>
    deadline === null
      ? "Tổng lũy kế không có điểm kết thúc."
      : `Tổng lũy kế còn tính đến ngày ${say.day(deadline)}.`,
  breached: (of, say) => judged(of, say, "vi phạm"),
  "held-so-far": (of, say) => judged(of, say, "vẫn giữ được"),
  "held-gaps": ({ gaps }, say) =>
    `Chưa rõ mục tiêu có được giữ trong ${say.some(gaps.map((gap) => say.period(gap)))} hay không.`,
  "held-through": ({ deadline }, say) => `Mục tiêu được giữ vững đến hết thời hạn ngày ${say.day(deadline)}.`,
  "report-decides": (of, say) => `${told(of, say, "Theo")}.`,
  "report-beside": (of, say) => `${told(of, say, "Ngoài ra, theo")}.`,
  "reports-conflict": ({ on }, say) =>
    `Các báo cáo ngày ${say.day(on)} mâu thuẫn về việc đã hoàn thành hay chưa.`,
  "no-report": () => "Chưa có báo cáo nào về kết quả.",
  "deadline-ahead": ({ deadline, days }, say) => `Thời hạn ${say.period(deadline)} còn ${say.span(days)}.`,
  "deadline-due": ({ deadline, days }, say) =>
    days === 0
      ? `Thời hạn ${say.period(deadline)} ${say.isDay(deadline) ? "là" : "kết thúc"} hôm nay.`
      : `Đang trong thời hạn ${say.period(deadline)}, còn ${say.span(days)}.`,
  "deadline-passed": ({ deadline, days }, say) =>
    `Thời hạn ${say.period(deadline)} đã qua ${say.span(days)}.`,
  "deadline-approximate": ({ deadline }, say) =>
    `Thời hạn ${say.period(deadline)} chỉ là ước chừng, chưa rõ đã qua hay chưa.`,
  "event-unknown": ({ event, expected }, say) =>
    `Thời hạn gắn với một sự kiện chưa biết đã diễn ra hay chưa: “${say.text(event)}”${expected === null ? "" : `, dự kiến ${say.period(expected)}`}.`,
  pace: ({ state, progress, expected, on }, say) =>
    `Đến ngày ${say.day(on)} đã đi được ${say.share(progress)} chặng đường, so với ${say.share(expected)} dự kiến${state === null ? "" : `: ${say.words.paces[state]}`}.`,
  "pace-by-method": ({ state, method, label, on }, say) =>
    `Theo phương pháp “${method}”, tiến độ đến ngày ${say.day(on)} là “${label}”: ${say.words.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `Phương pháp “${method}” không đánh giá được tiến độ.`,
  "pace-open": ({ low, high, expected, on }, say) =>
    `Tùy giá trị thật nằm ở đâu trong khoảng đã nêu, mục tiêu ${say.words.paces[low]} hoặc ${say.words.paces[high]}, so với ${say.share(expected)} chặng đường dự kiến đến ngày ${say.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, say) =>
    `Số liệu để ngỏ một phía; tiến độ tính theo con số đã in, ${say.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, say) =>
    `Kết quả kém hơn giá trị gốc, ${say.amount(baseline, unit)} (${say.period(period)}).`,
  overshot: (of, say) => judged(of, say, "vượt quá"),
  "no-pace": ({ gap }, say) => `Không tính được tiến độ: ${say.words.gaps[gap]}.`,
  "values-conflict": ({ period }, say) =>
    `Các số liệu ngang nhau của ${say.period(period)} khác nhau; chúng được gộp thành một khoảng.`,
  "slipped-back": ({ met }, say) => `Mục tiêu từng đạt ${say.within(met)}, sau đó không còn đạt.`,
  "default-tolerance": ({ tolerance }, say) =>
    `“Khoảng” và “gần” được hiểu với sai số ${say.tolerance(tolerance)}, mức dùng khi văn bản không nêu.`,
};
