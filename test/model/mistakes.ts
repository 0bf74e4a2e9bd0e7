import type { Loose } from "./sample.js";

/** A sound portfolio, of which each mistake bends one part. */
const portfolio = (bent: Loose = {}): Loose => ({
  indicators: [
    { id: "fibre", title: "Households with fibre", unit: "percent" },
    { id: "emissions", title: "Emissions", unit: { code: "tonne", label: "tonnes" }, direction: "decrease" },
  ],
  targets: [
    {
      id: "fibre-2030",
      title: "65 % of households by 2030",
      indicator: "fibre",
      criterion: { atLeast: 65 },
      baseline: { value: 40, period: "2019" },
      deadline: "2030",
    },
    { id: "licence", title: "Licence mobile money", criterion: { deliverable: true }, deadline: "2030" },
  ],
  measuredValues: [{ indicator: "fibre", period: "2020", value: 42 }],
  reports: [{ target: "licence", on: "2020-06", says: "started" }],
  ...bent,
});

const bend =
  (list: string, at = 0) =>
  (fields: Loose): Loose => {
    const whole = portfolio();
    const bent = { ...whole[list][at], ...fields };
    for (const key of Object.keys(bent)) if (bent[key] === undefined) delete bent[key];
    whole[list][at] = bent;
    return whole;
  };

const target = bend("targets");
const licence = bend("targets", 1);
const indicator = bend("indicators");
const value = bend("measuredValues");
const report = bend("reports");
const criterion = (of: Loose): Loose => target({ criterion: of });
const deadline = (of: Loose): Loose => target({ deadline: of });
const period = (of: Loose): Loose => value({ period: of });
const emissions = (of: Loose): Loose =>
  target({ indicator: "emissions", criterion: of, baseline: { value: 900, period: "2019" } });

type Mistake = readonly [written: string, input: unknown];

const criteria: readonly Mistake[] = [
  ["criterion: { min: 65 }", criterion({ min: 65 })],
  ["criterion: { max: 5 }", criterion({ max: 5 })],
  ["criterion: { gte: 65 }", criterion({ gte: 65 })],
  ["criterion: { lte: 5 }", criterion({ lte: 5 })],
  ['criterion: { ">=": 65 }', criterion({ ">=": 65 })],
  ['criterion: { "<": 5 }', criterion({ "<": 5 })],
  ["criterion: { min: 65, max: 80 }", criterion({ min: 65, max: 80 })],
  ["criterion: { from: 65, to: 80 }", criterion({ from: 65, to: 80 })],
  ["criterion: { atLeast: 65, atMost: 80 }", criterion({ atLeast: 65, atMost: 80 })],
  ["criterion: { lessThan: 80, moreThan: 65 }", criterion({ lessThan: 80, moreThan: 65 })],
  ["criterion: { between: { min: 65, max: 80 } }", criterion({ between: { min: 65, max: 80 } })],
  ["criterion: { between: [80, 65] }", criterion({ between: [80, 65] })],
  ["criterion: { target: 65 }", criterion({ target: 65 })],
  ["criterion: { value: 65 }", criterion({ value: 65 })],
  ["criterion: { atleast: 65 }", criterion({ atleast: 65 })],
  ["criterion: 65", criterion(65)],
  ['criterion: ">= 65"', criterion(">= 65")],
  ["criterion: {}", criterion({})],
  ["no criterion", target({ criterion: undefined })],
  ['criterion: { atLeast: "65 %" }', criterion({ atLeast: "65 %" })],
  ['criterion: { atLeast: "65,5" }', criterion({ atLeast: "65,5" })],
  ['criterion: { atLeast: "1.000.000" }', criterion({ atLeast: "1.000.000" })],
  ['criterion: { atLeast: "15 million" }', criterion({ atLeast: "15 million" })],
  ['criterion: { atLeast: 65, unit: "percent" }', criterion({ atLeast: 65, unit: "percent" })],
  ['criterion: { atLeast: 65, by: "2030" }', criterion({ atLeast: 65, by: "2030" })],
  ['criterion: { atLeast: 65, indicator: "fibre" }', criterion({ atLeast: 65, indicator: "fibre" })],
  ["criterion: { equals: 65 } without direction", target({ criterion: { equals: 65 }, baseline: undefined })],
  ["criterion: { rank: 5 }", criterion({ rank: 5 })],
  ["criterion: { done: true }", licence({ criterion: { done: true } })],
  ["criterion: { deliverable: false }", licence({ criterion: { deliverable: false } })],
  [
    'criterion: { deliverable: "A licence is issued" }',
    licence({ criterion: { deliverable: "A licence is issued" } }),
  ],
  ['criterion: { description: "Trust grows" }', licence({ criterion: { description: "Trust grows" } })],
  ["criterion: { allOf: { atLeast: 65 } }", criterion({ allOf: { atLeast: 65 } })],
  [
    "criterion: { and: [{ atLeast: 65 }, { deliverable: true }] }",
    criterion({ and: [{ atLeast: 65 }, { deliverable: true }] }),
  ],
  ["criterion: [{ atLeast: 65 }, { atMost: 80 }]", criterion([{ atLeast: 65 }, { atMost: 80 }])],
  ['criterion: { every: "year" }', criterion({ every: "year" })],
  ['criterion: { atLeast: 65, every: "annually" }', criterion({ atLeast: 65, every: "annually" })],
  ['criterion: { atLeast: 65, each: "province" }', criterion({ atLeast: 65, each: "province" })],
];

