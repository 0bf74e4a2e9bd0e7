import {
  evaluateTarget,
  formatCriterion,
  parsePortfolio,
  type Status,
  serializePortfolio,
} from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, outlook, portfolioInput, portfolioOf, stand } from "./support.js";

type Criterion = Case["criterion"];

const count = { indicator: { unit: "count" } } as const;

/** Against 1990, when it was 100, by 2030. */
const from1990 = (criterion: Criterion, value: number, more: Partial<Case> = {}): Case => ({
  criterion,
  deadline: "2030",
  values: [
    ["1990", 100],
    ["2030", value],
  ],
  ...count,
  ...more,
});

const fall: Criterion = { fallBy: { percent: 55 }, against: "1990" };
const rise: Criterion = { riseBy: { percent: 55 }, against: "1990" };

describe("a fall or rise by so much", () => {
  it.each<[what: string, given: Case, status: Status]>([
    ["a fall of just so much", from1990(fall, 45), "achieved"],
    ["a fall of more", from1990(fall, 20), "achieved"],
    ["a fall of less", from1990(fall, 55.4), "missed"],
    ["a rise instead of a fall", from1990(fall, 155), "missed"],
    ["a rise of just so much", from1990(rise, 155), "achieved"],
    ["a rise of less", from1990(rise, 154), "missed"],
    ["a fall instead of a rise", from1990(rise, 45), "missed"],
    ["a fall by an amount", from1990({ fallBy: { amount: 60 }, against: "1990" }, 41), "missed"],
    [
      "a rise by points",
      from1990({ riseBy: { points: 5 }, against: "1990" }, 105, { indicator: { unit: "percent" } }),
      "achieved",
    ],
    [
      "a fall of nearly so much",
      from1990({ fallBy: { percent: { nearly: 50 } }, against: "1990" }, 51),
      "indeterminate",
    ],
    [
      "a fall of about so much",
      from1990({ fallBy: { percent: { about: 50 } }, against: "1990" }, 47),
      "achieved",
    ],
    [
      "a fall within a range",
      from1990({ fallBy: { percent: { between: [50, 60] } }, against: "1990" }, 45),
      "indeterminate",
    ],
    [
      "a fall of more than all there is",
      from1990({ fallBy: { percent: 110 }, against: "1990" }, -10),
      "achieved",
    ],
    [
      "a fall from zero",
      {
        ...from1990(fall, 0),
        values: [
          ["1990", 0],
          ["2030", 0],
        ],
      },
      "indeterminate",
    ],
  ])("%s", (_, given, status) => {
    expect(stand(given, "2031-06-01").status).toBe(status);
  });

  it("is counted from the baseline where nothing else is named", () => {
    const given: Case = {
      criterion: { fallBy: { percent: 50 } },
      baseline: { value: 80, period: "2010" },
      deadline: "2030",
      values: [["2030", 40]],
      ...count,
    };
    expect(stand(given, "2031-06-01").status).toBe("achieved");
  });

  it("may be counted from a reference that moves", () => {
    const given: Case = {
      criterion: { riseBy: { percent: 10 }, against: "year-before" },
      deadline: "2020",
      values: [
        ["2019", 100],
        ["2020", 109],
      ],
      ...count,
    };
    expect(stand(given, "2021-06-01").status).toBe("missed");
  });

  it("has to hold in every period", () => {
    const given: Case = {
      criterion: { riseBy: { percent: 7 }, against: "previous-period", every: "year" },
      start: "2020",
      deadline: "2021",
      values: [
        ["2019", 100],
        ["2020", 110],
        ["2021", 112],
      ],
      ...count,
    };
    expect(stand(given, "2022-06-01").status).toBe("missed");
  });

  it("has to hold for each member", () => {
    const given: Case = {
      criterion: { ...fall, each: { dimension: "sector", members: ["a", "b"] } },
      deadline: "2030",
      values: ["a", "b"].flatMap((sector) => [
        { period: "1990", value: 100, dimensions: { sector } },
        { period: "2030", value: sector === "a" ? 40 : 50, dimensions: { sector } },
      ]),
      ...count,
    };
    expect(stand(given, "2031-06-01").status).toBe("missed");
  });

  it("has to hold all the time", () => {
    const given: Case = { ...from1990(fall, 40), mode: "maintain", start: "2028", deadline: "2030" };
    const broken: Case = {
      ...given,
      values: [
        ["1990", 100],
        ["2029", 46],
        ["2030", 40],
      ],
    };
    expect([stand(given, "2031-06-01").status, stand(broken, "2031-06-01").status]).toEqual([
      "achieved",
      "missed",
    ]);
  });

  it("gives the direction in which the values should go", () => {
    const { progress, status } = stand(
      {
        ...from1990(fall, 40),
        values: [
          ["1990", 100],
          ["2010", 120],
        ],
      },
      "2011-06-01",
    );
    expect([(progress.share ?? 0).toFixed(3), status]).toEqual(["-0.364", "regressing"]);
  });

  it("has milestones of its own form", () => {
    const milestone = { by: "2020", criterion: { fallBy: { percent: 20 }, against: "1990" } } as const;
    const { milestones } = stand(
      {
        ...from1990(fall, 40),
        milestones: [milestone],
        values: [
          ["1990", 100],
          ["2020", 85],
        ],
      },
      "2021-06-01",
    );
    expect(milestones[0]?.state).toBe("missed");
  });

  it("says what it would take", () => {
    const { requirement } = outlook(
      {
        ...from1990(fall, 40),
        values: [
          ["1990", 100],
          ["2020", 80],
        ],
      },
      "2021-06-01",
    );
    expect(requirement?.change).toBe(-35);
  });

  it("says what is missing where its reference is not known", () => {
    expect(codesOf(stand({ ...from1990(fall, 40), values: [["2030", 40]] }, "2031-06-01"))).toContain(
      "no-reference",
    );
  });
});

