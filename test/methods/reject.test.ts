import { describe, expect, it } from "vitest";
import {
  assessIndicator,
  assessSeries,
  assessSeriesWithAll,
  defineMethod,
  eurostat,
  linear,
  openSdg,
  type ProgressMethod,
  sdsn,
  seriesFacts,
} from "../../src/methods/index.js";
import { refusal } from "../value/refusal.js";
import { years } from "./support.js";

/** The functions as a caller without a compiler sees them. */
const loosely = (call: unknown) => call as (...values: unknown[]) => unknown;

const one = loosely(assessSeries);
const all = loosely(assessSeriesWithAll);
const indicator = loosely(assessIndicator);
const facts = loosely(seriesFacts);
const define = loosely(defineMethod);

const good = {
  method: linear,
  direction: "increase",
  baseline: { period: "2020" },
  target: 80,
  deadline: "2024",
};
const points = years({ 2020: 40, 2022: 50 });
const own = {
  id: "own",
  title: "Own",
  citation: "None",
  assess: () => ({ label: "fine", value: null, score: null, pace: "unknown", reasons: [] }),
};

const codeAndMessage = (call: () => unknown) => {
  const { code, message } = refusal(call);
  return [code, message];
};

describe("points that are refused", () => {
  it.each([
    [undefined, "wrong-type", "points: "],
    [null, "wrong-type", "points: "],
    ["2020", "wrong-type", "points: "],
    [{ 2020: 40 }, "wrong-type", "points: "],
    [[null], "wrong-type", "points[0]: "],
    [[points[0], 40], "wrong-type", "points[1]: "],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [[, points[0]], "wrong-type", "points[0]: "],
    [[{}], "bad-period", "points[0].period: "],
    [[{ period: 2020, value: 1 }], "bad-period", 'write the period as a string, "2020"'],
    [[{ period: "2020-13", value: 1 }], "impossible-date", "points[0].period: "],
    [[{ period: "0999", value: 1 }], "impossible-date", "points[0].period: "],
    [[{ period: "20x0", value: 1 }], "bad-period", "points[0].period: "],
    [[{ period: "2020/..", value: 1 }], "open-period", "points[0].period: "],
    [[{ period: "2020~", value: 1 }], "approximate-period", "points[0].period: "],
    [[{ period: "2020-13", value: null }], "impossible-date", "points[0].period: "],
    [[{ period: "2020" }], "wrong-type", "points[0].value: "],
    [[{ period: "2020", value: Number.NaN }], "bad-decimal", "points[0].value: "],
    [[{ period: "2020", value: Number.POSITIVE_INFINITY }], "bad-decimal", "points[0].value: "],
    [[{ period: "2020", value: "<60" }], "bad-decimal", "points[0].value: "],
    [[{ period: "2020", value: "1,5" }], "bad-decimal", 'write "1.5"'],
    [[{ period: "2020", value: 10n }], "wrong-type", "points[0].value: "],
    [[{ period: "2020", value: 1e31 }], "decimal-out-of-range", "points[0].value: "],
    [[{ period: "2020", value: Number.MIN_VALUE }], "decimal-out-of-range", "points[0].value: "],
    [[JSON.parse('{ "__proto__": { "period": "2020", "value": 1 } }')], "bad-period", "points[0].period: "],
  ])("%o: %s", (input, code, part) => {
    for (const call of [() => one(input, good), () => all(input, { direction: "increase" })]) {
      expect(codeAndMessage(call)).toEqual([code, expect.stringContaining(part)]);
    }
  });
});

it("refuses more points than it says", () => {
  const many = new Array(1_000_001);
  expect(codeAndMessage(() => one(many, good))).toEqual(["too-large", expect.stringContaining("1,000,000")]);
});

