import type { Accumulation } from "../model/indicator.js";
import type { IndicatorInput, MeasuredValueInput, PortfolioInput, TargetInput } from "../model/input.js";
import { unitOfText } from "../open-sdg/unit-of-text.js";
import { compare } from "../value/decimal.js";
import { periodOfDays } from "../value/period-of-days.js";
import { type LocalizedText, pickText } from "../value/text.js";
import type { UnitInput } from "../value/unit.js";
import type { IatiActivity, IatiIndicator, IatiMeasure } from "./activity.js";
import { ActivityEntries, type ActivityEntry } from "./activity-entries.js";
import { baselinesOf, type KnownBaseline } from "./baselines.js";
import { BreakdownReader } from "./breakdown.js";
import type { FigureNumbers } from "./figure-numbers.js";
import { indicatorTitles } from "./indicator-titles.js";
import type { NamedLosses } from "./named-losses.js";
import { firstText, inEveryLanguage } from "./narratives.js";
import { type StatedFigure, StatedFigures } from "./stated-figures.js";
import { hasSeveralDeadlines, type PlacedIndicator, TargetFrames } from "./target-frames.js";

/** What values of an indicator say of their periods; `null` where nothing states it. */
export type AccumulationOf = (indicator: IatiIndicator) => Accumulation | null;

/** Units of what is measured in numbers. */
const UNITS: Readonly<Partial<Record<IatiMeasure, UnitInput>>> = {
  unit: { code: "iati-unit", label: { en: "units", vi: "đơn vị" } },
  percentage: "percent",
  nominal: { code: "nominal-scale", label: { en: "on a scale", vi: "trên thang đo" } },
  ordinal: { code: "ordinal-scale", label: { en: "on a scale", vi: "trên thang đo" } },
};

/** The dimension that keeps the values of a period to the targets of the same period. */
const OWN_PERIOD = "iati:period";

/** Gathers a portfolio of activities. */
export class IatiPortfolio {
  readonly #losses: NamedLosses;
  readonly #numbers: FigureNumbers;
  readonly #accumulationOf: AccumulationOf;
  readonly #entries = new ActivityEntries();
  readonly #frames = new TargetFrames(this.#entries);
  readonly #indicators: IndicatorInput[] = [];
  readonly #targets: TargetInput[] = [];
  readonly #values: MeasuredValueInput[] = [];

  constructor(losses: NamedLosses, numbers: FigureNumbers, accumulationOf: AccumulationOf) {
    this.#losses = losses;
    this.#numbers = numbers;
    this.#accumulationOf = accumulationOf;
  }

  get input(): PortfolioInput {
    return {
      ...this.#entries.input,
      indicators: this.#indicators,
      targets: this.#targets,
      measuredValues: this.#values,
    };
  }

