import fc from "fast-check";
import { codes, evaluatePortfolio, type PortfolioInput, summarize, type Tally } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { viReport } from "policy-targets/locale/vi";
import { renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { anyText, deliverable, nasty, saying, steering, summaryOf } from "./arrange.js";

const locales = Object.values(languages.report);

const { statuses } = codes;

const portfolio = {
  policies: [{ id: "programme", documentType: "programme", title: "Programme", stage: "issued" as const }],
  targets: [
    deliverable("trial", {
      title: { en: "5G trial", vi: "Thử nghiệm 5G" },
      deadline: "2020-06",
      policies: ["programme"],
    }),
    deliverable("launch", {
      title: { en: "Launch", vi: "Khai trương" },
      deadline: { by: "2020-10", stated: "tháng 10" },
    }),
    deliverable("fund", { title: { en: "Fund", vi: "Quỹ" }, commitment: "proposed" }),
    deliverable("boom", {
      title: { en: "Boom", vi: "Bùng nổ" },
      commitment: "prediction",
      lifecycle: "on-hold",
    }),
  ],
  reports: [{ target: "trial", on: "2020-05", says: "started" as const }],
};

const sections = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split("\n\n")
    .map((section) => section.split("\n"));

describe("renderText in English", () => {
  const text = renderText(summaryOf(portfolio, "policy"));
  const [heading, commitments, proposals, predictions, attention, dueNext, groups, legend, targets] =
    sections(text);

  it("says how many targets, as of when, and who vouches for what is known", () => {
    expect(heading).toEqual([
      "Progress of 4 targets as of 6 July 2020",
      "Who vouches for the values and reports: 1 not stated",
    ]);
  });

  it("counts commitments with their denominators", () => {
    expect(commitments).toEqual([
      "Commitments: 2 in force of 2; 1 of 2 have a value or report",
      "  pending  1",
      "  overdue  1",
    ]);
  });

  it("counts proposals apart", () => {
    expect(proposals).toEqual([
      "Proposals (counted apart): 1 in force of 1; 0 of 1 have a value or report",
      "  pending  1",
    ]);
  });

  it("marks what is left out of the denominator", () => {
    expect(predictions).toEqual([
      "Predictions (counted apart): 0 in force of 1; 0 of 0 have a value or report",
      "  on hold  1  (left out)",
    ]);
  });

  it("names what needs attention", () => {
    expect(attention).toEqual(["Needs attention:", "  overdue: 5G trial (June 2020)"]);
  });

  it("names what falls due next by its last day", () => {
    expect(dueNext).toEqual(["Due next:", "  31 October 2020: Launch (pending)"]);
  });

  it("counts groups with their titles", () => {
    expect(groups).toEqual([
      "Groups: A target may stand in several groups; only commitments are counted.",
      "  Programme: 1 in force of 1; overdue 1",
      "  in no group: 1 in force of 1; pending 1",
    ]);
  });

  it("says what the statuses that occur mean, in one order", () => {
    expect(legend).toEqual([
      "What the statuses mean:",
      "  pending: nothing has been reported, and no deadline has passed",
      "  overdue: the deadline has passed, and no report says that it is done",
      "  on hold: it is suspended for now",
    ]);
  });

  it("gives each target a line with its status, deadline and reason", () => {
    expect(targets).toEqual([
      "All targets:",
      "  [overdue] 5G trial (June 2020): The deadline, June 2020, passed 6 days ago. Reported as started in May 2020.",
      "  [pending] Launch (October 2020): The deadline, October 2020, ends in 117 days. No report says how it stands.",
      "  [pending, proposal] Fund (no deadline): No report says how it stands.",
      "  [on hold, prediction] Boom (no deadline): It is on hold. No report says how it stands.",
    ]);
  });

  it("ends with one line feed", () => {
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("speaks of one target in the singular", () => {
    const one = renderText(summaryOf({ targets: [deliverable("a")] }));
    expect(one.split("\n")[0]).toBe("Progress of 1 target as of 6 July 2020");
  });

  it("says since when knowledge is counted where that differs", () => {
    const [, known] = renderText(summaryOf(portfolio, undefined, "2020-08-01")).split("\n");
    expect(known).toBe("With what was known on 1 August 2020");
  });

  it("says nothing needs attention where nothing does", () => {
    expect(sections(renderText(summaryOf({})))[2]).toEqual(["Needs attention:", "  nothing"]);
  });

  it("shows neither proposals nor predictions where there are none", () => {
    expect(renderText(summaryOf({ targets: [deliverable("a")] }))).not.toContain("counted apart");
  });

  it("writes large counts with separators, below each other", () => {
    const many = Array.from({ length: 1200 }, (_, n) =>
      deliverable(`t${n}`, n < 7 ? { deadline: "2020-06" } : {}),
    );
    expect(sections(renderText(summaryOf({ targets: many })))[1]?.slice(1)).toEqual([
      "  pending  1,193",
      "  overdue      7",
    ]);
  });

  it.each([
    [10, 10, undefined],
    [11, 11, "  and 1 more"],
    [1234, 11, "  and 1,224 more"],
  ])("shows at most ten of %d deadlines", (count, shown, last) => {
    const targets = Array.from({ length: count }, (_, n) => deliverable(`t${n}`, { deadline: "2020-10" }));
    const [, ...lines] = sections(renderText(summaryOf({ targets })))[3] ?? [];
    expect([lines.length, lines[10]]).toEqual([shown, last]);
  });
});

describe("renderText in Vietnamese", () => {
  const [heading, , proposals, , attention, dueNext, , legend, targets] = sections(
    renderText(summaryOf(portfolio, "policy"), { locale: viReport }),
  );

  it("says how many targets, as of when, and who vouches for what is known", () => {
    expect(heading).toEqual([
      "Tiến độ 4 mục tiêu tính đến ngày 06/07/2020",
      "Xác nhận số liệu và báo cáo: 1 không nêu",
    ]);
  });

  it("counts proposals in Vietnamese", () => {
    expect(proposals?.[1]).toBe("  chưa có báo cáo  1");
  });

  it("names what needs attention", () => {
    expect(attention).toEqual(["Cần chú ý:", "  quá hạn: Thử nghiệm 5G (tháng 6/2020)"]);
  });

  it("names what falls due next", () => {
    expect(dueNext).toEqual(["Sắp đến hạn:", "  31/10/2020: Khai trương (chưa có báo cáo)"]);
  });

  it("says what the statuses that occur mean", () => {
    expect(legend).toEqual([
      "Ý nghĩa các tình trạng:",
      "  chưa có báo cáo: chưa có báo cáo nào, và chưa có thời hạn nào đã qua",
      "  quá hạn: thời hạn đã qua, nhưng chưa có báo cáo nào nói là đã hoàn thành",
      "  tạm dừng: mục tiêu đang được gác lại",
    ]);
  });

  it("says since when knowledge is counted where that differs", () => {
    const [, known] = renderText(summaryOf(portfolio, undefined, "2020-08-01"), { locale: viReport }).split(
      "\n",
    );
    expect(known).toBe("Theo những gì đã biết đến ngày 01/08/2020");
  });

  it("gives a proposal its line", () => {
    expect(targets?.[3]).toMatch(
      /^ {2}\[chưa có báo cáo, đề xuất\] Quỹ \(.+\): Chưa có báo cáo nào về kết quả\.$/,
    );
  });
});

describe.each(locales)("renderText in $code", (locale) => {
  const lineCount = (text: string): number =>
    renderText(summaryOf(saying(text), "sector"), { locale }).split("\n").length;

  it.each(nasty)("keeps its lines with %s", (_, text) => {
    expect(lineCount(text)).toBe(lineCount("x"));
  });

  it.each(nasty)("prints %s without steering a terminal", (_, text) => {
    expect(renderText(summaryOf(saying(text), "sector"), { locale })).not.toMatch(steering);
  });

  it("keeps its lines with any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lineCount(text)).toBe(lineCount("x"));
      }),
    );
  });

  it("never steers a terminal or turns the direction of writing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = renderText(summaryOf(saying(text), "sector"), { locale });
        expect(out).not.toMatch(steering);
      }),
    );
  });

  it("names a target by its id where its title has nothing to print", () => {
    const out = renderText(summaryOf({ targets: [deliverable("bell", { title: "\u0007" })] }), { locale });
    expect(out).toContain("] bell (");
  });

  it.each(["2020-04-30", "2020-07-06", "2030-12-31"])(
    "lists every target of the documents once on %s",
    (asOf) => {
      const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf }), { by: "sector" });
      const list = sections(renderText(summary, { locale })).at(-1) ?? [];
      const titles = review2020.targets.map(({ title }) =>
        typeof title === "string" ? title : title[locale.code],
      );
      expect(list.slice(1).map((line, n) => line.includes(`] ${titles[n]} (`))).toEqual(
        titles.map(() => true),
      );
    },
  );

  it("writes the same bytes each time", () => {
    const summary = summaryOf(portfolio, "party");
    const first = renderText(summary, { locale });
    expect([renderText(summary, { locale }), renderText(summaryOf(portfolio, "party"), { locale })]).toEqual([
      first,
      first,
    ]);
  });

  it("hands every count to a formatter of one's own", () => {
    const targets = Array.from({ length: 12 }, (_, n) =>
      deliverable(`t${"x".repeat(n)}`, { deadline: "2020-10" }),
    );
    const out = renderText(
      summaryOf({ targets }, () => "all"),
      { locale, formatNumber: () => "#" },
    );
    const dates = /31 October 2020|October 2020|31\/10\/2020|tháng 10\/2020|6 July 2020|06\/07\/2020/g;
    expect(out.replace(dates, "")).not.toMatch(/\d/);
  });
});

