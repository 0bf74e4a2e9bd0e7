// All code lists of the root in one object, each under the name of what it lists.
// Other entries export the lists of their own codes.
import { movingReferences } from "./criteria/change/change.js";
import { criterionKinds } from "./criteria/criterion.js";
import { everyPeriods } from "./criteria/quantifier.js";
import { historyCauseCodes } from "./evaluation/history-causes.js";
import { projectionGaps } from "./evaluation/projection.js";
import { requirementGaps } from "./evaluation/requirement.js";
import { statusChanges } from "./evaluation/status-change.js";
import { faultCodes } from "./faults/fault.js";
import { accumulations, directions, frequencies } from "./model/indicator.js";
import { missingReasons, valueFlags, valueStatuses, verifications } from "./model/measured-value.js";
import { partyRoles } from "./model/party.js";
import { documentTypes, policyStages, relationTypes } from "./model/policy.js";
import { reportedStates } from "./model/status-report.js";
import { commitments, lifecycles, targetModes, trajectories } from "./model/target.js";
import { targetClasses } from "./model/target-class.js";
import { paceStates } from "./pace/pace-state.js";
import { groupings } from "./summary/groups.js";
import {
  achievementStates,
  caveats,
  milestoneStates,
  revisionEffects,
  sensitivityTests,
  statuses,
  timelinessStates,
} from "./verdict/codes.js";
import { progressGaps } from "./verdict/reason.js";
import { statusGroups } from "./verdict/status-groups.js";

/**
 * The codes of portfolios, evaluations, summaries and faults: one list for each kind of code, in a fixed order. The
 * type of a code is exported beside it, as `Status` for `codes.statuses`. Other entries export the lists of their own
 * codes.
 */
export const codes = {
  // how a target stands
  statuses,
  achievementStates,
  timelinessStates,
  paceStates,
  milestoneStates,
  revisionEffects,
  caveats,
  sensitivityTests,
  // why there is no figure
  progressGaps,
  projectionGaps,
  requirementGaps,
  // over time
  historyCauses: historyCauseCodes,
  statusChanges,
  // in a summary
  statusGroups,
  groupings,
  // of a criterion
  criterionKinds,
  everyPeriods,
  movingReferences,
  // of a target
  targetClasses,
  targetModes,
  commitments,
  lifecycles,
  trajectories,
  // of an indicator
  directions,
  accumulations,
  frequencies,
  // of a measured value and a report
  valueStatuses,
  valueFlags,
  missingReasons,
  verifications,
  reportedStates,
  // of parties and policies
  partyRoles,
  documentTypes,
  policyStages,
  relationTypes,
  // what can be wrong with input
  faultCodes,
} as const;
