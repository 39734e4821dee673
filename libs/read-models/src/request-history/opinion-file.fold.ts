import type { Evidence, OpinionGiven, OpinionId, RequestEvent } from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import type { EvidenceOfDates, OpinionFile } from './opinion-file.js';

/** What says something of an opinion. */
type OpinionEvent = Extract<
  RequestEvent,
  {
    type:
      | 'OpinionGiven'
      | 'OpinionRejudged'
      | 'InterimAccepted'
      | 'OpinionRegistered'
      | 'RemitMaintained'
      | 'PointAnswered'
      | 'CorrectionConfirmed'
      | 'EntryCorrected';
  }
>;

/** Entered by whom it concerns: the registry that took it in, or the agency that a later day goes against. */
const ENTERED_HERE: Evidence = { kind: 'recorded' };

const evidenceOfDates = (given: OpinionGiven['data']): EvidenceOfDates => {
  const { evidence, opinion, receivedAt, receivedByUbndAt, registered } = given;
  return {
    ...(opinion.document && { signedOn: evidence }),
    sentAt: evidence,
    ...(receivedAt && { receivedAt: evidence }),
    ...(receivedByUbndAt && { receivedByUbndAt: evidence }),
    ...(registered && { registered: evidence }),
  };
};

const opinionFile = (given: OpinionGiven['data']): OpinionFile => ({
  opinion: given.opinion,
  sentAt: given.occurredAt,
  ...(given.receivedAt && { receivedAt: given.receivedAt }),
  ...(given.sentTo && { sentTo: given.sentTo }),
  ...(given.receivedByUbndAt && { receivedByUbndAt: given.receivedByUbndAt }),
  ...(given.registered && { registered: given.registered }),
  enteredBy: given.enteredBy,
  evidence: given.evidence,
  evidenceOf: evidenceOfDates(given),
  dateOnly: given.dateOnly === true,
  enteredLate: given.enteredLate !== undefined,
  addendum: given.addendum === true,
  timeliness: given.timeliness,
  ...(given.jointWith && { jointWith: given.jointWith }),
  ...(given.mayBeCorrectedUntil && { mayBeCorrectedUntil: given.mayBeCorrectedUntil }),
  correctsRecord: given.correctsRecord === true,
  ...(given.supersedes && { supersedes: given.supersedes }),
  responses: [],
});

/** One more opinion, beside the one it supersedes. */
const withOpinion = (
  opinions: readonly OpinionFile[],
  given: OpinionGiven['data'],
): readonly OpinionFile[] => [
  ...opinions.map((earlier) =>
    earlier.opinion.id === given.supersedes
      ? { ...earlier, supersededBy: given.opinion.id }
      : earlier,
  ),
  opinionFile(given),
];

const changed = (
  opinions: readonly OpinionFile[],
  id: OpinionId,
  change: (opinion: OpinionFile) => Partial<OpinionFile>,
): readonly OpinionFile[] =>
  opinions.map((file) => (file.opinion.id === id ? { ...file, ...change(file) } : file));

/** The opinions of one agency after an event of its consultation. */
export const opinionsAfter = (
  opinions: readonly OpinionFile[],
  event: OpinionEvent,
): readonly OpinionFile[] => {
  switch (event.type) {
    case 'OpinionGiven':
      return withOpinion(opinions, event.data);
    case 'InterimAccepted': {
      const { opinion, occurredAt: acceptedAsFinalAt, timeliness } = event.data;
      return changed(opinions, opinion, () => ({ acceptedAsFinalAt, timeliness }));
    }
    case 'OpinionRegistered': {
      const { opinion, occurredAt: receivedAt, number } = event.data;
      const registered = number === undefined ? undefined : { on: dateOf(receivedAt), number };
      return changed(opinions, opinion, ({ evidenceOf }) => ({
        receivedAt,
        ...(registered && { registered }),
        evidenceOf: {
          ...evidenceOf,
          receivedAt: ENTERED_HERE,
          ...(registered && { registered: ENTERED_HERE }),
        },
      }));
    }
    case 'RemitMaintained': {
      const { opinion, occurredAt: at, reason } = event.data;
      const remitMaintained = { at, reason };
      return changed(opinions, opinion, () => ({
        remitMaintained,
        timeliness: { kind: 'notJudged' },
      }));
    }
    case 'OpinionRejudged': {
      const { opinion, timeliness } = event.data;
      return changed(opinions, opinion, () => ({ timeliness }));
    }
    case 'PointAnswered': {
      const { opinion, point, response } = event.data;
      return changed(opinions, opinion, ({ responses }) => ({
        responses: [...responses.filter((given) => given.point !== point), { point, response }],
      }));
    }
    case 'CorrectionConfirmed': {
      const { sending } = event.data;
      return sending
        ? changed(opinions, sending.opinion, ({ evidenceOf }) => ({
            sentAt: sending.sentAt,
            evidenceOf: { ...evidenceOf, sentAt: ENTERED_HERE },
          }))
        : opinions;
    }
    case 'EntryCorrected': {
      const { correction, awaitsConfirmation, evidence } = event.data;
      // A later sending that waits for the agency's confirmation is not yet what counts.
      if (correction.entry !== 'sending' || awaitsConfirmation) return opinions;
      return changed(opinions, correction.opinion, ({ enteredLate, evidenceOf }) => ({
        sentAt: correction.to,
        evidenceOf: { ...evidenceOf, sentAt: evidence },
        enteredLate: enteredLate || event.data.enteredLate !== undefined,
      }));
    }
  }
};
