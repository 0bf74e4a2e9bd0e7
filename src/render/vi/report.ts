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
    `Nguồn${publisher === null ? "" : ` (${publisher})`}${isByLine ? ", dẫn theo [số]:dòng" : ""}`,
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
    target: "Mục tiêu (có số liệu hoặc thời hạn)",
    task: "Nhiệm vụ (không có số liệu, thời hạn)",
    aspiration: "Định hướng",
    proposal: "Đề xuất",
    prediction: "Dự báo",
  },
  apart: (classes) =>
    `Thống kê riêng: ${classes.map(({ name, figure }) => `${name.toLowerCase()} ${figure}`).join(", ")}.`,
  total: "tổng số",
  groups: {
    achieved: "đã đạt",
    "on-track": "đúng tiến độ",
    behind: "chậm",
    overdue: "quá hạn",
    missed: "không đạt",
    "awaiting-data": "chờ số liệu",
    "not-assessable": "chưa đánh giá được",
    "not-running": "chưa hoặc ngừng thực hiện",
  },
  late: "trong đó đạt muộn",
  atUnknownTime: "trong đó chưa rõ thời điểm đạt",
  metAhead: "trong đó đạt trước hạn, còn phải duy trì",
  ofDue: "đã đạt trong số đã đến hạn",
  rate: (achieved, fallenDue, share) => `${achieved}/${fallenDue} (${share})`,
  share: (count, percentage) => `${count} (${percentage})`,
  attention: "Cần chú ý",
  dueSoon: (months) => `Đến hạn trong ${months} tháng tới`,
  figures: "Chỉ tiêu định lượng",
  nothing: "Không có.",
  more: (count) => `và ${count} mục khác`,
  byGroup: "Theo nhóm",
  ungrouped: "không thuộc nhóm nào",
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
  },
  overdueBy: (time) => `quá hạn ${time}`,
  noReport: "chưa có báo cáo",
  noData: "chưa có số liệu",
  partsMet: (met, all) => `đạt ${met}/${all} nội dung`,
  dated: (fact, period) => `${fact} (${period})`,
  place: (source, { line, ...larger }) => {
    const place = [`[${source}]`, ...locatorText(larger)].join(" ");
    return line === undefined ? place : `${place}:${line}`;
  },
  caveats: (_, list) => `Lưu ý: ${list}.`,
  meanings: {
    achieved: "đạt yêu cầu, không có gì cho thấy là đạt muộn",
    "achieved-late": "đạt yêu cầu, nhưng sau thời hạn",
    "on-track": "tiến được như mức dự kiến đến nay, hoặc vẫn giữ được",
    "at-risk": "chậm hơn một chút so với mức dự kiến đến nay",
    "off-track": "chậm nhiều so với mức dự kiến đến nay, hoặc ra ngoài mức phải giữ",
    regressing: "kết quả kém hơn lúc xuất phát",
    "in-progress": "đã bắt đầu hoặc đã có số liệu, chưa đạt và chưa đánh giá được tiến độ",
    pending: "chưa có báo cáo nào, và chưa có thời hạn nào đã qua",
    "no-data": "đo bằng con số, nhưng chưa có số liệu nào dùng được",
    "awaiting-data": "thời hạn đã qua, nhưng chưa có thông tin để kết luận",
    indeterminate: "theo những gì đã biết, có thể đạt mà cũng có thể không",
    overdue: "thời hạn đã qua, nhưng chưa có báo cáo nào nói là đã hoàn thành",
    missed: "không đạt khi hết hạn, hoặc không còn đạt được nữa",
    "not-started": "mục tiêu chưa có hiệu lực",
    "on-hold": "mục tiêu đang được gác lại",
    withdrawn: "mục tiêu đã bị hủy, hoặc các văn bản của mục tiêu đã bị bãi bỏ hay thay thế",
  },
};

/** Vietnamese with the words of reports, for `renderText` and `renderMarkdown`. */
export const viReport: Complete<ReportLocale> = { ...vi, report };
