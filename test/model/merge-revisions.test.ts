import fc from "fast-check";
import {
  mergePortfolios,
  type Portfolio,
  parsePortfolio,
  type Target,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";

const SOURCES = [
  { id: "april", publishedOn: "2020-04-30" },
  { id: "may", publishedOn: "2020-05-15" },
  { id: "july", publishedOn: "2020-07-06" },
  { id: "october", publishedOn: "2020-10-01" },
  { id: "half-year", covers: "../2020-06" },
  { id: "undated" },
].map((source) => ({ title: source.id, publisher: "Ministry", language: "en", ...source }));

const cite = (source: string, line?: number) =>
  line === undefined ? { source } : { source, locator: { line } };

const stating = (cited: string | null, rest: Partial<TargetInput> = {}): Portfolio =>
  parsePortfolio({
    sources: SOURCES,
    indicators: [{ id: "i", title: "I", unit: "percent" }],
    targets: [
      {
        id: "t",
        title: "T",
        criterion: { deliverable: true },
        citations: cited === null ? [] : [cite(cited)],
        ...rest,
      },
    ],
  });

const share = (atLeast: number | string) => ({ indicator: "i", criterion: { atLeast } });

const merged = (...portfolios: readonly Portfolio[]): Target =>
  mergePortfolios(...portfolios).targets[0] as Target;

/** The original deadline, then each revision with its day. */
const deadlines = (...portfolios: readonly Portfolio[]) => {
  const { deadline, revisions } = merged(...portfolios);
  return [deadline, ...revisions.map((revision) => [revision.on, revision.deadline])];
};

const permuted = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((item, at) => permuted(list.toSpliced(at, 1)).map((rest) => [item, ...rest]));

describe("a later statement that differs", () => {
  it.each<[string, Partial<TargetInput>, Partial<TargetInput>, object]>([
    ["deadline", { deadline: "2020-06" }, { deadline: "2020-10" }, { deadline: "2020-10" }],
    ["criterion", share(80), share(90), { criterion: { kind: "threshold", atLeast: "90" } }],
    ["lifecycle", {}, { lifecycle: "cancelled" }, { lifecycle: "cancelled" }],
    [
      "deadline and lifecycle",
      { deadline: "2020-06", lifecycle: "on-hold" },
      { deadline: { event: "The congress" } },
      { deadline: { event: "The congress" }, lifecycle: "active" },
    ],
  ])("in its %s is a revision of the later source's day and citations", (_, before, after, change) => {
    expect(merged(stating("april", before), stating("july", after)).revisions).toEqual([
      { on: "2020-07-06", ...change, citations: [cite("july")] },
    ]);
  });

  it("leaves the earlier statement and its citations as the original", () => {
    const { deadline, citations } = merged(
      stating("april", { deadline: "2020-06" }),
      stating("july", { deadline: "2020-10" }),
    );
    expect([deadline, citations]).toEqual(["2020-06", [cite("april")]]);
  });

  it("is compared with the version in force just before it", () => {
    const [a, b, again] = [
      stating("april", { deadline: "2020-06" }),
      stating("may", { deadline: "2020-10" }),
      stating("july", { deadline: "2020-06" }),
    ];
    expect(deadlines(a, b, again)).toEqual(["2020-06", ["2020-05-15", "2020-10"], ["2020-07-06", "2020-06"]]);
  });

  it("adds its citations to the version that it repeats", () => {
    const { citations, revisions } = merged(
      stating("april", { deadline: "2020-06" }),
      stating("may", { deadline: "2020-10" }),
      stating("july", { deadline: "2020-10" }),
    );
    expect([citations, revisions.map((revision) => revision.citations)]).toEqual([
      [cite("april")],
      [[cite("may"), cite("july")]],
    ]);
  });

  it("completes what the earlier one does not know", () => {
    const { tags, sector } = merged(
      stating("april", { deadline: "2020-06", tags: ["5g"] }),
      stating("july", { deadline: "2020-10", sector: "Telecom" }),
    );
    expect([tags, sector]).toEqual([["5g"], "Telecom"]);
  });

  it.each(
    permuted([
      stating("april", { deadline: "2020-06" }),
      stating("may", { deadline: "2020-10" }),
      stating("half-year", { deadline: "2020-12" }),
      stating("july"),
    ]).map((portfolios) => [portfolios] as const),
  )("is found in any order of the portfolios", (portfolios) => {
    expect(deadlines(...portfolios)).toEqual([
      "2020-06",
      ["2020-05-15", "2020-10"],
      ["2020-06-30", "2020-12"],
    ]);
  });
});

describe("the day of a statement", () => {
  it.each([
    ["the publication of its source", ["july"], "2020-07-06"],
    ["the last day covered, without a publication", ["half-year"], "2020-06-30"],
    ["the earliest of several sources", ["october", "july", "undated"], "2020-07-06"],
  ])("is %s", (_, cited, on) => {
    const later = stating(null, { deadline: "2020-10", citations: cited.map((source) => cite(source)) });
    expect(merged(stating("april", { deadline: "2020-06" }), later).revisions[0]?.on).toBe(on);
  });

  it("may be known from another portfolio", () => {
    const [source] = SOURCES.filter(({ id }) => id === "july");
    const { publishedOn: _, ...undated } = source as { publishedOn?: string };
    const later = parsePortfolio({
      sources: [undated],
      targets: [
        {
          id: "t",
          title: "T",
          criterion: { deliverable: true },
          deadline: "2020-10",
          citations: [cite("july")],
        },
      ],
    } as Parameters<typeof parsePortfolio>[0]);
    expect(deadlines(stating("april", { deadline: "2020-06" }), later)).toEqual([
      "2020-06",
      ["2020-07-06", "2020-10"],
    ]);
  });
});

describe("a deadline that only one side states", () => {
  it.each([
    ["the earlier", { deadline: "2020-06" }, {}, ["2020-06"]],
    ["the later", {}, { deadline: "2020-06" }, [undefined, ["2020-07-06", "2020-06"]]],
  ])("%s, stands from the day on which it was stated", (_, before, after, expected) => {
    expect(deadlines(stating("april", before), stating("july", after))).toEqual(expected);
  });

  it.each([
    ["of one day", "april", "april"],
    ["of which one has no day", "april", "undated"],
    ["of which the other has no day", null, "april"],
  ])("is filled between statements %s", (_, a, b) => {
    expect(deadlines(stating(a), stating(b, { deadline: "2020-06" }))).toEqual(["2020-06"]);
  });
});

describe("what means the same", () => {
  it.each<[string, Partial<TargetInput>, Partial<TargetInput>]>([
    ["a deadline in other words", { deadline: "2021" }, { deadline: { by: "2021", stated: "đến năm 2021" } }],
    ["a deadline in another notation", { deadline: "2020-Q2" }, { deadline: "2020-04/2020-06" }],
    ["a number with more digits", share("7.5"), share("7.50")],
    ["a whole number with digits", share("7"), share("7.0")],
  ])("%s, is no revision", (_, before, after) => {
    expect(merged(stating("april", before), stating("july", after)).revisions).toEqual([]);
  });

  it.each<[string, Partial<TargetInput>, Partial<TargetInput>]>([
    ["an approximate deadline", { deadline: "2025" }, { deadline: "2025~" }],
    ["a number ten times as large", share("7"), share("70")],
    ["an event that has occurred", event(), event("2021-01-25")],
  ])("%s, does not", (_, before, after) => {
    expect(merged(stating("april", before), stating("july", after)).revisions).toHaveLength(1);
  });

  it("keeps names apart that look like numbers", () => {
    const graded = (source: string, code: string) =>
      parsePortfolio({
        sources: SOURCES,
        indicators: [{ id: "g", title: "G", unit: "category" }],
        targets: [
          {
            id: "t",
            title: "T",
            indicator: "g",
            criterion: { category: { accepted: [code] } },
            citations: [cite(source)],
          },
        ],
      } as Parameters<typeof parsePortfolio>[0]);
    expect(merged(graded("april", "1.0"), graded("july", "1")).revisions).toHaveLength(1);
  });

  it("is written in the fuller form, whichever portfolio has it", () => {
    const [plain, worded] = [
      stating("april", { deadline: "2021" }),
      stating("april", { deadline: { by: "2021", stated: "năm 2021" } }),
    ];
    expect([merged(plain, worded).deadline, merged(worded, plain).deadline]).toEqual([
      { by: "2021", stated: "năm 2021" },
      { by: "2021", stated: "năm 2021" },
    ]);
  });
});

function event(occurred?: string): Partial<TargetInput> {
  return { deadline: { event: "The congress", ...(occurred === undefined ? {} : { occurred }) } };
}

describe("revisions that a portfolio has already", () => {
  const april = stating("april", { deadline: "2020-06" });
  const dropped = (citations: ReturnType<typeof cite>[] = [cite("july", 40)]) =>
    stating("july", { revisions: [{ on: "2020-07-06", deadline: null, citations }] });

  it("state that a later document drops the date", () => {
    expect([deadlines(april, dropped()), deadlines(dropped(), april)]).toEqual([
      ["2020-06", ["2020-07-06", null]],
      ["2020-06", ["2020-07-06", null]],
    ]);
  });

  it("keep what they drop although nothing was stated before", () => {
    expect(deadlines(dropped(), stating("october"))).toEqual([undefined, ["2020-07-06", null]]);
  });

  it("are one with what the same source states otherwise", () => {
    const another = stating("july", {
      ...share(90),
      revisions: [{ on: "2020-07-06", deadline: null, citations: [cite("july", 40)] }],
    });
    expect(merged(stating("april", { ...share(80), deadline: "2020-06" }), another).revisions).toEqual([
      {
        on: "2020-07-06",
        deadline: null,
        criterion: { kind: "threshold", atLeast: "90" },
        citations: [cite("july"), cite("july", 40)],
      },
    ]);
  });

  it("are united where they are equal", () => {
    expect(merged(dropped(), dropped([cite("july", 41)])).revisions).toEqual([
      { on: "2020-07-06", deadline: null, citations: [cite("july", 40), cite("july", 41)] },
    ]);
  });

  it("are one a day where they name different fields", () => {
    const held = stating("july", { revisions: [{ on: "2020-07-06", lifecycle: "on-hold" }] });
    expect(merged(dropped(), held).revisions).toMatchObject([
      { on: "2020-07-06", deadline: null, lifecycle: "on-hold" },
    ]);
  });

  it("bear the more precise of two days that are the same", () => {
    const on = (day: string) => stating("april", { revisions: [{ on: day, deadline: "2020-12" }] });
    expect([deadlines(on("2020-07"), on("2020-07-31")), deadlines(on("2020-07-31"), on("2020-07"))]).toEqual([
      [undefined, ["2020-07-31", "2020-12"]],
      [undefined, ["2020-07-31", "2020-12"]],
    ]);
  });

  it("come in order of their day with those of others", () => {
    const july = stating("april", {
      deadline: "2020-06",
      revisions: [{ on: "2020-07-06", deadline: "2020-12" }],
    });
    const may = stating("april", {
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: "2020-09" }],
    });
    expect(deadlines(july, may)).toEqual(["2020-06", ["2020-05-15", "2020-09"], ["2020-07-06", "2020-12"]]);
  });

  it("that another portfolio shows to repeat what was in force add their citations to it", () => {
    const july = stating("april", {
      deadline: "2020-06",
      revisions: [{ on: "2020-07-06", deadline: "2020-12", citations: [cite("july")] }],
    });
    expect(merged(july, stating("may", { deadline: "2020-12" })).revisions).toEqual([
      { on: "2020-05-15", deadline: "2020-12", citations: [cite("july"), cite("may")] },
    ]);
  });

  it("older than the source that tells of them leave the original without a day", () => {
    const told = stating("july", {
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
    });
    expect(deadlines(told, stating("april", { deadline: "2020-06" }))).toEqual([
      "2020-06",
      ["2020-05-15", "2020-12"],
    ]);
  });

  it("are stated again on the day of the source that tells of them", () => {
    const told = stating("july", {
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
    });
    expect(merged(told, stating("half-year", { deadline: "2020-09" })).revisions).toMatchObject([
      { on: "2020-05-15", deadline: "2020-12" },
      { on: "2020-06-30", deadline: "2020-09", citations: [cite("half-year")] },
      { on: "2020-07-06", deadline: "2020-12", citations: [cite("july")] },
    ]);
  });

  it.each(["2020-05-15", "2020-07-06"])("of %s show that what has no day is older than what has", (on) => {
    const undated = stating("undated", { deadline: "2020-06", revisions: [{ on, deadline: "2020-12" }] });
    expect(deadlines(stating("july", { deadline: "2020-12" }), undated)).toEqual([
      "2020-06",
      [on, "2020-12"],
    ]);
  });

  it("that change nothing are kept as written, also beside a statement of their day", () => {
    const noop = stating("april", {
      deadline: "2020-06",
      revisions: [{ on: "2020-07-06", deadline: "2020-06" }],
    });
    expect(deadlines(noop, stating("july", { deadline: "2020-06" }))).toEqual([
      "2020-06",
      ["2020-07-06", "2020-06"],
    ]);
  });
});

