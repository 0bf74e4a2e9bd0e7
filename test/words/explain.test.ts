import fc from "fast-check";
import { definePortfolio, evaluatePortfolio, evaluateTarget, explain, explainReason } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { reasons, withReasons } from "./arbitraries.js";

const locales = Object.values(languages.basic);

const portfolio = definePortfolio({
  targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
});
const evaluation = evaluateTarget(portfolio, "trial", { asOf: "2020-07-06" });

describe("explain", () => {
  it("says in English why a deliverable is overdue", () => {
    expect(explain(evaluation)).toBe("The deadline, June 2020, passed 6 days ago. No progress report yet.");
  });

  it("says in Vietnamese why a deliverable is overdue", () => {
    expect(explain(evaluation, { locale: vi })).toBe(
      "Hạn: hết tháng 6/2020 (đã qua 6 ngày). Chưa có báo cáo kết quả.",
    );
  });

  it("says nothing where there is no reason", () => {
    expect(explain(withReasons(evaluation, []))).toBe("");
  });
});

describe.each(locales)("explain in $code", (locale) => {
  it("joins the reasons in their order", () => {
    fc.assert(
      fc.property(fc.array(reasons, { maxLength: 5 }), (of) => {
        expect(explain(withReasons(evaluation, of), { locale })).toBe(
          of.map((reason) => explainReason(reason, { locale })).join(" "),
        );
      }),
    );
  });

  it.each(["2020-04-30", "2020-07-06", "2021-06-30", "2026-01-01"])(
    "has words for every target of the documents on %s",
    (asOf) => {
      const { evaluations } = evaluatePortfolio(review2020, { asOf });
      const wordless = evaluations.filter((own) => !/^[\p{Lu}“].*\.$/u.test(explain(own, { locale })));
      expect(wordless).toEqual([]);
    },
  );

  it("leaves the evaluation as it was", () => {
    const before = structuredClone(evaluation);
    explain(evaluation, { locale });
    expect(evaluation).toEqual(before);
  });
});
