import type { ReasonParameters } from "../../evaluation/reason.js";
import { times } from "../../value/decimal.js";
import { deadlineText } from "../deadline-text.js";
import type { Say, Vocabulary } from "../vocabulary.js";

type Judged = ReasonParameters["value-meets"];
type Told = ReasonParameters["report-decides"];

const judged = (of: Judged, say: Say, verdict: string): string => {
  const aim = `${verdict} yêu cầu ${say.criterion(of.criterion, of.unit)}`;
  const size = of.change?.size == null ? "" : say.change(of.change.size, of.unit);
  if (of.change !== undefined && of.change.reference === null && of.values.length === 0) {
    return `Mức thay đổi được nêu của ${say.period(of.period)} là ${size}, ${aim}.`;
  }
  if (of.values.length === 0) return `Con số ${say.period(of.period)} không tính được; kết quả ${aim}.`;
  return `Số liệu ${say.period(of.period)} là ${say.values(of.values, of.unit)}${against(of, size, say)}, ${aim}.`;
};

const against = ({ change, unit }: Judged, size: string, say: Say): string => {
  if (change?.reference == null) return "";
  const { value, period } = change.reference;
  return `, so với ${say.amount(value, unit)} của ${say.period(period)}${size === "" ? "" : ` (${size})`}`;
};

const REFERENCES: Readonly<Record<string, string>> = {
  "previous-period": "kỳ liền trước",
  "year-before": "cùng kỳ năm trước",
};

const EFFECTS = {
  unchanged: "giữ nguyên",
  weakened: "nới lỏng",
  strengthened: "nâng cao",
  changed: "thay đổi",
} as const;

const PERIODS = { year: "năm", quarter: "quý", month: "tháng" } as const;

const told = (of: Told, say: Say): string => {
  const scope = of.scope === undefined ? "" : ` (${say.text(of.scope)})`;
  const by = of.by === undefined ? "" : `, theo ${say.text(of.by)}`;
  return `${say.words.says[of.says]}${scope}, tính đến ${say.period(of.on)}${by}`;
};

const GIVEN_UP = {
  lifecycle: "Mục tiêu đã bị hủy",
  report: "Mục tiêu được báo cáo là đã hủy",
  policies: "Mọi văn bản của mục tiêu đã bị bãi bỏ hoặc thay thế",
} as const;

