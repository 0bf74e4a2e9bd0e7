import fc from "fast-check";
import {
  codes,
  evaluatePortfolio,
  formatPeriod,
  type PortfolioInput,
  type SummaryLine,
  summarize,
  textIn,
} from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { viReport } from "policy-targets/locale/vi";
import { renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/render/text-width.js";
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
      sector: "Telecommunications",
    }),
    deliverable("launch", {
      title: { en: "Launch", vi: "Khai trương" },
      deadline: { by: "2020-10", stated: "tháng 10" },
    }),
    deliverable("fund", { title: { en: "Fund", vi: "Quỹ" }, commitment: "proposed" }),
    deliverable("boom", {
      title: { en: "Boom", vi: "Bùng nổ" },
      commitment: "prediction",
      deadline: "2021",
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

describe("the first page in English", () => {
  const text = renderText(summaryOf(portfolio, "policy"));
  const [top, counts, attention, dueSoon, groups, ...more] = sections(text);

  it("says as of when, and who vouches for what is known", () => {
    expect(top).toEqual([
      "Progress as of 6 July 2020",
      "No figure or report has been independently verified.",
    ]);
  });

  it("counts what was promised and can be tracked, and the rest apart", () => {
    expect(counts).toEqual([
      "Targets and tasks",
      "                                          Targets (with a figure or deadline)",
      "  total                                   2",
      "  overdue                                 1 (50%)",
      "  not assessable yet                      1 (50%)",
      "  of which without a report or data       1",
      "  achieved, of those past their deadline  0 of 1 (0%)",
      "  Not included above: proposals 1, predictions 1.",
    ]);
  });

  it("lists what needs attention: by how long, what is known last", () => {
    expect(attention).toEqual([
      "Needs attention",
      "  Status             Target or task  Due        Latest",
      "  overdue by 6 days  5G trial        June 2020  under way (May 2020)",
    ]);
  });

  it("lists what falls due, as precisely as it is stated", () => {
    expect(dueSoon).toEqual([
      "Due in the next 6 months",
      "  Due           Target or task  Status       Latest",
      "  October 2020  Launch          not due yet  no report",
    ]);
  });

  it("counts groups with percentages", () => {
    expect(groups).toEqual([
      "Targets and tasks by group",
      "  Group      Total  overdue   not assessable yet",
      "  Programme  1      1 (100%)  –",
      "  No group   1      –         1 (100%)",
    ]);
  });

  it("is all that an overview prints", () => {
    expect(more).toEqual([]);
  });

  it("ends with one line feed", () => {
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("says since when knowledge is counted where that differs", () => {
    const [, known] = renderText(summaryOf(portfolio, undefined, "2020-08-01")).split("\n");
    expect(known).toBe("Based on what was known on 1 August 2020");
  });

  it("says so in Vietnamese", () => {
    const later = summaryOf(portfolio, undefined, "2020-08-01");
    const [, known] = renderText(later, { locale: languages.report.vi }).split("\n");
    expect(known).toBe("Theo thông tin có đến ngày 01/8/2020");
  });

  it("says so where there is nothing", () => {
    expect(sections(renderText(summaryOf({}))).slice(1)).toEqual([
      ["Targets and tasks", "  Nothing."],
      ["Needs attention", "  Nothing."],
      ["Due in the next 6 months", "  Nothing."],
    ]);
  });

  it("writes large counts with separators", () => {
    const targets = Array.from({ length: 1200 }, (_, n) => deliverable(`t${n}`));
    expect(sections(renderText(summaryOf({ targets })))[1]?.slice(2)).toEqual([
      "  total                              1,200",
      "  not assessable yet                 1,200 (100%)",
      "  of which without a report or data  1,200",
    ]);
  });

  it.each([
    [20, 20, undefined],
    [21, 20, "  and 1 more"],
    [1234, 20, "  and 1,214 more"],
  ])("lists at most twenty of %d deadlines", (count, shown, last) => {
    const targets = Array.from({ length: count }, (_, n) => deliverable(`t${n}`, { deadline: "2020-10" }));
    const [, , ...lines] = sections(renderText(summaryOf({ targets })))[3] ?? [];
    expect([lines.filter((line) => line.includes("October")).length, lines[20]]).toEqual([shown, last]);
  });

  it.each([
    ["2021-01-06", true],
    ["2021-01-07", false],
  ])("lists a deadline within six months: %s", (deadline, isListed) => {
    const summary = summaryOf({ targets: [deliverable("far", { deadline })] });
    expect(sections(renderText(summary))[3]?.join().includes("far")).toBe(isListed);
  });
});

describe("the counts of the first page", () => {
  const rowsOf = (input: PortfolioInput): readonly string[] =>
    (sections(renderText(summaryOf(input)))[1] ?? [])
      .slice(2)
      .map((row) => row.trim().replace(/ {2,}/g, " | "));

  it("say of the achieved what was late, and when that is not known", () => {
    const input = {
      targets: [
        deliverable("late", { deadline: "2020-05" }),
        deliverable("unknown", { deadline: "2020-04~" }),
        deliverable("good", { deadline: "2020-05" }),
      ],
      reports: [
        { target: "late", on: "2020-06-01", says: "not-done" as const },
        { target: "late", on: "2020-06-20", says: "done" as const },
        { target: "unknown", on: "2020-05-20", says: "done" as const },
        { target: "good", on: "2020-05-20", says: "done" as const },
      ],
    };
    expect(rowsOf(input)).toEqual([
      "total | 3",
      "achieved | 3 (100%)",
      "of which late | 1",
      "of which with the time unknown | 1",
      "achieved, of those past their deadline | 3 of 3 (100%)",
    ]);
  });

  it("say what is met ahead and can still be lost", () => {
    const input = {
      indicators: [{ id: "i", title: "I", unit: "count" as const }],
      targets: [{ id: "t", title: "T", indicator: "i", criterion: { atMost: 1100 }, deadline: "2030" }],
      measuredValues: [{ indicator: "i", period: "2019", value: 1050 }],
    };
    expect(rowsOf(input)).toEqual([
      "total | 1",
      "achieved | 1 (100%)",
      "of which met early, may still be lost | 1",
    ]);
  });

  it("leave what is not running out of the percentages", () => {
    const input = { targets: [deliverable("a"), deliverable("b", { lifecycle: "on-hold" })] };
    expect(rowsOf(input)).toEqual([
      "total | 2",
      "not assessable yet | 1 (100%)",
      "of which without a report or data | 1",
      "not running | 1",
    ]);
  });
});

describe("the figures against their targets", () => {
  const page = (input: PortfolioInput): readonly string[] =>
    (sections(renderText(summaryOf(input)))[4] ?? []).map((row) => row.trim().replace(/ {2,}/g, " | "));
  const source = { title: "Review", publisher: "Ministry", language: "en", publishedOn: "2020-06" };
  const cited = (line: number) => [{ source: "review", locator: { line } }];

  it("say what is asked, what is known, by when, and where that stands", () => {
    const input: PortfolioInput = {
      sources: [{ id: "review", ...source }],
      indicators: [
        { id: "fibre", title: "Fibre", unit: "percent" },
        { id: "size", title: "Size", unit: "percent" },
      ],
      targets: [
        { id: "s", title: "Size", indicator: "size", criterion: { atLeast: 20 }, citations: cited(78) },
        {
          id: "f",
          title: "Fibre",
          indicator: "fibre",
          criterion: { atLeast: 80 },
          deadline: "2021",
          citations: cited(28),
        },
      ],
      measuredValues: [{ indicator: "fibre", period: "2020-04", value: 60, citations: cited(31) }],
    };
    expect(page(input)).toEqual([
      "Figures against targets",
      "Target | Required | Now | Due | Source",
      "Fibre | at least 80% | 60% (April 2020) | end of 2021 | [1]:28, [1]:31",
      "Size | at least 20% | no data | – | [1]:78",
    ]);
  });

  it("say how many of several parts are met", () => {
    const input: PortfolioInput = {
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 80, each: { dimension: "area", members: ["a", "b"] } },
        },
      ],
      measuredValues: [{ indicator: "i", period: "2020-04", value: 90, dimensions: { area: "a" } }],
    };
    expect(page(input)[2]).toBe("T | at least 80%, for each area | 1 of 2 met | –");
  });

  it("leave out what is not running", () => {
    const input: PortfolioInput = {
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, lifecycle: "on-hold" }],
    };
    expect(page(input)).toEqual([]);
  });
});

