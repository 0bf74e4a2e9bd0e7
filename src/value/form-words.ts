/** Other words for the forms in which amounts and criteria are written. */
const FORM_WORDS: Readonly<Record<string, readonly string[]>> = {
  atLeast: ["min", "minimum", "gte", "ge", ">=", "≥", "from", "low", "lower", "floor", "reach"],
  atMost: [
    "max",
    "maximum",
    "lte",
    "le",
    "<=",
    "≤",
    "to",
    "upTo",
    "high",
    "upper",
    "limit",
    "cap",
    "ceiling",
  ],
  moreThan: ["gt", ">", "over", "above", "greaterThan", "exceeds"],
  lessThan: ["lt", "<", "under", "below", "fewerThan"],
  about: ["approx", "approximately", "around", "circa", "~"],
  nearly: ["almost", "closeTo"],
  between: ["range", "interval"],
};

/** The form that each of these words most likely means. */
export const formMeant: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(FORM_WORDS).flatMap(([form, words]) => words.map((word) => [word, form])),
);

/** Whether these two forms set both ends of a range. */
export const isRangeOf = (one: string | undefined, other: string | undefined): boolean =>
  (one === "atLeast" && other === "atMost") || (one === "atMost" && other === "atLeast");
