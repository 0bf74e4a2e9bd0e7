import {
  type Evaluation,
  evaluatePortfolio,
  type Portfolio,
  type PortfolioEvaluation,
  parsePortfolio,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { compareEvaluations } from "../../src/evaluation/compare.js";
import { evaluationWith, portfolioOf } from "./support.js";

const deliverables = (...targets: readonly (Partial<TargetInput> & { id: string })[]): Portfolio =>
  parsePortfolio({
    targets: targets.map((target) => ({ title: "Target", criterion: { deliverable: true }, ...target })),
  });

const on = (portfolio: Portfolio, asOf = "2020-07-06"): PortfolioEvaluation =>
  evaluatePortfolio(portfolio, { asOf });

describe("two days of one portfolio", () => {
  const portfolio = deliverables({ id: "trial", deadline: "2020-06" }, { id: "launch", deadline: "2020-10" });
  const comparison = compareEvaluations(
    evaluatePortfolio(portfolio, { asOf: "2020-04-30" }),
    evaluatePortfolio(portfolio, { asOf: "2020-07-06", knownOn: "2020-08-01" }),
  );

  it("show what became of each target", () => {
    expect(comparison.targets).toEqual([
      {
        target: "trial",
        before: "pending",
        after: "overdue",
        classBefore: "target",
        classAfter: "target",
        change: "worsened",
        dueBefore: "2020-06-30",
        dueAfter: "2020-06-30",
        isRevised: false,
        daysMoved: 0,
      },
      {
        target: "launch",
        before: "pending",
        after: "pending",
        classBefore: "target",
        classAfter: "target",
        change: "unchanged",
        dueBefore: "2020-10-31",
        dueAfter: "2020-10-31",
        isRevised: false,
        daysMoved: 0,
      },
    ]);
  });

  it("are named with what was known on them", () => {
    expect([comparison.before, comparison.after]).toEqual([
      { asOf: "2020-04-30", knownOn: "2020-04-30" },
      { asOf: "2020-07-06", knownOn: "2020-08-01" },
    ]);
  });

  it("are counted by change, zeros included", () => {
    expect(comparison.counts).toEqual({
      "newly-achieved": 0,
      slipped: 0,
      improved: 0,
      worsened: 1,
      revised: 0,
      changed: 0,
      unchanged: 1,
      new: 0,
      removed: 0,
      withdrawn: 0,
      reinstated: 0,
    });
  });
});

describe("two vintages of one day", () => {
  it("show a verdict that a later revision changed", () => {
    const portfolio = portfolioOf({
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        { period: "2020", value: 78, releasedOn: "2021-02-15" },
        { period: "2020", value: 81, releasedOn: "2021-09-30" },
      ],
    });
    const asPublished = evaluatePortfolio(portfolio, { asOf: "2021-03-31" });
    const inHindsight = evaluatePortfolio(portfolio, { asOf: "2021-03-31", knownOn: "2021-12-31" });
    expect(compareEvaluations(asPublished, inHindsight).targets).toMatchObject([
      { before: "missed", after: "achieved", change: "newly-achieved" },
    ]);
  });
});

