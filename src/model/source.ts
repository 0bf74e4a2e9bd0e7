import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";

/** A document from which targets, values or reports are taken. */
export interface Source {
  /** The name by which citations refer to it. Unique among the sources. */
  readonly id: string;
  /** Its title, in one language or in several. */
  readonly title: LocalizedText;
  /** Who published it, in one language or in several. */
  readonly publisher: LocalizedText;
  /** When it became known. An imprecise date counts by its last day. Default: unknown. */
  readonly publishedOn?: Period;
  /**
   * What it reports on; its last day stands in for a missing publication date. May be open. Default: unknown.
   */
  readonly covers?: Period;
  /** The language it is written in: a BCP 47 tag such as "vi". */
  readonly language: string;
  /** Where it can be read. Default: none. */
  readonly url?: string;
}

/** Where in a source something stands. At least one part. */
export interface Locator {
  /** The line. Default: none. */
  readonly line?: number | string;
  /** The paragraph. Default: none. */
  readonly paragraph?: number | string;
  /** The page. Default: none. */
  readonly page?: number | string;
  /** The article of a legal text (điều). Default: none. */
  readonly article?: number | string;
  /** The clause of an article (khoản). Default: none. */
  readonly clause?: number | string;
  /** The point of a clause (điểm). Default: none. */
  readonly point?: number | string;
  /** The appendix (phụ lục). Default: none. */
  readonly appendix?: number | string;
}

/** The parts of a {@link Locator}, from the largest to the smallest. */
export const locatorParts = [
  "appendix",
  "page",
  "article",
  "clause",
  "point",
  "paragraph",
  "line",
] as const satisfies readonly (keyof Locator)[];

/** The evidence for one statement: the source, the place, and the figure or date exactly as printed. */
export interface Citation<SourceId extends string = string> {
  /** The id of the source. */
  readonly source: SourceId;
  /** Where in the source it stands. Default: not said. */
  readonly locator?: Locator;
  /** The words, figure or date exactly as printed. Default: not kept. */
  readonly stated?: string;
}
