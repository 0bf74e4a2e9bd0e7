import { readdirSync } from "node:fs";
import { describe } from "vitest";

/** The folders of tests, by `run.mjs`. */
const rooms = new Set((process.env.MUTATION_TESTS ?? "value").split(","));

/** Laws and hostile input take long, other rooms have these tests of theirs, and snapshots know their own file only. */
const leftOut = [
  /^hostile\.|^laws-|-laws\.|^merge|^every-day\.|^one-decider\./,
  /^fields-page\.|^input-fields\.|^json-schema\.|^natural-mistakes\.|^pages\./,
  /^(explain|explanations|labels|left-out|phrases|printable-words|wording|explain-outlook|periods)\./,
  /^own-errors\.|^known-portfolios\.|^compiled-changes\.|^without-generated-code\./,
];

/** The tests that mutants are tried on. */
for (const room of rooms) {
  const names = readdirSync(new URL(`../${room}/`, import.meta.url));
  for (const name of names.filter((name) => name.endsWith(".test.ts"))) {
    if (leftOut.some((pattern) => pattern.test(name))) continue;
    describe(`${room}/${name}`, async () => {
      await import(`../${room}/${name}`);
    });
  }
}
