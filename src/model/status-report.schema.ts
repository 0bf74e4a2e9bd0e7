import * as z from "zod";
import { verifications } from "./measured-value.js";
import { field, strict } from "./schema-kit.js";
import { citationsSchema } from "./source.schema.js";
import { reportedStates } from "./status-report.js";

export const statusReportSchema = strict({
  id: z.exactOptional(field.id()),
  target: field.id(),
  on: field.closedPeriod(),
  reportedOn: z.exactOptional(field.closedPeriod()),
  says: z.enum(reportedStates),
  scope: z.exactOptional(field.localized()),
  by: z.exactOptional(field.id()),
  verification: z.enum(verifications).default("self-reported"),
  citations: citationsSchema,
});
