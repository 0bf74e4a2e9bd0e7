import type { PaceState } from "../pace/pace-state.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Wording } from "./wording.js";

/** Texts of a portfolio in the language of the words. */
export const textsIn = (of: readonly LocalizedText[], words: Wording): readonly string[] =>
  of.map((text) => words.text(text));

/** Periods in words, the first few of them by name. */
export const somePeriods = (of: readonly Period[], words: Wording): string =>
  words.some(of.map((period) => words.period(period)));

/** "no data for: A, B and C", or nothing. */
export const named = (label: string, items: readonly string[], words: Wording): readonly string[] =>
  items.length === 0 ? [] : [`${label}: ${words.some(items)}`];

/** The same after what stands before, or nothing. */
export const alsoNamed = (label: string, items: readonly string[], words: Wording): string =>
  named(label, items, words)
    .map((text) => `; ${text}`)
    .join("");

/** With a capital letter, as a sentence begins. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title as it stands within a sentence: with a small letter, unless it has other capitals. */
export const withinSentence = (title: string): string =>
  /\p{Lu}/u.test(title.slice(1)) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** ": on track", or nothing where it is on no pace. */
export const paceNamed = (state: PaceState | null, words: Wording): string =>
  state === null ? "" : `: ${words.locale.paces[state]}`;
