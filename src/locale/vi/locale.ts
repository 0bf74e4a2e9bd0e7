import type { Complete } from "../complete.js";
import type { Locale } from "../locale.js";
import { sizeText } from "./change.js";
import { COMPARATORS } from "./comparators.js";
import { criterion } from "./criterion.js";
import { reasons } from "./reasons.js";

const ROMAN = ["I", "II", "III", "IV"] as const;

const two = (number: number): string => String(number).padStart(2, "0");

/** As official documents write it: a zero before days under 10, and before January and February alone. */
const dated = (year: number, month: number, day: number): string =>
  `${two(day)}/${month < 3 ? two(month) : month}/${year}`;

/** Vietnamese, for `explain` and the formatters. */
export const vi: Complete<Locale> = {
  code: "vi",
  numbers: {
    group: ".",
    point: ",",
    scales: [
      { power: 9, word: "tỷ" },
      { power: 6, word: "triệu" },
    ],
  },
  statuses: {
    achieved: "đã đạt",
    "achieved-late": "đạt sau thời hạn",
    "on-track": "đúng tiến độ",
    "at-risk": "có nguy cơ không đạt",
    "off-track": "không bảo đảm tiến độ",
    regressing: "kém hơn mức xuất phát",
    "in-progress": "đang thực hiện",
    pending: "chưa có báo cáo",
    "no-data": "chưa có số liệu",
    "awaiting-data": "chờ số liệu",
    indeterminate: "chưa xác định được",
    overdue: "quá hạn, chưa hoàn thành",
    missed: "không đạt",
    "not-started": "chưa đến thời gian thực hiện",
    "on-hold": "tạm dừng",
    withdrawn: "đã hủy bỏ",
  },
  timeliness: {
    upcoming: "chưa đến thời gian thực hiện",
    open: "trong hạn",
    due: "trong kỳ đến hạn",
    overdue: "quá hạn",
    "met-on-time": "đạt đúng hạn",
    "met-late": "đạt sau thời hạn",
    "no-deadline": "không có thời hạn",
    indeterminate: "chưa rõ thời điểm",
  },
  paces: {
    "on-track": "đúng tiến độ",
    "at-risk": "có nguy cơ không đạt",
    "off-track": "không bảo đảm tiến độ",
    regressing: "kém hơn mức xuất phát",
    unknown: "chưa rõ",
  },
  caveats: {
    provisional: "số sơ bộ",
    estimated: "số ước tính",
    imputed: "số suy ra",
    approximate: "số gần đúng",
    "self-reported": "chưa được kiểm chứng",
    flagged: "số liệu có lưu ý về chất lượng",
    "values-conflict": "số liệu không thống nhất",
    "one-value-only": "chỉ có duy nhất một số liệu",
    "period-lengths-differ": "kỳ gốc và kỳ số liệu có độ dài khác nhau",
    stale: "số liệu mới nhất đã cũ",
    hedged: "văn bản diễn đạt chưa cụ thể",
    "slipped-back": "từng đạt, sau đó không còn đạt",
    "judged-after-deadline": "xét theo số liệu sau thời hạn",
    "timing-unknown": "không rõ thời điểm đạt",
    derived: "số liệu tính toán",
    incomplete: "số liệu chưa đầy đủ",
    "moved-after-deadline": "nêu lại sau thời hạn",
  },
  commitments: {
    binding: "bắt buộc",
    planned: "kế hoạch",
    expected: "dự kiến",
    proposed: "đề xuất",
    aspirational: "phấn đấu",
    prediction: "dự báo",
  },
  says: {
    done: "đã hoàn thành",
    "partly-done": "đã hoàn thành một phần",
    started: "đang triển khai",
    "not-done": "chưa hoàn thành",
    cancelled: "đã hủy bỏ",
  },
  gaps: {
    "not-measured": "mục tiêu không đo bằng con số",
    maintained: "mục tiêu cần duy trì, không phải đạt dần",
    "no-value": "chưa có số liệu",
    "no-baseline": "không có mức xuất phát",
    "no-value-after-baseline": "không có số liệu nào sau kỳ gốc",
    "baseline-meets-target": "mức xuất phát đã đạt mục tiêu",
    "baseline-equals-target": "mức xuất phát bằng mục tiêu",
    "no-deadline": "không có thời hạn xác định",
    "several-parts": "mục tiêu gồm nhiều nội dung",
    quantified: "mục tiêu phải đạt ở nhiều kỳ hoặc nhiều đối tượng",
    "capped-total": "tổng phải giữ trong giới hạn nên không có lộ trình tăng dần",
    "no-reference": "chưa có số liệu để so sánh mức thay đổi",
    "reference-not-positive": "mức so sánh phải là số dương mới tính được tỷ lệ",
    "moving-reference": "mức so sánh thay đổi theo từng kỳ",
    "no-growth-path":
      "tăng trưởng với tốc độ không đổi không thể bắt đầu, kết thúc hay đi qua mức bằng không",
  },
  measure: (figure, unit) => {
    if (unit === "percent") return `${figure}%`;
    if (unit === "percentage-point") return `${figure} điểm phần trăm`;
    if (unit === "rank") return `hạng ${figure}`;
    if (unit === "per-million") return `${figure} trên một triệu`;
    if (unit === "per-1000") return `${figure} trên 1.000`;
    if (unit === "per-10000") return `${figure} trên 10.000`;
    return unit === "per-100000" ? `${figure} trên 100.000` : figure;
  },
  places: "bậc",
  currency: (code) => (code === "VND" ? "đồng" : code),
  amount: (amount, { figure, pair }, share) => {
    if (amount.atLeast !== undefined) return `tối thiểu ${figure(amount.atLeast)}`;
    if (amount.moreThan !== undefined) return `hơn ${figure(amount.moreThan)}`;
    if (amount.atMost !== undefined) return `không quá ${figure(amount.atMost)}`;
    if (amount.lessThan !== undefined) return `dưới ${figure(amount.lessThan)}`;
    if (amount.nearly !== undefined) return `gần ${figure(amount.nearly)}`;
    if (amount.between !== undefined) return `từ ${pair(...amount.between).join(" đến ")}`;
    const within = amount.within === undefined ? "" : ` (sai số ${share(amount.within)})`;
    return `khoảng ${figure(amount.about)}${within}`;
  },
  limit: (comparator, { nearly, about, between }, { pair }, amount) => {
    const compared = COMPARATORS[comparator];
    if (comparator === "equals") return amount;
    if (between !== undefined) return `${compared} ${pair(...between).join(" đến ")}`;
    if (nearly !== undefined && comparator === "atLeast") return `${amount} trở lên`;
    return about === undefined ? `${compared} mức ${amount}` : `${compared} ${amount}`;
  },
  comparators: COMPARATORS,
  criterion,
  change: sizeText,
  day: dated,
  period: ({ precision, year, number, day, approximate }) => {
    const about = approximate ? "khoảng " : "";
    if (precision === "year") return `${about}năm ${year}`;
    if (precision === "month") return `${about}tháng ${number}/${year}`;
    if (precision === "day") return `${about}ngày ${dated(year, number, day)}`;
    if (precision === "week") return `${about}tuần ${number} năm ${year}`;
    if (precision === "quarter") return `${about}quý ${ROMAN[number - 1]}/${year}`;
    if (precision === "half-year") return `${about}6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
    return `${about}4 tháng ${["đầu", "giữa", "cuối"][number - 1]} năm ${year}`;
  },
  interval: (from, to) => {
    if (from === null) return `đến ngày ${to}`;
    return to === null ? `từ ngày ${from}` : `từ ngày ${from} đến ngày ${to}`;
  },
  months: (from, to) => {
    const isWholeYears = from.month === 1 && to.month === 12;
    if (from.year !== to.year) {
      return isWholeYears
        ? `giai đoạn ${from.year}–${to.year}`
        : `từ tháng ${from.month}/${from.year} đến tháng ${to.month}/${to.year}`;
    }
    if (isWholeYears) return `năm ${to.year}`;
    if (from.month === 1) return `${to.month} tháng đầu năm ${to.year}`;
    if (to.month === 12) return `${13 - from.month} tháng cuối năm ${to.year}`;
    return `từ tháng ${from.month} đến tháng ${to.month}/${to.year}`;
  },
  endOf: (period, kind, isApproximate) => {
    const end = kind === "day" ? period : `hết ${period}`;
    return isApproximate ? `khoảng ${end}` : end;
  },
  within: (period, kind) => {
    if (kind === "day") return period;
    return kind === "days" || kind === "open" ? `trong thời gian ${period}` : `trong ${period}`;
  },
  days: (_, figure) => `${figure} ngày`,
  span: (years, months) =>
    months.count === 0 ? `khoảng ${years.figure} năm` : `khoảng ${years.figure} năm ${months.figure} tháng`,
  more: (count) => `${count} mục khác`,
  list: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} và ${items[items.length - 1]}`,
  reasons,
};
