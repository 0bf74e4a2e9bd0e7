// How fast the built library is, beside what one would write by hand for these very targets, in one run. A benchmark
// and not a test: it ends well whatever it finds. `npm run bench`, or `npm run bench -- history` for one part.
import {
  evaluatePortfolio,
  evaluateTarget,
  parsePortfolio,
  statusesOf,
  targetHistory,
  withMeasuredValues,
} from "policy-targets";
import { assessSeries, linear } from "policy-targets/methods";
import { assessByHand, fairVersion, floatLoop, historyByHand } from "./by-hand.mjs";
import { asOf, dailyOf, milestonesOf, seriesOf, spanOf, targetsOf } from "./data.mjs";
import { importTimes } from "./import-time.mjs";
import { interleaved, median, timeOfOne } from "./measure.mjs";

const ROUNDS = 5;

const ms = (time) =>
  time >= 100
    ? `${time.toFixed(0)} ms`
    : time >= 1
      ? `${time.toFixed(1)} ms`
      : `${(time * 1000).toFixed(1)} µs`;

const line = (what, ...cells) =>
  console.log(`  ${what.padEnd(34)}${cells.map((cell) => cell.padStart(14)).join("")}`);

/** Each figure of design 7 beside its aim. */
const aim = (what, figure, limit, unit) =>
  console.log(
    `  ${figure <= limit ? "pass" : "OVER"}  ${what}: ${figure.toFixed(figure < 10 ? 2 : 0)}${unit}, aim ≤ ${limit}${unit}`,
  );

const table = (times) => {
  line("", "first call", "later calls");
  for (const [name, { first, again }] of Object.entries(times)) line(name, ms(first), ms(again));
};

const ratio = (times, one, other) => times[one].again / times[other].again;

const evaluation = () => {
  const input = targetsOf(10_000);
  const loop = floatLoop(input, asOf);
  const fair = fairVersion(input, asOf);
  const ready = (judge) => () => {
    const portfolio = parsePortfolio(input);
    return () => judge(portfolio);
  };
  const times = interleaved(
    {
      "float loop": () => loop,
      "by hand": () => fair,
      statusesOf: ready((portfolio) => statusesOf(portfolio, { asOf })),
      evaluatePortfolio: ready((portfolio) => evaluatePortfolio(portfolio, { asOf })),
    },
    ROUNDS,
  );
  table(times);
  const own = evaluatePortfolio(parsePortfolio(input), { asOf }).evaluations;
  const same = [loop(), fair()].map(
    (told) => told.filter(({ status }, at) => status === own[at]?.status).length,
  );
  console.log(`  the same status as the library: float loop ${same[0]}, by hand ${same[1]} of ${own.length}`);
  aim("statusesOf / float loop", ratio(times, "statusesOf", "float loop"), 3, "×");
  aim("evaluatePortfolio / by hand", ratio(times, "evaluatePortfolio", "by hand"), 40, "×");
};

const series = () => {
  const all = Array.from({ length: 1_000 }, (_, number) => seriesOf(number));
  const times = interleaved(
    {
      "by hand": () => () => all.map(assessByHand),
      assessSeries: () => () =>
        all.map(({ points, goal }) => assessSeries(points, { method: linear, ...goal })),
    },
    ROUNDS,
  );
  table(times);
  const told = all.map(({ points, goal }) => assessSeries(points, { method: linear, ...goal }));
  const same = all.filter((one, at) => assessByHand(one).pace === told[at]?.pace).length;
  console.log(`  the same pace: ${same} of ${all.length}`);
  console.log(`  assessSeries / by hand: ${ratio(times, "assessSeries", "by hand").toFixed(1)}×`);
};

/** What the first edition took as a multiple of `structuredClone`, by this benchmark. */
const PARSE_BEFORE = 14;

