import { type Portfolio, parsePortfolio, withMeasuredValues, withoutEntries } from "policy-targets";
import { describe, expect, it } from "vitest";
import { derivedFrom, forgetParent } from "../../src/portfolio/derived.js";
import { sample, thrownFaults } from "../model/sample.js";

const parsed = parsePortfolio(sample());
const row = (value: number, fields: object = {}) => ({
  indicator: "fibre",
  period: "2021",
  value,
  ...fields,
});
const plus = (portfolio: Portfolio, ...values: readonly number[]): Portfolio =>
  withMeasuredValues(
    portfolio,
    values.map((value) => row(value)),
  );
const addedTo = (portfolio: Portfolio) =>
  derivedFrom(portfolio)?.measuredValues.added.map(({ value }) => value);

describe("a portfolio with added values", () => {
  it("knows the one that it was made from, and what was added", () => {
    const child = plus(parsed, 1, 2);
    expect(derivedFrom(child)?.parent).toBe(parsed);
    expect(addedTo(child)).toEqual(["1", "2"]);
  });

  it("of a chain knows the first one, and all that was added since", () => {
    const grandchild = plus(plus(plus(parsed, 1), 2, 3), 4);
    expect(derivedFrom(grandchild)?.parent).toBe(parsed);
    expect(addedTo(grandchild)).toEqual(["1", "2", "3", "4"]);
  });

  it("that has forgotten its parent is the parent of what comes after", () => {
    const child = plus(parsed, 1);
    forgetParent(child);
    const grandchild = plus(child, 2);
    expect([derivedFrom(child), derivedFrom(grandchild)?.parent]).toEqual([undefined, child]);
    expect(addedTo(grandchild)).toEqual(["2"]);
  });

  it("leads to no parent that leads further, however many are made", () => {
    let portfolio = parsed;
    for (let count = 0; count < 500; count++) {
      portfolio = plus(portfolio, count);
      if (count % 7 === 0) forgetParent(portfolio);
      const parent = derivedFrom(portfolio)?.parent;
      expect(parent === undefined ? undefined : derivedFrom(parent)).toBeUndefined();
    }
  });

  it("knows what was replaced and taken out since, whatever came between", () => {
    const ids = ["a", "b", "c", "d"];
    const first = withMeasuredValues(
      parsed,
      ids.map((id, at) => row(at, { id })),
    );
    forgetParent(first);
    const replaced = withMeasuredValues(first, [row(9, { id: "b" }), row(8, { id: "e" })], {
      onSameId: "replace",
    });
    const without = withoutEntries(replaced, { measuredValues: ["a", "d"] });
    const last = withMeasuredValues(without, [row(7, { id: "a" }), row(6, { id: "b" })], {
      onSameId: "replace",
    });
    const change = derivedFrom(last)?.measuredValues;
    expect(derivedFrom(last)?.parent).toBe(first);
    expect([...(change?.removed ?? [])].map(({ id }) => id)).toEqual(["a", "b", "d"]);
    expect(change?.added.map(({ id, value }) => [id, value])).toEqual([
      ["b", "6"],
      ["e", "8"],
      ["a", "7"],
    ]);
  });

  it("may have siblings, which know nothing of each other", () => {
    const [a, b] = [plus(parsed, 1), plus(parsed, 2)];
    expect([addedTo(a), addedTo(b)]).toEqual([["1"], ["2"]]);
  });
});

it("a parsed portfolio comes from no other", () => {
  expect(derivedFrom(parsed)).toBeUndefined();
});

describe("what was there before is shared", () => {
  const child = plus(parsed, 1);

  it("as lists", () => {
    const { measuredValues: _, ...before } = parsed;
    for (const [list, entries] of Object.entries(before))
      expect(child[list as keyof Portfolio]).toBe(entries);
  });

  it("as values", () => {
    parsed.measuredValues.forEach((value, at) => {
      expect(child.measuredValues[at]).toBe(value);
    });
  });
});

describe("an id of a value is taken once", () => {
  const isRefused = (portfolio: Portfolio, id: string): boolean => {
    try {
      withMeasuredValues(portfolio, [row(1, { id })]);
      return false;
    } catch {
      return thrownFaults(() => withMeasuredValues(portfolio, [row(1, { id })]))[0]?.code === "duplicate-id";
    }
  };

  it("by the portfolio or by any addition since", () => {
    let portfolio = withMeasuredValues(parsed, [row(0, { id: "first" })]);
    const ids = Array.from({ length: 300 }, (_, count) => `added-${count}`);
    for (const id of ids) portfolio = withMeasuredValues(portfolio, [row(1, { id })]);
    expect(["fibre-2020", "first", ...ids].filter((id) => !isRefused(portfolio, id))).toEqual([]);
    expect(isRefused(portfolio, "another")).toBe(false);
  });

  it("and stays free in a sibling", () => {
    withMeasuredValues(parsed, [row(1, { id: "in-one" })]);
    expect(isRefused(parsed, "in-one")).toBe(false);
    expect(isRefused(withMeasuredValues(parsed, [row(1, { id: "in-another" })]), "in-one")).toBe(false);
  });
});