describe("renderText names what weakens a verdict", () => {
  const lastLine = (input: PortfolioInput, locale: "en" | "vi"): string =>
    renderText(summaryOf(input), { locale: languages.report[locale] }).trimEnd().split("\n").at(-1) ?? "";
  const measured = {
    indicators: [{ id: "i", title: "I", unit: "percent" as const }],
    targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 } }],
  };
  const provisional = {
    ...measured,
    measuredValues: [
      {
        indicator: "i",
        period: "2019",
        value: 81,
        status: "provisional" as const,
        verification: "verified" as const,
      },
    ],
  };
  const fallen = {
    ...measured,
    measuredValues: [
      { indicator: "i", period: "2018", value: 81, verification: "verified" as const },
      { indicator: "i", period: "2019", value: 70, verification: "verified" as const },
    ],
  };

  it.each<[string, PortfolioInput, "en" | "vi", string]>([
    ["several, in English", provisional, "en", " Caveats: provisional figure, one value only."],
    ["several, in Vietnamese", provisional, "vi", " Lưu ý: số sơ bộ, chỉ có một số liệu."],
    [
      "one, in English",
      {
        targets: [deliverable("a", { hedges: ["soon"] })],
        reports: [{ target: "a", on: "2020-05", says: "done", verification: "verified" }],
      },
      "en",
      " Caveat: softened wording.",
    ],
    ["none that a reason tells", fallen, "en", " It had been met in 2018, but no longer after that."],
    [
      "none where nothing was judged",
      { targets: [deliverable("a", { hedges: ["soon"] })] },
      "en",
      "(no deadline): No report says how it stands.",
    ],
  ])("%s", (_, input, locale, end) => {
    expect(lastLine(input, locale).endsWith(end)).toBe(true);
  });
});

