import {
  type IatiBaseline,
  type IatiDocument,
  type IatiFigure,
  type IatiIndicator,
  type IatiPeriod,
  type IatiReference,
  type IatiResult,
  type IatiResultType,
  iatiMeasures,
  iatiResultTypes,
} from "./activity.js";
import { nameUnknownContent } from "./known-content.js";
import type { IatiSubject } from "./named-losses.js";
import { firstText, languageTag, readNarratives, type TextReader } from "./narratives.js";
import { LONGEST_ATTRIBUTE, type XmlElement } from "./xml-element.js";

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

/** Reads the results of an activity. */
export class ResultReader {
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
    nameUnknownContent(element, this.#texts.subject, this.#texts.losses);
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
    nameUnknownContent(element, this.#texts.subject, this.#texts.losses);
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
    nameUnknownContent(element, this.#texts.subject, this.#texts.losses);
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
    nameUnknownContent(element, this.#texts.subject, this.#texts.losses);
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

  #unknownAttribute(element: XmlElement, found: string): void {
    this.#texts.losses.leftOut("unknown-attribute", this.#texts.subject, element.line, found);
  }

  #used(code: "bad-result-type" | "bad-measure", element: XmlElement, found: string): void {
    this.#texts.losses.used(code, this.#texts.subject, element.line, found);
  }
}

const booleanOf = (stated: string): boolean | null =>
  /^(?:1|true)$/i.test(stated) ? true : /^(?:0|false)$/i.test(stated) ? false : null;
