import { TEST_IDS, type TestId } from "../person/testId.ts";
import type { Protocol } from "./protocol.ts";
import { HIP_PROTOCOLS } from "./protocols/hip.ts";
import { MOBILITY_PROTOCOLS } from "./protocols/mobility.ts";
import { TRUNK_PROTOCOLS } from "./protocols/trunk.ts";
import { WHOLE_BODY_PROTOCOLS } from "./protocols/wholeBody.ts";

const BY_ID = new Map(
  [...TRUNK_PROTOCOLS, ...HIP_PROTOCOLS, ...MOBILITY_PROTOCOLS, ...WHOLE_BODY_PROTOCOLS].map((protocol) => [
    protocol.id,
    protocol,
  ]),
);

/** The protocol of a test. Throws RangeError on an unknown id. */
export function protocol(id: TestId): Protocol {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`protocol: unknown test ${JSON.stringify(id)}`);
  return found;
}

/** Every protocol, in the order of the evidence base. */
export const PROTOCOLS: readonly Protocol[] = TEST_IDS.map(protocol);
