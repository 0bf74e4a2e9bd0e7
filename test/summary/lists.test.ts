import fc from "fast-check";
import { evaluatePortfolio, parsePortfolio, type Status, summarize } from "policy-targets";
import { describe, expect, it } from "vitest";
import { ASOF, arrange, type Case, cases, deliverable } from "./arrange.js";

const worstFirst: readonly Status[] = [
  "missed",
  "overdue",
  "regressing",
  "off-track",
  "awaiting-data",
  "at-risk",
];

const isTracked = ({ commitment }: Case): boolean =>
  commitment !== "proposed" && commitment !== "prediction" && commitment !== "aspirational";

const summaryOf = (of: readonly Case[]) => {
  const { portfolio, evaluation } = arrange(of);
  return summarize(portfolio, evaluation);
};

const idsWhere = (of: readonly Case[], condition: (one: Case) => boolean): readonly string[] =>
  of.flatMap((one, number) => (condition(one) ? [`t${number}`] : []));

const one = (status: Status, deadline?: string, commitment?: Case["commitment"]): Case => ({
  status,
  deadline,
  commitment,
});

describe("what needs attention", () => {
  it("is every target or task of a bad status, and nothing else", () => {
    fc.assert(
      fc.property(cases, (of) => {
        expect(
          summaryOf(of)
            .attention.map(({ target }) => target)
            .sort(),
        ).toEqual([...idsWhere(of, (one) => isTracked(one) && worstFirst.includes(one.status))].sort());
      }),
    );
  });

  it("stands worst first, then by the day it was due", () => {
    const of = [
      one("at-risk", "2020"),
      one("awaiting-data", "2020-06"),
      one("off-track", "2025-Q1"),
      one("overdue", "2020-06"),
      one("regressing"),
      one("overdue", "2019"),
      one("missed", "2020-07-05"),
      one("overdue"),
    ];
    expect(summaryOf(of).attention.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ["missed", "2020-07-05"],
      ["overdue", "2019-12-31"],
      ["overdue", "2020-06-30"],
      ["overdue", null],
      ["regressing", null],
      ["off-track", "2025-03-31"],
      ["awaiting-data", "2020-06-30"],
      ["at-risk", "2020-12-31"],
    ]);
  });

  it("keeps the order of the portfolio where nothing else decides", () => {
    const of = [one("overdue", "2020-06"), one("overdue", "2020-06"), one("overdue", "2020-06")];
    expect(summaryOf(of).attention.map(({ target }) => target)).toEqual(["t0", "t1", "t2"]);
  });

  it.each(["proposed", "prediction", "aspirational"] as const)(
    "leaves a missed target out that is %s",
    (commitment) => {
      expect(summaryOf([one("missed", "2019", commitment)]).attention).toEqual([]);
    },
  );
});

describe("what falls due next", () => {
  const open: readonly Status[] = [
    "on-track",
    "at-risk",
    "off-track",
    "regressing",
    "in-progress",
    "pending",
    "no-data",
    "awaiting-data",
    "indeterminate",
    "overdue",
  ];
  const dueDays = { [ASOF]: ASOF, "2020-07": "2020-07-31", "2020": "2020-12-31", "2025-Q1": "2025-03-31" };

  it("is every target or task that is open and whose deadline has not ended", () => {
    fc.assert(
      fc.property(cases, (of) => {
        expect(
          summaryOf(of)
            .dueNext.map(({ target }) => target)
            .sort(),
        ).toEqual(
          [
            ...idsWhere(
              of,
              (one) =>
                isTracked(one) && open.includes(one.status) && Object.hasOwn(dueDays, one.deadline ?? ""),
            ),
          ].sort(),
        );
      }),
    );
  });

  it("stands by day, the nearest first", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const days = summaryOf(of).dueNext.map(({ dueOn }) => dueOn);
        expect(days).toEqual([...days].sort());
      }),
    );
  });

  it.each<Status>(["achieved", "achieved-late", "missed", "withdrawn", "on-hold", "not-started"])(
    "is not what is %s",
    (status) => {
      expect(summaryOf([one(status, "2020")]).dueNext).toEqual([]);
    },
  );

  it.each(["2020-07-05", "2020-06", "2019"])("is not what was due %s", (deadline) => {
    expect(summaryOf([one("in-progress", deadline)]).dueNext).toEqual([]);
  });

  it("is what is due on the day itself", () => {
    expect(summaryOf([one("pending", ASOF)]).dueNext.map(({ dueOn }) => dueOn)).toEqual([ASOF]);
  });

  it("keeps the order of the portfolio on the same day", () => {
    expect(
      summaryOf([one("pending", "2020"), one("no-data", "2020")]).dueNext.map(({ target }) => target),
    ).toEqual(["t0", "t1"]);
  });

  it("is a target that hangs on an event, by the day that is expected", () => {
    const portfolio = parsePortfolio({
      targets: [
        deliverable("licence", { deadline: { event: "the law is passed", expected: "2020-10" } }),
        deliverable("someday", { deadline: { event: "the law is passed" } }),
      ],
    });
    const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF }));
    expect(summary.dueNext.map(({ target, dueOn }) => [target, dueOn])).toEqual([["licence", "2020-10-31"]]);
  });
});

describe("a line", () => {
  const portfolio = parsePortfolio({
    targets: [
      deliverable("a", {
        deadline: { by: "2021", stated: "đến năm 2021" },
        title: { en: "A", vi: "Á" },
        sector: { en: "Post", vi: "Bưu chính" },
      }),
      deliverable("b"),
    ],
  });
  const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: ASOF, knownOn: "2020-08-01" }));

  it("keeps the title in all its languages", () => {
    expect(summary.lines[0]?.title).toEqual({ en: "A", vi: "Á" });
  });

  it("keeps the deadline as it was written", () => {
    expect(summary.lines[0]?.deadline).toEqual({ by: "2021", stated: "đến năm 2021" });
  });

  it("has the class and the sector of the target", () => {
    expect([summary.lines[0]?.class, summary.lines[0]?.sector, summary.lines[1]?.sector]).toEqual([
      "target",
      { en: "Post", vi: "Bưu chính" },
      null,
    ]);
  });

  it("says null where there is no deadline", () => {
    expect([summary.lines[1]?.deadline, summary.lines[1]?.dueOn]).toEqual([null, null]);
  });

  it("stands in the summary of its days", () => {
    expect([summary.asOf, summary.knownOn]).toEqual([ASOF, "2020-08-01"]);
  });
});
