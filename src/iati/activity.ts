import type { LocalizedText } from "../value/text.js";

/** What a result is, by its type. */
export const iatiResultTypes = ["output", "outcome", "impact", "other"] as const;

/** One of {@link iatiResultTypes}. */
export type IatiResultType = (typeof iatiResultTypes)[number];

/** In what an indicator is measured. */
export const iatiMeasures = ["unit", "percentage", "nominal", "ordinal", "qualitative"] as const;

/** One of {@link iatiMeasures}. */
export type IatiMeasure = (typeof iatiMeasures)[number];

/** A document that says more about a result, an indicator or a figure. */
export interface IatiDocument {
  readonly url: string;
  readonly title: LocalizedText | null;
  /** The first of its languages, as a tag such as `fr`. */
  readonly language: string | null;
  readonly line: number;
}

/** The code of a result or an indicator in a list of others, such as 8.8.2 among the indicators of the SDGs. */
export interface IatiReference {
  /** The code of the list, such as `9` for the indicators of the SDGs, or `99` for a list of the publisher. */
  readonly vocabulary: string;
  readonly code: string;
}

/** One part of a breakdown, such as `{ name: "sex", value: "female" }`. */
export interface IatiDimension {
  readonly name: string | null;
  readonly value: string | null;
}

/** A target, an actual or a baseline. */
export interface IatiFigure {
  /** The value, as it is written. */
  readonly value: string | null;
  readonly comment: LocalizedText | null;
  /** The refs of locations of the activity; `null` for one without a ref. */
  readonly locations: readonly (string | null)[];
  readonly dimensions: readonly IatiDimension[];
  readonly documents: readonly IatiDocument[];
  readonly line: number;
}

/** A {@link IatiFigure} from which an indicator starts. */
export interface IatiBaseline extends IatiFigure {
  /** The year, as it is written. */
  readonly year: string | null;
  /** The day, as it is written. */
  readonly isoDate: string | null;
}

/** A period of an indicator, with the figures for it. */
export interface IatiPeriod {
  /** The first day, as it is written. */
  readonly start: string | null;
  /** The last day, as it is written. */
  readonly end: string | null;
  readonly targets: readonly IatiFigure[];
  readonly actuals: readonly IatiFigure[];
  readonly line: number;
}

/** What a result is measured by. */
export interface IatiIndicator {
  /** Its id in the portfolio, such as `XM-DAC-1:2.1` for the first indicator of the second result. */
  readonly id: string;
  readonly title: LocalizedText | null;
  readonly description: LocalizedText | null;
  /** `null` where it is not stated, or cannot be read. */
  readonly measure: IatiMeasure | null;
  /** Whether more is better; `null` where it is not stated, `unreadable` where it is neither true nor false. */
  readonly ascending: boolean | "unreadable" | null;
  /** Whether the publisher says that its values may be added to those of others; `null` where it is not stated. */
  readonly aggregates: boolean | null;
  readonly references: readonly IatiReference[];
  readonly documents: readonly IatiDocument[];
  readonly baselines: readonly IatiBaseline[];
  readonly periods: readonly IatiPeriod[];
  readonly line: number;
}

/** An output, outcome or impact of an activity. */
export interface IatiResult {
  readonly type: IatiResultType;
  readonly title: LocalizedText | null;
  readonly description: LocalizedText | null;
  /** Whether the publisher says that its values may be added to those of others; `null` where it is not stated. */
  readonly aggregates: boolean | null;
  readonly references: readonly IatiReference[];
  readonly documents: readonly IatiDocument[];
  readonly indicators: readonly IatiIndicator[];
  readonly line: number;
}

/** How far an activity has come, by its code from 1 to 6. */
export const iatiActivityStatuses = [
  "pipeline",
  "implementation",
  "finalisation",
  "closed",
  "cancelled",
  "suspended",
] as const;

/** One of {@link iatiActivityStatuses}. */
export type IatiActivityStatus = (typeof iatiActivityStatuses)[number];

/** Who publishes an activity. */
export interface IatiReporter {
  readonly ref: string | null;
  readonly name: LocalizedText | null;
}

/** A place of an activity, to which figures refer. */
export interface IatiLocation {
  readonly ref: string;
  readonly name: LocalizedText | null;
}

/** What a file says of one activity and its results, with nothing left out or decided. */
export interface IatiActivity {
  /** Its id in the portfolio: its identifier, as an id. */
  readonly id: string;
  /** Its `iati-identifier`. */
  readonly identifier: string | null;
  readonly title: LocalizedText | null;
  readonly reporter: IatiReporter | null;
  /** `null` where it is not stated, or cannot be read. */
  readonly status: IatiActivityStatus | null;
  /** 1 for an activity that has others below it, 2 for those; as it is written. */
  readonly hierarchy: string | null;
  /** The language of texts that state none. */
  readonly language: string | null;
  /** The day on which it was last updated, else on which the file was made; such as `2021-04-30`. */
  readonly updatedOn: string | null;
  readonly locations: readonly IatiLocation[];
  readonly results: readonly IatiResult[];
  /** The path of its file, as it was given; `null` where one text was given. */
  readonly file: string | null;
  readonly line: number;
}
