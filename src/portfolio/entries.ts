import * as z from "zod";
import { addAll, bad, type FaultDetail, under } from "../faults/fault.js";
import { nearest } from "../faults/suggest.js";
import type { Dimension } from "../model/dimension.js";
import { dimensionSchema } from "../model/dimension.schema.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorSchema } from "../model/indicator.schema.js";
import type { MeasuredValue } from "../model/measured-value.js";
import { measuredValueSchema } from "../model/measured-value.schema.js";
import type { Party } from "../model/party.js";
import { partySchema } from "../model/party.schema.js";
import type { Policy } from "../model/policy.js";
import { policySchema } from "../model/policy.schema.js";
import type { Source } from "../model/source.js";
import { sourceSchema } from "../model/source.schema.js";
import type { StatusReport } from "../model/status-report.js";
import { statusReportSchema } from "../model/status-report.schema.js";
import type { Target } from "../model/target.js";
import { targetSchema } from "../model/target.schema.js";
import { inputLimits } from "../reading/copy-json.js";
import { faultsOf } from "../reading/zod-faults.js";

/** The lists of a portfolio, in the order in which they are written, with the schema of their entries. */
export const entrySchemas = {
  sources: sourceSchema,
  parties: partySchema,
  policies: policySchema,
  indicators: indicatorSchema,
  dimensions: dimensionSchema,
  targets: targetSchema,
  measuredValues: measuredValueSchema,
  reports: statusReportSchema,
} as const satisfies Record<string, z.ZodObject>;

export type ListName = keyof typeof entrySchemas;

export const listNames = Object.keys(entrySchemas) as readonly ListName[];

export interface EntryTypes {
  sources: Source;
  parties: Party;
  policies: Policy;
  indicators: Indicator;
  dimensions: Dimension;
  targets: Target;
  measuredValues: MeasuredValue;
  reports: StatusReport;
}

/**
 * One entry of a list. Of a faulty entry `fields` keeps what could be read, so that the checks between entries
 * can still find their faults in the same run.
 */
export interface Entry<T> {
  readonly index: number;
  readonly fields: Partial<T>;
  readonly whole: boolean;
}

export type Entries = { readonly [L in ListName]: readonly Entry<EntryTypes[L]>[] };

/** Reads one list of entries; faults carry their path below the list. */
export const readEntries = <L extends ListName>(
  list: L,
  input: unknown,
  faults: FaultDetail[],
): readonly Entry<EntryTypes[L]>[] => {
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    addAll(faults, bad("wrong-type", input, "an array", "write a list, even of one entry", [list]).faults);
    return [];
  }
  return input.map((item, index) =>
    faults.length < inputLimits.faults
      ? readEntry(list, item, index, faults)
      : { index, fields: {}, whole: false },
  );
};

const readEntry = <L extends ListName>(
  list: L,
  item: unknown,
  index: number,
  faults: FaultDetail[],
): Entry<EntryTypes[L]> => {
  const schema: z.ZodObject = entrySchemas[list];
  const result = parseSafely(schema, item);
  if (result === undefined) {
    const hint = "split the entry; it has more parts at fault than can be listed";
    addAll(faults, bad("too-large", item, "an entry of ordinary size", hint, [list, index]).faults);
    return { index, fields: {}, whole: false };
  }
  if (result.success) return { index, fields: result.data as Partial<EntryTypes[L]>, whole: true };
  addAll(faults, under(list, under(index, faultsOf(result.error, item))));
  return { index, fields: salvage(schema, item) as Partial<EntryTypes[L]>, whole: false };
};

/**
 * `undefined` where an entry has so many faults that listing them exhausts the stack: where code may not be generated,
 * zod hands them on as arguments of a call.
 */
const parseSafely = (schema: z.ZodObject, item: unknown) => {
  try {
    return schema.safeParse(item);
  } catch (error) {
    if (error instanceof RangeError && valuesIn(item) > ORDINARY_SIZE) return undefined;
    throw error;
  }
};

/** An entry of fewer values cannot have so many faults. */
const ORDINARY_SIZE = 10_000;

const valuesIn = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 1)
    : 1;

const salvage = (schema: z.ZodObject, item: unknown): Record<string, unknown> => {
  if (typeof item !== "object" || item === null) return {};
  const given = item as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  for (const [key, fieldSchema] of Object.entries(schema.shape)) {
    if (!Object.hasOwn(given, key)) continue;
    const read = z.safeParse(fieldSchema, given[key]);
    if (read.success) fields[key] = read.data;
  }
  return fields;
};

const TOP_KEYS: readonly string[] = [...listNames, "timeZone"];

/** The keys of a portfolio, and the one that only editors read. */
const WRITABLE_KEYS: readonly string[] = [...TOP_KEYS, "$schema"];

/** Other words for the lists. */
const OTHER_NAMES: Readonly<Record<ListName, readonly string[]>> = {
  sources: ["documents", "references"],
  parties: ["organisations", "organizations", "agencies", "institutions", "actors"],
  policies: ["laws", "programmes", "plans", "strategies", "instruments"],
  indicators: ["metrics", "kpis", "series", "measures"],
  dimensions: ["breakdowns", "disaggregations", "categories"],
  targets: ["goals", "commitments", "objectives"],
  measuredValues: ["values", "data", "measurements", "observations", "datapoints", "actuals"],
  reports: ["updates", "statusreports", "statuses", "progress"],
};

const TOP_WORDS: ReadonlyMap<string, ListName> = new Map(
  listNames.flatMap((list) => OTHER_NAMES[list].map((word) => [word, list])),
);

/** Faults of the outermost object: not an object, keys that it does not have, or a `$schema` that is no text. */
export const topFaults = (input: unknown): readonly FaultDetail[] => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const hint = typeof input === "string" ? "JSON.parse the text first" : `write { ${TOP_KEYS.join(", ")} }`;
    return bad("wrong-type", input, "a portfolio object", hint).faults;
  }
  return [...unknownKeys(input), ...schemaFaults((input as { readonly $schema?: unknown }).$schema)];
};

const schemaFaults = (schema: unknown): readonly FaultDetail[] => {
  if (schema === undefined || typeof schema === "string") return [];
  const hint =
    'write where the editor finds the JSON Schema, as in "./portfolio.schema.json", or leave it out';
  return bad("wrong-type", schema, "a string", hint, ["$schema"]).faults;
};

const unknownKeys = (input: object): readonly FaultDetail[] =>
  Object.keys(input)
    .filter((key) => !WRITABLE_KEYS.includes(key))
    .flatMap((key) => {
      const near = TOP_WORDS.get(key.toLowerCase()) ?? nearest(key, WRITABLE_KEYS);
      const hint = near === undefined ? "leave it out" : `did you mean ${JSON.stringify(near)}?`;
      return bad("unknown-key", key, TOP_KEYS.join(", "), hint, [key]).faults;
    });
