import * as z from "zod";
import { bad, type FaultDetail, good, type Read } from "../faults/fault.js";
import { nearest } from "../faults/suggest.js";
import { helpText } from "../reading/schema-help.js";
import { AMOUNT_SHAPE, DECIMAL, field, reading, refusing, strict } from "../reading/schema-kit.js";
import { compare, readDecimal } from "../value/decimal.js";
import { readAmount } from "../value/read-amount.js";
import { changeSchema } from "./change.schema.js";
import { type Criterion, type CriterionKind, type CriterionPart, criterionKinds } from "./criterion.js";
import { type EveryPeriod, everyPeriods } from "./quantifier.js";
import { readThreshold } from "./read-threshold.js";

const KIND_OF_FORM: Readonly<Record<string, CriterionKind>> = {
  atLeast: "threshold",
  moreThan: "threshold",
  atMost: "threshold",
  lessThan: "threshold",
  equals: "threshold",
  between: "range",
  rankAtMost: "rank",
  deliverable: "deliverable",
  category: "category",
  qualitative: "qualitative",
  change: "change",
  allOf: "allOf",
  anyOf: "anyOf",
};

/** Forms beside which a quantifier has nothing to count. */
const UNQUANTIFIED: readonly CriterionKind[] = ["deliverable", "qualitative", "allOf", "anyOf"];

export const criterionForms: readonly string[] = Object.keys(KIND_OF_FORM);

const readEnds = (input: unknown): Read<readonly [string, string]> => {
  const read = readAmount({ between: input });
  if (read.ok) return good((read.value as { between: readonly [string, string] }).between);
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, path: fault.path.slice(1) })) };
};

const readRank = (input: unknown): Read<string> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return /^[1-9]\d*$/.test(read.value)
    ? read
    : bad("bad-rank", input, "a whole number from 1", "write the place, as in { rankAtMost: 50 }");
};

const readTrue = (input: unknown): Read<true> =>
  input === true
    ? good(true as const)
    : bad("wrong-type", input, "true", "write { deliverable: true }; that it is done is said by a report");

const threshold = () => z.exactOptional(reading(readThreshold, AMOUNT_SHAPE));
const rank = () => z.exactOptional(reading(readRank, DECIMAL));

/** A share under one is a fraction where a percentage belongs, as a percentage of members that small says nothing. */
const readShare = (input: unknown): Read<string> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return compare(read.value, "1") >= 0 && compare(read.value, "100") <= 0
    ? read
    : bad("bad-share", input, "a percentage from 1 to 100", "write 80 for 80 % of the members");
};

/** How often a value comes, where the length of a period belongs. */
const PERIOD_OF: Readonly<Record<string, EveryPeriod>> = {
  annual: "year",
  annually: "year",
  yearly: "year",
  quarterly: "quarter",
  monthly: "month",
};

const readEvery = (input: unknown): Read<EveryPeriod> => {
  const period = everyPeriods.find((known) => known === input);
  if (period !== undefined) return good(period);
  const word = typeof input === "string" ? input : "";
  const meant = Object.hasOwn(PERIOD_OF, word) ? PERIOD_OF[word] : nearest(word, everyPeriods);
  const hint = meant === undefined ? "use one of these" : `did you mean ${JSON.stringify(meant)}?`;
  return bad("unknown-code", input, everyPeriods.join(", "), hint);
};

const eachSchema = refusing(
  strict(
    {
      dimension: field.id(),
      members: z.exactOptional(z.array(field.text()).min(1)),
      share: z.exactOptional(reading(readShare, DECIMAL)),
    },
    { example: '{ dimension: "sector" }' },
  ),
  ({ members = [] }) => {
    const seen = new Set<string>();
    const twice = members.findIndex((member) => seen.size === seen.add(member).size);
    if (twice < 0) return [];
    const hint = "leave it out; each member counts once";
    return bad("duplicate-id", members[twice], "members that differ", hint, ["members", twice]).faults;
  },
);

const part: z.ZodType<CriterionPart> = z.lazy(() => partSchema);
const PARTS = helpText({
  example:
    "a list of two parts or more, as in [{ atLeast: 80 }, { deliverable: true }]; one alone stands by itself",
});
const parts = () => z.exactOptional(z.array(part, { error: PARTS }).min(2, { error: PARTS }));

