import type { MissingReason, ValueFlag, ValueStatus } from "../model/measured-value.js";

/** What a status of an observation means in a portfolio. */
interface StatusMeaning {
  readonly status?: ValueStatus;
  readonly flag?: ValueFlag;
  /** Why there is no value. */
  readonly missing?: MissingReason;
  /** Whether a portfolio has no word for it, so that this is the nearest. */
  readonly isInexact?: true;
}

/** The code list of the observation status, CL_OBS_STATUS. */
const OBS_STATUS: Readonly<Record<string, StatusMeaning>> = {
  A: {},
  B: { flag: "series-break" },
  D: { flag: "definition-differs" },
  E: { status: "estimated" },
  F: { status: "forecast" },
  G: { flag: "low-reliability", isInexact: true },
  H: { missing: "not-applicable" },
  I: { status: "imputed" },
  J: { flag: "derogation" },
  K: { missing: "not-collected" },
  L: { missing: "not-collected" },
  M: { missing: "not-applicable" },
  N: { flag: "not-significant" },
  O: { missing: "unknown" },
  P: { status: "provisional" },
  Q: { missing: "suppressed" },
  S: { isInexact: true },
  U: { flag: "low-reliability" },
  V: { flag: "unvalidated" },
  W: { flag: "definition-differs", isInexact: true },
};

/** The flags of Eurostat, of which a cell may hold several letters. */
const OBS_FLAG: Readonly<Record<string, StatusMeaning>> = {
  b: { flag: "series-break" },
  c: { missing: "suppressed" },
  d: { flag: "definition-differs" },
  e: { status: "estimated" },
  f: { status: "forecast" },
  n: { flag: "not-significant" },
  p: { status: "provisional" },
  r: {},
  s: { status: "estimated" },
  u: { flag: "low-reliability" },
  z: { missing: "not-applicable" },
};

/** From the most to the least mature: of several, the last one counts. */
const BY_MATURITY: readonly ValueStatus[] = ["final", "provisional", "estimated", "imputed", "forecast"];

/** All that the codes of an observation say together. */
export interface StatusReading {
  readonly status: ValueStatus;
  readonly flags: readonly ValueFlag[];
  readonly missing: MissingReason | null;
  readonly inexact: readonly string[];
  readonly unknown: readonly string[];
}

/** Whether a column holds the status of observations: `OBS_STATUS`, further ones as `OBS_STATUS_2`, or `OBS_FLAG`. */
export const isStatusColumn = (id: string): boolean => /^OBS_STATUS(?:_\d+)?$|^OBS_FLAG$/.test(id);

/** The codes of one cell, where they are divided in some way. A cell of `OBS_FLAG` is letters without dividers. */
export const statusCodes = (column: string, cell: string): readonly string[] =>
  column === "OBS_FLAG" && /^[a-z]{1,8}$/.test(cell) ? [...cell] : cell.split(/[;,|\s]+/).filter(Boolean);

/** What the codes mean, of whichever of the two lists. */
export const readStatus = (codes: readonly string[]): StatusReading => {
  const meanings = codes.map((code) => ({ code, meaning: statusMeaning(code) }));
  const known = meanings.flatMap(({ meaning }) => meaning ?? []);
  const statuses = known.flatMap(({ status }) => status ?? []);
  return {
    status: BY_MATURITY.findLast((status) => statuses.includes(status)) ?? "final",
    flags: [...new Set(known.flatMap(({ flag }) => flag ?? []))],
    missing: known.find(({ missing }) => missing !== undefined)?.missing ?? null,
    inexact: meanings.flatMap(({ code, meaning }) => (meaning?.isInexact ? [code] : [])),
    unknown: meanings.flatMap(({ code, meaning }) => (meaning === undefined ? [code] : [])),
  };
};

const statusMeaning = (code: string): StatusMeaning | undefined => {
  if (Object.hasOwn(OBS_STATUS, code)) return OBS_STATUS[code];
  return Object.hasOwn(OBS_FLAG, code) ? OBS_FLAG[code] : undefined;
};
