import { deliverable, type Loose, measuredTarget, measuredValue } from "../model/sample.js";

/** When, with which input, where, by which code, and part of the mend. */
export type Row = readonly [string, Loose, readonly (string | number)[], string, string];

const indicator = (fields: Loose): Loose => ({
  indicators: [{ id: "i", title: "I", unit: "count", ...fields }],
});

const T = ["targets", 0] as const;
const V = ["measuredValues", 0] as const;
const I = ["indicators", 0] as const;

const change = (of: Loose, target: Loose = {}, indicator: Loose = {}): Loose =>
  measuredTarget({ change: of }, target, indicator);
const C = [...T, "criterion", "change"] as const;
const RISE = { atLeast: { percent: 7 } };

const changes: readonly Row[] = [
  [
    "a change that is no object",
    change("7%"),
    C,
    "wrong-type",
    '{ atLeast: { percent: 7 }, against: "2019" }',
  ],
  ["a change of nothing", change({}), C, "bad-change", "{ atLeast: { percent: 7 }"],
  [
    "a change without a comparison",
    change({ percent: 7 }),
    [...C, "percent"],
    "unknown-key",
    "write { fallBy: { percent: 7 } } or { riseBy: { percent: 7 } } instead of change",
  ],
  ["a change without a measure", change({ atLeast: 7 }), [...C, "atLeast"], "wrong-type", "{ percent: 7 }"],
  ["an empty size", change({ atLeast: {} }), [...C, "atLeast"], "bad-change", "{ percent: 7 }"],
  [
    "two comparisons in a change",
    change({ atLeast: { percent: 7 }, atMost: { percent: 9 } }),
    C,
    "bad-change",
    'found "atLeast and atMost", expected exactly one of atLeast, moreThan, atMost, lessThan, equals; keep one',
  ],
  [
    "two measures of a change",
    change({ atLeast: { percent: 7, factor: 2 } }),
    [...C, "atLeast"],
    "bad-change",
    "keep one",
  ],
  [
    "a misspelt measure",
    change({ atLeast: { percnt: 7 } }),
    [...C, "atLeast", "percnt"],
    "unknown-key",
    '"percent"',
  ],
  [
    "a size that is half open",
    change({ atLeast: { percent: { moreThan: 7 } } }),
    [...C, "atLeast", "percent"],
    "bad-amount",
    "name the side once",
  ],
  [
    "a negative multiple",
    change({ atMost: { factor: -2 } }),
    [...C, "atMost", "factor"],
    "bad-change",
    "{ factor: 0.5 }",
  ],
  [
    "a multiple that may be negative",
    change({ atMost: { factor: { between: [-1, 2] } } }),
    [...C, "atMost", "factor"],
    "bad-change",
    "{ percent: -50 }",
  ],
  [
    "a reference half said",
    change({ ...RISE, against: "previous" }),
    [...C, "against"],
    "bad-period",
    'did you mean "previous-period"?',
  ],
  [
    "last year as a reference",
    change({ ...RISE, against: "last-year" }),
    [...C, "against"],
    "bad-period",
    'did you mean "year-before"?',
  ],
  [
    "a misspelt reference",
    change({ ...RISE, against: "year-befor" }),
    [...C, "against"],
    "bad-period",
    'did you mean "year-before"?',
  ],
  [
    "the baseline as a reference",
    change({ ...RISE, against: "baseline" }),
    [...C, "against"],
    "bad-period",
    "leave against out",
  ],
  [
    "another reference that is no period",
    change({ ...RISE, against: "zenith" }),
    [...C, "against"],
    "bad-period",
    "name the period",
  ],
  ["a year as a number", change({ ...RISE, against: 2019 }), [...C, "against"], "bad-period", '"2019"'],
  ["an open reference", change({ ...RISE, against: "../2019" }), [...C, "against"], "open-period", "end"],
  [
    "a reference at the deadline",
    change({ ...RISE, against: "2025" }, { deadline: "2025" }),
    [...C, "against"],
    "bad-change",
    "earlier period",
  ],
  [
    "a reference of a part after the deadline",
    measuredTarget(
      { allOf: [{ atLeast: 1 }, { change: { ...RISE, against: "2026" } }] },
      { deadline: "2025" },
    ),
    [...T, "criterion", "allOf", 1, "change", "against"],
    "bad-change",
    "earlier period",
  ],
  [
    "a revised deadline before the reference",
    change({ ...RISE, against: "2019" }, { deadline: "2025", revisions: [{ on: "2021", deadline: "2018" }] }),
    [...T, "revisions", 0, "deadline"],
    "bad-change",
    "deadline of the revision",
  ],
  [
    "a revised criterion on a later reference",
    change(RISE, {
      deadline: "2025",
      revisions: [{ on: "2021", criterion: { change: { ...RISE, against: "2026" } } }],
    }),
    [...T, "revisions", 0, "criterion", "change", "against"],
    "bad-change",
    "earlier period",
  ],
  [
    "points of a count",
    change({ atLeast: { points: 5 } }),
    [...C, "atLeast", "points"],
    "unit-mismatch",
    "write percent or amount",
  ],
  [
    "a change of codes",
    change(RISE, {}, { unit: "category" }),
    [...T, "criterion"],
    "unit-mismatch",
    '"category"',
  ],
  [
    "a rise where less is better",
    change(RISE, {}, { direction: "decrease" }),
    [...T, "criterion"],
    "direction-contradicts",
    "decrease",
  ],
  [
    "an exact fall where more is better",
    change({ equals: { factor: 0.5 } }, {}, { direction: "increase" }),
    [...T, "criterion"],
    "direction-contradicts",
    "increase",
  ],
  [
    "no change without a direction",
    change({ equals: { percent: 0 } }),
    [...T, "criterion"],
    "direction-missing",
    "give indicator i a direction",
  ],
];

