import type { MeasuredValueInput } from "../model/input.js";
import type { SdmxLossList } from "./sdmx-loss-list.js";
import type { SdmxRecord } from "./sdmx-record.js";
import { SeriesCheck } from "./series-check.js";

/** Rows that update take the place of earlier rows of the same observation. */
export const withoutReplaced = (records: readonly SdmxRecord[]): readonly SdmxRecord[] => {
  const latest = new Map<string, SdmxRecord[]>();
  const gone = new Set<SdmxRecord>();
  for (const record of records) {
    const before = latest.get(record.observation);
    if (before === undefined || record.replaces) {
      for (const each of before ?? []) gone.add(each);
      latest.set(record.observation, [record]);
    } else before.push(record);
  }
  return gone.size === 0 ? records : records.filter((record) => !gone.has(record));
};

/** The records of indicators whose rows are of one series; those of the others are named and left out. */
export const ofOneSeries = (records: readonly SdmxRecord[], losses: SdmxLossList): readonly SdmxRecord[] => {
  const byPosition = new Map<number, { readonly check: SeriesCheck; rows: number }>();
  for (const { position, table, row, open } of records) {
    let own = byPosition.get(position);
    if (own === undefined) {
      own = { check: new SeriesCheck(), rows: 0 };
      byPosition.set(position, own);
    }
    own.rows++;
    own.check.see(table, row, open);
  }
  const mixed = new Set<number>();
  for (const [position, { check, rows }] of byPosition) {
    const several = check.several();
    if (several === null) continue;
    mixed.add(position);
    losses.leftOutTogether("several-series", several.place, several.told, rows);
  }
  return mixed.size === 0 ? records : records.filter(({ position }) => !mixed.has(position));
};

/**
 * Rows that say the same are one value. Those that state one period differently stay beside each other and are named: a
 * portfolio knows how to judge two statements.
 */
export const withoutRepeated = (
  records: readonly SdmxRecord[],
  losses: SdmxLossList,
): readonly SdmxRecord[] => {
  const stated = new Map<string, { readonly texts: Set<string>; readonly first: SdmxRecord }>();
  return records.filter((record) => {
    const [key, text] = [statementOf(record.value), JSON.stringify(record.value)];
    const before = stated.get(key);
    if (before === undefined) {
      stated.set(key, { texts: new Set([text]), first: record });
      return true;
    }
    if (before.texts.has(text)) return false;
    before.texts.add(text);
    const found = `${statedText(before.first)} and ${statedText(record)} for ${record.value.period}`;
    losses.used("differing-values", record.table.place(record.row.line), found);
    return true;
  });
};

/** Of what a value speaks: its indicator, its breakdown, its period and its vintage. */
const statementOf = ({ indicator, dimensions, period, releasedOn }: MeasuredValueInput): string =>
  JSON.stringify([indicator, period, releasedOn, Object.entries(dimensions ?? {}).sort()]);

const statedText = ({ value: { value, missingReason } }: SdmxRecord): string =>
  typeof value === "string" ? value : String(missingReason);
