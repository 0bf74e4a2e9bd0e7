import * as fc from "fast-check";
import { evaluatePortfolio, isPolicyTargetsError, parsePortfolio } from "policy-targets";
import type { IatiReading } from "policy-targets/iati";
import { firstDay, lastDay } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { madeUpFile } from "./made-up-file.js";
import { oneIndicator, period, reading } from "./support.js";
import "../support/laws.js";

const escaped = (text: string): string =>
  text.replace(/[^\u0020-\ud7ff]/g, "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attribute = (name: string, value: fc.Arbitrary<string | null>): fc.Arbitrary<string> =>
  value.map((text) => (text === null ? "" : ` ${name}="${escaped(text)}"`));

const optional = (...texts: readonly string[]) => fc.constantFrom(null, ...texts);
const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  optional("7.50", "45%", "1,000", "n/a", "1e2"),
);
const day = fc.oneof(
  fc.constantFrom("2020-01-01", "2020-12-31", "2021-01-01", "2021-06-30", "2021-12-31", "2022-12-31"),
  optional("2021-02-30", "soon"),
);
const words = fc.string({ maxLength: 12 }).map((text) => `<narrative>${escaped(text)}</narrative>`);
const several = (element: fc.Arbitrary<string>, most = 3) =>
  fc.array(element, { maxLength: most }).map((elements) => elements.join(""));

const breakdown = several(
  fc.oneof(
    fc
      .tuple(attribute("name", optional("sex", "age", "")), attribute("value", optional("f", "m", "3", "4")))
      .map(([name, value]) => `<dimension${name}${value}/>`),
    attribute("ref", optional("N", "S")).map((ref) => `<location${ref}/>`),
    words.map((text) => `<comment>${text}</comment>`),
  ),
);
const figure = (name: string) =>
  fc
    .tuple(attribute("value", number), breakdown)
    .map(([value, inner]) => `<${name}${value}>${inner}</${name}>`);
const baseline = fc
  .tuple(
    attribute("year", optional("2019", "2020", "2021", "x")),
    attribute("iso-date", day),
    figure("baseline"),
  )
  .map(([year, isoDate, rest]) => rest.replace("<baseline", `<baseline${year}${isoDate}`));
const anyPeriod = fc
  .tuple(
    attribute("iso-date", day),
    attribute("iso-date", day),
    several(figure("target")),
    several(figure("actual")),
  )
  .map(
    ([start, end, targets, actuals]) =>
      `<period><period-start${start}/><period-end${end}/>${targets}${actuals}</period>`,
  );
const indicator = fc
  .tuple(
    attribute("measure", optional("1", "1", "2", "3", "4", "5", "6")),
    attribute("ascending", optional("1", "0", "true", "maybe")),
    words,
    several(baseline),
    several(anyPeriod, 4),
  )
  .map(
    ([measure, ascending, title, baselines, periods]) =>
      `<indicator${measure}${ascending}><title>${title}</title>${baselines}${periods}</indicator>`,
  );
const activity = fc
  .tuple(
    attribute("last-updated-datetime", day),
    attribute("xml:lang", optional("en", "FR", "12")),
    optional("A-1", "B", ""),
    several(
      fc
        .tuple(words, several(indicator))
        .map(([title, indicators]) => `<result type="1"><title>${title}</title>${indicators}</result>`),
    ),
  )
  .map(
    ([updated, language, id, results]) =>
      `<iati-activity${updated}${language}><iati-identifier>${id ?? ""}</iati-identifier><location ref="N"><name><narrative>North</narrative></name></location>${results}</iati-activity>`,
  );
const file = several(activity, 2).map(
  (activities) => `<iati-activities version="2.03">${activities}</iati-activities>`,
);
const accumulation = fc.constantFrom(undefined, "level", "cumulative", "per-period") as fc.Arbitrary<
  "level" | undefined
>;

const indicatorsOf = ({ activities }: IatiReading) =>
  activities.flatMap(({ results }) => results.flatMap(({ indicators }) => indicators));

