import fc from "fast-check";
import { isPolicyTargetsError, textIn } from "policy-targets";
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
import { anything, nasties } from "./nasty.js";
import { escapee } from "./refusal.js";

const calls: readonly (readonly [string, (input: never) => unknown])[] = [
  ["decimal", decimal],
  ["nominalOf", nominalOf],
  ["boundsOf", boundsOf],
  ["boundsOf, as options", (input) => boundsOf({ about: 1 }, input)],
  ["boundsOf, as tolerance", (input) => boundsOf({ about: 1 }, { approximateTolerance: input })],
  ["compareAmounts, as value", (input) => compareAmounts(input, "atLeast", 1)],
  ["compareAmounts, as comparator", (input) => compareAmounts(1, input, 1)],
  ["compareAmounts, as limit", (input) => compareAmounts(1, "atLeast", input)],
  ["compareAmounts, as options", (input) => compareAmounts(1, "atLeast", 1, input)],
  ["firstDay", firstDay],
  ["lastDay", lastDay],
  ["precisionOf", precisionOf],
  ["textIn, as text", (input) => textIn(input, "en")],
  ["textIn, as locale", (input) => textIn({ en: "e" }, input)],
  ["isPolicyTargetsError", isPolicyTargetsError],
  ["unitCode", unitCode],
  ["unitCode, as label", (input) => unitCode({ code: "school", label: input })],
  ["convert, as amount", (input) => convert(input, "percent", "ratio")],
  ["convert, as unit", (input) => convert(1, input, "ratio")],
  ["convert, as target unit", (input) => convert(1, "ratio", input)],
];

const prototypeBefore = Reflect.ownKeys(Object.prototype);

describe.each(calls)("%s", (_, call) => {
  it("throws nothing but its own error at values made to break it", () => {
    const escaped = nasties()
      .filter(([, nasty]) => escapee(() => call(nasty as never)) !== undefined)
      .map(([name]) => name);
    expect(escaped).toEqual([]);
  });

  it("throws nothing but its own error at anything", () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(escapee(() => call(input as never))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it("throws nothing but its own error at any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (input) => {
        expect(escapee(() => call(input as never))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("an answer about any text", () => {
  const looksLikeOne = fc.stringMatching(/^[0-9QTHSWX.~/eE+%-]{1,14}$/);

  it("is a decimal that reads back, or a refusal", () => {
    fc.assert(
      fc.property(looksLikeOne, (text) => {
        const read = (): string | undefined => {
          try {
            return decimal(text);
          } catch {
            return undefined;
          }
        };
        const value = read();
        expect(value === undefined || decimal(value) === value).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is a day that reads back, or a refusal", () => {
    fc.assert(
      fc.property(looksLikeOne, (text) => {
        const read = (): string | null => {
          try {
            return lastDay(text);
          } catch {
            return null;
          }
        };
        const day = read();
        expect(day === null || lastDay(day) === day).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("after all that", () => {
  it("Object.prototype is as it was", () => {
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
  });
});
