import type { Complete } from "../locale/complete.js";
import type { SummaryLine } from "../summary/summary.js";
import type { CurrencyCode } from "../value/currencies.js";
import { codeOf, type OwnUnit, type StandardUnit, standardUnits, type Unit } from "../value/unit.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import { NOTHING_STATED, RenderContext } from "./context.js";
import { enTable } from "./en/table.js";
import { type ReportInput, readReportInput } from "./report-input.js";
import { type TableCell, textCell } from "./table.js";
import type { TableLocale, TableWords } from "./table-words.js";
import { type TargetFigures, targetFiguresOf } from "./target-actuals.js";

const STANDARD: ReadonlySet<string> = /* @__PURE__ */ new Set(standardUnits);

const isNamed = (unit: Exclude<Unit, OwnUnit>): unit is StandardUnit => STANDARD.has(unit);

/** What all tables need: the checked input, the words, and the figures of the targets. */
export class TableContext {
  readonly input: ReportInput;
  readonly report: RenderContext;
  readonly table: TableWords;
  readonly titles: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, SummaryLine>;
  readonly #figures: (target: string) => TargetFigures;
  readonly #known = new Map<string, TargetFigures>();

  constructor(input: ReportInput, options: WordOptions<TableLocale> | undefined, beside: readonly string[]) {
    const words = phrasebookFor<Complete<TableLocale>>(options, enTable, "table", beside);
    this.table = words.locale.table;
    this.input = readReportInput(input);
    this.report = new RenderContext(this.input.summary, words);
    this.lines = new Map(this.input.summary.lines.map((line) => [line.target, line]));
    this.titles = new Map([...this.lines.values()].map((line) => [line.target, this.report.title(line)]));
    this.#figures = targetFiguresOf(this.input);
  }

  /** What is asked and expected of a target by figures; worked out once for all tables. */
  figuresOf(target: string): TargetFigures {
    const known = this.#known.get(target) ?? this.#figures(target);
    this.#known.set(target, known);
    return known;
  }

  /** The name of a unit on its own; of an author's own its label. */
  unitCell(unit: Unit | null): TableCell {
    if (unit === null) return null;
    const { words } = this.report;
    if (typeof unit !== "string") return this.#coded(codeOf(unit), this.report.text(unit.label, unit.code));
    return this.#coded(
      unit,
      isNamed(unit) ? this.table.units[unit] : words.locale.currency(unit as CurrencyCode),
    );
  }

  #coded(code: string, word: string): TableCell {
    const shown = textCell(word);
    return shown?.kind === "text" ? { kind: "code", code, word: shown.text } : null;
  }

  /** A text of a report; an empty cell where there is nothing to print. */
  toldCell(text: string): TableCell {
    return textCell(text === NOTHING_STATED ? null : text);
  }

  /** A period in words, with its code. */
  periodCell(period: string): TableCell {
    return this.#coded(period, this.report.words.when(period));
  }
}
