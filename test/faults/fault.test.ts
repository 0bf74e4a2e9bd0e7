import {
  codes,
  isPolicyTargetsError,
  PolicyTargetsError,
  PortfolioError,
  parsePortfolio,
} from "policy-targets";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { completeFault, pathText, preview } from "../../src/faults/fault.js";
import { refusal } from "../value/refusal.js";

const { faultCodes } = codes;

describe("the fault codes", () => {
  it("are lower-case words joined by hyphens, each once", () => {
    expect([...new Set(faultCodes)].filter((code) => /^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([
      ...faultCodes,
    ]);
  });
});

describe("a place in the input", () => {
  it.each<[readonly (string | number)[], string]>([
    [[], "input"],
    [["targets"], "targets"],
    [["targets", 3, "deadline"], "targets[3].deadline"],
    [["targets", 0, "criterion", "between", 1], "targets[0].criterion.between[1]"],
    [["targets", 0, "title", "pt-BR"], 'targets[0].title["pt-BR"]'],
    [["", "a b"], '[""]["a b"]'],
    [["__proto__"], "__proto__"],
    [[0], "[0]"],
  ])("%j reads %s", (path, text) => {
    expect(pathText(path)).toBe(text);
  });

  it("with a key of 100,000 characters stays short", () => {
    expect(pathText(["targets", "k".repeat(100_000)]).length).toBeLessThan(80);
  });
});

describe("what was found", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["many", '"many"'],
    ["a\nb", '"a\\nb"'],
    [5, "5"],
    [Number.NaN, "NaN"],
    [10n, "10n"],
    [true, "true"],
    [Symbol("s"), "a symbol"],
    [() => 1, "a function"],
    [new Date(0), "a Date"],
    [[1, 2], "an array of 2"],
    [{}, "{}"],
    [{ a: 1, b: 2 }, "{ a, b }"],
    [{ a: 1, b: 2, c: 3, d: 4 }, "{ a, b, c, … }"],
    [Object.create(null), "{}"],
  ])("%s is shown as %s", (value, shown) => {
    expect(preview(value)).toBe(shown);
  });

  it.each<[string, unknown]>([
    ["a text", "x".repeat(100_000)],
    ["a key", { ["k".repeat(100_000)]: 1 }],
    ["a bigint", 10n ** 500n],
  ])("%s of great length is shortened", (_, value) => {
    expect(preview(value).length).toBeLessThanOrEqual(61);
  });

  it.each<[string, unknown]>([
    ["a text", "a\nb\u001bc"],
    ["a key", { "a\nb\u001bc": 1 }],
  ])("%s with control characters stays on one line", (_, value) => {
    expect(preview(value)).toMatch(/^\P{Cc}*$/u);
  });

  it("does not leave half a character at the cut", () => {
    expect(preview("😀".repeat(100))).not.toMatch(/[\ud800-\udfff]/u);
  });
});

describe("a message", () => {
  it("says where, what was found, what may stand there, the mend and the code", () => {
    const detail = {
      path: ["a", 0],
      code: "missing",
      found: "nothing",
      expected: "a value",
      hint: "add it",
    } as const;
    expect(completeFault(detail).message).toBe("a[0]: found nothing, expected a value; add it (missing)");
  });
});

describe("the errors", () => {
  const single = refusal(() => decimal("x"));
  const whole = refusal(() => parsePortfolio(5));

  it("are of one class", () => {
    expect([single instanceof PolicyTargetsError, whole instanceof PolicyTargetsError]).toEqual([true, true]);
  });

  it("of a portfolio carry every fault", () => {
    expect(whole).toBeInstanceOf(PortfolioError);
  });

  it("of a portfolio have one code", () => {
    expect(whole.code).toBe("invalid-portfolio");
  });

  it("are known by name, also from another copy of the library", () => {
    const foreign = Object.assign(new Error("x"), { name: "PortfolioError", code: "invalid-portfolio" });
    expect(isPolicyTargetsError(foreign)).toBe(true);
  });

  it.each<[unknown]>([
    [new Error("x")],
    [Object.assign(new Error("x"), { code: "bad-decimal" })],
    [{ name: "PolicyTargetsError", code: "bad-decimal", message: "x" }],
    ["PolicyTargetsError"],
    [null],
    [undefined],
  ])("%s is none", (value) => {
    expect(isPolicyTargetsError(value)).toBe(false);
  });
});
