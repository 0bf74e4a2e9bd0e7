import {
  type AllOfCriterion,
  type Amount,
  type Bounds,
  type CategoryValue,
  type ChangeCriterion,
  type Citation,
  type Criterion,
  codes,
  type Deadline,
  definePortfolio,
  type Each,
  type Evaluation,
  evaluateTarget,
  type Fault,
  type FaultCode,
  type Indicator,
  isPolicyTargetsError,
  type MeasuredValue,
  type Milestone,
  type Party,
  type Policy,
  type PolicyTargetsError,
  type Portfolio,
  parsePortfolio,
  type Quantified,
  type RatioOf,
  type Revision,
  type Source,
  type StatusReport,
  safeParsePortfolio,
  type Target,
} from "policy-targets";
import { portfolioJsonSchema, portfolioSchema } from "policy-targets/schema";
import { boundsOf, convert, decimal, firstDay, type Truth } from "policy-targets/values";
import { assertType, describe, expectTypeOf, it } from "vitest";

const { faultCodes } = codes;

/** The keys of T under which a value may be undefined although it is there. */
type Carrying<T> = {
  [K in keyof T]-?: undefined extends T[K] ? (object extends Pick<T, K> ? never : K) : never;
}[keyof T];

/** The keys that may be assigned. */
type Writable<T> = {
  [K in keyof T]-?: (<X>() => X extends { [P in K]: T[K] } ? 1 : 2) extends <X>() => X extends {
    -readonly [P in K]: T[K];
  }
    ? 1
    : 2
    ? K
    : never;
}[keyof T];

describe("objects of the domain", () => {
  it("carry no undefined", () => {
    expectTypeOf<Carrying<Portfolio>>().toBeNever();
    expectTypeOf<Carrying<Source>>().toBeNever();
    expectTypeOf<Carrying<Party>>().toBeNever();
    expectTypeOf<Carrying<Policy>>().toBeNever();
    expectTypeOf<Carrying<Indicator>>().toBeNever();
    expectTypeOf<Carrying<Target>>().toBeNever();
    expectTypeOf<Carrying<MeasuredValue>>().toBeNever();
    expectTypeOf<Carrying<StatusReport>>().toBeNever();
    expectTypeOf<Carrying<Citation>>().toBeNever();
    expectTypeOf<Carrying<Milestone>>().toBeNever();
    expectTypeOf<Carrying<Revision>>().toBeNever();
    expectTypeOf<Carrying<RatioOf>>().toBeNever();
    expectTypeOf<Carrying<Each>>().toBeNever();
    expectTypeOf<Carrying<Quantified>>().toBeNever();
  });

  it("do not take undefined under an optional key", () => {
    const target = {} as Target;
    // @ts-expect-error deadline may be absent, not undefined
    assertType<Target>({ ...target, deadline: undefined });
  });

  it("have no key that can be assigned", () => {
    expectTypeOf<Writable<Portfolio>>().toBeNever();
    expectTypeOf<Writable<Source>>().toBeNever();
    expectTypeOf<Writable<Party>>().toBeNever();
    expectTypeOf<Writable<Policy>>().toBeNever();
    expectTypeOf<Writable<Indicator>>().toBeNever();
    expectTypeOf<Writable<Target>>().toBeNever();
    expectTypeOf<Writable<MeasuredValue>>().toBeNever();
    expectTypeOf<Writable<StatusReport>>().toBeNever();
    expectTypeOf<Writable<Citation>>().toBeNever();
    expectTypeOf<Writable<Milestone>>().toBeNever();
    expectTypeOf<Writable<Revision>>().toBeNever();
    expectTypeOf<Writable<RatioOf>>().toBeNever();
    expectTypeOf<Writable<Each>>().toBeNever();
    expectTypeOf<Writable<ChangeCriterion>>().toBeNever();
    expectTypeOf<Writable<AllOfCriterion>>().toBeNever();
    expectTypeOf<Writable<Fault>>().toBeNever();
    expectTypeOf<Writable<Bounds>>().toBeNever();
  });

  it("have no list that can be changed", () => {
    const portfolio = parsePortfolio({});
    // @ts-expect-error the list is read-only
    portfolio.targets.push({} as Target);
    // @ts-expect-error the list is read-only
    portfolio.targets[0]?.citations.pop();
  });

  it("have no amount that can be changed", () => {
    const amount = {} as Amount & object;
    // @ts-expect-error an amount is read-only, as it is frozen
    amount.about = "5";
  });

  it("have defaults filled in", () => {
    expectTypeOf<Target["mode"]>().toEqualTypeOf<"reach" | "maintain">();
    expectTypeOf<Target["citations"]>().toEqualTypeOf<readonly Citation[]>();
    expectTypeOf<MeasuredValue["verification"]>().toEqualTypeOf<"self-reported" | "verified" | undefined>();
  });

  it("have deadlines of null in revisions alone", () => {
    expectTypeOf<Extract<Target["deadline"], null>>().toBeNever();
    expectTypeOf<Extract<Revision["deadline"], null>>().toBeNull();
  });

  it("hold no number but strings", () => {
    expectTypeOf<Extract<Amount, number>>().toBeNever();
    expectTypeOf<Extract<Deadline, Date>>().toBeNever();
  });
});