it("the citations of milestones are united", () => {
  const staged = (line: number) =>
    stating("april", {
      ...share(80),
      deadline: "2025",
      milestones: [{ by: "2022", criterion: { atLeast: 40 }, citations: [cite("april", line)] }],
    });
  expect(merged(staged(1), staged(2)).milestones[0]?.citations).toEqual([cite("april", 1), cite("april", 2)]);
});

type Version = Pick<TargetInput, "deadline" | "criterion" | "lifecycle" | "indicator">;

/** Of each field at least two values that differ; a deadline is always known, so that nothing is filled. */
const versions: fc.Arbitrary<Version> = fc.record({
  indicator: fc.constant("i"),
  deadline: fc.constantFrom<NonNullable<Version["deadline"]>[]>(
    "2021",
    "2022",
    { by: "2021", stated: "năm 2021" },
    { event: "The congress" },
  ),
  criterion: fc.constantFrom<Version["criterion"][]>({ atLeast: 80 }, { atLeast: "80.0" }, { atMost: 5 }),
  lifecycle: fc.constantFrom("active" as const, "on-hold" as const),
});

const histories = fc.array(versions, { minLength: 1, maxLength: 6 });

const day = (at: number) => `2020-01-${String(at + 1).padStart(2, "0")}`;

/** What was stated, a source a day, as a portfolio a source. */
const stated = (history: readonly Version[]): readonly Portfolio[] =>
  history.map((version, at) =>
    parsePortfolio({
      sources: [{ id: `s${at}`, title: "S", publisher: "Ministry", publishedOn: day(at), language: "en" }],
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [{ id: "t", title: "T", ...version, citations: [cite(`s${at}`)] }],
    } as Parameters<typeof parsePortfolio>[0]),
  );

