import { meant, writtenAs } from "../reading/schema-help.js";
import { formMeant } from "../value/form-words.js";
import { changeMeasures } from "./change/change.js";

const SIDE = "write { atLeast: … } if more is better, { atMost: … } if less is";
const FALL = "write { fallBy: { percent: 55 } }, with the measure that is meant";
const RISE = "write { riseBy: { percent: 55 } }, with the measure that is meant";
const DEADLINE = "it stands in the target beside the criterion, as deadline";

const all = (words: readonly string[], hint: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [word, hint]));

/** What to write instead of keys that criteria do not have, but that are often written. `…` is what stands there. */
export const criterionHints: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...formMeant].map(([word, form]) => [word, writtenAs(form)])),
  ...all(
    ["about", "nearly", "approx", "around"],
    "write { atLeast: { about: … } }, or whichever side is meant",
  ),
  ...all(["target", "value", "goal", "threshold", "amount", "number"], SIDE),
  ...all(["=", "==", "===", "eq", "is", "exactly"], writtenAs("equals")),
  ...all(["reduceBy", "decreaseBy", "cutBy", "dropBy", "lowerBy", "reduction", "decrease", "fall"], FALL),
  ...all(["increaseBy", "growBy", "raiseBy", "growth", "increase", "rise"], RISE),
  ...all(
    changeMeasures.filter((measure) => measure !== "amount"),
    "write { fallBy: { percent: 55 } }, { riseBy: { percent: 55 } } or { change: … }",
  ),
  ...all(["since", "comparedTo", "comparedWith", "relativeTo", "base"], 'did you mean "against"?'),
  ...all(["deadline", "by", "due", "dueDate", "until", "year"], DEADLINE),
  ...all(
    ["baseline", "milestones", "mode", "dimensions", "start"],
    "it stands in the target beside the criterion",
  ),
  ...all(["unit", "direction", "frequency", "accumulation"], "it stands in the indicator"),
  ...all(["done", "completed", "delivered", "exists"], "write { deliverable: true }"),
  ...all(["description", "text", "statement", "title"], "write { qualitative: … }"),
  ...all(["and", "all"], "write { allOf: [ … ] }"),
  ...all(["or", "any", "oneOf"], "write { anyOf: [ … ] }"),
  ...meant({
    rankAtMost: ["rank", "place", "position"],
    category: ["grade", "class", "accepted"],
    each: ["for", "forEach"],
  }),
};
