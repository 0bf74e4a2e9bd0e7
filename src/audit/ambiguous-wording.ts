import type { ChangeSize } from "../criteria/change/change.js";
import { isPolicyTargetsError } from "../faults/errors.js";
import type { Portfolio } from "../model/portfolio.js";
import type { StoredValue } from "../series/stored-value.js";
import { parseStatedComparison } from "../stated/stated-comparison.js";
import { type StatedLanguage, statedLanguages } from "../stated/stated-language.js";
import type { Amount } from "../value/amount.js";
import { nominal } from "../value/bounds.js";
import { holdsWhole } from "../value/holds-whole.js";
import { printedBounds } from "../value/printed.js";
import type { Unit } from "../value/unit.js";
import { boundsBefore, figureBefore } from "../verdict/change-levels.js";
import { type AuditCheck, type AuditContext, finding } from "./context.js";
import type { StatedReading } from "./finding.js";
import { readPrinted } from "./read-printed.js";

/** Changes whose printed words have two readings ("tăng 1,25 lần"), with the reference level that each implies. */
export const ambiguousWording: AuditCheck = (context) => {
  const languages = new Map(context.portfolio.sources.map(({ id, language }) => [id, language]));
  return [...context.series.values()].flatMap(({ indicator: { title, unit }, values }) =>
    values.flatMap((stored) => {
      const { comparison, from } = stored;
      if (comparison?.stated === undefined) return [];
      const sizes = readingsOf(comparison.stated, languagesOf(from.citations, languages));
      if (sizes.length < 2) return [];
      const value = amountIn(stored);
      return [
        finding("ambiguous-wording", [context.valueSubject(stored)], {
          title,
          unit,
          period: from.period,
          against: comparison.against,
          stated: comparison.stated,
          value,
          readings: sizes.map((size) => readingOf(size, value, unit, context)),
        }),
      ];
    }),
  );
};

/** The language of the document that is cited; failing that, any that the words can be read in. */
const languagesOf = (
  citations: Portfolio["measuredValues"][number]["citations"],
  languages: ReadonlyMap<string, string>,
): readonly StatedLanguage[] => {
  const [language] = (languages.get(citations[0]?.source ?? "") ?? "").split("-");
  const own = statedLanguages.filter((known) => known === language);
  return own.length > 0 ? own : statedLanguages;
};

const readingsOf = (stated: string, inLanguages: readonly StatedLanguage[]): readonly ChangeSize[] => {
  for (const language of inLanguages) {
    try {
      return parseStatedComparison(stated, language).readings;
    } catch (error) {
      if (!isPolicyTargetsError(error)) throw error;
    }
  }
  return [];
};

const amountIn = ({ value }: StoredValue): Amount | null =>
  value === null || (typeof value === "object" && "category" in value) ? null : value;

const readingOf = (
  size: ChangeSize,
  value: Amount | null,
  unit: Unit,
  { tolerance }: AuditContext,
): StatedReading => {
  const level = value === null ? null : printedBounds(value, unit, tolerance);
  const before = level === null ? null : boundsBefore(level, size, readPrinted(unit, tolerance));
  const mustBeWhole = isOfThings(unit) && isWholeFigure(value);
  return {
    size,
    reference: value === null || before === null ? null : figureBefore(nominal(value), size, 4),
    whole: before === null || !mustBeWhole ? null : holdsWhole(before),
  };
};

/** Whether the level itself is a whole number, so that the reference has to be one. */
const isWholeFigure = (value: Amount | null): boolean => typeof value === "string" && !value.includes(".");

/** Whether the unit counts things, of which there are no fractions; money has them. */
const isOfThings = (unit: Unit): boolean => typeof unit !== "string" || unit === "count";
