import type { LocalizedText } from "../value/text.js";

/**
 * What a result is: an `output` of the activity itself (code 1), an `outcome`, which it contributes to in the short term
 * (2), an `impact` in the long term (3), or something `other` (9).
 */
export const iatiResultTypes = ["output", "outcome", "impact", "other"] as const;

/** One of {@link iatiResultTypes}. */
export type IatiResultType = (typeof iatiResultTypes)[number];

/**
 * In what an indicator is measured: a number of a `unit` that only its title names (code 1), a `percentage` (2), a code
 * of a `nominal` scale, which has no order (3), a step of an `ordinal` scale (4), or words, which are `qualitative` (5).
 */
export const iatiMeasures = ["unit", "percentage", "nominal", "ordinal", "qualitative"] as const;

/** One of {@link iatiMeasures}. */
export type IatiMeasure = (typeof iatiMeasures)[number];

/** A document that says more about a result, an indicator or a figure. */
export interface IatiDocument {
  /** Where it can be read. */
  readonly url: string;
  /** Its title; `null` where it has none. */
  readonly title: LocalizedText | null;
  /** The first of its languages, as a tag such as `fr`. */
  readonly language: string | null;
  /** The line of its `document-link`, from 1. */
  readonly line: number;
}

/** The code of a result or an indicator in a list of others, such as 8.8.2 among the indicators of the SDGs. */
export interface IatiReference {
  /** The code of the list, such as `9` for the indicators of the SDGs, or `99` for a list of the publisher. */
  readonly vocabulary: string;
  /** The code in that list. */
  readonly code: string;
}

/** One part of a breakdown, such as `{ name: "sex", value: "female" }`. */
export interface IatiDimension {
  /** By what is broken down, such as `sex`; `null` where it is not stated. */
  readonly name: string | null;
  /** The part of it that is meant, such as `female`; `null` where it is not stated. */
  readonly value: string | null;
}

/** A target, an actual or a baseline. */
export interface IatiFigure {
  /** The value, as it is written. */
  readonly value: string | null;
  /** What is said of it in words; of a qualitative indicator, the figure itself. `null` where there is none. */
  readonly comment: LocalizedText | null;
  /** The refs of locations of the activity; `null` for one without a ref. */
  readonly locations: readonly (string | null)[];
  /** Of which breakdown it speaks; empty for the total. */
  readonly dimensions: readonly IatiDimension[];
  /** Documents that say more. */
  readonly documents: readonly IatiDocument[];
  /** The line of its element, from 1. */
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
  /** What is to be reached by its end. */
  readonly targets: readonly IatiFigure[];
  /** What was reached. */
  readonly actuals: readonly IatiFigure[];
  /** The line of its element, from 1. */
  readonly line: number;
}

/** What a result is measured by. */
export interface IatiIndicator {
  /** Its id in the portfolio, such as `XM-DAC-1:2.1` for the first indicator of the second result. */
  readonly id: string;
  /** What is measured; `null` where no title is stated. */
  readonly title: LocalizedText | null;
  /** How it is measured, in the words of the publisher; `null` where there are none. */
  readonly description: LocalizedText | null;
  /** `null` where it is not stated, or cannot be read. */
  readonly measure: IatiMeasure | null;
  /** Whether more is better; `null` where it is not stated, `unreadable` where it is neither true nor false. */
  readonly ascending: boolean | "unreadable" | null;
  /** Whether the publisher says that its values may be added to those of others; `null` where it is not stated. */
  readonly aggregates: boolean | null;
  /** Its codes in lists of others. */
  readonly references: readonly IatiReference[];
  /** Documents that say more. */
  readonly documents: readonly IatiDocument[];
  /** From where it starts, for each breakdown. */
  readonly baselines: readonly IatiBaseline[];
  /** Its periods, in the order of the file. */
  readonly periods: readonly IatiPeriod[];
  /** The line of its element, from 1. */
  readonly line: number;
}

/** An output, outcome or impact of an activity. */
export interface IatiResult {
  /** What it is; `other` where that cannot be read. */
  readonly type: IatiResultType;
  /** What is to come about; `null` where no title is stated. */
  readonly title: LocalizedText | null;
  /** More of it in words; `null` where there are none. */
  readonly description: LocalizedText | null;
  /** Whether the publisher says that its values may be added to those of others; `null` where it is not stated. */
  readonly aggregates: boolean | null;
  /** Its codes in lists of others. */
  readonly references: readonly IatiReference[];
  /** Documents that say more. */
  readonly documents: readonly IatiDocument[];
  /** What it is measured by, in the order of the file. */
  readonly indicators: readonly IatiIndicator[];
  /** The line of its element, from 1. */
  readonly line: number;
}

/**
 * How far an activity has come: in the `pipeline` (code 1), in `implementation` (2), in `finalisation`, where only money
 * is still to be settled (3), `closed` (4), `cancelled` (5) or `suspended` for a time (6).
 */
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
  /** Its identifier as an organisation, such as `XM-DAC-1`; `null` where it is not stated. */
  readonly ref: string | null;
  /** Its name; `null` where it is not stated. */
  readonly name: LocalizedText | null;
}

/** A place of an activity, to which figures refer. */
export interface IatiLocation {
  /** The name by which figures refer to it. */
  readonly ref: string;
  /** Its title; `null` where it has none. */
  readonly name: LocalizedText | null;
}

/** What a file says of one activity and its results, with nothing left out or decided. */
export interface IatiActivity {
  /** Its id in the portfolio: its identifier, as an id. */
  readonly id: string;
  /** Its `iati-identifier`. */
  readonly identifier: string | null;
  /** Its title; `null` where it has none. */
  readonly title: LocalizedText | null;
  /** Who publishes it; `null` where that is not stated. */
  readonly reporter: IatiReporter | null;
  /** `null` where it is not stated, or cannot be read. */
  readonly status: IatiActivityStatus | null;
  /** 1 for an activity that has others below it, 2 for those; as it is written. */
  readonly hierarchy: string | null;
  /** The language of texts that state none. */
  readonly language: string | null;
  /** The day on which it was last updated, else on which the file was made; such as `2021-04-30`. */
  readonly updatedOn: string | null;
  /** Its places that have a ref. */
  readonly locations: readonly IatiLocation[];
  /** Its results, in the order of the file. */
  readonly results: readonly IatiResult[];
  /** The path of its file, as it was given; `null` where one text was given. */
  readonly file: string | null;
  /** The line of its element, from 1. */
  readonly line: number;
}
