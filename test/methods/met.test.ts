import { describe, expect, it } from "vitest";
import {
  type AssessmentReason,
  type AssessOptions,
  assessSeries,
  type MethodId,
  publishedMethods,
  type SeriesPoint,
} from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = { direction: "increase", baseline: { period: "2015" }, target: 10, deadline: "2030" } as const;

/** What each of these methods answers to a target that is met. */
const met: Readonly<Record<string, { readonly label: string; readonly score: number | null }>> = {
  linear: { label: "on-track", score: null },
  compound: { label: "on-track", score: null },
  "open-sdg": { label: "target_achieved", score: 5 },
  "un-2023": { label: "target met or on track", score: 3 },
  undp: { label: "Target Achieved", score: null },
  "undp-aarr": { label: "Target Achieved", score: null },
};

const growing = Object.keys(met).filter((id) => id !== "linear");
const byPath = ["linear", "compound"];
const byYear = Object.keys(met).filter((id) => !byPath.includes(id));

interface Row {
  readonly says: string;
  readonly points: readonly SeriesPoint[];
  readonly options?: Partial<AssessOptions>;
  readonly methods: readonly string[];
  /** Among the reasons. */
  readonly reason: AssessmentReason;
}

/** The latest value meets the target, and something leaves no number. */
const rows: readonly Row[] = [
  { says: "from zero", points: years({ 2015: 0, 2022: 12 }), methods: growing, reason: "baseline-zero" },
  {
    says: "a value that has changed its sign",
    points: years({ 2015: -20, 2022: 12 }),
    options: { target: -10 },
    methods: growing,
    reason: "value-across-zero",
  },
  {
    says: "a target across zero from the base",
    points: years({ 2015: -5, 2022: 12 }),
    methods: growing,
    reason: "target-across-zero",
  },
  {
    says: "one value",
    points: years({ 2015: 12 }),
    methods: Object.keys(met),
    reason: "one-value-only",
  },
  {
    says: "a base on the target",
    points: years({ 2015: 10, 2022: 12 }),
    methods: Object.keys(met).filter((id) => id !== "undp-aarr"),
    reason: "baseline-equals-target",
  },
  {
    says: "a deadline that is over before the base",
    points: years({ 2015: 5, 2022: 12 }),
    options: { deadline: "2014" },
    methods: Object.keys(met),
    reason: "deadline-not-after-baseline",
  },
  {
    says: "a base that met the target, and a fall since",
    points: years({ 2015: 15, 2022: 12 }),
    methods: byPath,
    reason: "baseline-meets-target",
  },
  {
    says: "no baseline",
    points: years({ 2015: 5, 2022: 12 }),
    options: { baseline: undefined },
    methods: byPath,
    reason: "no-baseline",
  },
  {
    says: "no value for the baseline",
    points: years({ 2016: 5, 2022: 12 }),
    methods: byPath,
    reason: "no-baseline-value",
  },
  {
    says: "no deadline, and a fall",
    points: years({ 2015: 15, 2022: 12 }),
    options: { target: 12, deadline: undefined },
    methods: ["linear"],
    reason: "baseline-meets-target",
  },
  {
    says: "two values of an earlier year",
    points: [
      ...years({ 2015: 5, 2022: 12 }),
      { period: "2016-03", value: 6 },
      { period: "2016-06", value: 7 },
    ],
    methods: ["open-sdg", "un-2023"],
    reason: "several-values-in-one-year",
  },
  {
    says: "two values of the last year that both meet it",
    points: [...years({ 2015: 5, 2022: 12 }), { period: "2022", value: 11 }],
    methods: ["open-sdg", "un-2023"],
    reason: "several-values-in-one-year",
  },
  {
    says: "two values of the last day that both meet it",
    points: [...years({ 2015: 5, 2022: 12 }), { period: "2022", value: 11 }],
    methods: byPath,
    reason: "several-values-on-one-day",
  },
];

const cases = rows.flatMap((row) => row.methods.map((method) => ({ ...row, method: method as MethodId })));

describe("a target that the latest value meets is met", () => {
  it.each(cases)("$says: $method", ({ points, options, method, reason }) => {
    const answer = assessSeries(points, { ...goal, ...options, method: publishedMethods[method] });
    expect(answer).toMatchObject({ ...met[method], value: null, pace: "on-track" });
    expect(answer.reasons).toContain(reason);
  });

  it.each(byYear.concat("compound"))("from zero to 12 of 10, with nothing but the years: %s", (method) => {
    const options = { ...goal, method: publishedMethods[method as MethodId] };
    expect(assessSeries(years({ 2015: 0, 2022: 12 }), options).reasons).toEqual(["baseline-zero"]);
  });

  it("is on track along its path whatever the cut-offs, and keeps its number", () => {
    for (const method of byPath) {
      const options = { ...goal, method: publishedMethods[method as MethodId], thresholds: { onTrack: 100 } };
      const answer = assessSeries(years({ 2015: 5, 2022: 12 }), options);
      expect([answer.label, answer.value === null]).toEqual(["on-track", false]);
    }
  });

  it("counts within the tolerance of its method, and says so", () => {
    const options = { ...goal, target: 100, method: publishedMethods["un-2023"] };
    expect(assessSeries(years({ 2015: 0, 2022: 99.5 }), options)).toMatchObject({
      label: "target met or on track",
      value: null,
      reasons: ["baseline-zero", "met-within-tolerance"],
    });
  });
});

describe("a target that is not met by the method's own comparison gets no label without a number", () => {
  it.each(["undp", "undp-aarr"] as const)("%s asks for more than the target", (method) => {
    const answer = assessSeries(years({ 2015: 0, 2022: 10 }), { ...goal, method: publishedMethods[method] });
    expect([answer.label, answer.reasons]).toEqual(["not-assessable", ["baseline-zero"]]);
  });

  it.each(growing as MethodId[])("from zero to 9 of 10: %s", (method) => {
    const answer = assessSeries(years({ 2015: 0, 2022: 9 }), { ...goal, method: publishedMethods[method] });
    expect([answer.label, answer.value, answer.reasons]).toEqual(["not-assessable", null, ["baseline-zero"]]);
  });

  it.each(["linear", "open-sdg", "un-2023"] as const)(
    "two last values of which one meets it: %s",
    (method) => {
      const points = [...years({ 2015: 5, 2022: 12 }), { period: "2022", value: 9 }];
      const answer = assessSeries(points, { ...goal, method: publishedMethods[method] });
      expect(answer.label).toBe("not-assessable");
    },
  );

  it("a value that met it once", () => {
    const answer = assessSeries(years({ 2015: 0, 2018: 12, 2022: 9 }), {
      ...goal,
      method: publishedMethods["open-sdg"],
    });
    expect(answer.label).toBe("not-assessable");
  });
});
