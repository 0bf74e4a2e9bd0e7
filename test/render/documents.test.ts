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
  it("as text", async () => {
    await expect(renderText(summary, { locale })).toMatchFileSnapshot(
      `./__snapshots__/documents.${locale.code}.txt`,
    );
  });

  it("as Markdown", async () => {
    await expect(renderMarkdown(summary, { locale })).toMatchFileSnapshot(
      `./__snapshots__/documents.${locale.code}.md`,
    );
  });
});
