import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Each } from "../criteria/quantifier.js";
import type { Indicator } from "../model/indicator.js";
import type { Dimensions } from "../model/target.js";
import { periodText, shownValues } from "../series/observation-text.js";
import type { LocalizedText } from "../value/text.js";
import { combine, type Quorum, quorumOfAll, quorumOfShare } from "./combine.js";
import { type CriterionResult, partOf } from "./criterion-result.js";
import { memberTitle } from "./declared-dimensions.js";
import { joinedResult } from "./joined-result.js";
import { judgeBySeries } from "./judge-single.js";
import type { MemberFigure, Reason } from "./reason.js";
import type { TargetOnDay } from "./target-on-day.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** What counts for the members that nobody has listed or seen. */
const UNKNOWN_MEMBERS: Verdict = /* @__PURE__ */ verdict("no-data", { missing: true });

/** Judges a criterion for each member of a dimension. */
export const judgeEach = (
  on: TargetOnDay,
  criterion: MeasuredCriterion,
  each: Each,
  indicator: string,
  dimensions: Dimensions | undefined,
): CriterionResult => {
  const { dimension } = each;
  const { each: _, ...own } = criterion;
  const single = own as MeasuredCriterion;
  const names = each.members ?? on.data.members(indicator, dimensions, dimension);
  const results = names.map((name) =>
    judgeBySeries(on, single, indicator, { ...dimensions, [dimension]: name }),
  );
  const isListed = each.members !== undefined;
  const titleOf = (name: string) => memberTitle(on.frame.dimensions, dimension, name);
  const reason = (): Reason => {
    const standing = results.map(memberStanding);
    const which = (wanted: MemberStanding) =>
      names.flatMap((name, at) => (standing[at] === wanted ? [{ name, at }] : []));
    const titlesOf = (wanted: MemberStanding): readonly LocalizedText[] =>
      which(wanted).map(({ name }) => titleOf(name) ?? name);
    const figuresOf = (wanted: MemberStanding): readonly MemberFigure[] =>
      which(wanted).map(({ name, at }) => ({
        name: titleOf(name) ?? name,
        ...decidingFigure(results[at] as CriterionResult),
      }));
    const unlisted = unlistedMembers();
    return {
      code: "members",
      criterion: single,
      dimension: each.title ?? dimension,
      met: titlesOf("met"),
      heldSoFar: titlesOf("held-so-far"),
      notMet: figuresOf("not-met"),
      open: figuresOf("open"),
      unknown: titlesOf("unknown"),
      unit: (on.frame.indicators.get(indicator) as Indicator).unit,
      of: isListed ? names.length : null,
      share: each.share ?? null,
      ...(unlisted.length > 0 && { unlisted }),
    };
  };
  const unlistedMembers = (): readonly string[] => {
    // Declared members cannot be misspelt.
    const isChecked = !isListed || on.frame.dimensions.get(dimension)?.members !== undefined;
    if (isChecked || results.every(({ hasEvidence }) => hasEvidence)) return [];
    const listed = new Set(names);
    return on.data.members(indicator, dimensions, dimension).filter((name) => !listed.has(name));
  };
  const members = results.map((result) => ({ verdict: result.verdict, pace: result.pace.state }));
  const joined = combine(
    isListed ? members : [...members, { verdict: UNKNOWN_MEMBERS, pace: "unknown" }],
    quorumOf(each, names.length, isListed),
    { reason, tellsParts: false },
    passedOn(on.deadline) !== null,
  );
  const parts = () =>
    results.map((result, at) => {
      const name = names[at] ?? "";
      const title = titleOf(name) ?? null;
      return partOf(result, on.deadline, { kind: "member", name, title, criterion: single, indicator });
    });
  return joinedResult(on, joined, results, parts, "quantified");
};

type MemberStanding = "met" | "held-so-far" | "not-met" | "open" | "unknown";

/** How one member stands: of one whose deciding value is not there yet, it is not known. */
const memberStanding = ({
  verdict: { state, missed, missing, pace, deciding },
  main,
}: CriterionResult): MemberStanding => {
  if (state === "met") return "met";
  if (missed) return "not-met";
  if (missing || state === "no-data") return "unknown";
  if (state === "not-met") return pace === "on-track" ? "held-so-far" : "not-met";
  // What holds where other periods are missing leaves nothing open but those.
  const [head] = deciding;
  return head !== undefined && main?.holds(head) === "yes" ? "unknown" : "open";
};

const decidingFigure = ({ verdict: { deciding }, main }: CriterionResult): Omit<MemberFigure, "name"> => {
  const [head] = deciding;
  return head === undefined
    ? { values: [], period: null }
    : { values: main?.shown(head) ?? shownValues(head), period: periodText(head) };
};

/**
 * Without a list the denominator is unknown. There is at least one member more, so that not all can be seen to meet it
 * and one that does not decides; of a share so many may be unknown that it can be neither met nor missed.
 */
const quorumOf = ({ share }: Each, members: number, isListed: boolean): Quorum => {
  if (isListed) return share === undefined ? quorumOfAll(members) : quorumOfShare(share, members);
  return share === undefined ? quorumOfAll(members + 1) : { needed: UNCOUNTED, of: 2 * UNCOUNTED };
};

const UNCOUNTED = 1e9;