describe("options that are refused", () => {
  it.each([
    [undefined, "bad-option", "options: "],
    [null, "bad-option", "options: "],
    [[], "bad-option", "options: "],
    ["linear", "bad-option", "options: "],
    [{ ...good, methode: "linear" }, "unknown-option", 'did you mean "method"?'],
    [{ ...good, treshold: {} }, "unknown-option", 'did you mean "thresholds"?'],
    [{ ...good, extra: 1 }, "unknown-option", "options.extra: "],
    [JSON.parse('{ "__proto__": {}, "direction": "increase" }'), "unknown-option", "options.__proto__: "],
    [{ ...good, method: undefined }, "missing", "options.method: "],
    [{ ...good, method: "linear" }, "bad-option", 'import { linear } from "policy-targets/methods"'],
    [{ ...good, method: "open-sdg" }, "bad-option", 'import { openSdg } from "policy-targets/methods"'],
    [{ ...good, method: "undp-aar" }, "bad-option", 'import { undpAarr } from "policy-targets/methods"'],
    [{ ...good, method: "__proto__" }, "bad-option", "options.method: "],
    [{ ...good, method: "toString" }, "bad-option", "options.method: "],
    [{ ...good, method: 5 }, "bad-option", "options.method: "],
    [{ ...good, method: {} }, "bad-id", "options.method.id: "],
    [{ ...good, method: { ...own, id: "linear" } }, "duplicate-id", "options.method.id: "],
    [{ ...good, direction: undefined }, "direction-missing", "options.direction: "],
    [{ ...good, direction: "Increase" }, "bad-option", 'did you mean "increase"?'],
    [{ ...good, direction: "positive" }, "bad-option", "options.direction: "],
    [{ ...good, target: "80 %" }, "bad-decimal", "options.target: "],
    [{ ...good, target: null }, "wrong-type", "options.target: "],
    [{ ...good, target: Number.NaN }, "bad-decimal", "options.target: "],
    [{ ...good, limit: "none" }, "bad-decimal", "options.limit: "],
    [{ ...good, deadline: 2030 }, "bad-period", 'write the period as a string, "2030"'],
    [{ ...good, deadline: null }, "bad-period", "options.deadline: "],
    [{ ...good, deadline: "2030/.." }, "open-period", "options.deadline: "],
    [{ ...good, deadline: "2030~" }, "approximate-period", "options.deadline: "],
    [{ ...good, deadline: "2020-02-30" }, "impossible-date", "options.deadline: "],
    [{ ...good, baseline: null }, "bad-option", "options.baseline: "],
    [{ ...good, baseline: "2020" }, "bad-option", "options.baseline: "],
    [{ ...good, baseline: {} }, "bad-period", "options.baseline.period: "],
    [{ ...good, baseline: { period: "2020", vale: 1 } }, "unknown-option", 'did you mean "value"?'],
    [{ ...good, baseline: { period: "2020", value: "x" } }, "bad-decimal", "options.baseline.value: "],
    [{ ...good, thresholds: null }, "bad-option", "options.thresholds: "],
    [{ ...good, thresholds: { ontrack: 1 } }, "unknown-option", 'did you mean "onTrack"?'],
    [{ ...good, thresholds: { high: 1 } }, "unknown-option", "options.thresholds.high: "],
    [{ ...good, thresholds: { onTrack: "high" } }, "bad-decimal", "options.thresholds.onTrack: "],
    [{ ...good, method: eurostat, thresholds: { away: 1 } }, "unknown-option", "options.thresholds.away: "],
    [{ ...good, method: own, thresholds: { any: 1 } }, "unknown-option", "options.thresholds.any: "],
  ])("%o: %s", (options, code, part) => {
    expect(codeAndMessage(() => one(points, options))).toEqual([code, expect.stringContaining(part)]);
  });

  it.each([
    [{ ...good }, "unknown-option", "options.method: "],
    [{ direction: "increase", methods: linear }, "wrong-type", "options.methods: "],
    [{ direction: "increase", methods: [linear, "linear"] }, "bad-option", "options.methods[1]: "],
    [{ direction: "increase", methods: [linear, linear] }, "duplicate-id", "options.methods[1]: "],
    [{ direction: "increase", thresholds: { liner: {} } }, "unknown-option", 'did you mean "linear"?'],
    [{ direction: "increase", thresholds: { linear: { high: 1 } } }, "unknown-option", "options.thresholds"],
    [{ methods: [] }, "direction-missing", "options.direction: "],
  ])("for all methods, %o: %s", (options, code, part) => {
    expect(codeAndMessage(() => all(points, options))).toEqual([code, expect.stringContaining(part)]);
  });

  it.each([
    [{ ...good, thresholds: 5 }, "write { onTrack: 0.95, atRisk: 0.6, regressing: 0 }"],
    [{ ...good, method: own, thresholds: 5 }, "leave thresholds out"],
    [{ ...good, direction: undefined }, "expected increase or decrease"],
    [{ ...good, direction: "positive" }, "expected increase or decrease"],
    [{ direction: "increase", targets: [{ value: 5, mode: "keep" }] }, "expected reach or maintain"],
    [{ direction: "increase", targets: [{ value: [80, 95] }] }, "write { from: 80, to: 95 }"],
    [
      { direction: "increase", targets: [{ value: { from: "x", to: 5 } }] },
      "options.targets[0].value.from: ",
    ],
    [{ direction: "increase", targets: [{ value: null }] }, "options.targets[0].value: found null"],
  ])("with what to write instead: %o", (options, part) => {
    expect(refusal(() => one(points, { method: linear, ...options })).message).toContain(part);
  });

  it.each([
    [5, "options.thresholds: ", "write them by the id of the method"],
    [{ linear: { onTrack: "high" } }, "options.thresholds.linear.onTrack: ", 'found "high"'],
  ])("with what to write instead, for all methods: %o", (thresholds, path, part) => {
    const { message } = refusal(() => all(points, { direction: "increase", thresholds }));
    expect(message).toContain(path);
    expect(message).toContain(part);
  });

  it("for facts alone", () => {
    expect(codeAndMessage(() => facts(points, good))).toEqual([
      "unknown-option",
      expect.stringContaining("method"),
    ]);
    expect(codeAndMessage(() => facts(points, null))).toEqual([
      "bad-option",
      expect.stringContaining("options: "),
    ]);
    expect(codeAndMessage(() => facts(points, {}))).toEqual([
      "direction-missing",
      expect.stringContaining("options.direction: "),
    ]);
  });
});

