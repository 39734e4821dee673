import type { OpinionGiven, OpinionId, RequestEvent } from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import type { OpinionFile } from './opinion-file.js';

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

const opinionFile = (given: OpinionGiven['data']): OpinionFile => ({
  opinion: given.opinion,
  sentAt: given.occurredAt,
  ...(given.receivedAt && { receivedAt: given.receivedAt }),
  ...(given.sentTo && { sentTo: given.sentTo }),
  ...(given.receivedByUbndAt && { receivedByUbndAt: given.receivedByUbndAt }),
  ...(given.registered && { registered: given.registered }),
  enteredBy: given.enteredBy,
  evidence: given.evidence,
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
      return changed(opinions, opinion, () => ({ receivedAt, ...(registered && { registered }) }));
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
        ? changed(opinions, sending.opinion, () => ({ sentAt: sending.sentAt }))
        : opinions;
    }
    case 'EntryCorrected': {
      const { correction, awaitsConfirmation } = event.data;
      // A later sending that waits for the agency's confirmation is not yet what counts.
      if (correction.entry !== 'sending' || awaitsConfirmation) return opinions;
      return changed(opinions, correction.opinion, ({ enteredLate }) => ({
        sentAt: correction.to,
        enteredLate: enteredLate || event.data.enteredLate !== undefined,
      }));
    }
  }
};
