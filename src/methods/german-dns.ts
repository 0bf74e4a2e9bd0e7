import type { AssessmentReason } from "../pace/assessment-reason.js";
import { compareFigures } from "../pace/linear-pace.js";
import type {
  MethodAnswer,
  MethodPace,
  ProgressMethod,
  SeriesFacts,
  SeriesFigure,
  SeriesGoal,
  SeriesValue,
} from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { compare, type DecimalString, minus, ratioOf, times } from "../value/decimal.js";
import { NOT_ASSESSABLE, notAssessable } from "./answer.js";
import { exactCutOffsWith } from "./bands.js";
import { goalsNow } from "./german-dns-goals.js";
import { repeatsYear, signOf } from "./growth.js";

/** The share of the distance still open today that would be missed in the target year. */
const CUT_OFFS = { sun: 0.05, slightlyCloudy: 0.2 } as const;

const symbols = ["sun", "slightly cloudy", "cloud", "thunderstorm"] as const;
type WeatherSymbol = (typeof symbols)[number];

/** The mean change is that of the last six points; at least four are needed. */
const MOST_POINTS = 6;
const FEWEST_POINTS = 4;

/** The last points of a series, and how they move, counted in the direction that is wanted. */
interface LastChanges {
  readonly sign: 1 | -1;
  readonly latest: SeriesValue;
  /** From the first of these points to the last one; `years` lie between them. */
  readonly change: DecimalString;
  readonly years: number;
  readonly lastChange: DecimalString;
  readonly thresholds: SeriesFacts["thresholds"];
}

/** What is said of one target. */
interface Weather {
  readonly symbol: WeatherSymbol;
  readonly value: number | null;
  readonly reasons: readonly AssessmentReason[];
}

const assess = (facts: SeriesFacts): MethodAnswer => {
  if (facts.values.length === 0) return notAssessable("no-values");
  if (repeatsYear(facts.values)) return notAssessable("several-values-in-one-year");
  const trend = lastChangesOf(facts);
  if (trend === null) return notAssessable("too-few-values");
  const goals = goalsNow(facts, trend.latest);
  if (goals.length === 0) return answerOf(byDirection(trend), trend);
  if (lacksDeadline(facts, trend)) return notAssessable("no-deadline");
  return answerOf(worstOf(goals.map((goal) => byGoal(trend, goal))), trend);
};

const lastChangesOf = (facts: SeriesFacts): LastChanges | null => {
  const points = facts.values.slice(-MOST_POINTS);
  const [first] = points;
  const latest = points.at(-1);
  const before = points.at(-2);
  if (points.length < FEWEST_POINTS || first === undefined || latest === undefined || before === undefined)
    return null;
  const sign = signOf(facts);
  return {
    sign,
    latest,
    change: inDirection(sign, minus(latest.decimal, first.decimal)),
    years: latest.year - first.year,
    lastChange: inDirection(sign, minus(latest.decimal, before.decimal)),
    thresholds: facts.thresholds,
  };
};

/** A target that is met needs no deadline to be judged. */
const lacksDeadline = ({ target, targets, deadline }: SeriesFacts, trend: LastChanges): boolean =>
  targets === undefined && deadline === null && target !== null && !meets(trend, target);

const meets = ({ sign, latest }: LastChanges, goal: SeriesFigure): boolean =>
  sign * compareFigures(latest, goal) >= 0;

const inDirection = (sign: 1 | -1, change: DecimalString): DecimalString =>
  sign > 0 ? change : minus("0", change);

const byGoal = (trend: LastChanges, goal: SeriesGoal): Weather => {
  const isMet = meets(trend, goal);
  // Once the target is met, and from its year on, a projection to that year says nothing.
  const yearsLeft = goal.deadline === null ? null : goal.deadline.year - trend.latest.year;
  if (isMet || yearsLeft === null || yearsLeft <= 0) return byLevel(trend, isMet, yearsLeft !== null);
  return byProjection(trend, goal, yearsLeft);
};

/** A target met, due now, or to be maintained: first whether it is met, then where the mean change points. */
const byLevel = ({ change }: LastChanges, isMet: boolean, isDue: boolean): Weather => {
  const trend = compare(change, "0");
  if (isMet) return { symbol: trend < 0 ? "slightly cloudy" : "sun", value: null, reasons: worsening(trend) };
  const reasons: AssessmentReason[] = isDue ? ["deadline-passed"] : [];
  if (trend === 0) reasons.push("publisher-contradicts-itself");
  return { symbol: trend > 0 ? "cloud" : "thunderstorm", value: null, reasons };
};

