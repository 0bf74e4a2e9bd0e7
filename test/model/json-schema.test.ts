import { readFileSync } from "node:fs";
import { codes, parsePortfolio } from "policy-targets";
import { methodIds } from "policy-targets/methods";
import { portfolioJsonSchema } from "policy-targets/schema";
import { describe, expect, it } from "vitest";
import { type JsonSchema, problemsIn } from "../support/json-schema.js";
import { deliverable, type Loose, measuredTarget, measuredValue, sample } from "./sample.js";

const {
  accumulations,
  commitments,
  directions,
  frequencies,
  lifecycles,
  missingReasons,
  movingReferences,
  partyRoles,
  policyStages,
  relationTypes,
  reportedStates,
  targetModes,
  trajectories,
  valueFlags,
  valueStatuses,
  verifications,
} = codes;

const schema: Loose = portfolioJsonSchema();
const entry = (list: string): Loose => schema.properties[list].items;
const lists = [
  "sources",
  "parties",
  "policies",
  "indicators",
  "dimensions",
  "targets",
  "measuredValues",
  "reports",
] as const;

const fixture = (name: string): Loose =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"));
const documents: readonly (readonly [string, Loose])[] = [
  ["the sample", sample()],
  ["the stored form of the sample", parsePortfolio(sample())],
  ["the review of four months", fixture("review-4-months-2020.json")],
  ["the review of six months", fixture("review-6-months-2020.json")],
];

/** A schema, or the definition that it refers to. */
const resolved = (part: Loose): Loose =>
  part?.$ref === undefined ? part : schema.$defs[part.$ref.replace("#/$defs/", "")];

