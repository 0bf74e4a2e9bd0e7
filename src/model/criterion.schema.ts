import * as z from "zod";
import type { Amount } from "../value/amount.js";
import { compare, readDecimal } from "../value/decimal.js";
import { bad, type FaultDetail, good, type Read } from "../value/fault.js";
import { readAmount } from "../value/read-amount.js";
import { type Criterion, type CriterionKind, criterionKinds } from "./criterion.js";
import { AMOUNT_SHAPE, DECIMAL, field, reading, refusing, strict } from "./schema-kit.js";

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
};

export const criterionForms: readonly string[] = Object.keys(KIND_OF_FORM);

const ONE_SIDED = ["atLeast", "moreThan", "atMost", "lessThan"] as const;

/** A threshold may be imprecise, but not half open: the criterion's own key already says the side. */
const readThreshold = (input: unknown): Read<Amount> => {
  const read = readAmount(input);
  if (!read.ok || typeof read.value === "string") return read;
  const amount = read.value;
  return ONE_SIDED.some((form) => amount[form] !== undefined)
    ? bad(
        "bad-amount",
        input,
        "a number, or { nearly }, { about } or { between }",
        "name the side once, as in { atLeast: 80 }",
      )
    : read;
};

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

const forms = strict({
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
  category: z.exactOptional(strict({ accepted: z.array(field.text()).min(1) })),
  qualitative: z.exactOptional(field.text()),
});

type Forms = z.output<typeof forms>;

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
    : "keep one; make a target of its own of each other condition";
  return bad("several-criteria", given.join(" and "), "exactly one form", hint);
};

/** When a target counts as met: one strict object with every form key, so that a mistake is named and not "invalid". */
export const criterionSchema = refusing(forms, checkForms).transform((criterion): Criterion => {
  const { kind: _, ...form } = criterion;
  return { kind: KIND_OF_FORM[formsOf(criterion)[0] ?? ""], ...form } as Criterion;
});
