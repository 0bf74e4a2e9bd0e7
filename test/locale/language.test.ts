import {
  caveatLabel,
  definePortfolio,
  evaluateTarget,
  explain,
  explainOutlook,
  explainReason,
  formatAmount,
  formatPeriod,
  type Locale,
  outlookOf,
  statusLabel,
  summarize,
} from "policy-targets";
import { auditPortfolio, explainFinding } from "policy-targets/audit";
import {
  en,
  enAudit,
  enCalendar,
  enOutlook,
  enReport,
  enTable,
  type Wording,
} from "policy-targets/locale/en";
import { vi } from "policy-targets/locale/vi";
import { renderCounts, renderCsv, renderICalendar, renderText } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";

const portfolio = definePortfolio({
  targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
});
const evaluation = evaluateTarget(portfolio, "trial", { asOf: "2020-07-06" });
const outlook = outlookOf(portfolio, "trial", { asOf: "2020-07-06" });
const summary = summarize(portfolio, {
  asOf: "2020-07-06",
  knownOn: "2020-07-06",
  evaluations: [evaluation],
});
const undated = definePortfolio({ targets: [{ id: "t", title: "T", criterion: { deliverable: true } }] });
const [finding] = auditPortfolio(undated);

/** A call as it is without a compiler. */
const loose =
  (call: unknown, ...given: readonly unknown[]) =>
  (): unknown =>
    (call as (...all: readonly unknown[]) => unknown)(...given);

describe("English is the default", () => {
  it.each([undefined, {}, { locale: undefined }, { locale: en }])("with %j", (options) => {
    expect(explain(evaluation, options)).toBe(explain(evaluation));
  });

  it.each([
    ["explainOutlook", explainOutlook(outlook, { locale: enOutlook }), explainOutlook(outlook)],
    ["renderText", renderText(summary, { locale: enReport }), renderText(summary)],
    ["renderCsv", renderCsv({ portfolio, summary }, { locale: enTable }), renderCsv({ portfolio, summary })],
    [
      "renderICalendar",
      renderICalendar({ portfolio, summary }, { locale: enCalendar }),
      renderICalendar({ portfolio, summary }),
    ],
    [
      "explainFinding",
      finding && explainFinding(finding, { locale: enAudit }),
      finding && explainFinding(finding),
    ],
  ])("of %s", (_, passed, without) => {
    expect(without).toBe(passed);
  });
});

describe("a code in place of a language is a fault that shows the import", () => {
  const write = 'write import { vi } from "policy-targets/locale/vi" and pass { locale: vi }';

  it.each<[string, () => unknown, string, string]>([
    ["explain", loose(explain, evaluation, "vi"), "options", write],
    ["explain, in options", loose(explain, evaluation, { locale: "vi" }), "options.locale", write],
    ["explainReason", loose(explainReason, { code: "on-hold" }, "vi"), "options", write],
    ["formatAmount", loose(formatAmount, 5, "count", "vi"), "options", write],
    ["formatPeriod", loose(formatPeriod, "2020", "vi"), "options", write],
    ["statusLabel", loose(statusLabel, "missed", "vi"), "options", write],
    ["caveatLabel", loose(caveatLabel, "stale", "vi"), "options", write],
    ["explainOutlook", loose(explainOutlook, outlook, "vi"), "options", "import { viOutlook }"],
    ["renderText", loose(renderText, summary, { locale: "vi" }), "options.locale", "import { viReport }"],
    ["renderCsv", loose(renderCsv, { portfolio, summary }, "vi"), "options", "import { viTable }"],
    ["renderICalendar", loose(renderICalendar, { portfolio, summary }, "vi"), "options", "{ viCalendar }"],
    ["explainFinding", loose(explainFinding, finding, "vi"), "options", "import { viAudit }"],
    ["renderCounts", loose(renderCounts, summary, { locale: "vi" }), "options.locale", "import { viChart }"],
    [
      "explain in English",
      loose(explain, evaluation, "en"),
      "options",
      "leave it out, since English is the default",
    ],
    ["explain in French", loose(explain, evaluation, "fr"), "options", "docs/languages.md"],
  ])("%s", (_, call, where, hint) => {
    const { code, message } = refusal(call);
    expect([code, message.split(":")[0], message]).toEqual([
      "bad-locale",
      where,
      expect.stringContaining(hint),
    ]);
  });
});

describe("a language without the words of the task is a fault that names the object that has them", () => {
  it.each<[string, () => unknown, string]>([
    ["explainOutlook", loose(explainOutlook, outlook, { locale: vi }), "import { viOutlook }"],
    ["renderText", loose(renderText, summary, { locale: vi }), "import { viReport }"],
    ["explainFinding", loose(explainFinding, finding, { locale: vi }), "import { viAudit }"],
    ["renderText in English", loose(renderText, summary, { locale: en }), "leave it out"],
    [
      "renderText in a language of one's own",
      loose(renderText, summary, { locale: { ...en, code: "pt-BR" } }),
      "write { ...ptBR, report: … }",
    ],
  ])("%s", (_, call, hint) => {
    const { code, message } = refusal(call);
    expect([code, message]).toEqual(["bad-locale", expect.stringContaining(hint)]);
  });

  it("and one in place of the options too", () => {
    expect(refusal(loose(explain, evaluation, vi)).message).toContain("write { locale: … } around it");
  });
});

describe("a language of one's own", () => {
  const de: Locale = {
    ...en,
    code: "de",
    numbers: { group: ".", point: ",", scales: [{ power: 6, word: "Millionen" }] },
    statuses: { ...en.statuses, overdue: "überfällig" },
    reasons: {
      ...en.reasons,
      "no-report": (_, words: Wording) => `Kein Bericht bis ${words.day("2020-07-06")}.`,
    },
    day: (year, month, day) => `${day}. ${month}. ${year}`,
  };

  it("says its own phrases", () => {
    expect([
      statusLabel("overdue", { locale: de }),
      formatAmount("2600000", "count", { locale: de }),
    ]).toEqual(["überfällig", "2,6 Millionen"]);
  });

  it("gets no words for a span that is no number of days", () => {
    const noReport = (_: unknown, words: Wording) => `Seit ${words.span(Number.NaN)}.`;
    const locale = { ...de, reasons: { ...de.reasons, "no-report": noReport } };
    expect(refusal(() => explain(evaluation, { locale }))).toMatchObject({ code: "wrong-type" });
    expect(refusal(() => explain(evaluation, { locale })).message).toContain("expected a number of days");
  });

  it("writes days within its sentences", () => {
    expect(explain(evaluation, { locale: de })).toContain("Kein Bericht bis 6. 7. 2020.");
  });

  it("chooses the texts of the portfolio", () => {
    const unit = { code: "school", label: { en: "schools", de: "Schulen" } };
    expect(formatAmount(3, unit, { locale: de })).toBe("3 Schulen");
  });

  it("speaks English where it lacks a phrase", () => {
    const { "no-report": _, ...reasons } = de.reasons;
    const older = { ...de, reasons, more: undefined } as unknown as Locale;
    expect(explainReason({ code: "no-report" }, { locale: older })).toBe("No progress report yet.");
  });

  it("passes the errors of its own phrases through", () => {
    const broken = {
      ...de,
      day: () => {
        throw new RangeError("mine");
      },
    };
    expect(() => explain(evaluation, { locale: broken })).toThrow(new RangeError("mine"));
  });
});