describe("two editions of a portfolio", () => {
  const lineOf = (before: Partial<TargetInput>, after: Partial<TargetInput>) => {
    const [first, second] = [before, after].map((target) => on(deliverables({ id: "t", ...target })));
    return compareEvaluations(first as PortfolioEvaluation, second as PortfolioEvaluation).targets[0];
  };

  it("list new targets in their place and removed ones last", () => {
    const first = deliverables({ id: "a" }, { id: "b" }, { id: "c" });
    const second = deliverables({ id: "d" }, { id: "c" }, { id: "a" });
    expect(compareEvaluations(on(first), on(second)).targets.map(({ target }) => target)).toEqual([
      "d",
      "c",
      "a",
      "b",
    ]);
  });

  it("have no status before of a new target", () => {
    const { targets } = compareEvaluations(
      on(deliverables()),
      on(deliverables({ id: "t", deadline: "2020-10" })),
    );
    expect(targets).toEqual([
      {
        target: "t",
        before: null,
        after: "pending",
        classBefore: null,
        classAfter: "target",
        change: "new",
        dueBefore: null,
        dueAfter: "2020-10-31",
        isRevised: false,
        daysMoved: null,
      },
    ]);
  });

  it("have no status after of a removed target", () => {
    const { targets } = compareEvaluations(
      on(deliverables({ id: "t", deadline: "2020-10" })),
      on(deliverables()),
    );
    expect(targets).toEqual([
      {
        target: "t",
        before: "pending",
        after: null,
        classBefore: "target",
        classAfter: null,
        change: "removed",
        dueBefore: "2020-10-31",
        dueAfter: null,
        isRevised: false,
        daysMoved: null,
      },
    ]);
  });

  it("show a target that was given up as withdrawn", () => {
    expect(lineOf({}, { lifecycle: "cancelled" })).toMatchObject({ change: "withdrawn" });
  });

  it("show by how many days a deadline moved later", () => {
    expect(lineOf({ deadline: "2020-06" }, { deadline: "2020-12" })).toMatchObject({
      change: "improved",
      dueBefore: "2020-06-30",
      dueAfter: "2020-12-31",
      isRevised: true,
      daysMoved: 184,
    });
  });

  it("show by how many days a deadline moved earlier", () => {
    expect(lineOf({ deadline: "2020-12" }, { deadline: "2020-10" })?.daysMoved).toBe(-61);
  });

  it.each<[string, Partial<TargetInput>, Partial<TargetInput>]>([
    ["was added", {}, { deadline: "2020-10" }],
    ["was dropped", { deadline: "2020-10" }, {}],
  ])("show no number of days where a deadline %s", (_, before, after) => {
    expect(lineOf(before, after)?.daysMoved).toBeNull();
  });
});

describe("a statement that is first made between two days", () => {
  const sources = [
    { id: "april", title: "April", publisher: "Ministry", language: "en", publishedOn: "2020-04-30" },
    { id: "july", title: "July", publisher: "Ministry", language: "en", publishedOn: "2020-07-06" },
  ];
  const changeOf = (target: Partial<TargetInput>, policies: readonly object[] = []) => {
    const portfolio = parsePortfolio({
      sources,
      policies,
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, ...target }],
      reports: [{ target: "t", on: "2020-07-01", says: "done" }],
    });
    const [before, after] = [on(portfolio, "2020-05-31"), on(portfolio)];
    return [compareEvaluations(before, after), compareEvaluations(after, before)].map(
      ({ targets }) => targets[0]?.change,
    );
  };
  const policy = { id: "p", documentType: "law", title: "Law", stage: "issued", issuedOn: "2020-06-03" };

  it.each<[string, Partial<TargetInput>, readonly object[], readonly string[]]>([
    ["in a source that was published then", { citations: [{ source: "july" }] }, [], ["new", "removed"]],
    ["by a policy that was issued then", { policies: ["p"] }, [policy], ["new", "removed"]],
    ["not then but before", { citations: [{ source: "april" }] }, [], ["newly-achieved", "slipped"]],
    [
      "before, to start then",
      { start: "2020-06", citations: [{ source: "april" }] },
      [],
      ["newly-achieved", "slipped"],
    ],
  ])("is new, and not newly achieved: %s", (_, target, policies, changes) => {
    expect(changeOf(target, policies)).toEqual(changes);
  });

  it("is unchanged while neither day knows it", () => {
    const portfolio = parsePortfolio({
      sources,
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, citations: [{ source: "july" }] }],
    });
    const { counts } = compareEvaluations(on(portfolio, "2020-04-30"), on(portfolio, "2020-05-31"));
    expect(counts.unchanged).toBe(1);
  });
});

describe("a statement that changed class", () => {
  const portfolio = deliverables(
    { id: "same" },
    { id: "dated", revisions: [{ on: "2020-06-15", deadline: "2020-12" }] },
  );
  const comparison = compareEvaluations(on(portfolio, "2020-04-30"), on(portfolio));

  it("is named", () => {
    expect(comparison.reclassified).toEqual(["dated"]);
  });

  it("has both classes", () => {
    expect(comparison.targets.map(({ classBefore, classAfter }) => [classBefore, classAfter])).toEqual([
      ["task", "task"],
      ["task", "target"],
    ]);
  });

  it("is none that only one evaluation has", () => {
    expect(compareEvaluations(on(deliverables()), on(portfolio)).reclassified).toEqual([]);
  });
});

