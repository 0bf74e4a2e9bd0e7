import type { ReasonParameters } from "../../evaluation/reason.js";
import type { Say, Vocabulary } from "../vocabulary.js";

type Judged = ReasonParameters["value-meets"];
type Told = ReasonParameters["report-decides"];

const judged = (of: Judged, say: Say, verdict: string): string =>
  `Số liệu ${say.period(of.period)} là ${say.values(of.values, of.unit)}, ${verdict} yêu cầu ${say.criterion(of.criterion, of.unit)}.`;

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
  "met-late": ({ on, deadline }, say) =>
    `Mục tiêu đạt vào ${say.day(on)}, sau thời hạn ${say.day(deadline)}.`,
  "timing-unknown": ({ deadline }, say) =>
    `Số liệu không cho biết mục tiêu có đạt trước thời hạn ${say.day(deadline)} hay không.`,
  "judged-after-deadline": ({ period, deadline }, say) =>
    `Không có số liệu cho thời hạn ${say.day(deadline)}; xét theo số liệu đầu tiên sau đó, ${say.period(period)}.`,
  "no-values": () => "Chưa có số liệu nào.",
  "no-value-after-baseline": ({ baseline }, say) =>
    `Không có số liệu nào sau kỳ gốc ${say.period(baseline)}.`,
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
