import {
  type OpenSdgFiles,
  type OpenSdgOptions,
  type OpenSdgReading,
  readOpenSdg,
} from "policy-targets/open-sdg";
import * as yaml from "yaml";

export const reading = (files: OpenSdgFiles, options: Partial<OpenSdgOptions> = {}): OpenSdgReading =>
  readOpenSdg(files, { yaml, ...options });

/** The losses of a reading as `code file:line found`. */
export const lossesOf = ({ losses }: OpenSdgReading): readonly string[] =>
  losses.map(({ code, file, line, found }) => `${code} ${file}:${line} ${found}`);

/** A repository of one indicator, whose progress is computed with these options. */
export const oneIndicator = (options: string, data: string): Readonly<Record<string, string>> => ({
  "indicator-config/1-1-1.yml": `auto_progress_calculation: true\nprogress_calculation_options:\n${options}`,
  "data/indicator_1-1-1.csv": data,
});
