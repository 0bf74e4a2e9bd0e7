import type { Complete } from "../complete.js";
import type { OutlookLocale, OutlookWords } from "../locale.js";
import { VERBS } from "./change.js";
import { vi } from "./locale.js";

const CHANGES = {
  "latest-low": "Nếu số liệu dùng để kết luận chỉ ở mức thấp nhất có thể",
  "latest-high": "Nếu số liệu dùng để kết luận ở mức cao nhất có thể",
  "without-latest": "Nếu không có số liệu dùng để kết luận",
  "first-value-baseline": "Nếu lấy số liệu đầu tiên làm mức xuất phát",
} as const;

const rate = (isToldBefore: boolean): string =>
  isToldBefore ? "Với tốc độ đó" : "Với tốc độ bình quân đến nay";

const rangeText = (low: string | null, high: string | null): string => {
  if (low !== null && high !== null) return ` (trong khoảng từ ${low} đến ${high})`;
  if (low !== null) return ` (tối thiểu ${low})`;
  return high === null ? "" : ` (không quá ${high})`;
};

const timesSoFar = (times: string | null): string => {
  if (times === null) return "";
  return times === "" ? ", xấp xỉ tốc độ đến nay" : `, bằng ${times} lần tốc độ đến nay`;
};

/** Where a target is heading, in Vietnamese. */
const outlook: OutlookWords = {
  atDeadline: (value, [low, high], deadline, isPast) =>
    `${rate(false)}, đến ngày ${deadline} kết quả ${isPast ? "lẽ ra đã" : "sẽ"} là ${value}${rangeText(low, high)}.`,
  meetsOn: (day, { ends, isLatest, isToldBefore, isPast }) =>
    `${rate(isToldBefore)}, mục tiêu ${isPast ? "lẽ ra đã" : "sẽ"} đạt ${isLatest ? "muộn nhất " : ""}vào ngày ${day}${ends === null ? "" : ` (${ends})`}.`,
  ends: (earliest, latest) => {
    const early = earliest === null ? [] : [`sớm nhất ngày ${earliest}`];
    const late =
      latest === null ? [] : [latest === "never" ? "cũng có thể không xảy ra" : `muộn nhất ngày ${latest}`];
    return [...early, ...late].join(", ");
  },
  mayMeet: (earliest, isToldBefore) =>
    `${rate(isToldBefore)}, theo đúng con số công bố thì không bao giờ đạt mục tiêu, nhưng trong phạm vi mà các con số cho phép thì có thể đạt, sớm nhất vào ngày ${earliest}.`,
  exceedsOn: (day, { ends, isLatest, isToldBefore, isPast }) =>
    `${rate(isToldBefore)}, mức giới hạn ${isPast ? "lẽ ra đã" : "sẽ"} bị chạm tới ${isLatest ? "muộn nhất " : ""}vào ngày ${day}${ends === null ? "" : ` (${ends})`}, trước thời hạn.`,
  mayExceed: (earliest, isToldBefore) =>
    `${rate(isToldBefore)}, theo đúng con số công bố thì không chạm mức giới hạn, nhưng trong phạm vi mà các con số cho phép thì có thể chạm tới, sớm nhất vào ngày ${earliest}.`,
  places: (count) => `${count} bậc`,
  required: (verb, change, from, within, times) =>
    within === null
      ? `Từ ngày ${from}, mỗi năm cần ${VERBS[verb]} ${change}${timesSoFar(times)}.`
      : `Từ ngày ${from}, trong ${within} cần ${VERBS[verb]} ${change}${timesSoFar(times)}.`,
  sensitive: (test, status) => `${CHANGES[test]}, kết luận sẽ là “${status}”.`,
};

/** Vietnamese with the words of outlooks, for `explainOutlook`. */
export const viOutlook: Complete<OutlookLocale> = { ...vi, outlook };
