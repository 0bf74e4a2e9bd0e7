// What someone would write who needs the verdicts of these very targets and nothing else.

const DAY = 86_400_000;
const dayOf = (text) => Date.parse(`${text}T00:00:00Z`) / DAY;
const lastOfYear = (year) => Date.UTC(Number(year), 11, 31) / DAY;

/** The least that a computer can do: all numbers are ready, and only the status is asked for. */
export const floatLoop = (input, asOf) => {
  const byIndicator = grouped(input);
  const ready = input.targets.map(({ id, indicator, criterion, baseline, deadline }) => {
    const values = byIndicator.get(indicator) ?? [];
    return {
      id,
      goal: Number(criterion.atLeast),
      base: Number(baseline.value),
      start: lastOfYear(baseline.period),
      end: lastOfYear(deadline),
      days: Int32Array.from(values, ({ period }) => lastOfYear(period)),
      known: Int32Array.from(values, ({ releasedOn }) => dayOf(releasedOn)),
      values: Float64Array.from(values, ({ value }) => Number(value)),
    };
  });
  const today = dayOf(asOf);
  return () => {
    const told = [];
    for (const { id, goal, base, start, end, days, known, values } of ready) {
      let at = days.length - 1;
      while (at >= 0 && !(days[at] <= today && known[at] <= today)) at--;
      told.push({
        target: id,
        status: at < 0 ? "no-data" : judged(goal, base, start, end, days[at], values[at]),
      });
    }
    return told;
  };
};

const judged = (goal, base, start, end, day, value) => {
  if (value >= goal) return "achieved";
  const share = (value - base) / (goal - base);
  const ratio = share / ((Math.min(day, end) - start) / (end - start));
  return ratio >= 0.95 ? "on-track" : ratio >= 0.6 ? "at-risk" : ratio >= 0 ? "off-track" : "regressing";
};

const grouped = (input) => {
  const groups = new Map();
  for (const value of input.measuredValues) {
    const group = groups.get(value.indicator);
    if (group === undefined) groups.set(value.indicator, [value]);
    else group.push(value);
  }
  return groups;
};

/** What one would ship: it reads the periods and figures as they are written, and gives what a page shows. */
export const fairVersion = (input, asOf) => {
  const byIndicator = grouped(input);
  return () => {
    const today = dayOf(asOf);
    return input.targets.map((target) => {
      const goal = figure(target.criterion.atLeast);
      const base = figure(target.baseline.value);
      const start = lastOfYear(target.baseline.period);
      const end = lastOfYear(target.deadline);
      let latest;
      for (const value of byIndicator.get(target.indicator) ?? []) {
        const day = lastOfYear(value.period);
        if (day > today || dayOf(value.releasedOn) > today) continue;
        if (latest === undefined || day > latest.day)
          latest = { day, value: figure(value.value), from: value };
      }
      if (latest === undefined)
        return { target: target.id, status: "no-data", share: null, expected: null, gap: null };
      const share = (latest.value - base) / (goal - base);
      const expected = (Math.min(latest.day, end) - start) / (end - start);
      return {
        target: target.id,
        asOf,
        status: judged(goal, base, start, end, latest.day, latest.value),
        share,
        expected,
        gap: goal - latest.value,
        daysLeft: end - today,
        value: latest.from,
      };
    });
  };
};

const figure = (text) => {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new TypeError(`${text} is not a number`);
  return Number(text);
};

/** A straight line from the first value to the goal, and where the latest one stands beside it. */
export const assessByHand = ({ points, goal }) => {
  const base = points.find(({ period }) => period === goal.baseline.period);
  const latest = points.reduce((one, other) => (other.period > one.period ? other : one));
  const time = (Number(latest.period) - Number(base.period)) / (Number(goal.deadline) - Number(base.period));
  const ratio = (latest.value - base.value) / (goal.target - base.value) / time;
  const pace =
    ratio >= 0.95 ? "on-track" : ratio >= 0.6 ? "at-risk" : ratio >= 0 ? "off-track" : "regressing";
  return { pace, value: ratio, latest, base };
};

/** A status a day of a series of one value a day: what a history is made of. */
export const historyByHand = (input, kind) => {
  const [target] = input.targets;
  const goal = Number(target.criterion.atLeast);
  const ready = input.measuredValues.map(({ period, value }) => ({
    day: dayOf(period),
    value: Number(value),
  }));
  return () => {
    const steps = [];
    let total = 0;
    let previous;
    for (const { day, value } of ready) {
      total += value;
      const figure = kind === "sum" ? total : value;
      const status = figure >= goal ? "achieved" : "in-progress";
      if (status !== previous) steps.push({ day, status });
      previous = status;
    }
    return steps;
  };
};
