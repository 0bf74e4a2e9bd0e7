import fc from "fast-check";
import {
  definePortfolio,
  mergePortfolios,
  type Portfolio,
  PortfolioError,
  type PortfolioInput,
  parsePortfolio,
  type TargetInput,
} from "policy-targets";
import { review4Months2020, review6Months2020, review2020 } from "policy-targets/fixtures";
import { describe, expect, it } from "vitest";
import { expectSame } from "../support/same.js";

const sources = [
  { id: "april", title: "April", publisher: "Ministry", language: "en" },
  { id: "july", title: "July", publisher: "Ministry", language: "en" },
];

const withTarget = (rest: Partial<TargetInput> = {}): Portfolio =>
  parsePortfolio({ sources, targets: [{ id: "t", title: "T", criterion: { deliverable: true }, ...rest }] });

const cite = (source: string, line: number) => ({ source, locator: { line } });

const faultsOf = (...portfolios: readonly Portfolio[]) => {
  try {
    mergePortfolios(...portfolios);
  } catch (error) {
    if (error instanceof PortfolioError) return error.faults;
    throw error;
  }
  return [];
};

describe("mergePortfolios", () => {
  it("of nothing is an empty portfolio", () => {
    expect(mergePortfolios()).toEqual(parsePortfolio({}));
  });

  it("keeps an object once that both have", () => {
    expect(mergePortfolios(withTarget(), withTarget()).targets).toEqual(withTarget().targets);
  });

  it("keeps what only one has", () => {
    const a = parsePortfolio({ parties: [{ id: "health", name: "Health" }] });
    const b = parsePortfolio({ parties: [{ id: "post", name: "Post" }] });
    expect(mergePortfolios(a, b).parties.map(({ id }) => id)).toEqual(["health", "post"]);
  });

  it("unites citations, the first portfolio's first, each once", () => {
    const a = withTarget({ citations: [cite("april", 1), cite("april", 2)] });
    const b = withTarget({ citations: [cite("july", 3), cite("april", 2)] });
    expect(mergePortfolios(a, b).targets[0]?.citations).toEqual([
      cite("april", 1),
      cite("april", 2),
      cite("july", 3),
    ]);
  });

  it("tells citations apart that state something else", () => {
    const a = withTarget({ citations: [{ source: "april", stated: "June" }] });
    const b = withTarget({ citations: [{ source: "april", stated: "by June" }] });
    expect(mergePortfolios(a, b).targets[0]?.citations).toHaveLength(2);
  });

  it("unites the citations of a baseline", () => {
    const measured = (line: number) =>
      parsePortfolio({
        sources,
        indicators: [{ id: "i", title: "I", unit: "percent" }],
        targets: [
          {
            id: "t",
            title: "T",
            indicator: "i",
            criterion: { atLeast: 80 },
            baseline: { value: 40, period: "2019", citations: [cite("april", line)] },
          },
        ],
      });
    expect(mergePortfolios(measured(1), measured(2)).targets[0]?.baseline?.citations).toEqual([
      cite("april", 1),
      cite("april", 2),
    ]);
  });

  it.each<[string, Partial<TargetInput>]>([
    ["deadline", { deadline: "2020-10" }],
    ["start", { start: "2020-01" }],
    ["commitment", { commitment: "binding" }],
    ["sector", { sector: { en: "Postal", vi: "Bưu chính" } }],
    ["tags", { tags: ["5g"] }],
    ["hedges", { hedges: ["cơ bản"] }],
  ])("completes the %s that one of them lacks, whichever", (key, rest) => {
    const fieldOf = (...portfolios: readonly Portfolio[]) =>
      (mergePortfolios(...portfolios).targets[0] as unknown as Record<string, unknown>)[key];
    const known = rest[key as keyof TargetInput];
    expect([fieldOf(withTarget(), withTarget(rest)), fieldOf(withTarget(rest), withTarget())]).toEqual([
      known,
      known,
    ]);
  });

  it("takes numbers written differently as the same number", () => {
    const written = (atLeast: string | number) =>
      parsePortfolio({
        indicators: [{ id: "i", title: "I", unit: "percent" }],
        targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast } }],
      });
    expect(mergePortfolios(written("14100e9"), written(14_100_000_000_000)).targets).toHaveLength(1);
  });

  it("takes keys in another order as the same object", () => {
    const titled = (title: TargetInput["title"]) => withTarget({ title });
    expect(faultsOf(titled({ en: "A", vi: "B" }), titled({ vi: "B", en: "A" }))).toEqual([]);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(mergePortfolios(withTarget()).targets[0])).toBe(true);
  });

  it("leaves what it was given as it was", () => {
    const a = withTarget({ citations: [cite("april", 1)] });
    const before = structuredClone(a);
    mergePortfolios(a, withTarget({ deadline: "2020-10", citations: [cite("july", 2)] }));
    expect(a).toEqual(before);
  });
});

