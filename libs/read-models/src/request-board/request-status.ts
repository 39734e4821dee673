/**
 * Where a whole request stands: collecting opinions, taking them in, held back by what
 * the lead has to decide or state, ready to submit, submitted, concluded on, withdrawn.
 */
export type RequestStatus =
  'collecting' | 'takingIn' | 'notReady' | 'ready' | 'submitted' | 'concluded' | 'withdrawn';
