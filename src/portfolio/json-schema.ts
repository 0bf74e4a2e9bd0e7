import * as z from "zod";
import { changeMeasures, extentMeasures } from "../criteria/change/change.js";
import { criterionForms } from "../criteria/schemas.js";
import { comparators } from "../value/amount.js";
import { entrySchemas } from "./entries.js";
import { fieldDescriptions } from "./field-descriptions.js";

/**
 * A JSON Schema (draft 2020-12) of what {@link parsePortfolio} accepts, for editors: it completes keys and codes,
 * explains every field, and marks what is unknown. References between entries are checked by {@link parsePortfolio}
 * alone.
 *
 * @example
 * import { portfolioJsonSchema } from "policy-targets/schema";
 *
 * const schema = portfolioJsonSchema() as { properties: { indicators: { description: string } } };
 * schema.properties.indicators.description; // => "What is measured. Default: none."
 */
export const portfolioJsonSchema = (): Readonly<Record<string, unknown>> => {
  const lists = Object.entries(entrySchemas).map(([list, schema]) => [list, z.array(schema).default([])]);
  const root = z.strictObject({
    $schema: z.exactOptional(z.string()),
    ...(Object.fromEntries(lists) as Record<string, z.ZodType>),
    timeZone: z.exactOptional(z.string()),
  });
  const { $schema, ...schema } = z.toJSONSchema(root, {
    io: "input",
    override: ({ jsonSchema }) => {
      const properties = jsonSchema.properties ?? {};
      const forms = ONE_OF.find((keys) => keys.every((key) => Object.hasOwn(properties, key)));
      if (forms !== undefined) jsonSchema.oneOf = forms.map((form) => ({ required: [form] }));
    },
  });
  describeFields(schema as SchemaNode, "portfolio", schema.$defs as Definitions, new Set());
  return {
    $schema,
    $id: "urn:policy-targets:portfolio",
    title: "Portfolio",
    description: "Policies, their targets, and the values and reports that the targets are judged by.",
    ...schema,
  };
};

/** Keys of which an object has exactly one: of a criterion and its parts, of a change, and of the sizes. */
const ONE_OF: readonly (readonly string[])[] = [criterionForms, comparators, changeMeasures, extentMeasures];

/** What of a schema leads to the fields that it describes. */
interface SchemaNode {
  description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

type Definitions = Readonly<Record<string, SchemaNode>>;

/**
 * Writes into each property what its field says of itself, before what the schema says of its form. A part of a
 * criterion may hold such parts, so that `done` keeps what is described already.
 */
const describeFields = (
  node: SchemaNode,
  kind: string,
  definitions: Definitions,
  done: Set<SchemaNode>,
): void => {
  if (done.has(node)) return;
  done.add(node);
  const definition = node.$ref === undefined ? undefined : definitions[node.$ref.replace("#/$defs/", "")];
  for (const same of [definition, node.items, ...(node.anyOf ?? [])]) {
    if (same !== undefined) describeFields(same, kind, definitions, done);
  }
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const field = fieldDescriptions[kind]?.[key];
    if (field === undefined) continue;
    if (field.holds !== undefined) describeFields(property, field.holds, definitions, done);
    property.description = [field.text, ...takeForms(property)].join("\n");
  }
};

/**
 * Takes away what a schema says of its form, or else what its alternatives say of theirs. Left in an alternative, an
 * editor would show it in place of what the field says.
 */
const takeForms = (node: SchemaNode): readonly string[] => {
  const { description } = node;
  delete node.description;
  const ofAlternatives = (node.anyOf ?? []).flatMap(takeForms);
  return description === undefined ? ofAlternatives : [description];
};
