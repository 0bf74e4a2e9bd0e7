import {
  codes,
  definePortfolio,
  evaluateTarget,
  mergePortfolios,
  PortfolioError,
  parsePortfolio,
  safeParsePortfolio,
} from "policy-targets";
import { readIati } from "policy-targets/iati";
import { parseStatedAmount, parseStatedComparison, parseStatedPeriod } from "policy-targets/stated";
import * as saxes from "saxes";
import { describe, expect, it } from "vitest";
import { BEYOND_STACK } from "../support/stack.js";
import { refusal } from "../value/refusal.js";
import { faultRows } from "./fault-rows.js";
import { deliverable, faultsOf, measuredTarget, measuredValue, policy, sample } from "./sample.js";

const { faultCodes } = codes;

const wordless = /undefined|\[object |NaN,|function \(/;

/** What stands at a place of an input. */
const at = (input: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], input);

describe.each(faultRows)("a portfolio with $when", ({ input, path, code, mend }) => {
  it(`has the one fault ${code} at ${JSON.stringify(path)}`, () => {
    expect(faultsOf(input).map((fault) => ({ path: fault.path, code: fault.code }))).toEqual([
      { path, code },
    ]);
  });

  it("is told what was found, what may stand there and what mends it", () => {
    const said = faultsOf(input).map(({ found, expected, hint }) => [found, expected, hint]);
    expect(said.flat().filter((part) => part.trim() === "" || wordless.test(part))).toEqual([]);
  });

  it("is told what was found where that is no empty text", () => {
    const empty = faultsOf(input).filter(({ found }) => found === '""');
    expect(empty.filter((fault) => at(input, fault.path) !== "")).toEqual([]);
  });

  it("is told the mend in one sentence with the place and the code", () => {
    const [fault] = faultsOf(input);
    expect([fault?.message.endsWith(`(${code})`), fault?.message]).toEqual([
      true,
      expect.stringContaining(mend),
    ]);
  });
});

describe("every code", () => {
  const launch = definePortfolio(deliverable());
  const calls: readonly (readonly [string, () => unknown])[] = [
    [
      "unknown-option",
      () => evaluateTarget(launch, "t" as never, { asOf: "2020-01-01", asof: "x" } as never),
    ],
    ["bad-option", () => evaluateTarget(launch, "t" as never, "2020-01-01" as never)],
    ["unreadable-figure", () => parseStatedAmount("many", "en")],
    ["unreadable-change", () => parseStatedComparison("4%", "en")],
    ["unreadable-period", () => parseStatedPeriod("soon", "en")],
    ["bad-xml", () => readIati("<iati-activities>", { saxes })],
  ];

  it.each(calls)("%s comes from a call", (code, call) => {
    expect(refusal(call).code).toBe(code);
  });

  it("conflicting-objects comes from merging", () => {
    const other = parsePortfolio(deliverable({ title: "Another" }));
    const error = refusal(() => mergePortfolios(launch, other as typeof launch));
    expect(error instanceof PortfolioError && error.faults.map(({ code }) => code)).toEqual([
      "conflicting-objects",
    ]);
  });

  it("too-deep comes from nesting", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 33; level++) deep = [deep];
    expect(faultsOf({ targets: [deep] }).map(({ code }) => code)).toContain("too-deep");
  });

  it("is produced by something in this file", () => {
    const produced = new Set<string>([
      ...faultRows.map(({ code }) => code),
      ...calls.map(([code]) => code),
      "conflicting-objects",
      "too-deep",
    ]);
    expect(faultCodes.filter((code) => !produced.has(code))).toEqual([]);
  });
});