/** The reasons in Vietnamese sentences. */
export const reasons: Vocabulary["reasons"] = {
  withdrawn: ({ cause, on }, say) =>
    on === null ? `${GIVEN_UP[cause]}.` : `${GIVEN_UP[cause]} (${say.day(on)}).`,
  "withdrawn-after": ({ cause, on }, say) =>
    `${GIVEN_UP[cause]}${on === null ? "" : ` (${say.day(on)})`}, nhưng quá muộn để thay đổi kết luận.`,
  "on-hold": () => "Mục tiêu đang tạm dừng.",
  "not-in-force": ({ from }, say) => `Mục tiêu chỉ có hiệu lực từ ${say.day(from)}.`,
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
    `Chưa có đủ số liệu đến thời hạn ${say.day(deadline)}, nên chưa thể nói là đạt hay không đạt.`,
  "total-gaps": ({ gaps }, say) =>
    `Tổng chưa gồm ${say.some(gaps.map((gap) => say.period(gap)))} vì chưa có số liệu.`,
  "total-left-out": ({ periods }, say) =>
    `Không cộng vì trùng một phần với số liệu đã cộng: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-begun-before": ({ from, periods }, say) =>
    `Chỉ cộng từ ${say.day(from)}; không cộng vì bắt đầu trước đó: ${say.some(periods.map((period) => say.period(period)))}.`,
  "total-unknown": ({ figure, period, unit }, say) =>
    `Chưa biết tổng ${say.period(period)}: mới có ${say.figure(figure, unit)}, phần còn thiếu có thể làm tổng tăng hoặc giảm.`,
  "total-disputed": ({ periods }, say) =>
    `Số liệu các kỳ ngắn hơn không khớp với số liệu của ${say.some(periods.map((period) => say.period(period)))}; số liệu này được dùng.`,
  "ratio-derived": ({ numerator, denominator }, say) =>
    `Số liệu được tính từ “${say.text(numerator)}” chia cho “${say.text(denominator)}” của cùng kỳ.`,
  parts: ({ form, met, notMet, open }, say) => {
    const of = met + notMet + open;
    const needed = form === "allOf" ? "cần đạt tất cả" : "cần đạt một";
    const left = open === 0 ? "" : `, ${say.number(String(open))} phần chưa rõ`;
    return `Đạt ${say.number(String(met))} trong ${say.number(String(of))} phần${left}; ${needed}.`;
  },
  members: ({ dimension, met, notMet, open, of, share }, say) => {
    const among =
      of === null
        ? `số “${dimension}” đã thấy (chưa có danh sách đầy đủ)`
        : `${say.number(String(of))} “${dimension}”`;
    const needed =
      share === null ? "cần đạt tất cả" : `cần đạt ít nhất ${say.tolerance(times(share, "0.01"))}`;
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? "" : `; ${label}: ${say.some(list)}`;
    return `Đạt ${say.number(String(met.length))} trong ${among}; ${needed}${names("chưa đạt", notMet)}${names("chưa rõ", open)}.`;
  },
  periods: ({ every, held, broken, missing, open, of }, say) => {
    const among = of === null ? "tính đến nay" : `trong ${say.number(String(of))} ${PERIODS[every]}`;
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? "" : `; ${label}: ${say.some(list.map((period) => say.period(period)))}`;
    return `Giữ được ${say.number(String(held.length))} ${PERIODS[every]} ${among}${names("không giữ được", broken)}${names("chưa có số liệu", missing)}${names("chưa rõ", open)}.`;
  },
  breaches: ({ periods }, say) => `Vi phạm trong ${say.some(periods.map((period) => say.period(period)))}.`,
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
    const is = deadlineText(to, say) ?? "không còn";
    const by =
      days === null || days === 0 ? "" : `, ${days > 0 ? "chậm" : "sớm"} hơn ${say.days(Math.abs(days))}`;
    return `Thời hạn được nêu lại vào ${say.day(on)}: ${is} (trước đó: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, say) =>
    `Vào ${say.day(on)} thời hạn ${say.period(deadline)} đã qua nên vẫn được tính.`,
  "criterion-revised": ({ on, effect }, say) =>
    `Yêu cầu được nêu lại vào ${say.day(on)}: ${EFFECTS[effect]}.`,
  "first-value-baseline": ({ value, period, unit }, say) =>
    `Lấy số liệu đầu tiên, ${say.amount(value, unit)} (${say.period(period)}), làm giá trị gốc.`,
  "met-late": ({ on, deadline }, say) =>
    `Mục tiêu đạt vào ${say.day(on)}, sau thời hạn ${say.day(deadline)}.`,
  "timing-unknown": ({ deadline }, say) =>
    `Số liệu không cho biết mục tiêu có đạt trước thời hạn ${say.day(deadline)} hay không.`,
  "judged-after-deadline": ({ period, deadline }, say) =>
    `Không có số liệu cho thời hạn ${say.day(deadline)}; xét theo số liệu đầu tiên sau đó, ${say.period(period)}.`,
  "no-values": () => "Chưa có số liệu nào.",
  "no-value-after-baseline": ({ baseline }, say) =>
    `Không có số liệu nào sau kỳ gốc ${say.period(baseline)}.`,
  "no-value-of-length": ({ as }, say) =>
    `Số liệu được so với ${say.period(as)}; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.`,
  "no-value-in-window": ({ window, reaching }, say) => {
    const partly =
      reaching.length === 0
        ? ""
        : `; chỉ thuộc một phần thời gian này: ${say.some(reaching.map((period) => say.period(period)))}`;
    return `Chưa có số liệu của kỳ nào nằm trọn trong thời gian được cộng, ${say.period(window)}${partly}.`;
  },
  "no-value-in-force": ({ from }, say) =>
    `Không có số liệu nào thuộc thời gian mục tiêu có hiệu lực, từ ${say.day(from)}.`,
  "no-value-at-deadline": ({ deadline }, say) =>
    `Không có số liệu cho thời hạn ${say.day(deadline)}, nên chưa thể nói là không đạt.`,
  "total-exceeded": (of, say) =>
    `Tổng lũy kế ${say.period(of.period)} là ${say.values(of.values, of.unit)}, đã vượt yêu cầu ${say.criterion(of.criterion, of.unit)}.`,
  "total-still-open": ({ deadline }, say) =>
    deadline === null
      ? "Tổng lũy kế không có điểm kết thúc."
      : `Tổng lũy kế còn tính đến ${say.day(deadline)}.`,
  breached: (of, say) => judged(of, say, "vi phạm"),
  "held-so-far": (of, say) => judged(of, say, "vẫn giữ được"),
  "held-through": ({ deadline }, say) => `Mục tiêu được giữ vững đến hết thời hạn ${say.day(deadline)}.`,
  "report-decides": (of, say) => `Theo báo cáo: ${told(of, say)}.`,
  "report-beside": (of, say) => `Bên cạnh số liệu, báo cáo nói: ${told(of, say)}.`,
  "reports-conflict": ({ on }, say) =>
    `Các báo cáo ngày ${say.day(on)} mâu thuẫn về việc đã hoàn thành hay chưa.`,
  "no-report": () => "Chưa có báo cáo nào về kết quả.",
  "deadline-ahead": ({ deadline, days }, say) => `Thời hạn ${say.period(deadline)} còn ${say.days(days)}.`,
  "deadline-due": ({ deadline, days }, say) =>
    days === 0
      ? `Thời hạn ${say.period(deadline)} kết thúc hôm nay.`
      : `Đang trong thời hạn ${say.period(deadline)}, còn ${say.days(days)}.`,
  "deadline-passed": ({ deadline, days }, say) =>
    `Thời hạn ${say.period(deadline)} đã qua ${say.days(days)}.`,
  "deadline-approximate": ({ deadline }, say) =>
    `Thời hạn ${say.period(deadline)} chỉ là ước chừng, chưa rõ đã qua hay chưa.`,
  "event-unknown": ({ event, expected }, say) =>
    `Thời hạn gắn với một sự kiện chưa biết đã diễn ra hay chưa: ${say.text(event)}${expected === null ? "" : `, dự kiến ${say.period(expected)}`}.`,
  pace: ({ state, progress, expected, on }, say) =>
    `Đến ${say.day(on)} đã đi được ${say.share(progress)} chặng đường, so với ${say.share(expected)} dự kiến: ${say.words.paces[state]}.`,
  "pace-by-method": ({ state, method, label, on }, say) =>
    `Theo phương pháp “${method}”, tiến độ đến ${say.day(on)} là “${label}”: ${say.words.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `Phương pháp “${method}” không đánh giá được tiến độ.`,
  "pace-open": ({ low, high, expected, on }, say) =>
    `Tùy giá trị thật nằm ở đâu trong khoảng đã nêu, mục tiêu ${say.words.paces[low]} hoặc ${say.words.paces[high]}, so với ${say.share(expected)} chặng đường dự kiến đến ${say.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, say) =>
    `Số liệu để ngỏ một phía; tiến độ tính theo con số đã in, ${say.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, say) =>
    `Kết quả kém hơn giá trị gốc, ${say.amount(baseline, unit)} (${say.period(period)}).`,
  overshot: (of, say) => judged(of, say, "vượt quá"),
  "no-pace": ({ gap }, say) => `Không tính được tiến độ: ${say.words.gaps[gap]}.`,
  "values-conflict": ({ period }, say) =>
    `Các số liệu ngang nhau của ${say.period(period)} khác nhau; chúng được gộp thành một khoảng.`,
  "slipped-back": ({ met }, say) => `Mục tiêu từng đạt vào ${say.period(met)}, sau đó không còn đạt.`,
  "default-tolerance": ({ tolerance }, say) =>
    `“Khoảng” và “gần” được hiểu với sai số ${say.tolerance(tolerance)}, mức dùng khi văn bản không nêu.`,
};
