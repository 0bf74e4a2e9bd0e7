import fc from "fast-check";
import {
  codes,
  definePortfolio,
  mergePortfolios,
  parsePortfolio,
  safeParsePortfolio,
  serializePortfolio,
  withMeasuredValues,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { expectSame } from "../support/same.js";
import { BEYOND_STACK } from "../support/stack.js";
import { anything, nasties } from "../value/nasty.js";
import { escapee } from "../value/refusal.js";
import { misplaced, nearlyValid, trimmed, wildlyMutated } from "./mutation.js";
import { deliverable, faultsOf, type Loose, measuredTarget, measuredValue, sample } from "./sample.js";

const { faultCodes } = codes;

const prototypeBefore = Reflect.ownKeys(Object.prototype);
const valid = parsePortfolio(sample());

const calls: readonly (readonly [string, (input: never) => unknown])[] = [
  ["safeParsePortfolio", safeParsePortfolio],
  ["parsePortfolio", parsePortfolio],
  ["definePortfolio", definePortfolio],
  ["parsePortfolio, in a list", (input) => parsePortfolio({ targets: [input] })],
  ["parsePortfolio, as a list", (input) => parsePortfolio({ policies: input })],
  ["parsePortfolio, as an id", (input) => parsePortfolio(deliverable({ id: input }))],
  ["parsePortfolio, as a title", (input) => parsePortfolio(deliverable({ title: input }))],
  ["parsePortfolio, as a criterion", (input) => parsePortfolio(deliverable({ criterion: input }))],
  [
    "parsePortfolio, as a part",
    (input) => parsePortfolio(measuredTarget({ allOf: [{ atLeast: 1 }, input] })),
  ],
  ["parsePortfolio, as parts", (input) => parsePortfolio(measuredTarget({ anyOf: input }))],
  ["parsePortfolio, as a change", (input) => parsePortfolio(measuredTarget({ change: input }))],
  [
    "parsePortfolio, as a size",
    (input) => parsePortfolio(measuredTarget({ change: { atLeast: { percent: input } } })),
  ],
  [
    "parsePortfolio, as a reference",
    (input) => parsePortfolio(measuredTarget({ change: { atLeast: { percent: 7 }, against: input } })),
  ],
  ["parsePortfolio, as every", (input) => parsePortfolio(measuredTarget({ atLeast: 7, every: input }))],
  ["parsePortfolio, as each", (input) => parsePortfolio(measuredTarget({ atLeast: 7, each: input }))],
  ["parsePortfolio, as a ratio", (input) => parsePortfolio(measuredValue({}, { ratioOf: input }))],
  [
    "parsePortfolio, as a milestone",
    (input) => parsePortfolio(measuredTarget({ atLeast: 7 }, { milestones: [input] })),
  ],
  [
    "parsePortfolio, as a revision",
    (input) => parsePortfolio(measuredTarget({ atLeast: 7 }, { revisions: [input] })),
  ],
  [
    "parsePortfolio, as a revised deadline",
    (input) => parsePortfolio(deliverable({ revisions: [{ on: "2020", deadline: input }] })),
  ],
  ["parsePortfolio, as a comparison", (input) => parsePortfolio(measuredValue({ comparison: input }))],
  ["parsePortfolio, as a deadline", (input) => parsePortfolio(deliverable({ deadline: input }))],
  ["parsePortfolio, as an amount", (input) => parsePortfolio(measuredValue({ value: input }))],
  ["parsePortfolio, as dimensions", (input) => parsePortfolio(measuredValue({ dimensions: input }))],
  ["parsePortfolio, as a unit", (input) => parsePortfolio(measuredValue({}, { unit: input }))],
  ["parsePortfolio, as a time zone", (input) => parsePortfolio({ timeZone: input })],
  ["withMeasuredValues, as rows", (input) => withMeasuredValues(valid, input)],
  ["withMeasuredValues, as a row", (input) => withMeasuredValues(valid, [input])],
  ["withMeasuredValues, as portfolio", (input) => withMeasuredValues(input, [])],
  ["mergePortfolios", (input) => mergePortfolios(valid, input)],
  ["serializePortfolio", serializePortfolio],
];

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
      { numRuns: 200 },
    );
  });
});

/** What is made of each of 200 inputs: the portfolio, its faults, or what should never escape. */
const readAll = (inputs: fc.Arbitrary<Loose>) =>
  fc.sample(inputs, 200).map((input) => {
    try {
      return { input, escaped: [], faults: faultsOf(input), isRead: safeParsePortfolio(input).ok };
    } catch (error) {
      return { input, escaped: [error], faults: [], isRead: false };
    }
  });

