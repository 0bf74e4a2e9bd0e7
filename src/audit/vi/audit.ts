import type { Complete } from "../../locale/complete.js";
import { withinSentence } from "../../locale/sentence-parts.js";
import { vi } from "../../locale/vi/locale.js";
import type { Wording } from "../../locale/wording.js";
import type { Unit } from "../../value/unit.js";
import type { AuditLocale, AuditWords } from "../audit-locale.js";
import type { FindingParameters, ReferenceOddity, StatedReading } from "../finding.js";

type Parts = FindingParameters["parts-exceed-total"];
type Odd = FindingParameters["odd-reference"];

const parts = ({ title, period, unit, dimension, sum, total }: Parts, words: Wording, verb: string): string =>
  `Các phần của “${words.text(title)}” theo ${words.text(dimension)}, ${words.period(period)}, cộng lại là ${words.figure(sum, unit)}, ${verb} tổng đã nêu là ${words.amount(total, unit)}.`;

const ODDITIES: Readonly<Record<ReferenceOddity, string>> = {
  "years-back": "xa hơn cùng kỳ năm trước",
  "unequal-length": "một kỳ có độ dài khác",
  "not-adjacent": "không phải kỳ liền trước, cũng không phải cùng kỳ năm trước",
  "not-earlier": "không phải một kỳ sớm hơn",
};

const oddity = ({ oddity: odd, years }: Odd, words: Wording): string =>
  odd === "years-back" && years !== null && years > 1
    ? `lùi ${words.number(String(years))} năm thay vì một năm`
    : ODDITIES[odd];

const readingText = ({ size, reference, whole }: StatedReading, unit: Unit, words: Wording): string => {
  const change = words.change(size, unit);
  if (reference === null) return change;
  const hint = whole === false ? ", không phải số nguyên" : "";
  return `${change} (từ khoảng ${words.figure(reference, unit)}${hint})`;
};

const hedged = (
  { hedges, criterion, unit }: FindingParameters["hedged-threshold"],
  words: Wording,
): string => {
  const quoted = hedges.map((hedge) => `“${hedge}”`);
  return hedges.length > 0 ? words.locale.list(quoted) : words.criterion(criterion, unit ?? "count");
};

