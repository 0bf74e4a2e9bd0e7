/** What a page is written from: elements as text. What a portfolio says comes in by `htmlText` and attributes alone. */
import { svgText } from "./svg-element.js";

/** A text as data: it is shown as it is, and no part of it becomes markup. */
export const htmlText = svgText;

/** An element with its content, which is markup already. Attributes are escaped; those that are `null` are left out. */
export const markup = (
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string,
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${htmlText(value ?? "")}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
};

/** The id of the element of a target, by which a page can be linked to. */
export const elementId = (target: string): string => `target-${printableId(target)}`;

/** The ids of a portfolio have no other signs; a summary from elsewhere may. */
const printableId = (target: string): string => target.replace(/[^\p{L}\p{N}._:/-]/gu, "_");
