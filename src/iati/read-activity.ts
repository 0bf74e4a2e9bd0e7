import { idOfText } from "../open-sdg/id-of-text.js";
import { readDay } from "../value/day.js";
import {
  type IatiActivity,
  type IatiBaseline,
  type IatiDocument,
  type IatiFigure,
  type IatiIndicator,
  type IatiPeriod,
  type IatiReference,
  type IatiReporter,
  type IatiResult,
  type IatiResultType,
  iatiActivityStatuses,
  iatiMeasures,
  iatiResultTypes,
} from "./activity.js";
import type { FileRoot } from "./activity-stream.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import { firstText, languageTag, readNarratives, type TextReader } from "./narratives.js";
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

const allowed = /* @__PURE__ */ new Map(
  Object.entries(CONTENT).map(([name, { children, attributes }]) => [
    name,
    { children: new Set(children.split(" ")), attributes: new Set(attributes.split(" ")) },
  ]),
);

/** Attributes of XML itself. */
const OF_XML = /^xml(?::|ns)/;

const RESULT_TYPES: ReadonlyMap<string, IatiResultType> = /* @__PURE__ */ new Map<string, IatiResultType>([
  ["1", "output"],
  ["2", "outcome"],
  ["3", "impact"],
  ["9", "other"],
]);

/** What a code stands for. Files from before version 2.01 may have the word itself: `Output`. */
const codedWord = <W extends string>(
  code: string,
  coded: W | undefined,
  words: readonly W[],
): W | undefined => coded ?? words.find((word) => word === code.toLowerCase());

/** Ids that were given to activities, and how many activities asked for each. */
export type GivenIds = Map<string, number>;

const LONGEST_ACTIVITY_ID = 60;

/** Reads an activity and its results, and names what the standard does not know. */
export const readActivity = (
  element: XmlElement,
  root: FileRoot,
  file: string | null,
  given: GivenIds,
  losses: NamedLosses,
): IatiActivity => {
  const subject = { file, indicator: null };
  const stated = element.attribute("xml:lang");
  const language = stated === null ? null : languageTag(stated);
  if (stated !== null && language === null) losses.used("bad-language", subject, element.line, stated);
  const texts = { subject, losses, language };
  const identifier = element.first("iati-identifier")?.text.trim().slice(0, LONGEST_ATTRIBUTE) || null;
  if (identifier === null) losses.used("no-identifier", subject, element.line, "<iati-activity>");
  const id = freeId(identifier ?? "activity", given);
  if (identifier !== null && id !== idOfText(identifier, LONGEST_ACTIVITY_ID))
    losses.used("repeated-activity", subject, element.line, identifier);
  const reader = new ResultReader(texts, id);
  return {
    id,
    identifier,
    title: readNarratives(element.first("title"), texts, "title"),
    reporter: readReporter(element, texts),
    status: readStatus(element, texts),
    hierarchy: element.attribute("hierarchy"),
    language,
    updatedOn: readUpdate(element, root, texts),
    locations: element.all("location").flatMap((place) => {
      const ref = place.attribute("ref");
      return ref === null ? [] : [{ ref, name: readNarratives(place.first("name"), texts, "title") }];
    }),
    results: element.all("result").map((result, at) => reader.result(result, at + 1)),
    file,
    line: element.line,
  };
};

/** How many characters of an attribute are kept: of an identifier, a name, a url. */
const LONGEST_ATTRIBUTE = 2000;

const freeId = (text: string, given: GivenIds): string => {
  const id = idOfText(text, LONGEST_ACTIVITY_ID);
  let count = (given.get(id) ?? 0) + 1;
  while (count > 1 && given.has(`${id}:${count}`)) count++;
  given.set(id, count);
  const free = count === 1 ? id : `${id}:${count}`;
  if (count > 1) given.set(free, 1);
  return free;
};

const readReporter = (element: XmlElement, texts: TextReader): IatiReporter | null => {
  const reporter = element.first("reporting-org");
  const ref = reporter?.attribute("ref") ?? null;
  const name = readNarratives(reporter, texts, "title");
  if (ref !== null || name !== null) return { ref, name };
  texts.losses.used("no-reporter", texts.subject, element.line, "<iati-activity>");
  return null;
};

const readStatus = (element: XmlElement, { subject, losses }: TextReader): IatiActivity["status"] => {
  const status = element.first("activity-status");
  if (status === null) return null;
  const code = status.attribute("code") ?? "nothing";
  const known = /^[1-6]$/.test(code) ? iatiActivityStatuses[Number(code) - 1] : undefined;
  if (known === undefined) losses.used("bad-activity-status", subject, status.line, code);
  return known ?? null;
};

const readUpdate = (
  element: XmlElement,
  root: FileRoot,
  { subject, losses }: TextReader,
): IatiActivity["updatedOn"] => {
  const stated = element.attribute("last-updated-datetime") ?? root.attribute("generated-datetime");
  if (stated === null) return null;
  const day = stated.slice(0, "2021-04-30".length);
  if (readDay(day).ok) return day;
  losses.used("bad-update-date", subject, element.line, stated);
  return null;
};

class ResultReader {
  readonly #activity: TextReader;
  readonly #id: string;
  #texts: TextReader;

  constructor(texts: TextReader, id: string) {
    this.#activity = texts;
    this.#id = id;
    this.#texts = texts;
  }

