import { enStated } from "./en/stated.js";
import type { StatedLanguage } from "./stated-language.js";
import type { StatedWords } from "./stated-words.js";
import { viStated } from "./vi/stated.js";

/** How documents of each language state figures and changes. */
export const statedWords: Readonly<Record<StatedLanguage, StatedWords>> = { en: enStated, vi: viStated };
