import type { Complete } from "../../locale/complete.js";
import { vi } from "../../locale/vi/locale.js";
import type { ReportLocale, ReportWords } from "../report-locale.js";

const report: ReportWords = {
  title: (_, figure, day) => `Tiến độ ${figure} mục tiêu tính đến ngày ${day}`,
  known: (day) => `Theo những gì đã biết đến ngày ${day}`,
  standings: { commitment: "Cam kết", proposal: "Đề xuất", prediction: "Dự báo" },
  inForce: (inForce, targets) => `${inForce} đang có hiệu lực trên ${targets}`,
  withEvidence: (count, inForce) => `${count} trên ${inForce} có số liệu hoặc báo cáo`,
  vouched: (verified, selfReported, notStated) => {
    const kinds = [
      ...(verified === null ? [] : [`${verified} đã thẩm tra`]),
      ...(selfReported === null ? [] : [`${selfReported} tự báo cáo`]),
      ...(notStated === null ? [] : [`${notStated} không nêu`]),
    ];
    return `Xác nhận số liệu và báo cáo: ${kinds.join(", ")}`;
  },
  leftOut: "không tính",
  apart: "đếm riêng",
  attention: "Cần chú ý",
  nothing: "không có",
  dueNext: "Sắp đến hạn",
  groups: "Theo nhóm",
  ungrouped: "không thuộc nhóm nào",
  overlap: "Một mục tiêu có thể thuộc nhiều nhóm; chỉ đếm các cam kết.",
  legend: "Ý nghĩa các tình trạng",
  targets: "Tất cả mục tiêu",
  caveats: (_, list) => `Lưu ý: ${list}.`,
  columns: {
    status: "Tình trạng",
    count: "Số mục tiêu",
    target: "Mục tiêu",
    deadline: "Thời hạn",
    reason: "Lý do",
    meaning: "Ý nghĩa",
  },
  noDeadline: "không có thời hạn",
  more: (count) => `và ${count} mục tiêu khác`,
  apartNames: { proposal: "đề xuất", prediction: "dự báo" },
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