const extent = (of: Loose, target: Loose = {}, indicator: Loose = {}): Loose =>
  measuredTarget({ against: "1990", ...of }, target, indicator);
const AT = [...T, "criterion"] as const;

const extents: readonly Row[] = [
  [
    "a fall by a bare number",
    extent({ fallBy: 55 }),
    [...AT, "fallBy"],
    "wrong-type",
    "fallBy: { percent: 55 }",
  ],
  ["a fall by nothing", extent({ fallBy: {} }), [...AT, "fallBy"], "bad-change", "{ percent: 55 }"],
  [
    "a fall in two measures",
    extent({ fallBy: { percent: 5, amount: 5 } }),
    [...AT, "fallBy"],
    "bad-change",
    "keep one",
  ],
  [
    "a negative fall",
    extent({ fallBy: { percent: -55 } }),
    [...AT, "fallBy", "percent"],
    "bad-change",
    "write { fallBy: { percent: 55 } }",
  ],
  [
    "a rise that may be a fall",
    extent({ riseBy: { amount: { between: [-5, 9] } } }),
    [...AT, "riseBy", "amount"],
    "bad-change",
    "with both numbers over zero",
  ],
  [
    "a fall of zero",
    extent({ fallBy: { percent: 0 } }),
    [...AT, "fallBy", "percent"],
    "bad-change",
    "{ change: { atMost: { percent: 0 } } } for no rise",
  ],
  [
    "a rise from zero up",
    extent({ riseBy: { amount: { between: [0, 9] } } }),
    [...AT, "riseBy", "amount"],
    "bad-change",
    "{ change: { atLeast: { amount: 0 } } } for no fall",
  ],
  [
    "a fall by at least",
    extent({ fallBy: { percent: { atLeast: 55 } } }),
    [...AT, "fallBy", "percent"],
    "bad-change",
    "write { fallBy: { percent: 55 } }",
  ],
  [
    "a fall by more than",
    extent({ fallBy: { percent: { moreThan: 55 } } }),
    [...AT, "fallBy", "percent"],
    "bad-change",
    "{ change: { lessThan: { percent: -55 } } }",
  ],
  [
    "a rise by at most",
    extent({ riseBy: { amount: { atMost: 5 } } }),
    [...AT, "riseBy", "amount"],
    "bad-change",
    "{ change: { atMost: { amount: 5 } } } for a limit on the rise",
  ],
  [
    "a fall compared",
    extent({ fallBy: { atLeast: { percent: 55 } } }),
    [...AT, "fallBy", "atLeast"],
    "unknown-key",
    "write fallBy: { percent: 55 }",
  ],
  [
    "a fall by a factor",
    extent({ fallBy: { factor: 2 } }),
    [...AT, "fallBy", "factor"],
    "unknown-key",
    "two ways; write { fallBy: { percent: 50 } } or { change: { atMost: { factor: 0.5 } } } to halve",
  ],
  [
    "a reference inside a fall",
    measuredTarget({ fallBy: { percent: 55, against: "1990" } }, { baseline: { value: 1, period: "1990" } }),
    [...AT, "fallBy", "against"],
    "unknown-key",
    "beside fallBy",
  ],
  [
    "a reference beside a change",
    extent({ change: RISE }),
    [...AT, "against"],
    "field-without-effect",
    "inside the change",
  ],
  [
    "a reference beside a threshold",
    extent({ atLeast: 5 }),
    [...AT, "against"],
    "field-without-effect",
    "only beside fallBy or riseBy",
  ],
  [
    "a fall from nowhere",
    measuredTarget({ fallBy: { percent: 55 } }),
    [...AT, "against"],
    "missing",
    "give the target a baseline",
  ],
  [
    "a fall of each member from the baseline",
    measuredTarget(
      { fallBy: { percent: 55 }, each: { dimension: "sector" } },
      { baseline: { value: 1, period: "1990" } },
    ),
    [...AT, "against"],
    "missing",
    'add against: "1990"',
  ],
  [
    "a fall from the deadline",
    extent({ fallBy: { percent: 55 }, against: "2025" }, { deadline: "2025" }),
    [...AT, "against"],
    "bad-change",
    "earlier period",
  ],
  [
    "a fall in points of a count",
    extent({ fallBy: { points: 5 } }),
    [...AT, "fallBy", "points"],
    "unit-mismatch",
    'found "points on count", expected an indicator in percent',
  ],
  [
    "a rise in a ranking",
    extent({ riseBy: { amount: 5 } }, {}, { unit: "rank" }),
    [...AT, "riseBy"],
    "unit-mismatch",
    'found "riseBy on rank", expected an indicator other than a rank; the number',
  ],
  [
    "a fall where more is better",
    extent({ fallBy: { percent: 5 } }, {}, { direction: "increase" }),
    AT,
    "direction-contradicts",
    'write { riseBy: { percent: 5 }, against: "1990" } for a rise, or { change: { atLeast: { percent: -5 }, against: "1990" } } for a limit on the fall',
  ],
  [
    "a rise where less is better",
    extent({ riseBy: { amount: { about: 5 } } }, {}, { direction: "decrease" }),
    AT,
    "direction-contradicts",
    "write { fallBy: { amount: { about: 5 } }",
  ],
  [
    "a milestone of another form of a fall",
    extent(
      { fallBy: { percent: 55 } },
      {
        deadline: "2030",
        milestones: [{ by: "2020", criterion: { change: { atMost: { percent: -20 }, against: "1990" } } }],
      },
    ),
    [...T, "milestones", 0, "criterion"],
    "milestone-unlike-target",
    "a change { fallBy } against 1990",
  ],
];

