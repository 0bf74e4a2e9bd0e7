import type { Decimal, NumberFormat, Thousands } from "../portfolio/row-numbers.js";
import { readNumberCell } from "../portfolio/row-numbers.js";
import { type DecimalString, readDecimal } from "../value/decimal.js";
import type { IatiFigure } from "./activity.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import { firstText } from "./narratives.js";

/** How numbers are written, where it is not as the standard has it. */
export interface WrittenNumbers {
  readonly decimal: Decimal | undefined;
  readonly thousands: Thousands | undefined;
}

/** Reads the values of figures as numbers. */
export class FigureNumbers {
  readonly #format: NumberFormat | null;
  readonly #losses: NamedLosses;

  constructor({ decimal, thousands }: WrittenNumbers, losses: NamedLosses) {
    const isAsInStandard = decimal === undefined && thousands === undefined;
    this.#format = isAsInStandard ? null : { decimal: decimal ?? ".", thousands, digits: undefined };
    this.#losses = losses;
  }

  /** `null` where there is none, or none that can be read, which is told. */
  read({ value, comment, line }: IatiFigure, isPercent: boolean, subject: IatiSubject): DecimalString | null {
    if (value === null) {
      this.#losses.leftOut("no-value", subject, line, firstText(comment));
      return null;
    }
    const bare = isPercent && value.endsWith("%") ? value.slice(0, -1).trim() : value;
    const number = this.#numberOf(bare);
    if (number === null) this.#losses.leftOut("bad-value", subject, line, value);
    else if (bare !== value) this.#losses.used("percent-sign", subject, line, value);
    return number;
  }

  /** The number that a text is, and `null` for any other text. */
  readQuietly(text: string | null): DecimalString | null {
    return text === null ? null : this.#numberOf(text);
  }

  #numberOf(text: string): DecimalString | null {
    const written =
      this.#format === null ? ({ ok: true, value: text } as const) : readNumberCell(text, this.#format);
    const number = written.ok ? readDecimal(written.value) : written;
    return number.ok ? number.value : null;
  }
}
