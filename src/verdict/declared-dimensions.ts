import { type Criterion, isMeasuredCriterion, partsOf } from "../criteria/criterion.js";
import type { Dimension } from "../model/dimension.js";
import type { Target } from "../model/target.js";
import type { LocalizedText } from "../value/text.js";

/** A dimension that the portfolio declares, made ready. */
interface ReadyDimension {
  readonly title: LocalizedText;
  /** The ids of its members, where they are declared. */
  readonly members?: readonly string[];
  readonly titles: ReadonlyMap<string, LocalizedText>;
}

/** The dimensions that a portfolio declares, by id. */
export type ReadyDimensions = ReadonlyMap<string, ReadyDimension>;

export const readyDimensions = (dimensions: readonly Dimension[]): ReadyDimensions =>
  new Map(
    dimensions.map(({ id, title, members }) => {
      const titles = new Map(members?.map((member) => [member.id, member.title]));
      return [id, { title, titles, ...(members === undefined ? {} : { members: [...titles.keys()] }) }];
    }),
  );

/** The title of a dimension, else its id. */
export const dimensionTitle = (dimensions: ReadyDimensions, id: string): LocalizedText =>
  dimensions.get(id)?.title ?? id;

/** The title of a member; `undefined` where none is declared. */
export const memberTitle = (
  dimensions: ReadyDimensions,
  dimension: string,
  member: string,
): LocalizedText | undefined => dimensions.get(dimension)?.titles.get(member);

/** A target whose criteria, revised ones too, have the titles and the members of the dimensions that they name. */
export const withDimensions = (target: Target, dimensions: ReadyDimensions): Target => {
  if (dimensions.size === 0) return target;
  const own = (criterion: Criterion): Criterion => completedCriterion(criterion, dimensions);
  const revisions = target.revisions.map((revision) =>
    revision.criterion === undefined ? revision : { ...revision, criterion: own(revision.criterion) },
  );
  return { ...target, criterion: own(target.criterion), revisions };
};

const completedCriterion = (criterion: Criterion, dimensions: ReadyDimensions): Criterion => {
  const parts = partsOf(criterion);
  if (parts !== undefined) {
    const completed = parts.map((part) => completedCriterion(part, dimensions));
    return { ...criterion, [criterion.kind]: completed } as Criterion;
  }
  const each = isMeasuredCriterion(criterion) ? criterion.each : undefined;
  const declared = each && dimensions.get(each.dimension);
  if (declared === undefined) return criterion;
  const { title, members } = declared;
  return { ...criterion, each: { ...(members && { members }), ...each, title } } as Criterion;
};