const signs: readonly Row[] = [
  [
    "at least a fall",
    change({ atLeast: { percent: -55 } }),
    AT,
    "direction-contradicts",
    "write { fallBy: { percent: 55 } } for a fall",
  ],
  [
    "more than a fall",
    change({ moreThan: { amount: { between: [-9, -5] } }, against: "1990" }),
    AT,
    "direction-contradicts",
    'write { fallBy: { amount: { between: [5, 9] } }, against: "1990" } for a fall',
  ],
  [
    "at least a factor that is a fall",
    change({ atLeast: { factor: 0.5 } }),
    AT,
    "direction-contradicts",
    "write { change: { atMost: { factor: 0.5 } } } for a fall",
  ],
  [
    "at least a fall where less is better",
    change({ atLeast: { percent: -55 } }, {}, { direction: "decrease" }),
    AT,
    "direction-contradicts",
    "write { fallBy: { percent: 55 } }; else",
  ],
  [
    "at most a rise where more is better",
    change({ atMost: { percent: 20 } }, {}, { direction: "increase" }),
    AT,
    "direction-contradicts",
    "write { riseBy: { percent: 20 } }; else",
  ],
  [
    "at most a fall where more is better",
    change({ atMost: { percent: -20 } }, {}, { direction: "increase" }),
    AT,
    "direction-contradicts",
    "{ change: { atLeast: { percent: -20 } } } for a limit on the fall",
  ],
  [
    "at least no change where less is better",
    change({ atLeast: { percent: 0 } }, {}, { direction: "decrease" }),
    AT,
    "direction-contradicts",
    "write { change: { atMost: { percent: 0 } } } for a limit on the rise",
  ],
];

const two = (...all: Loose[]): Loose => ({
  indicators: [
    { id: "i", title: "I", unit: "count" },
    { id: "j", title: "J", unit: "percent", direction: "increase" },
  ],
  targets: [{ id: "t", title: "T", indicator: "i", criterion: { allOf: all } }],
});

