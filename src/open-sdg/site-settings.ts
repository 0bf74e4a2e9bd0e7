import { LANGUAGE_TAG } from "../value/text.js";
import type { YamlNode } from "./yaml-file.js";

/** What the settings of a site say of its files. */
export interface SiteSettings {
  /** The language of texts without one. */
  readonly language: string;
  readonly seriesColumn: string;
  readonly unitColumn: string;
  readonly progressColumn: string;
  /** Columns that break down nothing, such as notes. */
  readonly otherColumns: ReadonlySet<string>;
}

/** Columns that break down nothing, where a site does not say otherwise. */
const OTHER_COLUMNS = [
  "GeoCode",
  "Observation status",
  "Unit multiplier",
  "Unit measure",
  "UNIT_MEASURE",
  "SERIES",
  "COMMENT_TS",
  "DATA_LAST_UPDATE",
  "COMMENT_OBS",
];

/** The settings of a site; the defaults of Open SDG where there are none. */
export const siteSettings = (config: YamlNode | null): SiteSettings => {
  const options = config?.get("indicator_options");
  const named = (key: string, or: string): string => options?.get(key)?.text() ?? or;
  const listed = ["non_disaggregation_columns", "observation_attributes"].map((key) =>
    options
      ?.get(key)
      ?.items()
      ?.flatMap((item) => item.text() ?? item.get("field")?.text() ?? []),
  );
  const [columns, attributes] = listed;
  const language = config?.get("languages")?.items()?.[0]?.text() ?? "en";
  return {
    language: LANGUAGE_TAG.test(language) ? language : "en",
    seriesColumn: named("series_column", "Series"),
    unitColumn: named("unit_column", "Units"),
    progressColumn: named("progress_column", "Progress"),
    otherColumns: new Set([...(columns ?? OTHER_COLUMNS), ...(attributes ?? ["COMMENT_OBS"])]),
  };
};