const plausible = readAll(nearlyValid);
const wild = readAll(wildlyMutated);

describe.each([
  ["with plausible mistakes", plausible],
  ["with anything in it", wild],
])("a portfolio %s", (_, all) => {
  it("is read or refused, and never anything else", () => {
    expect(all.filter(({ escaped }) => escaped.length > 0)).toEqual([]);
  });

  it("has at least one fault or is read", () => {
    expect(all.filter(({ faults, isRead }) => isRead === faults.length > 0)).toEqual([]);
  });

  it("has faults of known codes only", () => {
    expect(all.filter(({ faults }) => faults.some(({ code }) => !faultCodes.includes(code)))).toEqual([]);
  });

  it("has messages of bearable length", () => {
    expect(all.filter(({ faults }) => faults.some(({ message }) => message.length > 1500))).toEqual([]);
  });

  it("has faults at places that the input has, or lacks by one key", () => {
    const parentIsThere = (input: Loose, path: readonly (string | number)[]): boolean => {
      let part = input;
      for (const key of path.slice(0, -1)) part = part?.[key];
      return path.length === 0 || (typeof part === "object" && part !== null);
    };
    expect(all.filter(({ input, faults }) => faults.some(({ path }) => !parentIsThere(input, path)))).toEqual(
      [],
    );
  });
});