const compositions: readonly Row[] = [
  ["no part", two(), [...T, "criterion", "allOf"], "missing", "two parts or more"],
  ["one part", two({ atLeast: 1 }), [...T, "criterion", "allOf"], "missing", "stands by itself"],
  [
    "parts that are no list",
    measuredTarget({ anyOf: { atLeast: 1 } }),
    [...T, "criterion", "anyOf"],
    "wrong-type",
    "a list of two parts",
  ],
  [
    "a part that is a number",
    two({ atLeast: 1 }, 5),
    [...T, "criterion", "allOf", 1],
    "wrong-type",
    "{ atLeast: 20 }",
  ],
  [
    "a part without a form",
    two({ atLeast: 1 }, { indicator: "j" }),
    [...T, "criterion", "allOf", 1],
    "no-criterion",
    "anyOf",
  ],
  [
    "a part of two forms",
    two({ atLeast: 1 }, { atLeast: 1, deliverable: true }),
    [...T, "criterion", "allOf", 1],
    "several-criteria",
    "allOf: [",
  ],
  [
    "a part of another kind",
    two({ atLeast: 1 }, { kind: "range", atLeast: 2 }),
    [...T, "criterion", "allOf", 1, "kind"],
    "kind-disagrees",
    "leave kind out",
  ],
  [
    "a part of an unknown indicator",
    two({ atLeast: 1 }, { anyOf: [{ atLeast: 2 }, { atLeast: 3, indicator: "jj" }] }),
    [...T, "criterion", "allOf", 1, "anyOf", 1, "indicator"],
    "unknown-id",
    "add it to indicators",
  ],
  [
    "an indicator in a criterion that has no parts",
    measuredTarget({ atLeast: 1, indicator: "i" }),
    [...T, "criterion", "indicator"],
    "unknown-key",
    "in a part",
  ],
  [
    "a measured part on nothing",
    { targets: [{ id: "t", title: "T", criterion: { allOf: [{ atLeast: 1 }, { deliverable: true }] } }] },
    [...T, "indicator"],
    "criterion-without-indicator",
    "name the indicator",
  ],
  [
    "an indicator that no part uses",
    two({ atLeast: 1, indicator: "j" }, { deliverable: true }),
    [...T, "indicator"],
    "field-without-effect",
    "leave that of the target out",
  ],
  [
    "two parts that reports judge",
    two({ atLeast: 1 }, { deliverable: true }, { anyOf: [{ qualitative: "Q" }, { atLeast: 3 }] }),
    [...T, "criterion", "allOf", 2, "anyOf", 0],
    "several-reported-parts",
    "a target of its own",
  ],
  [
    "nothing but parts that reports judge",
    deliverable({ criterion: { anyOf: [{ deliverable: true }, { qualitative: "Q" }] } }),
    [...T, "criterion", "anyOf", 1],
    "several-reported-parts",
    "a target of its own",
  ],
  [
    "an indicator of a part that reports judge",
    two({ atLeast: 1 }, { deliverable: true, indicator: "j" }),
    [...T, "criterion", "allOf", 1, "indicator"],
    "field-without-effect",
    "leave its indicator out",
  ],
  [
    "a part on another unit",
    two({ atLeast: 1 }, { rankAtMost: 5, indicator: "j" }),
    [...T, "criterion", "allOf", 1],
    "unit-mismatch",
    '"rank"',
  ],
  [
    "a part against the direction of its indicator",
    two({ atLeast: 1 }, { atMost: 5, indicator: "j" }),
    [...T, "criterion", "allOf", 1],
    "direction-contradicts",
    "indicator j says increase",
  ],
  [
    "equals in a part whose direction nothing shows",
    two({ atLeast: 1 }, { equals: 5 }),
    [...T, "criterion", "allOf", 1],
    "direction-missing",
    "direction",
  ],
  [
    "a maintained report",
    measuredTarget({ allOf: [{ atLeast: 1 }, { deliverable: true }] }, { mode: "maintain" }),
    [...T, "mode"],
    "field-without-effect",
    "a target of its own",
  ],
  [
    "a method of several parts",
    measuredTarget(
      { anyOf: [{ atLeast: 1 }, { deliverable: true }] },
      { baseline: { value: 0, period: "2019" }, method: "linear" },
    ),
    [...T, "method"],
    "field-without-effect",
    "several parts",
  ],
];

const quantified = (quantifier: Loose, target: Loose = {}): Loose =>
  measuredTarget({ atLeast: 7, ...quantifier }, target);