const changes: readonly Mistake[] = [
  [
    "criterion: { change: { atLeast: { percent: -55 } } }, direction decrease",
    emissions({ change: { atLeast: { percent: -55 } } }),
  ],
  [
    "criterion: { change: { atLeast: { percent: -10 } } }, no direction",
    criterion({ change: { atLeast: { percent: -10 } } }),
  ],
  ["criterion: { change: { percent: -55 } }", emissions({ change: { percent: -55 } })],
  ["criterion: { change: -55 }", emissions({ change: -55 })],
  ["criterion: { reduceBy: { percent: 55 } }", emissions({ reduceBy: { percent: 55 } })],
  ["criterion: { reduction: 55 }", emissions({ reduction: 55 })],
  ["criterion: { fallBy: 55 }", emissions({ fallBy: 55 })],
  ['criterion: { fallBy: "55 %" }', emissions({ fallBy: "55 %" })],
  ["criterion: { fallBy: { percent: -55 } }", emissions({ fallBy: { percent: -55 } })],
  ["criterion: { fallBy: { factor: 2 } }", emissions({ fallBy: { factor: 2 } })],
  ["criterion: { riseBy: { percent: 5 } }, direction decrease", emissions({ riseBy: { percent: 5 } })],
  [
    "criterion: { fallBy: { percent: 55 } }, no baseline",
    target({ criterion: { fallBy: { percent: 55 } }, baseline: undefined }),
  ],
  [
    'criterion: { fallBy: { percent: 55 }, against: "baseline" }',
    emissions({ fallBy: { percent: 55 }, against: "baseline" }),
  ],
  [
    'criterion: { fallBy: { percent: 55 }, since: "1990" }',
    emissions({ fallBy: { percent: 55 }, since: "1990" }),
  ],
  [
    'criterion: { riseBy: { percent: 7 }, against: "last year" }',
    criterion({ riseBy: { percent: 7 }, against: "last year" }),
  ],
];

const dates: readonly Mistake[] = [
  ["deadline: 2030", deadline(2030)],
  ["deadline: new Date(…)", deadline(new Date(Date.UTC(2030, 11, 31)))],
  ['deadline: "2030-12-31T00:00:00Z"', deadline("2030-12-31T00:00:00Z")],
  ['deadline: "31/12/2030"', deadline("31/12/2030")],
  ['deadline: "12/31/2030"', deadline("12/31/2030")],
  ['deadline: "05.06.2030"', deadline("05.06.2030")],
  ['deadline: "2030/12/31"', deadline("2030/12/31")],
  ['deadline: "12/2030"', deadline("12/2030")],
  ['deadline: "2030-6"', deadline("2030-6")],
  ['deadline: "Q4 2030"', deadline("Q4 2030")],
  ['deadline: "2030Q4"', deadline("2030Q4")],
  ['deadline: "quý IV/2030"', deadline("quý IV/2030")],
  ['deadline: "end of 2030"', deadline("end of 2030")],
  ['deadline: "hết năm 2030"', deadline("hết năm 2030")],
  ['deadline: "December 2030"', deadline("December 2030")],
  ['deadline: "tháng 12/2030"', deadline("tháng 12/2030")],
  ['deadline: "31 December 2030"', deadline("31 December 2030")],
  ['deadline: "2030-02-30"', deadline("2030-02-30")],
  ['deadline: "soon"', deadline("soon")],
  ['deadline: { date: "2030" }', deadline({ date: "2030" })],
  ['period: "2019/20"', period("2019/20")],
  ['period: "FY2019/20"', period("FY2019/20")],
  ['period: "2019-2020"', period("2019-2020")],
  ['period: "2019-20"', period("2019-20")],
  ['period: "H1 2020"', period("H1 2020")],
  ['period: "2020~"', period("2020~")],
  ["start after the deadline", target({ start: "2031" })],
  ["a baseline after the deadline", target({ baseline: { value: 40, period: "2031" } })],
  ["baseline: { value: 40 }", target({ baseline: { value: 40 } })],
  ["baseline: { value: 40, year: 2019 }", target({ baseline: { value: 40, year: 2019 } })],
  ["baseline: 40", target({ baseline: 40 })],
  ['milestones: [{ by: "2031", … }]', target({ milestones: [{ by: "2031", criterion: { atLeast: 60 } }] })],
  ['milestones: [{ by: "2025", value: 50 }]', target({ milestones: [{ by: "2025", value: 50 }] })],
  ["milestones: { 2025: 50 }", target({ milestones: { 2025: 50 } })],
];