describe("the legend", () => {
  it("is left out where there are no targets", () => {
    expect(renderText(summaryOf({}))).not.toContain("What the statuses mean");
  });

  it.each(locales)("has a meaning of its own for every status in $code", (locale) => {
    const summary = summaryOf({ targets: [deliverable("a")] });
    const counts = Object.fromEntries(statuses.map((status) => [status, 1])) as Tally["counts"];
    const tallies = { ...summary.tallies, commitment: { ...summary.tallies.commitment, counts } };
    const legend = sections(renderText({ ...summary, tallies }, { locale })).at(-2) ?? [];
    expect(new Set(legend.slice(1).map((entry) => entry.replace(/^.*?: /, ""))).size).toBe(statuses.length);
  });
});

describe("renderText falls back", () => {
  it("to English where a title has no Vietnamese", () => {
    const summary = summaryOf({ targets: [deliverable("a", { title: { fr: "Essai", en: "Trial" } })] });
    expect(renderText(summary, { locale: viReport })).toContain("] Trial (");
  });

  it("to the first language where a title has neither", () => {
    const summary = summaryOf({ targets: [deliverable("a", { title: { fr: "Essai", de: "Versuch" } })] });
    expect(renderText(summary, { locale: viReport })).toContain("] Essai (");
  });
});

describe("who vouches for values and reports", () => {
  const report = (target: string, verification?: "verified" | "self-reported") => ({
    target,
    on: "2020-05",
    says: "started" as const,
    ...(verification === undefined ? {} : { verification }),
  });
  const lineOf = (reports: readonly ReturnType<typeof report>[]) =>
    renderText(summaryOf({ targets: ["a", "b", "c"].map((id) => deliverable(id)), reports })).split("\n")[1];

  it.each([
    [
      [report("a", "verified"), report("b", "self-reported"), report("c")],
      "Who vouches for the values and reports: 1 verified, 1 self-reported, 1 not stated",
    ],
    [
      [report("a", "verified"), report("b", "verified")],
      "Who vouches for the values and reports: 2 verified",
    ],
    [[], ""],
  ])("is told once, by the kinds that there are: %#", (reports, line) => {
    expect(lineOf(reports)).toBe(line);
  });
});
