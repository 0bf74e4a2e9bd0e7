import { absolute, compare, type DecimalString, minus, ratioOf, times } from "../value/decimal.js";
import type { ProgressMethod } from "./method.js";
import { PATH_CUT_OFFS, type PathCase, paceAnswer, pathCase, pathLabels } from "./path.js";
import type { SeriesFacts } from "./series-facts.js";

const assess = (facts: SeriesFacts) => {
  const path = pathCase(facts);
  if (!("judged" in path)) return path;
  const way = measure(path);
  const { onTrack = "0.95", atRisk = "0.6", regressing = "0" } = facts.thresholds;
  const pace = way.reaches(onTrack)
    ? "on-track"
    : way.reaches(atRisk)
      ? "at-risk"
      : way.reaches(regressing)
        ? "off-track"
        : "regressing";
  const disordered = compare(onTrack, atRisk) < 0 || compare(atRisk, regressing) < 0;
  return paceAnswer(
    pace,
    way.ratio(),
    disordered ? [...path.reasons, "thresholds-out-of-order"] : path.reasons,
  );
};

/**
 * Share of the distance over share of the time. Doubles decide wherever they cannot be wrong; what comes closer
 * than their rounding is decided in decimals, and the ratio shown is then the exact one too.
 */
const measure = ({ base, latest, target, deadline, judged, sign }: PathCase) => {
  const time = judged.day - base.day;
  const total = deadline.day - base.day;
  const covered = sign * (latest.value - base.value) * total;
  const distance = Math.abs(target.value - base.value);
  let close = distance === 0;
  const reaches = (cutOff: DecimalString): boolean => {
    const part = Number(cutOff) * time;
    const needed = distance * part;
    const rounding =
      1e-14 *
      ((Math.abs(latest.value) + Math.abs(base.value)) * total +
        (Math.abs(target.value) + Math.abs(base.value)) * Math.abs(part));
    if (Math.abs(covered - needed) > rounding) return covered > needed;
    close = true;
    const exact = times(minus(latest.decimal, base.decimal), String(sign * total));
    const due = times(times(absolute(minus(target.decimal, base.decimal)), cutOff), String(time));
    return compare(exact, due) >= 0;
  };
  const ratio = (): number =>
    close
      ? ratioOf(
          times(minus(latest.decimal, base.decimal), String(total)),
          times(minus(target.decimal, base.decimal), String(time)),
        )
      : covered / (distance * time);
  return { reaches, ratio };
};

/**
 * Along a straight line from baseline to target, in days: the share of the distance covered over the share of the
 * time used. On track from 0.95, at risk from 0.6, off track from 0, ends included and decided exactly. Works
 * with zeros and changes of sign.
 */
export const linear: ProgressMethod = {
  id: "linear",
  title: "Straight line from baseline to target",
  citation:
    "policy-targets (cut-offs after open-sdg/sdg-build); the linear rate itself is common to OKR practice and to SDSN's trend arrows",
  labels: pathLabels,
  cutOffs: { withTarget: PATH_CUT_OFFS },
  assess,
};
