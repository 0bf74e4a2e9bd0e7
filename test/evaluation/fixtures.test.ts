import {
  type Evaluation,
  evaluatePortfolio,
  evaluateTarget,
  parsePortfolio,
  type Status,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { describe, expect, it } from "vitest";
import fourMonths from "../../fixtures/review-4-months-2020.json" with { type: "json" };
import sixMonths from "../../fixtures/review-6-months-2020.json" with { type: "json" };
import { codesOf } from "./support.js";

const portfolios = { four: parsePortfolio(fourMonths), six: parsePortfolio(sixMonths) };
const DAYS = ["2020-04-30", "2020-07-06", "2020-10-15", "2020-11-01"] as const;

const on = (review: "four" | "six", asOf: string, target: string): Evaluation => {
  const found = evaluatePortfolio(portfolios[review], { asOf }).evaluations.find(
    (one) => one.target === target,
  );
  if (found === undefined) throw new Error(`no target ${target}`);
  return found;
};

const statuses = (review: "four" | "six", target: string): readonly Status[] =>
  DAYS.map((day) => on(review, day, target).status);

describe("the review of four months, on 30 April, 6 July, 15 October and 1 November 2020", () => {
  it.each<[target: string, statuses: readonly Status[]]>([
    ["5g-equipment-trial", ["not-started", "overdue", "overdue", "overdue"]],
    ["5g-commercial-launch", ["not-started", "pending", "pending", "overdue"]],
    ["mobile-money-licence", ["not-started", "overdue", "overdue", "overdue"]],
    ["mobile-money-preparation", ["not-started", "pending", "pending", "pending"]],
    ["postcode-platform", ["not-started", "achieved", "achieved", "achieved"]],
    ["open-source-congress-held", ["not-started", "pending", "overdue", "overdue"]],
    ["open-source-strategy-drawn-up", ["not-started", "pending", "pending", "pending"]],
    ["government-dual-goal-reached", ["not-started", "achieved", "achieved", "achieved"]],
    ["cyber-security-ecosystem-2020", ["not-started", "pending", "pending", "pending"]],
    ["social-media-code-approval", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["fibre-per-household-2021", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["content-revenue-share-60-70", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["smartphone-per-person-2020", ["not-started", "no-data", "no-data", "no-data"]],
    ["press-orders-100-billion", ["not-started", "no-data", "no-data", "no-data"]],
    ["digital-enterprises-100k", ["no-data", "no-data", "no-data", "no-data"]],
    ["programme-in-each-locality", ["not-started", "no-data", "no-data", "no-data"]],
    ["state-management-online", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["online-inspection", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["tax-relief", ["not-started", "pending", "pending", "pending"]],
  ])("%s", (target, expected) => {
    expect(statuses("four", target)).toEqual(expected);
  });

  it("dates the postcode platform by the day on which it was launched", () => {
    expect(on("four", "2020-07-06", "postcode-platform").achievement.since).toBe("2020-05-07");
  });

  it("does not know of the launch of 7 May on 6 May", () => {
    expect(on("four", "2020-05-06", "postcode-platform").status).toBe("not-started");
  });

  it("has nothing in force before it is known but what older policies say", () => {
    const early = evaluatePortfolio(portfolios.four, { asOf: "2020-05-30" }).evaluations;
    expect(early.filter(({ status }) => status !== "not-started").map(({ target }) => target)).toEqual([
      "digital-enterprises-100k",
      "postcode-platform",
      "state-data-sharing",
      "open-government-data",
      "make-in-viet-nam-products",
      "digital-enterprise-measures",
      "developed-country",
      "it-community-solves-social-problems",
      "digital-technology-for-everyone",
    ]);
  });

  it("awaits the smartphone figure after 2020", () => {
    expect(on("four", "2021-01-01", "smartphone-per-person-2020").status).toBe("awaiting-data");
  });

  it("leaves the Mobile Money preparation open after June, since no licence is known", () => {
    expect(on("four", "2020-07-06", "mobile-money-preparation").timeliness.state).toBe("indeterminate");
  });

  it("names the default tolerance behind “basically every household”", () => {
    expect(codesOf(on("four", "2020-07-06", "fibre-per-household-2021"))).toContain("default-tolerance");
  });
});

describe("the review of six months, on 30 April, 6 July, 15 October and 1 November 2020", () => {
  it.each<[target: string, statuses: readonly Status[]]>([
    ["digital-economy-share-2025", ["not-started", "no-data", "no-data", "no-data"]],
    ["idi-top-50-2025", ["not-started", "no-data", "no-data", "no-data"]],
    ["digital-nation-2030", ["not-started", "pending", "pending", "pending"]],
    ["5g-equipment-trial", ["not-started", "pending", "pending", "pending"]],
    ["5g-commercial-launch", ["not-started", "pending", "pending", "overdue"]],
    ["mobile-money-pilot", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["postcode-platform", ["not-started", "achieved", "achieved", "achieved"]],
    ["level-4-services-mic", ["not-started", "achieved", "achieved", "achieved"]],
    ["level-4-services-ministry-of-health", ["not-started", "achieved", "achieved", "achieved"]],
    ["government-dual-goal-reached", ["not-started", "achieved", "achieved", "achieved"]],
    ["cyber-security-ecosystem-2020", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["2g-switch-off", ["not-started", "pending", "pending", "pending"]],
    ["soc-deployment", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["dpi-deployment", ["not-started", "pending", "pending", "pending"]],
    ["anti-spam-decree-issued", ["not-started", "in-progress", "in-progress", "in-progress"]],
    ["first-vietnamese-5g-devices", ["not-started", "pending", "pending", "pending"]],
    ["5g-network-vietnamese-equipment-2022", ["not-started", "no-data", "no-data", "no-data"]],
    ["digital-enterprises-100k", ["no-data", "no-data", "no-data", "no-data"]],
    ["high-income-country-2045", ["not-started", "pending", "pending", "pending"]],
    ["press-planning", ["pending", "in-progress", "in-progress", "in-progress"]],
  ])("%s", (target, expected) => {
    expect(statuses("six", target)).toEqual(expected);
  });

  it("puts the decision of June 2020 in force on its last day", () => {
    const status = (day: string) => on("six", day, "digital-economy-share-2025").status;
    expect([status("2020-06-29"), status("2020-06-30")]).toEqual(["not-started", "no-data"]);
  });

  it("shows the report beside the figure of the ministry's own services", () => {
    expect(codesOf(on("six", "2020-07-06", "level-4-services-mic"))).toEqual([
      "value-meets",
      "report-beside",
    ]);
  });

  it("knows nothing of the half-year before the review of 6 July", () => {
    const early = evaluatePortfolio(portfolios.six, { asOf: "2020-07-05" }).evaluations;
    expect(early.flatMap(({ evidence }) => [...evidence.values, ...evidence.reports])).toEqual([]);
  });

  it("knows in hindsight that the postcode task was done by the end of June", () => {
    const { evaluations } = evaluatePortfolio(portfolios.six, { asOf: "2020-06-30", knownOn: "2020-07-06" });
    expect(evaluations.find(({ target }) => target === "postcode-platform")?.achievement.state).toBe("met");
  });
});

describe("both reviews", () => {
  const cases = (["four", "six"] as const).flatMap((review) => DAYS.map((day) => [review, day] as const));

  it.each(cases)("%s months on %s: every target, in order", (review, asOf) => {
    const { evaluations } = evaluatePortfolio(portfolios[review], { asOf });
    expect(evaluations.map(({ target }) => target)).toEqual(portfolios[review].targets.map(({ id }) => id));
  });

  it.each(cases)("%s months on %s: a reason for each", (review, asOf) => {
    const { evaluations } = evaluatePortfolio(portfolios[review], { asOf });
    expect(evaluations.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });
});

describe("both reviews together, on 30 April, 6 July, 15 October and 1 November 2020", () => {
  it.each<[target: string, statuses: readonly Status[]]>([
    ["5g-equipment-trial", ["not-started", "overdue", "overdue", "overdue"]],
    ["mobile-money-licence", ["not-started", "overdue", "overdue", "overdue"]],
    ["5g-commercial-launch", ["not-started", "pending", "pending", "overdue"]],
    ["postcode-platform", ["not-started", "achieved", "achieved", "achieved"]],
    ["digital-economy-share-2025", ["not-started", "no-data", "no-data", "no-data"]],
  ])("%s", (target, expected) => {
    const days = ["2020-04-30", "2020-07-06", "2020-10-15", "2020-11-01"];
    expect(days.map((asOf) => evaluateTarget(review2020, target, { asOf }).status)).toEqual(expected);
  });
});
