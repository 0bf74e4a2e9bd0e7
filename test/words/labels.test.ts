import {
  type Caveat,
  caveatLabel,
  codes,
  evaluateTarget,
  explain,
  explainReason,
  formatAmount,
  formatPeriod,
  type Locale,
  parsePortfolio,
  type Status,
  statusLabel,
} from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";

const locales = Object.values(languages.basic);

const { caveats, statuses } = codes;

const portfolio = parsePortfolio({
  targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06" }],
});
const evaluation = evaluateTarget(portfolio, "t", { asOf: "2020-07-06" });

describe("statusLabel", () => {
  it.each<[Status, string, string]>([
    ["achieved", "achieved", "đã đạt"],
    ["on-track", "on track", "đúng tiến độ"],
    ["at-risk", "at risk", "có nguy cơ không đạt"],
    ["off-track", "off track", "không bảo đảm tiến độ"],
    ["awaiting-data", "awaiting data", "chờ số liệu"],
    ["overdue", "overdue", "quá hạn, chưa hoàn thành"],
    ["missed", "missed", "không đạt"],
    ["on-hold", "on hold", "tạm dừng"],
  ])("%s", (status, english, vietnamese) => {
    expect([statusLabel(status), statusLabel(status, { locale: vi })]).toEqual([english, vietnamese]);
  });
});

describe("caveatLabel", () => {
  it.each<[Caveat, string, string]>([
    ["incomplete", "incomplete data", "số liệu chưa đầy đủ"],
    ["moved-after-deadline", "restated after the deadline", "nêu lại sau thời hạn"],
  ])("%s, whatever it was that was left out or restated", (caveat, english, vietnamese) => {
    expect([caveatLabel(caveat), caveatLabel(caveat, { locale: vi })]).toEqual([english, vietnamese]);
  });
});

describe.each(locales)("the labels in $code", (locale) => {
  it("tell every status from every other", () => {
    expect(new Set(statuses.map((status) => statusLabel(status, { locale }))).size).toBe(statuses.length);
  });

  it("tell every caveat from every other", () => {
    expect(new Set(caveats.map((caveat) => caveatLabel(caveat, { locale }))).size).toBe(caveats.length);
  });

  it.each([
    ...statuses.map((status) => statusLabel(status, { locale })),
    ...caveats.map((caveat) => caveatLabel(caveat, { locale })),
  ])("“%s” is words in lower case", (label) => {
    expect(label).toMatch(/^\p{Ll}+(,? \p{Ll}+|-\p{Ll}+)*$/u);
  });

  it("are composed Unicode", () => {
    const all = [
      ...statuses.map((status) => statusLabel(status, { locale })),
      ...caveats.map((caveat) => caveatLabel(caveat, { locale })),
    ];
    expect(all).toEqual(all.map((label) => label.normalize("NFC")));
  });
});

describe("an unknown code is a fault that helps", () => {
  it("suggests the status that was meant", () => {
    expect(() => statusLabel("overdu" as Status)).toThrow(
      expect.objectContaining({
        code: "unknown-code",
        message: expect.stringContaining('did you mean "overdue"?'),
      }),
    );
  });

  it("suggests the caveat that was meant", () => {
    expect(() => caveatLabel("hegded" as Caveat)).toThrow(
      expect.objectContaining({
        code: "unknown-code",
        message: expect.stringContaining('did you mean "hedged"?'),
      }),
    );
  });

  it.each(["constructor", "__proto__", "toString", "", "OVERDUE", null, 3])("statusLabel(%s)", (status) => {
    expect(() => statusLabel(status as Status)).toThrow(expect.objectContaining({ code: "unknown-code" }));
  });

  it.each(["constructor", "__proto__", "", null])("caveatLabel(%s)", (caveat) => {
    expect(() => caveatLabel(caveat as Caveat)).toThrow(expect.objectContaining({ code: "unknown-code" }));
  });
});

describe("what is no language is a fault", () => {
  const calls: readonly (readonly [string, (locale: Locale) => string])[] = [
    ["statusLabel", (locale) => statusLabel("overdue", { locale })],
    ["caveatLabel", (locale) => caveatLabel("stale", { locale })],
    ["formatAmount", (locale) => formatAmount(1, "count", { locale })],
    ["formatPeriod", (locale) => formatPeriod("2020", { locale })],
    ["explain", (locale) => explain(evaluation, { locale })],
    ["explainReason", (locale) => explainReason({ code: "on-hold" }, { locale })],
  ];
  const wrong = ["fr", "vi", "EN", "en-GB", "", "__proto__", ["en"], null, 5, {}, { code: "de" }];

  it.each(calls.flatMap(([name, call]) => wrong.map((locale) => [name, locale, call] as const)))(
    "%s in %j",
    (_, locale, call) => {
      expect(() => call(locale as never)).toThrow(
        expect.objectContaining({ name: "PolicyTargetsError", code: "bad-locale" }),
      );
    },
  );
});

describe("explaining what is no evaluation ends in the library's own error", () => {
  it.each([
    ["explain of nothing", () => explain(null as never)],
    ["explain of an evaluation without reasons", () => explain({} as never)],
    ["explainReason of nothing", () => explainReason(null as never)],
    ["explainReason of an unknown code", () => explainReason({ code: "because" } as never)],
    ["explainReason of an inherited name", () => explainReason({ code: "toString" } as never)],
    ["a reason without its parameters", () => explainReason({ code: "deadline-passed" } as never)],
    [
      "a reason with a period that is none",
      () => explainReason({ code: "deadline-due", deadline: "soon", days: 3 }, { locale: vi }),
    ],
    [
      "a reason with a day that is none",
      () => explainReason({ code: "met-late", on: "soon", deadline: "2020-06-30" }),
    ],
    [
      "a reason with a number of days that is none",
      () => explainReason({ code: "deadline-passed", deadline: "2020-06", days: "six" } as never),
    ],
    ["formatAmount with options that are none", () => formatAmount(1, "count", null as never)],
    [
      "formatAmount with a formatter that is none",
      () => formatAmount(1, "count", { formatNumber: "de" as never }),
    ],
  ])("%s", (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "PolicyTargetsError" }));
  });

  it("names an option that does not exist", () => {
    expect(() => formatAmount(1, "count", { formatNumbers: String } as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "unknown-option" }),
    );
  });
});
