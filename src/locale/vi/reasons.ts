import type { Unit } from "../../value/unit.js";
import type {
  JudgedValues,
  MemberFigure,
  OfIndicator,
  ReasonParameters,
  ReportDetails,
} from "../../verdict/reason.js";
import type { Locale } from "../locale.js";
import {
  alsoNamed,
  capitalized,
  named,
  paceNamed,
  somePeriods,
  textsIn,
  withinSentence,
} from "../sentence-parts.js";
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
    return `Không tính được con số cụ thể${about(of, words)} ${words.period(of.period)}; kết quả ${aim}.`;
  return `Số liệu ${named}${words.period(of.period)} là ${words.values(of.values, of.unit)}${against(of, size, words)}, ${aim}.`;
};

const naming = ({ indicator }: Pick<JudgedValues, "indicator">, words: Wording): string =>
  indicator === undefined ? "" : `“${words.text(indicator)}” `;

/** "của “…”", after a noun. */
const about = (of: OfIndicator, words: Wording): string =>
  of.indicator === undefined ? "" : ` của “${words.text(of.indicator)}”`;

const against = ({ change, unit }: JudgedValues, size: string, words: Wording): string => {
  const sized = size === "" ? "" : ` (${size})`;
  if (change?.reference == null) return sized;
  const { value, period } = change.reference;
  return `, so với ${words.amount(value, unit)} của ${words.period(period)}${sized}`;
};

const EFFECTS = {
  unchanged: "được nêu lại, không thay đổi",
  weakened: "được điều chỉnh theo hướng nới lỏng",
  strengthened: "được điều chỉnh theo hướng chặt chẽ hơn",
  changed: "được điều chỉnh",
} as const;

/** Members with the figures on which they turn: "Miền Bắc (12%, năm 2022)". */
const figures = (of: readonly MemberFigure[], unit: Unit, words: Wording): readonly string[] =>
  of.map(({ name, values, period }) => {
    if (period === null || values.length === 0) return words.text(name);
    return `${words.text(name)} (${words.values(values, unit)}, ${words.period(period)})`;
  });

type Members = ReasonParameters["members"];

/** How the members stand, those that decide a miss first. */
const memberStates = (of: Members, words: Wording): readonly string[] => [
  ...named("chưa đạt", figures(of.notMet, of.unit, words), words),
  ...named("chưa rõ đạt hay không", figures(of.open, of.unit, words), words),
  ...named("đến nay vẫn bảo đảm", textsIn(of.heldSoFar, words), words),
  ...named("chưa có số liệu", textsIn(of.unknown, words), words),
  ...named("có số liệu của", of.unlisted ?? [], words),
];

const onlyMember = (of: Members, dimension: string, asked: string, words: Wording): string => {
  const [met] = textsIn(of.met, words);
  const subject = `Áp dụng đối với ${dimension} duy nhất`;
  return met === undefined
    ? `${subject} (yêu cầu: ${asked}): ${memberStates(of, words).join("; ")}.`
    : `${subject}, ${met}, đã đạt mục tiêu ${asked}.`;
};

/** What is known of parts, and how many. */
const countedParts = (count: number, state: string, words: Wording): readonly string[] =>
  count === 0 ? [] : [`${words.number(String(count))} ${state}`];

const told = (of: ReportDetails, words: Wording, source: (by: string) => string): string => {
  const scope = of.scope === undefined ? "" : ` (${words.text(of.scope)})`;
  const by = source(of.by === undefined ? "" : words.text(of.by));
  const when = words.isDay(of.on) ? `tính đến ${words.period(of.on)}` : words.within(of.on);
  return capitalized(`${by}, ${when}: ${words.reported(of)}${scope}.`);
};

const UNDECIDED = "chưa đủ cơ sở kết luận đạt hay không đạt";

/** "Hạn: hết năm 2025 (còn khoảng 5 năm 6 tháng)." */
const dueBy = ({ deadline, days }: ReasonParameters["deadline-due"], words: Wording): string =>
  `Hạn: ${words.endOf(deadline)} (${days === 0 ? "hôm nay" : `còn ${words.span(days)}`}).`;

