import type { Fault } from "../faults/fault.js";
import {
  comparable,
  meaningOf,
  type Revisable,
  revisable,
  uniteCitations,
  wordsOf,
} from "../model/comparable.js";
import type { Citation } from "../model/source.js";
import type { Target } from "../model/target.js";
import { dayText } from "../value/day.js";
import { closedOrNull } from "../value/read-period.js";
import { conflictOf } from "./merge-entries.js";
import type { Account, StatedField, StatedFields, Statement } from "./target-statements.js";

/** A target from one change to the next: what was stated anew, and who states it. */
export interface Version {
  /** `null` for the first. */
  readonly on: string | null;
  readonly fields: StatedFields;
  readonly statements: Statement[];
}

/**
 * The versions of a target that several portfolios state: the earliest first, then each statement that differs from
 * the version in force before it. Statements of one day, and those of which the day is not known, have to agree.
 */
export const historyOf = (id: string, accounts: readonly Account[], faults: Fault[]): readonly Version[] => {
  const { first, later } = parted(accounts);
  const original: Version = { on: null, fields: agreed(id, first, faults), statements: [...first] };
  const versions = [original];
  let current = original.fields;
  for (const [day, statements] of byStatementDay(later)) {
    const onOriginal = first.filter((statement) => statement.day === day);
    const known = faults.length;
    const fields = agreed(id, statements, faults);
    if (faults.length === known) againstOriginal(id, statements, onOriginal, faults);
    const changes = changesOf(current, fields);
    if (Object.keys(changes).length === 0)
      versions.at(-1)?.statements.push(...statements.filter(({ isEcho }) => !isEcho));
    else versions.push({ on: dayOf(day, statements), fields: changes, statements: [...statements] });
    current = { ...current, ...changes };
  }
  return versions;
};

/**
 * The statements that make the original: the earliest, and those without a day, unless a revision shows that these
 * are older still.
 */
const parted = (accounts: readonly Account[]) => {
  const undated = accounts.filter(({ original }) => original.day === null);
  const days = accounts.flatMap(({ original }) => original.day ?? []);
  const earliest = Math.min(...days);
  const isOlderUndated = undated.some(({ before }) => before <= earliest);
  const isFirst = ({ original }: Account): boolean =>
    original.day === null || (original.day === earliest && !isOlderUndated);
  return {
    first: accounts.filter(isFirst).map(({ original }) => original),
    later: accounts.flatMap((account) => [...(isFirst(account) ? [] : [account.original]), ...account.later]),
  };
};

/** In order of the day; what one portfolio says on a day is one statement, its revision last. */
const byStatementDay = (
  statements: readonly Statement[],
): readonly (readonly [number, readonly Statement[]])[] => {
  const days = new Map<number, Map<number, Statement>>();
  for (const statement of statements) {
    const day = statement.day ?? 0;
    const onDay = days.get(day) ?? new Map<number, Statement>();
    days.set(day, onDay.set(statement.portfolio, together(onDay.get(statement.portfolio), statement)));
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, onDay]) => [day, [...onDay.values()]] as const);
};

const together = (before: Statement | undefined, statement: Statement): Statement =>
  before === undefined
    ? statement
    : {
        ...statement,
        fields: { ...before.fields, ...statement.fields },
        citations: uniteCitations(before.citations, statement.citations),
      };

/** What statements of one time say together, with a fault for each field in which they differ. */
const agreed = (id: string, statements: readonly Statement[], faults: Fault[]): StatedFields => {
  const fields: Partial<Record<Revisable, StatedField>> = {};
  for (const field of revisable) {
    let held: { readonly by: Statement; readonly stated: StatedField } | undefined;
    for (const by of statements) {
      const stated = by.fields[field];
      if (stated === undefined) continue;
      if (held !== undefined && isOtherwise(field, held.stated.value, stated.value)) {
        faults.push(conflictOf(held.stated, stated, field, hintForConflict(id, held.by, by)));
      } else if (held === undefined) held = { by, stated };
      else held = { by: held.by, stated: fuller(held.stated, stated) };
    }
    if (held !== undefined) fields[field] = held.stated;
  }
  return fields;
};

/** A revision on the very day of the original has to agree with what others stated on that day. */
const againstOriginal = (
  id: string,
  revisions: readonly Statement[],
  originals: readonly Statement[],
  faults: Fault[],
): void => {
  for (const original of originals) {
    if (revisions.some(({ portfolio }) => portfolio === original.portfolio)) continue;
    for (const revision of revisions) {
      const pair = [original, revision].sort((a, b) => a.portfolio - b.portfolio);
      agreed(id, pair, faults);
    }
  }
};

const isOtherwise = (field: Revisable, a: unknown, b: unknown): boolean => {
  if (meaningOf(field, a) !== meaningOf(field, b)) return true;
  if (field !== "deadline") return false;
  const [words, others] = [wordsOf(a as Target["deadline"]), wordsOf(b as Target["deadline"])];
  return words !== undefined && others !== undefined && words !== others;
};

/** Of two that mean the same the one that also keeps its words; the order of the portfolios does not matter. */
const fuller = (a: StatedField, b: StatedField): StatedField => {
  const isKept = a.isKept || b.isKept;
  const [x, y] = [a, b].map(({ value }) => [wordsOf(value as Target["deadline"]) ?? "", comparable(value)]);
  const first = String(x?.[0]) === String(y?.[0]) ? String(x?.[1]) <= String(y?.[1]) : x?.[0] !== "";
  return { ...(first ? a : b), isKept };
};

const changesOf = (current: StatedFields, stated: StatedFields): StatedFields =>
  Object.fromEntries(
    revisable.flatMap((field) => {
      const now = stated[field];
      if (now === undefined) return [];
      const isSame = meaningOf(field, current[field]?.value) === meaningOf(field, now.value);
      return isSame && !now.isKept ? [] : [[field, now]];
    }),
  );

/** A revision keeps its day as written, the most precise of several; a statement bears the last day of its source's. */
const dayOf = (day: number, statements: readonly Statement[]): string => {
  const written = statements.flatMap(({ on }) => on ?? []);
  const first = (period: string): number => closedOrNull(period)?.first ?? 0;
  return written.sort((a, b) => first(b) - first(a) || (a < b ? -1 : 1))[0] ?? dayText(day);
};

const hintForConflict = (id: string, a: Statement, b: Statement): string => {
  const mend = "make them say the same, or give one another id";
  return a.day === null || b.day === null
    ? `both are ${JSON.stringify(id)}, and which is the later statement is not known; give the sources that they cite a publishedOn, ${mend}`
    : `both are ${JSON.stringify(id)}, and both are stated on ${dayText(b.day)}; correct the day of one, ${mend}`;
};

/** The citations of a version, those of the first portfolio first. */
export const citationsOf = ({ statements }: Version): readonly Citation[] =>
  uniteCitations(
    ...[...statements].sort((a, b) => a.portfolio - b.portfolio).map(({ citations }) => citations),
  );
