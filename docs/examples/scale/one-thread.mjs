// Statuses alone, one part after the other.
import { parsePortfolio, statusesOf, withMeasuredValues } from "policy-targets";
import { partitionPortfolio } from "policy-targets/scale";
import { asOf, planOf, valuesOf } from "./plan.mjs";
import { tell } from "./told.mjs";

const plan = parsePortfolio(planOf(Number(process.argv[2] ?? 10_000)));
const verdicts = [];
for (const part of partitionPortfolio(plan, { size: 10_000 })) {
  const judged = statusesOf(withMeasuredValues(part, valuesOf(part.targets)), { asOf });
  verdicts.push(...judged.map(({ target, status }) => `${target} ${status}`));
}
tell(verdicts);
