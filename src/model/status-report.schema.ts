import * as z from "zod";
import { meant } from "../reading/schema-help.js";
import { codeFrom, field, strict } from "../reading/schema-kit.js";
import { verificationSchema } from "./measured-value.schema.js";
import { citationsSchema } from "./source.schema.js";
import { reportedStates } from "./status-report.js";

const reportedState = codeFrom(reportedStates, {
  done: [
    "completed",
    "complete",
    "finished",
    "achieved",
    "met",
    "delivered",
    "implemented",
    "hoàn-thành",
    "đã-hoàn-thành",
  ],
  "partly-done": ["partial", "partially-done", "partially-completed", "partly", "partially-met"],
  started: ["in-progress", "ongoing", "on-going", "underway", "under-way", "on-track", "đang-triển-khai"],
  "not-done": [
    "not-started",
    "pending",
    "failed",
    "missed",
    "incomplete",
    "not-met",
    "delayed",
    "overdue",
    "chưa-hoàn-thành",
  ],
  cancelled: ["canceled", "dropped", "abandoned", "withdrawn", "stopped"],
});

export const statusReportSchema = strict(
  {
    id: z.exactOptional(field.id()),
    target: field.id(),
    on: field.closedPeriod(),
    reportedOn: z.exactOptional(field.closedPeriod()),
    says: reportedState,
    scope: z.exactOptional(field.localized()),
    by: z.exactOptional(field.id()),
    verification: z.exactOptional(verificationSchema()),
    citations: citationsSchema,
  },
  {
    example: '{ target: "licence", on: "2020-07-06", says: "done" }',
    hints: {
      ...meant({
        on: ["date", "day", "period"],
        says: ["state", "status"],
        reportedOn: ["publishedOn", "releasedOn"],
      }),
      value: "a report says what was done; numbers stand in measuredValues",
    },
  },
);
