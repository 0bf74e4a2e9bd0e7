/** Edit distance between two short words, with a swap of neighbours as one edit. */
export const distance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

const MAX_LENGTH = 64;
const MAX_CANDIDATES = 5_000;

/** Of fewer letters each is half of the word, so that any other short word would be close. */
const MIN_LENGTH = 3;

/** Before a word they make it say the opposite, however few letters they are. */
const NEGATIONS: readonly string[] = ["un", "in", "non", "not", "no", "dis"];

const isOpposite = (word: string, candidate: string): boolean =>
  NEGATIONS.some((prefix) => word === `${prefix}${candidate}` || word === `${prefix}-${candidate}`);

/** The candidate that a mistyped word most likely meant, if one is close; a short word only in other capitals. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > MAX_LENGTH) return undefined;
  const allowed = word.length < MIN_LENGTH ? 0 : Math.floor(word.length / 3);
  let best: string | undefined;
  let bestDistance = allowed + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance && !isOpposite(word.toLowerCase(), candidate.toLowerCase())) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
};

/** A hint that names the nearest candidate, or else says what there is. */
export const suggestion = (word: unknown, candidates: readonly string[], otherwise: string): string => {
  const near = typeof word === "string" ? nearest(word, candidates) : undefined;
  return near === undefined ? otherwise : `did you mean ${JSON.stringify(near)}?`;
};
