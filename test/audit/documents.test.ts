import { auditPortfolio, explainFinding } from "policy-targets/audit";
import { review2020 } from "policy-targets/fixtures";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";

const locales = Object.values(languages.audit);

const findings = auditPortfolio(review2020, { asOf: "2020-07-06" });

/** Reviewed by hand against the documents: `vitest run -u` writes it anew, and the difference has to be read. */
describe("the audit of the two documents", () => {
  it.each(locales)("finds in $code what was reviewed", async (locale) => {
    const lines = findings.map((finding) => {
      const subjects = finding.subjects.map(({ list, index, id }) => id ?? `${list}[${index}]`);
      return `${finding.severity} ${finding.code} (${subjects.join(", ")})\n  ${explainFinding(finding, { locale })}\n`;
    });
    await expect(lines.join("")).toMatchFileSnapshot(`__snapshots__/audit.${locale.code}.txt`);
  });

  it("has nothing against 99.92 % as the share of 8,781 of 8,788, nor against the parts of 8,788", () => {
    const figures = ["share-disagrees", "parts-exceed-total", "parts-fall-short"];
    expect(findings.filter(({ code }) => figures.includes(code))).toEqual([]);
  });
});