describe("all faults come at once", () => {
  const broken = () => {
    const input = sample();
    input.sources[0].language = "Vietnamese";
    input.parties.push({ id: "ministry", name: "Copy" });
    input.policies[0].relations[0].policy = "old-plam";
    input.policies[1].stage = "ended";
    input.indicators[0].direction = "decrease";
    input.indicators[1].unti = "x";
    input.targets[0].start = "2030";
    input.targets[2].criterion = { rankAtMost: 50, of: 20 };
    input.targets[4].deadline = "2020-13";
    input.measuredValues[1].value = "1,5";
    input.measuredValues[3].value = 5;
    input.reports[0].target = "license";
    input.timeZone = "Hanoi";
    return input;
  };

  it("in the order of the lists and their entries", () => {
    const faults = faultsOf(broken()).filter(({ path }) => path[0] !== "timeZone");
    expect(faults.map(({ path, code }) => `${path.slice(0, 2).join(".")} ${code}`)).toEqual([
      "sources.0 bad-locale",
      "parties.2 duplicate-id",
      "policies.0 unknown-id",
      "policies.1 unknown-code",
      "indicators.1 unknown-key",
      "targets.0 start-after-deadline",
      "targets.0 direction-contradicts",
      "targets.0 direction-contradicts",
      "targets.2 bad-rank",
      "targets.4 impossible-date",
      "measuredValues.1 bad-decimal",
      "measuredValues.3 value-kind-mismatch",
      "reports.0 unknown-id",
    ]);
  });

  it("together with the time zone's", () => {
    expect(faultsOf(broken()).map(({ code }) => code)).toContain("bad-time-zone");
  });

  it("in one message", () => {
    const error = refusal(() => parsePortfolio(broken()));
    expect(faultsOf(broken()).filter(({ message }) => !error.message.includes(message))).toEqual([]);
  });

  it("whether they are thrown or returned", () => {
    const error = refusal(() => parsePortfolio(broken())) as PortfolioError;
    expect(error.faults).toEqual(faultsOf(broken()));
  });

  it("several in one entry", () => {
    const input = deliverable({ title: 5, dedline: "2025", mode: "keep", criterion: { deliverable: false } });
    expect(
      faultsOf(input)
        .map(({ path }) => path.slice(2).join("."))
        .sort(),
    ).toEqual(["criterion.deliverable", "dedline", "mode", "title"]);
  });

  it("also between entries, where one of them has a fault of its own", () => {
    const input = { ...measuredTarget({ atLeast: 5 }, { title: 5 }, { direction: "decrease" }) };
    expect(
      faultsOf(input)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["direction-contradicts", "wrong-type"]);
  });

  it("what is no JSON beside what is wrong otherwise", () => {
    const input = { ...deliverable({ title: new Date(0) }), timeZone: "Hanoi" };
    expect(
      faultsOf(input)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["bad-time-zone", "not-json"]);
  });

  it("what is no JSON in the order of the input", () => {
    const dates = Array.from({ length: 3 }, () => ({ id: new Date(0), name: 10n }));
    expect(
      faultsOf({ parties: dates })
        .filter(({ code }) => code === "not-json")
        .map(({ path }) => path.join(".")),
    ).toEqual([
      "parties.0.id",
      "parties.0.name",
      "parties.1.id",
      "parties.1.name",
      "parties.2.id",
      "parties.2.name",
    ]);
  });

  it("without a second fault for the same place", () => {
    const places = faultsOf({ parties: [{ id: new Date(0), name: 10n }] }).map(({ path }) => path.join("."));
    expect(places).toEqual([...new Set(places)]);
  });

  it("twenty of them in the message, and then how many more", () => {
    const input = { parties: Array.from({ length: 25 }, (_, index) => ({ id: `p${index}` })) };
    expect(refusal(() => parsePortfolio(input)).message).toMatch(
      /^The portfolio has 25 faults:\n(- .*\n){20}- and 5 more/,
    );
  });

  it("as frozen or plain data that JSON carries", () => {
    expect(JSON.parse(JSON.stringify(faultsOf(broken())))).toEqual(faultsOf(broken()));
  });
});

