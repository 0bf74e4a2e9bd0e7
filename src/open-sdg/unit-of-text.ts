import { oneLine } from "../value/printable.js";
import { isStandardCode, type UnitInput } from "../value/unit.js";

const PERCENT = /^(?:%|per ?cents?|percentages?|prozent|pourcentages?|porcentajes?|ehunekoa)(?: ?\(%\))?$/i;
const COUNT = /^(?:numbers?|count|anzahl|nombre|número|kopurua)$/i;
/** Units that ask for values of another kind than a number in a table. */
const OTHER_KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["rank", "category"]);
const LONGEST_CODE = 50;

/** The unit that a text of a site stands for: percent, a count, or a unit of its own with the text as its label. */
export const unitOfText = (text: string): UnitInput => {
  const label = oneLine(text);
  if (label === "")
    return { code: "unit-not-stated", label: { en: "unit not stated", vi: "chưa nêu đơn vị" } };
  if (PERCENT.test(label)) return "percent";
  if (COUNT.test(label)) return "count";
  const code = codeOfLabel(label);
  if (isStandardCode(code) && !OTHER_KINDS.has(code)) return code as UnitInput;
  return { code: OTHER_KINDS.has(code) ? `unit-${code}` : code, label };
};

const codeOfLabel = (label: string): string => {
  const words = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .slice(0, LONGEST_CODE)
    .trim()
    .replaceAll(" ", "-");
  return /^[a-z]/.test(words) ? words : `unit-${words}`.replace(/-$/, "");
};
