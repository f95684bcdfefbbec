import { ankleDorsiflexion } from "./rules/ankleDorsiflexion.ts";
import { ankleDorsiflexionSides } from "./rules/ankleDorsiflexionSides.ts";
import { backFrontBalance } from "./rules/backFrontBalance.ts";
import { balance } from "./rules/balance.ts";
import { balanceSides } from "./rules/balanceSides.ts";
import { baseline } from "./rules/baseline.ts";
import { extensorEndurance } from "./rules/extensorEndurance.ts";
import { flexorEndurance } from "./rules/flexorEndurance.ts";
import { flexorToExtensor } from "./rules/flexorToExtensor.ts";
import { functionChange } from "./rules/functionChange.ts";
import { functionLimits } from "./rules/functionLimits.ts";
import { hamstringBridgeEndurance } from "./rules/hamstringBridgeEndurance.ts";
import { hamstringBridgeSides } from "./rules/hamstringBridgeSides.ts";
import { hamstringLength } from "./rules/hamstringLength.ts";
import { hamstringLengthSides } from "./rules/hamstringLengthSides.ts";
import { hingePattern } from "./rules/hingePattern.ts";
import { hipAbductionEndurance } from "./rules/hipAbductionEndurance.ts";
import { hipAbductionSides } from "./rules/hipAbductionSides.ts";
import { hipFlexorLength } from "./rules/hipFlexorLength.ts";
import { hipRotationSides } from "./rules/hipRotationSides.ts";
import { latLength } from "./rules/latLength.ts";
import { legRaiseEffort } from "./rules/legRaiseEffort.ts";
import { musclesWithoutWork } from "./rules/musclesWithoutWork.ts";
import { ownPast } from "./rules/ownPast.ts";
import { painChange } from "./rules/painChange.ts";
import { painIntensity } from "./rules/painIntensity.ts";
import { pelvicDropSides } from "./rules/pelvicDropSides.ts";
import { sideBridgeEndurance } from "./rules/sideBridgeEndurance.ts";
import { sideBridgeSides } from "./rules/sideBridgeSides.ts";
import { sideBridgeToExtensor } from "./rules/sideBridgeToExtensor.ts";
import { singleLegBridgeEndurance } from "./rules/singleLegBridgeEndurance.ts";
import { singleLegBridgeSides } from "./rules/singleLegBridgeSides.ts";
import { sitToStand } from "./rules/sitToStand.ts";
import { sittingTime } from "./rules/sittingTime.ts";
import { testPain } from "./rules/testPain.ts";
import { trainedSides } from "./rules/trainedSides.ts";
import type { RuleId } from "./finding.ts";
import type { Rule } from "./subject.ts";

interface RuleEntry {
  readonly rule: Rule;
  /** Rests on tests; the others on what was said or logged. */
  readonly needsTest: boolean;
}

const tested = (rule: Rule): RuleEntry => ({ rule, needsTest: true });
const said = (rule: Rule): RuleEntry => ({ rule, needsTest: false });

/** Every rule by its id. */
export const RULES: Readonly<Record<RuleId, RuleEntry>> = {
  "pain-intensity": said(painIntensity),
  "pain-change": said(painChange),
  "function-limits": said(functionLimits),
  "function-change": said(functionChange),
  "sitting-time": said(sittingTime),
  "extensor-endurance": tested(extensorEndurance),
  "flexor-endurance": tested(flexorEndurance),
  "side-bridge-endurance": tested(sideBridgeEndurance),
  "side-bridge-sides": tested(sideBridgeSides),
  "side-bridge-to-extensor": tested(sideBridgeToExtensor),
  "flexor-to-extensor": tested(flexorToExtensor),
  "single-leg-bridge-endurance": tested(singleLegBridgeEndurance),
  "single-leg-bridge-sides": tested(singleLegBridgeSides),
  "hamstring-bridge-endurance": tested(hamstringBridgeEndurance),
  "hamstring-bridge-sides": tested(hamstringBridgeSides),
  "hip-abduction-endurance": tested(hipAbductionEndurance),
  "hip-abduction-sides": tested(hipAbductionSides),
  "hip-flexor-length": tested(hipFlexorLength),
  "hamstring-length": tested(hamstringLength),
  "hamstring-length-sides": tested(hamstringLengthSides),
  "ankle-dorsiflexion": tested(ankleDorsiflexion),
  "ankle-dorsiflexion-sides": tested(ankleDorsiflexionSides),
  "lat-length": tested(latLength),
  "hip-rotation-sides": tested(hipRotationSides),
  "hinge-pattern": tested(hingePattern),
  "sit-to-stand": tested(sitToStand),
  balance: tested(balance),
  "balance-sides": tested(balanceSides),
  "pelvic-drop-sides": tested(pelvicDropSides),
  "leg-raise-effort": tested(legRaiseEffort),
  baseline: tested(baseline),
  "own-past": tested(ownPast),
  "test-pain": tested(testPain),
  "muscles-without-work": said(musclesWithoutWork),
  "back-front-balance": said(backFrontBalance),
  "trained-sides": said(trainedSides),
};
