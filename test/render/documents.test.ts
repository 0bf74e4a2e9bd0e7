import { evaluatePortfolio, summarize } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { renderMarkdown, renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";

const locales = ["en", "vi"] as const;

const summary = summarize(review2020, evaluatePortfolio(review2020, { asOf: "2020-07-06" }), {
  by: "sector",
});

describe.each(locales)("the summary of the two documents in %s", (locale) => {
  it("as text", async () => {
    await expect(renderText(summary, { locale })).toMatchFileSnapshot(
      `./__snapshots__/documents.${locale}.txt`,
    );
  });

  it("as Markdown", async () => {
    await expect(renderMarkdown(summary, { locale })).toMatchFileSnapshot(
      `./__snapshots__/documents.${locale}.md`,
    );
  });
});
