// Whole evaluations on all cores, by the package piscina.
import { Piscina } from "piscina";
import { parsePortfolio } from "policy-targets";
import { renderText } from "policy-targets/render";
import { mergeSummaries, partitionPortfolio } from "policy-targets/scale";
import { planOf } from "./plan.mjs";
import { tell } from "./told.mjs";

const plan = parsePortfolio(planOf(Number(process.argv[2] ?? 10_000)));
const pool = new Piscina({ filename: new URL("./worker.mjs", import.meta.url).href });
const parts = partitionPortfolio(plan, { size: 2_000 });
const results = await Promise.all(parts.map((part) => pool.run(part, { name: "judgePart" })));
await pool.close();
const summary = mergeSummaries(results.map((result) => result.summary));
console.log(renderText(summary).split("\n\n")[1]);
tell(results.flatMap(({ verdicts }) => verdicts));