describe("the documents on the first page", () => {
  const topOf = (...sources: NonNullable<PortfolioInput["sources"]>): readonly string[] =>
    sections(renderText(summaryOf({ sources })))[0]?.slice(1) ?? [];
  const source = (id: string, publisher: string) => ({
    id,
    title: `Review ${id}`,
    publisher,
    language: "en",
  });

  it("name the publisher once where it is the same", () => {
    expect(topOf({ ...source("a", "Ministry"), publishedOn: "2020-05" }, source("b", "Ministry"))).toEqual([
      "Documents (Ministry):",
      "[1] Review a (May 2020)",
      "[2] Review b",
    ]);
  });

  it("name each publisher where they differ", () => {
    expect(topOf(source("a", "Ministry"), source("b", "Office"))).toEqual([
      "Documents:",
      "[1] Review a, Ministry",
      "[2] Review b, Office",
    ]);
  });

  it("are at most ten", () => {
    const all = topOf(...Array.from({ length: 12 }, (_, n) => source(String(n), "Ministry")));
    expect([all.length, all.at(-1)]).toEqual([12, "and 2 more"]);
  });

  it("are named behind the first page where there are more", () => {
    const sources = Array.from({ length: 12 }, (_, n) => source(String(n), "Ministry"));
    const full = sections(renderText(summaryOf({ sources }), { detail: "full" }));
    expect(full.at(-1)).toEqual(["Documents (Ministry)", "  [11] Review 10", "  [12] Review 11"]);
  });
});

