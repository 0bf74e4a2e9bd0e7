/** How fast the target is approached, against what was expected on the day of the latest value. */
export const paceStates = ["on-track", "at-risk", "off-track", "regressing", "unknown"] as const;

/** One of the pace states. */
export type PaceState = (typeof paceStates)[number];
