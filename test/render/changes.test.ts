import { evaluatePortfolio, parsePortfolio, summarize } from "policy-targets";
import { viReport } from "policy-targets/locale/vi";
import { renderMarkdown, renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { deliverable } from "./arrange.js";

const portfolio = parsePortfolio({
  targets: [
    deliverable("trial", { title: "5G trial", deadline: "2020-06" }),
    deliverable("launch", {
      title: "Launch",
      deadline: "2020-10",
      revisions: [{ on: "2020-06-15", deadline: "2020-12" }],
    }),
    deliverable("map", { title: "Map", deadline: "2021" }),
  ],
  reports: [],
});

const previous = evaluatePortfolio(portfolio, { asOf: "2020-05-31" });
const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));

const changes = (text: string): string | undefined =>
  text.split("\n\n").find((section) => /^(?:Changes since|Thay đổi so với)/.test(section));

describe("the changes since an earlier evaluation", () => {
  it("are counted, and listed with the status before and now and the deadline that moved", () => {
    expect(changes(renderText(summary, { previous }))?.split("\n")).toEqual([
      "Changes since 31 May 2020",
      "  1 worsened, 1 revised, 1 unchanged.",
      "  Change    Target or task  Before         Now            Deadline moved to",
      "  worsened  5G trial        no report yet  overdue",
      "  revised   Launch          no report yet  no report yet  31 December 2020 (61 days later)",
    ]);
  });

  it("are told in Vietnamese", () => {
    expect(changes(renderText(summary, { previous, locale: viReport }))).toContain(
      "Tổng hợp: xấu đi 1; được điều chỉnh 1; không thay đổi 1.",
    );
  });

  it("stand in Markdown too", () => {
    expect(renderMarkdown(summary, { previous })).toContain(
      "| worsened | 5G trial | no report yet | overdue |  |",
    );
  });

  it("name a target that is no longer there by the title that it had", () => {
    const fewer = parsePortfolio({ targets: [deliverable("map", { title: "Map", deadline: "2021" })] });
    const later = summarize(fewer, evaluatePortfolio(fewer, { asOf: "2020-07-06" }));
    expect(changes(renderText(later, { previous }))).toContain("removed  5G trial        no report yet  –");
  });

  it("are left out where nothing is compared", () => {
    expect(changes(renderText(summary))).toBeUndefined();
  });

  it("refuse what is no evaluation", () => {
    expect(() => renderText(summary, { previous: {} as never })).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "not-a-day" }),
    );
  });
});