describe("values and reports without an id", () => {
  const measured = (value: number, line: number, rest: object = {}) =>
    parsePortfolio({
      sources,
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
      measuredValues: [{ indicator: "i", period: "2020", value, citations: [cite("april", line)], ...rest }],
      reports: [{ target: "t", on: "2020", says: "done", citations: [cite("april", line)] }],
    });

  it("are kept once where they say the same, with the citations of both", () => {
    const { measuredValues, reports } = mergePortfolios(measured(5, 1), measured(5, 2));
    expect([measuredValues, reports].map((list) => list.map(({ citations }) => citations.length))).toEqual([
      [2],
      [2],
    ]);
  });

  it.each([
    ["another value", measured(6, 1)],
    ["another status", measured(5, 1, { status: "provisional" })],
    ["another vintage", measured(5, 1, { releasedOn: "2021-01-31" })],
    ["an id", measured(5, 1, { id: "v" })],
  ])("are kept apart from one with %s", (_, other) => {
    expect(mergePortfolios(measured(5, 1), other).measuredValues).toHaveLength(2);
  });
});

describe("what one portfolio has twice", () => {
  const told = (...lines: readonly (readonly number[])[]) =>
    parsePortfolio({
      sources,
      targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
      reports: lines.map((cited) => ({
        target: "t",
        on: "2020",
        says: "done",
        citations: cited.map((line) => cite("april", line)),
      })),
    });
  const linesOf = ({ reports }: Portfolio) =>
    reports.map(({ citations }) => citations.map(({ locator }) => locator?.line));

  it.each<[string, readonly (readonly (readonly number[])[])[], readonly (readonly number[])[]]>([
    ["by itself", [[[1], [1]]], [[1], [1]]],
    ["beside one that has it once", [[[1], [2]], [[3]]], [[1, 3], [2]]],
    ["behind one that has it once", [[[3]], [[1], [2]]], [[3, 1], [2]]],
    [
      "beside one that has it twice",
      [
        [[1], [2]],
        [[3], [4]],
      ],
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ["with the same citation twice", [[[1, 1]], [[1, 2, 2]]], [[1, 1, 2, 2]]],
  ])("stays twice %s", (_, given, expected) => {
    expect(linesOf(mergePortfolios(...given.map((lines) => told(...lines))))).toEqual(expected);
  });
});

describe("a conflict", () => {
  it("is a fault with the place of one and the place of the other", () => {
    const [fault] = faultsOf(withTarget(), withTarget({ title: "Another" }));
    expect([fault?.code, fault?.path, fault?.expected]).toEqual([
      "conflicting-objects",
      ["portfolios", 1, "targets", 0, "title"],
      '"T", as in portfolios[0].targets[0]',
    ]);
  });

  it("says what both say in its message", () => {
    expect(() =>
      mergePortfolios(withTarget({ deadline: "2020-06" }), withTarget({ deadline: "2020-10" })),
    ).toThrow(
      /portfolios\[1\]\.targets\[0\]\.deadline: found .*2020-10.*2020-06.*portfolios\[0\]\.targets\[0\]/,
    );
  });

  it("names the portfolio that brought the field, not the first that has the object", () => {
    const [fault] = faultsOf(
      withTarget(),
      withTarget({ deadline: "2020-06" }),
      withTarget({ deadline: "2020-10" }),
    );
    expect(fault?.expected).toContain("portfolios[1].targets[0]");
  });

  it("is named for each field that differs", () => {
    const faults = faultsOf(
      withTarget({ title: "A", deadline: "2020" }),
      withTarget({ title: "B", deadline: "2021", start: "2019" }),
    );
    expect(faults.map(({ path }) => path.at(-1))).toEqual(["title", "deadline"]);
  });

  it("is named with its place in lists of other lengths", () => {
    const a = parsePortfolio({
      parties: [
        { id: "x", name: "X" },
        { id: "y", name: "Y" },
      ],
    });
    const b = parsePortfolio({ parties: [{ id: "y", name: "Why" }] });
    const [fault] = faultsOf(a, b);
    expect([fault?.path, fault?.expected]).toEqual([
      ["portfolios", 1, "parties", 0, "name"],
      '"Y", as in portfolios[0].parties[1]',
    ]);
  });

  it("is named in every list at once", () => {
    const of = (word: string) =>
      parsePortfolio({
        sources: [{ id: "s", title: word, publisher: "P", language: "en" }],
        parties: [{ id: "p", name: word }],
        indicators: [{ id: "i", title: word, unit: "count" }],
      });
    expect(faultsOf(of("a"), of("b")).map(({ path }) => path[2])).toEqual([
      "sources",
      "parties",
      "indicators",
    ]);
  });

  it("is a PortfolioError", () => {
    expect(() => mergePortfolios(withTarget(), withTarget({ title: "Another" }))).toThrow(PortfolioError);
  });
});

describe("what only together is a fault", () => {
  it("is found in the merged portfolio", () => {
    const policy = (id: string, other: string) =>
      parsePortfolio({
        policies: [
          {
            id,
            documentType: "law",
            title: id,
            stage: "issued",
            relations: [{ type: "replaces", policy: other }],
          },
          { id: other, documentType: "law", title: other, stage: "issued" },
        ],
      });
    expect(() => mergePortfolios(policy("a", "b"), policy("b", "a"))).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: "circular-relation" })] }),
    );
  });
});

