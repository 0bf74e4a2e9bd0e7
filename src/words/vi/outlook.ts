import type { Vocabulary } from "../vocabulary.js";

const CHANGES = {
  "latest-low": "Nếu số liệu mới nhất chỉ ở mức thấp nhất có thể",
  "latest-high": "Nếu số liệu mới nhất ở mức cao nhất có thể",
  "without-latest": "Nếu không có số liệu mới nhất",
  "first-value-baseline": "Nếu lấy số liệu đầu tiên làm giá trị gốc",
} as const;

const VERBS = { rise: "tăng", fall: "giảm", climb: "tăng" } as const;

const rate = (isToldBefore: boolean): string =>
  isToldBefore ? "Với tốc độ đó" : "Với tốc độ bình quân đến nay";

const paceOf = (times: string | null): string => {
  if (times === null) return "";
  return times === "" ? ", xấp xỉ tốc độ đến nay" : `, bằng ${times} lần tốc độ đến nay`;
};

/** Where a target is heading, in Vietnamese. */
export const outlook: Vocabulary["outlook"] = {
  atDeadline: (value, range, deadline) => {
    const between = range === null ? "" : ` (trong khoảng từ ${range[0]} đến ${range[1]})`;
    return `Với tốc độ bình quân đến nay, đến ngày ${deadline} kết quả sẽ là ${value}${between}.`;
  },
  meetsOn: (day, ends, isToldBefore) =>
    `${rate(isToldBefore)}, mục tiêu sẽ đạt vào ngày ${day}${ends === null ? "" : ` (${ends})`}.`,
  ends: (earliest, latest) => {
    const late = latest === null ? "cũng có thể không bao giờ đạt" : `muộn nhất ngày ${latest}`;
    return earliest === null ? late : `sớm nhất ngày ${earliest}, ${late}`;
  },
  mayMeet: (earliest, isToldBefore) =>
    `${rate(isToldBefore)}, theo đúng con số công bố thì không bao giờ đạt mục tiêu, nhưng trong phạm vi mà các con số cho phép thì có thể đạt, sớm nhất vào ngày ${earliest}.`,
  places: (count) => `${count} bậc`,
  required: (verb, change, from, times) =>
    `Từ ngày ${from}, mỗi năm cần ${VERBS[verb]} ${change}${paceOf(times)}.`,
  sensitive: (test, status) => `${CHANGES[test]}, kết luận sẽ là “${status}”.`,
};
