import { evaluatePortfolio, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderMarkdown, renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";

const locales = Object.values(languages.report);

const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf: "2020-07-06" }), {
  by: "sector",
});

describe.each(locales)("the summary of the two documents in $code", (locale) => {
  it.each(["overview", "full"] as const)("as text: %s", async (detail) => {
    await expect(renderText(summary, { locale, detail })).toMatchFileSnapshot(
      `./__snapshots__/documents.${detail}.${locale.code}.txt`,
    );
  });

  it("as Markdown", async () => {
    await expect(renderMarkdown(summary, { locale, detail: "full" })).toMatchFileSnapshot(
      `./__snapshots__/documents.full.${locale.code}.md`,
    );
  });

  it("on a first page of at most a hundred lines of 120 columns", () => {
    const page = renderText(summary, { locale }).trimEnd().split("\n");
    expect([page.length <= 100, Math.max(...page.map((line) => [...line].length)) <= 120]).toEqual([
      true,
      true,
    ]);
  });
});