/** Objects of a document with the object schema that stands for them, down to where schemas branch. */
const pairs = (value: Loose, of: Loose, path: string): readonly (readonly [string, Loose, Loose])[] => {
  const part = resolved(of);
  if (Array.isArray(value)) {
    return part?.items === undefined
      ? []
      : value.flatMap((item, index) => pairs(item, part.items, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null || part?.properties === undefined) return [];
  return [
    [path, value, part] as const,
    ...Object.keys(value).flatMap((key) => pairs(value[key], part.properties[key], `${path}.${key}`)),
  ];
};

const everySubschema = (part: Loose): readonly Loose[] =>
  typeof part !== "object" || part === null
    ? []
    : Array.isArray(part)
      ? part.flatMap(everySubschema)
      : [part, ...Object.values(part).flatMap(everySubschema)];

describe("the JSON Schema", () => {
  it("is of draft 2020-12", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("is a fresh object each time, at every depth", () => {
    const changed: Loose = portfolioJsonSchema();
    changed.properties.targets.items.properties.title.anyOf.length = 0;
    expect(portfolioJsonSchema()).toEqual(schema);
  });

  it("has a name, a title and a description", () => {
    expect([schema.$id, schema.title, schema.description]).toEqual([
      "urn:policy-targets:portfolio",
      "Portfolio",
      expect.stringContaining("targets"),
    ]);
  });

  it("knows the lists, the time zone and its own place, requires none and allows nothing else", () => {
    expect([Object.keys(schema.properties), schema.required ?? [], schema.additionalProperties]).toEqual([
      ["$schema", ...lists, "timeZone"],
      [],
      false,
    ]);
  });

  it("allows no unknown key in any object that lists its keys", () => {
    const open = everySubschema(schema).filter(
      (part) =>
        typeof part.properties === "object" && part.type === "object" && part.additionalProperties !== false,
    );
    expect(open).toEqual([]);
  });

  it("has only patterns that compile", () => {
    const patterns = everySubschema(schema).flatMap(({ pattern }) =>
      typeof pattern === "string" ? [pattern] : [],
    );
    expect(() => patterns.map((pattern) => new RegExp(pattern, "u"))).not.toThrow();
  });

  it("says something about every key", () => {
    const empty = everySubschema(schema).flatMap(({ properties }) =>
      Object.entries(properties ?? {}).flatMap(([key, part]) =>
        Object.keys(part as object).length === 0 ? [key] : [],
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe("the description of a field", () => {
  it("is there at every depth, and says something of each key", () => {
    const bare = everySubschema(schema).flatMap(({ properties }) =>
      typeof properties !== "object" || Object.values(properties).some((part) => typeof part !== "object")
        ? []
        : Object.entries<Loose>(properties)
            .filter(([, { description }]) => typeof description !== "string" || description === "")
            .map(([key]) => key),
    );
    expect(bare).toEqual([]);
  });

  it.each<[string, Loose, string]>([
    ["a list", schema.properties.targets, "What is judged. Default: none."],
    ["a field", entry("targets").properties.mode, "Whether it is reached once or has to hold all the time."],
    ["a citation", entry("reports").properties.citations.items.properties.source, "The id of the source."],
    [
      "one of several objects",
      entry("targets").properties.deadline.anyOf[2].properties.event,
      "What has to occur, in one language or in several.",
    ],
    [
      "a part of a part",
      resolved(resolved(entry("targets").properties.criterion.properties.allOf).items).properties.anyOf,
      "One of the parts holds. At least two.",
    ],
    [
      "an own unit",
      entry("indicators").properties.unit.anyOf[2].properties.code,
      "Lower-case words joined by hyphens; not a standard unit or currency.",
    ],
  ])("is its doc comment: of %s", (_, part, text) => {
    expect(part.description).toContain(text);
  });

  it("ends with the form in which it is written, if that is one of many", () => {
    expect(entry("measuredValues").properties.period.description).toMatch(
      /\nDays with a precision: 2020, 2020-10, /,
    );
  });

  it("ends with the form of an alternative, if the field itself has none", () => {
    expect(entry("targets").properties.deadline.description).toBe(
      "By when it is due. Default: it has no deadline.\nA period, which may be approximate: 2025, 2020-10, 2025~",
    );
  });

  it("is not hidden by one of an alternative", () => {
    const hiding = everySubschema(schema).flatMap(({ anyOf }) =>
      Array.isArray(anyOf) ? anyOf.filter(({ description }) => description !== undefined) : [],
    );
    expect(hiding).toEqual([]);
  });

  it("links to nothing", () => {
    expect(JSON.stringify(schema)).not.toContain("{@link");
  });
});

describe("required keys", () => {
  it.each([
    ["sources", ["id", "title", "publisher", "language"]],
    ["parties", ["id", "name"]],
    ["policies", ["id", "documentType", "title", "stage"]],
    ["indicators", ["id", "title", "unit"]],
    ["targets", ["id", "title", "criterion"]],
    ["measuredValues", ["indicator", "period"]],
    ["reports", ["target", "on", "says"]],
  ])("of %s are those without a default", (list, required) => {
    expect([...entry(list).required].sort()).toEqual([...required].sort());
  });
});

describe("codes", () => {
  it.each<[string, string, readonly string[]]>([
    ["policies", "stage", policyStages],
    ["indicators", "direction", directions],
    ["indicators", "accumulation", accumulations],
    ["indicators", "frequency", frequencies],
    ["targets", "mode", targetModes],
    ["targets", "commitment", commitments],
    ["targets", "lifecycle", lifecycles],
    ["targets", "trajectory", trajectories],
    ["targets", "method", methodIds],
    ["measuredValues", "status", valueStatuses],
    ["measuredValues", "missingReason", missingReasons],
    ["measuredValues", "verification", verifications],
    ["reports", "says", reportedStates],
    ["reports", "verification", verifications],
  ])("%s: %s", (list, key, codes) => {
    expect(entry(list).properties[key].enum).toEqual([...codes]);
  });

  it("of flags, roles and relations stand in their lists", () => {
    expect([
      entry("measuredValues").properties.flags.items.enum,
      entry("targets").properties.parties.items.properties.role.enum,
      entry("policies").properties.relations.items.properties.type.enum,
    ]).toEqual([[...valueFlags], [...partyRoles], [...relationTypes]]);
  });
});

const criterion = entry("targets").properties.criterion;
const part = resolved(resolved(criterion.properties.allOf).items);

describe.each<[string, Loose]>([
  ["the criterion", criterion],
  ["a part of it", part],
  ["a milestone's", entry("targets").properties.milestones.items.properties.criterion],
  ["a revision's", entry("targets").properties.revisions.items.properties.criterion],
])("%s", (_, criterion) => {
  it("takes exactly one of its forms", () => {
    const forms = criterion.oneOf.map(({ required }: Loose) => required[0]);
    expect(forms).toEqual([
      "atLeast",
      "moreThan",
      "atMost",
      "lessThan",
      "equals",
      "between",
      "rankAtMost",
      "deliverable",
      "category",
      "qualitative",
      "change",
      "fallBy",
      "riseBy",
      "allOf",
      "anyOf",
    ]);
  });

  it("knows every form that it takes", () => {
    const unknown = criterion.oneOf.flatMap(({ required }: Loose) =>
      required.filter((key: string) => criterion.properties[key] === undefined),
    );
    expect(unknown).toEqual([]);
  });

  it("requires no key by itself", () => {
    expect(criterion.required ?? []).toEqual([]);
  });

  it("takes parts of two or more, which may have parts in turn", () => {
    const parts = [criterion.properties.allOf, criterion.properties.anyOf].map(resolved);
    expect(parts.map(({ minItems, items }) => [minItems, resolved(items)])).toEqual([
      [2, part],
      [2, part],
    ]);
  });
});

describe("a part of the criterion", () => {
  it("alone names an indicator", () => {
    expect([part, criterion].map(({ properties }) => Object.hasOwn(properties, "indicator"))).toEqual([
      true,
      false,
    ]);
  });
});

describe("a change", () => {
  const { change } = criterion.properties;
  const only = (of: Loose) => of.oneOf.map(({ required }: Loose) => required);

  it("takes exactly one comparison", () => {
    expect(only(change)).toEqual([["atLeast"], ["moreThan"], ["atMost"], ["lessThan"], ["equals"]]);
  });

  it.each([["atLeast"], ["equals"]])("takes exactly one measure: %s", (comparator) => {
    expect(only(change.properties[comparator])).toEqual([["percent"], ["points"], ["amount"], ["factor"]]);
  });

  it("that a document states takes exactly one measure too, and a period", () => {
    const { comparison } = entry("measuredValues").properties;
    expect([only(comparison), comparison.required]).toEqual([
      [["percent"], ["points"], ["amount"], ["factor"]],
      ["against"],
    ]);
  });

  it("completes the references that move", () => {
    expect(change.properties.against.anyOf.map(({ enum: codes }: Loose) => codes)).toContainEqual([
      ...movingReferences,
    ]);
  });
});

describe("references within the schema", () => {
  const refs = everySubschema(schema).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref as string]));

  it("there are, since parts may have parts", () => {
    expect(refs).not.toEqual([]);
  });

  it("lead to definitions that it has", () => {
    expect(refs.filter((ref) => typeof resolved({ $ref: ref }) !== "object")).toEqual([]);
  });
});

const problems = (document: unknown) => problemsIn(document, schema as JsonSchema);

describe("by the schema", () => {
  it.each<[string, Loose]>([
    ["an empty portfolio", {}],
    ["a portfolio that names its schema", { $schema: "./portfolio.schema.json" }],
    [
      "a part of a part",
      measuredTarget({ allOf: [{ atLeast: 1 }, { anyOf: [{ atMost: 3 }, { equals: 9 }] }] }),
    ],
    ["a deadline that is taken back", deliverable({ revisions: [{ on: "2020", deadline: null }] })],
  ])("%s is sound", (_, document) => {
    expect(problems(document)).toEqual([]);
  });

  it.each<[string, Loose, readonly string[]]>([
    ["an unknown list", { goals: [] }, ["goals is not known"]],
    ["a schema that is named by a number", { $schema: 7 }, ["$schema.breaks type"]],
    ["an unknown key", deliverable({ dead_line: "2020" }), ["targets.0.dead_line is not known"]],
    ["an unknown code", deliverable({ mode: "keep" }), ["targets.0.mode.breaks enum"]],
    ["an id with a space", deliverable({ id: "a b" }), ["targets.0.id.breaks pattern"]],
    ["two forms", measuredTarget({ atLeast: 1, atMost: 2 }), ["targets.0.criterion.breaks oneOf"]],
    [
      "one part alone",
      measuredTarget({ allOf: [{ atLeast: 1 }] }),
      ["targets.0.criterion.allOf.breaks minItems"],
    ],
    [
      "an unknown key in a part of a part",
      measuredTarget({ allOf: [{ atLeast: 1 }, { anyOf: [{ atMost: 3 }, { equals: 9, unit: "x" }] }] }),
      ["targets.0.criterion.allOf.1.anyOf.1.unit is not known"],
    ],
    [
      "an amount in two forms",
      measuredValue({ value: { nearly: 1, about: 2 } }),
      ["measuredValues.0.value.breaks anyOf"],
    ],
    [
      "null, which the parser takes for nothing",
      measuredValue({ by: null }),
      ["measuredValues.0.by.breaks type"],
    ],
  ])("%s is not", (_, document, expected) => {
    expect(problems(document)).toEqual(expected);
  });
});

describe.each(documents)("%s", (_, document) => {
  const all = pairs(document, schema, "portfolio");

  it("is sound by the schema", () => {
    expect(problems(document)).toEqual([]);
  });

  it("has only keys that the schema knows", () => {
    const unknown = all.flatMap(([path, value, part]) =>
      Object.keys(value)
        .filter((key) => !Object.hasOwn(part.properties, key))
        .map((key) => `${path}.${key}`),
    );
    expect(unknown).toEqual([]);
  });

  it("has every key that the schema requires", () => {
    const missing = all.flatMap(([path, value, part]) =>
      (part.required ?? [])
        .filter((key: string) => !Object.hasOwn(value, key))
        .map((key: string) => `${path}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("has only codes that the schema knows", () => {
    const foreign = all.flatMap(([path, value, part]) =>
      Object.entries<Loose>(part.properties).flatMap(([key, { enum: codes }]) =>
        codes === undefined || value[key] === undefined || codes.includes(value[key])
          ? []
          : [`${path}.${key}`],
      ),
    );
    expect(foreign).toEqual([]);
  });
});
