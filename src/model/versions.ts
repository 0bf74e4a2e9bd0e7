import type { Revision, Target } from "./target.js";

/** A target as it stands from one statement to the next. */
export interface TargetVersion<T> {
  /** The statement that made it so; `null` for the first. */
  readonly revision: Revision | null;
  readonly target: T;
}

/** A target as it was first stated, then after each of its revisions. */
export const versionsOf = <T extends Partial<Target>>(target: T): readonly TargetVersion<T>[] => {
  const versions: TargetVersion<T>[] = [{ revision: null, target }];
  let current = target;
  for (const revision of target.revisions ?? []) {
    current = revised(current, revision);
    versions.push({ revision, target: current });
  }
  return versions;
};

const revised = <T extends Partial<Target>>(target: T, revision: Revision): T => {
  const { deadline: before, ...rest } = target;
  const deadline = revision.deadline === undefined ? before : revision.deadline;
  return {
    ...rest,
    ...(deadline === undefined || deadline === null ? {} : { deadline }),
    ...(revision.criterion === undefined ? {} : { criterion: revision.criterion }),
    ...(revision.lifecycle === undefined ? {} : { lifecycle: revision.lifecycle }),
  } as T;
};