const parsing = () => {
  const input = targetsOf(10_000);
  const stored = JSON.parse(JSON.stringify(parsePortfolio(input)));
  const times = interleaved(
    {
      structuredClone: () => () => structuredClone(input),
      "parsePortfolio, as written": () => () => parsePortfolio(input),
      "parsePortfolio, as stored": () => () => parsePortfolio(stored),
    },
    ROUNDS,
  );
  table(times);
  aim(
    "parse / structuredClone",
    ratio(times, "parsePortfolio, as written", "structuredClone"),
    PARSE_BEFORE / 2,
    "×",
  );
};

const increments = () => {
  line("", "one value", "10 in a row, each");
  for (const count of [500, 32_000]) {
    let portfolio = parsePortfolio(targetsOf(count));
    evaluateTarget(portfolio, "t7", { asOf });
    let day = 0;
    const addOne = () => {
      day++;
      const period = `2020-0${1 + (day % 6)}-${String(1 + (day % 28)).padStart(2, "0")}`;
      portfolio = withMeasuredValues(portfolio, [{ indicator: "i7", period, value: `${20 + day}.5` }]);
      evaluateTarget(portfolio, "t7", { asOf });
    };
    addOne();
    const once = median(Array.from({ length: 5 }, () => timeOfOne(addOne)));
    const row = timeOfOne(() => Array.from({ length: 10 }, addOne)) / 10;
    line(`${count.toLocaleString("en")} targets`, ms(once), ms(row));
    if (count === 32_000) aim("one more value and an evaluation", once, 5, " ms");
  }
};

/** Times a job at its full size, unless an eighth of it takes longer than the whole may: it could take minutes. */
const grown = (what, size, limit, jobOf) => {
  const small = timeOfOne(jobOf(size / 8));
  if (small > limit) {
    line(what, `${ms(small)} at ${size / 8}`);
    console.log(
      `  OVER  ${what}: not tried at ${size}, since ${size / 8} took ${ms(small)}, aim ≤ ${limit} ms`,
    );
    return;
  }
  const job = jobOf(size);
  const first = timeOfOne(job);
  const again = median([timeOfOne(job), timeOfOne(job), timeOfOne(job)]);
  line(what, ms(first), ms(again), `${(first / small).toFixed(1)}× for 8×`);
  aim(what, again, limit, " ms");
};

const history = () => {
  line("", "first call", "later calls", "growth");
  for (const kind of ["level", "sum"]) {
    const input = dailyOf(5_000, kind);
    const byHand = historyByHand(input, kind);
    byHand();
    line(`by hand, 5,000 daily ${kind}s`, ms(timeOfOne(byHand)), ms(timeOfOne(byHand)));
    grown(`history of 5,000 daily ${kind}s`, 5_000, 200, (days) => {
      const portfolio = parsePortfolio(dailyOf(days, kind));
      return () => targetHistory(portfolio, "t", spanOf(days));
    });
  }
};

const milestones = () => {
  line("", "first call", "later calls", "growth");
  grown("3,000 milestones", 3_000, 200, (count) => {
    const portfolio = parsePortfolio(milestonesOf(count));
    const last = milestonesOf(count).targets[0].deadline;
    return () => evaluateTarget(portfolio, "t", { asOf: last });
  });
};

const imports = () => {
  const times = importTimes(
    { "zod and decimal.js": ["zod", "decimal.js"], "policy-targets": ["policy-targets"] },
    7,
  );
  for (const [name, time] of Object.entries(times)) line(name, ms(time));
  aim("import / zod and decimal.js", times["policy-targets"] / times["zod and decimal.js"], 2.5, "×");
};

const parts = {
  evaluation: ["10,000 targets of 5 values, statuses and evaluations", evaluation],
  series: ["1,000 series of 10 years, judged by one method", series],
  parsing: ["10,000 targets of 5 values, parsed", parsing],
  increments: ["one more value and one evaluation", increments],
  history: ["one target with a value a day, from the first day to the last", history],
  milestones: ["one target with a milestone a day", milestones],
  imports: ["import, over an empty process", imports],
};

console.log(`Node ${process.version}, CPU time, medians of up to ${ROUNDS} interleaved rounds`);
const asked = process.argv.slice(2);
for (const [name, [title, run]] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}: ${title}`);
  run();
}
