/**
 * More than can be passed as arguments (`push(...list)`) on the stack that the tests run with, which is a third of
 * the usual one: `execArgv` in `vitest.config.ts`. So a list of this length finds what would overflow for a user.
 */
export const BEYOND_STACK = 50_000;
