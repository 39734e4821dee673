import type { AgencyId } from '#lib/agencies';
import { startOfDay, type LocalDate } from '#lib/working-time';
import type { DemoConsultation } from '../demo-matter.js';
import { opinionOf } from './opinion-of.js';
import type { ToldEvent } from './told-events.js';
import type { ToldConsultation } from './told-consultation.js';
import type { AnyToldReply } from './told-reply.js';
import { documentOf, momentOf } from './told-words.js';

/** One, several or none, as a list. */
export const repliesOf = ({ reply }: ToldConsultation): readonly AnyToldReply[] => {
  if (reply === null) return [];
  return 'form' in reply ? [reply] : reply;
};

/** What is told of one agency's part as what happened. */
export const consultationOf = (told: ToldConsultation): DemoConsultation => {
  const { agency, ask_vi, deliveredAt, supplied, events = [] } = told;
  const arrival = told.arrival ?? supplied?.arrival;
  const begun: DemoConsultation = {
    agency: agency.id,
    question: ask_vi,
    deliveredAt: deliveredAt.includes('T')
      ? momentOf(deliveredAt)
      : startOfDay(deliveredAt as LocalDate),
    ...(arrival && { registered: { on: arrival.registeredOn, number: arrival.number } }),
    opinions: repliesOf(told).map((reply) => opinionOf(reply, told)),
  };
  return events.reduce(after, begun);
};

const after = (so: DemoConsultation, event: ToldEvent): DemoConsultation => {
  switch (event.type) {
    case 'chased': {
      const letter = { number: event.number, issuedOn: event.at };
      return { ...so, chased: [...(so.chased ?? []), letter] };
    }
    case 'extensionAsked': {
      const { at, workingDays, reason_vi: reason } = event;
      return { ...so, extension: { askedAt: momentOf(at), workingDays, reason } };
    }
    case 'extensionGranted': {
      if (!so.extension) throw new RangeError('An extension was granted that nobody asked for');
      const granted = { at: momentOf(event.at), workingDays: event.workingDays };
      return { ...so, extension: { ...so.extension, granted } };
    }
    case 'contested': {
      const { at, items_vi: items, number } = event;
      return { ...so, askedForDocuments: { at: momentOf(at), items, number } };
    }
    case 'supplemented':
      return { ...so, supplied: { at: momentOf(event.at), number: event.number } };
    case 'returned':
      return { ...so, returned: { at: momentOf(event.at), reason: event.text_vi } };
    case 'released':
      return { ...so, releasedAt: momentOf(event.at) };
    case 'transferred': {
      const { at: on, to, reason_vi: reason } = event;
      // "SXD (2025-03)": the body, and since when it stands.
      const [heir = ''] = to.split(' ');
      return { ...so, transferred: { on, to: heir as AgencyId, reason } };
    }
    case 'explained': {
      const { at: on, number, text_vi: explanation, supplied } = event;
      return { ...so, explained: { on, number, cause: supplied.cause, explanation } };
    }
    case 'determined': {
      const { at: on, result: finding, text_vi: reason, supplied } = event;
      return { ...so, reviewed: { on, finding, reason, ruling: documentOf(supplied.ruling) } };
    }
  }
};