const quantifiers: readonly Row[] = [
  ["a frequency", quantified({ every: "annual" }), [...T, "criterion", "every"], "unknown-code", '"year"'],
  ["years", quantified({ every: "years" }), [...T, "criterion", "every"], "unknown-code", '"year"'],
  [
    "every week",
    quantified({ every: "week" }),
    [...T, "criterion", "every"],
    "unknown-code",
    "expected year, quarter, month; use one of these",
  ],
  ["every 1", quantified({ every: 1 }), [...T, "criterion", "every"], "unknown-code", "use one of these"],
  [
    "added up yearly",
    quantified({ in: "yearly" }),
    [...T, "criterion", "in"],
    "unknown-code",
    'mean "year"?',
  ],
  [
    "added up in totl",
    quantified({ in: "totl" }),
    [...T, "criterion", "in"],
    "unknown-code",
    'mean "total"?',
  ],
  ["added up in 1", quantified({ in: 1 }), [...T, "criterion", "in"], "unknown-code", "use one of these"],
  [
    "the mean of a month",
    quantified({ in: { mean: "month" } }),
    [...T, "criterion", "in"],
    "unknown-code",
    '{ mean: "year" }; use one of these',
  ],
  [
    "a mean with more to say",
    quantified({ in: { mean: "year", of: 3 } }),
    [...T, "criterion", "in"],
    "unknown-code",
    "use one of these",
  ],
  [
    "a quantifier alone",
    measuredTarget({ every: "year" }),
    [...T, "criterion"],
    "no-criterion",
    "{ atLeast: 20 }",
  ],
  [
    "every beside parts",
    measuredTarget({ allOf: [{ atLeast: 1 }, { atLeast: 2 }], every: "year" }),
    [...T, "criterion", "every"],
    "field-without-effect",
    "inside the parts",
  ],
  [
    "each beside a deliverable",
    deliverable({ criterion: { deliverable: true, each: { dimension: "sector" } } }),
    [...T, "criterion", "each"],
    "field-without-effect",
    "measured form",
  ],
  [
    "a dimension by its name alone",
    quantified({ each: "sector" }),
    [...T, "criterion", "each"],
    "wrong-type",
    '{ dimension: "sector" }',
  ],
  [
    "each of nothing",
    quantified({ each: {} }),
    [...T, "criterion", "each", "dimension"],
    "missing",
    "add the key",
  ],
  [
    "no members",
    quantified({ each: { dimension: "sector", members: [] } }),
    [...T, "criterion", "each", "members"],
    "missing",
    "leave the key out",
  ],
  [
    "a member twice",
    quantified({ each: { dimension: "sector", members: ["postal", "telecom", "postal"] } }),
    [...T, "criterion", "each", "members", 2],
    "duplicate-id",
    "counts once",
  ],
  ...[0, 0.8, 101].map(
    (share): Row => [
      `a share of ${share}`,
      quantified({ each: { dimension: "sector", share } }),
      [...T, "criterion", "each", "share"],
      "bad-share",
      "write 80 for 80 %",
    ],
  ),
  [
    "a share in words",
    quantified({ each: { dimension: "sector", share: "80%" } }),
    [...T, "criterion", "each", "share"],
    "bad-decimal",
    "percent sign",
  ],
  [
    "each member of a dimension that is fixed",
    quantified({ each: { dimension: "sector" } }, { dimensions: { sector: "postal" } }),
    [...T, "criterion", "each", "dimension"],
    "field-without-effect",
    "one of the two",
  ],
  [
    "every year of what is maintained",
    quantified({ every: "year" }, { mode: "maintain" }),
    [...T, "mode"],
    "field-without-effect",
    "leave mode out",
  ],
  [
    "a method of every year",
    quantified({ every: "year" }, { baseline: { value: 1, period: "2019" }, method: "linear" }),
    [...T, "method"],
    "field-without-effect",
    "quantifier",
  ],
];

const ratio = (ratioOf: Loose, fields: Loose = {}): Loose => ({
  indicators: [
    { id: "r", title: "R", unit: "percent", ratioOf, ...fields },
    { id: "a", title: "A", unit: "count" },
    { id: "b", title: "B", unit: "count" },
    { id: "c", title: "C", unit: "category" },
    { id: "q", title: "Q", unit: "percent", ratioOf: { numerator: "a", denominator: "b" } },
  ],
});
const AB = { numerator: "a", denominator: "b" };
const R = [...I, "ratioOf"] as const;

