import type { SeriesPoint } from "../../src/methods/index.js";

/** A series of plain years, `years({ 2015: 10, 2020: 12 })`. */
export const years = (values: Readonly<Record<number, number | string | null>>): readonly SeriesPoint[] =>
  Object.entries(values).map(([period, value]) => ({ period, value }));

const step = (value: number, by: bigint): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value < 0 ? -by : by));
  return view.getFloat64(0);
};

/** The next larger double. */
export const above = (value: number): number => (value === 0 ? Number.MIN_VALUE : step(value, 1n));

/** The next smaller double. */
export const below = (value: number): number => (value === 0 ? -Number.MIN_VALUE : step(value, -1n));
