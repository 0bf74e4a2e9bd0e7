import { describe } from "vitest";

/** The tests that mutants are tried on: those of the mutated rooms that are quick and need no snapshot. */
const files = import.meta.glob([
  "../{value,criteria,evaluation,methods,model,faults,portfolio}/*.test.ts",
  "!../**/{hostile,laws-*,*-laws,merge*,one-decider,known-portfolios,fields-page,input-fields,json-schema}.test.ts",
  "!../**/{pages,own-errors,natural-mistakes,every-day,compiled-changes}.test.ts",
]);

for (const [file, load] of Object.entries(files)) {
  describe(file.replace("../", ""), async () => {
    await load();
  });
}
