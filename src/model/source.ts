import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";

/** A document from which targets, values or reports are taken. */
export interface Source {
  readonly id: string;
  readonly title: LocalizedText;
  readonly publisher: LocalizedText;
  /** When it became known; an imprecise date counts by its last day. */
  readonly publishedOn?: Period;
  /** What it reports on; stands in for a missing publication date by its last day. May be open. */
  readonly covers?: Period;
  /** BCP 47 tag. */
  readonly language: string;
  readonly url?: string;
}

/** Where in a source something stands. At least one part. */
export interface Locator {
  readonly line?: number | string;
  readonly paragraph?: number | string;
  readonly page?: number | string;
  readonly article?: number | string;
  readonly clause?: number | string;
  readonly point?: number | string;
  readonly appendix?: number | string;
}

/** The evidence for one statement: the source, the place, and the figure or date exactly as printed. */
export interface Citation<SourceId extends string = string> {
  readonly source: SourceId;
  readonly locator?: Locator;
  readonly stated?: string;
}
