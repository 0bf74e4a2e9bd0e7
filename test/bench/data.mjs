// What the benchmark judges: made by arithmetic, so that every run and every machine judges the same.

/** Numbers from 0 to 1 that look random and are the same in every run. */
const numbersFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

export const asOf = "2020-07-06";

const YEARS = ["2015", "2016", "2017", "2018", "2019"];

/** Targets to be reached by 2025, each with an indicator of its own and five yearly values; some were released late. */
export const targetsOf = (count) => {
  const random = numbersFrom(count);
  const indicators = [];
  const targets = [];
  const measuredValues = [];
  for (let number = 0; number < count; number++) {
    const indicator = `i${number}`;
    const baseline = Math.round(random() * 400) / 10;
    const goal = baseline + 10 + Math.round(random() * 400) / 10;
    const speed = random() * 1.4 - 0.2;
    indicators.push({ id: indicator, title: `Indicator ${number}`, unit: "percent" });
    targets.push({
      id: `t${number}`,
      title: `Target ${number}`,
      indicator,
      criterion: { atLeast: goal.toFixed(1) },
      baseline: { value: baseline.toFixed(1), period: "2015" },
      deadline: "2025",
    });
    YEARS.forEach((period, year) => {
      const value = (baseline + (goal - baseline) * speed * (year / 10) * (1 + random() / 5)).toFixed(1);
      const releasedOn =
        period === "2019" && number % 10 === 0 ? "2020-09-01" : `${Number(period) + 1}-03-15`;
      measuredValues.push({ indicator, period, value, releasedOn });
    });
  }
  return { indicators, targets, measuredValues };
};

const DAY = 86_400_000;
export const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const FIRST = Date.UTC(2005, 0, 1) / DAY;

/** One target with a value a day, as a level or as an amount that is added up from its start. */
export const dailyOf = (days, kind) => {
  const random = numbersFrom(days);
  const isSum = kind === "sum";
  let value = 20;
  const measuredValues = Array.from({ length: days }, (_, day) => {
    value = isSum ? random() * 2 : value + (random() - 0.49) / 5;
    return { indicator: "i", period: dayText(FIRST + day), value: value.toFixed(2) };
  });
  return {
    indicators: [
      {
        id: "i",
        title: "Indicator",
        unit: "count",
        direction: "increase",
        accumulation: isSum ? "per-period" : "level",
      },
    ],
    targets: [
      {
        id: "t",
        title: "Target",
        indicator: "i",
        criterion: isSum ? { atLeast: days, in: "total" } : { atLeast: 40 },
        start: dayText(FIRST),
        deadline: dayText(FIRST + days - 1),
        ...(isSum ? {} : { baseline: { value: 20, period: dayText(FIRST) } }),
      },
    ],
    measuredValues,
  };
};

/** The days of a history of {@link dailyOf}. */
export const spanOf = (days) => ({ from: dayText(FIRST), to: dayText(FIRST + days - 1) });

/** One target with a milestone a day and as many values. */
export const milestonesOf = (count) => ({
  indicators: [{ id: "i", title: "Indicator", unit: "percent", direction: "increase" }],
  targets: [
    {
      id: "t",
      title: "Target",
      indicator: "i",
      criterion: { atLeast: 90 },
      baseline: { value: 10, period: dayText(FIRST) },
      deadline: dayText(FIRST + count + 1),
      milestones: Array.from({ length: count }, (_, day) => ({
        by: dayText(FIRST + 1 + day),
        criterion: { atLeast: (10 + (80 * (day + 1)) / (count + 1)).toFixed(4) },
      })),
    },
  ],
  measuredValues: Array.from({ length: count }, (_, day) => ({
    indicator: "i",
    period: dayText(FIRST + 1 + day),
    value: (10 + (75 * (day + 1)) / (count + 1)).toFixed(4),
  })),
});

/** A series of ten years, and its goal, as `assessSeries` takes them. */
export const seriesOf = (number) => {
  const random = numbersFrom(number);
  const start = 10 + random() * 20;
  return {
    points: Array.from({ length: 10 }, (_, year) => ({
      period: String(2010 + year),
      value: Math.round((start + year * random() * 3) * 100) / 100,
    })),
    goal: { direction: "increase", baseline: { period: "2010" }, target: 60, deadline: "2030" },
  };
};