describe("a place in a document", () => {
  const placeIn = (locator: object, locale: "en" | "vi"): string | undefined => {
    const input: PortfolioInput = {
      sources: [{ id: "s", title: "S", publisher: "P", language: "en" }],
      targets: [deliverable("t", { deadline: "2020-06", citations: [{ source: "s", locator }] })],
    };
    const text = renderText(summaryOf(input), { locale: languages.report[locale] });
    return /\[1\].*$/.exec(sections(text)[2]?.[2] ?? "")?.[0];
  };

  it.each([
    [{ line: 58 }, "[1]:58", "[1]:58"],
    [{ page: 3, line: 58 }, "[1] p. 3:58", "[1] trang 3:58"],
    [{ article: 5, clause: 2, point: "a" }, "[1] art. 5 cl. 2 pt. a", "[1] điểm a khoản 2 Điều 5"],
    [{ appendix: "II", paragraph: 4 }, "[1] appendix II para. 4", "[1] đoạn 4 Phụ lục II"],
  ])("is named by what is known of it: %j", (locator, english, vietnamese) => {
    expect([placeIn(locator, "en"), placeIn(locator, "vi")]).toEqual([english, vietnamese]);
  });
});

describe("the full report in English", () => {
  const [, , , , , ...details] = sections(renderText(summaryOf(portfolio, "policy"), { detail: "full" }));

  it("explains every target, then lists what is counted apart, then what the statuses mean", () => {
    expect(details).toEqual([
      ["Details"],
      [
        "Telecommunications",
        "  [overdue] 5G trial (June 2020)",
        "    The deadline, June 2020, passed 6 days ago. Reported as under way in May 2020.",
      ],
      [
        "No sector",
        "  [no report yet] Launch (October 2020)",
        "    No progress report yet. Due by the end of October 2020 (117 days left).",
      ],
      ["Appendix: proposals", "  - Fund"],
      ["Appendix: predictions", "  - Boom (end of 2021): on hold"],
      [
        "What the statuses mean",
        "  - no report yet: nothing has been reported, and no deadline has passed",
        "  - overdue: the deadline has passed, and no report says that it is done",
        "  - on hold: it is suspended for now",
      ],
    ]);
  });

  it("lists tasks without a deadline or a report by their titles alone", () => {
    const input: PortfolioInput = {
      targets: [deliverable("map"), deliverable("plan"), deliverable("told")],
      reports: [{ target: "told", on: "2020-05", says: "started" }],
    };
    const [, , , , described, open] = sections(renderText(summaryOf(input), { detail: "full" }));
    expect([described, open]).toEqual([
      ["Details", "  [in progress] told", "    Reported as under way in May 2020."],
      ["Tasks without a deadline or a report", "  - map", "  - plan"],
    ]);
  });

  it("names every place that is cited", () => {
    const input: PortfolioInput = {
      sources: [{ id: "s", title: "S", publisher: "P", language: "en" }],
      targets: [
        deliverable("t", {
          deadline: "2020-06",
          citations: [
            { source: "s", locator: { line: 1 } },
            { source: "s", locator: { line: 2 } },
            { source: "s", locator: { line: 1 } },
          ],
        }),
      ],
    };
    expect(renderText(summaryOf(input), { detail: "full" })).toContain("report yet. [1]:1, [1]:2\n");
  });
});

