// What is wrong with input: faults with a code, a place and a way out, and the doors that throw them.
// Nothing else is caught here or anywhere: an error of ours reaches the caller as itself.
import { PolicyTargetsError } from "./errors.js";
import { copyPlain, isPlain } from "./plain.js";

/** Every fault that input can have. Codes are stable; messages may be reworded. */
export const faultCodes = [
  // shape
  "not-json",
  "too-deep",
  "too-large",
  "forbidden-key",
  "wrong-type",
  "missing",
  "unknown-key",
  "unknown-code",
  "bad-id",
  "bad-text",
  "bad-locale",
  "bad-time-zone",
  // numbers
  "bad-decimal",
  "decimal-out-of-range",
  "bad-amount",
  "bad-tolerance",
  "empty-range",
  "bad-unit",
  // periods
  "bad-period",
  "impossible-date",
  "open-period",
  "approximate-period",
  "not-a-day",
  // figures and periods in words
  "unreadable-figure",
  "unreadable-change",
  "unreadable-period",
  // one object
  "no-criterion",
  "several-criteria",
  "kind-disagrees",
  "bad-rank",
  "bad-change",
  "bad-share",
  "bad-ratio",
  "bad-rate",
  "empty-revision",
  "no-value",
  "value-and-missing-reason",
  "field-without-effect",
  "criterion-without-indicator",
  "start-after-deadline",
  "baseline-not-before-deadline",
  "milestone-misplaced",
  "milestone-unlike-target",
  "revisions-out-of-order",
  "several-reported-parts",
  "ends-before-start",
  // several objects
  "duplicate-id",
  "unknown-id",
  "unit-mismatch",
  "value-kind-mismatch",
  "direction-missing",
  "direction-contradicts",
  "circular-relation",
  "relation-names-itself",
  "relation-number-inside",
  "conflicting-objects",
  // calls
  "unknown-option",
  "bad-option",
] as const;

/** One of {@link faultCodes}. */
export type FaultCode = (typeof faultCodes)[number];

/** One thing that is wrong with the input, with its place and what mends it. */
export interface Fault {
  /** Keys and indexes from the root of the input to the faulty part. */
  readonly path: readonly (string | number)[];
  /** What is wrong, as a stable code. */
  readonly code: FaultCode;
  /** What stood there, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly expected: string;
  /** What to write instead, or where to look. */
  readonly hint: string;
  /** All of it in one sentence, with the path. */
  readonly message: string;
}

/** A fault before it is known where in the input it stands. */
export interface FaultDetail {
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** The outcome of reading an unknown value: the value, or why it cannot be read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly FaultDetail[] };

export const good = <T>(value: T): Read<T> => ({ ok: true, value });

export const bad = (
  code: FaultCode,
  found: unknown,
  expected: string,
  hint: string,
  path: readonly (string | number)[] = [],
): { readonly ok: false; readonly faults: readonly FaultDetail[] } => ({
  ok: false,
  faults: [{ path, code, found: preview(found), expected, hint }],
});

/** The same faults, seen from one level further out. */
export const under = (key: string | number, faults: readonly FaultDetail[]): readonly FaultDetail[] =>
  faults.map((fault) => ({ ...fault, path: [key, ...fault.path] }));

/** What was read below a key, with its faults seen from one level further out. */
export const within = <T>(key: string | number, read: Read<T>): Read<T> =>
  read.ok ? read : { ok: false, faults: under(key, read.faults) };

const PREVIEW_LENGTH = 60;

const BARE_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The beginning of a text, without half a character at its end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

/** The beginning of a text that is already a message's part. */
export const shortened = (text: string): string =>
  text.length > PREVIEW_LENGTH ? `${cut(text, PREVIEW_LENGTH)}…` : text;

/** A short, safe rendering of any value for a message. */
export const preview = (value: unknown): string => shortened(shownText(value));

const shownText = (value: unknown): string => {
  try {
    return previewText(value);
  } catch {
    return "something that cannot be read";
  }
};

const previewText = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(cut(value, PREVIEW_LENGTH + 1));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return "a symbol";
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Date) return "a Date";
  return isPlain(value) ? previewKeys(value) : previewInstance(value);
};

/** By its class, where that has a name that can be printed. */
const previewInstance = (value: object): string => {
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name.length <= PREVIEW_LENGTH / 2 && BARE_KEY.test(name)
    ? `an instance of ${name}`
    : previewKeys(value);
};

const previewKeys = (value: object): string => {
  const keys = Object.keys(value);
  if (keys.length === 0) return "{}";
  const shown = keys.slice(0, 3).map((key) => {
    const short = cut(key, 24);
    return BARE_KEY.test(short) ? short : JSON.stringify(short);
  });
  return `{ ${shown.join(", ")}${keys.length > 3 ? ", …" : ""} }`;
};

const PATH_KEY_LENGTH = 40;

/** `["targets", 3, "deadline"]` as `targets[3].deadline`; the root is `input`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.length === 0
    ? "input"
    : path
        .map((key, position) => {
          if (typeof key === "number") return `[${key}]`;
          const short = key.length > PATH_KEY_LENGTH ? `${cut(key, PATH_KEY_LENGTH)}…` : key;
          if (!BARE_KEY.test(short)) return `[${JSON.stringify(short)}]`;
          return position === 0 ? short : `.${short}`;
        })
        .join("");

export const completeFault = (detail: FaultDetail): Fault => ({
  path: detail.path,
  code: detail.code,
  found: detail.found,
  expected: detail.expected,
  hint: detail.hint,
  message: `${placeAndFound(detail)}, expected ${detail.expected}; ${detail.hint} (${detail.code})`,
});

/** What a key is that may not be there. */
const KEY_FAULTS: Readonly<Partial<Record<FaultCode, string>>> = {
  "unknown-key": "an unknown key",
  "unknown-option": "an unknown option",
  "forbidden-key": "a forbidden key",
};

/** The place and what is there; a key that may not be there is named by the place already. */
const placeAndFound = ({ path, code, found }: FaultDetail): string => {
  const key = found === preview(path.at(-1)) ? KEY_FAULTS[code] : undefined;
  return `${pathText(path)}: found ${key ?? found}`;
};

/** The value, or an error that carries the first fault: for functions that take one argument at a time. */
export const orThrow = <T>(read: Read<T>, where: string): T => {
  if (read.ok) return read.value;
  const detail = read.faults[0] as FaultDetail;
  const fault = completeFault({ ...detail, path: [where, ...detail.path] });
  throw new PolicyTargetsError(fault.code, fault.message);
};

/**
 * Reads one argument that comes from outside, or throws its fault. The reader gets a copy, so that it meets no getter
 * or trap of the input. What the reader itself throws passes through.
 */
export const take = <T>(read: (input: unknown) => Read<T>, input: unknown, where: string): T => {
  const copy = copyPlain(input);
  const hint = "pass a string, a number or a plain object";
  return orThrow(copy === null ? bad("not-json", input, "plain data", hint) : read(copy.value), where);
};

/** Adds one list to another; a spread would pass each entry as an argument, of which a call takes only so many. */
export const addAll = <T>(list: T[], more: readonly T[]): void => {
  for (const item of more) list.push(item);
};