describe("a criterion", () => {
  it("is told apart by its kind", () => {
    const limit = (criterion: Criterion): unknown => {
      switch (criterion.kind) {
        case "threshold":
          return criterion.atLeast;
        case "range":
          return criterion.between[0];
        case "rank":
          return criterion.rankAtMost;
        case "deliverable":
          return criterion.deliverable;
        case "category":
          return criterion.category.accepted;
        case "qualitative":
          return criterion.qualitative;
        case "change":
          return criterion.change === undefined ? criterion.against : criterion.change.against;
        case "allOf":
          return criterion.allOf[0]?.indicator;
        case "anyOf":
          return criterion.anyOf.length;
      }
    };
    expectTypeOf(limit).returns.toBeUnknown();
  });

  it("has quantifiers where it is measured", () => {
    const change = {} as ChangeCriterion;
    expectTypeOf(change.every).toEqualTypeOf<"year" | "quarter" | "month" | undefined>();
    const composed = {} as AllOfCriterion;
    // @ts-expect-error quantifiers stand in the parts
    composed.every;
  });

  it("cannot be read as another kind", () => {
    const criterion = {} as Extract<Criterion, { kind: "range" }>;
    // @ts-expect-error a range has no rank
    criterion.rankAtMost;
  });
});

describe("results", () => {
  it("are of the types that the guide names", () => {
    expectTypeOf(decimal).returns.toBeString();
    expectTypeOf(firstDay).returns.toEqualTypeOf<string | null>();
    expectTypeOf(boundsOf).returns.toEqualTypeOf<Bounds>();
    expectTypeOf(convert).returns.toEqualTypeOf<Amount>();
    expectTypeOf(portfolioJsonSchema).returns.toEqualTypeOf<Readonly<Record<string, unknown>>>();
    expectTypeOf<MeasuredValue["value"]>().toEqualTypeOf<Amount | CategoryValue | undefined>();
  });

  it("of a Standard Schema are narrowed by issues", () => {
    const result = portfolioSchema["~standard"].validate({});
    if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<Portfolio>();
    else expectTypeOf(result.issues).toEqualTypeOf<readonly Fault[]>();
  });

  it("of parsing are narrowed by ok", () => {
    const result = safeParsePortfolio({});
    if (result.ok) expectTypeOf(result.portfolio).toEqualTypeOf<Portfolio>();
    else expectTypeOf(result.faults).toEqualTypeOf<readonly Fault[]>();
  });

  it("of parsing have no portfolio before that", () => {
    const result = safeParsePortfolio({});
    // @ts-expect-error it may have failed
    result.portfolio;
  });

  it("of defining keep the target ids", () => {
    const portfolio = definePortfolio({
      targets: [{ id: "launch", title: "Launch", criterion: { deliverable: true } }],
    });
    expectTypeOf(portfolio).toEqualTypeOf<Portfolio<"launch", never>>();
    expectTypeOf(evaluateTarget(portfolio, "launch", { asOf: "2020-01-01" })).toEqualTypeOf<Evaluation>();
  });

  it("of three-valued logic are three", () => {
    expectTypeOf<Truth>().toEqualTypeOf<"yes" | "no" | "maybe">();
  });

  it("that are caught are narrowed", () => {
    const error: unknown = undefined;
    if (isPolicyTargetsError(error)) expectTypeOf(error).toEqualTypeOf<PolicyTargetsError>();
  });

  it("that are code lists cannot be changed", () => {
    expectTypeOf<(typeof faultCodes)[number]>().toEqualTypeOf<FaultCode>();
    // @ts-expect-error the list is read-only
    faultCodes.push("bad-id");
  });
});