describe("the most faults that one entry can have", () => {
  it.each([
    ["citations", () => deliverable({ citations: Array(BEYOND_STACK).fill({}) })],
    [
      "relations",
      () => ({
        policies: [policy({ relations: Array(BEYOND_STACK).fill({ type: "amends", policy: "p" }) })],
      }),
    ],
  ])("faulty %s are listed, and nothing overflows", (_, input) => {
    expect(() => safeParsePortfolio(input())).not.toThrow();
  });
});

describe("a key that may not be there", () => {
  it.each<[what: string, input: object, message: string]>([
    ["unknown", { goals: [] }, "goals: found an unknown key, expected sources"],
    ["forbidden", JSON.parse('{"__proto__": 1}'), "__proto__: found a forbidden key, expected a key that"],
  ])("and is %s is named once", (_, input, message) => {
    expect(faultsOf(input)[0]?.message).toContain(message);
  });
});

describe("input that is left out", () => {
  it("is nothing, and null is null", () => {
    expect([faultsOf(undefined), faultsOf(null)].map(([fault]) => fault?.found)).toEqual(["nothing", "null"]);
  });
});

describe("references", () => {
  it("propose the nearest id even where letters are swapped", () => {
    const input = { ...measuredTarget({ atLeast: 5 }, { indicator: "fiber" }, { id: "fibre" }) };
    expect(faultsOf(input)[0]?.hint).toBe('did you mean "fibre"?');
  });

  it("may name an entry that stands later", () => {
    const input = {
      policies: [policy({ relations: [{ type: "amends", policy: "q" }] }), policy({ id: "q" })],
    };
    expect(faultsOf(input)).toEqual([]);
  });

  it("to an entry whose own fields are faulty are still found", () => {
    const input = measuredTarget({ atLeast: 5 }, {}, { unit: "percnt" });
    expect(faultsOf(input).map(({ code }) => code)).toEqual(["bad-unit"]);
  });

  it("may point to the same number in another portfolio, where two documents share theirs", () => {
    const input = {
      policies: [policy({ number: "05-CT/TW", relations: [{ type: "replaces", number: "05-CT/TW" }] })],
    };
    expect(faultsOf(input).map(({ hint }) => hint)).not.toContain('write policy: "p"');
  });
});

describe("a number that two policies share", () => {
  it("does not send a relation to one of them", () => {
    const input = {
      policies: [
        policy({ id: "p", number: "05-CT/TW" }),
        policy({ id: "q", number: "05-CT/TW" }),
        policy({ id: "r", relations: [{ type: "amends", number: "05-CT/TW" }] }),
      ],
    };
    expect(faultsOf(input).map(({ hint }) => hint)).not.toContain('write policy: "q"');
  });
});

describe("a start that lies after the first deadline", () => {
  it("is not told again of each revised one", () => {
    const input = deliverable({
      start: "2030",
      deadline: "2025",
      revisions: [
        { on: "2021", deadline: "2026" },
        { on: "2022", deadline: "2027" },
      ],
    });
    expect(faultsOf(input).map(({ path }) => path)).toEqual([["targets", 0, "start"]]);
  });
});

describe("two comparisons of a change with a misspelt key beside them", () => {
  it("are two faults", () => {
    const change = { atLeast: { percent: 1 }, atMost: { percent: 2 }, agianst: "2019" };
    expect(
      faultsOf(measuredTarget({ change }))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["bad-change", "unknown-key"]);
  });
});

describe("circles of relations", () => {
  const ring = (size: number, type: string) => ({
    policies: Array.from({ length: size }, (_, index) =>
      policy({ id: `p${index}`, relations: [{ type, policy: `p${(index + 1) % size}` }] }),
    ),
  });

  it.each([[2], [3], [50]])("of %d are one fault", (size) => {
    expect(faultsOf(ring(size, "amends")).map(({ code }) => code)).toEqual(["circular-relation"]);
  });

  it("of 12,000 do not exhaust the stack", () => {
    expect(faultsOf(ring(12_000, "implements")).map(({ code }) => code)).toEqual(["circular-relation"]);
  });

  it("through relations of different families are none", () => {
    const input = {
      policies: [
        policy({ id: "p", relations: [{ type: "implements", policy: "q" }] }),
        policy({ id: "q", relations: [{ type: "amends", policy: "p" }] }),
      ],
    };
    expect(faultsOf(input)).toEqual([]);
  });

  it("are not seen in a diamond", () => {
    const input = {
      policies: [
        policy({
          id: "a",
          relations: [
            { type: "amends", policy: "b" },
            { type: "amends", policy: "c" },
          ],
        }),
        policy({ id: "b", relations: [{ type: "amends", policy: "d" }] }),
        policy({ id: "c", relations: [{ type: "amends", policy: "d" }] }),
        policy({ id: "d" }),
      ],
    };
    expect(faultsOf(input)).toEqual([]);
  });
});

