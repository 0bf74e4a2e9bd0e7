import { describe, expect, it } from "vitest";
import { bad, good, type Read, take } from "../../src/faults/fault.js";
import { refusal } from "../value/refusal.js";

const asGiven = (input: unknown): Read<unknown> => good(input);

const thrower = {
  get about(): never {
    throw new Error("of the input");
  },
};

describe("an argument from outside", () => {
  it("is what its reader makes of it", () => {
    expect(take(() => good(5), "five", "number")).toBe(5);
  });

  it("is refused at its place by the fault of its reader", () => {
    const read = () => bad("bad-decimal", "x", "a number", "write 5", ["high"]);
    expect(refusal(() => take(read, "x", "threshold")).message).toBe(
      'threshold.high: found "x", expected a number; write 5 (bad-decimal)',
    );
  });

  it.each([["text"], [5], [null], [undefined], [true], [10n]])(
    "that is the primitive %s stays it",
    (input) => {
      expect(take(asGiven, input, "input")).toBe(input);
    },
  );

  it("reaches its reader as a copy", () => {
    const input = { between: [1, { atLeast: 2 }] };
    const read = take(asGiven, input, "input") as typeof input;
    expect(read).toEqual(input);
    expect(read).not.toBe(input);
    expect(read.between[1]).not.toBe(input.between[1]);
  });

  it("has its getters asked once", () => {
    let asked = 0;
    const input = {
      get about() {
        return ++asked;
      },
    };
    const read = take(asGiven, input, "input") as typeof input;
    expect([read.about, read.about, asked]).toEqual([1, 1, 1]);
  });

  it("keeps __proto__ as a key like any other", () => {
    const input: unknown = JSON.parse('{ "__proto__": { "polluted": true } }');
    const read = take(asGiven, input, "input") as object;
    expect([Object.keys(read), Object.getPrototypeOf(read)]).toEqual([["__proto__"], Object.prototype]);
  });

  it("that is a Date comes as another Date of the same instant", () => {
    const input = new Date(5);
    const read = take(asGiven, input, "input");
    expect(read).toEqual(input);
    expect(read).not.toBe(input);
  });
});

describe("a method among the input stays the object that it is", () => {
  class Counting {
    readonly id = "counting";
  }

  it.each<[string, object]>([
    ["with functions", { id: "own", assess: () => null }],
    ["of a class", new Counting()],
  ])("%s", (_, method) => {
    const { methods } = take(asGiven, { methods: [method] }, "options") as { methods: readonly unknown[] };
    expect(methods[0]).toBe(method);
  });

  it("but has to be readable", () => {
    const method = {
      ...Object.getOwnPropertyDescriptors(thrower),
      assess: { value: () => null, enumerable: true },
    };
    expect(refusal(() => take(asGiven, Object.defineProperties({}, method), "method")).code).toBe("not-json");
  });
});

describe("an argument that cannot be read is refused", () => {
  let nested: unknown = [];
  for (let level = 0; level < 20_000; level++) nested = [nested];
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  const row = new Array(3000).fill(1);

  it.each<[string, unknown]>([
    ["a getter that throws", thrower],
    ["a getter that throws further down", { a: [{ b: thrower }] }],
    ["an object that contains itself", cycle],
    ["nesting without end", nested],
    ["a list of four billion holes", new Array(2 ** 32 - 1)],
    ["a list that holds one of three thousand numbers three thousand times", new Array(3000).fill(row)],
    ["an object that poses as a Date", Object.create(Date.prototype)],
  ])("%s", (_, input) => {
    expect(refusal(() => take(asGiven, input, "input")).code).toBe("not-json");
  });
});

describe("an error in a reader of ours", () => {
  it.each<[string, unknown]>([
    ["a text", "x"],
    ["an object", { about: 5 }],
  ])("arrives as itself for %s", (_, input) => {
    const bug = new TypeError("a bug of ours");
    const read = (): never => {
      throw bug;
    };
    expect(() => take(read, input, "input")).toThrow(bug);
  });
});
