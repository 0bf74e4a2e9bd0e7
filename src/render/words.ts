import { type Standing, type Summary, standings, type Tally } from "../summary/summary.js";
import { type Status, statuses } from "../verdict/codes.js";
import type { Locale } from "../words/locale.js";

/** The fixed words of a rendered summary. */
export interface RenderWords {
  readonly title: (count: number, figure: string, day: string) => string;
  readonly known: (day: string) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly inForce: (inForce: string, targets: string) => string;
  readonly withEvidence: (count: string, inForce: string) => string;
  readonly leftOut: string;
  readonly apart: string;
  readonly attention: string;
  readonly nothing: string;
  readonly dueNext: string;
  readonly groups: string;
  readonly ungrouped: string;
  readonly overlap: string;
  readonly legend: string;
  readonly targets: string;
  readonly caveats: (count: number, list: string) => string;
  readonly columns: {
    readonly status: string;
    readonly count: string;
    readonly target: string;
    readonly deadline: string;
    readonly reason: string;
    readonly meaning: string;
  };
  readonly noDeadline: string;
  readonly more: (count: string) => string;
  readonly apartNames: Readonly<Record<Exclude<Standing, "commitment">, string>>;
}

const en: RenderWords = {
  title: (count, figure, day) => `Progress of ${figure} ${count === 1 ? "target" : "targets"} as of ${day}`,
  known: (day) => `With what was known on ${day}`,
  standings: { commitment: "Commitments", proposal: "Proposals", prediction: "Predictions" },
  inForce: (inForce, targets) => `${inForce} in force of ${targets}`,
  withEvidence: (count, inForce) => `${count} of ${inForce} have a value or report`,
  leftOut: "left out",
  apart: "counted apart",
  attention: "Needs attention",
  nothing: "nothing",
  dueNext: "Due next",
  groups: "Groups",
  ungrouped: "in no group",
  overlap: "A target may stand in several groups; only commitments are counted.",
  legend: "What the statuses mean",
  targets: "All targets",
  caveats: (count, list) => `${count === 1 ? "Caveat" : "Caveats"}: ${list}.`,
  columns: {
    status: "Status",
    count: "Targets",
    target: "Target",
    deadline: "Deadline",
    reason: "Reason",
    meaning: "Meaning",
  },
  noDeadline: "no deadline",
  more: (count) => `and ${count} more`,
  apartNames: { proposal: "proposal", prediction: "prediction" },
};

const vi: RenderWords = {
  title: (_, figure, day) => `Tiến độ ${figure} mục tiêu tính đến ngày ${day}`,
  known: (day) => `Theo những gì đã biết đến ngày ${day}`,
  standings: { commitment: "Cam kết", proposal: "Đề xuất", prediction: "Dự báo" },
  inForce: (inForce, targets) => `${inForce} đang có hiệu lực trên ${targets}`,
  withEvidence: (count, inForce) => `${count} trên ${inForce} có số liệu hoặc báo cáo`,
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
};

export const renderWords: Readonly<Record<Locale, RenderWords>> = { en, vi };

/** The statuses that occur, in the order of the code list. */
export const presentStatuses = (tally: Tally): readonly Status[] =>
  statuses.filter((status) => tally.counts[status] > 0);

/** The statuses that occur anywhere in a summary. */
export const allPresentStatuses = ({ tallies }: Summary): readonly Status[] =>
  statuses.filter((status) => standings.some((standing) => tallies[standing].counts[status] > 0));
