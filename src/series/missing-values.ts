import type { MeasuredValue } from "../model/measured-value.js";
import { groupBy } from "../value/group-by.js";
import { type Days, daysKey, type Knowledge } from "./observation.js";
import type { StoredValue } from "./stored-value.js";
import { bestOf, saysSomething } from "./vintages.js";

/** A period of which the latest vintage says that there is no value. */
export interface MissingValue extends Days {
  readonly from: MeasuredValue;
  /** Whether a value had been stated before. */
  readonly takenBack: boolean;
}

/** The periods of a series that are stated to have no value, as it is known on a day. */
export const missingOn = (
  series: readonly StoredValue[],
  { asOf, knownOn }: Knowledge,
): readonly MissingValue[] => {
  const visible = series.filter(
    ({ last, known, from }) => last <= asOf && known <= knownOn && from.status !== "forecast",
  );
  return [...groupBy(visible, daysKey).values()].flatMap((vintages) => {
    const [head] = bestOf(vintages);
    if (head === undefined || saysSomething(head)) return [];
    const { first, last, from } = head;
    return [{ first, last, from, takenBack: vintages.some(saysSomething) }];
  });
};
