/** A JSON Schema, with the keywords that ours uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

const isOfType = (value: unknown, type: string): boolean =>
  type === "integer" ? Number.isInteger(value) : typeOf(value) === type;

type Check<K extends keyof JsonSchema> = (
  value: unknown,
  rule: NonNullable<JsonSchema[K]>,
  schema: JsonSchema,
  root: JsonSchema,
) => boolean | readonly string[];

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeOf(value) === "object" ? Object.entries(value as object) : [];

/** The problems inside, each with the key that leads to it. */
const below = (key: string | number, problems: readonly string[]): readonly string[] =>
  problems.map((problem) => `${key}.${problem}`);

/** What each keyword asks: whether it holds, or the problems inside. What it says nothing about is fine by it. */
const checks: { readonly [K in keyof JsonSchema]-?: Check<K> } = {
  $defs: () => true,
  $ref: (value, ref, _, root) => problemsIn(value, root.$defs?.[ref.replace("#/$defs/", "")] ?? {}, root),
  type: (value, types) => [types].flat().some((type) => isOfType(value, type)),
  enum: (value, values) => values.includes(value),
  const: (value, one) => value === one,
  properties: (value, properties, _, root) =>
    entriesOf(value).flatMap(([key, part]) => below(key, problemsIn(part, properties[key] ?? {}, root))),
  required: (value, keys) =>
    typeOf(value) !== "object" || keys.every((key) => Object.hasOwn(value as object, key)),
  additionalProperties: (value, rule, { properties = {} }, root) =>
    entriesOf(value)
      .filter(([key]) => !Object.hasOwn(properties, key))
      .flatMap(([key, part]) =>
        typeof rule === "object"
          ? below(key, problemsIn(part, rule, root))
          : rule
            ? []
            : [`${key} is not known`],
      ),
  minProperties: (value, least) => typeOf(value) !== "object" || entriesOf(value).length >= least,
  items: (value, item, _, root) =>
    Array.isArray(value) ? value.flatMap((part, index) => below(index, problemsIn(part, item, root))) : true,
  minItems: (value, least) => !Array.isArray(value) || value.length >= least,
  maxItems: (value, most) => !Array.isArray(value) || value.length <= most,
  minLength: (value, least) => typeof value !== "string" || value.length >= least,
  maxLength: (value, most) => typeof value !== "string" || value.length <= most,
  pattern: (value, pattern) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  format: (value, format) =>
    format === "date" && (typeof value !== "string" || /^\d{4}-\d\d-\d\d$/.test(value)),
  minimum: (value, least) => typeof value !== "number" || value >= least,
  anyOf: (value, choices, _, root) => choices.some((choice) => problemsIn(value, choice, root).length === 0),
  oneOf: (value, choices, _, root) =>
    choices.filter((choice) => problemsIn(value, choice, root).length === 0).length === 1,
};

const ANNOTATIONS: readonly string[] = ["$schema", "$id", "title", "description", "default", "examples"];

/** What a value breaks of a JSON Schema, with the place of each problem. A keyword that has no check is one. */
export const problemsIn = (
  value: unknown,
  schema: JsonSchema,
  root: JsonSchema = schema,
): readonly string[] =>
  Object.entries(schema).flatMap(([keyword, rule]) => {
    if (ANNOTATIONS.includes(keyword)) return [];
    const check = checks[keyword as keyof JsonSchema] as Check<keyof JsonSchema> | undefined;
    if (check === undefined) return [`the keyword ${keyword} has no check`];
    const result = check(value, rule, schema, root);
    return typeof result === "boolean" ? (result ? [] : [`breaks ${keyword}`]) : result;
  });
