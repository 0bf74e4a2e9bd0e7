import { idOfText } from "../open-sdg/id-of-text.js";
import { readDay } from "../value/day.js";
import { type IatiActivity, type IatiReporter, iatiActivityStatuses } from "./activity.js";
import type { FileRoot } from "./activity-stream.js";
import type { NamedLosses } from "./named-losses.js";
import { languageTag, readNarratives, type TextReader } from "./narratives.js";
import { ResultReader } from "./read-results.js";
import { LONGEST_ATTRIBUTE, type XmlElement } from "./xml-element.js";

/** Ids that were given to activities, and how many activities asked for each. */
export type GivenIds = Map<string, number>;

const LONGEST_ACTIVITY_ID = 60;

/** Reads an activity and its results, and names what the standard does not know. */
export const readActivity = (
  element: XmlElement,
  root: FileRoot,
  file: string | null,
  given: GivenIds,
  losses: NamedLosses,
): IatiActivity => {
  const subject = { file, indicator: null };
  const stated = element.attribute("xml:lang");
  const language = stated === null ? null : languageTag(stated);
  if (stated !== null && language === null) losses.used("bad-language", subject, element.line, stated);
  const texts = { subject, losses, language };
  const identifier = element.first("iati-identifier")?.text.trim().slice(0, LONGEST_ATTRIBUTE) || null;
  if (identifier === null) losses.used("no-identifier", subject, element.line, "<iati-activity>");
  const id = freeId(identifier ?? "activity", given);
  if (identifier !== null && id !== idOfText(identifier, LONGEST_ACTIVITY_ID))
    losses.used("repeated-activity", subject, element.line, identifier);
  const reader = new ResultReader(texts, id);
  return {
    id,
    identifier,
    title: readNarratives(element.first("title"), texts, "title"),
    reporter: readReporter(element, texts),
    status: readActivityStatus(element, texts),
    hierarchy: element.attribute("hierarchy"),
    language,
    updatedOn: readUpdate(element, root, texts),
    locations: element.all("location").flatMap((place) => {
      const ref = place.attribute("ref");
      return ref === null ? [] : [{ ref, name: readNarratives(place.first("name"), texts, "title") }];
    }),
    results: element.all("result").map((result, at) => reader.result(result, at + 1)),
    file,
    line: element.line,
  };
};

const freeId = (text: string, given: GivenIds): string => {
  const id = idOfText(text, LONGEST_ACTIVITY_ID);
  let count = (given.get(id) ?? 0) + 1;
  while (count > 1 && given.has(`${id}:${count}`)) count++;
  given.set(id, count);
  const free = count === 1 ? id : `${id}:${count}`;
  if (count > 1) given.set(free, 1);
  return free;
};

const readReporter = (element: XmlElement, texts: TextReader): IatiReporter | null => {
  const reporter = element.first("reporting-org");
  const ref = reporter?.attribute("ref") ?? null;
  const name = readNarratives(reporter, texts, "title");
  if (ref !== null || name !== null) return { ref, name };
  texts.losses.used("no-reporter", texts.subject, element.line, "<iati-activity>");
  return null;
};

const readActivityStatus = (element: XmlElement, { subject, losses }: TextReader): IatiActivity["status"] => {
  const status = element.first("activity-status");
  if (status === null) return null;
  const code = status.attribute("code") ?? "nothing";
  const known = /^[1-6]$/.test(code) ? iatiActivityStatuses[Number(code) - 1] : undefined;
  if (known === undefined) losses.used("bad-activity-status", subject, status.line, code);
  return known ?? null;
};

const readUpdate = (
  element: XmlElement,
  root: FileRoot,
  { subject, losses }: TextReader,
): IatiActivity["updatedOn"] => {
  const stated = element.attribute("last-updated-datetime") ?? root.attribute("generated-datetime");
  if (stated === null) return null;
  const day = stated.slice(0, "2021-04-30".length);
  if (readDay(day).ok) return day;
  losses.used("bad-update-date", subject, element.line, stated);
  return null;
};
