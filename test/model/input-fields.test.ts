import { describe, expect, it } from "vitest";
import { inputKinds } from "../support/input-fields.js";

const kinds = inputKinds();
const fields = Object.entries(kinds).flatMap(([kind, own]) =>
  Object.entries(own).map(([field, { text }]) => ({ name: `${kind}.${field}`, text })),
);

describe("every field that can be written", () => {
  it.each([
    "portfolio.$schema",
    "targets.title",
    "criterion.between",
    "deadline.stated",
    "locator.clause",
    "change.atLeast.percent",
    "each.share",
    "allOf.indicator",
  ])("is found, however deep: %s", (end) => {
    expect(fields.filter(({ name }) => name.endsWith(end))).not.toEqual([]);
  });

  it("says what it holds", () => {
    expect(fields.filter(({ text }) => text === "").map(({ name }) => name)).toEqual([]);
  });

  it("says it in words, without links", () => {
    expect(fields.filter(({ text }) => /\{@|\n/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe("the module of the descriptions", () => {
  const line = (field: string, { text, holds }: { readonly text: string; readonly holds?: string }): string =>
    `    ${JSON.stringify(field)}: ${JSON.stringify(holds === undefined ? { text } : { text, holds })},\n`;

  const module = `// Made of the doc comments of the input types by \`npm run docs:fields\`; do not edit.
// What each field says of itself, by the kind of object that it stands in, and the kind that it holds.

/** A field as its doc comment describes it, and the kind of object that it holds. */
export interface DescribedField {
  readonly text: string;
  readonly holds?: string;
}

export const fieldDescriptions: Readonly<Record<string, Readonly<Record<string, DescribedField>>>> = {
${Object.entries(kinds)
  .map(
    ([kind, own]) =>
      `  ${JSON.stringify(kind)}: {\n${Object.entries(own)
        .map(([field, described]) => line(field, described))
        .join("")}  },\n`,
  )
  .join("")}};
`;

  /** `npm run docs:fields` writes it anew. */
  it("says what the doc comments say", async () => {
    await expect(module).toMatchFileSnapshot("../../src/portfolio/field-descriptions.ts");
  });
});
