import { bad, type FaultDetail, good, type Read, under } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import { readDay } from "../value/day.js";
import { type Status, statuses } from "../verdict/codes.js";

/** What a comparison needs to know of one target. */
export interface Stand {
  readonly target: string;
  readonly status: Status;
  /** The last day of the deadline as a day number. */
  readonly lastDay: number | null;
  /** What is stated; `null` in an evaluation that was stored before there were revisions. */
  readonly stated: Stated | null;
}

/** The revisions in effect, with the deadline and the criterion that they make, as text. */
export interface Stated {
  readonly isRevised: boolean;
  readonly text: string;
}

/** What a comparison needs to know of a portfolio's evaluation. */
export interface Standpoint {
  readonly asOf: number;
  readonly knownOn: number;
  readonly stands: ReadonlyMap<string, Stand>;
}

const HINT = "pass what evaluatePortfolio returned, or what JSON.parse made of it";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (input: unknown): input is Fields => typeof input === "object" && input !== null;

/** Reads an evaluation that may come from a file: what is compared is checked, the rest is not looked at. */
export const readPortfolioEvaluation = (input: unknown): Read<Standpoint> => {
  if (!isObject(input) || !Array.isArray(input.evaluations))
    return bad("wrong-type", input, "an evaluation of a portfolio", HINT);
  const asOf = readDay(input.asOf);
  if (!asOf.ok) return { ok: false, faults: under("asOf", asOf.faults) };
  const knownOn = readDay(input.knownOn);
  if (!knownOn.ok) return { ok: false, faults: under("knownOn", knownOn.faults) };
  const stands = readStands(input.evaluations);
  return stands.ok ? good({ asOf: asOf.value, knownOn: knownOn.value, stands: stands.value }) : stands;
};

const readStands = (evaluations: readonly unknown[]): Read<ReadonlyMap<string, Stand>> => {
  const stands = new Map<string, Stand>();
  for (const [position, evaluation] of evaluations.entries()) {
    const read = readStand(evaluation);
    if (!read.ok) return at(position, read.faults);
    const { target } = read.value;
    if (stands.has(target)) {
      const hint = "an evaluation has each target once; compare portfolios one by one";
      return at(
        position,
        bad("duplicate-id", target, "a target that was not named before", hint, ["target"]).faults,
      );
    }
    stands.set(target, read.value);
  }
  return good(stands);
};

const at = (
  position: number,
  faults: readonly FaultDetail[],
): { ok: false; faults: readonly FaultDetail[] } => ({
  ok: false,
  faults: under("evaluations", under(position, faults)),
});

const readStand = (input: unknown): Read<Stand> => {
  if (!isObject(input)) return bad("wrong-type", input, "an evaluation of a target", HINT);
  const { target, status, timeliness } = input;
  const stated = statedIn(input.revisions);
  if (typeof target !== "string") return bad("wrong-type", target, "the id of a target", HINT, ["target"]);
  if (!isStatus(status)) {
    const hint = suggestion(status, statuses, HINT);
    return bad("unknown-code", status, `one of ${statuses.join(", ")}`, hint, ["status"]);
  }
  if (!isObject(timeliness))
    return bad("wrong-type", timeliness, "how it stands to the deadline", HINT, ["timeliness"]);
  const { lastDay } = timeliness;
  if (lastDay === null) return good({ target, status, lastDay, stated });
  const day = readDay(lastDay);
  return day.ok
    ? good({ target, status, lastDay: day.value, stated })
    : { ok: false, faults: under("timeliness", under("lastDay", day.faults)) };
};

const statedIn = (input: unknown): Stated | null => {
  if (!isObject(input) || !Array.isArray(input.applied)) return null;
  const { applied, currentDeadline, criterion } = input;
  return { isRevised: applied.length > 0, text: JSON.stringify([applied, currentDeadline, criterion]) };
};

const isStatus = (input: unknown): input is Status => (statuses as readonly unknown[]).includes(input);