describe("time zones", () => {
  const zoned = (timeZone?: string) => parsePortfolio(timeZone === undefined ? {} : { timeZone });

  it.each([
    [["Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"], "Asia/Ho_Chi_Minh"],
    [[undefined, "Asia/Ho_Chi_Minh"], "Asia/Ho_Chi_Minh"],
    [["Asia/Ho_Chi_Minh", undefined], "Asia/Ho_Chi_Minh"],
    [[undefined, undefined], undefined],
  ])("%j give %s", (zones, expected) => {
    expect(mergePortfolios(...zones.map(zoned)).timeZone).toBe(expected);
  });

  it("are not left as an undefined key", () => {
    expect(Object.hasOwn(mergePortfolios(zoned(), zoned()), "timeZone")).toBe(false);
  });

  it("that differ are a conflict that names both and their places", () => {
    const [fault] = faultsOf(zoned(), zoned("Asia/Ho_Chi_Minh"), zoned("Europe/Paris"));
    expect([fault?.code, fault?.path, fault?.found, fault?.expected]).toEqual([
      "conflicting-objects",
      ["portfolios", 2, "timeZone"],
      '"Europe/Paris"',
      '"Asia/Ho_Chi_Minh", as in portfolios[1]',
    ]);
  });

  it("are named each that differs from the first", () => {
    const zones = ["Asia/Ho_Chi_Minh", "Europe/Paris", "Asia/Tokyo"].map(zoned);
    expect(faultsOf(...zones).map(({ found }) => found)).toEqual(['"Europe/Paris"', '"Asia/Tokyo"']);
  });
});

describe("arguments that are no portfolios", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "portfolio"],
    ["a list of portfolios", [review2020]],
    ["a foreign object", { goals: [] }],
  ])("%s is a PortfolioError", (_, input) => {
    expect(() => mergePortfolios(input as unknown as Portfolio)).toThrow(PortfolioError);
  });

  it("are all named at once, each by its place", () => {
    const copy = structuredClone(review4Months2020);
    const faults = faultsOf(copy, review2020, Object.freeze({ ...copy }));
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      [["portfolios", 0], "wrong-type"],
      [["portfolios", 2], "wrong-type"],
    ]);
  });
});

type Fields = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Fields[]>>;

const LISTS = [
  "sources",
  "parties",
  "policies",
  "indicators",
  "targets",
  "measuredValues",
  "reports",
] as const;

