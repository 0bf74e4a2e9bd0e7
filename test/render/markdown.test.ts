import fc from "fast-check";
import { evaluatePortfolio, summarize, textIn } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderMarkdown } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { anyText, deliverable, nasty, saying, steering, summaryOf } from "./arrange.js";

const locales = Object.values(languages.report);

/** The cells of a table row: what stands between pipes that no backslash escapes. */
const cellsOf = (row: string): readonly string[] => {
  const cells = [""];
  for (let at = 0; at < row.length; at++) {
    const character = row[at] ?? "";
    if (character === "|") cells.push("");
    else cells[cells.length - 1] += character === "\\" ? character + (row[++at] ?? "") : character;
  }
  return cells.slice(1, -1).map((cell) => cell.trim());
};

const tablesOf = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split("\n\n")
    .map((block) => block.trimEnd().split("\n"))
    .filter(([first]) => first?.startsWith("| "));

/** A character that is escaped, a code span, or an entity. */
const ESCAPED = /\\([\\`*_[\]|~#$.+=-])|`([^`]+)`|&(amp|lt|gt);/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };

/** What a reader of the rendered page sees of a cell. */
const shown = (cell: string): string =>
  cell.replace(ESCAPED, (_, character?: string, code?: string, entity?: string) =>
    entity === undefined ? (character ?? code ?? "") : (ENTITIES[entity] ?? ""),
  );

/** What is left of a cell when everything escaped is taken away. */
const unescaped = (cell: string): string => cell.replace(ESCAPED, "");

const printable = anyText
  .map((text) =>
    text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, "").trim(),
  )
  .filter((text) => text !== "");

const portfolio = {
  policies: [{ id: "p", documentType: "programme", title: "A|B *programme*", stage: "issued" as const }],
  targets: [
    deliverable("trial", {
      title: { en: "5G trial", vi: "Thử nghiệm 5G" },
      deadline: "2020-06",
      policies: ["p"],
      sector: "Post & mail",
    }),
    deliverable("launch", { title: "Launch", deadline: "2020-10" }),
    deliverable("fund", { title: "Fund", commitment: "proposed", lifecycle: "on-hold" }),
  ],
};

describe("renderMarkdown", () => {
  const blocks = renderMarkdown(summaryOf(portfolio, "policy"), { detail: "full" }).trimEnd().split("\n\n");
  const below = (heading: string): readonly string[] =>
    (blocks[blocks.indexOf(heading) + 1] ?? "").split("\n");

  it("has a title and a heading for each part", () => {
    expect(blocks.filter((block) => block.startsWith("#"))).toEqual([
      "# Progress as of 6 July 2020",
      "## Targets and tasks",
      "## Needs attention",
      "## Due in the next 6 months",
      "## Targets and tasks by group",
      "## Details",
      "### Post &amp; mail",
      "### No sector",
      "## Appendix: proposals",
      "## What the statuses mean",
    ]);
  });

  it("counts in a table", () => {
    expect(below("## Targets and tasks").map(cellsOf)).toEqual([
      ["", "Targets (with a figure or deadline)"],
      ["---", "---"],
      ["total", "2"],
      ["overdue", "1 (50%)"],
      ["not assessable yet", "1 (50%)"],
      ["of which without a report or data", "1"],
      ["achieved, of those past their deadline", "0 of 1 (0%)"],
    ]);
  });

  it("lists what needs attention", () => {
    expect(below("## Needs attention").slice(2).map(cellsOf)).toEqual([
      ["overdue by 6 days", "5G trial", "June 2020", "no report"],
    ]);
  });

  it("lists what falls due", () => {
    expect(below("## Due in the next 6 months").slice(2).map(cellsOf)).toEqual([
      ["October 2020", "Launch", "not due yet", "no report"],
    ]);
  });

  it("has a table of groups with escaped titles", () => {
    expect(below("## Targets and tasks by group").slice(2)).toEqual([
      "| A\\|B \\*programme\\* | 1 | 1 (100%) | – |",
      "| No group | 1 | – | 1 (100%) |",
    ]);
  });

  it("has a table of targets for each sector", () => {
    expect(below("### No sector").map(cellsOf)).toEqual([
      ["Status", "Target or task", "Due", "Reason", "Source"],
      ["---", "---", "---", "---", "---"],
      [
        "no report yet",
        "Launch",
        "October 2020",
        "No progress report yet. Due by the end of October 2020 (117 days left).",
        "",
      ],
    ]);
  });

  it("lists what is counted apart", () => {
    expect(below("## Appendix: proposals")).toEqual(["- Fund: on hold"]);
  });

  it("says what the statuses that occur mean", () => {
    expect(below("## What the statuses mean")).toEqual([
      "- no report yet: nothing has been reported, and no deadline has passed",
      "- overdue: the deadline has passed, and no report says that it is done",
      "- on hold: it is suspended for now",
    ]);
  });

  it("says what weakens a verdict behind the reason", () => {
    const target = deliverable("trial", { hedges: ["cơ bản"] });
    const reports = [{ target: "trial", on: "2020-05", says: "done" as const }];
    const summary = summaryOf({ targets: [target], reports });
    const [table = []] = tablesOf(renderMarkdown(summary, { detail: "full" })).slice(-1);
    expect(cellsOf(table[2] ?? "")[3]).toBe("Reported as done in May 2020. Caveat: wording not firm.");
  });

  it("says so where a list is empty", () => {
    expect(renderMarkdown(summaryOf({}))).toContain("## Due in the next 6 months\n\nNothing.\n");
  });

  it("ends a line of the documents with two spaces", () => {
    const source = { publisher: "Ministry", language: "en" };
    const sources = ["a", "b"].map((id) => ({ id, title: `Review ${id}`, ...source }));
    expect(renderMarkdown(summaryOf({ sources })).split("\n\n")[1]).toBe(
      "Documents (Ministry):  \n\\[1\\] Review a  \n\\[2\\] Review b",
    );
  });

  it("says what was known where that differs", () => {
    const markdown = renderMarkdown(summaryOf(portfolio, undefined, "2020-08-01"));
    expect(markdown.split("\n\n")[1]).toBe("Based on what was known on 1 August 2020");
  });

  it("ends the list of deadlines with how many more there are", () => {
    const targets = Array.from({ length: 23 }, (_, n) => deliverable(`t${n}`, { deadline: "2020-10" }));
    expect(renderMarkdown(summaryOf({ targets }))).toMatch(/\n\nand 3 more\n$/);
  });

  it.each([
    ["- x", "- \\- x"],
    ["+ x", "- \\+ x"],
    ["1. x", "- 1\\. x"],
    ["2) x", "- 2\\) x"],
  ])("begins no list within a list with %j", (title, item) => {
    const markdown = renderMarkdown(summaryOf({ targets: [deliverable("a", { title })] }), {
      detail: "full",
    });
    expect(markdown.split("\n")).toContain(item);
  });
});

describe.each(locales)("renderMarkdown in $code", (locale) => {
  const render = (text: string): string =>
    renderMarkdown(summaryOf(saying(text), "sector"), { locale, detail: "full" });

  it.each(nasty)("keeps its lines with %s", (_, text) => {
    expect(render(text).split("\n").length).toBe(render("x").split("\n").length);
  });

  it.each(nasty)("prints %s without control characters", (_, text) => {
    expect(render(text)).not.toMatch(steering);
  });

  it("keeps the shape of every table with any text", () => {
    const shape = (text: string) =>
      tablesOf(render(text)).map((rows) => rows.map((row) => cellsOf(row).length));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shape(text)).toEqual(shape("x"));
      }),
    );
  });

  it("has as many cells in each row of a table as in its head", () => {
    const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf: "2020-07-06" }), {
      by: "party",
    });
    const uneven = tablesOf(renderMarkdown(summary, { locale, detail: "full" })).filter(
      (rows) => new Set(rows.map((row) => cellsOf(row).length)).size > 1,
    );
    expect(uneven).toEqual([]);
  });

  it("shows a title as it is", () => {
    fc.assert(
      fc.property(printable, (title) => {
        const rows = tablesOf(render(title)).at(-1) ?? [];
        expect(shown(cellsOf(rows[2] ?? "")[1] ?? "")).toBe(title);
      }),
    );
  });

  it("leaves nothing in a cell that could become markup", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = tablesOf(render(text)).at(-1) ?? [];
        const cells = rows.slice(2).flatMap((row) => cellsOf(row).slice(1));
        expect(unescaped(cells.join(" "))).not.toMatch(/[\\`*_[\]|~#<>&]/);
      }),
    );
  });

  it("leaves nothing in a list that could become markup", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const items = render(text)
          .split("\n")
          .filter((line) => line.startsWith("- "))
          .map((line) => line.replace(/^- (?:[-+]|\d+[.)])?/, "").replace(/^(?:\d+)?\\[-+.)]/, ""));
        expect(unescaped(items.join(" "))).not.toMatch(/[\\`*_[\]|~#<>&]/);
      }),
    );
  });

  it.each([
    ["https://evil.example", /https?:\/\//i],
    ["HTTP://EVIL.EXAMPLE", /https?:\/\//i],
    ["ftp://evil.example", /ftp:\/\//i],
    ["www.evil.example", /www\./i],
    ["WWW.EVIL.EXAMPLE", /www\./i],
  ])("has %s in code spans alone", (address, link) => {
    expect(render(`see ${address} now`).replace(/`[^`]+`/g, "")).not.toMatch(link);
  });

  it("has no control characters but line feeds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(render(text)).not.toMatch(steering);
      }),
    );
  });

  it.each(["2020-04-30", "2020-07-06", "2030-12-31"])("lists every target of the documents on %s", (asOf) => {
    const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf }), { by: "sector" });
    const shownText = shown(renderMarkdown(summary, { locale, detail: "full" }));
    const titles = review2020.targets.map(({ title }) => textIn(title, locale.code));
    expect(titles.filter((title) => !shownText.includes(title))).toEqual([]);
  });

  it("writes the same bytes each time", () => {
    const summary = summaryOf(portfolio, "deadline-year");
    expect(renderMarkdown(summary, { locale })).toBe(renderMarkdown(structuredClone(summary), { locale }));
  });

  it("hands every count to a formatter of one's own", () => {
    const targets = Array.from({ length: 12 }, (_, n) =>
      deliverable(`t${"x".repeat(n)}`, { deadline: "2020-10" }),
    );
    const out = renderMarkdown(
      summaryOf({ targets }, () => "all"),
      { locale, formatNumber: () => "N" },
    );
    const dates = /October 2020|tháng 10\/2020|6 July 2020|06\/7\/2020/g;
    expect(out.replace(dates, "")).not.toMatch(/\d/);
  });
});