const entries: readonly Mistake[] = [
  ["a target without id", target({ id: undefined })],
  [
    "two targets with one id",
    portfolio({ targets: [portfolio().targets[0], portfolio().targets[0]], reports: [] }),
  ],
  [
    'id: "mobile money"',
    portfolio({ targets: [{ ...portfolio().targets[1], id: "mobile money" }], reports: [] }),
  ],
  ["id: 1", portfolio({ targets: [{ ...portfolio().targets[1], id: 1 }], reports: [] })],
  ['target with name: "…"', target({ title: undefined, name: "Fibre" })],
  ['target with description: "…"', target({ description: "All about fibre" })],
  ['target with unit: "percent"', target({ unit: "percent" })],
  ['target with dueDate: "2030"', target({ deadline: undefined, dueDate: "2030" })],
  ['target with status: "done"', target({ status: "done" })],
  ["target with values: […]", target({ values: [42] })],
  ['indicator: "fiber"', target({ indicator: "fiber" })],
  ["a measured target without indicator", target({ indicator: undefined })],
  ["a deliverable with an indicator", licence({ indicator: "fibre" })],
  ['commitment: "mandatory"', target({ commitment: "mandatory" })],
  ['lifecycle: "paused"', target({ lifecycle: "paused" })],
  ['mode: "keep"', target({ mode: "keep" })],
  ['trajectory: "exponential"', target({ trajectory: "exponential" })],
  ['unit: "%"', indicator({ unit: "%" })],
  ['unit: "percentage"', indicator({ unit: "percentage" })],
  ['unit: "people"', indicator({ unit: "people" })],
  ['unit: "million USD"', indicator({ unit: "million USD" })],
  ['unit: "VNĐ"', indicator({ unit: "VNĐ" })],
  ["an indicator without unit", indicator({ unit: undefined })],
  ['direction: "up"', indicator({ direction: "up" })],
  ['direction: "lower-is-better"', indicator({ direction: "lower-is-better" })],
  ['direction: "decrease" of a target at least 65', indicator({ direction: "decrease" })],
  ['frequency: "yearly"', indicator({ frequency: "yearly" })],
  ['accumulation: "flow"', indicator({ accumulation: "flow" })],
];

const figures: readonly Mistake[] = [
  ['value: "42,5"', value({ value: "42,5" })],
  ['value: "42 %"', value({ value: "42 %" })],
  ['value: "n/a"', value({ value: "n/a" })],
  ["value: null", value({ value: null })],
  ["a value without value", value({ value: undefined })],
  ["value: { min: 40, max: 45 }", value({ value: { min: 40, max: 45 } })],
  ["value: { approx: 42 }", value({ value: { approx: 42 } })],
  ["value: [40, 45]", value({ value: [40, 45] })],
  ['value with date: "2020-12-31"', value({ period: undefined, date: "2020-12-31" })],
  ['value with unit: "count"', value({ unit: "count" })],
  ['value with target: "fibre-2030"', value({ indicator: undefined, target: "fibre-2030" })],
  ['status: "preliminary"', value({ status: "preliminary" })],
  ['status: "projected"', value({ status: "projected" })],
  ['verification: "audited"', value({ verification: "audited" })],
  ['missingReason: "n/a"', value({ value: undefined, missingReason: "n/a" })],
  ['dimensions: "province"', value({ dimensions: "province" })],
  ['dimensions: [{ province: "Hà Nội" }]', value({ dimensions: [{ province: "Hà Nội" }] })],
  ["dimensions: { year: 2020 }", value({ dimensions: { year: 2020 } })],
  ['citations: "Review of 2020"', value({ citations: "Review of 2020" })],
  ["citations of a source that is not there", value({ citations: [{ source: "review" }] })],
];

const reports: readonly Mistake[] = [
  ['says: "completed"', report({ says: "completed" })],
  ['says: "in progress"', report({ says: "in progress" })],
  ['says: "delayed"', report({ says: "delayed" })],
  ["says: true", report({ says: true })],
  ['report with status: "done"', report({ says: undefined, status: "done" })],
  ["a report without a day", report({ on: undefined })],
  ["report with value: 42", report({ value: 42 })],
  ["a report of a target that is not there", report({ target: "license" })],
];

const whole: readonly Mistake[] = [
  ["a JSON text", JSON.stringify(portfolio())],
  ["a list", [portfolio()]],
  [
    "values: [ … ]",
    portfolio({ measuredValues: undefined, values: [{ indicator: "fibre", period: "2020", value: 42 }] }),
  ],
  ["goals: [ … ]", portfolio({ goals: [] })],
  ["targets: { … }", portfolio({ targets: { fibre: portfolio().targets[0] }, reports: [] })],
  ['timezone: "Asia/Hanoi"', portfolio({ timezone: "Asia/Hanoi" })],
  ['timeZone: "GMT+7"', portfolio({ timeZone: "GMT+7" })],
];

/** Mistakes as newcomers make them, by what they are about. */
export const mistakes = { criteria, changes, dates, entries, figures, reports, whole } as const;
