import * as library from "policy-targets";
import { describe, expect, it } from "vitest";
import * as methods from "../../src/methods/index.js";
import { checksOf, countChecks, examplesOfPage, examplesOfSource, filesBelow } from "../support/examples.js";

const modules: any = { "policy-targets": { ...library, ...methods } };
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
describe("x", () => {
  const ex = [
    ...filesBelow("src/methods", ".ts").flatMap(examplesOfSource),
    ...filesBelow("docs/methods", ".md").flatMap(examplesOfPage),
  ];
  it.each(ex)("$name", async ({ code }) => {
    let n = 0;
    const printed: string[] = [];
    await new AsyncFunction("__modules", "__check", "console", checksOf(code))(
      modules,
      (a: any, b: any) => {
        n++;
        expect(a).toEqual(b);
      },
      { log: (x: any) => printed.push(x) },
    );
    expect(n).toBe(countChecks(code));
    expect(n).toBeGreaterThan(0);
  });
});
