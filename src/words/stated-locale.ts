import { en } from "./en/stated.js";
import type { Locale } from "./locale.js";
import type { StatedLanguage } from "./stated-language.js";
import { vi } from "./vi/stated.js";

const LANGUAGES: Readonly<Record<Locale, StatedLanguage>> = { en, vi };

export const statedLanguage = (locale: Locale): StatedLanguage => LANGUAGES[locale];