describe("parts of an indicator that are refused", () => {
  const whole = { ...good, method: openSdg };
  const part = { id: "a", points };
  const nested = (levels: number): object => (levels === 0 ? part : { id: "g", parts: [nested(levels - 1)] });
  const twice = (levels: number): object => {
    let node: object = part;
    for (let level = 0; level < levels; level++) node = { id: "g", parts: [node, { ...node, id: "h" }] };
    return node;
  };
  const endless: { id: string; parts: unknown[] } = { id: "g", parts: [] };
  endless.parts.push(endless);

  it.each([
    [null, whole, "wrong-type", "indicator.parts: "],
    [[null], whole, "bad-option", "indicator.parts[0]: "],
    [[{ points }], whole, "bad-id", "indicator.parts[0].id: "],
    [[{ id: "", points }], whole, "bad-id", "indicator.parts[0].id: "],
    [[part, part], whole, "duplicate-id", "indicator.parts[1].id: "],
    [[{ id: "a" }], whole, "wrong-type", "indicator.parts[0].points: "],
    [[{ id: "a", points, target: "x" }], whole, "bad-decimal", "indicator.parts[0].target: "],
    [[{ id: "a", points, method: sdsn }], whole, "unknown-option", "indicator.parts[0].method: "],
    [[{ id: "a", parts: [], points }], whole, "unknown-option", "indicator.parts[0].points: "],
    [[{ id: "a", parts: {} }], whole, "wrong-type", "indicator.parts[0].parts: "],
    [[{ id: "a", parts: [part, part] }], whole, "duplicate-id", "indicator.parts[0].parts[1].id: "],
    [[part], { ...whole, direction: undefined }, "direction-missing", "indicator.parts[0].direction: "],
    [[part], { ...whole, thresholds: { hig: 1 } }, "unknown-option", 'did you mean "high"?'],
    [[part], { ...whole, metod: 1 }, "unknown-option", 'did you mean "method"?'],
    [[part], good, "bad-option", "openSdg, sdsn or germanDns"],
    [[part], { ...good, method: own }, "bad-option", "indicator.options.method: "],
    [[part], null, "bad-option", "indicator.options: "],
    [[part], { ...whole, method: 5 }, "bad-option", "indicator.options.method: found 5"],
    [[part], { ...whole, thresholds: { x: 1 } }, "unknown-option", "indicator.parts[0].thresholds.x: "],
  ])("%o %o: %s", (parts, options, code, text) => {
    expect(codeAndMessage(() => indicator(parts, options))).toEqual([code, expect.stringContaining(text)]);
  });

  it.each([
    ["too deep", () => nested(32), "too-deep", "indicator.parts[0].parts[0]"],
    ["endless", () => endless, "too-deep", "indicator.parts[0].parts[0]"],
    ["twice each, twenty levels down", () => twice(20), "too-large", "100,000 parts"],
  ])("nested groups, %s", (_, make, code, text) => {
    expect(codeAndMessage(() => indicator([make()], whole))).toEqual([code, expect.stringContaining(text)]);
  });

  it("allows groups up to the depth that is said", () => {
    expect(indicator([nested(31)], whole)).toMatchObject({ method: "open-sdg" });
  });
});

