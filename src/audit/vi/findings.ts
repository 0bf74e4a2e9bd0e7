import type { Say, Vocabulary } from "../../locale/vocabulary.js";
import type { Unit } from "../../value/unit.js";
import type { FindingParameters, ReferenceOddity, StatedReading } from "../finding.js";

type Parts = FindingParameters["parts-exceed-total"];
type Odd = FindingParameters["odd-reference"];

const parts = ({ title, period, unit, dimension, sum, total }: Parts, say: Say, verb: string): string =>
  `Các phần của “${say.text(title)}” theo ${dimension}, ${say.period(period)}, cộng lại là ${say.figure(sum, unit)}, ${verb} tổng đã nêu là ${say.amount(total, unit)}.`;

const ODDITIES: Readonly<Record<ReferenceOddity, string>> = {
  "years-back": "xa hơn cùng kỳ năm trước",
  "unequal-length": "một kỳ dài ngắn khác",
  "not-adjacent": "không phải kỳ liền trước, cũng không phải cùng kỳ năm trước",
  "not-earlier": "không phải một kỳ sớm hơn",
};

const oddity = ({ oddity: odd, years }: Odd, say: Say): string =>
  odd === "years-back" && years !== null && years > 1
    ? `lùi ${say.number(String(years))} năm thay vì một năm`
    : ODDITIES[odd];

const reading = ({ size, reference, whole }: StatedReading, unit: Unit, say: Say): string => {
  const change = say.change(size, unit);
  if (reference === null) return change;
  const hint = whole === false ? ", không phải số nguyên" : "";
  return `${change} (từ khoảng ${say.figure(reference, unit)}${hint})`;
};

const hedged = ({ hedges, criterion, unit }: FindingParameters["hedged-threshold"], say: Say): string => {
  const words = say.words.list(hedges.map((hedge) => `“${hedge}”`));
  return hedges.length > 0 ? words : say.criterion(criterion, unit ?? "count");
};

/** The findings of an audit in Vietnamese sentences. */
export const findings: Vocabulary["findings"] = {
  "share-disagrees": (of, say) =>
    `“${say.text(of.title)}”, ${say.period(of.period)}, được nêu là ${say.amount(of.stated, of.unit)}, nhưng ${say.amount(of.numerator, of.numeratorUnit)} trên ${say.amount(of.denominator, of.denominatorUnit)} cho ra khoảng ${say.figure(of.computed, of.unit)}.`,
  "parts-exceed-total": (of, say) => parts(of, say, "nhiều hơn"),
  "rates-disagree": (of, say) =>
    `“${say.text(of.title)}”, ${say.period(of.period)}, được nêu là ${say.amount(of.rate, of.unit)} mỗi ngày, nhưng “${say.text(of.totalTitle)}”, ${say.period(of.totalPeriod)}, là ${say.amount(of.total, of.unit)}, tức khoảng ${say.number(of.perDay)} mỗi ngày trong ${say.days(of.days)}.`,
  "statements-differ": (of, say) =>
    `“${say.text(of.title)}”, ${say.period(of.period)}, được nêu khác nhau ở các chỗ khác nhau: ${say.values(of.values, of.unit)}.`,
  "comparison-disagrees": (of, say) =>
    `“${say.text(of.title)}” được nêu là ${say.change(of.size, of.unit)}, nhưng ${say.amount(of.value, of.unit)} (${say.period(of.period)}) so với ${say.amount(of.reference, of.unit)} (${say.period(of.against)}) không khớp với mức đó.`,
  "odd-reference": (of, say) =>
    `“${say.text(of.title)}”, ${say.period(of.period)}, được so với ${say.period(of.against)}, ${oddity(of, say)}.`,
  "ambiguous-wording": (of, say) =>
    `“${of.stated}” của “${say.text(of.title)}”, ${say.period(of.period)} so với ${say.period(of.against)}, có thể hiểu theo nhiều cách: ${of.readings.map((one) => reading(one, of.unit, say)).join(" hoặc ")}.`,
  "target-without-deadline": ({ title }, say) => `“${say.text(title)}” không có thời hạn.`,
  "hedged-threshold": (of, say) =>
    `Cách nói của văn bản để ngỏ yêu cầu của “${say.text(of.title)}”: ${hedged(of, say)}.`,
  "denominator-missing": (of, say) =>
    of.of === "members"
      ? `“${say.text(of.title)}” phải đạt ở từng đối tượng mà không cho biết gồm những đối tượng nào.`
      : `“${say.text(of.title)}” nêu thứ hạng mà không cho biết trong số bao nhiêu.`,
  "overlapping-periods": ({ title, periods: [a, b] }, say) =>
    `Số liệu “${say.text(title)}” của ${say.period(a)} và của ${say.period(b)} trùng nhau một phần, nên không thể cộng hay so sánh.`,
  "stale-series": ({ title, period, expectedBy, asOf }, say) =>
    `Số liệu mới nhất của “${say.text(title)}” là của ${say.period(period)}; lẽ ra phải có số liệu tiếp theo chậm nhất ngày ${say.day(expectedBy)}, nhưng đến ngày ${say.day(asOf)} vẫn chưa có.`,
  "parts-fall-short": (of, say) => parts(of, say, "ít hơn"),
  "level-missing": (of, say) =>
    `“${say.text(of.title)}” được nêu là ${say.change(of.size, of.unit)}, ${say.period(of.period)} so với ${say.period(of.against)}, nhưng không nêu con số cụ thể.`,
  "target-without-baseline": ({ title }, say) => `“${say.text(title)}” không cho biết xuất phát từ mức nào.`,
  "target-without-indicator": ({ title }, say) =>
    `“${say.text(title)}” không có chỉ số đo; chỉ có thể xét theo báo cáo.`,
  "target-without-data": ({ title }, say) => `“${say.text(title)}” chưa có số liệu, cũng chưa có báo cáo.`,
  "same-title": ({ title, count }, say) =>
    `Có ${say.number(String(count))} mục cùng mang tên “${say.text(title)}”.`,
  "unit-labels-differ": ({ unit, labels }, say) =>
    `Đơn vị “${unit}” có các tên khác nhau: ${say.words.list(labels.map((label) => `“${say.text(label)}”`))}.`,
};
