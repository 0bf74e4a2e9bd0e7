import { preview } from "../faults/fault.js";
import type { IatiLoss, IatiLossCode } from "./loss.js";

/** What is said of each code, and how to fix it. */
const SAYINGS: Readonly<Record<IatiLossCode, string>> = {
  "no-version": "no version is stated, and the file was read as 2.03; state the version",
  "other-version":
    "only 2.01, 2.02 and 2.03 are known, and the file was read as 2.03; check what was made of it",
  "no-identifier":
    "the activity has no iati-identifier, so its ids are made of its place; add the identifier",
  "repeated-activity": "another activity has this identifier, so a number was added; leave one of them out",
  "no-reporter":
    "the activity has no reporting-org with a name or ref; its identifier stands for the publisher",
  "bad-activity-status":
    "this is no status of an activity, and it was taken for one under way; write a code from 1 to 6",
  "bad-update-date":
    "this is no date, so values from after the last update cannot be found; write it as 2021-04-30T00:00:00Z",
  "unknown-element": "the standard has no such element here, and it was not read; look for a typo",
  "unknown-attribute": "the standard has no such attribute here, and it was not read; look for a typo",
  "no-title": "there is no title, so its place stands for it; add a narrative to the title",
  "bad-language": "this is no language tag, and the text stands without a language; write a code such as fr",
  "repeated-narrative": "another narrative has the same language, and the first one counts; state xml:lang",
  "text-cut": "the text is too long, and its beginning was kept; shorten it",
  "bad-result-type": "this is no type of a result, and it was taken for another one; write 1, 2, 3 or 9",
  "bad-measure": "this is no measure, and numbers were read without a unit; write a code from 1 to 5",
  "nominal-measure":
    "codes of a nominal scale have no order, so only an indicator that states ascending is judged, as a number",
  "bad-ascending": "this is neither true nor false, so no target was made; write 1 or 0",
  "ascending-by-default": "ascending is not stated, and more was taken to be better; state it",
  "accumulation-unknown":
    "the standard does not say whether its values add up, so each target is judged by values of its own period alone; pass accumulation to the reader",
  "no-figures": "it has no target or actual that can be used, so nothing was made of it",
  "bad-reference": "the reference lacks its vocabulary or its code; add both",
  "bad-document": "the document has no url; add it",
  "bad-period":
    "the period lacks a start or an end that is a day, or ends before it starts; write 2021-12-31",
  "period-not-begun":
    "the period begins after the last update of the activity, so nothing can have been measured in it yet",
  "period-cut":
    "the period goes on after the last update of the activity, so the value was taken to end on that day",
  "no-value": "there is no value; add one, or leave the element out",
  "bad-value":
    "the value is no number that can be read; write digits with a point, or pass decimal and thousands",
  "percent-sign": "the value was read without its percent sign; leave the sign out",
  "bad-breakdown":
    "a dimension lacks its name or value or stands twice, or a location lacks its ref; correct it",
  "amounts-as-dimensions":
    "the values of the dimensions add up to this one, so they are amounts and no breakdown; give each a figure of its own",
  "unknown-location":
    "the activity has no location with this ref, which stands for its name; add the location",
  "repeated-figure": "the same figure stands twice, and one counts; leave one out",
  "contradicting-figures":
    "another figure for the same period and breakdown differs, and both were taken; correct one, or state what sets them apart",
  "qualitative-figure":
    "words of a qualitative indicator decide nothing; state in a report whether the target is met",
  "bad-baseline-date": "the baseline has no year or date that can be read, or both contradict; correct it",
  "several-baselines": "the baselines of this breakdown differ, so none was taken; leave one",
  "baseline-not-before-deadline":
    "the baseline does not stand before the end of the period, so it was not taken",
  "target-against-direction": "the baseline meets the target already; check ascending and both figures",
};

/** A file, and the indicator of which something is told. */
export interface IatiSubject {
  readonly file: string | null;
  readonly indicator: string | null;
}

/** Collects what cannot be used, in the order in which it is met. */
export class NamedLosses {
  readonly losses: IatiLoss[] = [];

  leftOut(code: IatiLossCode, subject: IatiSubject, line: number, found: string): void {
    this.#add("left-out", code, subject, line, found);
  }

  used(code: IatiLossCode, subject: IatiSubject, line: number, found: string): void {
    this.#add("used", code, subject, line, found);
  }

  #add(
    effect: IatiLoss["effect"],
    code: IatiLossCode,
    { file, indicator }: IatiSubject,
    line: number,
    found: string,
  ): void {
    const shown = preview(found);
    const place = file === null ? `line ${line}` : `${file}, line ${line}`;
    const message = `${place}: found ${shown}; ${SAYINGS[code]} (${code})`;
    this.losses.push({ code, file, line, indicator, found: shown, effect, message });
  }
}
