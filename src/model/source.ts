import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";

/**
 * A document from which targets, values or reports are taken.
 *
 * @example
 * import { type Source, parsePortfolio } from "policy-targets";
 *
 * const source: Source = {
 *   id: "yearbook-2020",
 *   title: "Statistical yearbook 2020",
 *   publisher: "Statistical office",
 *   publishedOn: "2021-06",
 *   covers: "2020",
 *   language: "en",
 * };
 * parsePortfolio({ sources: [source] }).sources[0]?.id; // => "yearbook-2020"
 */
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

/**
 * Where in a source something stands. At least one part.
 *
 * @example
 * import type { Locator } from "policy-targets";
 *
 * const locator: Locator = { article: 5, clause: 2, point: "a" };
 * locator.clause; // => 2
 */
export interface Locator {
  readonly line?: number | string;
  readonly paragraph?: number | string;
  readonly page?: number | string;
  readonly article?: number | string;
  readonly clause?: number | string;
  readonly point?: number | string;
  readonly appendix?: number | string;
}

/**
 * The evidence for one statement: the source, the place, and the figure or date exactly as printed.
 *
 * @example
 * import type { Citation } from "policy-targets";
 *
 * const citation: Citation = { source: "review", locator: { line: 38 }, stated: "14.100 tỷ đồng" };
 * citation.stated; // => "14.100 tỷ đồng"
 */
export interface Citation<SourceId extends string = string> {
  readonly source: SourceId;
  readonly locator?: Locator;
  readonly stated?: string;
}
