/**
 * Where a whole request stands: collecting opinions, taking them in, held back by what the lead has to decide or
 * state, ready to submit (of a report: it is in, and may be concluded on), submitted, concluded on, withdrawn.
 */
export type RequestStatus =
  'collecting' | 'takingIn' | 'notReady' | 'ready' | 'submitted' | 'concluded' | 'withdrawn';
