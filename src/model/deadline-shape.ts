import { type Check, lazily, orNothing, shapedAs, withKey } from "../faults/shape.js";
import { aDay, aPeriod, aText } from "../value/value-shape.js";

/** A stored deadline: a period, one that is given with its certainty, or an event. */
export const aDeadline: Check = /* @__PURE__ */ lazily(() => {
  const ofEvent = shapedAs({ event: aText, expected: orNothing(aPeriod), occurred: orNothing(aDay) });
  return withKey("event", ofEvent, withKey("by", shapedAs({ by: aPeriod }), aPeriod));
});
