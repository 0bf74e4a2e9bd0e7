import { type Comparator, comparators } from "../value/amount.js";

/** The one comparator that an object has as a key. */
export const comparatorIn = (form: Readonly<Partial<Record<Comparator, unknown>>>): Comparator =>
  comparators.find((comparator) => form[comparator] !== undefined) ?? "equals";
