import * as z from "zod";
import { meant } from "../reading/schema-help.js";
import { field, strict } from "../reading/schema-kit.js";
import { verifications } from "./measured-value.js";
import { citationsSchema } from "./source.schema.js";
import { reportedStates } from "./status-report.js";

export const statusReportSchema = strict(
  {
    id: z.exactOptional(field.id()),
    target: field.id(),
    on: field.closedPeriod(),
    reportedOn: z.exactOptional(field.closedPeriod()),
    says: z.enum(reportedStates),
    scope: z.exactOptional(field.localized()),
    by: z.exactOptional(field.id()),
    verification: z.exactOptional(z.enum(verifications)),
    citations: citationsSchema,
  },
  {
    example: '{ target: "licence", on: "2020-07-06", says: "done" }',
    hints: meant({
      on: ["date", "day", "period"],
      says: ["state", "status"],
      reportedOn: ["publishedOn", "releasedOn"],
    }),
  },
);
