import type { Complete } from "../../locale/complete.js";
import { vi } from "../../locale/vi/locale.js";
import type { ReportLocale, ReportWords } from "../report-locale.js";

const PLACES = {
  paragraph: "đoạn",
  point: "điểm",
  clause: "khoản",
  article: "Điều",
  page: "trang",
  appendix: "Phụ lục",
} as const;

/** The parts of a place, the smallest first, as legal texts are cited. */
const locatorText = (locator: Parameters<ReportWords["place"]>[1]): readonly string[] =>
  (Object.keys(PLACES) as (keyof typeof PLACES)[]).flatMap((part) =>
    locator[part] === undefined ? [] : [`${PLACES[part]} ${locator[part]}`],
  );

const report: ReportWords = {
  title: (day) => `Tình hình thực hiện mục tiêu, nhiệm vụ đến ngày ${day}`,
  known: (day) => `Theo thông tin có đến ngày ${day}`,
  sources: (publisher, isByLine) =>
    `Nguồn${publisher === null ? "" : ` (${publisher})`}${isByLine ? ", dẫn theo số thứ tự và dòng" : ""}`,
  vouched: (verified, selfReported, notStated) => {
    if (verified === null) return "Toàn bộ số liệu, báo cáo chưa được kiểm chứng độc lập.";
    if (selfReported === null && notStated === null)
      return "Toàn bộ số liệu, báo cáo đã được kiểm chứng độc lập.";
    const kinds = [
      `${verified} đã được kiểm chứng độc lập`,
      ...(selfReported === null ? [] : [`${selfReported} do đơn vị thực hiện tự báo cáo`]),
      ...(notStated === null ? [] : [`${notStated} không nêu việc kiểm chứng`]),
    ];
    return `Số liệu, báo cáo: ${kinds.join("; ")}.`;
  },
  counts: "Mục tiêu, nhiệm vụ",
  classes: {
    target: "Mục tiêu (có chỉ tiêu định lượng hoặc thời hạn)",
    task: "Nhiệm vụ (không có cả hai)",
    aspiration: "Định hướng",
    proposal: "Đề xuất",
    prediction: "Dự báo",
  },
  apart: (classes) =>
    `Thống kê riêng: ${classes.map(({ name, figure }) => `${name.toLowerCase()} ${figure}`).join(", ")}.`,
  total: "Tổng số",
  groups: {
    achieved: "đã đạt",
    "on-track": "đúng tiến độ",
    behind: "chưa bảo đảm tiến độ",
    overdue: "quá hạn",
    missed: "không đạt",
    "awaiting-data": "chờ số liệu",
    "not-assessable": "chưa đánh giá được",
    "not-running": "chưa thực hiện, tạm dừng hoặc hủy bỏ",
  },
  late: "trong đó đạt sau thời hạn",
  atUnknownTime: "trong đó chưa rõ thời điểm đạt",
  metAhead: "trong đó đạt trước hạn, còn phải duy trì",
  underWay: "trong đó đang thực hiện",
  withoutNews: "trong đó chưa có báo cáo, số liệu",
  ofDue: "đã đạt trong số đã hết hạn",
  rate: (achieved, fallenDue, share) => `${achieved}/${fallenDue} (${share})`,
  share: (count, percentage) => `${count} (${percentage})`,
  changes: (day) => `Thay đổi so với ngày ${day}`,
  changed: (kinds) => `Tổng hợp: ${kinds.map(({ name, figure }) => `${name} ${figure}`).join("; ")}.`,
  statusChanges: {
    "newly-achieved": "mới đạt",
    slipped: "không còn đạt",
    improved: "cải thiện",
    worsened: "xấu đi",
    revised: "được điều chỉnh",
    changed: "thay đổi tình hình",
    unchanged: "không thay đổi",
    new: "mới",
    removed: "không còn",
    withdrawn: "đã hủy bỏ",
    reinstated: "thực hiện trở lại",
  },
  dueMoved: (day, time, isLater) => `${day} (${isLater ? "lùi" : "sớm hơn"} ${time})`,
  attention: "Cần chú ý",
  dueSoon: (months) => `Đến hạn trong ${months} tháng tới`,
  figures: "Chỉ tiêu định lượng",
  nothing: "Không có.",
  more: (count) => `và ${count} mục khác`,
  uncountedMore: "và những mục khác, không có trong bản tổng hợp này",
  byGroup: "Theo nhóm",
  ungrouped: "Chưa phân nhóm",
  details: "Chi tiết",
  noSector: "Chưa phân lĩnh vực",
  openTasks: "Nhiệm vụ không có thời hạn, chưa có báo cáo",
  appendix: (name) => `Phụ lục: ${name.toLowerCase()}`,
  legend: "Chú giải",
  columns: {
    status: "Tình hình",
    target: "Mục tiêu, nhiệm vụ",
    figure: "Chỉ tiêu",
    deadline: "Hạn",
    asked: "Mức yêu cầu",
    now: "Hiện tại",
    latest: "Hiện trạng",
    reason: "Lý do",
    source: "Nguồn",
    group: "Nhóm",
    count: "Tổng số",
    change: "Thay đổi",
    before: "Trước đó",
    moved: "Thời hạn mới",
  },
  overdueBy: (time) => `quá hạn ${time}`,
  notDue: "chưa đến hạn",
  kept: "đang bảo đảm",
  endOf: (end) => end,
  noReport: "chưa có báo cáo",
  noData: "chưa có số liệu",
  conditions: (count, isAll) => (isAll ? `cả ${count} nội dung` : `1 trong ${count} nội dung`),
  partsMet: (met, all) => `đạt ${met}/${all}`,
  dated: (fact, period) => `${fact} (${period})`,
  place: (source, { line, ...larger }) => {
    const place = [`[${source}]`, ...locatorText(larger)].join(" ");
    return line === undefined ? place : `${place}:${line}`;
  },
  caveats: (_, list) => `Lưu ý: ${list}.`,
  meanings: {
    achieved: "đã hoàn thành yêu cầu; không có căn cứ cho thấy hoàn thành sau thời hạn",
    "achieved-late": "đã hoàn thành yêu cầu nhưng sau thời hạn",
    "on-track": "đạt mức dự kiến đến thời điểm đánh giá, hoặc yêu cầu đang được bảo đảm",
    "at-risk": "chưa theo kịp mức dự kiến, chênh lệch không lớn",
    "off-track": "kém xa mức dự kiến, hoặc nằm ngoài giới hạn cho phép",
    regressing: "kém hơn mức xuất phát",
    "in-progress": "đã triển khai hoặc đã có số liệu; chưa đạt, chưa đủ căn cứ đánh giá tiến độ",
    pending: "chưa có báo cáo về kết quả thực hiện; chưa hết thời hạn (nếu có)",
    "no-data": "được đo bằng số liệu, nhưng chưa có số liệu sử dụng được",
    "awaiting-data": "đã hết thời hạn, chưa có số liệu hoặc báo cáo để kết luận",
    indeterminate: "thông tin hiện có chưa đủ để kết luận đạt hay không đạt",
    overdue: "đã hết thời hạn, chưa có báo cáo hoàn thành",
    missed: "không đạt khi hết thời hạn, hoặc không còn khả năng đạt",
    "not-started": "chưa đến thời gian thực hiện",
    "on-hold": "tạm dừng thực hiện",
    withdrawn: "đã hủy bỏ, hoặc văn bản đề ra đã bị bãi bỏ, thay thế",
  },
};

/** Vietnamese with the words of reports, for `renderText` and `renderMarkdown`. */
export const viReport: Complete<ReportLocale> = { ...vi, report };
