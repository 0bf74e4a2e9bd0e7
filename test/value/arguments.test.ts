import type { UnitInput } from "policy-targets";
import {
  boundsOf,
  compareAmounts,
  convert,
  decimal,
  firstDay,
  lastDay,
  nominalOf,
  precisionOf,
  unitCode,
} from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

const kt: UnitInput = { code: "kt", label: "kt", is: { unit: "t", times: 1000 } };
const otherKt: UnitInput = { ...kt, is: { unit: "t", times: 100 } };
const ft: UnitInput = { code: "ft", label: "ft" };
const yd: UnitInput = { code: "yd", label: "yd", is: { unit: "ft", times: 3 } };

describe("an error begins with the argument that it is about", () => {
  it.each<[name: string, call: () => unknown, argument: string]>([
    ["a number", () => decimal("x"), "decimal"],
    ["an amount to draw", () => nominalOf("x"), "amount"],
    ["an amount with bounds", () => boundsOf("x"), "amount"],
    ["a tolerance", () => boundsOf(1, { approximateTolerance: 2 }), "approximateTolerance"],
    ["options", () => boundsOf(1, null as never), "options"],
    ["a comparator", () => compareAmounts(1, "x" as never, 1), "comparator"],
    ["a unit", () => unitCode("x" as never), "unit"],
    ["a key that units do not have", () => unitCode({ ...ft, scale: 9 } as never), "unit.scale"],
    ["a code", () => unitCode({ ...ft, code: "f t" }), "unit.code"],
    ["a code that is taken", () => unitCode({ ...ft, code: "percent" }), "unit.code"],
    ["a label", () => unitCode({ ...ft, label: "" }), "unit.label"],
    ["the code of another unit", () => unitCode({ ...ft, is: { unit: "f t", times: 1 } }), "unit.is.unit"],
    ["how many of it", () => unitCode({ ...ft, is: { unit: "t", times: 0 } }), "unit.is.times"],
    ["a key beside them", () => unitCode({ ...ft, is: { unit: "t", of: 1 } as never }), "unit.is.of"],
    ["the first end of a range", () => boundsOf({ between: ["x", 1] }), "amount.between[0]"],
    ["an end of a range", () => boundsOf({ between: [1, "x"] }), "amount.between[1]"],
    ["a range that is none", () => boundsOf({ between: 5 as never }), "amount.between"],
    ["a unit to convert from", () => convert(1, "x" as never, "ratio"), "unit"],
    ["a unit to convert to", () => convert(1, "ratio", "x" as never), "unit"],
    ["units without a factor", () => convert(1, "count", "ratio"), "unit"],
    ["units that contradict each other", () => convert(1, kt, otherKt), "unit.is"],
    ["an amount to convert", () => convert("x", "percent", "ratio"), "amount"],
    ["an amount that does not end", () => convert(10, ft, yd), "amount"],
    ["a period with a first day", () => firstDay("x"), "period"],
    ["a period with a last day", () => lastDay("x"), "period"],
    ["a period with a precision", () => precisionOf("x"), "period"],
  ])("%s", (_, call, argument) => {
    expect(refusal(call).message.startsWith(`${argument}: found `)).toBe(true);
  });
});
