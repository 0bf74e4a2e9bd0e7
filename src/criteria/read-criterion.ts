import { bad, type Read } from "../faults/fault.js";
import { isRecord, type Reader } from "../faults/shape.js";
import { copyJson } from "../reading/copy-json.js";
import { readDecimal } from "../value/decimal.js";
import { readLocalizedText } from "../value/text.js";
import { type Criterion, criterionKinds, familyOf, storedReaders } from "./criterion.js";
import { countedMonths, everyPeriods } from "./quantifier.js";
import { codeReader, objectReader, optionalReader, storedFields, stringReader } from "./stored.js";

/**
 * Reads a criterion that is to be put into words. That it fits its target was seen when its portfolio was parsed;
 * here it only has to be one, whoever made it.
 */
export const readCriterion = (input: unknown): Read<Criterion> => {
  if (input === undefined) return readCriterionPart(input) as Read<Criterion>;
  const copy = copyJson(input);
  const [unread] = copy.faults;
  if (unread !== undefined) return { ok: false, faults: [unread] };
  return readCriterionPart(copy.value) as Read<Criterion>;
};

/** The same of what is plain data already. */
export const readCriterionPart: Reader = (input) => {
  const kind = criterionKinds.find((known) => known === storedFields(input).kind);
  if (kind === undefined) {
    return bad("no-criterion", input, "a criterion of a parsed portfolio", "pass the criterion of a target");
  }
  const quantifiers = familyOf(kind) === "measured" ? QUANTIFIERS : {};
  return objectReader((fields) => ({
    ...storedReaders(kind, fields, readCriterionPart),
    ...quantifiers,
    indicator: optionalReader(stringReader),
  }))(input);
};

const COUNTED = ["total", ...Object.keys(countedMonths)];

const QUANTIFIERS = {
  in: optionalReader((input) =>
    isRecord(input)
      ? objectReader(() => ({ mean: codeReader(["year"]) }))(input)
      : codeReader(COUNTED)(input),
  ),
  every: optionalReader(codeReader(everyPeriods)),
  each: optionalReader(
    objectReader(() => ({
      dimension: stringReader,
      title: optionalReader(readLocalizedText),
      share: optionalReader(readDecimal),
    })),
  ),
};