  add(activity: IatiActivity): void {
    const titles = indicatorTitles(activity, this.#losses);
    const breakdowns = new BreakdownReader(activity, this.#numbers, this.#losses);
    const figures = new StatedFigures(activity, this.#numbers, breakdowns, this.#losses);
    for (const result of activity.results) {
      if (result.indicators.length === 0) {
        const subject = { file: activity.file, indicator: null };
        this.#losses.leftOut("no-figures", subject, result.line, firstText(result.title));
      }
      for (const indicator of result.indicators) {
        const subject = { file: activity.file, indicator: indicator.id };
        const title = titles.get(indicator.id) as LocalizedText;
        this.#add({
          activity,
          result,
          indicator,
          title,
          hasSeveralDeadlines: hasSeveralDeadlines(indicator),
          subject,
          breakdowns,
          figures,
        });
      }
    }
  }

  #add(placed: PlacedIndicator): void {
    const { indicator, subject } = placed;
    const { measure, ascending, line } = indicator;
    if (measure === "nominal" && ascending === null) {
      this.#losses.leftOut("nominal-measure", subject, line, "measure 3");
      return;
    }
    const before = this.#targets.length + this.#values.length;
    if (measure === "qualitative") this.#addWords(placed);
    else this.#addNumbers(placed);
    if (this.#targets.length + this.#values.length === before)
      this.#losses.leftOut("no-figures", subject, line, firstText(placed.title));
  }

  #addNumbers(placed: PlacedIndicator): void {
    const { indicator, subject, figures } = placed;
    const { targets, actuals } = figures.read(indicator, subject);
    const baselines = baselinesOf(
      indicator,
      indicator.measure === "percentage",
      this.#numbers,
      placed.breakdowns,
      this.#losses,
      subject,
    );
    const judged = indicator.ascending === "unreadable" ? [] : targets;
    if (judged.length + actuals.length === 0) return;
    const entry = this.#entries.of(placed.activity);
    const accumulation = this.#accumulationOf(indicator);
    const isByPeriod = accumulation === null && this.#dependsOnAccumulation(indicator, judged, actuals);
    if (isByPeriod)
      this.#losses.used("accumulation-unknown", subject, indicator.line, firstText(placed.title));
    this.#addIndicator(placed, accumulation);
    if (judged.length > 0) this.#nameDefaults(placed);
    for (const target of judged)
      this.#addTarget(placed, entry, target, baselines.get(target.breakdown.key), accumulation, isByPeriod);
    for (const actual of actuals) {
      this.#values.push({
        indicator: indicator.id,
        period: figures.coveredBy(actual, subject),
        value: actual.value,
        ...this.#dimensionsOf(actual, isByPeriod),
        ...(entry.party === null ? {} : { by: entry.party }),
        citations: this.#entries.citationsOf(entry, actual.figure),
      });
    }
  }

  /** Percentages and scales are levels. Of units it is open, and matters where there are several periods. */
  #dependsOnAccumulation(
    { measure }: IatiIndicator,
    targets: readonly StatedFigure[],
    actuals: readonly StatedFigure[],
  ): boolean {
    if (measure === "percentage" || measure === "ordinal") return false;
    return new Set([...targets, ...actuals].map(({ period }) => period)).size > 1;
  }

  #nameDefaults({ indicator, subject }: PlacedIndicator): void {
    const { ascending, measure, line } = indicator;
    if (ascending === null) this.#losses.used("ascending-by-default", subject, line, "no ascending");
    if (measure === "nominal") this.#losses.used("nominal-measure", subject, line, "measure 3");
  }

  #addIndicator(
    { activity, result, indicator, title }: PlacedIndicator,
    accumulation: Accumulation | null,
  ): void {
    const { id, measure, ascending, line } = indicator;
    const documents = [...result.documents, ...indicator.documents];
    this.#indicators.push({
      id,
      title,
      unit: (measure === null ? undefined : UNITS[measure]) ?? unitOfText(""),
      ...(ascending === "unreadable" ? {} : { direction: (ascending ?? true) ? "increase" : "decrease" }),
      ...(accumulation === null ? {} : { accumulation }),
      citations: [
        { source: activity.id, locator: { line } },
        ...inEveryLanguage(indicator.description).map((stated) => ({
          source: activity.id,
          locator: { line },
          stated,
        })),
        ...documents.map((document) => this.#entries.documentCitation(activity, document)),
      ],
    });
  }

  #addTarget(
    placed: PlacedIndicator,
    entry: ActivityEntry,
    target: StatedFigure,
    baseline: KnownBaseline | undefined,
    accumulation: Accumulation | null,
    isByPeriod: boolean,
  ): void {
    const { indicator } = placed;
    const limit = {
      [indicator.ascending === false ? "atMost" : "atLeast"]: target.value,
    } as { atLeast: string };
    const usable = this.#usableBaseline(placed, target, baseline);
    this.#targets.push({
      ...this.#frames.of(placed, entry, target),
      indicator: indicator.id,
      criterion: accumulation === "per-period" ? { ...limit, in: "total" } : limit,
      ...(usable === null
        ? {}
        : {
            baseline: {
              value: usable.value,
              period: usable.period,
              citations: this.#entries.citationsOf(entry, usable.figure),
            },
          }),
      ...this.#dimensionsOf(target, isByPeriod),
    });
  }

  #usableBaseline(
    { indicator, subject }: PlacedIndicator,
    { value, days, figure }: StatedFigure,
    baseline: KnownBaseline | undefined,
  ): KnownBaseline | null {
    if (baseline === undefined) return null;
    if (baseline.last >= days.last) {
      const found = `${baseline.period}, target for ${periodOfDays(days)}`;
      this.#losses.used("baseline-not-before-deadline", subject, baseline.figure.line, found);
      return null;
    }
    const way = compare(value, baseline.value);
    if (indicator.ascending === false ? way > 0 : way < 0)
      this.#losses.used("target-against-direction", subject, figure.line, `${baseline.value} to ${value}`);
    return baseline;
  }

  /** A qualitative target is met when a report says so. What was achieved in words is no such report. */
  #addWords(placed: PlacedIndicator): void {
    const { indicator, subject, figures, breakdowns } = placed;
    for (const { value, comment, line } of indicator.baselines)
      this.#losses.leftOut("qualitative-figure", subject, line, firstText(comment, value));
    for (const period of indicator.periods) {
      const days = figures.daysOf(period, subject);
      if (days === null) continue;
      for (const { value, comment, line } of period.actuals)
        this.#losses.leftOut("qualitative-figure", subject, line, firstText(comment, value));
      for (const figure of period.targets) {
        if (figure.comment === null) {
          this.#losses.leftOut("no-value", subject, figure.line, firstText(figure.value));
          continue;
        }
        const breakdown = breakdowns.read(figure, null, subject);
        if (breakdown === null) continue;
        const stated = { figure, value: "", days, period: periodOfDays(days), breakdown };
        this.#targets.push({
          ...this.#frames.of(placed, this.#entries.of(placed.activity), stated),
          criterion: { qualitative: pickText(figure.comment, "en") },
        });
      }
    }
  }

  #dimensionsOf({ breakdown, period }: StatedFigure, isByPeriod: boolean) {
    for (const [id, title] of breakdown.titles) this.#entries.dimension(id, title);
    if (isByPeriod) this.#entries.dimension(OWN_PERIOD, { en: "period", vi: "kỳ" });
    const dimensions = { ...breakdown.members, ...(isByPeriod ? { [OWN_PERIOD]: period } : {}) };
    return Object.keys(dimensions).length === 0 ? {} : { dimensions };
  }
}
