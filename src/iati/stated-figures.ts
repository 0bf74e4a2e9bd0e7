import { dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import { periodOfDays } from "../value/period-of-days.js";
import type { IatiActivity, IatiFigure, IatiIndicator, IatiPeriod } from "./activity.js";
import type { BreakdownReader, FigureBreakdown } from "./breakdown.js";
import { distinctFigures } from "./distinct-figures.js";
import type { FigureNumbers } from "./figure-numbers.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import { dayOfXml, type PeriodDays } from "./period-days.js";

/** A target or an actual whose value, period and breakdown are known. */
export interface StatedFigure {
  readonly figure: IatiFigure;
  readonly value: DecimalString;
  /** The days of its period, as they are stated. */
  readonly days: PeriodDays;
  /** The name of its period. */
  readonly period: string;
  readonly breakdown: FigureBreakdown;
}

/** Reads the figures of an indicator that is measured in numbers. */
export class StatedFigures {
  readonly #activity: IatiActivity;
  readonly #numbers: FigureNumbers;
  readonly #breakdowns: BreakdownReader;
  readonly #losses: NamedLosses;

  constructor(
    activity: IatiActivity,
    numbers: FigureNumbers,
    breakdowns: BreakdownReader,
    losses: NamedLosses,
  ) {
    this.#activity = activity;
    this.#numbers = numbers;
    this.#breakdowns = breakdowns;
    this.#losses = losses;
  }

  /** Targets and actuals, each once. */
  read({ measure, periods }: IatiIndicator, subject: IatiSubject) {
    const isPercent = measure === "percentage";
    const stated: Record<"targets" | "actuals", StatedFigure[]> = { targets: [], actuals: [] };
    for (const period of periods) {
      const days = this.daysOf(period, subject);
      if (days === null) continue;
      for (const kind of ["targets", "actuals"] as const) {
        for (const figure of period[kind]) {
          if (kind === "actuals" && this.#isEarly(days, figure, subject)) continue;
          const value = this.#numbers.read(figure, isPercent, subject);
          const breakdown = value === null ? null : this.#breakdowns.read(figure, value, subject);
          if (value !== null && breakdown !== null)
            stated[kind].push({ figure, value, days, period: periodOfDays(days), breakdown });
        }
      }
    }
    return {
      targets: distinctFigures(stated.targets, this.#losses, subject),
      actuals: distinctFigures(stated.actuals, this.#losses, subject),
    };
  }

  /** `null` where they are not known, which is told. */
  daysOf({ start, end, line }: IatiPeriod, subject: IatiSubject): PeriodDays | null {
    const [first, last] = [dayOfXml(start), dayOfXml(end)];
    if (first !== null && last !== null && first <= last) return { first, last };
    this.#losses.leftOut("bad-period", subject, line, `${start ?? "nothing"} to ${end ?? "nothing"}`);
    return null;
  }

  /** The days that a value covers: those of its period up to the last update of the activity. */
  coveredBy({ days, figure, period }: StatedFigure, subject: IatiSubject): string {
    const updated = this.#updated();
    if (updated === null || days.last <= updated) return period;
    this.#losses.used("period-cut", subject, figure.line, `${figure.value} by ${dayText(days.last)}`);
    return periodOfDays({ first: days.first, last: updated });
  }

  /** Whether nothing can have been measured when the activity was last updated. */
  #isEarly({ first }: PeriodDays, { value, line }: IatiFigure, subject: IatiSubject): boolean {
    const updated = this.#updated();
    if (updated === null || first <= updated) return false;
    this.#losses.leftOut("period-not-begun", subject, line, `${value ?? "nothing"} from ${dayText(first)}`);
    return true;
  }

  #updated(): number | null {
    return dayOfXml(this.#activity.updatedOn);
  }
}
