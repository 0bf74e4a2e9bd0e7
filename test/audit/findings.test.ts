import { type AuditFinding, auditCodes, auditPortfolio, explainFinding } from "policy-targets/audit";
import { review2020 } from "policy-targets/fixtures";
import { viAudit } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { finding, rows, title } from "./told-findings.js";

const locales = Object.values(languages.audit);

describe("a finding in words", () => {
  it.each(rows)("$0.code", (of, english, vietnamese) => {
    expect([explainFinding(of), explainFinding(of, { locale: viAudit })]).toEqual([english, vietnamese]);
  });

  it("has been shown here for every code", () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(auditCodes));
  });

  it.each(locales)("is one composed sentence in $code for all of the two documents", (locale) => {
    const sentences = auditPortfolio(review2020, { asOf: "2020-07-06" }).map((of) =>
      explainFinding(of, { locale }),
    );
    const odd = sentences.filter(
      (sentence) =>
        !/^[\p{Lu}\d“].*[^.]\.$/u.test(sentence) ||
        / {2}| [.,;:]|undefined|null|NaN|\[object/.test(sentence) ||
        sentence !== sentence.normalize("NFC"),
    );
    expect(odd).toEqual([]);
  });

  it("takes a number format of the user's own", () => {
    const formatNumber = (decimal: string) => `<${decimal}>`;
    expect(explainFinding(finding("same-title", { title, count: 2 }), { formatNumber })).toBe(
      "<2> entries have the title “Proposals”.",
    );
  });

  it.each([undefined, null, {}, { code: "toString" }, { code: "no-report" }])("refuses %j", (input) => {
    expect(() => explainFinding(input as never)).toThrow(/unknown-code/);
  });

  it("refuses a language that the library does not speak", () => {
    expect(() => explainFinding(rows[0]?.[0] as AuditFinding, { locale: "fr" } as never)).toThrow(
      /bad-locale/,
    );
  });
});
