import type { Phrases } from "./stated-text.js";

/** What a qualifier makes of a figure. */
export type Form = "atLeast" | "moreThan" | "atMost" | "lessThan" | "nearly" | "about" | "exact";

/** How a language states figures and changes, in lower case. */
export interface StatedWords {
  readonly group: string;
  readonly point: string;
  /** How its digits are written, for a message. */
  readonly digits: string;
  /** Numbers in words. */
  readonly numbers: Phrases<string>;
  /** Numbers in words that are also what a figure counts: "năm" is five, and year. */
  readonly alsoNouns: readonly string[];
  /** Numbers in words that count only a scale, as in "half a million". */
  readonly scaleNumbers: Phrases<string>;
  /** Powers of ten. */
  readonly scales: Phrases<number>;
  /** Directly behind a figure, a scale that is abbreviated or misspelt, or more of the number: not to be read past. */
  readonly unclearNext: readonly string[];
  readonly units: Phrases<string | null>;
  /** What makes a rate of the unit before it, as in "đồng mỗi tháng". */
  readonly per: readonly string[];
  /** What may stand before a figure and says nothing of it. */
  readonly leads: Phrases<true>;
  readonly qualifiers: Phrases<Form>;
  /** Qualifiers behind the figure. */
  readonly suffixes: Phrases<Form>;
  /** What opens a range, and which words may join its ends. */
  readonly openers: Phrases<readonly string[]>;
  /** What opens a range may also stand before a single figure, and means at least. */
  readonly openerIsLimit: boolean;
  readonly joins: readonly string[];
  /** Words behind a figure that make another figure of it, as in "triệu rưỡi". */
  readonly continuations: readonly string[];
  /** Words behind a number in words that make something else of it, as in "một số" or "one of". */
  readonly notNumbers: readonly string[];
  /** Words that promise a figure and give none. */
  readonly vague: readonly string[];
  readonly change: ChangeWords;
}

/** How a language states a change. */
export interface ChangeWords {
  readonly directions: Phrases<1 | -1>;
  /** What stands between direction and size: "thêm", "by". */
  readonly fillers: Phrases<true>;
  /** What says that a level follows, not the size of the change: "lên", "to". */
  readonly levels: readonly string[];
  /** "gấp", "by a factor of": the figure that follows is a factor. */
  readonly factorOpeners: Phrases<true>;
  /** Factors that stand alone: "doubled"; behind a factor opener: "đôi". */
  readonly factors: Phrases<string>;
  readonly openedFactors: Phrases<string>;
  /** A fall by half that needs no other verb, and what says so behind one. */
  readonly halved: Phrases<true>;
  readonly halves: Phrases<true>;
  /** "lần", "times". */
  readonly times: readonly string[];
  /** Behind "times": "as many" is plain, "more" can mean two things. */
  readonly plainTimes: readonly string[];
  readonly unclearTimes: readonly string[];
  /** From here on the text tells what it is compared with. */
  readonly against: Phrases<true>;
}