/** The target without an order of citations. */
const unordered = (portfolio: Portfolio): unknown => {
  const sorted = (citations: readonly unknown[]) =>
    citations.map((citation) => JSON.stringify(citation)).sort();
  const [target] = portfolio.targets as readonly [Target];
  const revisions = target.revisions.map((revision) => ({
    ...revision,
    citations: sorted(revision.citations),
  }));
  return { ...target, revisions, citations: sorted(target.citations) };
};

const shuffled = histories.chain((history) =>
  fc.record({
    pieces: fc.constant(stated(history)),
    order: fc.shuffledSubarray(
      history.map((_, at) => at),
      { minLength: history.length, maxLength: history.length },
    ),
  }),
);

const inOrder = (pieces: readonly Portfolio[], order: readonly number[]): readonly Portfolio[] =>
  order.map((at) => pieces[at] as Portfolio);

describe("merging what was stated on several days", () => {
  it("does not depend on the order of the portfolios", () => {
    fc.assert(
      fc.property(shuffled, ({ pieces, order }) => {
        expect(unordered(mergePortfolios(...inOrder(pieces, order)))).toEqual(
          unordered(mergePortfolios(...pieces)),
        );
      }),
    );
  });

  it("gives the same at once and one by one in order of the day", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const pieces = stated(history);
        const oneByOne = pieces.reduce((before, piece) => mergePortfolios(before, piece));
        expect(oneByOne).toEqual(mergePortfolios(...pieces));
      }),
    );
  });

  it("is done once", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const whole = mergePortfolios(...stated(history));
        expect(mergePortfolios(whole, whole)).toEqual(whole);
      }),
    );
  });

  it("learns nothing from a piece that it has", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, pick) => {
        const pieces = stated(history);
        const whole = mergePortfolios(...pieces);
        const piece = pieces[pick % pieces.length] as Portfolio;
        expect(mergePortfolios(whole, piece)).toEqual(whole);
      }),
    );
  });

  it("revises as often as a statement differs from the one before", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const words = history.map(({ deadline, criterion, lifecycle }) => [
          JSON.stringify(deadline).replace(/.*"(2021|2022)".*/, "$1"),
          JSON.stringify(criterion).replace('"80.0"', "80"),
          lifecycle,
        ]);
        const changes = words.filter((word, at) => at > 0 && `${word}` !== `${words[at - 1]}`);
        expect(mergePortfolios(...stated(history)).targets[0]?.revisions).toHaveLength(changes.length);
      }),
    );
  });
});