const share: Partial<TargetInput> = { deadline: "2021" };
const revisedOn = (revision: NonNullable<TargetInput["revisions"]>[number], asOf = "2020-07-06") =>
  compareEvaluations(
    on(deliverables({ id: "t", ...share, revisions: [revision] }), "2020-04-30"),
    on(deliverables({ id: "t", ...share, revisions: [revision] }), asOf),
  ).targets[0];

describe("a revision between two days", () => {
  it("is what became of a target with the same status", () => {
    expect(revisedOn({ on: "2020-05-15", deadline: "2022" })).toMatchObject({
      change: "revised",
      isRevised: true,
      daysMoved: 365,
    });
  });

  it("is one of what is asked too", () => {
    expect(revisedOn({ on: "2020-05-15", criterion: { qualitative: "It works" } })).toMatchObject({
      change: "revised",
      daysMoved: 0,
    });
  });

  it("stands beside a status that is worse", () => {
    const line = revisedOn({ on: "2020-05-15", deadline: "2020-06" });
    expect([line?.change, line?.isRevised]).toEqual(["worsened", true]);
  });

  it("leaves the deadline that counts where it had passed already", () => {
    const line = compareEvaluations(
      on(
        deliverables({ id: "t", deadline: "2020-06", revisions: [{ on: "2020-08-15", deadline: "2021" }] }),
        "2020-07-06",
      ),
      on(
        deliverables({ id: "t", deadline: "2020-06", revisions: [{ on: "2020-08-15", deadline: "2021" }] }),
        "2020-09-01",
      ),
    ).targets[0];
    expect(line).toMatchObject({ change: "revised", after: "overdue", dueAfter: "2020-06-30", daysMoved: 0 });
  });

  it("is none before its day", () => {
    expect(revisedOn({ on: "2020-08-15", deadline: "2022" })).toMatchObject({
      change: "unchanged",
      isRevised: false,
    });
  });

  it("is none once both know it", () => {
    const portfolio = deliverables({
      id: "t",
      ...share,
      revisions: [{ on: "2020-03-15", deadline: "2022" }],
    });
    expect(compareEvaluations(on(portfolio, "2020-04-30"), on(portfolio)).targets[0]).toMatchObject({
      change: "unchanged",
      isRevised: false,
    });
  });
});

/** As it was stored before evaluations told of revisions. */
const older = (evaluation: PortfolioEvaluation): PortfolioEvaluation => ({
  ...evaluation,
  evaluations: evaluation.evaluations.map(({ revisions: _, ...rest }) => rest as Evaluation),
});

describe("evaluations that were stored as JSON", () => {
  it("compare without revisions", () => {
    const portfolio = deliverables({ id: "t", deadline: "2020-10" });
    expect(compareEvaluations(older(on(portfolio, "2020-04-30")), on(portfolio)).targets[0]).toMatchObject({
      change: "unchanged",
      isRevised: false,
    });
  });

  it("without revisions are revised by those that the later one has", () => {
    const portfolio = deliverables({
      id: "t",
      deadline: "2020-10",
      revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
    });
    expect(compareEvaluations(older(on(portfolio, "2020-04-30")), on(portfolio)).targets[0]?.isRevised).toBe(
      true,
    );
  });

  it.each([null, [], "none", { applied: "2020-05-15" }])(
    "compare with revisions that cannot be read: %j",
    (revisions) => {
      const stored = on(deliverables({ id: "t", deadline: "2020-10" }));
      const odd = { ...stored, evaluations: stored.evaluations.map((own) => ({ ...own, revisions })) };
      expect(compareEvaluations(odd as never, stored).counts.unchanged).toBe(1);
    },
  );

  it("compare like those just made", () => {
    const [before, after] = [evaluationWith({ t: "pending" }), evaluationWith({ t: "overdue" })];
    const stored = JSON.parse(JSON.stringify(before)) as PortfolioEvaluation;
    expect(compareEvaluations(stored, after)).toEqual(compareEvaluations(before, after));
  });
});
