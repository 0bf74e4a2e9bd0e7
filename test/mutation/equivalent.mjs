/**
 * Mutants that no test can notice, and why. Each is written `code → change`, and ` @ part of its line` where the same
 * code stands in several places; `*` is any change, or any file.
 */
export const equivalent = [
  {
    why: "An empty text counts as zero wherever a number is worked out.",
    mutants: {
      "*": ['"0" → "" @ compare(', '"0" → "" @ minus("0", '],
    },
  },
  {
    why: "Multiplied by −1 or 1, or divided by it, is the same.",
    mutants: {
      "src/value/bounds.ts": ["compare(a.value, b.value) * outward → compare(a.value, b.value) / outward"],
    },
  },
  {
    why: "The case of equality was decided before, or cannot come.",
    mutants: {
      "src/value/bounds.ts": ["order > 0 → order >= 0 @ order > 0 ? a : b"],
      "src/value/interval.ts": ["sign > 0 → sign >= 0"],
      "src/value/read-period.ts": [
        "first < FIRST_DAY → first <= FIRST_DAY",
        "first + 6 > LAST_DAY → first + 6 >= LAST_DAY",
      ],
    },
  },
  {
    why: "The way round is only shorter: what follows comes to the same.",
    mutants: {
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
    why: "The check only tells the compiler what is there: the value before it cannot be missing, or comes to the same.",
    mutants: {
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