describe("methods that are refused", () => {
  it.each([
    [null, "bad-option", "method: "],
    [own.assess, "bad-option", "method: "],
    [{ ...own, id: undefined }, "bad-id", "method.id: "],
    [{ ...own, id: "Own" }, "bad-id", "method.id: "],
    [{ ...own, id: "own-" }, "bad-id", "method.id: "],
    [{ ...own, id: "o".repeat(65) }, "bad-id", "method.id: "],
    [{ ...own, id: "open-sdg" }, "duplicate-id", "method.id: "],
    [{ ...own, title: " " }, "bad-text", "method.title: "],
    [{ ...own, title: "t".repeat(1001) }, "bad-text", "method.title: "],
    [{ ...own, citation: 5 }, "bad-text", "method.citation: "],
    [{ ...own, assess: "fine" }, "wrong-type", "method.assess: "],
    [{ ...own, rollUp: null }, "wrong-type", "method.rollUp: "],
    [{ ...own, labels: "fine" }, "wrong-type", "method.labels: "],
    [{ ...own, labels: [1] }, "wrong-type", "method.labels[0]: "],
    [{ ...own, cutOffs: [] }, "bad-option", "method.cutOffs: "],
    [{ ...own, cutOffs: { withTarget: 1 } }, "wrong-type", "method.cutOffs.withTarget: "],
    [{ ...own, cutOffs: { withoutTarget: { a: "1" } } }, "bad-decimal", "method.cutOffs.withoutTarget.a: "],
    [{ ...own, cutoffs: {} }, "unknown-option", 'did you mean "cutOffs"?'],
  ])("%o: %s", (method, code, part) => {
    expect(codeAndMessage(() => define(method))).toEqual([code, expect.stringContaining(part)]);
  });

  const answer = own.assess();
  it.each([
    [undefined, "wrong-type", "own: "],
    [Promise.resolve(answer), "bad-text", "own.label: "],
    [{ ...answer, label: "" }, "bad-text", "own.label: "],
    [{ ...answer, value: Number.NaN }, "bad-decimal", "own.value: "],
    [{ ...answer, value: undefined }, "bad-decimal", "own.value: "],
    [{ ...answer, score: Number.POSITIVE_INFINITY }, "bad-decimal", "own.score: "],
    [{ ...answer, pace: "fast" }, "unknown-code", "own.pace: "],
    [{ ...answer, reasons: undefined }, "wrong-type", "own.reasons: "],
    [{ ...answer, reasons: [1] }, "wrong-type", "own.reasons[0]: "],
    [{ ...answer, outlook: null }, "wrong-type", "own.outlook: "],
    [{ ...answer, outlook: { ...answer, pace: "fast" } }, "unknown-code", "own.outlook.pace: "],
  ])("for the answer %o: %s", (given, code, part) => {
    const method = define({ ...own, assess: () => given, rollUp: () => given });
    expect(codeAndMessage(() => one(points, { ...good, method }))).toEqual([
      code,
      expect.stringContaining(part),
    ]);
    expect(codeAndMessage(() => all(points, { direction: "increase", methods: [method] }))[0]).toBe(code);
    expect(codeAndMessage(() => indicator([], { method }))).toEqual([code, expect.stringContaining(part)]);
  });
});

describe("a method of one's own", () => {
  it("is given back frozen, with what it had", () => {
    const cutOffs = { withTarget: { half: 0.5 } };
    const method = defineMethod({ ...own, labels: ["fine"], cutOffs } as ProgressMethod);
    expect(Object.isFrozen(method)).toBe(true);
    expect(method).toMatchObject({ id: "own", title: "Own", citation: "None", labels: ["fine"], cutOffs });
    expect(Object.keys(define(own) as object)).toEqual(["id", "title", "citation", "assess"]);
  });

  it.each([
    ["an id of 64 characters", { id: "a".repeat(64) }, true],
    ["an id of 65 characters", { id: "a".repeat(65) }, false],
    ["a title of 1,000 characters", { title: "a".repeat(1000) }, true],
    ["a title of 1,001 characters", { title: "a".repeat(1001) }, false],
    ["a citation of blanks", { citation: "  " }, false],
  ])("may have %s", (_, fields, may) => {
    const call = () => define({ ...own, ...fields });
    if (may) expect(call()).toMatchObject(fields);
    else expect(["bad-id", "bad-text"]).toContain(refusal(call).code);
  });

  it("may be given undefined as one method for all, or as is", () => {
    expect(one(points, { ...good, method: own })).toMatchObject({ method: "own", label: "fine" });
  });

  it("sees its own thresholds, and the object that it is", () => {
    const method = define({
      ...own,
      cutOffs: { withTarget: { half: 0.5 } },
      assess(this: { id: string }, { thresholds }: { thresholds: object }) {
        return { ...own.assess(), label: `${this.id} ${JSON.stringify(thresholds)}` };
      },
    });
    expect(one(points, { ...good, method, thresholds: { half: "0.40" } })).toMatchObject({
      label: 'own {"half":"0.40"}',
    });
  });

  it("may say what it expects by the deadline", () => {
    const outlook = { label: "later", value: 3, pace: "at-risk", reasons: ["mine"] };
    const method = define({ ...own, assess: () => ({ ...own.assess(), outlook }) });
    expect(one(points, { ...good, method })).toMatchObject({ label: "fine", outlook });
  });

  it("may fail in its own way", () => {
    const method = define({
      ...own,
      assess: () => {
        throw new RangeError("mine");
      },
    });
    expect(() => one(points, { ...good, method })).toThrow(RangeError);
  });
});