describe("the first page in Vietnamese", () => {
  const [top, counts, attention, dueSoon] = sections(
    renderText(summaryOf(portfolio, "policy"), { locale: viReport }),
  );

  it("says as of when, and who vouches for what is known", () => {
    expect(top).toEqual([
      `Tình hình thực hiện mục tiêu, nhiệm vụ đến ngày ${formatPeriod("2020-07-06", { locale: viReport }).replace(/^ngày /, "")}`,
      "Toàn bộ số liệu, báo cáo chưa được kiểm chứng độc lập.",
    ]);
  });

  it("counts, and counts apart", () => {
    expect(counts?.slice(2)).toEqual([
      "  Tổng số                            2",
      "  quá hạn                            1 (50%)",
      "  chưa đánh giá được                 1 (50%)",
      "  trong đó chưa có báo cáo, số liệu  1",
      "  đã đạt trong số đã hết hạn         0/1 (0%)",
      "  Thống kê riêng: đề xuất 1, dự báo 1.",
    ]);
  });

  it("lists what needs attention", () => {
    expect(attention).toEqual([
      "Cần chú ý",
      "  Tình hình       Mục tiêu, nhiệm vụ  Hạn           Hiện trạng",
      "  quá hạn 6 ngày  Thử nghiệm 5G       tháng 6/2020  đang triển khai (tháng 5/2020)",
    ]);
  });

  it("lists what falls due", () => {
    expect(dueSoon?.[0]).toBe("Đến hạn trong 6 tháng tới");
  });
});

/** A portfolio of many statements of every kind, with this text as every title. */
const crowd = (title: string, count: number): PortfolioInput => ({
  sources: Array.from({ length: count }, (_, n) => ({
    id: `s${n}`,
    title: title.repeat(9),
    publisher: `${title}${n}`,
    language: "en",
  })),
  indicators: [{ id: "i", title, unit: { code: "own", label: title } }],
  targets: Array.from({ length: count }, (_, n) => ({
    id: `t${n}`,
    title,
    ...(n % 2 === 0
      ? { indicator: "i", criterion: { atLeast: n } }
      : { criterion: { deliverable: true as const } }),
    ...[{}, { deadline: "2020-06" }, { deadline: "2020-10" }, { deadline: { event: title } }][n % 4],
  })),
  measuredValues: [{ indicator: "i", period: "2020-05", value: 4 }],
});

describe.each(locales)("the first page in $code, of any portfolio", (locale) => {
  it("is at most 120 columns wide", () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (title, count) => {
        const page = renderText(summaryOf(crowd(title, count), "sector"), { locale });
        expect(Math.max(...page.split("\n").map(widthOf))).toBeLessThanOrEqual(120);
      }),
      { numRuns: 40 },
    );
  });

  it("is at most 130 lines long without groups", () => {
    const page = renderText(summaryOf(crowd("x", 1000)), { locale });
    expect(page.split("\n").length).toBeLessThanOrEqual(130);
  });
});

