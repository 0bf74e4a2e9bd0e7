import { changeMeasures, movingReferences } from "../criteria/change/change.js";
import { type Criterion, criterionKinds } from "../criteria/criterion.js";
import { everyPeriods } from "../criteria/quantifier.js";
import { bad, good, type Read, under } from "../faults/fault.js";
import { copyJson } from "../reading/copy-json.js";
import { comparators } from "../value/amount.js";
import { readDecimal } from "../value/decimal.js";
import { readAmount } from "../value/read-amount.js";
import { readClosedPeriod } from "../value/read-period.js";

type Fields = Readonly<Record<string, unknown>>;
type Reader = (input: unknown) => Read<unknown>;

/**
 * Reads a criterion that is to be put into words. That it fits its target was seen when its portfolio was parsed;
 * here it only has to be one, whoever made it.
 */
export const readCriterion = (input: unknown): Read<Criterion> => {
  if (input === undefined) return readPart(input) as Read<Criterion>;
  const copy = copyJson(input);
  const [unread] = copy.faults;
  if (unread !== undefined) return { ok: false, faults: [unread] };
  return readPart(copy.value) as Read<Criterion>;
};

const readPart: Reader = (input) => {
  const fields = isFields(input) ? input : {};
  const kind = criterionKinds.find((known) => known === fields.kind);
  if (kind === undefined) {
    return bad("no-criterion", input, "a criterion of a parsed portfolio", "pass the criterion of a target");
  }
  const beside = { every: orAbsent(readEvery), each: orAbsent(readEach), indicator: orAbsent(readString) };
  switch (kind) {
    case "threshold":
      return readFields(fields, { ...oneOf(fields, comparators, readAmount), ...beside });
    case "range":
      return readFields(fields, { between: readEnds, ...beside });
    case "rank":
      return readFields(fields, { rankAtMost: readDecimal, of: orAbsent(readDecimal), ...beside });
    case "category":
      return readFields(fields, {
        category: (category) => readFields(category, { accepted: listOf(readString) }),
        ...beside,
      });
    case "change":
      return readFields(fields, { change: readChange, ...beside });
    case "deliverable":
      return readFields(fields, { indicator: orAbsent(readString) });
    case "qualitative":
      return readFields(fields, { qualitative: readString, indicator: orAbsent(readString) });
    case "allOf":
    case "anyOf":
      return readFields(fields, { [kind]: listOf(readPart), indicator: orAbsent(readString) });
  }
};

const isFields = (input: unknown): input is Fields =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** The fields with these readers; whatever else there is stays as it is. */
const readFields = (input: unknown, readers: Readonly<Record<string, Reader>>): Read<unknown> => {
  if (!isFields(input)) return bad("wrong-type", input, "an object", "pass the criterion of a target");
  const fields: Record<string, unknown> = { ...input };
  for (const [key, read] of Object.entries(readers)) {
    const field = read(fields[key]);
    if (!field.ok) return { ok: false, faults: under(key, field.faults) };
    if (field.value !== undefined) fields[key] = field.value;
  }
  return good(fields);
};

const orAbsent =
  (read: Reader): Reader =>
  (input) =>
    input === undefined ? good(undefined) : read(input);

/** A reader of the one of these keys that there is, or of the first where there is none. */
const oneOf = (fields: Fields, keys: readonly string[], read: Reader): Readonly<Record<string, Reader>> => {
  const [key = keys[0] ?? "", second] = keys.filter((form) => fields[form] !== undefined);
  if (second === undefined) return { [key]: read };
  const hint = "pass the criterion of a target";
  return { [second]: (found) => bad("several-criteria", found, `${key} alone`, hint) };
};

const readChange: Reader = (input) => {
  const fields = isFields(input) ? input : {};
  const readSize: Reader = (size) =>
    readFields(size, oneOf(isFields(size) ? size : {}, changeMeasures, readAmount));
  return readFields(input, { ...oneOf(fields, comparators, readSize), against: orAbsent(readReference) });
};

const readReference: Reader = (input) => {
  if ((movingReferences as readonly unknown[]).includes(input)) return good(input);
  const read = readClosedPeriod(input);
  return read.ok ? good(input) : read;
};

const readEnds: Reader = (input) => {
  const read = readAmount({ between: input });
  return read.ok
    ? good((read.value as { readonly between: unknown }).between)
    : { ok: false, faults: read.faults.map((fault) => ({ ...fault, path: fault.path.slice(1) })) };
};

const readEvery: Reader = (input) =>
  (everyPeriods as readonly unknown[]).includes(input)
    ? good(input)
    : bad("unknown-code", input, everyPeriods.join(", "), "use one of these");

const readEach: Reader = (input) =>
  readFields(input, { dimension: readString, share: orAbsent(readDecimal) });

const readString: Reader = (input) =>
  typeof input === "string" ? good(input) : bad("wrong-type", input, "a string", "write a string");

const listOf =
  (read: Reader): Reader =>
  (input) => {
    if (!Array.isArray(input) || input.length === 0) {
      return bad("wrong-type", input, "a list", "write a list of one entry or more");
    }
    const items: unknown[] = [];
    for (const [index, item] of input.entries()) {
      const field = read(item);
      if (!field.ok) return { ok: false, faults: under(index, field.faults) };
      items.push(field.value);
    }
    return good(items);
  };
