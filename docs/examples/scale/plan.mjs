// A made-up plan: each of 1,000 places has a target for each indicator, and each target has five values.
// The same figures come from SQL in duckdb.mjs.
export const PLACES = 1000;
export const YEARS = [2016, 2018, 2020, 2021, 2022];
export const asOf = "2023-06-30";

export const indicatorOf = (number) => ({ id: `i${number}`, title: `Indicator ${number}`, unit: "percent" });

export const targetOf = (number) => ({
  id: `t${number}`,
  title: `Target ${number}`,
  indicator: `i${Math.floor(number / PLACES)}`,
  dimensions: { place: `p${number % PLACES}` },
  criterion: { atLeast: 40 + (number % 50) },
  baseline: { value: 10, period: "2015" },
  start: "2016",
  deadline: "2030",
  sector: `Sector ${number % 7}`,
});

export const planOf = (count) => ({
  indicators: Array.from({ length: Math.ceil(count / PLACES) }, (_, number) => indicatorOf(number)),
  targets: Array.from({ length: count }, (_, number) => targetOf(number)),
});

/** What a query for the values of a part gives. */
export const valuesOf = (targets) =>
  targets.flatMap(({ id, indicator, dimensions }) => {
    const number = Number(id.slice(1));
    return YEARS.map((year) => ({
      indicator,
      dimensions,
      period: String(year),
      value: 10 + ((number * 7 + year * 13) % 60),
    }));
  });
