import { demandOf } from "../criteria/criterion.js";
import { figuresIn } from "../criteria/limits.js";
import type { Indicator } from "../model/indicator.js";
import { bounds } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { type AuditCheck, finding, leavesWithUnit } from "./context.js";
import { saysSome } from "./title-words.js";

/**
 * More than 100 percent of what its title calls a share. Without such words a percentage may be a growth rate, or a
 * ratio that is more than one.
 */
export const shareOverWhole: AuditCheck = (context) => [
  ...[...context.series.values()].flatMap(({ indicator, levels }) =>
    isShare(indicator)
      ? [...levels.values()].flat().flatMap((level) => {
          const { lower } = bounds(level.value, context.tolerance);
          if (lower === null || compare(lower.value, "100") <= 0) return [];
          const { title } = indicator;
          const parameters = { title, value: level.value, period: level.from.period };
          return [finding("share-over-whole", [context.valueSubject(level)], parameters)];
        })
      : [],
  ),
  ...context.targets.flatMap((audited) =>
    leavesWithUnit(context, audited).flatMap(({ leaf, indicator }) => {
      const demand = demandOf(leaf.criterion);
      if (demand?.of !== "figure" || !isShare(indicator)) return [];
      const value = figuresIn(demand.limits).find((figure) => compare(figure, "100") > 0);
      if (value === undefined) return [];
      const parameters = { title: indicator.title, value, period: null };
      return [finding("share-over-whole", [audited.subject], parameters)];
    }),
  ),
];

const isShare = ({ unit, title }: Indicator): boolean =>
  unit === "percent" && saysSome(title, SHARES) && !saysSome(title, NO_SHARES);

const SHARES =
  /(?<!\p{L})(share|proportion|percentage|coverage|t[ỷỉ] trọng|t[ỷỉ] lệ (số )?(người|hộ|dân|trẻ|học sinh|phụ nữ|lao động|doanh nghiệp|cơ quan|tổ chức|xã|trường|hồ sơ|dịch vụ|thiết bị))(?!\p{L})/iu;

/** What may be more than the whole: change, and what is held against a plan. */
const NO_SHARES =
  /(?<!\p{L})(growth|increase|decrease|change|rise|fall|ratio|plans?|targets?|planned|tăng|giảm|thay đổi|so với|kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/iu;
