// What each thread does with a part.
import { judge } from "./judge.mjs";
import { asOf, valuesOf } from "./plan.mjs";

export const judgePart = (part) => judge(part, valuesOf(part.targets), asOf);