describe.each(locales)("renderText in $code", (locale) => {
  const lineCount = (text: string): number =>
    renderText(summaryOf(saying(text), "sector"), { locale, detail: "full" }).split("\n").length;

  it.each(nasty)("keeps its lines with %s", (_, text) => {
    expect(lineCount(text)).toBe(lineCount("x"));
  });

  it.each(nasty)("prints %s without steering a terminal", (_, text) => {
    expect(renderText(summaryOf(saying(text), "sector"), { locale, detail: "full" })).not.toMatch(steering);
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
        const out = renderText(summaryOf(saying(text), "sector"), { locale, detail: "full" });
        expect(out).not.toMatch(steering);
      }),
    );
  });

  it("names a target by its id where its title has nothing to print", () => {
    const targets = [deliverable("bell", { title: "\u0007" })];
    expect(renderText(summaryOf({ targets }), { locale, detail: "full" })).toContain("- bell\n");
  });

  it.each(["2020-04-30", "2020-07-06", "2030-12-31"])("lists every target of the documents on %s", (asOf) => {
    const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf }), { by: "sector" });
    const lines = renderText(summary, { locale, detail: "full" }).split("\n");
    const details = lines.slice(lines.indexOf(locale.report.details)).join("\n");
    const titles = review2020.targets.map(({ title }) => textIn(title, locale.code));
    expect(titles.filter((title) => !details.includes(title))).toEqual([]);
  });

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
    const dates = /October 2020|tháng 10\/2020|6 July 2020|06\/7\/2020/g;
    expect(out.replace(dates, "")).not.toMatch(/\d/);
  });
});

describe("renderText names what weakens a verdict", () => {
  const lastLine = (input: PortfolioInput, locale: "en" | "vi"): string =>
    sections(renderText(summaryOf(input), { locale: languages.report[locale], detail: "full" }))
      .find(([heading]) => heading === languages.report[locale].report.details)
      ?.at(-1) ?? "";
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
    ["several, in Vietnamese", provisional, "vi", " Lưu ý: số sơ bộ, chỉ có duy nhất một số liệu."],
    [
      "one, in English",
      {
        targets: [deliverable("a", { hedges: ["soon"] })],
        reports: [{ target: "a", on: "2020-05", says: "done", verification: "verified" }],
      },
      "en",
      " Caveat: wording not firm.",
    ],
    ["none that a reason tells", fallen, "en", " The target was met in 2018, but not afterwards."],
    [
      "none where nothing was judged",
      { targets: [deliverable("a", { hedges: ["soon"], deadline: "2021" })] },
      "en",
      "No progress report yet. Due by the end of 2021 (543 days left).",
    ],
  ])("%s", (_, input, locale, end) => {
    expect(lastLine(input, locale).endsWith(end)).toBe(true);
  });
});

describe("the legend", () => {
  it("is left out where there are no targets", () => {
    expect(renderText(summaryOf({}), { detail: "full" })).not.toContain("What the statuses mean");
  });

  it.each(locales)("has a meaning of its own for every status in $code", (locale) => {
    const [line] = summaryOf({ targets: [deliverable("a")] }).lines;
    const lines = statuses.map((status) => ({ ...(line as SummaryLine), status }));
    const summary = { ...summaryOf({}), lines };
    const legend = sections(renderText(summary, { locale, detail: "full" })).at(-1) ?? [];
    expect(new Set(legend.slice(1).map((entry) => entry.replace(/^.*?: /, ""))).size).toBe(statuses.length);
  });
});

describe("renderText falls back", () => {
  it("to English where a title has no Vietnamese", () => {
    const summary = summaryOf({ targets: [deliverable("a", { title: { fr: "Essai", en: "Trial" } })] });
    expect(renderText(summary, { locale: viReport, detail: "full" })).toContain("- Trial\n");
  });

  it("to the first language where a title has neither", () => {
    const summary = summaryOf({ targets: [deliverable("a", { title: { fr: "Essai", de: "Versuch" } })] });
    expect(renderText(summary, { locale: viReport, detail: "full" })).toContain("- Essai\n");
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
      "Figures and reports: 1 independently verified, 1 self-reported, 1 with no statement on verification.",
    ],
    [
      [report("a", "verified"), report("b", "verified")],
      "All figures and reports have been independently verified.",
    ],
    [[report("a"), report("b", "self-reported")], "No figure or report has been independently verified."],
    [[], ""],
  ])("is told once, by the kinds that there are: %#", (reports, line) => {
    expect(lineOf(reports)).toBe(line);
  });
});
