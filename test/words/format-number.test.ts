import fc from "fast-check";
import {
  type Criterion,
  evaluateTarget,
  explain,
  explainReason,
  formatAmount,
  formatCriterion,
  formatPeriod,
  type Locale,
  parsePortfolio,
  type Reason,
} from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { amounts, reasonCodes, reasonsOf, units } from "./arbitraries.js";

const locales = Object.values(languages.basic);

const silent = { formatNumber: () => "#" };

describe("a formatter of one's own", () => {
  it("gets the canonical decimal and the code of the language", () => {
    const seen: unknown[] = [];
    formatAmount("1.50e3", "count", { locale: vi, formatNumber: (...given) => `${seen.push(given)}` });
    expect(seen).toEqual([["1500", "vi"]]);
  });

  it("writes the number of an amount", () => {
    expect(formatAmount({ between: ["15e6", "16e6"] }, "VND", { formatNumber: (d) => `[${d}]` })).toBe(
      "between [15000000] and [16000000] VND",
    );
  });

  it("writes the numbers of a rank criterion", () => {
    const rank = { kind: "rank", rankAtMost: "50", of: "176" } as const;
    expect(formatCriterion(rank, "rank", silent)).toBe("rank # or better (of #)");
  });

  it("writes the days of an explanation", () => {
    const portfolio = parsePortfolio({
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06" }],
    });
    const evaluation = evaluateTarget(portfolio, "t", { asOf: "2020-07-06" });
    expect(explain(evaluation, silent)).toBe(
      "The deadline, June 2020, passed # days ago. No progress report yet.",
    );
  });

  it("may be left out", () => {
    expect(formatAmount("14100e9", "count", { locale: vi, formatNumber: undefined })).toBe("14.100 tỷ");
  });

  it("passes its own error through", () => {
    const formatter = () => {
      throw new RangeError("mine");
    };
    expect(() => formatAmount(1, "count", { formatNumber: formatter })).toThrow(new RangeError("mine"));
  });
});

const referencesIn = (criterion: Criterion): readonly (string | undefined)[] => {
  if (criterion.kind === "allOf") return criterion.allOf.flatMap(referencesIn);
  return criterion.kind === "change" ? [(criterion.change ?? criterion).against] : [];
};

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What may hold digits though no formatter wrote them: the days and periods of the reason and its criterion. */
const datesOf = (reason: Reason, locale: Locale): readonly string[] => {
  const { criterion, ...own } = reason as Reason & { readonly criterion?: Criterion };
  const against = criterion === undefined ? [] : referencesIn(criterion);
  return [...stringsIn(own), ...against]
    .filter((value): value is string => typeof value === "string" && /^(\d{4}(-|~|\/|$)|\.\.\/)/.test(value))
    .map((value) => formatPeriod(value, { locale }).replace(/^ngày /, ""))
    .sort((a, b) => b.length - a.length);
};

describe.each(locales)("with a formatter of one's own, in $code", (locale) => {
  it("every number of an amount is its", () => {
    fc.assert(
      fc.property(amounts, units, (amount, unit) => {
        expect(formatAmount(amount, unit, { ...silent, locale })).not.toMatch(/\d/);
      }),
    );
  });

  it.each(reasonCodes)("every number of a reason is its: %s", (code) => {
    fc.assert(
      fc.property(reasonsOf(code), (reason) => {
        const sentence = explainReason(reason, { ...silent, locale });
        const rest = datesOf(reason, locale).reduce((text, date) => text.replaceAll(date, ""), sentence);
        expect(rest).not.toMatch(/\d/);
      }),
    );
  });
});
