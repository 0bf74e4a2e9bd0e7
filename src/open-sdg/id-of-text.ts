const LONGEST_ID = 100;

/** A text as an id: what an id may not hold becomes a hyphen. */
export const idOfText = (text: string, longest: number = LONGEST_ID): string =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._:/-]+/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/-+$/, "") || "unnamed";
