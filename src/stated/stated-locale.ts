import type { Locale } from "../words/locale.js";
import { en } from "./en/stated.js";
import type { StatedLanguage } from "./stated-language.js";
import { vi } from "./vi/stated.js";

const LANGUAGES: Readonly<Record<Locale, StatedLanguage>> = { en, vi };

export const statedLanguage = (locale: Locale): StatedLanguage => LANGUAGES[locale];