  result(element: XmlElement, number: number): IatiResult {
    this.#of(this.#activity.subject);
    this.#check(element);
    const type = element.attribute("type") ?? "nothing";
    const known = codedWord(type, RESULT_TYPES.get(type), iatiResultTypes);
    if (known === undefined) this.#used("bad-result-type", element, type);
    return {
      type: known ?? "other",
      ...this.#described(element),
      indicators: element.all("indicator").map((indicator, at) => this.#indicator(indicator, number, at + 1)),
    };
  }

  #indicator(element: XmlElement, result: number, number: number): IatiIndicator {
    const id = `${this.#id}:${result}.${number}`;
    this.#of({ ...this.#activity.subject, indicator: id });
    this.#check(element);
    return {
      id,
      measure: this.#measure(element),
      ascending: this.#ascending(element),
      ...this.#described(element),
      baselines: element.all("baseline").map((baseline) => this.#baseline(baseline)),
      periods: element.all("period").map((period) => this.#period(period)),
    };
  }

  /** What results and indicators have alike. */
  #described(element: XmlElement) {
    return {
      title: readNarratives(element.first("title"), this.#texts, "title"),
      description: readNarratives(element.first("description"), this.#texts, "words"),
      aggregates: this.#aggregates(element),
      references: element.all("reference").flatMap((reference) => this.#reference(reference) ?? []),
      documents: this.#documents(element),
      line: element.line,
    };
  }

  #measure(element: XmlElement): IatiIndicator["measure"] {
    const code = element.attribute("measure") ?? "nothing";
    const known = codedWord(
      code,
      /^[1-5]$/.test(code) ? iatiMeasures[Number(code) - 1] : undefined,
      iatiMeasures,
    );
    if (known === undefined) this.#used("bad-measure", element, code);
    return known ?? null;
  }

  #baseline(element: XmlElement): IatiBaseline {
    return {
      ...this.#figure(element),
      year: element.attribute("year"),
      isoDate: element.attribute("iso-date"),
    };
  }

  #period(element: XmlElement): IatiPeriod {
    this.#check(element);
    const day = (name: string): string | null => element.first(name)?.attribute("iso-date") ?? null;
    return {
      start: day("period-start"),
      end: day("period-end"),
      targets: element.all("target").map((target) => this.#figure(target)),
      actuals: element.all("actual").map((actual) => this.#figure(actual)),
      line: element.line,
    };
  }

  #figure(element: XmlElement): IatiFigure {
    this.#check(element);
    return {
      value: element.attribute("value"),
      comment: readNarratives(element.first("comment"), this.#texts, "words"),
      locations: element.all("location").map((location) => location.attribute("ref")),
      dimensions: element.all("dimension").map((dimension) => ({
        name: dimension.attribute("name"),
        value: dimension.attribute("value"),
      })),
      documents: this.#documents(element),
      line: element.line,
    };
  }

  #reference(element: XmlElement): IatiReference | null {
    const [vocabulary, code] = [element.attribute("vocabulary"), element.attribute("code")];
    if (vocabulary !== null && code !== null) return { vocabulary, code };
    this.#texts.losses.leftOut(
      "bad-reference",
      this.#texts.subject,
      element.line,
      code ?? vocabulary ?? "nothing",
    );
    return null;
  }

  #documents(element: XmlElement): readonly IatiDocument[] {
    return element.all("document-link").flatMap((link) => {
      const url = link.attribute("url");
      const title = readNarratives(link.first("title"), this.#texts, "title");
      if (url === null) {
        this.#texts.losses.leftOut("bad-document", this.#texts.subject, link.line, firstText(title));
        return [];
      }
      const language = link.first("language")?.attribute("code") ?? null;
      return [
        {
          url: url.slice(0, LONGEST_ATTRIBUTE),
          title,
          language: language === null ? null : languageTag(language),
          line: link.line,
        },
      ];
    });
  }

  #ascending(element: XmlElement): IatiIndicator["ascending"] {
    const stated = element.attribute("ascending");
    if (stated === null) return null;
    const known = booleanOf(stated);
    if (known === null)
      this.#texts.losses.leftOut("bad-ascending", this.#texts.subject, element.line, stated);
    return known ?? "unreadable";
  }

  #aggregates(element: XmlElement): boolean | null {
    const stated = element.attribute("aggregation-status");
    const known = stated === null ? null : booleanOf(stated);
    if (stated !== null && known === null) this.#unknownAttribute(element, `aggregation-status="${stated}"`);
    return known;
  }

  #of(subject: IatiSubject): void {
    this.#texts = { ...this.#activity, subject };
  }

  /** Names what the standard does not know, in an element and what it holds; a document is looked at by itself. */
  #check(element: XmlElement): void {
    const known = allowed.get(element.name);
    if (known === undefined) return;
    for (const name of element.attributes.keys()) {
      if (!known.attributes.has(name) && !OF_XML.test(name)) this.#unknownAttribute(element, name);
    }
    const seen = new Set<string>();
    for (const child of element.children) {
      const isSecond = ONLY_ONCE.has(child.name) && seen.size === seen.add(child.name).size;
      if (isSecond || !known.children.has(child.name))
        this.#texts.losses.leftOut("unknown-element", this.#texts.subject, child.line, `<${child.name}>`);
      else if (!CHECKED_BY_ITSELF.has(child.name)) this.#check(child);
    }
  }

  #unknownAttribute(element: XmlElement, found: string): void {
    this.#texts.losses.leftOut("unknown-attribute", this.#texts.subject, element.line, found);
  }

  #used(code: "bad-result-type" | "bad-measure", element: XmlElement, found: string): void {
    this.#texts.losses.used(code, this.#texts.subject, element.line, found);
  }
}

const booleanOf = (stated: string): boolean | null =>
  /^(?:1|true)$/i.test(stated) ? true : /^(?:0|false)$/i.test(stated) ? false : null;

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
