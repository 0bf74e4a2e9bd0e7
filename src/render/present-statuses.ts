import { type Summary, standings, type Tally } from "../summary/summary.js";
import { type Status, statuses } from "../verdict/codes.js";

/** The statuses that occur, in the order of the code list. */
export const presentStatuses = (tally: Tally): readonly Status[] =>
  statuses.filter((status) => tally.counts[status] > 0);

/** The statuses that occur anywhere in a summary. */
export const allPresentStatuses = ({ tallies }: Summary): readonly Status[] =>
  statuses.filter((status) => standings.some((standing) => tallies[standing].counts[status] > 0));
