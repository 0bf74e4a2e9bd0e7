/**
 * How fast the target is approached, against what was expected on the day of the latest value. The shares are those of
 * the linear rule; the option `thresholds` sets others, and each method has its own.
 *
 * | state | means |
 * |---|---|
 * | `on-track` | at least 0.95 of what was expected |
 * | `at-risk` | less, and at least 0.6 of it |
 * | `off-track` | less, and no step back |
 * | `regressing` | the value is worse than the baseline |
 * | `unknown` | no pace can be given |
 */
export const paceStates = ["on-track", "at-risk", "off-track", "regressing", "unknown"] as const;

/** One of {@link paceStates}. */
export type PaceState = (typeof paceStates)[number];
