import type { LocalizedText } from "../value/text.js";

/** A body that is responsible for something, or that says something. */
export interface Party {
  /** The name by which targets, policies and reports refer to it. Unique among the parties. */
  readonly id: string;
  /** Its name, in one language or in several. */
  readonly name: LocalizedText;
}

/**
 * What a party has to do with a target: leads it (chủ trì), supports it (phối hợp), answers for it, or reports on it.
 */
export const partyRoles = ["lead", "supporting", "accountable", "reporting"] as const;

/** One of {@link partyRoles}. */
export type PartyRole = (typeof partyRoles)[number];

/** A party with its role in a target. */
export interface ResponsibleParty<PartyId extends string = string> {
  /** The id of the party. */
  readonly party: PartyId;
  /** What it has to do with the target. */
  readonly role: PartyRole;
}
