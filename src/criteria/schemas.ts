import * as z from "zod";
import { bad, type FaultDetail } from "../faults/fault.js";
import { field, refusing, strict } from "../reading/schema-kit.js";
import { isRangeOf } from "../value/form-words.js";
import { allOfSchema } from "./all-of/schema.js";
import { anyOfSchema } from "./any-of/schema.js";
import { categorySchema } from "./category/schema.js";
import { changeSchema } from "./change/schema.js";
import {
  type Criterion,
  type CriterionKind,
  type CriterionOf,
  type CriterionPart,
  criterionKinds,
  familyOf,
} from "./criterion.js";
import { criterionHints } from "./criterion-hints.js";
import { deliverableSchema } from "./deliverable/schema.js";
import type { KindSchema } from "./kind.schema.js";
import { qualitativeSchema } from "./qualitative/schema.js";
import { quantifierFields } from "./quantifier.schema.js";
import { rangeSchema } from "./range/schema.js";
import { rankSchema } from "./rank/schema.js";
import { thresholdSchema } from "./threshold/schema.js";

/** The schemas of all kinds. A kind that is forgotten here does not compile. */
const schemas: { readonly [K in CriterionKind]: KindSchema<CriterionOf<K>> } = {
  threshold: thresholdSchema,
  range: rangeSchema,
  rank: rankSchema,
  deliverable: deliverableSchema,
  category: categorySchema,
  qualitative: qualitativeSchema,
  change: changeSchema,
  allOf: allOfSchema,
  anyOf: anyOfSchema,
};

/** A criterion whose keys are read, and of which nothing else is known yet. */
type Given = Readonly<Record<string, unknown>>;

/** The schema of a kind without its types: the keys that it reads decide what it is given. */
type AnySchema = KindSchema<Given>;

const schemaOf = (kind: CriterionKind): AnySchema => schemas[kind] as unknown as AnySchema;

const kindOfForm: ReadonlyMap<string, CriterionKind> = new Map(
  criterionKinds.flatMap((kind) => schemaOf(kind).forms.map((form) => [form, kind])),
);

/** The keys of which a criterion has exactly one. */
export const criterionForms: readonly string[] = [...kindOfForm.keys()];

const partReader: z.ZodType<CriterionPart> = z.lazy(() => partSchema);

const fields = Object.fromEntries(
  criterionKinds.flatMap((kind): [string, z.ZodType][] => Object.entries(schemaOf(kind).fields(partReader))),
);

/** The keys that stand beside a form, each with the kind that it belongs to. */
const besides = criterionKinds.flatMap((kind) =>
  Object.keys(schemaOf(kind).fields(partReader))
    .filter((key) => !kindOfForm.has(key))
    .map((key) => ({ key, kind })),
);

const shape = { kind: z.exactOptional(z.enum(criterionKinds)), ...fields, ...quantifierFields };

const HELP = {
  example: "{ atLeast: 20 }",
  list: "{ allOf: [ … ] } if all of them have to hold, { anyOf: [ … ] } if one is enough",
  missing: "criterion: { atLeast: 20 }, or whichever form says when it counts as met",
};

const wholeObject = strict(shape, {
  ...HELP,
  hints: { ...criterionHints, indicator: "it stands in the target, or in a part of allOf or anyOf" },
});

const partObject = strict(
  { ...shape, indicator: z.exactOptional(field.id()) },
  { ...HELP, hints: criterionHints },
);

const formsOf = (given: Given): readonly string[] => Object.keys(given).filter((key) => kindOfForm.has(key));

const kindOfGiven = (given: Given): CriterionKind | undefined => kindOfForm.get(formsOf(given)[0] ?? "");

const checkCriterion = (given: Given): readonly FaultDetail[] => {
  const kind = kindOfGiven(given);
  if (kind === undefined) {
    const hint = "say when the target counts as met, for example { atLeast: 20 }";
    return bad("no-criterion", given, criterionForms.join(", "), hint).faults;
  }
  if (formsOf(given).length > 1) return severalForms(given);
  if (given.kind !== undefined && given.kind !== kind) {
    const hint = "leave kind out; it follows from the form";
    return bad("kind-disagrees", given.kind, kind, hint, ["kind"]).faults;
  }
  return [
    ...quantifierFaults(given, kind),
    ...besideFaults(given, kind),
    ...(schemaOf(kind).check?.(given) ?? []),
  ];
};

const severalForms = (given: Given): readonly FaultDetail[] => {
  const forms = formsOf(given);
  const figure = (form: string): string => (typeof given[form] === "string" ? given[form] : "…");
  const [low = "", high = "", third] = forms;
  const isRange = third === undefined && isRangeOf(low, high);
  const hint = isRange
    ? `write { between: [${figure(low)}, ${figure(high)}] }`
    : `keep one, or write all of them as { allOf: [${forms.map((form) => `{ ${form}: ${figure(form)} }`).join(", ")}] }`;
  return bad("several-criteria", forms.join(" and "), "exactly one form", hint).faults;
};

const quantifierFaults = (given: Given, kind: CriterionKind): readonly FaultDetail[] => {
  if (familyOf(kind) === "measured") return inFaults(given, kind);
  const hint = "a quantifier stands beside a measured form, or inside the parts";
  return Object.keys(quantifierFields).flatMap((key) =>
    given[key] === undefined
      ? []
      : bad("field-without-effect", given[key], `no ${key} beside ${kind}`, hint, [key]).faults,
  );
};

const inFaults = (given: Given, kind: CriterionKind): readonly FaultDetail[] => {
  if (given.in === undefined || kind === "threshold" || kind === "range") return [];
  const hint = "only a threshold or a range counts amounts; leave it out";
  return bad("field-without-effect", given.in, `no in beside ${kind}`, hint, ["in"]).faults;
};

/** Keys that belong beside a form of another kind. */
const besideFaults = (given: Given, kind: CriterionKind): readonly FaultDetail[] =>
  besides.flatMap(({ key, kind: owner }) => {
    if (owner === kind || given[key] === undefined) return [];
    const { forms, beside = forms } = schemaOf(owner);
    const expected = `${key} only beside ${beside.join(" or ")}`;
    return bad("field-without-effect", given[key], expected, `leave ${key} out`, [key]).faults;
  });

const withKind = ({ kind: _, ...form }: Given) => ({ kind: kindOfGiven(form), ...form });

/** When a target counts as met: one strict object with every form key, so that a mistake is named and not "invalid". */
export const criterionSchema = refusing(wholeObject, checkCriterion).transform(
  (given): Criterion => withKind(given) as unknown as Criterion,
);

const partSchema = refusing(partObject, checkCriterion).transform(
  (given): CriterionPart => withKind(given) as unknown as CriterionPart,
);
