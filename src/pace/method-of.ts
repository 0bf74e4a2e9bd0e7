import { bad, orThrow } from "../faults/fault.js";
import { methodImport, methodName } from "../model/method-id.js";
import type { Target } from "../model/target.js";
import type { ProgressMethod } from "./method.js";

/** Which methods the options of an evaluation bring. */
export interface GivenMethods {
  /** The one that judges every target, whatever the targets name. */
  readonly method: ProgressMethod | null;
  /** Those that targets may name, by their ids. */
  readonly methods: ReadonlyMap<string, ProgressMethod>;
}

/**
 * The method that judges the pace of a target; `null` where it is the straight line, which is built in.
 *
 * @throws {@link PolicyTargetsError} `missing` where the target names a method that was not supplied
 */
export const methodOf = (
  { id: target, method: named = "linear" }: Pick<Target, "id" | "method">,
  { method, methods }: GivenMethods,
): ProgressMethod | null => {
  if (method !== null) return method.id === "linear" ? null : method;
  if (named === "linear") return null;
  const found = methods.get(named);
  if (found !== undefined) return found;
  const hint = `write ${methodImport(named)} and { methods: { ${methodName(named)} } }`;
  const expected = `the method ${JSON.stringify(named)}, which the target ${JSON.stringify(target)} names`;
  const given = methods.size === 0 ? undefined : [...methods.keys()].join(", ");
  return orThrow(bad("missing", given, expected, hint), "methods");
};

/** Refuses options without a method that one of the targets names, before any of them is judged. */
export const requireMethods = (
  targets: Iterable<Pick<Target, "id" | "method">>,
  given: GivenMethods,
): void => {
  if (given.method === null) for (const target of targets) methodOf(target, given);
};