const ratios: readonly Row[] = [
  ["a ratio in words", ratio("a/b"), R, "wrong-type", '{ numerator: "handled", denominator: "received" }'],
  ["a ratio of nothing to b", ratio({ denominator: "b" }), [...R, "numerator"], "missing", "add the key"],
  [
    "an unknown side of a ratio",
    ratio({ ...AB, numerator: "aa" }),
    [...R, "numerator"],
    "unknown-id",
    "correct the id",
  ],
  [
    "a ratio of a ratio",
    ratio({ ...AB, numerator: "q" }),
    [...R, "numerator"],
    "bad-ratio",
    "a ratio itself",
  ],
  [
    "a ratio to itself",
    ratio({ ...AB, denominator: "r" }),
    [...R, "denominator"],
    "bad-ratio",
    "this indicator itself",
  ],
  ["a ratio of codes", ratio({ ...AB, denominator: "c" }), [...R, "denominator"], "bad-ratio", "category"],
  [
    "a ratio of a to a",
    ratio({ ...AB, denominator: "a" }),
    [...R, "denominator"],
    "bad-ratio",
    "always the same",
  ],
  ["a ratio per nothing", ratio({ ...AB, per: 0 }), [...R, "per"], "bad-ratio", "write 100"],
  ["a percentage per 1000", ratio({ ...AB, per: 1000 }), [...R, "per"], "bad-ratio", "leave per out"],
  ["a ratio in codes", ratio(AB, { unit: "category" }), [...I, "unit"], "bad-ratio", "percent"],
  [
    "a ratio that is added up",
    ratio(AB, { accumulation: "per-period" }),
    [...I, "accumulation"],
    "field-without-effect",
    "leave accumulation out",
  ],
  [
    "ranks that are added up",
    indicator({ unit: "rank", accumulation: "per-period" }),
    [...I, "accumulation"],
    "field-without-effect",
    "do not add up",
  ],
];

const staged = (by: string, criterion: Loose, target: Loose = {}): Loose =>
  measuredTarget({ atLeast: 80 }, { deadline: "2025", milestones: [{ by, criterion }], ...target });
const M = [...T, "milestones", 0] as const;
const since2019 = { baseline: { value: 5, period: "2019" } };

const stages: readonly Row[] = [
  [
    "a milestone at the deadline",
    staged("2025-12", { atLeast: 40 }),
    [...M, "by"],
    "milestone-misplaced",
    "before the deadline",
  ],
  [
    "a milestone after the deadline",
    staged("2026", { atLeast: 40 }),
    [...M, "by"],
    "milestone-misplaced",
    "before the deadline",
  ],
  [
    "a milestone at the baseline",
    staged("2019", { atLeast: 40 }, since2019),
    [...M, "by"],
    "milestone-misplaced",
    "after the baseline",
  ],
  [
    "milestones the wrong way round",
    measuredTarget(
      { atLeast: 80 },
      {
        milestones: [
          { by: "2023", criterion: { atLeast: 60 } },
          { by: "2022", criterion: { atLeast: 40 } },
        ],
      },
    ),
    [...T, "milestones", 1, "by"],
    "milestone-misplaced",
    "order the milestones",
  ],
  [
    "two milestones by one day",
    measuredTarget(
      { atLeast: 80 },
      {
        milestones: [
          { by: "2023", criterion: { atLeast: 60 } },
          { by: "2023-12", criterion: { atLeast: 70 } },
        ],
      },
    ),
    [...T, "milestones", 1, "by"],
    "milestone-misplaced",
    "one a day",
  ],
  [
    "a milestone of another comparison",
    staged("2022", { moreThan: 40 }),
    [...M, "criterion"],
    "milestone-unlike-target",
    "{ atLeast }",
  ],
  [
    "a milestone of parts that all have to hold",
    staged("2022", { allOf: [{ atLeast: 40 }, { atMost: 60 }] }),
    [...M, "criterion"],
    "milestone-unlike-target",
    'found "parts in allOf", expected a criterion { atLeast }',
  ],
  [
    "a milestone of parts of which one has to hold",
    staged("2022", { anyOf: [{ atLeast: 40 }, { atMost: 20 }] }),
    [...M, "criterion"],
    "milestone-unlike-target",
    'found "parts in anyOf", expected a criterion { atLeast }',
  ],
  [
    "a milestone that reports judge",
    staged("2022", { deliverable: true }),
    [...M, "criterion"],
    "milestone-unlike-target",
    "a target of its own",
  ],
  [
    "a milestone on another reference",
    measuredTarget(
      { change: { ...RISE, against: "2019" } },
      { milestones: [{ by: "2022", criterion: { change: { ...RISE, against: "2018" } } }] },
    ),
    [...M, "criterion"],
    "milestone-unlike-target",
    "against 2019",
  ],
  [
    "a milestone in points of a count",
    measuredTarget(
      { change: { atLeast: { amount: 5 } } },
      { milestones: [{ by: "2022", criterion: { change: { atLeast: { points: 5 } } } }] },
    ),
    [...M, "criterion", "change", "atLeast", "points"],
    "unit-mismatch",
    "write percent or amount",
  ],
  [
    "a milestone for every year",
    staged("2022", { atLeast: 40, every: "year" }),
    [...M, "criterion", "every"],
    "field-without-effect",
    "one number by one day",
  ],
  [
    "a milestone of an unknown source",
    staged(
      "2022",
      { atLeast: 40 },
      { milestones: [{ by: "2022", criterion: { atLeast: 40 }, citations: [{ source: "x" }] }] },
    ),
    [...M, "citations", 0, "source"],
    "unknown-id",
    "sources",
  ],
  [
    "milestones of what is maintained",
    staged("2022", { atLeast: 40 }, { mode: "maintain" }),
    [...T, "milestones"],
    "field-without-effect",
    "all the time",
  ],
  [
    "milestones of a deliverable",
    deliverable({ milestones: [{ by: "2022", criterion: { deliverable: true } }] }),
    [...T, "milestones"],
    "field-without-effect",
    "leave milestones out",
  ],
  [
    "milestones of a growth that moves along",
    measuredTarget(
      { change: { ...RISE, against: "year-before" } },
      { milestones: [{ by: "2022", criterion: { change: { ...RISE, against: "year-before" } } }] },
    ),
    [...T, "milestones"],
    "field-without-effect",
    "moves with the value",
  ],
  [
    "a path of a deliverable",
    deliverable({ trajectory: "step" }),
    [...T, "trajectory"],
    "field-without-effect",
    "leave trajectory out",
  ],
  [
    "a path from nowhere",
    measuredTarget({ atLeast: 80 }, { trajectory: "step" }),
    [...T, "trajectory"],
    "field-without-effect",
    "add the baseline",
  ],
  [
    "a path of several parts",
    measuredTarget({ allOf: [{ atLeast: 80 }, { atLeast: 90 }] }, { ...since2019, trajectory: "step" }),
    [...T, "trajectory"],
    "field-without-effect",
    "several parts",
  ],
  [
    "constant growth from zero",
    measuredTarget({ atLeast: 80 }, { baseline: { value: 0, period: "2019" }, trajectory: "geometric" }),
    [...T, "trajectory"],
    "field-without-effect",
    '"step"',
  ],
  [
    "constant growth through a milestone below zero",
    staged("2022", { atLeast: -1 }, { ...since2019, trajectory: "geometric" }),
    [...T, "trajectory"],
    "field-without-effect",
    "-1",
  ],
  [
    "a path like none",
    measuredTarget({ atLeast: 80 }, { ...since2019, trajectory: "exponential" }),
    [...T, "trajectory"],
    "unknown-code",
    "geometric",
  ],
];