it("plausible mistakes are told in words that a reader can understand", () => {
  const texts = plausible.flatMap(({ faults }) =>
    faults.flatMap(({ found, expected, hint, message }) => [found, expected, hint, message]),
  );
  expect(texts.filter((text) => text.trim() === "" || /\bundefined\b|\[object |: ,|; \(/.test(text))).toEqual(
    [],
  );
});

describe("a portfolio without optional parts", () => {
  it("gives the same read twice, or written and read", () => {
    fc.assert(
      fc.property(trimmed, (input) => {
        const result = safeParsePortfolio(input);
        fc.pre(result.ok);
        const again = [result.portfolio, JSON.parse(serializePortfolio(result.portfolio))].map(
          parsePortfolio,
        );
        expectSame(again, [result.portfolio, result.portfolio]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("input that is refused", () => {
  it("is left as it was", () => {
    fc.assert(
      fc.property(misplaced, (title) => {
        const input = deliverable({ title: title() });
        const before = { ...input, targets: [{ ...input.targets[0] }] };
        safeParsePortfolio(input);
        expect(input).toEqual(before);
      }),
    );
  });
});

describe("keys that could reach a prototype", () => {
  const polluting = '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}';

  it.each<[string, (key: Loose) => Loose]>([
    ["at the top", (key) => key],
    ["in an entry", (key) => deliverable(key)],
    ["in a title", (key) => deliverable({ title: key })],
    ["in dimensions", (key) => measuredValue({ dimensions: key })],
    ["in an amount", (key) => measuredValue({ value: key })],
    ["in a change", (key) => measuredTarget({ change: key })],
    ["in a size", (key) => measuredTarget({ change: { atLeast: key } })],
    ["in each", (key) => measuredTarget({ atLeast: 7, each: key })],
    ["in a part", (key) => measuredTarget({ allOf: [{ atLeast: 7 }, key] })],
    ["in a revision", (key) => deliverable({ revisions: [key] })],
    ["in a comparison", (key) => measuredValue({ comparison: key })],
    ["in a locator", (key) => deliverable({ citations: [{ source: "s", locator: key }] })],
  ])("are refused %s", (_, at) => {
    const input = JSON.parse(JSON.stringify(at("@")).replace('"@"', polluting));
    expect(faultsOf(input).length).toBeGreaterThan(0);
  });

  it("__proto__ is named as what it is", () => {
    expect(faultsOf(JSON.parse('{"__proto__": {}}'))).toMatchObject([
      { code: "forbidden-key", path: ["__proto__"] },
    ]);
  });

  it("an inherited list is not read", () => {
    expect(parsePortfolio(Object.assign(Object.create(null), {})).targets).toEqual([]);
  });

  it("a getter is read once", () => {
    let reads = 0;
    const input = {
      get targets() {
        reads++;
        return [];
      },
    };
    parsePortfolio(input);
    expect(reads).toBe(1);
  });

  it("a Proxy that gives valid data is copied, not kept", () => {
    const portfolio = parsePortfolio(new Proxy(deliverable(), {}));
    expect(structuredClone(portfolio)).toEqual(portfolio);
  });
});

describe("input without end", () => {
  it("an object that contains itself is named as a cycle", () => {
    const target: Loose = { id: "t" };
    target.self = target;
    expect([...new Set(faultsOf({ targets: [target] }).map(({ code }) => code))]).toContain("not-json");
  });

  it("a parent and children that point at each other are a cycle, not deep data", () => {
    const parent: Loose = { id: "p", children: [] };
    parent.children.push({ id: "a", parent }, { id: "b", parent });
    expect(faultsOf({ targets: [parent] }).map(({ code }) => code)).not.toContain("too-deep");
  });

  it("a cycle does not drown the reader in faults", () => {
    const parent: Loose = { id: "p", children: [] };
    parent.children.push({ id: "a", parent }, { id: "b", parent });
    expect(faultsOf({ targets: [parent] }).length).toBeLessThan(20);
  });

  it("an array 20,000 deep ends at the limit", () => {
    let deep: Loose = [];
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(faultsOf(deliverable({ tags: deep })).map(({ code }) => code)).toContain("too-deep");
  });

  it.each<[string, () => Loose]>([
    ["a list of 2^32 − 1 holes", () => ({ targets: new Array(2 ** 32 - 1) })],
    [
      "a list that says it is longer",
      () => ({ targets: new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 : undefined) }) }),
    ],
    [
      "31 levels that each hold the next twice",
      () => {
        let part: Loose = [];
        for (let level = 0; level < 31; level++) part = [part, part];
        return { targets: part };
      },
    ],
    [
      "levels of a thousand that hold the next a thousand times",
      () => {
        let part: Loose = new Array(1000).fill(1);
        for (let level = 0; level < 3; level++) part = new Array(1000).fill(part);
        return { targets: part };
      },
    ],
  ])(
    "%s ends in faults",
    (_, input) => {
      expect(faultsOf(input()).length).toBeGreaterThan(0);
    },
    60_000,
  );

  it("one object shared by many entries is read for each of them", () => {
    const name = { en: "P" };
    const parties = Array.from({ length: 100 }, (_, index) => ({ id: `p${index}`, name }));
    expect(parsePortfolio({ parties }).parties.length).toBe(100);
  });
});

describe("a criterion without end", () => {
  const nested = (levels: number): Loose =>
    levels === 0 ? { atLeast: 1 } : { allOf: [nested(levels - 1), { atLeast: 2 }] };
  const many = (part: Loose): Loose => ({ allOf: new Array(BEYOND_STACK).fill(part) });

  it("may be nested as deep as the limit allows", () => {
    expect(faultsOf(measuredTarget(nested(14)))).toEqual([]);
  });

  it("is too deep beyond it", () => {
    expect(faultsOf(measuredTarget(nested(15))).map(({ code }) => code)).toContain("too-deep");
  });

  it("that is a part of itself is a cycle", () => {
    const criterion: Loose = { allOf: [{ atLeast: 1 }] };
    criterion.allOf.push(criterion);
    expect(faultsOf(measuredTarget(criterion)).map(({ code }) => code)).toContain("not-json");
  });

  it.each<[string, Loose, string]>([
    ["on another unit", many({ rankAtMost: 1 }), "unit-mismatch"],
    ["that reports judge", many({ deliverable: true }), "several-reported-parts"],
    ["of an unknown indicator", many({ atLeast: 1, indicator: "x" }), "unknown-id"],
  ])("has more parts than the stack can take, %s", (_, criterion, code) => {
    expect([...new Set(faultsOf(measuredTarget(criterion)).map((fault) => fault.code))]).toContain(code);
  });

  it("holds for each of more members than the stack can take", () => {
    const members = Array.from({ length: BEYOND_STACK }, (_, member) => `m${member}`);
    expect(faultsOf(measuredTarget({ atLeast: 1, each: { dimension: "district", members } }))).toEqual([]);
  });

  it("is revised 20,000 times beside 20,000 milestones", () => {
    const days = Array.from({ length: 20_000 }, (_, day) =>
      new Date(day * 86_400_000).toISOString().slice(0, 10),
    );
    const criterion = { atLeast: 2 };
    const input = measuredTarget(
      { atLeast: 9 },
      { milestones: days.map((by) => ({ by, criterion })), revisions: days.map((on) => ({ on, criterion })) },
    );
    expect(faultsOf(input)).toEqual([]);
  });
});

describe("after all that", () => {
  it("Object.prototype is as it was", () => {
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
  });
});
