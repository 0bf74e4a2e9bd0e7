import {
  evaluateTarget,
  explainReason,
  formatCriterion,
  mergePortfolios,
  type PortfolioInput,
  parsePortfolio,
  type Reason,
  statusesOf,
  targetHistory,
  withMeasuredValues,
} from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { type Case, portfolioInput } from "./support.js";

const district = {
  id: "district",
  title: { en: "district", vi: "quận" },
  members: [
    { id: "north", title: { en: "North End", vi: "Khu Bắc" } },
    { id: "south", title: { en: "South Bank", vi: "Khu Nam" } },
  ],
} as const;
const { members: _, ...titleAlone } = district;
const sex = { id: "sex", title: { en: "sex", vi: "giới" } } as const;

type Declared = NonNullable<PortfolioInput["dimensions"]>;

const ON = "2021-02-01";

const given = (values: Readonly<Record<string, number>>, each: object = {}): Case => ({
  criterion: { atLeast: 50, each: { dimension: "district", ...each } },
  deadline: "2020",
  values: Object.entries(values).map(([name, value]) => ({
    period: "2020",
    value,
    dimensions: { district: name },
  })),
});

const portfolioWith = (dimensions: Declared, of: Case) =>
  parsePortfolio({ ...portfolioInput(of), dimensions });

const evaluated = (dimensions: Declared, of: Case) =>
  evaluateTarget(portfolioWith(dimensions, of), "t", { asOf: ON });

const ofMembers = (reasons: readonly Reason[]) => reasons.find(({ code }) => code === "members");

describe("each without members", () => {
  it.each<readonly [string, Declared, Case, string]>([
    ["is met by all that are declared", [district], given({ north: 60, south: 50 }), "achieved"],
    ["waits for one that is declared", [district], given({ north: 60 }), "awaiting-data"],
    ["is missed by one", [district], given({ north: 60, south: 40 }), "missed"],
    ["counts them for a share", [district], given({ north: 60 }, { share: 50 }), "achieved"],
    [
      "counts those that it lists itself",
      [district],
      given({ north: 60 }, { members: ["north"] }),
      "achieved",
    ],
    [
      "cannot be met by those seen where none is declared",
      [titleAlone],
      given({ north: 60 }),
      "awaiting-data",
    ],
  ])("%s", (_name, dimensions, of, status) => {
    expect(evaluated(dimensions, of).status).toBe(status);
  });

  it("counts them in a part and in a revised criterion", () => {
    const part = { atLeast: 50, each: { dimension: "district" } };
    const revised: Case = {
      ...given({ north: 60 }),
      criterion: { anyOf: [{ atLeast: 90 }, part] },
      revisions: [{ on: "2020-06", criterion: { allOf: [{ atLeast: 0, each: part.each }, part] } }],
    };
    const { parts } = evaluated([district], revised);
    expect(parts.map((own) => own.parts.map(({ name }) => name))).toEqual([
      ["north", "south"],
      ["north", "south"],
    ]);
  });

  it("has the same status in each of the ways to ask", () => {
    const portfolio = portfolioWith([district], given({ north: 60 }));
    const [history] = targetHistory(portfolio, "t", { from: ON, to: ON });
    const [own] = statusesOf(portfolio, { asOf: ON });
    expect([own?.status, history?.status]).toEqual(["awaiting-data", "awaiting-data"]);
  });

  it("counts them after a value was added, and merged", () => {
    const before = portfolioWith([district], given({ north: 60 }));
    const row = { indicator: "i", period: "2020", value: 70, dimensions: { district: "south" } } as const;
    const after = withMeasuredValues(before, [row]);
    const merged = mergePortfolios(before, after);
    expect([after, merged].map((own) => evaluateTarget(own, "t", { asOf: ON }).status)).toEqual([
      "achieved",
      "achieved",
    ]);
  });
});

describe("titles", () => {
  const one = evaluated([district], given({ north: 60 }));

  it("are printed in the reason of the members", () => {
    const reason = ofMembers(one.reasons) as Reason;
    expect([explainReason(reason), explainReason(reason, { locale: vi })]).toEqual([
      "Required in every district: at least 50%; met in 1 of 2; no data for South Bank.",
      "Áp dụng đối với từng quận (yêu cầu: tối thiểu 50%): đạt ở 1 trong số 2; chưa có số liệu: Khu Nam.",
    ]);
  });

  it("are in the parts, beside the names", () => {
    expect(one.parts.map(({ name, title }) => [name, title])).toEqual([
      ["north", district.members[0].title],
      ["south", district.members[1].title],
    ]);
  });

  it("are in the criterion of the evaluation, and printed of it", () => {
    expect([
      formatCriterion(one.criterion, "percent"),
      formatCriterion(one.criterion, "percent", { locale: vi }),
    ]).toEqual(["at least 50%, for each district", "tối thiểu 50%, ở từng quận"]);
  });

  it("are not in the criterion of the portfolio", () => {
    const [target] = portfolioWith([{ ...district, title: "borough" }], given({})).targets;
    expect(target && formatCriterion(target.criterion, "percent")).toBe("at least 50%, for each district");
  });

  it("name the dimensions by which there are values", () => {
    const whole: Case = { ...given({ north: 60 }), criterion: { atLeast: 50 } };
    const reason = evaluated([titleAlone], whole).reasons.find(({ code }) => code === "values-by-dimension");
    expect(reason && explainReason(reason, { locale: vi })).toBe("Chỉ có số liệu phân theo “quận”.");
  });

  it("are ids where the title of a member is not declared", () => {
    const two = evaluated([titleAlone, sex], given({ north: 60 }));
    expect([ofMembers(two.reasons), two.parts[0]?.title]).toMatchObject([
      { dimension: titleAlone.title, met: ["north"] },
      null,
    ]);
  });

  it("survive JSON", () => {
    const stored = JSON.parse(JSON.stringify(one));
    expect(formatCriterion(stored.criterion, "percent", { locale: vi })).toBe("tối thiểu 50%, ở từng quận");
  });
});

describe("of a listed member without a value", () => {
  const toldOf = (of: Case, dimensions: Declared = []) => ofMembers(evaluated(dimensions, of).reasons);
  const listed = { members: ["South", "north"] };

  it("the reason names the members that there are values of", () => {
    expect(toldOf(given({ north: 60, south: 60 }, listed))).toMatchObject({
      unknown: ["South"],
      unlisted: ["south"],
    });
  });

  it.each<readonly [string, Case, Declared]>([
    ["all listed ones have values", given({ north: 60, South: 60, south: 60 }, listed), []],
    ["no other has values", given({ north: 60 }, listed), []],
    ["none is listed", given({ north: 60 }), []],
    ["the members are declared", given({ south: 60 }, { members: ["north"] }), [district]],
  ])("it names none where %s", (_name, of, dimensions) => {
    expect(toldOf(of, dimensions)).not.toHaveProperty("unlisted");
  });
});
