import ICAL from "ical.js";

/** The calendar of a text, read by another program. */
export const calendarOf = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));

/** An entry of a calendar, as another program reads it. */
export interface ReadEntry {
  readonly uid: string;
  readonly first: string;
  readonly days: number;
  readonly isWholeDay: boolean;
  readonly title: string;
  readonly text: string;
  readonly status: unknown;
  readonly sequence: number;
  readonly categories: readonly string[];
  readonly alarms: readonly string[];
  /** The names of all that it has. */
  readonly names: readonly string[];
}

/** The entries of a calendar. */
export const entriesOf = (text: string): readonly ReadEntry[] =>
  calendarOf(text)
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        first: event.startDate.toString(),
        days: Math.max(1, event.duration.toSeconds() / 86_400),
        isWholeDay: event.startDate.isDate,
        title: event.summary,
        text: event.description,
        status: component.getFirstPropertyValue("status"),
        sequence: event.sequence,
        categories: component.getFirstProperty("categories")?.getValues().map(String) ?? [],
        alarms: component
          .getAllSubcomponents("valarm")
          .map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
        names: component.getAllProperties().map(({ name }) => name),
      };
    });
