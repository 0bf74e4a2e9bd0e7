import {
  type EvaluationOptions,
  evaluatePortfolio,
  evaluateTarget,
  isPolicyTargetsError,
  type MethodId,
  outlookOf,
  parsePortfolio,
  safeParsePortfolio,
  statusesOf,
  targetHistory,
} from "policy-targets";
import { defineMethod, escap, methodIds, openSdg, publishedMethods, sdsn } from "policy-targets/methods";

import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";
import { type Case, codesOf, portfolioInput, stand } from "./support.js";

/** 10 in 2020, 30 in 2022, 80 by 2025: slow along a straight line, fast by growth rates. */
const given: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 10, period: "2020" },
  deadline: "2025",
  values: [["2022", 30]],
};

const on = (options: Partial<EvaluationOptions>, more: Partial<Case> = {}) =>
  stand({ ...given, ...more }, { asOf: "2023-03-01", ...options });

describe("the method that judges the pace", () => {
  it.each<[method: MethodId, status: string, label: string | null]>([
    ["linear", "at-risk", null],
    ["compound", "on-track", "on-track"],
    ["open-sdg", "on-track", "substantial_progress"],
    ["eurostat", "on-track", "significant progress"],
    ["un-2022", "on-track", "on track"],
    ["un-2023", "on-track", "target met or on track"],
    ["undp", "on-track", "On Track"],
    ["undp-aarr", "on-track", "On Track"],
    ["escap", "at-risk", "Slow progress"],
    ["sdsn", "in-progress", "not-assessable"],
    ["healthy-people", "at-risk", "Improving"],
  ])("%s says %s", (method, status, label) => {
    const evaluation = on({ method: publishedMethods[method] });
    expect([evaluation.status, evaluation.pace.method, evaluation.pace.label]).toEqual([
      status,
      method,
      label,
    ]);
  });

  it("may ask for more values than there are", () => {
    const { pace, status } = on({ method: publishedMethods["german-dns"] });
    expect([status, pace.label]).toEqual(["in-progress", "not-assessable"]);
    const values: Case["values"] = [
      ["2021", 20],
      ["2022", 30],
      ["2023", 46],
    ];
    const enough = on({ method: publishedMethods["german-dns"], asOf: "2024-03-01" }, { values });
    expect([enough.status, enough.pace.label, enough.pace.ratio]).toEqual(["off-track", "cloud", 5 / 17]);
  });

  it("is linear by default", () => {
    expect(on({}).pace.method).toBe("linear");
  });

  it("is the target's own where it names one", () => {
    expect(on({ methods: publishedMethods }, { method: "open-sdg" }).pace.method).toBe("open-sdg");
  });

  it("is found by its id, whatever its key", () => {
    expect(on({ methods: { sdsn, openSdg } }, { method: "open-sdg" }).pace.method).toBe("open-sdg");
  });

  it("needs no supply where it is linear", () => {
    expect(on({}, { method: "linear" }).pace.method).toBe("linear");
  });

  it("is rather that of the options than the target's own", () => {
    expect(on({ method: sdsn }, { method: "open-sdg" }).pace.method).toBe("sdsn");
  });

  it("may be a user's own", () => {
    const method = defineMethod({
      id: "always-late",
      title: "Always late",
      citation: "a test",
      assess: () => ({ label: "late", value: 0, score: null, pace: "off-track", reasons: [] }),
    });
    expect(on({ method })).toMatchObject({
      status: "off-track",
      pace: { method: "always-late", label: "late" },
    });
  });

  it("fails as itself where it fails", () => {
    const mine = new RangeError("mine");
    const method = defineMethod({
      id: "broken",
      title: "Broken",
      citation: "a test",
      assess: () => {
        throw mine;
      },
    });
    expect(() => on({ method })).toThrow(mine);
  });

  it("is given the baseline, the values since, and the deadline", () => {
    const seen: unknown[] = [];
    const method = defineMethod({
      id: "witness",
      title: "Witness",
      citation: "a test",
      assess: ({ values, target, deadline, direction }) => {
        seen.push([
          values.map(({ year, decimal }) => [year, decimal]),
          target?.decimal,
          deadline?.year,
          direction,
        ]);
        return { label: "seen", value: null, score: null, pace: "unknown", reasons: [] };
      },
    });
    on(
      { method },
      {
        values: [
          ["2019", 5],
          ["2021", 20],
          ["2022", 30],
        ],
      },
    );
    expect(seen[0]).toEqual([
      [
        [2020, "10"],
        [2021, "20"],
        [2022, "30"],
      ],
      "80",
      2025,
      "increase",
    ]);
  });

  it("is named in the reasons with its label", () => {
    expect(on({ method: openSdg }).reasons).toContainEqual(
      expect.objectContaining({ code: "pace-by-method", label: "substantial_progress", state: "on-track" }),
    );
  });

  it("says so where it cannot assess", () => {
    const evaluation = on({ method: openSdg }, { baseline: { value: 0, period: "2020" } });
    expect([evaluation.status, codesOf(evaluation)]).toEqual([
      "in-progress",
      expect.arrayContaining(["no-pace-by-method"]),
    ]);
  });

  it("leaves the pace open where the ends of the value differ", () => {
    const evaluation = on({ method: escap }, { values: [["2022", { between: [5, 75] }]] });
    expect(evaluation.pace).toMatchObject({ state: "unknown", between: ["regressing", "on-track"] });
  });

  it.each(methodIds)("%s changes nothing of what is achieved", (method) => {
    expect(on({ method: publishedMethods[method] }).achievement).toEqual(on({}).achievement);
  });
});

