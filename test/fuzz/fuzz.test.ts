import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "policy-targets";
import { PolicyTargetsError } from "policy-targets";
import * as audit from "policy-targets/audit";
import * as iati from "policy-targets/iati";
import * as methods from "policy-targets/methods";
import * as openSdg from "policy-targets/open-sdg";
import * as render from "policy-targets/render";
import * as scale from "policy-targets/scale";
import * as sdmx from "policy-targets/sdmx";
import * as stated from "policy-targets/stated";
import * as tables from "policy-targets/tables";
import * as testing from "policy-targets/testing";
import * as fastCheck from "policy-targets/testing/fast-check";
import * as values from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { root } from "../support/examples.js";
import { type Door, doors } from "./doors.js";
import { damaged, randomFrom } from "./mutate.js";

/** `npm run test:fuzz -- 1000000` tries so many inputs, at other places in every run. */
const runs = Number(process.env.FUZZ_RUNS ?? 2500);
const seed = Number(process.env.FUZZ_SEED ?? 20200706);

/** What is thrown and is neither a fault of the input nor an assertion that does not hold, with the seed that shows it again. */
const ownFault = ({ seed: valid, enter }: Door, at: number): string | null => {
  try {
    const args = damaged(valid, randomFrom(at));
    enter(...((Array.isArray(args) ? args : [args]) as never[]));
    return null;
  } catch (error) {
    if (error instanceof PolicyTargetsError && error.cause === undefined) return null;
    if (error instanceof testing.TargetAssertionError) return null;
    const told = error instanceof Error ? error.stack : String(error);
    return `FUZZ_SEED=${at} FUZZ_RUNS=1: ${told}`;
  }
};

describe("damaged input", () => {
  it.each(doors)("is refused with a fault or read: $name", { timeout: 36_000_000 }, (door) => {
    const own = Math.max(1, Math.ceil(runs / doors.length));
    const faults = new Map<string, string>();
    for (let at = 0; at < own && faults.size < 5; at++) {
      const fault = ownFault(door, seed + at);
      // One of each kind is enough to see.
      if (fault !== null) faults.set(fault.split("\n")[1] ?? fault, fault);
    }
    expect([...faults.values()]).toEqual([]);
  });
});

/** Functions that take no input of others, or do no more with it than one that is tried. */
const apart = new Set([
  "PolicyTargetsError",
  "PortfolioError",
  "definePortfolio",
  "isPolicyTargetsError",
  "defineMethod",
  "TargetAssertionError",
]);
const alike = new Set(["impliedValue", "seriesFacts", "renderHtmlParts", "renderXlsx"]);

it.each(
  Object.entries({
    library,
    audit,
    iati,
    methods,
    openSdg,
    render,
    scale,
    sdmx,
    stated,
    tables,
    testing,
    fastCheck,
    values,
  }),
)("is tried at every function of %s", (_, room) => {
  const tried = readFileSync(join(root, "test/fuzz/doors.ts"), "utf8");
  const functions = Object.entries(room).flatMap(([name, value]) =>
    typeof value === "function" ? [name] : [],
  );
  const missing = functions.filter(
    (name) => !apart.has(name) && !alike.has(name) && !new RegExp(`\\b${name}\\(`).test(tried),
  );
  expect(missing).toEqual([]);
});