/** A target as an author may write it: dated or not, with revisions of any day, even some that change nothing. */
const authored: fc.Arbitrary<Portfolio> = fc
  .record({
    cited: fc.subarray(SOURCES.map(({ id }) => id)),
    deadline: fc.constantFrom(undefined, "2021", "2022"),
    revised: fc.uniqueArray(
      fc.record({
        on: fc.constantFrom("2020-04-30", "2020-05", "2020-06-30", "2020-07-06", "2021"),
        deadline: fc.constantFrom(null, "2021", "2022", "2023"),
      }),
      { selector: ({ on }) => on, maxLength: 4 },
    ),
  })
  .map(({ cited, deadline, revised }) =>
    stating(null, {
      ...(deadline === undefined ? {} : { deadline }),
      citations: cited.map((source) => cite(source)),
      revisions: [...revised].sort((a, b) => (a.on < b.on ? -1 : 1)),
    }),
  );

describe("merging a portfolio as an author may write it", () => {
  it("with itself changes nothing", () => {
    fc.assert(
      fc.property(authored, (portfolio) => {
        expect(mergePortfolios(portfolio, portfolio)).toEqual(portfolio);
      }),
    );
  });

  it("with another gives the same, or is refused, in either order", () => {
    const outcome = (...portfolios: readonly Portfolio[]): unknown => {
      try {
        return unordered(mergePortfolios(...portfolios));
      } catch {
        return "refused";
      }
    };
    fc.assert(
      fc.property(authored, authored, (a, b) => {
        expect(outcome(b, a)).toEqual(outcome(a, b));
      }),
    );
  });
});
