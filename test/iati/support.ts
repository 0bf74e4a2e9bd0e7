import { type IatiFiles, type IatiOptions, type IatiReading, readIati } from "policy-targets/iati";
import * as saxes from "saxes";

export const reading = (xml: IatiFiles, options: Partial<IatiOptions> = {}): IatiReading =>
  readIati(xml, { saxes, ...options });

/** The losses of a reading as `code effect line found`. */
export const lossesOf = ({ losses }: IatiReading): readonly string[] =>
  losses.map(({ code, effect, line, found }) => `${code} ${effect} ${line} ${found}`);

export const codesOf = ({ losses }: IatiReading): readonly string[] => losses.map(({ code }) => code);

/** A file of one activity, which holds this after its title. */
export const oneActivity = (content: string, attributes = 'xml:lang="en"'): string =>
  `<iati-activities version="2.03"><iati-activity ${attributes}>
<iati-identifier>XX-1</iati-identifier>
<reporting-org ref="XX" type="22"><narrative>Water Trust</narrative></reporting-org>
<title><narrative>Wells</narrative></title>
${content}
</iati-activity></iati-activities>`;

/** A file of one indicator. */
export const oneIndicator = (
  content: string,
  attributes = 'measure="1" ascending="1"',
  activity = 'xml:lang="en"',
): string =>
  oneActivity(
    `<result type="1"><title><narrative>Clean water</narrative></title>
<indicator ${attributes}><title><narrative>Wells repaired</narrative></title>
${content}
</indicator></result>`,
    activity,
  );

/** A period of a year, or from one day to another. */
export const period = (days: string, content: string): string => {
  const [start, end = start] = days.split(" to ");
  const [first, last] = start?.length === 4 ? [`${start}-01-01`, `${end}-12-31`] : [start, end];
  return `<period><period-start iso-date="${first}"/><period-end iso-date="${last}"/>${content}</period>`;
};