const GIVEN_UP = {
  lifecycle: "Mục tiêu đã được hủy bỏ",
  report: "Mục tiêu được báo cáo là đã hủy bỏ",
  policies: "Các văn bản đề ra mục tiêu đều đã bị bãi bỏ hoặc thay thế",
} as const;

const WHY_MISSING = {
  "not-collected": "không thu thập",
  "not-applicable": "không áp dụng",
  suppressed: "cơ quan công bố không cung cấp",
  "not-yet-available": "đến nay chưa có",
  unknown: "không nêu lý do",
} as const;

/** The reasons in Vietnamese sentences. */
export const reasons: Locale["reasons"] = {
  withdrawn: ({ cause, on }, words) =>
    on === null ? `${GIVEN_UP[cause]}.` : `${GIVEN_UP[cause]} (ngày ${words.day(on)}).`,
  "withdrawn-after": ({ cause, on }, words) =>
    `${GIVEN_UP[cause]}${on === null ? "" : ` (ngày ${words.day(on)})`}; việc này diễn ra muộn nên không làm thay đổi kết luận.`,
  "on-hold": () => "Mục tiêu đang tạm dừng.",
  "on-hold-after": ({ on }, words) =>
    `Mục tiêu đã tạm dừng${on === null ? "" : ` (ngày ${words.day(on)})`}; việc này diễn ra muộn nên không làm thay đổi kết luận.`,
  "not-in-force": ({ from, gate }, words) =>
    gate === "sources"
      ? `Mục tiêu được nêu lần đầu ${words.period(from)}.`
      : `Mục tiêu đến ${words.period(from)} mới bắt đầu thực hiện.`,
  "value-meets": (of, words) => judged(of, words, "đạt"),
  "value-not-yet": (of, words) => judged(of, words, "chưa đạt"),
  "value-misses": (of, words) => judged(of, words, "không đạt"),
  "value-straddles": (of, words) => judged(of, words, "có thể đạt hoặc không đạt"),
  "no-reference": (of, words) =>
    of.against === null
      ? `Không xác định được mức thay đổi${about(of, words)}: chưa có mức xuất phát.`
      : `Không xác định được mức thay đổi${about(of, words)}: chưa có số liệu của ${REFERENCES[of.against] ?? words.period(of.against)}.`,
  "reference-not-positive": (of, words) => {
    const surely = typeof of.value === "string" ? "không" : "chưa chắc";
    return `Không tính được tỷ lệ thay đổi${about(of, words)}: số liệu của ${words.period(of.period)} là ${words.amount(of.value, of.unit)}, ${surely} lớn hơn ${words.number("0")}.`;
  },
  "total-incomplete": (of, words) =>
    `Chưa có đủ số liệu ${naming(of, words)}đến khi hết hạn (ngày ${words.day(of.deadline)}), nên ${UNDECIDED}.`,
  "total-gaps": ({ gaps }, words) => `Tổng chưa gồm ${somePeriods(gaps, words)} vì chưa có số liệu.`,
  "total-left-out": ({ periods }, words) =>
    `Không cộng vì trùng một phần với số liệu đã cộng: ${somePeriods(periods, words)}.`,
  "total-begun-before": ({ from, periods }, words) =>
    `Chỉ cộng từ ngày ${words.day(from)}; không cộng vì bắt đầu trước đó: ${somePeriods(periods, words)}.`,
  "total-unknown": (of, words) =>
    `Chưa biết tổng ${naming(of, words)}${words.period(of.period)}: mới có ${words.figure(of.figure, of.unit)}, phần còn thiếu có thể làm tổng tăng hoặc giảm.`,
  "total-disputed": ({ periods }, words) =>
    `Cộng số liệu các kỳ ngắn hơn không khớp với số liệu của ${somePeriods(periods, words)}; lấy theo số liệu của kỳ dài hơn.`,
  "counted-over": ({ period, earlier }, words) =>
    `Chỉ tính số liệu của ${words.period(period)}, do không nêu thời điểm bắt đầu; không tính: ${somePeriods(earlier, words)}.`,
  "mean-over-years": ({ criterion, years, total, unit }, words) =>
    `Tính cho ${words.number(String(years))} năm, ${words.criterion(criterion, unit)} tương đương ${words.criterion(total, unit)}.`,
  "ratio-derived": ({ numerator, denominator }, words) =>
    `Số liệu được tính bằng cách lấy “${words.text(numerator)}” chia cho “${words.text(denominator)}” của cùng kỳ.`,
  "ratio-denominator-not-positive": ({ denominator, periods, zero }, words) => {
    const when = somePeriods(periods, words);
    return `Không tính được tỷ lệ của ${when}: số liệu “${words.text(denominator)}” ${zero ? "bằng" : "chưa chắc lớn hơn"} ${words.number("0")}.`;
  },
  "ratio-input-missing": ({ indicator, periods, missing, takenBack }, words) => {
    const of = `số liệu “${words.text(indicator)}” của ${somePeriods(periods, words)}`;
    if (missing === null) return `Chưa có ${of}.`;
    return takenBack
      ? `Đã thu hồi ${of} (${WHY_MISSING[missing]}).`
      : `Nguồn số liệu cho biết không có ${of} (${WHY_MISSING[missing]}).`;
  },
  "ratio-input-unknown": ({ indicators }, words) =>
    `Để tính chỉ tiêu này cần có số liệu ${words.some(indicators.map((title) => `“${words.text(title)}”`))}; hiện chưa có số liệu nào.`,
  "ratio-periods-differ": ({ numerator, numeratorPeriod, denominator, denominatorPeriod }, words) =>
    `Số liệu mới nhất về “${words.text(numerator)}” là của ${words.period(numeratorPeriod)}, về “${words.text(denominator)}” là của ${words.period(denominatorPeriod)}; cần có số liệu cùng kỳ để tính tỷ lệ.`,
  parts: ({ form, met, notMet, open, unknown }, words) => {
    const of = met + notMet + open + unknown;
    const all = `phải đạt cả ${words.number(String(of))}`;
    const needed = of === 1 ? "" : `, ${form === "allOf" ? all : `cần đạt ${words.number("1")}`}`;
    const head = `Gồm ${words.number(String(of))} nội dung${needed}`;
    if (unknown === of) return `${head}; chưa có thông tin.`;
    const states = [
      ...countedParts(met, "đã đạt", words),
      ...countedParts(notMet, "chưa đạt", words),
      ...countedParts(open, "chưa rõ", words),
      ...countedParts(unknown, "chưa có thông tin", words),
    ];
    return `${head}: ${states.join(", ")}.`;
  },
  "parts-not-at-once": (of, words) => `Không có số liệu ${naming(of, words)}nào đồng thời đạt mọi điều kiện.`,
  members: (of, words) => {
    const dimension = withinSentence(words.text(of.dimension));
    const asked = words.criterion(of.criterion, of.unit);
    if (of.of === 1) return onlyMember(of, dimension, asked, words);
    const all = of.of === null ? "số" : `trong tổng số ${words.number(String(of.of))}`;
    const needed =
      of.share === null
        ? `Áp dụng đối với từng ${dimension} (yêu cầu: ${asked})`
        : `Phải đạt ở tối thiểu ${words.figure(of.share, "percent")} ${all} ${dimension} (yêu cầu: ${asked})`;
    if (of.met.length + of.notMet.length + of.open.length + of.heldSoFar.length === 0) {
      return `${needed}; chưa có số liệu${alsoNamed("có số liệu của", of.unlisted ?? [], words)}.`;
    }
    const among = of.of === null ? "trong số đã có số liệu" : `trong số ${words.number(String(of.of))}`;
    const met = `đạt ở ${words.number(String(of.met.length))} ${among}`;
    const list = of.of === null && of.share === null ? ["chưa có danh sách đầy đủ"] : [];
    // Before its end nothing that is to be held can be met.
    const isHeld = of.met.length === 0 && of.heldSoFar.length > 0;
    return `${needed}: ${[...(isHeld ? [] : [met]), ...memberStates(of, words), ...list].join("; ")}.`;
  },
  periods: (of, words) => {
    const { every, held, broken, missing, open } = of;
    const name = PERIODS[every];
    const subject = of.indicator === undefined ? "" : `“${words.text(of.indicator)}”: `;
    const all = of.of === null || of.of < 2 ? `mọi ${name}` : `cả ${words.number(String(of.of))} ${name}`;
    if (held.length + broken.length + missing.length + open.length === 0) {
      const none = of.of === 0 ? `; đến thời hạn không có ${name} nào trọn vẹn` : "";
      return capitalized(`${subject}phải đạt yêu cầu trong ${all}${none}.`);
    }
    const total = of.of === null ? "" : words.number(String(of.of));
    const kept = words.number(String(held.length));
    const times =
      held.length === 0
        ? `chưa đạt yêu cầu trong ${name} nào${total === "" ? "" : ` (tổng số ${total} ${name})`}`
        : `đạt yêu cầu trong ${total === "" ? kept : `${kept}/${total}`} ${name}${total === "" ? " tính đến nay" : ""}`;
    const names = (label: string, list: readonly string[]) =>
      alsoNamed(
        label,
        list.map((period) => words.period(period)),
        words,
      );
    return capitalized(
      `${subject}${times}${names("không đạt", broken)}${names("chưa có số liệu", missing)}${names("chưa rõ", open)}.`,
    );
  },
  "held-closest": (of, words) => {
    const size =
      of.change?.size == null ? null : words.workedOutChange(of.change.size, of.criterion, of.unit);
    const value = size ?? words.values(of.values, of.unit);
    return `Kết quả ${naming(of, words)}sát ngưỡng nhất là ${value} (${words.period(of.period)}), so với yêu cầu ${words.criterion(of.criterion, of.unit)}.`;
  },
  breaches: ({ periods }, words) =>
    `Yêu cầu không được bảo đảm ${words.some(periods.map((period) => words.within(period)))}.`,
  milestones: ({ met, metLate, missed, open, next }, words) => {
    const names = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label} ${somePeriods(list, words)}`];
    const all = [
      ...names("đã đạt:", met),
      ...names("đạt sau thời hạn:", metLate),
      ...names("không đạt:", missed),
      ...names("chưa rõ:", open),
      ...names("sắp tới:", next === null ? [] : [next]),
    ];
    return `Mốc trung gian ${all.join("; ")}.`;
  },
  "judged-as-first-stated": ({ leftOut }, words) =>
    `Đánh giá theo yêu cầu nêu lần đầu; không tính điều chỉnh: ${words.some(leftOut.map((day) => `ngày ${words.day(day)}`))}.`,
  "deadline-revised": ({ on, from, to, days }, words) => {
    const was = words.deadline(from) ?? "không có";
    const is = words.deadline(to);
    if (is === null)
      return `Ngày ${words.day(on)} mục tiêu được nêu lại không kèm thời hạn (trước đó: ${was}).`;
    const by =
      days === null || days === 0 ? "" : `, ${days > 0 ? "lùi" : "sớm hơn"} ${words.span(Math.abs(days))}`;
    return `Ngày ${words.day(on)} thời hạn được điều chỉnh thành ${is} (trước đó: ${was})${by}.`;
  },
  "moved-after-deadline": ({ on, deadline }, words) =>
    `Đến ngày ${words.day(on)} thời hạn ${words.period(deadline)} đã qua nên vẫn được tính.`,
  "met-before-restated": () => "Trước đó mục tiêu đã đạt nên thời hạn mới không được tính.",
  "criterion-revised": ({ on, effect, asked }, words) => {
    const change =
      asked === undefined || effect === "unchanged"
        ? ""
        : ` (trước: ${words.criterion(asked.from, asked.unit)}; nay: ${words.criterion(asked.to, asked.unit)})`;
    return `Ngày ${words.day(on)} yêu cầu ${EFFECTS[effect]}${change}.`;
  },
  "first-value-baseline": ({ value, period, unit }, words) =>
    `Lấy số liệu đầu tiên, ${words.amount(value, unit)} (${words.period(period)}), làm mức xuất phát.`,
  "met-late": ({ on, deadline }, words) =>
    `Đến ngày ${words.day(on)} mới đạt, sau thời hạn ngày ${words.day(deadline)}.`,
  "timing-unknown": ({ deadline }, words) =>
    `Chưa rõ đạt trước hay sau thời hạn ngày ${words.day(deadline)}.`,
  "judged-after-deadline": ({ period, deadline }, words) =>
    `Không có số liệu cho thời hạn ngày ${words.day(deadline)}; xét theo số liệu đầu tiên sau đó, ${words.period(period)}.`,
  "no-values": ({ indicator }, words) =>
    `Chưa có số liệu${indicator === undefined ? "" : ` về “${words.text(indicator)}”`}.`,
  "values-by-dimension": ({ dimensions }, words) =>
    `Chỉ có số liệu phân theo ${words.some(textsIn(dimensions, words).map((dimension) => `“${dimension}”`))}.`,
  "no-value-after-baseline": (of, words) =>
    `Không có số liệu ${naming(of, words)}nào sau kỳ gốc ${words.period(of.baseline)}.`,
  "no-value-of-length": (of, words) =>
    `Kỳ so sánh${about(of, words)} là ${words.period(of.as)}; sau đó chưa có số liệu của kỳ nào dài bằng kỳ này.`,
  "no-whole-period": (of, words) =>
    `Số liệu ${naming(of, words)}được tính theo ${PERIODS[of.counted]}; chưa có ${PERIODS[of.counted]} nào đủ số liệu để kết luận.`,
  "no-value-in-window": (of, words) => {
    const partly = alsoNamed(
      "chỉ nằm một phần trong thời gian này",
      of.reaching.map((period) => words.period(period)),
      words,
    );
    return `Chưa có số liệu ${naming(of, words)}của kỳ nào nằm trọn trong thời gian được cộng (${words.period(of.window)})${partly}.`;
  },
  "no-value-in-force": (of, words) =>
    `Không có số liệu ${naming(of, words)}nào thuộc thời gian thực hiện mục tiêu, từ ngày ${words.day(of.from)}.`,
  "no-value-at-deadline": (of, words) =>
    `Không có số liệu ${naming(of, words)}tại thời điểm hết hạn (ngày ${words.day(of.deadline)}), nên ${UNDECIDED}.`,
  "total-within": (of, words) => judged(of, words, "đến nay vẫn trong mức"),
  "total-exceeded": (of, words) =>
    `Lũy kế ${naming(of, words)}${words.period(of.period)} là ${words.values(of.values, of.unit)}, không bảo đảm yêu cầu ${words.criterion(of.criterion, of.unit)}.`,
  "total-without-end": () => "Số lũy kế không có thời điểm kết thúc.",
  breached: (of, words) => judged(of, words, "không bảo đảm"),
  "held-so-far": (of, words) => judged(of, words, "vẫn bảo đảm"),
  "held-gaps": ({ gaps }, words) => `Chưa có số liệu trong khoảng giữa: ${somePeriods(gaps, words)}.`,
  "held-through": ({ deadline }, words) =>
    `Yêu cầu được bảo đảm đến khi hết hạn (ngày ${words.day(deadline)}).`,
  "report-decides": (of, words) => told(of, words, (by) => `Theo ${by === "" ? "báo cáo" : by}`),
  "report-beside": (of, words) =>
    told(of, words, (by) => (by === "" ? "Báo cáo cũng nêu" : `${by} cũng nêu`)),
  "reports-conflict": ({ on }, words) =>
    `Các báo cáo ngày ${words.day(on)} không thống nhất: có báo cáo nêu đã hoàn thành, có báo cáo nêu chưa hoàn thành.`,
  "no-report": () => "Chưa có báo cáo kết quả.",
  "deadline-ahead": (of, words) => dueBy(of, words),
  "deadline-due": (of, words) => dueBy(of, words),
  "deadline-passed": ({ deadline, days }, words) =>
    `Hạn: ${words.endOf(deadline)} (đã qua ${words.span(days)}).`,
  "out-of-reach": ({ deadline }, words) =>
    deadline === null
      ? "Không còn khả năng đạt."
      : `Không còn khả năng đạt khi đến hạn (${words.endOf(deadline)}).`,
  "deadline-approximate": ({ deadline }, words) =>
    `Thời hạn ${words.period(deadline)} chỉ là ước lượng, chưa rõ đã qua hay chưa.`,
  "event-unknown": ({ event, expected }, words) =>
    `Hạn theo sự kiện “${words.text(event)}”${expected === null ? "" : ` (dự kiến ${words.period(expected)})`}; chưa rõ sự kiện đã diễn ra hay chưa.`,
  pace: ({ state, progress, expected, on, enough }, words) => {
    const [own, asked] = words.shares(Math.abs(progress), Math.abs(expected));
    const done = progress < 0 ? `đã lùi ${own} lộ trình` : `đã thực hiện được ${own} lộ trình`;
    const due = expected < 0 ? `mức lùi ${asked} theo lộ trình` : `${asked} dự kiến`;
    const tolerance = enough === null ? "" : `, vì chỉ cần đạt ${words.tolerance(enough)} mức dự kiến`;
    return `Đến ngày ${words.day(on)} ${done}, so với ${due}${paceNamed(state, words)}${tolerance}.`;
  },
  budget: ({ criterion, state, used, allowed, unit, on, enough }, words) => {
    const tolerance =
      enough === null ? "" : `, vì mức cho phép bằng tối thiểu ${words.tolerance(enough)} số lũy kế`;
    return `Đến ngày ${words.day(on)} lũy kế là ${words.figure(used, unit)} (yêu cầu ${words.criterion(criterion, unit)}), so với mức cho phép đến thời điểm đó là ${words.figure(allowed, unit)}${paceNamed(state, words)}${tolerance}.`;
  },
  "pace-by-method": ({ state, method, label, on }, words) =>
    `Theo phương pháp “${method}”, tiến độ đến ngày ${words.day(on)} là “${label}”: ${words.locale.paces[state]}.`,
  "no-pace-by-method": ({ method }) => `Phương pháp “${method}” không đánh giá được tiến độ.`,
  "pace-open": ({ low, high, expected, on }, words) =>
    `Tùy theo giá trị thực trong khoảng đã nêu, mục tiêu có thể ${words.locale.paces[low]} hoặc ${words.locale.paces[high]}, so với ${words.share(expected)} lộ trình dự kiến đến ngày ${words.day(on)}.`,
  "pace-by-nominal": ({ figure, unit }, words) =>
    `Số liệu chỉ nêu một giới hạn; tiến độ tính theo con số nêu trong văn bản, ${words.figure(figure, unit)}.`,
  "worse-than-baseline": ({ baseline, period, unit }, words) =>
    `Kết quả kém hơn mức xuất phát, ${words.amount(baseline, unit)} (${words.period(period)}).`,
  overshot: (of, words) => judged(of, words, "vượt ra ngoài"),
  "no-pace": ({ gap }, words) => `Không tính được tiến độ: ${words.locale.gaps[gap]}.`,
  "values-conflict": ({ period }, words) =>
    `Các số liệu có mức tin cậy như nhau của ${words.period(period)} không thống nhất, được tính thành một khoảng.`,
  "verified-overrides": (of, words) =>
    `Số liệu ${naming(of, words)}${words.period(of.period)} lấy theo số đã được kiểm chứng, không lấy số chưa được kiểm chứng (${words.values(of.others, of.unit)}).`,
  "values-taken-back": (of, words) =>
    `Số liệu ${naming(of, words)}${somePeriods(of.periods, words)} đã bị thu hồi nên không tính.`,
  "values-missing": (of, words) =>
    `Nguồn số liệu cho biết không có số liệu ${naming(of, words)}${somePeriods(of.periods, words)} (${WHY_MISSING[of.because]}).`,
  "known-later": (of, words) => {
    const periods = somePeriods(of.periods, words);
    const what = of.of === "values" ? `số liệu ${naming(of, words)}${periods}` : `báo cáo ${periods}`;
    return `Không tính vì công bố sau ngày ${words.day(of.knownOn)}: ${what}.`;
  },
  "slipped-back": ({ met }, words) => `Mục tiêu từng đạt ${words.within(met)}, sau đó không còn đạt.`,
  "default-tolerance": ({ tolerance }, words) =>
    `“Khoảng”, “gần”, “cơ bản” được hiểu với sai số ${words.tolerance(tolerance)} (áp dụng khi văn bản không nêu).`,
};
