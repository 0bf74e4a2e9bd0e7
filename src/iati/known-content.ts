import type { IatiSubject, NamedLosses } from "./named-losses.js";
import type { XmlElement } from "./xml-element.js";

/** What elements of a result may hold by the standard. */
const CONTENT: Readonly<Record<string, { readonly children: string; readonly attributes: string }>> = {
  result: {
    children: "title description document-link reference indicator",
    attributes: "type aggregation-status",
  },
  indicator: {
    children: "title description document-link reference baseline period",
    attributes: "measure ascending aggregation-status",
  },
  baseline: { children: "location dimension document-link comment", attributes: "iso-date year value" },
  period: { children: "period-start period-end target actual", attributes: "" },
  "period-start": { children: "", attributes: "iso-date" },
  "period-end": { children: "", attributes: "iso-date" },
  target: { children: "location dimension document-link comment", attributes: "value" },
  actual: { children: "location dimension document-link comment", attributes: "value" },
  dimension: { children: "", attributes: "name value" },
  location: { children: "", attributes: "ref" },
  reference: { children: "", attributes: "vocabulary vocabulary-uri indicator-uri code" },
  title: { children: "narrative", attributes: "" },
  description: { children: "narrative", attributes: "type" },
  comment: { children: "narrative", attributes: "" },
  narrative: { children: "", attributes: "" },
};

const allowed = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(CONTENT).map(([name, { children, attributes }]) => [
      name,
      { children: new Set(children.split(" ")), attributes: new Set(attributes.split(" ")) },
    ]),
  ))();

/** Attributes of XML itself. */
const OF_XML = /^xml(?::|ns)/;

/** Of these an element holds one, and the first one counts. */
const ONLY_ONCE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "title",
  "description",
  "comment",
  "period-start",
  "period-end",
]);

const CHECKED_BY_ITSELF: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "indicator",
  "baseline",
  "period",
  "target",
  "actual",
  "document-link",
]);

/** Names what the standard does not know, in an element and in what it holds that is not looked at by itself. */
export const nameUnknownContent = (element: XmlElement, subject: IatiSubject, losses: NamedLosses): void => {
  const known = allowed.get(element.name);
  if (known === undefined) return;
  for (const name of element.attributes.keys()) {
    if (!known.attributes.has(name) && !OF_XML.test(name))
      losses.leftOut("unknown-attribute", subject, element.line, name);
  }
  const seen = new Set<string>();
  for (const child of element.children) {
    const isSecond = ONLY_ONCE.has(child.name) && seen.size === seen.add(child.name).size;
    if (isSecond || !known.children.has(child.name))
      losses.leftOut("unknown-element", subject, child.line, `<${child.name}>`);
    else if (!CHECKED_BY_ITSELF.has(child.name)) nameUnknownContent(child, subject, losses);
  }
};
