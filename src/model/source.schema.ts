import * as z from "zod";
import { bad, type FaultDetail, good, type Read } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import { field, optionalList, reading, refusing, strict } from "../reading/schema-kit.js";
import { LANGUAGE_TAG } from "../value/text.js";

const readPlace = (input: unknown): Read<number | string> =>
  (typeof input === "number" && Number.isInteger(input) && input > 0) ||
  (typeof input === "string" && input.trim() !== "" && input.length <= 64)
    ? good(input)
    : bad("wrong-type", input, "a number from 1, or a short text", 'write 38, or "a"');

const PLACE_SHAPE = {
  anyOf: [
    { type: "integer", minimum: 1 },
    { type: "string", minLength: 1 },
  ],
};

const locatorPart = () => z.exactOptional(reading(readPlace, PLACE_SHAPE));

const checkLocator = (locator: object): readonly FaultDetail[] =>
  Object.keys(locator).length > 0
    ? []
    : bad(
        "missing",
        locator,
        "a line, paragraph, page, article, clause, point or appendix",
        "say where it stands, or leave the locator out",
      ).faults;

const locatorSchema = refusing(
  strict(
    {
      line: locatorPart(),
      paragraph: locatorPart(),
      page: locatorPart(),
      article: locatorPart(),
      clause: locatorPart(),
      point: locatorPart(),
      appendix: locatorPart(),
    },
    { example: "{ page: 38 }" },
  ),
  checkLocator,
);

export const citationsSchema = optionalList(
  strict(
    {
      source: field.id(),
      locator: z.exactOptional(locatorSchema),
      stated: z.exactOptional(field.text()),
    },
    {
      example: '{ source: "review-2020", locator: { page: 38 } }',
      hints: { ...meant({ source: ["id"], stated: ["quote", "text"] }), page: "write locator: { page: 38 }" },
    },
  ),
  '[{ source: "review-2020" }]',
);

const readLanguageTag = (input: unknown): Read<string> =>
  typeof input === "string" && LANGUAGE_TAG.test(input)
    ? good(input)
    : bad("bad-locale", input, 'a language tag such as "vi" or "en"', "use the BCP 47 tag");

export const sourceSchema = strict(
  {
    id: field.id(),
    title: field.localized(),
    publisher: field.localized(),
    publishedOn: z.exactOptional(field.closedPeriod()),
    covers: z.exactOptional(field.period()),
    language: reading(readLanguageTag, { type: "string" }),
    url: z.exactOptional(field.text()),
  },
  {
    example: '{ id: "review-2020", title: "Review of 2020", publisher: "Ministry", language: "en" }',
    hints: meant({ title: ["name"], publishedOn: ["date", "published"] }),
  },
);
