import type { CsvRow } from "../tables/read-csv.js";
import type { CheckedDimension, CheckedSdmxIndicator } from "./sdmx-options.js";
import type { SdmxColumn, SdmxTable } from "./sdmx-table.js";

/** An indicator with its columns in one file. */
export interface RowPlan {
  readonly of: CheckedSdmxIndicator;
  readonly where: readonly { readonly column: SdmxColumn; readonly codes: ReadonlySet<string> }[];
  readonly dimensions: readonly { readonly column: SdmxColumn; readonly of: CheckedDimension }[];
  /** The column of the figures, if the file has it. */
  readonly measure: SdmxColumn | undefined;
}

/** Finds of which indicators a row is. Each indicator is looked up by one of its codes, so most are never looked at. */
export class RowFinder {
  readonly plans: readonly RowPlan[];
  readonly #table: SdmxTable;
  readonly #byCode: { readonly column: SdmxColumn; readonly plans: Map<string, RowPlan[]> }[] = [];
  readonly #ofAllRows: RowPlan[] = [];

  constructor(table: SdmxTable, indicators: readonly CheckedSdmxIndicator[]) {
    this.#table = table;
    this.plans = indicators.flatMap((indicator) => planOf(table, indicator) ?? []);
    const variety = varietyOf(this.plans);
    for (const plan of this.plans) this.#enter(plan, variety);
  }

  /** The indicators that a row fits. */
  find(row: CsvRow): readonly RowPlan[] {
    const found = this.#ofAllRows.slice();
    for (const { column, plans } of this.#byCode)
      for (const code of new Set(this.#table.codes(row, column)))
        for (const plan of plans.get(code) ?? [])
          if (this.#fits(row, plan) && !found.includes(plan)) found.push(plan);
    return found;
  }

  #fits(row: CsvRow, { where }: RowPlan): boolean {
    return where.every(({ column, codes }) => this.#table.codes(row, column).some((code) => codes.has(code)));
  }

  /** Under the codes of the column in which the indicators differ most. */
  #enter(plan: RowPlan, variety: ReadonlyMap<string, number>): void {
    const [first, ...others] = plan.where;
    if (first === undefined) {
      this.#ofAllRows.push(plan);
      return;
    }
    const countOf = (column: SdmxColumn) => variety.get(column.id) ?? 0;
    const { column, codes } = others.reduce(
      (best, each) => (countOf(each.column) > countOf(best.column) ? each : best),
      first,
    );
    let index = this.#byCode.find((each) => each.column === column);
    if (index === undefined) {
      index = { column, plans: new Map() };
      this.#byCode.push(index);
    }
    for (const code of codes) {
      const plans = index.plans.get(code);
      if (plans === undefined) index.plans.set(code, [plan]);
      else plans.push(plan);
    }
  }
}

/** `null` where the file lacks a column that the indicator names. */
const planOf = (table: SdmxTable, of: CheckedSdmxIndicator): RowPlan | null => {
  const where: RowPlan["where"][number][] = [];
  for (const [id, codes] of of.where) {
    const column = table.column(id);
    if (column === undefined) return null;
    where.push({ column, codes });
  }
  const dimensions: RowPlan["dimensions"][number][] = [];
  for (const dimension of of.dimensions) {
    const column = table.column(dimension.column);
    if (column === undefined) return null;
    dimensions.push({ column, of: dimension });
  }
  return { of, where, dimensions, measure: table.column(of.measure) };
};

/** How many codes the indicators name of each column. */
const varietyOf = (plans: readonly RowPlan[]): ReadonlyMap<string, number> => {
  const codesOf = new Map<string, Set<string>>();
  for (const { where } of plans)
    for (const { column, codes } of where) {
      const known = codesOf.get(column.id) ?? new Set<string>();
      for (const code of codes) known.add(code);
      codesOf.set(column.id, known);
    }
  return new Map([...codesOf].map(([id, codes]) => [id, codes.size]));
};