describe("whatever activities hold", () => {
  it("what is made of them is a sound portfolio, which is evaluated", () => {
    fc.assert(
      fc.property(file, accumulation, (xml, counted) => {
        const portfolio = parsePortfolio(reading(xml, { accumulation: counted }).portfolio);
        for (const asOf of ["2020-06-30", "2023-01-31"]) evaluatePortfolio(portfolio, { asOf });
      }),
      { numRuns: 150 },
    );
  });

  it("every indicator is in the portfolio, or named as left out", () => {
    fc.assert(
      fc.property(file, (xml) => {
        const read = reading(xml);
        const { indicators, targets } = parsePortfolio(read.portfolio);
        const isMade = (id: string): boolean =>
          indicators.some((made) => made.id === id) ||
          targets.some((target) => target.id.startsWith(`${id}:`));
        const named = new Set(
          read.losses.flatMap(({ indicator, effect }) => (effect === "left-out" ? (indicator ?? []) : [])),
        );
        expect(indicatorsOf(read).filter(({ id }) => !isMade(id) && !named.has(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("every figure is in the portfolio, or named by its line", () => {
    const lined = file.map((xml) => xml.replaceAll("><", ">\n<"));
    fc.assert(
      fc.property(lined, (xml) => {
        const read = reading(xml);
        const { targets, measuredValues } = parsePortfolio(read.portfolio);
        const cited = new Set(
          [...targets, ...measuredValues].flatMap(({ citations }) =>
            citations.map(({ locator }) => locator?.line),
          ),
        );
        const lost = new Set(read.losses.flatMap(({ line, effect }) => (effect === "left-out" ? line : [])));
        for (const { periods, ascending, measure, id } of indicatorsOf(read)) {
          const isNamed = read.losses.some(
            ({ code, indicator: of }) =>
              of === id && (code === "nominal-measure" || code === "bad-ascending"),
          );
          expect(isNamed).toBe(ascending === "unreadable" || (measure === "nominal" && isNamed));
          for (const each of isNamed ? [] : periods) {
            const figures = lost.has(each.line) ? [] : [...each.targets, ...each.actuals];
            expect(figures.filter(({ line }) => !cited.has(line) && !lost.has(line))).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("a target that judges its own period alone stands so with any accumulation, if it is the only period", () => {
    const one = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .map(
        ([target, actual]) =>
          `<iati-activity version="2.03"><iati-identifier>A</iati-identifier><result type="1"><indicator measure="1" ascending="1"><period><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/><target value="${target}"/><actual value="${actual}"/></period></indicator></result></iati-activity>`,
      );
    fc.assert(
      fc.property(one, accumulation, (xml, counted) => {
        const statuses = [undefined, counted].map((how) =>
          evaluatePortfolio(parsePortfolio(reading(xml, { accumulation: how }).portfolio), {
            asOf: "2022-06-30",
          }).evaluations.map(({ status }) => status),
        );
        expect(statuses[1]).toEqual(statuses[0]);
      }),
      { numRuns: 50 },
    );
  });
});

it("the name of a period has the days that are stated", () => {
  const days = fc
    .tuple(
      fc.integer({ min: -20_000, max: 60_000 }),
      fc.oneof(fc.nat(800), fc.constantFrom(27, 30, 89, 91, 364, 1095)),
    )
    .map(([from, length]) =>
      [from, from + length].map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10)),
    );
  fc.assert(
    fc.property(days, ([first, last]) => {
      const xml = oneIndicator(period(`${first} to ${last}`, '<target value="1"/>'));
      const { deadline } = parsePortfolio(reading(xml).portfolio).targets[0] ?? {};
      expect([firstDay(deadline as string), lastDay(deadline as string)]).toEqual([first, last]);
    }),
  );
});

it("a file that is cut or changed anywhere is refused, or read", () => {
  fc.assert(
    fc.property(
      fc.nat(madeUpFile.length),
      fc.nat(40),
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom("<", ">", "</", "&", '"', "&#0;", "<![CDATA[", "<!--", ""),
      ),
      (at, length, text) => {
        const changed = madeUpFile.slice(0, at) + text + madeUpFile.slice(at + length);
        try {
          parsePortfolio(reading(changed).portfolio);
        } catch (error) {
          expect([isPolicyTargetsError(error), String(error)]).toEqual([
            true,
            expect.stringMatching(/bad-xml|too-/),
          ]);
        }
      },
    ),
    { numRuns: 400 },
  );
});