describe("a fall is the change that its extent says", () => {
  it.each<[Criterion, Criterion]>([
    [fall, { change: { atMost: { percent: -55 }, against: "1990" } }],
    [rise, { change: { atLeast: { percent: 55 }, against: "1990" } }],
    [
      { fallBy: { amount: { nearly: 55 } }, against: "1990" },
      { change: { atMost: { amount: { nearly: -55 } }, against: "1990" } },
    ],
    [
      { fallBy: { amount: { between: [50, 60] } }, against: "1990" },
      { change: { atMost: { amount: { between: [-60, -50] } }, against: "1990" } },
    ],
  ])("%j", (extent, change) => {
    for (const value of [-10, 20, 40, 45, 46, 50, 52.5, 60, 100, 155, 156]) {
      const [one, other] = [extent, change].map((criterion) => {
        const { criterion: _, ...rest } = stand(from1990(criterion, value), "2031-06-01");
        return { ...rest, reasons: codesOf(rest as never) };
      });
      expect(one).toEqual(other);
    }
  });

  it("so that a revision from one to the other asks for as much", () => {
    const revised: Case = {
      ...from1990(fall, 40),
      revisions: [{ on: "2020", criterion: { change: { atMost: { percent: -55 }, against: "1990" } } }],
    };
    expect(stand(revised, "2031-06-01").revisions.criterion).toBe("unchanged");
  });

  it("so that a revision to a larger fall asks for more", () => {
    const revised: Case = {
      ...from1990(fall, 40),
      revisions: [{ on: "2020", criterion: { fallBy: { percent: 60 }, against: "1990" } }],
    };
    expect(stand(revised, "2031-06-01").revisions.criterion).toBe("strengthened");
  });
});

describe("a fall or rise is stored and told as it was written", () => {
  it("with its kind and canonical numbers", () => {
    expect(portfolioOf(from1990(fall, 40)).targets[0]?.criterion).toEqual({
      kind: "change",
      fallBy: { percent: "55" },
      against: "1990",
    });
  });

  it("and comes back from its JSON", () => {
    const portfolio = parsePortfolio(
      portfolioInput(
        from1990({ riseBy: { percent: { about: "7.0", within: 0.1 } }, against: "year-before" }, 40),
      ),
    );
    expect(parsePortfolio(JSON.parse(serializePortfolio(portfolio)))).toEqual(portfolio);
  });

  it.each<[criterion: Criterion, english: string, vietnamese: string]>([
    [fall, "a fall of at least 55% from 1990", "giảm tối thiểu 55% so với năm 1990"],
    [
      { riseBy: { points: "2.5" }, against: "year-before" },
      "a rise of at least 2.5 percentage points from the same period a year earlier",
      "tăng tối thiểu 2,5 điểm phần trăm so với cùng kỳ năm trước",
    ],
    [
      { fallBy: { percent: { nearly: 50 } }, against: "1990", every: "year" },
      "a fall of nearly 50% or more from 1990, in every year",
      "giảm gần 50% trở lên so với năm 1990, trong mỗi năm",
    ],
  ])("%j in words", (criterion, english, vietnamese) => {
    const read = portfolioOf({ ...from1990(criterion, 40), indicator: { unit: "percent" } }).targets[0]
      ?.criterion;
    const words =
      read === undefined
        ? []
        : [formatCriterion(read, "percent"), formatCriterion(read, "percent", { locale: vi })];
    expect(words).toEqual([english, vietnamese]);
  });
});

it("'reduce by 55 %' is not met by a fall of 44.6 %", () => {
  const portfolio = portfolioOf(from1990(fall, 55.4));
  expect(evaluateTarget(portfolio, "t", { asOf: "2031-06-01" }).status).toBe("missed");
});
