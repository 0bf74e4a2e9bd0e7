import * as z from "zod";
import { bad, type FaultDetail, good, type Read } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import { codeFrom, field, optionalList, reading, refusing, strict } from "../reading/schema-kit.js";
import { documentTypes, policyStages, relationTypes } from "./policy.js";
import { citationsSchema } from "./source.schema.js";

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const readDocumentType = (input: unknown): Read<string> =>
  typeof input === "string" && input.length <= 64 && KEBAB.test(input)
    ? good(input)
    : bad(
        "unknown-code",
        input,
        `a lower-case word such as ${documentTypes.slice(0, 4).join(", ")}`,
        "join words by hyphens",
      );

const checkRelation = (relation: { policy?: string; number?: string }): readonly FaultDetail[] =>
  (relation.policy === undefined) === (relation.number === undefined)
    ? bad(
        "missing",
        relation,
        "either policy or number",
        "name a policy of the portfolio by its id, any other by its number",
      ).faults
    : [];

const relationSchema = refusing(
  strict(
    {
      type: codeFrom(relationTypes),
      policy: z.exactOptional(field.id()),
      number: z.exactOptional(field.text()),
    },
    { example: '{ type: "amends", policy: "strategy-2020" }' },
  ),
  checkRelation,
);

const policyStage = codeFrom(policyStages, {
  planned: ["idea", "intended", "announced"],
  drafted: ["draft", "in-preparation"],
  submitted: ["proposed", "tabled", "under-review"],
  issued: ["adopted", "approved", "signed", "published", "enacted", "passed"],
  "in-force": ["active", "effective", "current", "valid"],
  expired: ["ended", "lapsed"],
  repealed: ["withdrawn", "revoked", "abolished", "cancelled"],
  completed: ["done", "finished", "closed"],
});

export const policySchema = strict(
  {
    id: field.id(),
    number: z.exactOptional(field.text()),
    documentType: reading(readDocumentType, { type: "string", examples: documentTypes }),
    title: field.localized(),
    issuer: z.exactOptional(field.id()),
    stage: policyStage,
    issuedOn: z.exactOptional(field.closedPeriod()),
    effectiveFrom: z.exactOptional(field.closedPeriod()),
    effectiveTo: z.exactOptional(field.closedPeriod()),
    relations: optionalList(relationSchema),
    citations: citationsSchema,
  },
  {
    example: '{ id: "plan", title: "Plan", documentType: "plan", stage: "issued" }',
    hints: meant({ title: ["name"], documentType: ["type"], issuedOn: ["date"], stage: ["status"] }),
  },
);
