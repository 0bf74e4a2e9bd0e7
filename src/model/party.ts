import type { LocalizedText } from "../value/text.js";

/** A body that is responsible for something, or that says something. */
export interface Party {
  readonly id: string;
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
  readonly party: PartyId;
  readonly role: PartyRole;
}