/** The same portfolio without an order of entries, citations and keys. */
const unordered = (portfolio: Portfolio): unknown => {
  const sorted = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).sort();
  const canonical = (entry: Fields): unknown =>
    Object.fromEntries(
      Object.entries(entry)
        .map(
          ([key, value]) => [key, key === "citations" ? sorted(value as readonly unknown[]) : value] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return LISTS.map((list) => sorted((portfolio as unknown as Lists)[list]?.map(canonical) ?? []));
};

/** The bits of a random number say which pieces hold an entry, a citation, a field; at least one does. */
const split = (whole: Portfolio, pieces: number, seed: (at: string) => number): readonly Portfolio[] => {
  const holders = (at: string): readonly number[] => {
    const bits = 1 + (seed(at) % (2 ** pieces - 1));
    return Array.from({ length: pieces }, (_, piece) => piece).filter((piece) => bits & (1 << piece));
  };
  const lists = whole as unknown as Lists;
  const parts = Array.from({ length: pieces }, (): Record<string, Fields[]> => ({}));
  for (const list of LISTS) {
    const shared = list !== "measuredValues" && list !== "reports";
    lists[list]?.forEach((entry, index) => {
      const at = `${list} ${index}`;
      const own = shared ? parts.map((_, piece) => piece) : holders(at);
      const held = (key: string) => holders(`${at} ${key}`).map((n) => own[n % own.length]);
      const citations = (entry.citations ?? []) as readonly unknown[];
      for (const piece of own) {
        const fields = Object.entries(entry).filter(
          ([key]) => !OPTIONAL.has(key) || held(key).includes(piece),
        );
        const cited = citations.filter((_, n) => held(`citation ${n}`).includes(piece));
        const part = parts[piece] as Record<string, Fields[]>;
        const piecewise: Fields = Object.fromEntries(fields);
        part[list] = [
          ...(part[list] ?? []),
          entry.citations === undefined ? piecewise : { ...piecewise, citations: cited },
        ];
      }
    });
  }
  return parts.map((part) => parsePortfolio(part as PortfolioInput));
};

const OPTIONAL: ReadonlySet<string> = new Set([
  "sector",
  "commitment",
  "tags",
  "hedges",
  "issuer",
  "publishedOn",
]);

const seeds = fc.integer().map((start) => (at: string) => {
  let hash = start | 0;
  for (const character of at) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
});

const { timeZone: _, ...whole } = review4Months2020;

const runs = { numRuns: 8 };
const PATIENCE = 30_000;

describe("merging is lawful", () => {
  it.each([
    ["the review of four months", review4Months2020],
    ["the review of six months", review6Months2020],
    ["both", review2020],
    ["an empty portfolio", parsePortfolio({})],
  ])("%s alone stays what it is", (_, portfolio) => {
    expectSame(mergePortfolios(portfolio), portfolio);
  });

  it.each([
    ["the review of four months", review4Months2020],
    ["the review of six months", review6Months2020],
    ["both", review2020],
  ])("%s with itself stays what it is", (_, portfolio) => {
    expectSame(mergePortfolios(portfolio, portfolio), portfolio);
  });

  it.each([
    ["before", [parsePortfolio({}), review2020]],
    ["after", [review2020, parsePortfolio({})]],
  ])("an empty portfolio %s changes nothing", (_, portfolios) => {
    expectSame(mergePortfolios(...portfolios), review2020);
  });

  it("a portfolio that is in another adds nothing to it", () => {
    expectSame(mergePortfolios(review2020, review4Months2020, review6Months2020), review2020);
  });

  it("the order of the two reviews changes nothing but order", () => {
    expectSame(
      unordered(mergePortfolios(review6Months2020, review4Months2020)),
      unordered(mergePortfolios(review4Months2020, review6Months2020)),
    );
  });

  it(
    "the pieces of a portfolio give it back",
    () => {
      fc.assert(
        fc.property(seeds, fc.integer({ min: 1, max: 4 }), (seed, pieces) => {
          expectSame(unordered(mergePortfolios(...split(whole, pieces, seed))), unordered(whole));
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    "the order of pieces changes nothing but order",
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const pieces = split(whole, 3, seed);
          expectSame(
            unordered(mergePortfolios(...[...pieces].reverse())),
            unordered(mergePortfolios(...pieces)),
          );
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    "pieces may be merged from the left, from the right or at once",
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const [a, b, c] = split(whole, 3, seed) as [Portfolio, Portfolio, Portfolio];
          const atOnce = mergePortfolios(a, b, c);
          expectSame(
            [mergePortfolios(mergePortfolios(a, b), c), mergePortfolios(a, mergePortfolios(b, c))],
            [atOnce, atOnce],
          );
        }),
        runs,
      );
    },
    PATIENCE,
  );
});

it("the ids of targets stay known to the compiler", () => {
  const a = definePortfolio({ targets: [{ id: "a", title: "A", criterion: { deliverable: true } }] });
  const ids: readonly "a"[] = mergePortfolios(a, a).targets.map(({ id }) => id);
  expect(ids).toEqual(["a"]);
});
