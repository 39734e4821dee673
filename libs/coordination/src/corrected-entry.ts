import { withSending } from './consultation.opinions.js';
import { withConsultation } from './consultations-within.js';
import type { EntryCorrected } from './request.events.js';
import type { KnownRequest } from './request.state.js';

/** The corrected entry itself; what follows from it for the clock is told by events of its own. */
export const withCorrection = (request: KnownRequest, event: EntryCorrected): KnownRequest => {
  const { correction, awaitsConfirmation } = event.data;
  switch (correction.entry) {
    case 'letterNumber':
      return { ...request, letter: { ...request.letter, number: correction.to } };
    case 'addressee':
      return request;
    case 'delivery':
    case 'registration': {
      const { agency } = correction;
      return withConsultation(request, agency, event, (consultation) => ({
        ...consultation,
        ...('delivery' in consultation && {
          delivery: {
            ...consultation.delivery,
            ...(correction.entry === 'delivery'
              ? { deliveredAt: correction.to }
              : { registeredOn: correction.to }),
          },
        }),
      }));
    }
    case 'sending':
      return withConsultation(request, correction.agency, event, (consultation) =>
        awaitsConfirmation
          ? consultation
          : withSending(consultation, correction.opinion, correction.to),
      );
  }
};
