import {
  type AmountInput,
  type EvaluationOptions,
  evaluatePortfolio,
  evaluateTarget,
  explain,
  formatAmount,
  isPolicyTargetsError,
  type Portfolio,
  parsePortfolio,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, portfolioInput, portfolioOf, stand } from "./support.js";

const given = { criterion: { atLeast: 80 }, deadline: "2025", values: [["2020", 70]] as const };
const portfolio = portfolioOf(given);
const zoned = parsePortfolio({ ...portfolioInput(given), timeZone: "Asia/Ho_Chi_Minh" });

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return isPolicyTargetsError(error) ? error.code : error;
  }
  return undefined;
};

const evaluate = (options: unknown) => evaluateTarget(portfolio, "t", options as EvaluationOptions);

describe("options", () => {
  it.each<[name: string, options: unknown, code: string]>([
    ["none", undefined, "bad-option"],
    ["null", null, "bad-option"],
    ["a day alone", "2020-07-06", "bad-option"],
    ["a list", ["2020-07-06"], "bad-option"],
    ["without asOf", {}, "missing"],
    ["asOf undefined", { asOf: undefined }, "missing"],
    ["asOf null", { asOf: null }, "not-a-day"],
    ["asOf a number", { asOf: 20200706 }, "not-a-day"],
    ["asOf a year", { asOf: "2020" }, "not-a-day"],
    ["asOf a month", { asOf: "2020-07" }, "not-a-day"],
    ["asOf an instant", { asOf: "2020-07-06T00:00:00Z" }, "not-a-day"],
    ["asOf with spaces", { asOf: " 2020-07-06" }, "not-a-day"],
    ["asOf with a line feed", { asOf: "2020-07-06\n" }, "not-a-day"],
    ["asOf no day of the calendar", { asOf: "2019-02-29" }, "impossible-date"],
    ["asOf in month 13", { asOf: "2020-13-01" }, "impossible-date"],
    ["asOf in the year 999", { asOf: "0999-01-01" }, "impossible-date"],
    ["asOf a String object", { asOf: new String("2020-07-06") }, "not-a-day"],
    ["knownOn null", { asOf: "2020-07-06", knownOn: null }, "not-a-day"],
    ["knownOn no day", { asOf: "2020-07-06", knownOn: "2020-02-30" }, "impossible-date"],
    ["unknown", { asOf: "2020-07-06", as0f: "2020-07-06" }, "unknown-option"],
    ["unknown, though undefined", { asOf: "2020-07-06", today: undefined }, "unknown-option"],
    ["unknown thresholds", { asOf: "2020-07-06", thresholds: { good: 1 } }, "unknown-option"],
    ["thresholds null", { asOf: "2020-07-06", thresholds: null }, "bad-option"],
    ["thresholds a number", { asOf: "2020-07-06", thresholds: 0.9 }, "bad-option"],
    ["thresholds a list", { asOf: "2020-07-06", thresholds: [0.9, 0.5, 0] }, "bad-option"],
    ["thresholds NaN", { asOf: "2020-07-06", thresholds: { onTrack: Number.NaN } }, "bad-decimal"],
    ["thresholds in words", { asOf: "2020-07-06", thresholds: { atRisk: "half" } }, "bad-decimal"],
    ["onTrack under atRisk", { asOf: "2020-07-06", thresholds: { onTrack: 0.5 } }, "bad-option"],
    ["atRisk under regressing", { asOf: "2020-07-06", thresholds: { regressing: 0.7 } }, "bad-option"],
    ["atRisk over onTrack", { asOf: "2020-07-06", thresholds: { atRisk: 0.96 } }, "bad-option"],
    ["baseline in other words", { asOf: "2020-07-06", baseline: "first" }, "unknown-code"],
    ["baseline null", { asOf: "2020-07-06", baseline: null }, "unknown-code"],
    ["baseline a property of objects", { asOf: "2020-07-06", baseline: "toString" }, "unknown-code"],
    ["against a period", { asOf: "2020-07-06", against: "2019" }, "unknown-code"],
    ["against a list", { asOf: "2020-07-06", against: ["original"] }, "unknown-code"],
    ["includeForecasts, of outlookOf", { asOf: "2020-07-06", includeForecasts: true }, "unknown-option"],
    ["tolerance zero", { asOf: "2020-07-06", approximateTolerance: 0 }, "bad-tolerance"],
    ["tolerance one", { asOf: "2020-07-06", approximateTolerance: 1 }, "bad-tolerance"],
    ["tolerance negative", { asOf: "2020-07-06", approximateTolerance: -0.1 }, "bad-tolerance"],
    ["tolerance null", { asOf: "2020-07-06", approximateTolerance: null }, "wrong-type"],
  ])("are refused: %s", (_, options, code) => {
    expect(codeOf(() => evaluate(options))).toBe(code);
  });

  it("name the mistyped one and the one that is meant", () => {
    expect(() => evaluate({ asOf: "2020-07-06", knownon: "2020-07-06" })).toThrow('did you mean "knownOn"?');
  });

  it("may be undefined but for asOf", () => {
    const options = {
      asOf: "2020-07-06",
      knownOn: undefined,
      thresholds: undefined,
      approximateTolerance: undefined,
      baseline: undefined,
      against: undefined,
    };
    expect(evaluate(options)).toEqual(evaluate({ asOf: "2020-07-06" }));
  });

  it("may be equal cut-offs", () => {
    const thresholds = { onTrack: 0.5, atRisk: 0.5, regressing: 0.5 };
    expect(evaluate({ asOf: "2020-07-06", thresholds }).pace.thresholds).toEqual({
      onTrack: "0.5",
      atRisk: "0.5",
      regressing: "0.5",
    });
  });

  it("set the tolerance of about and nearly", () => {
    const about = {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [["2020", { about: 81 }]] as const,
    };
    const on = (approximateTolerance: number) =>
      stand(about, { asOf: "2021-06-30", approximateTolerance }).status;
    expect([on(0.01), on(0.02)]).toEqual(["achieved", "indeterminate"]);
  });

  it("name the tolerance that decided", () => {
    const about = { criterion: { atLeast: 80 }, values: [["2020", { about: 81 }]] as const };
    expect(stand(about, { asOf: "2021-06-30", approximateTolerance: "0.01" }).reasons).toContainEqual({
      code: "default-tolerance",
      tolerance: "0.01",
    });
  });

  it("are refused for a whole portfolio too", () => {
    expect(codeOf(() => evaluatePortfolio(portfolio, {} as EvaluationOptions))).toBe("missing");
  });
});