/** The findings of an audit in Vietnamese sentences. */
const audit: AuditWords = {
  "share-disagrees": (of, words) =>
    `“${words.text(of.title)}”, ${words.period(of.period)}, được nêu là ${words.amount(of.stated, of.unit)}, nhưng ${words.amount(of.numerator, of.numeratorUnit)} trên ${words.amount(of.denominator, of.denominatorUnit)} cho ra khoảng ${words.figure(of.computed, of.unit)}.`,
  "parts-exceed-total": (of, words) => parts(of, words, "nhiều hơn"),
  "rates-disagree": (of, words) =>
    `“${words.text(of.title)}”, ${words.period(of.period)}, được nêu là ${words.amount(of.rate, of.unit)} mỗi ngày, nhưng “${words.text(of.totalTitle)}”, ${words.period(of.totalPeriod)}, là ${words.amount(of.total, of.unit)}, tức khoảng ${words.number(of.perDay)} mỗi ngày trong ${words.days(of.days)}.`,
  "statements-differ": (of, words) =>
    `“${words.text(of.title)}”, ${words.period(of.period)}, được nêu khác nhau ở các chỗ khác nhau: ${words.values(of.values, of.unit)}.`,
  "comparison-disagrees": (of, words) =>
    `“${words.text(of.title)}” được nêu là ${words.change(of.size, of.unit)}, nhưng ${words.amount(of.value, of.unit)} (${words.period(of.period)}) so với ${words.amount(of.reference, of.unit)} (${words.period(of.against)}) không khớp với mức đó.`,
  "odd-reference": (of, words) =>
    `“${words.text(of.title)}”, ${words.period(of.period)}, được so với ${words.period(of.against)}, ${oddity(of, words)}.`,
  "ambiguous-wording": (of, words) =>
    `“${of.stated}” của “${words.text(of.title)}”, ${words.period(of.period)} so với ${words.period(of.against)}, có thể hiểu theo nhiều cách: ${of.readings.map((one) => readingText(one, of.unit, words)).join(" hoặc ")}.`,
  "target-without-deadline": ({ title }, words) => `“${words.text(title)}” không có thời hạn.`,
  "hedged-threshold": (of, words) =>
    `Văn bản diễn đạt chưa cụ thể về yêu cầu của “${words.text(of.title)}”: ${hedged(of, words)}.`,
  "denominator-missing": (of, words) =>
    of.of === "members"
      ? `“${words.text(of.title)}” phải đạt ở từng ${withinSentence(words.text(of.dimension))} nhưng không nêu gồm những ${withinSentence(words.text(of.dimension))} nào.`
      : `“${words.text(of.title)}” nêu thứ hạng mà không cho biết trong số bao nhiêu.`,
  "overlapping-periods": ({ title, periods: [a, b] }, words) =>
    `Số liệu “${words.text(title)}” của ${words.period(a)} và của ${words.period(b)} trùng nhau một phần, nên không thể cộng hay so sánh.`,
  "month-or-years": ({ title, periods, years }, words) =>
    `“${words.text(title)}” chỉ có số liệu của ${words.locale.list(periods.map((period) => words.period(period)))}, không có của tháng nào khác; có thể văn bản muốn nêu các năm ${words.locale.list(years)}.`,
  "stale-series": ({ title, period, expectedBy, asOf }, words) =>
    `Số liệu mới nhất của “${words.text(title)}” là của ${words.period(period)}; lẽ ra phải có số liệu tiếp theo chậm nhất ngày ${words.day(expectedBy)}, nhưng đến ngày ${words.day(asOf)} vẫn chưa có.`,
  "total-without-start": ({ title, period }, words) =>
    `“${words.text(title)}” chỉ cộng số liệu của ${words.period(period)}, do không nêu thời điểm bắt đầu.`,
  "fraction-for-percent": ({ title, figure, meant }, words) =>
    `“${words.text(title)}” đặt mức ${words.amount(figure, "percent")}, chưa đến 1%; có thể văn bản muốn nêu ${words.amount(meant, "percent")}.`,
  "percent-of-percent": ({ title, size }, words) =>
    `“${words.text(title)}” nêu mức ${words.change(size, "percent")} của một số liệu tính bằng phần trăm; có thể văn bản muốn nêu điểm phần trăm.`,
  "share-over-whole": ({ title, value, period }, words) =>
    `“${words.text(title)}” là tỷ lệ trong tổng số, nhưng ${period === null ? "mục tiêu đặt ra" : `số liệu ${words.period(period)}`} là ${words.amount(value, "percent")}, quá 100%.`,
  "negative-count": ({ title, unit, period, value }, words) =>
    `“${words.text(title)}”, ${words.period(period)}, được nêu là ${words.amount(value, unit)}; số đếm không thể nhỏ hơn 0.`,
  "similar-names": ({ dimension, names }, words) => {
    const all = words.locale.list(names.map((name) => `“${name}”`));
    return dimension === null
      ? `${all} có thể là cùng một tiêu thức phân tổ, viết theo các cách khác nhau.`
      : `${all} của “${words.text(dimension)}” có thể là cùng một đối tượng, viết theo các cách khác nhau.`;
  },
  "parts-fall-short": (of, words) => parts(of, words, "ít hơn"),
  "level-missing": (of, words) =>
    `“${words.text(of.title)}” được nêu là ${words.change(of.size, of.unit)}, ${words.period(of.period)} so với ${words.period(of.against)}, nhưng không nêu con số cụ thể.`,
  "target-without-baseline": ({ title }, words) => `“${words.text(title)}” không nêu mức xuất phát.`,
  "target-without-indicator": ({ title }, words) =>
    `“${words.text(title)}” không có chỉ tiêu đo lường; chỉ có thể xét theo báo cáo.`,
  "target-without-data": ({ title }, words) =>
    `“${words.text(title)}” chưa có số liệu, cũng chưa có báo cáo.`,
  "same-title": ({ title, count }, words) =>
    `Có ${words.number(String(count))} mục cùng mang tên “${words.text(title)}”.`,
  "unit-labels-differ": ({ unit, labels }, words) =>
    `Đơn vị “${unit}” có các tên khác nhau: ${words.locale.list(labels.map((label) => `“${words.text(label)}”`))}.`,
};

/** Vietnamese with the words of audits, for `explainFinding`. */
export const viAudit: Complete<AuditLocale> = { ...vi, audit };
