import type { ReportedState } from "../model/status-report.js";
import type { ReasonParameters } from "../verdict/reason.js";

/** What a report says of the whole: "done" of a part of it is partly done. */
export const saysOf = ({ says, scope }: ReasonParameters["report-decides"]): ReportedState =>
  says === "done" && scope !== undefined ? "partly-done" : says;