const revised = (revisions: Loose, target: Loose = {}): Loose =>
  measuredTarget({ atLeast: 80 }, { deadline: "2025", ...target, revisions });
const V0 = [...T, "revisions", 0] as const;

const revisions: readonly Row[] = [
  ["a revision of nothing", revised([{ on: "2021" }]), V0, "empty-revision", "name what it changes"],
  ["a revision without a day", revised([{ deadline: "2026" }]), [...V0, "on"], "missing", "add the key"],
  [
    "a revision of the title",
    revised([{ on: "2021", deadline: "2026", title: "U" }]),
    [...V0, "title"],
    "unknown-key",
    "lifecycle",
  ],
  [
    "two revisions of one day",
    revised([
      { on: "2021", deadline: "2026" },
      { on: "2021-12-31", deadline: "2027" },
    ]),
    [...T, "revisions", 1, "on"],
    "revisions-out-of-order",
    "last day",
  ],
  [
    "revisions the wrong way round",
    revised([
      { on: "2021-05", deadline: "2026" },
      { on: "2020-05", deadline: "2027" },
    ]),
    [...T, "revisions", 1, "on"],
    "revisions-out-of-order",
    "order the revisions",
  ],
  [
    "a revised deadline before the start",
    revised([{ on: "2021", deadline: "2019" }], { start: "2020" }),
    [...V0, "deadline"],
    "start-after-deadline",
    "deadline of the revision",
  ],
  [
    "a revised deadline at the baseline",
    revised([{ on: "2021", deadline: "2019" }], since2019),
    [...V0, "deadline"],
    "baseline-not-before-deadline",
    "behind the baseline, 2019",
  ],
  [
    "a revised criterion of no form",
    revised([{ on: "2021", criterion: {} }]),
    [...V0, "criterion"],
    "no-criterion",
    "{ atLeast: 20 }",
  ],
  [
    "a revised part of an unknown indicator",
    revised([{ on: "2021", criterion: { allOf: [{ atLeast: 1 }, { atLeast: 1, indicator: "x" }] } }]),
    [...V0, "criterion", "allOf", 1, "indicator"],
    "unknown-id",
    "indicators",
  ],
  [
    "a revision from an unknown source",
    revised([{ on: "2021", deadline: "2026", citations: [{ source: "x" }] }]),
    [...V0, "citations", 0, "source"],
    "unknown-id",
    "sources",
  ],
  [
    "a revised criterion on another unit",
    revised([{ on: "2021", criterion: { rankAtMost: 5 } }]),
    [...V0, "criterion"],
    "unit-mismatch",
    '"rank"',
  ],
  [
    "a revised criterion that needs an indicator",
    deliverable({ revisions: [{ on: "2021", criterion: { atLeast: 5 } }] }),
    [...T, "indicator"],
    "criterion-without-indicator",
    "name the indicator",
  ],
  [
    "a revision that leaves the milestones behind",
    revised([{ on: "2021", criterion: { atMost: 3 } }], {
      milestones: [{ by: "2022", criterion: { atLeast: 40 } }],
    }),
    [...V0, "criterion"],
    "milestone-unlike-target",
    "as in the milestones",
  ],
  [
    "a revision that cannot be maintained",
    revised([{ on: "2021", criterion: { deliverable: true } }], { mode: "maintain" }),
    [...V0, "criterion"],
    "field-without-effect",
    "leave mode out",
  ],
  [
    "an indicator that neither statement uses",
    {
      ...indicator({}),
      ...deliverable({ indicator: "i", revisions: [{ on: "2021", criterion: { qualitative: "Q" } }] }),
    },
    [...T, "indicator"],
    "field-without-effect",
    "leave indicator out",
  ],
];

