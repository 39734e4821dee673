import type { AgencyId } from '#lib/agencies';
import {
  type DocumentReference,
  letterName,
  type OpinionId,
  type RequestId,
} from '#lib/coordination';
import { uuidV5 } from '../uuid-v5.js';

// Drawn once for this system; changing them would give every letter a second identity.
const REQUESTS = '0d4f6a3e-3c1b-5a0e-9a57-7d1f2c8e4b61';
const OPINIONS = '5b9c1f2a-8e47-5d36-8b10-c4a92e6f7d03';

/** The same letter of the same agency and year always has the same id, on every store and in every import. */
export const requestIdOf = (lead: AgencyId, letter: DocumentReference): RequestId =>
  uuidV5(REQUESTS, letterName(lead, letter)) as RequestId;

/** The id of the opinion a command gives, or gives of that agency: a command sent twice gives one opinion. */
export const opinionIdOf = (
  requestId: RequestId,
  commandId: string,
  ...ofAgency: readonly AgencyId[]
): OpinionId => uuidV5(OPINIONS, JSON.stringify([requestId, commandId, ...ofAgency])) as OpinionId;
