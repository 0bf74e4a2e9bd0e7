import {
  type Evaluation,
  explain,
  explainOutlook,
  type Locale,
  type Outlook,
  type Summary,
} from "policy-targets";
import { type AuditFinding, explainFinding } from "policy-targets/audit";
import { en, enOutlook, type OutlookLocale, type ReportLocale } from "policy-targets/locale/en";
import { vi, viAudit, viOutlook, viReport } from "policy-targets/locale/vi";
import { renderText } from "policy-targets/render";
import { describe, expectTypeOf, it } from "vitest";

declare const evaluation: Evaluation;
declare const outlook: Outlook;
declare const finding: AuditFinding;
declare const summary: Summary;

describe("a language", () => {
  it("is an object, not a code", () => {
    explain(evaluation, { locale: vi });
    // @ts-expect-error a code is no language
    explain(evaluation, { locale: "vi" });
    // @ts-expect-error a code is no options
    explain(evaluation, "vi");
  });

  it("has to have the words of the task", () => {
    explainOutlook(outlook, { locale: viOutlook });
    explainFinding(finding, { locale: viAudit });
    renderText(summary, { locale: viReport });
    // @ts-expect-error it has no words of outlooks
    explainOutlook(outlook, { locale: vi });
    // @ts-expect-error it has no words of audits
    explainFinding(finding, { locale: viOutlook });
    // @ts-expect-error it has no words of reports
    renderText(summary, { locale: vi });
  });

  it("with the words of a task is a language", () => {
    expectTypeOf(viReport).toExtend<Locale>();
    explain(evaluation, { locale: viReport });
  });

  it("of one's own starts from another", () => {
    expectTypeOf({ ...en, code: "de" }).toExtend<Locale>();
    expectTypeOf({ ...enOutlook, code: "de" }).toExtend<OutlookLocale>();
    expectTypeOf({ ...en, code: "de", report: viReport.report }).toExtend<ReportLocale>();
  });

  it("of one's own has every phrase", () => {
    const { caveats: _, ...without } = en;
    // @ts-expect-error the caveats are missing
    const de: Locale = { ...without, code: "de" };
    const { stale: _stale, ...caveats } = en.caveats;
    // @ts-expect-error one caveat is missing
    const nl: Locale = { ...en, caveats };
    expectTypeOf([de, nl]).toEqualTypeOf<Locale[]>();
  });
});
