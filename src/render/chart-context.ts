import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { Complete } from "../locale/complete.js";
import { oneLine } from "../value/printable.js";
import type { LocalizedText } from "../value/text.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import type { Phrasebook } from "../words/phrasebook.js";
import type { ChartLocale, ChartWords } from "./chart-locale.js";
import { enChart } from "./en/chart.js";
import { type ChartTheme, chartThemes } from "./svg-theme.js";

/** How to draw a chart: in which language, how numbers are written, how wide, and in which colours. */
export interface ChartOptions extends WordOptions<ChartLocale> {
  /** In pixels, a whole number from 320 to 2000. The layout follows it; below 520 it is that of a phone. Default: 720. */
  readonly width?: number | undefined;
  /**
   * `light`, `dark`, or `auto`: what the reader's system asks for, and light in print. Default: `auto`. For a page of
   * one colour scheme, name that.
   */
  readonly theme?: ChartTheme | undefined;
}

const NARROWEST = 320;
const WIDEST = 2000;
const USUAL_WIDTH = 720;

/** Below that there is no room for columns side by side. */
const PHONE = 520;

/** What all charts need: the words, and how to draw. */
export class ChartContext {
  readonly words: Phrasebook<Complete<ChartLocale>>;
  readonly chart: ChartWords;
  readonly width: number;
  readonly theme: ChartTheme;
  /** Whether the chart stands in a page that has its style already. */
  readonly isInPage: boolean;

  constructor(options: ChartOptions | undefined, further: readonly string[] = [], isInPage = false) {
    this.isInPage = isInPage;
    this.words = phrasebookFor(options, enChart, "chart", ["width", "theme", ...further]);
    this.chart = this.words.locale.chart;
    this.width = readWidth(options?.width);
    this.theme = readTheme(options?.theme);
  }

  get isNarrow(): boolean {
    return this.width < PHONE;
  }

  count(number: number): string {
    return this.words.number(String(number));
  }

  /** A text on one line; of one that has nothing to be seen, what stands in for it. */
  text(text: LocalizedText, otherwise = "?"): string {
    return oneLine(this.words.text(text)) || otherwise;
  }
}

const readWidth = (width: unknown): number => {
  if (width === undefined) return USUAL_WIDTH;
  if (Number.isInteger(width) && Number(width) >= NARROWEST && Number(width) <= WIDEST) return Number(width);
  const expected = `a whole number from ${NARROWEST} to ${WIDEST}`;
  return orThrow(bad("bad-option", width, expected, "write the width in pixels, as 720"), "width");
};

const readTheme = (theme: unknown): ChartTheme => {
  if (theme === undefined) return "auto";
  if (chartThemes.includes(theme as ChartTheme)) return theme as ChartTheme;
  const hint = suggestion(theme, chartThemes, "use one of these");
  return orThrow(bad("bad-option", theme, chartThemes.join(", "), hint), "theme");
};
