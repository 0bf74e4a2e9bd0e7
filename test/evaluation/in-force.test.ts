import { describe, expect, it } from "vitest";
import { type Case, stand } from "./support.js";

const deliverable = (given: Partial<Case>): Case => ({
  criterion: { deliverable: true },
  deadline: "2025",
  ...given,
});
const citing = (...sources: string[]) => sources.map((source) => ({ source }));

describe("a target is in force", () => {
  it.each<[name: string, given: Partial<Case>, day: string]>([
    ["from the first day of its start", { start: "2020-Q2" }, "2020-04-01"],
    [
      "from its start, though its policy is older",
      { start: "2020", policies: ["p"], policyList: [{ id: "p", issuedOn: "2018" }] },
      "2020-01-01",
    ],
    [
      "from its start, though its policy is younger",
      { start: "2020", policies: ["p"], policyList: [{ id: "p", issuedOn: "2021" }] },
      "2020-01-01",
    ],
    [
      "from the day of its policy's issue",
      { policies: ["p"], policyList: [{ id: "p", issuedOn: "2020-06-03" }] },
      "2020-06-03",
    ],
    [
      "from the last day of an imprecise issue",
      { policies: ["p"], policyList: [{ id: "p", issuedOn: "2020-06" }] },
      "2020-06-30",
    ],
    [
      "from the issue, not the effect",
      { policies: ["p"], policyList: [{ id: "p", issuedOn: "2020-06-03", effectiveFrom: "2021-01-01" }] },
      "2020-06-03",
    ],
    [
      "from the earliest of several issues",
      {
        policies: ["p", "q"],
        policyList: [
          { id: "p", issuedOn: "2020-06-03" },
          { id: "q", issuedOn: "2020-02" },
        ],
      },
      "2020-02-29",
    ],
    [
      "from its source's publication",
      { citations: citing("s"), sources: [{ id: "s", publishedOn: "2020-07-06" }] },
      "2020-07-06",
    ],
    [
      "from the last day that an undated source covers",
      { citations: citing("s"), sources: [{ id: "s", covers: "2020-01/2020-04" }] },
      "2020-04-30",
    ],
    [
      "from a source's publication, not what that covers",
      {
        citations: citing("s"),
        sources: [{ id: "s", publishedOn: "2020-07-06", covers: "2020-01/2020-04" }],
      },
      "2020-07-06",
    ],
    [
      "from the earliest of several sources",
      {
        citations: citing("s", "r"),
        sources: [
          { id: "s", publishedOn: "2020-07-06" },
          { id: "r", publishedOn: "2020-05-06" },
        ],
      },
      "2020-05-06",
    ],
    [
      "from the issue, where that is before the publication",
      {
        policies: ["p"],
        policyList: [{ id: "p", issuedOn: "2020-06" }],
        citations: citing("s"),
        sources: [{ id: "s", publishedOn: "2020-07-06" }],
      },
      "2020-06-30",
    ],
    [
      "from the publication, where that is before the issue",
      {
        policies: ["p"],
        policyList: [{ id: "p", issuedOn: "2020-06" }],
        citations: citing("s"),
        sources: [{ id: "s", publishedOn: "2020-05-06" }],
      },
      "2020-05-06",
    ],
    [
      "from the publication, where the policy has no date",
      {
        policies: ["p"],
        policyList: [{ id: "p", stage: "drafted" }],
        citations: citing("s"),
        sources: [{ id: "s", publishedOn: "2020-05-06" }],
      },
      "2020-05-06",
    ],
  ])("%s", (_, given, day) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect([stand(deliverable(given), eve).status, stand(deliverable(given), day).status]).toEqual([
      "not-started",
      "pending",
    ]);
  });

  it.each<[name: string, given: Partial<Case>]>([
    ["nothing is known of when", {}],
    ["its policy has no date", { policies: ["p"], policyList: [{ id: "p" }] }],
    ["its source has no date", { citations: citing("s"), sources: [{ id: "s" }] }],
    ["its source covers an open time", { citations: citing("s"), sources: [{ id: "s", covers: "2020/.." }] }],
  ])("always, where %s", (_, given) => {
    expect(stand(deliverable(given), "1990-01-01").status).toBe("pending");
  });

  it("from a date that the reason names as it is written", () => {
    expect(stand(deliverable({ start: "2020-Q2" }), "2020-03-31").reasons[0]).toEqual({
      code: "not-in-force",
      from: "2020-Q2",
      gate: "start",
    });
  });

  it.each<[gate: string, from: string, given: Partial<Case>]>([
    ["policies", "2020-06", { policies: ["p"], policyList: [{ id: "p", issuedOn: "2020-06" }] }],
    ["sources", "2020-06-30", { citations: citing("s"), sources: [{ id: "s", publishedOn: "2020-06-30" }] }],
    ["sources", "2020-06-30", { citations: citing("s"), sources: [{ id: "s", covers: "2020-04/2020-06" }] }],
    [
      "policies",
      "2020-06-30",
      {
        policies: ["p"],
        policyList: [{ id: "p", issuedOn: "2020-06-30" }],
        citations: citing("s"),
        sources: [{ id: "s", publishedOn: "2020-07-06" }],
      },
    ],
    [
      "sources",
      "2020-05",
      {
        policies: ["p"],
        policyList: [{ id: "p", issuedOn: "2020-06" }],
        citations: citing("s"),
        sources: [{ id: "s", publishedOn: "2020-05" }],
      },
    ],
  ])("by what sets that date: its %s, %s", (gate, from, given) => {
    expect(stand(deliverable(given), "2020-05-30").reasons[0]).toEqual({ code: "not-in-force", from, gate });
  });

  it("or else is not started even if it was reported as done", () => {
    const given = deliverable({ start: "2021", reports: [{ on: "2020-05", says: "done" }] });
    expect(stand(given, "2020-07-06").status).toBe("not-started");
  });
});
