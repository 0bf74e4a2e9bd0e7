import * as fastCheck from "fast-check";
import * as library from "policy-targets";
import * as audit from "policy-targets/audit";
import * as fixtures from "policy-targets/fixtures";
import * as iati from "policy-targets/iati";
import * as en from "policy-targets/locale/en";
import * as vi from "policy-targets/locale/vi";
import * as methods from "policy-targets/methods";
import * as openSdg from "policy-targets/open-sdg";
import * as openSdgNode from "policy-targets/open-sdg/node";
import * as render from "policy-targets/render";
import * as scale from "policy-targets/scale";
import * as schema from "policy-targets/schema";
import * as sdmx from "policy-targets/sdmx";
import * as stated from "policy-targets/stated";
import * as tables from "policy-targets/tables";
import * as testing from "policy-targets/testing";
import * as generated from "policy-targets/testing/fast-check";
import * as values from "policy-targets/values";
import * as saxes from "saxes";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import * as yaml from "yaml";
import {
  checksOf,
  countChecks,
  type Example,
  examplesOfPage,
  examplesOfSource,
  filesBelow,
} from "../support/examples.js";

const modules: Readonly<Record<string, object>> = {
  "policy-targets": library,
  "policy-targets/audit": audit,
  "policy-targets/fixtures": fixtures,
  "policy-targets/iati": iati,
  "policy-targets/locale/en": en,
  "policy-targets/locale/vi": vi,
  "policy-targets/methods": methods,
  "policy-targets/open-sdg": openSdg,
  "policy-targets/open-sdg/node": openSdgNode,
  "policy-targets/render": render,
  "policy-targets/schema": schema,
  "policy-targets/sdmx": sdmx,
  "policy-targets/stated": stated,
  "policy-targets/scale": scale,
  "policy-targets/tables": tables,
  "policy-targets/testing": testing,
  "policy-targets/testing/fast-check": generated,
  "policy-targets/values": values,
  saxes,
  yaml,
  // A page writes a JSON file: its text is read instead.
  "node:fs": { writeFileSync: (file: string, text: string) => file.endsWith(".json") && JSON.parse(text) },
  "fast-check": fastCheck,
  "write-excel-file/node": { default: writeExcelFile },
  // A page shows a user's own test: it is run on the spot.
  vitest: {
    describe: (_: string, body: () => void) => body(),
    it: (_: string, body: () => void) => body(),
    expect,
  },
};

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...names: string[]
) => (...values: unknown[]) => Promise<void>;

const run = async ({ code }: Example): Promise<number> => {
  let checks = 0;
  const check = (actual: unknown, expected: unknown): void => {
    checks++;
    expect(actual).toEqual(expected);
  };
  const printed: string[] = [];
  const quiet = {
    log: (line: unknown) => printed.push(String(line)),
    error: (line: unknown) => printed.push(String(line)),
  };
  const execute = new AsyncFunction("__modules", "__check", "console", checksOf(code));
  await execute(modules, check, quiet);
  return checks;
};

describe("every example in a doc comment", () => {
  const examples = [...filesBelow("src", ".ts"), ...filesBelow("fixtures", ".ts")].flatMap(examplesOfSource);

  it.each(examples)("$name", async (example) => {
    expect(await run(example)).toBe(countChecks(example.code));
  });

  it.each(examples)("$name checks something", ({ code }) => {
    expect(countChecks(code)).toBeGreaterThan(0);
  });
});

describe("every example on a page", () => {
  const pages = ["README.md", ...filesBelow("docs", ".md")];

  it.each(pages.flatMap(examplesOfPage))("$name", async (example) => {
    expect(await run(example)).toBe(countChecks(example.code));
  });
});
