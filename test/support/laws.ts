import * as fc from "fast-check";

/**
 * The cases that laws are tried on are the same in every run, so that a change is judged by what it changed.
 * `LAW_SEED=<number>` tries others, `LAW_SEED=random` those of a new seed each time.
 */
const seed = process.env.LAW_SEED ?? "20200706";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