describe("a method that a target names and the options lack", () => {
  const named = parsePortfolio(portfolioInput({ ...given, method: "undp-aarr" }));
  const expected =
    'methods: found nothing, expected the method "undp-aarr", which the target "t" names; ' +
    'write import { undpAarr } from "policy-targets/methods" and { methods: { undpAarr } } (missing)';

  it.each<[name: string, call: () => unknown]>([
    ["one target", () => evaluateTarget(named, "t", { asOf: "2023-03-01" })],
    ["a portfolio", () => evaluatePortfolio(named, { asOf: "2023-03-01" })],
    ["a history", () => targetHistory(named, "t", { from: "2023-01-01", to: "2023-03-01" })],
    ["statuses", () => statusesOf(named, { asOf: "2023-03-01" })],
    ["an outlook", () => outlookOf(named, "t", { asOf: "2023-03-01" })],
    ["a day without values", () => evaluateTarget(named, "t", { asOf: "2020-03-01" })],
    [
      "a history before all values",
      () => targetHistory(named, "t", { from: "2020-01-01", to: "2020-03-01" }),
    ],
    ["an outlook before all values", () => outlookOf(named, "t", { asOf: "2020-03-01" })],
  ])("is an error that shows the import: %s", (_, call) => {
    expect(refusal(call).message).toBe(expected);
  });

  it("is named beside those that are there", () => {
    const call = () => evaluateTarget(named, "t", { asOf: "2023-03-01", methods: { sdsn, openSdg } });
    expect(refusal(call).message).toContain('found "sdsn, open-sdg", expected the method "undp-aarr"');
  });

  it("is not needed where one method judges all", () => {
    expect(evaluateTarget(named, "t", { asOf: "2023-03-01", method: sdsn }).pace.method).toBe("sdsn");
  });
});

describe("a method that is refused", () => {
  it.each<[name: string, method: unknown, code: string]>([
    ["named by its id", "open-sdg", "bad-option"],
    ["unknown", "opensdg", "bad-option"],
    ["without a function", { id: "x", title: "X", citation: "X" }, "wrong-type"],
    [
      "with the id of another",
      { id: "linear", title: "X", citation: "X", assess: () => null },
      "duplicate-id",
    ],
  ])("%s", (_, method, code) => {
    let caught: unknown;
    try {
      on({ method } as never);
    } catch (error) {
      caught = error;
    }
    expect(isPolicyTargetsError(caught) && caught.code).toBe(code);
  });

  it.each<[name: string, methods: unknown]>([
    ["an id", "linear"],
    ["a list", [sdsn]],
    ["null", null],
  ])("among methods that are no object: %s", (_, methods) => {
    expect(refusal(() => on({ methods } as never)).message).toContain(
      'expected methods by name; write import { publishedMethods } from "policy-targets/methods" and',
    );
  });

  it.each<[name: string, method: unknown]>([
    ["its own", "linear"],
    ["one close to its own", "opensdg"],
    ["no id at all", 5],
  ])("by %s, with the import that is meant", (_, method) => {
    const name = method === "opensdg" ? "openSdg" : "linear";
    expect(refusal(() => on({ method } as never)).message).toContain(
      `write import { ${name} } from "policy-targets/methods" and { method: ${name} }`,
    );
  });

  it.each<[name: string, target: Partial<Case>, code: string]>([
    ["unknown to the library", { method: "opensdg" as never }, "unknown-code"],
    ["without a baseline", { method: "sdsn", baseline: undefined }, "field-without-effect"],
    ["on a target to be maintained", { method: "sdsn", mode: "maintain" }, "field-without-effect"],
    [
      "on a deliverable",
      { method: "sdsn", criterion: { deliverable: true }, baseline: undefined },
      "field-without-effect",
    ],
  ])("in a target: %s", (_, target, code) => {
    const result = safeParsePortfolio(portfolioInput({ ...given, values: [], ...target }));
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual([code]);
  });

  it("as one of several, with its key", () => {
    const methods = { openSdg, mine: { id: "x", title: "X", citation: "X" } } as never;
    expect(refusal(() => on({ methods })).message).toMatch(/^methods\.mine\.assess: /);
  });

  it("an answer that is none is named as such", () => {
    const portfolio = parsePortfolio(portfolioInput(given));
    const method = { id: "broken", title: "Broken", citation: "a test", assess: () => "fine" };
    const call = () => evaluateTarget(portfolio, "t", { asOf: "2023-03-01", method: method as never });
    expect(call).toThrow(/broken/);
  });
});
