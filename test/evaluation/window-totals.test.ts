import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Days, Derivation, Observation } from "../../src/series/observation.js";
import { runningTotals } from "../../src/series/window-totals.js";
import { dayText } from "../../src/value/day.js";
import { day, days, interval, observed, periodOf, periodsIn, type Row } from "./observe.js";

const totals = (rows: readonly Row[], window = "2020"): readonly Observation[] =>
  runningTotals(observed(rows), days(window));

const finalTotal = (rows: readonly Row[], window?: string): Observation => {
  const total = totals(rows, window).at(-1);
  if (total === undefined) throw new Error("no total");
  return total;
};

type Made = Extract<Derivation, { kind: "total" }>;

const madeOf = ({ derivation }: Observation): Made => {
  if (derivation?.kind !== "total") throw new Error("no total");
  return derivation;
};

/** A total in a few words. */
const told = (total: Observation) => ({
  total: interval(total.bounds),
  added: periodsIn([total]),
  gaps: madeOf(total).gaps.map(periodOf),
  leftOut: periodsIn(madeOf(total).leftOut),
  disputed: periodsIn(madeOf(total).disputed),
});

const MONTHS = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, "0")}`);

/** Months of 2020 from January on, of eleven each. */
const elevens = (count: number): readonly Row[] => MONTHS.slice(0, count).map((month) => [month, 11]);

type Case = [name: string, rows: readonly Row[], expected: Partial<ReturnType<typeof told>>];

describe("the latest total of 2020", () => {
  it.each<Case>([
    ["of a year", [["2020", 90]], { total: "[90, 90]", added: ["2020"], gaps: [] }],
    ["of months", elevens(6), { total: "[66, 66]", added: MONTHS.slice(0, 6), gaps: [], disputed: [] }],
    [
      "of months that differ from a half-year",
      [...elevens(6), ["2020-H1", 60]],
      { total: "[60, 60]", added: ["2020-H1"], leftOut: [], disputed: ["2020-H1"] },
    ],
    [
      "of months that come to their half-year",
      [...elevens(6), ["2020-H1", 66]],
      { total: "[66, 66]", added: ["2020-H1"], disputed: [] },
    ],
    [
      "of months that may come to their half-year",
      [...elevens(6), ["2020-H1", { about: 65 }]],
      { added: ["2020-H1"], disputed: [] },
    ],
    [
      "of months that come to more than their half-year was less than",
      [...elevens(6), ["2020-H1", { lessThan: 66 }]],
      { disputed: ["2020-H1"] },
    ],
    [
      "of months that come to just what their half-year was at most",
      [...elevens(6), ["2020-H1", { atMost: 66 }]],
      { disputed: [] },
    ],
    [
      "of months too few to tell against a half-year",
      [...elevens(5), ["2020-H1", 60]],
      { total: "[60, 60]", disputed: [] },
    ],
    [
      "of months that alone come to more than their half-year",
      [...elevens(5), ["2020-H1", 50]],
      { total: "[50, 50]", disputed: ["2020-H1"] },
    ],
    ["of months that alone come to just their half-year", [...elevens(5), ["2020-H1", 55]], { disputed: [] }],
    [
      "of months that come to more than their half-year, where one of them is below zero",
      [...elevens(5), ["2020-06", -1], ["2020-H1", 54]],
      { disputed: [] },
    ],
    [
      "of months that come to more than their half-year, where another may have been below zero",
      [...elevens(4), ["2020-05", -1], ["2020-H1", 40]],
      { disputed: [] },
    ],
    [
      "of months and a quarter that overlap, of which the larger alone come to more than the half-year",
      [...elevens(3), ["2020-Q1", 20], ["2020-H1", 30]],
      { disputed: ["2020-H1"] },
    ],
    [
      "of a year that its quarters bear out and its months do not",
      [...elevens(12), ...["Q1", "Q2", "Q3", "Q4"].map((q): Row => [`2020-${q}`, 30]), ["2020", 120]],
      { total: "[120, 120]", added: ["2020"], disputed: ["2020"] },
    ],
    [
      "of a year that quarters and months contradict only taken together",
      [["2020-Q1", 30], ...elevens(9).slice(3), ["2020-Q4", 30], ["2020", 120]],
      { disputed: ["2020"] },
    ],
    [
      "of a year between what quarters and months come to",
      [
        ...elevens(12),
        ...["Q1", "Q2", "Q3", "Q4"].map((q): Row => [`2020-${q}`, 30]),
        ["2020", { between: [110, 140] }],
      ],
      { disputed: [] },
    ],
    [
      "of quarters of which one is disputed",
      [...elevens(3), ["2020-Q1", 30], ["2020-Q2", 31]],
      { total: "[61, 61]", added: ["2020-Q1", "2020-Q2"], disputed: ["2020-Q1"] },
    ],
    [
      "of four months and a quarter that overlap in part",
      [
        ["2020-T1", 40],
        ["2020-Q2", 30],
      ],
      { total: "[40, )", added: ["2020-T1"], gaps: ["2020-05-01/2020-06-30"], leftOut: ["2020-Q2"] },
    ],
    [
      "of four months and a quarter, with the months that fill the rest",
      [
        ["2020-T1", 40],
        ["2020-Q2", 30],
        ["2020-05", 9],
        ["2020-06", 8],
      ],
      { total: "[57, 57]", added: ["2020-T1", "2020-05", "2020-06"], gaps: [], leftOut: [] },
    ],
    [
      "of a half-year that comes after four months and a quarter",
      [
        ["2020-T1", 40],
        ["2020-Q2", 30],
        ["2020-H1", 60],
      ],
      { total: "[60, 60]", added: ["2020-H1"], gaps: [], leftOut: [] },
    ],
    [
      "of a long figure that sets free what a displaced one had kept out",
      [
        ["2020-01-01/2020-01-10", 1],
        ["2020-01-08/2020-01-20", 2],
        ["2020-01-15/2020-02-10", 4],
      ],
      {
        total: "[5, )",
        added: ["2020-01-01/2020-01-10", "2020-01-15/2020-02-10"],
        gaps: ["2020-01-11/2020-01-14"],
        leftOut: ["2020-01-08/2020-01-20"],
      },
    ],
    [
      "of equally long figures that overlap",
      [
        ["2020-01-01/2020-01-10", 1],
        ["2020-01-06/2020-01-15", 2],
      ],
      { added: ["2020-01-01/2020-01-10"], leftOut: ["2020-01-06/2020-01-15"] },
    ],
    [
      "without its beginning and a month between",
      [
        ["2020-03", 5],
        ["2020-05", 6],
      ],
      { total: "[11, )", gaps: ["2020-01-01/2020-02-29", "2020-04-01/2020-04-30"] },
    ],
    [
      "with a gap and a loss",
      [
        ["2020-02", 5],
        ["2020-03", -1],
      ],
      { total: "(, )" },
    ],
    [
      "with a gap and what may be a loss",
      [
        ["2020-02", 5],
        ["2020-03", { between: [-1, 3] }],
      ],
      { total: "(, )" },
    ],
    [
      "with a gap and what has no lower limit",
      [
        ["2020-02", 5],
        ["2020-03", { atMost: 3 }],
      ],
      { total: "(, )" },
    ],
    [
      "with a gap and a loss that was left out",
      [
        ["2020-T1", 40],
        ["2020-Q2", -1],
      ],
      { total: "(, )", leftOut: ["2020-Q2"] },
    ],
    [
      "with a loss and no gap",
      [
        ["2020-01", 5],
        ["2020-02", -7],
      ],
      { total: "[-2, -2]" },
    ],
    [
      "of imprecise amounts",
      [
        ["2020-01", { between: [1, 2] }],
        ["2020-02", { moreThan: 3 }],
      ],
      { total: "(4, )", gaps: [] },
    ],
    ["of a range and a limit with a gap", [["2020-02", { between: [1, 2] }]], { total: "[1, )" }],
    [
      "beside one that began before the window",
      [
        ["2019-12-01/2020-01-31", 20],
        ["2020-02", 5],
      ],
      { total: "[5, )", gaps: ["2020-01-01/2020-01-31"], leftOut: ["2019-12-01/2020-01-31"] },
    ],
    [
      "of days that one from before the window covers too",
      [
        ["2019-12-01/2020-01-31", 20],
        ["2020-01", 4],
        ["2020-02", 5],
      ],
      { total: "[9, 9]", gaps: [], leftOut: [] },
    ],
    [
      "beside what ends before or after the window",
      [
        ["2019", 7],
        ["2020", 90],
        ["2020-07-01/2021-06-30", 50],
        ["2021", 8],
      ],
      { total: "[90, 90]", added: ["2020"], gaps: [], leftOut: [] },
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(finalTotal(rows))).toMatchObject(expected);
  });

  it("has a conflict where shorter figures differ", () => {
    expect(finalTotal([...elevens(6), ["2020-H1", 60]]).conflict).toBe(true);
  });

  it("has the conflict of a figure that is added", () => {
    const rows: Row[] = [
      ["2020-01", 5],
      ["2020-01", 6],
      ["2020-02", 7],
    ];
    expect([finalTotal(rows).conflict, interval(finalTotal(rows).bounds)]).toEqual([true, "[12, 13]"]);
  });

  it("has no conflict otherwise", () => {
    expect(finalTotal([...elevens(6), ["2020-H1", 66]]).conflict).toBe(false);
  });

  it("is a lone figure for its days, known since the latest that was added", () => {
    const rows: Row[] = [
      { period: "2020-01", value: 1.5, releasedOn: "2020-06-30" },
      { period: "2020-02", value: { between: [2, 3] }, releasedOn: "2020-03-31" },
    ];
    expect(finalTotal(rows)).toMatchObject({
      ...days("2020-01-01/2020-02-29"),
      known: day("2020-06-30"),
      nominal: "4",
      codes: [],
      comparisons: [],
    });
  });

  it("remembers that the default tolerance set a bound", () => {
    const rows: Row[] = [
      ["2020-01", { about: 100 }],
      ["2020-02", 1],
    ];
    expect(finalTotal(rows).bounds).toEqual({
      lower: { value: "96", open: false },
      upper: { value: "106", open: false },
      byDefaultTolerance: true,
    });
  });

  it("has no bound by tolerance where it has none", () => {
    expect(
      finalTotal([
        ["2020-02", { about: 100 }],
        ["2020-03", -1],
      ]).bounds?.byDefaultTolerance,
    ).toBe(false);
  });

  it("lists what it is made of once", () => {
    const total = finalTotal(elevens(6));
    const { from, derivation } = total;
    expect([total.from === from, total.derivation === derivation]).toEqual([true, true]);
  });
});

describe("the totals of a window", () => {
  it("stand on each day on which a figure within it ends", () => {
    const rows: Row[] = [...elevens(6), ["2020-Q1", 30], ["2020-H1", 60], ["2019-12", 5], ["2021-01", 5]];
    expect(totals(rows).map(({ last, bounds }) => `${dayText(last)} ${interval(bounds)}`)).toEqual([
      "2020-01-31 [11, 11]",
      "2020-02-29 [22, 22]",
      "2020-03-31 [30, 30]",
      "2020-04-30 [41, 41]",
      "2020-05-31 [52, 52]",
      "2020-06-30 [60, 60]",
    ]);
  });

  it("run on where it has no end", () => {
    const observations = observed([
      ["2020", 90],
      ["2021", 80],
    ]);
    const open = runningTotals(observations, { first: day("2020-01-01"), last: null });
    expect(open.map(({ bounds }) => interval(bounds))).toEqual(["[90, 90]", "[170, 170]"]);
  });

  it("know nothing of codes and of values that state a change alone", () => {
    const change: Row = { period: "2020-01", comparison: { percent: 4, against: "2019-01" } };
    expect([
      ...totals([change]),
      ...runningTotals(observed([["2020", { category: "A" }]], "category"), days("2020")),
    ]).toEqual([]);
  });

  it("are none without figures", () => {
    expect(totals([])).toEqual([]);
  });

  it("take thousands of days, and a figure to date on each of them", () => {
    const first = day("2000-01-01");
    const daily = Array.from({ length: 5000 }, (_, index) => ({ first: first + index, last: first + index }));
    const toDate = daily.slice(1).map(({ last }) => ({ first, last }));
    const [template] = observed([["2020", 1]]);
    const observations = [...daily, ...toDate].map((span) => ({ ...template, ...span }) as Observation);
    expect(runningTotals(observations, { first, last: null }).map(({ nominal }) => nominal)).toEqual(
      daily.map(() => "1"),
    );
  });
});

const START = day("2020-01-01");
const SPAN = 24;

/** Periods of a few days that overlap as they like, each once. */
const spans: fc.Arbitrary<readonly Days[]> = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: -3, max: SPAN }), fc.integer({ min: 1, max: 9 }))
    .map(([from, length]): Days => ({ first: START + from, last: START + from + length - 1 })),
  { maxLength: 14, selector: periodOf },
);

const WINDOW: Days = { first: START, last: START + SPAN };

const daysIn = ({ first, last }: Days): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A value of one for each day. */
const oneADay = (span: Days): Row => [periodOf(span), span.last - span.first + 1];

/** What is added up to a day that no periods cover end to end, by the words of the rule. */
const longestFirst = (all: readonly Days[], until: number): readonly Days[] => {
  const chosen: Days[] = [];
  const taken = new Set<number>();
  const inTurn = all
    .filter(({ first, last }) => first >= WINDOW.first && last <= until)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.last - b.last);
  for (const span of inTurn) {
    if (daysIn(span).some((at) => taken.has(at))) continue;
    for (const at of daysIn(span)) taken.add(at);
    chosen.push(span);
  }
  return chosen.sort((a, b) => a.first - b.first);
};

/** The fewest periods that lie end to end over just these days; of as few, those that the last one decides first. */
const fewest = (all: readonly Days[], { first, last }: Days): readonly Days[] | undefined => {
  if (first > last) return [];
  const ways = all
    .filter((span) => span.last === last && span.first >= first)
    .flatMap((span) => {
      const before = fewest(all, { first, last: span.first - 1 });
      return before === undefined ? [] : [[...before, span]];
    });
  return ways.sort((a, b) => a.length - b.length)[0];
};

const chosenFor = (all: readonly Days[], until: number): readonly Days[] =>
  fewest(all, { first: WINDOW.first, last: until }) ?? longestFirst(all, until);

const coveredBy = (chosen: readonly Days[]): ReadonlySet<number> => new Set(chosen.flatMap(daysIn));

const totalsOf = (all: readonly Days[]): readonly Observation[] =>
  runningTotals(observed(all.map(oneADay)), WINDOW);

describe("laws of totals", () => {
  it("what is added is what the rule chooses", () => {
    fc.assert(
      fc.property(spans, (all) => {
        const ends = all.filter(({ first, last }) => first >= WINDOW.first && last <= WINDOW.last);
        const inOrder = [...new Set(ends.map(({ last }) => last))].sort((a, b) => a - b);
        expect(totalsOf(all).map((total) => [total.last, periodsIn([total])])).toEqual(
          inOrder.map((last) => [last, chosenFor(all, last).map(periodOf)]),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("no day is counted twice", () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(totalsOf(all).map(({ nominal }) => nominal)).toEqual(
          totalsOf(all).map(({ last }) => String(coveredBy(chosenFor(all, last)).size)),
        );
      }),
    );
  });

  it("gaps are the days that nothing added covers", () => {
    fc.assert(
      fc.property(spans, (all) => {
        for (const total of totalsOf(all)) {
          const covered = coveredBy(chosenFor(all, total.last));
          const open = daysIn({ first: WINDOW.first, last: total.last }).filter((at) => !covered.has(at));
          expect(madeOf(total).gaps.flatMap(daysIn)).toEqual(open);
        }
      }),
    );
  });

  it("gaps do not touch", () => {
    fc.assert(
      fc.property(spans, (all) => {
        const touching = totalsOf(all).flatMap((total) =>
          madeOf(total).gaps.filter((gap, index, gaps) => gaps[index - 1]?.last === gap.first - 1),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  it("left out is what covers a gap", () => {
    fc.assert(
      fc.property(spans, (all) => {
        for (const total of totalsOf(all)) {
          const open = new Set(madeOf(total).gaps.flatMap(daysIn));
          const expected = all.filter(
            (span) => span.last <= total.last && daysIn(span).some((at) => open.has(at)),
          );
          expect([...periodsIn(madeOf(total).leftOut)].sort()).toEqual(expected.map(periodOf).sort());
        }
      }),
    );
  });

  it("amounts that are not negative come to a number just where there are no gaps", () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(totalsOf(all).map(({ bounds }) => bounds?.upper !== null)).toEqual(
          totalsOf(all).map((total) => madeOf(total).gaps.length === 0),
        );
      }),
    );
  });

  it("the order of the figures does not matter", () => {
    const shuffled = spans.chain((all) => {
      const observations = observed(all.map(oneADay));
      return fc.tuple(
        fc.constant(observations),
        fc.shuffledSubarray([...observations], { minLength: observations.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([inOrder, mixed]) => {
        expect(runningTotals(mixed, WINDOW)).toEqual(runningTotals(inOrder, WINDOW));
      }),
    );
  });

  /** Periods end to end over the window, the first of them cut into parts with amounts that come to its own. */
  const cut = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: SPAN }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      fc.nat(),
    )
    .map(([starts, one, other, at]) => {
      const firsts = [0, ...starts].sort((a, b) => a - b);
      const tiles = firsts.map(
        (first, index): Days => ({
          first: START + first,
          last: START + (firsts[index + 1] ?? SPAN + 1) - 1,
        }),
      );
      return { tiles, one, other, at };
    })
    .filter(({ tiles: [head] }) => head !== undefined && head.last > head.first);

  it("a figure split into parts that come to it changes no total", () => {
    fc.assert(
      fc.property(cut, fc.boolean(), ({ tiles: [head, ...rest], one, other, at }, keepsWhole) => {
        if (head === undefined) return;
        const middle = head.first + (at % (head.last - head.first));
        const whole: Row = [periodOf(head), one + other];
        const parts: Row[] = [
          [periodOf({ first: head.first, last: middle }), one],
          [periodOf({ first: middle + 1, last: head.last }), other],
        ];
        const ends = (rows: readonly Row[]) =>
          runningTotals(observed(rows), WINDOW)
            .filter(({ last }) => last >= head.last)
            .map(({ last, bounds, nominal, conflict }) => ({ last, bounds, nominal, conflict }));
        const others = rest.map(oneADay);
        expect(ends([...(keepsWhole ? [whole] : []), ...parts, ...others])).toEqual(ends([whole, ...others]));
      }),
    );
  });
});
