import type { Vocabulary } from "../vocabulary.js";

const CHANGES = {
  "latest-low": "Nếu số liệu mới nhất ở đầu thấp của khoảng",
  "latest-high": "Nếu số liệu mới nhất ở đầu cao của khoảng",
  "without-latest": "Nếu không có số liệu mới nhất",
  "first-value-baseline": "Nếu lấy số liệu đầu tiên làm giá trị gốc",
} as const;

/** Where a target is heading, in Vietnamese. */
export const outlook: Vocabulary["outlook"] = {
  atDeadline: ({ nominal, low, high }, deadline, unit, say) => {
    const range =
      low === null || high === null || low === high
        ? ""
        : ` (từ ${say.figure(low, unit)} đến ${say.figure(high, unit)})`;
    return `Theo mức bình quân đến nay, kết quả đến ${say.day(deadline)} là ${say.figure(nominal, unit)}${range}.`;
  },
  meetsOn: ({ nominal, earliest, latest }, say) => {
    const range =
      earliest === null || latest === null || earliest === latest
        ? ""
        : ` (từ ${say.day(earliest)} đến ${say.day(latest)})`;
    return nominal === null
      ? `Xét các đầu của khoảng giá trị, sớm nhất đạt mục tiêu vào ${say.day(earliest ?? latest ?? "")}.`
      : `Theo mức đó, mục tiêu đạt vào ${say.day(nominal)}${range}.`;
  },
  required: (perYear, times, unit, say) => {
    const change = `${perYear.startsWith("-") ? "" : "+"}${say.figure(perYear, unit)}`;
    const pace = times === null ? "" : `, gấp ${say.number(say.short(times))} lần mức đến nay`;
    return `Từ nay mỗi năm cần ${change}${pace}.`;
  },
  sensitive: (test, status) => `${CHANGES[test]}, kết luận là: ${status}.`,
};
