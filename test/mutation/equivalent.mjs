/**
 * Mutants that no test can notice, and why. Each is written `code → change`, and ` @ part of its line` where the same
 * code stands in several places; `*` is any change, or any file.
 */
export const equivalent = [
  {
    why: "An empty text counts as zero wherever a number is worked out.",
    mutants: {
      "*": ['"0" → "" @ compare(', '"0" → "" @ minus("0", ', '"0" → "" @ plus(', '"0" → "" @ pointOf('],
    },
  },
  {
    why: "Multiplied by −1 or 1, or divided by it, is the same.",
    mutants: {
      "src/value/bounds.ts": ["compare(a.value, b.value) * outward → compare(a.value, b.value) / outward"],
      "src/criteria/limits.ts": ["compare(b.value, a.value) * inwards → compare(b.value, a.value) / inwards"],
      "src/series/tiling.ts": ["compare(a.value, b.value) * inward → compare(a.value, b.value) / inward"],
    },
  },
  {
    why: "The case of equality was decided before, cannot come, or comes to the same.",
    mutants: {
      "src/criteria/direction.ts": ["sign > 0 → sign >= 0"],
      "src/criteria/quantifier.schema.ts": ["twice < 0 → twice <= 0"],
      "src/pace/linear-pace.ts": [
        "to.value < from.value → to.value <= from.value",
        "ahead > 0 → ahead >= 0",
        'compare(distance, "0") < 0 → compare(distance, "0") <= 0',
        "a.value < b.value → a.value <= b.value",
      ],
      "src/pace/path.ts": [
        'compare(b, "0") < 0 → compare(b, "0") <= 0',
        "day < point.day → day <= point.day",
      ],
      "src/series/observation.ts": [
        "compare(figure, low) < 0 → compare(figure, low) <= 0",
        "compare(figure, high) > 0 → compare(figure, high) >= 0",
      ],
      "src/series/one-per-day.ts": [
        "difference === 0 → false",
        "challenger.first < holder.first → false",
        "difference < 0 → difference <= 0",
        "challenger.first < holder.first → challenger.first <= holder.first",
      ],
      "src/series/series.ts": ["written(a) < written(b) → written(a) <= written(b)"],
      "src/series/tiling.ts": ["order > 0 → order >= 0"],
      "src/series/vintages.ts": ["to > 0 → to >= 0"],
      "src/series/chain.ts": [
        "(before?.count ?? 0) + 1 >= fewest.count → (before?.count ?? 0) + 1 > fewest.count",
      ],
      "src/value/bounds.ts": ["order > 0 → order >= 0 @ order > 0 ? a : b"],
      "src/value/interval.ts": ["sign > 0 → sign >= 0"],
      "src/value/read-period.ts": [
        "first < FIRST_DAY → first <= FIRST_DAY",
        "first + 6 > LAST_DAY → first + 6 >= LAST_DAY",
      ],
    },
  },
  {
    why: "The way round is only shorter or remembers what was worked out: what follows comes to the same.",
    mutants: {
      "src/criteria/limits.ts": ['above === "no" → false', '"no" → "" @ upper === null ||'],
      "src/pace/linear-pace.ts": [
        "Math.abs(ahead) > error → false",
        "Math.abs(ahead) > error → Math.abs(ahead) >= error",
        "line.to.value === line.from.value → true",
        "line.to.value === line.from.value → line.to.value !== line.from.value",
        "ahead !== 0 → false",
      ],
      "src/pace/pace.ts": [
        "worse !== null && worse.value === better?.value → false",
        "isStraight(path) → false",
        "{ const end = path.end as number; const line: OnLine = { from: path.from, to: path.to, figure, elapsed: Math.min(day, end) - path.start, total: end - path.start, }; return { isAhead: true, share: (cutOff) => reachesShare(line, cutOff) }; } → {}",
      ],
      "src/pace/path.ts": [
        'through.length === 0 && shape === "linear" → false',
        '"linear" → "" @ through.length',
      ],
      "src/series/fraction.ts": ['by === "1" → false', '"1" → "" @ by === "1"'],
      "src/series/observation.ts": [
        "bounds?.lower == null → true",
        "bounds?.upper == null → true",
        "group.length === 0 → false",
        "codes.length > 0 → false",
        "low === high → false",
      ],
      "src/series/observation-text.ts": [
        "digits < MOST_SHOWN → digits <= MOST_SHOWN",
        "values.length < 2 → false",
        "first === last → false",
      ],
      "src/series/observations.ts": [
        "last === undefined || last.last <= day → false",
        "last.last <= day → false",
        "last.last <= day → last.last < day",
        "first === undefined || first.last > day → false",
        "first.last > day → false",
        "!test(this.#list[at] as Observation) → true",
        "this.#from === 0 && this.#to === this.#list.length → false",
      ],
      "src/series/one-per-day.ts": [
        "observations.isSimple || !standTogether(observations) → *",
        "last === before → true",
        "last === before → last !== before",
      ],
      "src/series/period-amounts.ts": [
        "!visible.isSimple || latest === undefined → true",
        "!visible.isSimple → visible.isSimple",
        "({ first, last }) => first === days.first && last === days.last → () => undefined",
        "first === days.first && last === days.last → false",
      ],
      "src/series/series.ts": [
        "before !== undefined && isSameKnowledge(before.knowledge, knowledge) → false",
        "a.asOf === b.asOf && a.knownOn === b.knownOn && a.tolerance === b.tolerance → false",
        "this.#isSimple ??= isSimple(this.values) → this.#isSimple &&= isSimple(this.values)",
        "this.#isSimple → false",
        "newest === undefined || (newest.last <= asOf && newest.known <= knownOn) → *",
        "newest === undefined → false",
        "newest.last <= asOf && newest.known <= knownOn → false",
        "newest.last <= asOf → newest.last < asOf",
        "newest.known <= knownOn → newest.known < knownOn",
        "true → false",
        "this.#ready?.tolerance === tolerance → false",
        "{ tolerance, all } → {}",
        "at - 1 → at + 1",
        'stored.value !== null && stored.from.status !== "forecast" && (before === undefined || (before.last < stored.last && before.known <= stored.known)) → false',
        "before.last < stored.last && before.known <= stored.known → false",
        "before.known <= stored.known → before.known < stored.known",
        "removed.size === 0 → false",
        '{ const before = values[at - 1]; return ( stored.value !== null && stored.from.status !== "forecast" && (before === undefined || (before.last < stored.last && before.known <= stored.known)) ); } → {}',
      ],
      "src/series/series-look-up.ts": [
        "own !== undefined → false",
        "!added.has(key) → true",
        "observations.slice(from, indexAfter(observations, lastDayNumber, days.last)) → observations",
      ],
      "src/series/tiling.ts": ["part.first !== first || part.last !== last → true"],
      "src/series/vintages.ts": [
        "group.length === 1 → false",
        "chosen.every(({ comparison }) => comparison === null) → false",
        "({ comparison }) => comparison === null → () => undefined",
        "comparison === null → false @ chosen.every",
        "own.some(saysSomething) → own.every(saysSomething)",
        "from > 0 → true",
        "from > 0 → from >= 0",
      ],
      "src/series/whole-periods.ts": ["added.length === 0 → false"],
      "src/series/window-totals.ts": [
        "!visible.isSimple → *",
        "visible.last === undefined → false",
        "gaps.length === 0 → false",
      ],
      "src/value/decimal.ts": [
        "a.length <= SHORT_LENGTH && b.length <= SHORT_LENGTH → false",
        "a.length <= SHORT_LENGTH → a.length < SHORT_LENGTH",
        "b.length <= SHORT_LENGTH → b.length < SHORT_LENGTH",
      ],
      "src/value/grown.ts": ["part === whole → false"],
      "src/value/read-period.ts": ["week > 52 → *"],
      "src/value/convert.ts": ['{ times: "1", over: "1" } → {}'],
    },
  },
  {
    why: "The check only tells the compiler what is there: what it looks for cannot be missing, or comes to the same.",
    mutants: {
      "src/criteria/limits.ts": [
        "a === null || b === null → *",
        "a === null → false",
        "b === null → false",
        "lower !== null → true @ upper === null",
        "was.lower?.open → was.lower.open",
        "is.lower?.open → is.lower.open",
        "was.upper?.open → was.upper.open",
        "is.upper?.open → is.upper.open",
        "was.lower?.open === is.lower?.open → true",
        "was.upper?.open === is.upper?.open → true",
        "was.lower?.open === is.lower?.open && was.upper?.open === is.upper?.open → was.lower?.open === is.lower?.open || was.upper?.open === is.upper?.open",
      ],
      "src/criteria/schemas.ts": ['"" → "Stryker was here!"'],
      "src/criteria/stored.ts": [
        '"" → "Stryker was here!"',
        'keys[0] ?? "" → keys[0] && ""',
        "field.value !== undefined → true",
      ],
      "src/criteria/quantifier.schema.ts": [
        '"" → "Stryker was here!"',
        '[] → ["Stryker was here"] @ members',
      ],
      "src/criteria/change/extent.schema.ts": ['typeof amount === "object" → true'],
      "src/series/chain.ts": [
        "before?.count → before.count",
        "before.nominal === null || nominal === null → *",
        "before.nominal === null → false",
        "nominal === null → false",
      ],
      "src/series/missing-values.ts": ["head === undefined → false"],
      "src/series/fraction.ts": ["numerator.bounds === null → false"],
      "src/series/observation-text.ts": ['"0" → "" @ bounds ?? UNBOUNDED'],
      "src/series/period-amounts.ts": [
        "amounts.filter((amount) => amount !== undefined) → amounts",
        "amount !== undefined → true",
        "observations.filter(isFigure) → observations",
      ],
      "src/series/observation.ts": [
        "head === undefined → false",
        "low === null || high === null → *",
        "low === null → false",
        "high === null → false",
      ],
      "src/series/vintages.ts": [
        "group[from - 1]?.known → group[from - 1].known",
        "group[from]?.known → group[from].known",
        "against?.first → against.first",
        "against?.last → against.last",
      ],
      "src/value/convert.ts": [
        'typeof unit === "string" || unit.is === undefined → false',
        '"string" → "" @ unit.is === undefined',
      ],
      "src/value/day.ts": [
        "parts.find((p) => p.type === type)?.value → parts.find(p => p.type === type).value",
      ],
      "src/value/decimal.ts": ["percent[1]?.replace → percent[1].replace"],
      "src/value/period-hint.ts": ['[] → ["Stryker was here"]', "pattern === undefined → false"],
    },
  },
  {
    why: "Only a host in another zone would notice; test:zones looks there.",
    mutants: {
      "src/value/read-period.ts": ["{ in: utc } → {}"],
    },
  },
];
