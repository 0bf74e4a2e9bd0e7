import type { OneForm } from "../value/amount.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Citation } from "./source.js";

/** The usual kinds of policy. `documentType` also takes any other kebab-case word. */
export const documentTypes = [
  "decision",
  "directive",
  "decree",
  "circular",
  "resolution",
  "law",
  "strategy",
  "programme",
  "plan",
  "campaign",
  "code-of-conduct",
  "proposal",
  "letter",
  "initiative",
  "platform",
  "event",
  "task",
] as const;

/** How far a policy has come. */
export const policyStages = [
  "planned",
  "drafted",
  "submitted",
  "issued",
  "in-force",
  "expired",
  "repealed",
  "completed",
] as const;

/** One of {@link policyStages}. */
export type PolicyStage = (typeof policyStages)[number];

/** What one policy does to another, in the active voice; the inverse is not stored. */
export const relationTypes = [
  "amends",
  "replaces",
  "repeals",
  "extends",
  "implements",
  "approves",
  "based-on",
  "mandates",
  "launches",
] as const;

/** One of {@link relationTypes}. */
export type RelationType = (typeof relationTypes)[number];

/** A relation to another policy: by id inside the portfolio, by official number outside it. */
export type PolicyRelation<PolicyId extends string = string> = {
  /** What it does to the other policy. */
  readonly type: RelationType;
} & OneForm<{
  /** The id of a policy of this portfolio. */
  readonly policy: PolicyId;
  /** The official number of a policy outside this portfolio. */
  readonly number: string;
}>;

/**
 * A legal or strategic instrument, programme, platform, event or assigned task from which targets hang.
 *
 * A target without a `start` is in force from the earliest issue of its policies; when all of them are repealed or
 * replaced in time, it is withdrawn.
 */
export interface Policy {
  /** The name by which targets and other policies refer to it. Unique among the policies. */
  readonly id: string;
  /** The official number as written; not unique without its date. Default: none. */
  readonly number?: string;
  /** What it is: one of {@link documentTypes}, or another word in lower case, joined by hyphens. */
  readonly documentType: string;
  /** Its title, in one language or in several. */
  readonly title: LocalizedText;
  /** The id of the party that issued it. Default: not said. */
  readonly issuer?: string;
  /** How far it has come. */
  readonly stage: PolicyStage;
  /** When it was issued: from its last day on, targets without a `start` are in force. Default: unknown. */
  readonly issuedOn?: Period;
  /** From the last day of this period it is in force. Default: `issuedOn`. */
  readonly effectiveFrom?: Period;
  /** Until the last day of this period it is in force. Default: no end is known. */
  readonly effectiveTo?: Period;
  /** What it does to other policies. Default: nothing. */
  readonly relations: readonly PolicyRelation[];
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

/**
 * An official number made comparable: Unicode-composed, upper case, without spaces, and with the look-alikes
 * Đ (U+0110), Ð (U+00D0) and D taken as one letter: "749/QÐ-TTg" has the key of "749 / QĐ-TTG".
 */
export const policyNumberKey = (number: string): string =>
  // Each step can leave letters that compose, so composing comes last as well.
  number
    .normalize("NFC")
    .toUpperCase()
    .replace(/\s+/gu, "")
    .replace(/[\u0110\u00D0]/gu, "D")
    .normalize("NFC");
