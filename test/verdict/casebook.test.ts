import { describe, expect, it } from "vitest";
import { readCasebook, renewCasebook, saidOf } from "./casebook.js";

/**
 * The casebook holds all that is said of some hundred cases, so that no change of a verdict, a reason or a part goes
 * unseen. `CASEBOOK=renew npx vitest run --project unit test/verdict` writes it anew: read what changed before you keep it.
 */
const cases = readCasebook();
if (process.env.CASEBOOK === "renew") renewCasebook(cases);

describe("the casebook", () => {
  it.each(process.env.CASEBOOK === "renew" ? readCasebook() : cases)("$title", (booked) => {
    expect(saidOf(booked)).toBe(booked.says);
  });
});
