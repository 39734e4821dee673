import type { RequestEvent } from '#lib/coordination';
import type { ConsultationFile } from './consultation-file.js';

/** A consultation as far as the events told so far say; what else it tells depends on the moment of asking. */
export type ConsultationSoFar = Omit<
  ConsultationFile,
  'status' | 'confirmed' | 'mark' | 'remitDecision'
>;

type AddresseeAddedData = Extract<RequestEvent, { type: 'AddresseeAdded' }>['data'];

export const addressed = (
  { agency, addressee, bound, takenOverFrom }: AddresseeAddedData,
  revision: bigint,
): ConsultationSoFar => ({
  agency,
  ...(addressee.question !== undefined && { question: addressee.question }),
  bound,
  channel: addressee.channel,
  ...(addressee.window && { windowInLetter: addressee.window }),
  takenOverFrom: takenOverFrom === undefined ? [] : [takenOverFrom],
  moves: [],
  documentsRequested: [],
  extensions: [],
  notices: [],
  chaseLetters: [],
  opinions: [],
  lapses: [],
  deemed: [],
  latenessTold: [],
  revision,
});