describe("what is no fault", () => {
  it.each([
    [
      "equals with a baseline that shows the direction",
      measuredTarget({ equals: 5 }, { baseline: { value: 9, period: "2019" } }),
    ],
    ["equals with a stated direction", measuredTarget({ equals: 5 }, {}, { direction: "decrease" })],
    ["equals to be maintained", measuredTarget({ equals: 5 }, { mode: "maintain" })],
    ["equals of zero", measuredTarget({ equals: 0 }, {}, { direction: "decrease" })],
    ["a range with a stated direction", measuredTarget({ between: [2, 4] }, {}, { direction: "increase" })],
    ["a start in the deadline's period", deliverable({ start: "2020-12-31", deadline: "2020" })],
    [
      "a start in a period that reaches beyond the deadline",
      deliverable({ start: "2020", deadline: "2020-06" }),
    ],
    [
      "a baseline on the eve of the deadline",
      measuredTarget(
        { atLeast: 5 },
        { baseline: { value: 1, period: "2020-12-30" }, deadline: "2020-12-31" },
      ),
    ],
    ["an event without dates", deliverable({ start: "2020", deadline: { event: "congress" } })],
    ["a value in a proportion of the indicator's", measuredValue({ unit: "per-1000" }, { unit: "percent" })],
    [
      "a value in the indicator's own unit",
      measuredValue({ unit: "school" }, { unit: { code: "school", label: "schools" } }),
    ],
    [
      "two values of one period",
      {
        ...measuredValue({}),
        measuredValues: [
          { indicator: "i", period: "2020", value: 1 },
          { indicator: "i", period: "2020", value: 2 },
        ],
      },
    ],
    [
      "a source that covers an open span",
      { sources: [{ id: "s", title: "S", publisher: "P", language: "en", covers: "2020/.." }] },
    ],
    [
      "a rank equal to the number of ranked",
      measuredTarget({ rankAtMost: 176, of: 176 }, {}, { unit: "rank" }),
    ],
    ["the same id in two lists", { ...deliverable({ id: "x" }), parties: [{ id: "x", name: "X" }] }],
    ["ids of other scripts", deliverable({ id: "chỉ-số/2020:1.a" })],
    [
      "an effective day that is one",
      { policies: [policy({ effectiveFrom: "2020-06-03", effectiveTo: "2020-06-03" })] },
    ],
    ["a change on a baseline that is not stated", measuredTarget({ change: { atLeast: { percent: 5 } } })],
    [
      "a fall of more than all there is",
      measuredTarget({ change: { atMost: { percent: -120 } } }, {}, { direction: "decrease" }),
    ],
    ["a limit on a rise without a direction", measuredTarget({ change: { atMost: { percent: 15 } } })],
    [
      "a limit on a rise where less is better",
      measuredTarget({ change: { atMost: { percent: 15 } } }, {}, { direction: "decrease" }),
    ],
    [
      "a limit on a fall where more is better",
      measuredTarget({ change: { atLeast: { percent: -5 } } }, {}, { direction: "increase" }),
    ],
    [
      "limits on a fall and on a rise",
      measuredTarget({
        allOf: [{ change: { atLeast: { percent: -5 } } }, { change: { atMost: { percent: 5 } } }],
      }),
    ],
    [
      "a fall where less is better",
      measuredTarget({ fallBy: { percent: 55 }, against: "1990" }, {}, { direction: "decrease" }),
    ],
    ["a fall to nothing", measuredTarget({ change: { atMost: { factor: 0 } } })],
    ["a rise that may be none", measuredTarget({ change: { atMost: { percent: { between: [-1, 2] } } } })],
    [
      "points of a percentage",
      measuredTarget({ change: { atLeast: { points: 5 } } }, {}, { unit: "percent" }),
    ],
    [
      "no change on a year that moves",
      measuredTarget({ change: { equals: { percent: 0 }, against: "year-before" } }),
    ],
    [
      "no change, to be maintained",
      measuredTarget({ change: { equals: { percent: 0 } } }, { mode: "maintain" }),
    ],
    ["a band of two parts", measuredTarget({ allOf: [{ atLeast: 2 }, { atMost: 4 }] })],
    ["one of two sides", measuredTarget({ anyOf: [{ atMost: 2 }, { atLeast: 4 }] }, { mode: "maintain" })],
    [
      "each member of an open dimension",
      measuredTarget({ atLeast: 7, each: { dimension: "sector" } }, { dimensions: { region: "north" } }),
    ],
    ["one percent of the members", measuredTarget({ atLeast: 7, each: { dimension: "sector", share: 1 } })],
    [
      "a milestone that asks for more than the target",
      measuredTarget({ atMost: 3 }, { milestones: [{ by: "2020", criterion: { atMost: 2 } }] }),
    ],
    [
      "a milestone by another measure of the same change",
      measuredTarget(
        { change: { atLeast: { factor: 2 } } },
        { milestones: [{ by: "2020", criterion: { change: { atLeast: { percent: 50 } } } }] },
      ),
    ],
    [
      "a path from the zero of a sum",
      measuredTarget(
        { atLeast: 5, in: "total" },
        { start: "2019", trajectory: "step" },
        { accumulation: "per-period" },
      ),
    ],
    [
      "a path from the reference of a change",
      measuredTarget({ change: { atLeast: { percent: 5 }, against: "2019" } }, { trajectory: "geometric" }),
    ],
    [
      "a deadline that a revision brings",
      measuredTarget({ atLeast: 5 }, { revisions: [{ on: "2020", deadline: "2025" }] }),
    ],
    [
      "a deadline that is taken back and set again",
      measuredTarget(
        { atLeast: 5 },
        {
          deadline: "2025",
          revisions: [
            { on: "2020", deadline: null },
            { on: "2021", deadline: "2026" },
          ],
        },
      ),
    ],
    [
      "a measured target that becomes a deliverable",
      measuredTarget(
        { atLeast: 5 },
        {
          baseline: { value: 1, period: "2019" },
          method: "linear",
          dimensions: { sector: "postal" },
          revisions: [{ on: "2020", criterion: { deliverable: true } }],
        },
      ),
    ],
    [
      "a deliverable that becomes a measured target",
      measuredTarget({ deliverable: true }, { revisions: [{ on: "2020", criterion: { atLeast: 5 } }] }),
    ],
    [
      "a quotient that is no percentage",
      {
        indicators: [
          { id: "a", title: "A", unit: "count" },
          { id: "b", title: "B", unit: "count" },
          { id: "r", title: "R", unit: "ratio", ratioOf: { numerator: "a", denominator: "b", per: "1.0" } },
        ],
      },
    ],
    [
      "a value compared with a part of its period",
      measuredValue({ comparison: { percent: 4, against: "2020-H1" } }),
    ],
    [
      "a comparison that is half open",
      measuredValue({ comparison: { factor: { atLeast: 2 }, against: "2019" } }),
    ],
    [
      "two policies of one number",
      { policies: [policy({ number: "05-CT/TW" }), policy({ id: "q", number: "05-CT/TW" })] },
    ],
  ])("%s", (_, input) => {
    expect(faultsOf(input)).toEqual([]);
  });
});
