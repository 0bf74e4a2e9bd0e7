import type { Complete } from "../../locale/complete.js";
import { vi } from "../../locale/vi/locale.js";
import type { ChartLocale, ChartWords } from "../chart-locale.js";

const chart: ChartWords = {
  asOf: (day) => `đến ngày ${day}`,
  asked: (criterion, deadline) =>
    deadline === null ? `Yêu cầu: ${criterion}` : `Yêu cầu: ${criterion}; hạn: ${deadline}`,
  askedWith: (criterion, event) => `Yêu cầu: ${criterion}; hạn: khi “${event}”`,
  month: (month, year) => `${month}/${year}`,
  deadline: "thời hạn",
  expected: "dự kiến",
  approximate: "thời hạn nếu hiểu rộng",
  target: (limit) => `yêu cầu: ${limit}`,
  baseline: (value) => `xuất phát: ${value}`,
  projected: (value) => `theo tốc độ này: ${value}`,
  value: "số liệu thực hiện",
  total: "lũy kế",
  bounds: "khoảng có thể của số liệu",
  openBound: "không rõ giới hạn trên hoặc dưới",
  notFinal: "chưa chính thức",
  notCounted: "không dùng để đánh giá",
  breach: "ngoài mức phải bảo đảm",
  forecast: "dự báo",
  allowed: "mức đạt yêu cầu",
  path: "lộ trình dự kiến",
  projection: "theo tốc độ đến nay",
  break: "chuỗi số liệu bị gián đoạn",
  milestones: {
    met: "mốc đã đạt",
    "met-late": "mốc đạt muộn",
    missed: "mốc không đạt",
    "awaiting-data": "mốc chưa có số liệu",
    indeterminate: "mốc chưa rõ kết quả",
    due: "mốc đang đến hạn",
    ahead: "mốc sắp tới",
  },
  expectedByThen: "mức dự kiến tại thời điểm đó",
  noFigure: "chưa có số liệu",
  nothing: "Chưa có nội dung để thể hiện.",
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
  titles: {
    bullets: (day) => `Chỉ tiêu định lượng đến ngày ${day}`,
    timeline: (day) => `Thời hạn thực hiện, tính đến ngày ${day}`,
    history: (first, last) =>
      `Mục tiêu, nhiệm vụ theo tình hình thực hiện, từ ngày ${first} đến ngày ${last}`,
    counts: (day) => `Mục tiêu, nhiệm vụ theo tình hình thực hiện đến ngày ${day}`,
  },
  more: (count) => `và ${count} mục khác có thời hạn`,
  undated: (count) => `${count} mục không có thời hạn cụ thể`,
  count: (group, count) => `${group} ${count}`,
  dated: (when, fact) => `${when}: ${fact}`,
};

/** Vietnamese with the words of charts, for `renderChart` and the other charts. */
export const viChart: Complete<ChartLocale> = { ...vi, chart };