const shape = {
  kind: z.exactOptional(z.enum(criterionKinds)),
  atLeast: threshold(),
  moreThan: threshold(),
  atMost: threshold(),
  lessThan: threshold(),
  equals: z.exactOptional(reading(readDecimal, DECIMAL)),
  between: z.exactOptional(reading(readEnds, { type: "array", items: DECIMAL, minItems: 2, maxItems: 2 })),
  rankAtMost: rank(),
  of: rank(),
  deliverable: z.exactOptional(reading(readTrue, { const: true })),
  category: z.exactOptional(
    strict({ accepted: z.array(field.text()).min(1) }, { example: '{ accepted: ["A", "B"] }' }),
  ),
  qualitative: z.exactOptional(field.text()),
  change: z.exactOptional(changeSchema),
  allOf: parts(),
  anyOf: parts(),
  every: z.exactOptional(reading(readEvery, { type: "string", enum: everyPeriods })),
  each: z.exactOptional(eachSchema),
};

const EXAMPLE = {
  example: "{ atLeast: 20 }",
  missing: "criterion: { atLeast: 20 }, or whichever form says when it counts as met",
};
const forms = strict(shape, {
  ...EXAMPLE,
  hints: { indicator: "it stands in the target, or in a part of allOf or anyOf" },
});
const partForms = strict({ ...shape, indicator: z.exactOptional(field.id()) }, EXAMPLE);

type Forms = z.output<typeof partForms>;

const formsOf = (criterion: Forms): readonly string[] =>
  Object.keys(criterion).filter((key) => Object.hasOwn(KIND_OF_FORM, key));

const checkForms = (criterion: Forms): readonly FaultDetail[] => {
  const [form, second] = formsOf(criterion);
  if (form === undefined) {
    return bad(
      "no-criterion",
      criterion,
      criterionForms.join(", "),
      "say when the target counts as met, for example { atLeast: 20 }",
    ).faults;
  }
  if (second !== undefined) return severalForms(criterion).faults;
  const kind = KIND_OF_FORM[form];
  if (criterion.kind !== undefined && criterion.kind !== kind) {
    return bad("kind-disagrees", criterion.kind, `${kind}`, "leave kind out; it follows from the form", [
      "kind",
    ]).faults;
  }
  return [...quantifierFaults(criterion, KIND_OF_FORM[form]), ...rankFaults(criterion)];
};

const quantifierFaults = (criterion: Forms, kind: CriterionKind | undefined): readonly FaultDetail[] => {
  if (kind === undefined || !UNQUANTIFIED.includes(kind)) return [];
  const hint = "a quantifier stands beside a measured form, or inside the parts";
  return (["every", "each"] as const).flatMap((key) =>
    criterion[key] === undefined
      ? []
      : bad("field-without-effect", criterion[key], `no ${key} beside ${kind}`, hint, [key]).faults,
  );
};

const rankFaults = (criterion: Forms): readonly FaultDetail[] => {
  if (criterion.of === undefined) return [];
  if (criterion.rankAtMost === undefined) {
    return bad("field-without-effect", criterion.of, "of only beside rankAtMost", "leave of out", ["of"])
      .faults;
  }
  return compare(criterion.rankAtMost, criterion.of) > 0
    ? bad(
        "bad-rank",
        criterion.rankAtMost,
        `a rank of at most ${criterion.of}`,
        "check the rank and the number of ranked",
        ["rankAtMost"],
      ).faults
    : [];
};

const severalForms = (criterion: Forms) => {
  const given = formsOf(criterion);
  const isRange = given.length === 2 && given[0] === "atLeast" && given[1] === "atMost";
  const hint = isRange
    ? "write a range as { between: [low, high] }"
    : `keep one, or write all of them as { allOf: [${given.map((form) => `{ ${form}: … }`).join(", ")}] }`;
  return bad("several-criteria", given.join(" and "), "exactly one form", hint);
};

const withKind = <F extends Forms>(criterion: F) => {
  const { kind: _, ...form } = criterion;
  return { kind: KIND_OF_FORM[formsOf(criterion)[0] ?? ""], ...form };
};

/** When a target counts as met: one strict object with every form key, so that a mistake is named and not "invalid". */
export const criterionSchema = refusing(forms, checkForms).transform(
  (criterion): Criterion => withKind(criterion) as Criterion,
);

const partSchema = refusing(partForms, checkForms).transform(
  (criterion): CriterionPart => withKind(criterion) as CriterionPart,
);