const worsening = (trend: number): readonly AssessmentReason[] => (trend < 0 ? ["met-but-worsening"] : []);

/** The change so far, continued to the target year, against the distance from today's value to the target. */
const byProjection = (trend: LastChanges, goal: SeriesGoal, yearsLeft: number): Weather => {
  const { sign, latest, change, years, thresholds } = trend;
  const covered = times(change, String(yearsLeft));
  const open = times(inDirection(sign, minus(goal.decimal, latest.decimal)), String(years));
  const missed = minus(open, covered);
  const { sun, slightlyCloudy } = exactCutOffsWith(CUT_OFFS, thresholds);
  const reasons: readonly AssessmentReason[] =
    compare(sun, slightlyCloudy) > 0 ? ["thresholds-out-of-order"] : [];
  const symbolOf = (): WeatherSymbol => {
    if (compare(missed, times(sun, open)) < 0) return "sun";
    if (compare(missed, times(slightlyCloudy, open)) <= 0) return "slightly cloudy";
    return compare(change, "0") > 0 ? "cloud" : "thunderstorm";
  };
  return { symbol: symbolOf(), value: ratioOf(missed, open), reasons };
};

/** Without a target: the mean change first, then the last one. */
const byDirection = ({ change, lastChange }: LastChanges): Weather => {
  const isLastRight = compare(lastChange, "0") > 0;
  const [better, worse]: readonly [WeatherSymbol, WeatherSymbol] =
    compare(change, "0") > 0 ? ["sun", "slightly cloudy"] : ["cloud", "thunderstorm"];
  return { symbol: isLastRight ? better : worse, value: null, reasons: [] };
};

/** Of several judgements the one that is worst, the first of equal ones. */
const worstOf = (all: readonly Weather[]): Weather =>
  all.reduce((worst, each) => (symbols.indexOf(each.symbol) > symbols.indexOf(worst.symbol) ? each : worst));

const WEATHER_PACES: Readonly<Record<WeatherSymbol, MethodPace>> = {
  sun: "on-track",
  "slightly cloudy": "at-risk",
  cloud: "off-track",
  thunderstorm: "regressing",
};

/** A thunderstorm covers standing still and going back; the mean change tells which. */
const answerOf = ({ symbol, value, reasons }: Weather, { change }: LastChanges): MethodAnswer => ({
  label: symbol,
  value,
  score: null,
  pace: symbol === "thunderstorm" && compare(change, "0") >= 0 ? "off-track" : WEATHER_PACES[symbol],
  reasons,
});

/** The worst of the parts that could be assessed. */
const rollUp = (parts: readonly MethodAnswer[]): MethodAnswer => {
  const assessed = parts.filter(({ pace }) => pace !== "unknown");
  if (assessed.length === 0) return notAssessable(parts.length === 0 ? "no-values" : "parts-not-assessed");
  // Of two thunderstorms the one that goes back is worse than the one that stands still.
  const rank = ({ label, pace }: MethodAnswer): number =>
    2 * (symbols as readonly string[]).indexOf(label) + Number(pace === "regressing");
  const { label, pace } = assessed.reduce((worst, each) => (rank(each) > rank(worst) ? each : worst));
  const reasons: readonly AssessmentReason[] = assessed.length < parts.length ? ["parts-not-assessed"] : [];
  return { label, value: null, score: null, pace, reasons };
};

/**
 * The weather symbols of the German Sustainable Development Strategy: the mean change of the last six values, continued
 * to the target year, against the distance from today's value to the target (missed by less than 5 %, by up to 20 %).
 * Other rules hold for a target that is met, due, or to be maintained, and without a target. Decided exactly; works with
 * zeros and changes of sign.
 */
export const germanDns: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "german-dns",
  title: "German Sustainable Development Strategy, weather symbols",
  citation:
    "Federal Statistical Office of Germany, Status of indicators: methodology (dns-indikatoren.de/status), as kept in DnsTestEnvironment/dns-indicators, _pages/status.md at ba7be89",
  labels: [...symbols, NOT_ASSESSABLE],
  cutOffs: { withTarget: CUT_OFFS },
  assess,
  rollUp,
});