const compared = (comparison: Loose, value: Loose = {}, indicator: Loose = {}): Loose =>
  measuredValue({ value: undefined, comparison, ...value }, indicator);
const K = [...V, "comparison"] as const;
const UP = { percent: 4, against: "2019" };

const comparisons: readonly Row[] = [
  ["a comparison in words", compared("tăng 4%"), K, "wrong-type", '{ percent: 4, against: "2019" }'],
  ["a comparison with nothing", compared({ percent: 4 }), [...K, "against"], "missing", "add the key"],
  ["a comparison by nothing", compared({ against: "2019" }), K, "bad-change", "{ percent: 4"],
  ["a comparison by two measures", compared({ ...UP, factor: 1.04 }), K, "bad-change", "keep one"],
  [
    "a comparison like a criterion",
    compared({ atLeast: { percent: 4 }, against: "2019" }),
    [...K, "atLeast"],
    "unknown-key",
    "{ percent: { atLeast: 4 } }",
  ],
  [
    "a comparison that equals",
    compared({ equals: { percent: 4 }, against: "2019" }),
    [...K, "equals"],
    "unknown-key",
    "write { percent: 4 }",
  ],
  [
    "a comparison with a year that moves",
    compared({ ...UP, against: "year-before" }),
    [...K, "against"],
    "bad-period",
    "name the period",
  ],
  [
    "a comparison with itself",
    compared({ ...UP, against: "2020-01/2020-12" }),
    [...K, "against"],
    "bad-change",
    "name the period",
  ],
  [
    "a negative multiple of a value",
    compared({ factor: -2, against: "2019" }),
    [...K, "factor"],
    "bad-change",
    "{ percent: -50 }",
  ],
  [
    "a comparison of codes",
    compared(UP, {}, { unit: "category" }),
    K,
    "value-kind-mismatch",
    "leave the comparison out",
  ],
  [
    "a comparison of counts in points",
    compared({ points: 4, against: "2019" }),
    [...K, "points"],
    "unit-mismatch",
    "write percent or amount",
  ],
  [
    "a comparison of what is missing",
    compared(UP, { missingReason: "suppressed" }),
    [...V, "missingReason"],
    "value-and-missing-reason",
    "the comparison or the reason",
  ],
  [
    "a comparison that leaves its range when converted",
    compared({ amount: "1e30", against: "2019" }, { unit: "ratio" }, { unit: "percent" }),
    [...K, "amount"],
    "decimal-out-of-range",
    "unit",
  ],
];

/** Faults of changes, compositions, quantifiers, ratios, milestones, revisions and comparisons. */
export const criterionRows: readonly Row[] = [
  ...changes,
  ...extents,
  ...signs,
  ...compositions,
  ...quantifiers,
  ...ratios,
  ...stages,
  ...revisions,
  ...comparisons,
];
