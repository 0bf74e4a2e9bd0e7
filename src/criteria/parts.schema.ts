import * as z from "zod";
import { helpText } from "../reading/schema-help.js";
import type { CriterionPart } from "./criterion.js";

const PARTS_HELP = helpText({
  example:
    "a list of two parts or more, as in [{ atLeast: 80 }, { deliverable: true }]; one alone stands by itself",
});

/** The list of the parts of a composed criterion. */
export const partsField = (part: z.ZodType<CriterionPart>) =>
  z.exactOptional(z.array(part, { error: PARTS_HELP }).min(2, { error: PARTS_HELP }));
