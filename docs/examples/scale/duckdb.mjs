// Targets and values in Parquet files, place by place, by the package @duckdb/node-api. All targets of a place are one
// part, so the query is the partition, and nothing but one part is in memory.
import { DuckDBInstance } from "@duckdb/node-api";
import { renderText } from "policy-targets/render";
import { mergeSummaries } from "policy-targets/scale";
import { judge } from "./judge.mjs";
import { asOf, indicatorOf, PLACES, targetOf, YEARS } from "./plan.mjs";
import { tell } from "./told.mjs";

const count = Number(process.argv[2] ?? 10_000);
const database = await (await DuckDBInstance.create(":memory:")).connect();
await database.run(`
  COPY (SELECT n::INTEGER AS number, n % ${PLACES} AS place FROM range(${count}) AS all_targets(n) ORDER BY place)
  TO 'targets.parquet';
  COPY (
    SELECT n::INTEGER AS target, n % ${PLACES} AS place, y AS year, 10 + (n * 7 + y * 13) % 60 AS value
    FROM range(${count}) AS all_targets(n), unnest([${YEARS}]) AS all_years(y) ORDER BY place
  ) TO 'values.parquet'`);

const rowsOf = async (sql) => (await database.runAndReadAll(sql)).getRowObjects();
const PLACES_AT_ONCE = 10;
let summaries = [];
const verdicts = [];
for (let first = 0; first < PLACES; first += PLACES_AT_ONCE) {
  const within = `place BETWEEN ${first} AND ${first + PLACES_AT_ONCE - 1}`;
  const targets = (await rowsOf(`SELECT number FROM 'targets.parquet' WHERE ${within}`)).map(({ number }) =>
    targetOf(number),
  );
  const values = (
    await rowsOf(`SELECT target, year, value::INTEGER AS value FROM 'values.parquet' WHERE ${within}`)
  ).map(({ target, year, value }) => {
    const { indicator, dimensions } = targetOf(target);
    return { indicator, dimensions, period: String(year), value };
  });
  const indicators = Array.from({ length: Math.ceil(count / PLACES) }, (_, number) => indicatorOf(number));
  const result = judge({ indicators, targets }, values, asOf);
  summaries = [mergeSummaries([...summaries, result.summary])];
  verdicts.push(...result.verdicts);
}
console.log(renderText(summaries[0]).split("\n\n")[1]);
tell(verdicts);