const way = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2024",
  values: [
    ["2021", 60],
    ["2022", 65],
  ],
} as const;
const fromFirst = { asOf: "2022-12-31", baseline: "first-value" } as const;

describe("the first value as baseline", () => {
  it("stands in the place of the stated one: 5 of 20, a third of the time", () => {
    const { share, expected } = stand(way, fromFirst).progress;
    expect([share, expected]).toEqual([0.25, 365 / 1096]);
  });

  it("serves where none is stated", () => {
    const { baseline: _, ...unstated } = way;
    expect(stand(unstated, fromFirst).progress.share).toBe(0.25);
  });

  it("is named", () => {
    expect(stand(way, fromFirst).reasons).toContainEqual({
      code: "first-value-baseline",
      value: "60",
      period: "2021",
      unit: "percent",
    });
  });

  it.each<[string, AmountInput]>([
    ["nearly 60", { nearly: 60 }],
    ["about 60", { about: 60 }],
    ["more than 60", { moreThan: 60 }],
    ["58 to 63", { between: [58, 63] }],
  ])("is taken as it was stated, like a stated baseline: %s", (_, value) => {
    const of = (baseline: object, options: object) => {
      const portfolio = parsePortfolio({
        indicators: [{ id: "i", title: "I", unit: "percent" }],
        targets: [
          { id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2024", ...baseline },
        ],
        measuredValues: [
          { indicator: "i", period: "2021", value },
          { indicator: "i", period: "2022", value: 65 },
        ],
      });
      return evaluateTarget(portfolio, "t", { asOf: "2022-12-31", ...options });
    };
    const stated = of({ baseline: { value, period: "2021" } }, {});
    const first = of({}, { baseline: "first-value" });
    expect(first.progress).toEqual(stated.progress);
    expect(explain(first)).toContain(`The first value, ${formatAmount(value, "percent")} for 2021,`);
  });

  it("is what a change is measured against: 65 on 60", () => {
    const change = { ...way, criterion: { change: { atLeast: { percent: 8 } } } } as const;
    expect(stand(change, fromFirst).achievement.state).toBe("met");
  });

  it("has milestones behind it: 65 on the way from 60 through 62.5 to 80", () => {
    const stepped = { ...way, milestones: [{ by: "2022", criterion: { atLeast: "62.5" } }] } as const;
    expect(stand(stepped, fromFirst).progress.expected).toBe(0.125);
  });

  it("passes milestones that lie before it", () => {
    const passed = { ...way, milestones: [{ by: "2021-06", criterion: { atLeast: 50 } }] } as const;
    expect(stand(passed, fromFirst).progress.expected).toBe(365 / 1096);
  });

  it.each<[name: string, value: number, status: string]>([
    ["meets the target", 81, "achieved"],
    ["does not", 60, "in-progress"],
  ])("leaves a single value what it is: one that %s", (_, value, status) => {
    expect(stand({ ...way, values: [["2021", value]] }, fromFirst).status).toBe(status);
  });

  it.each<[name: string, values: NonNullable<Case["values"]>, status: string]>([
    [
      "met at the deadline",
      [
        ["2024", 81],
        ["2026", 70],
      ],
      "achieved",
    ],
    [
      "met before it",
      [
        ["2023", 81],
        ["2026", 70],
      ],
      "achieved",
    ],
    [
      "met after it",
      [
        ["2024", 79],
        ["2025-01", 81],
      ],
      "achieved-late",
    ],
  ])("takes no evidence away: %s", (_, values, status) => {
    expect(stand({ ...way, values }, { ...fromFirst, asOf: "2027-01-10" }).status).toBe(status);
  });

  it("is none at the deadline or after it", () => {
    const { progress } = stand(
      {
        ...way,
        values: [
          ["2024", 60],
          ["2025", 70],
        ],
      },
      { ...fromFirst, asOf: "2026-01-10" },
    );
    expect(progress.missing).toBe("no-baseline");
  });

  it("is none of amounts that add up", () => {
    const flow = {
      criterion: { atLeast: 100 },
      indicator: { accumulation: "per-period" },
      deadline: "2020",
      values: [
        ["2020-Q1", 30],
        ["2020-Q2", 30],
      ],
    } as const;
    const { progress } = stand(flow, { asOf: "2020-07-06", baseline: "first-value" });
    expect(progress).toEqual(stand(flow, "2020-07-06").progress);
  });
});

describe("the id of a target", () => {
  it.each(["typo", "", "T", "toString", "__proto__", "constructor"])(
    "is refused where it is unknown: %j",
    (id) => {
      expect(codeOf(() => evaluateTarget(portfolio, id as never, { asOf: "2020-07-06" }))).toBe("unknown-id");
    },
  );
});

const boom = (): never => {
  throw new Error("boom");
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const hostile: readonly [name: string, make: () => unknown][] = [
  ["a symbol", () => Symbol("x")],
  ["a bigint", () => 5n],
  ["a function", () => boom],
  ["a Map", () => new Map()],
  ["an object whose conversion throws", () => ({ toString: boom, valueOf: boom, toJSON: boom })],
  [
    "an object whose property throws",
    () => Object.defineProperty({}, "asOf", { get: boom, enumerable: true }),
  ],
  ["an object that only claims to be a Date", () => Object.create(Date.prototype)],
  [
    "a Date whose methods throw",
    () => Object.assign(new Date("2020-07-06"), { getTime: boom, valueOf: boom }),
  ],
  ["a Date of the last instant", () => new Date(8.64e15)],
  ["a Date of the first instant", () => new Date(-8.64e15)],
  ["a proxy whose keys throw", () => new Proxy({}, { ownKeys: boom })],
  ["a proxy whose prototype throws", () => new Proxy({}, { getPrototypeOf: boom })],
  ["a proxy whose properties throw", () => new Proxy({ asOf: 1 }, { get: boom })],
  ["a proxy whose freezing throws", () => new Proxy(Object.freeze({}), { isExtensible: boom })],
  ["a revoked proxy", revoked],
];

describe("hostile input only ever gives a PolicyTargetsError", () => {
  const day = { asOf: "2020-07-06" };

  const places: readonly [place: string, call: (value: unknown) => unknown][] = [
    ["asOf", (asOf) => evaluateTarget(zoned, "t", { asOf } as EvaluationOptions)],
    ["knownOn", (knownOn) => evaluateTarget(zoned, "t", { ...day, knownOn } as EvaluationOptions)],
    ["options", (options) => evaluateTarget(zoned, "t", options as EvaluationOptions)],
    ["options of a portfolio", (options) => evaluatePortfolio(zoned, options as EvaluationOptions)],
    ["targetId", (id) => evaluateTarget(zoned, id as never, day)],
    ["portfolio", (given) => evaluateTarget(given as Portfolio, "t", day)],
    ["portfolio of evaluatePortfolio", (given) => evaluatePortfolio(given as Portfolio, day)],
    [
      "a cut-off",
      (onTrack) => evaluateTarget(zoned, "t", { ...day, thresholds: { onTrack } } as EvaluationOptions),
    ],
    [
      "approximateTolerance",
      (approximateTolerance) =>
        evaluateTarget(zoned, "t", { ...day, approximateTolerance } as EvaluationOptions),
    ],
  ];

  const mixed = places.flatMap(([place, call]) =>
    hostile.map(([name, make]) => [place, name, call, make] as const),
  );

  it.each(mixed)("%s: %s", (_place, _name, call, make) => {
    expect(codeOf(() => call(make()))).toEqual(expect.any(String));
  });

  it("thresholds: a revoked proxy", () => {
    expect(codeOf(() => evaluate({ ...day, thresholds: revoked() }))).toEqual(expect.any(String));
  });
});

describe("a portfolio that was not parsed", () => {
  const unusable: readonly [name: string, make: () => unknown][] = [
    ["a copy", () => structuredClone(portfolio)],
    ["a copy by JSON", () => JSON.parse(JSON.stringify(portfolio))],
    ["a spread of one", () => ({ ...portfolio })],
    ["an empty object", () => ({})],
    ["nothing", () => undefined],
    ["null", () => null],
    ["a text", () => JSON.stringify(portfolio)],
    ["a frozen empty object", () => Object.freeze({})],
    ["a frozen list", () => Object.freeze([])],
    ["a frozen target without its parts", () => Object.freeze({ ...portfolio, targets: [{ id: "t" }] })],
    ["a frozen list of nulls", () => Object.freeze({ ...portfolio, targets: [null] })],
    [
      "a frozen period that is none",
      () =>
        Object.freeze({ ...portfolio, measuredValues: [{ ...portfolio.measuredValues[0], period: "soon" }] }),
    ],
    [
      "a time zone that throws",
      () =>
        Object.freeze(Object.defineProperty({ ...portfolio }, "timeZone", { get: boom, enumerable: true })),
    ],
  ];

  it.each(unusable)("is refused: %s", (_, make) => {
    expect(codeOf(() => evaluateTarget(make() as Portfolio, "t", { asOf: "2020-07-06" }))).toEqual(
      expect.any(String),
    );
  });

  it("is refused with a time zone that is none", () => {
    const given = Object.freeze({ ...portfolio, timeZone: "Nowhere/Land" });
    expect(codeOf(() => evaluateTarget(given, "t", { asOf: new Date("2020-07-06") }))).toEqual(
      expect.any(String),
    );
  });

  it("tells what to do about it", () => {
    const copy = structuredClone(portfolio);
    expect(() => evaluateTarget(copy, "t", { asOf: "2020-07-06" })).toThrow(/parse/);
  });

  it("is not remembered: the same copy is refused again", () => {
    const copy = structuredClone(portfolio);
    codeOf(() => evaluateTarget(copy, "t", { asOf: "2020-07-06" }));
    expect(codeOf(() => evaluateTarget(copy, "t", { asOf: "2020-07-06" }))).toBe("wrong-type");
  });

  it("can be parsed again", () => {
    const again = parsePortfolio(structuredClone(portfolio));
    expect(evaluateTarget(again, "t", { asOf: "2020-07-06" })).toEqual(evaluate({ asOf: "2020-07-06" }));
  });
});
