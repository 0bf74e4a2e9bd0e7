import { describe, expect, it } from "vitest";
import { readCasebook, renewCasebook, saidOf } from "./casebook.js";

/**
 * The casebook holds all that is said of some hundreds of cases, so that no change of a verdict, a reason or a part goes
 * unseen. `CASEBOOK=renew npx vitest run --project unit test/verdict` writes it anew: read what changed before you keep it.
 */
if (process.env.CASEBOOK === "renew") renewCasebook(readCasebook());

describe("the casebook", () => {
  it.each(readCasebook())("$title", (booked) => {
    expect(saidOf(booked)).toBe(booked.says);
  });
});
