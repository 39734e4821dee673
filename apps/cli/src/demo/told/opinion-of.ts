import type { OpinionForm, OpinionKind, PointResponse } from '#lib/coordination';
import { startOfDay } from '#lib/working-time';
import type { DemoOpinion, DemoPoint } from '../demo-matter.js';
import type { ToldConsultation } from './told-consultation.js';
import { type AnyToldReply, isOffSystem, type ToldPoint, type ToldReply } from './told-reply.js';
import { momentOf, signatureOf } from './told-words.js';

const FORM = {
  letter: 'letter',
  jointLetter: 'jointLetter',
  minutes: 'meetingMinutes',
} as const satisfies Record<ToldReply['form'], OpinionForm>;

/** A reply as it was given, sent or recorded, whatever became of it. */
export const opinionOf = (reply: AnyToldReply, asked: ToldConsultation): DemoOpinion => {
  if (isOffSystem(reply)) {
    const sentAt = startOfDay(reply.receivedOn);
    return { kind: 'unrecorded', form: 'outsideSystem', sentAt, recordedAt: sentAt };
  }
  const { number, signedOn, signer, sentAt, receivedByLeadAt, receivedByUbndAt, coAuthors } = reply;
  const recordedAt = recording(reply);
  const description = described(reply);
  const [author, ...others] = coAuthors ?? [];
  const joins = author !== undefined && author !== asked.agency.id;
  return {
    kind: kindOf(reply),
    form: FORM[reply.form],
    document: { number, signedOn },
    signature: signatureOf(signer),
    sentAt: momentOf(sentAt),
    receivedAt: momentOf(receivedByLeadAt),
    ...(reply.addressedTo !== undefined && { sentTo: 'peoplesCommittee' }),
    ...(receivedByUbndAt !== undefined && { receivedByUbndAt: momentOf(receivedByUbndAt) }),
    ...(recordedAt !== undefined && { recordedAt: momentOf(recordedAt) }),
    ...(description !== undefined && { description }),
    ...(joins ? { jointWith: author } : others.length > 0 && { coAuthors: others }),
    ...(reply.supersedes !== undefined && { supersedes: true }),
    points: pointsOf(reply, asked),
  };
};

const kindOf = ({ stance, interim, proposedStance }: ToldReply): OpinionKind => {
  if (proposedStance !== undefined) return proposedStance;
  if (interim === true) return 'interim';
  if (stance === null) throw new RangeError('A reply that ends the consultation has a stance');
  return stance;
};

/** Entered by the lead where it is said when, where it went to another body, and what was said at a meeting. */
const recording = ({ form, recordedAt, supplied, addressedTo, receivedByLeadAt }: ToldReply) =>
  recordedAt ??
  supplied?.recordedAt ??
  (form === 'minutes' || addressedTo !== undefined ? receivedByLeadAt : undefined);

const described = ({ note, interim, signer, proposedStance }: ToldReply) => {
  if (note !== undefined) return interim === true && !proposedStance ? undefined : note;
  return signer.authorisation;
};

/** What an interim reply says so far is a point of it, with the stance it takes. */
const pointsOf = (
  { stance, interim, note, points }: ToldReply,
  { ask_vi }: ToldConsultation,
): readonly DemoPoint[] =>
  interim === true && stance === 'agree' && note !== undefined
    ? [{ concerns: ask_vi, stance, text: note }]
    : points.map(pointOf);

const pointOf = ({ target_vi: concerns, text_vi: text, response, response_vi }: ToldPoint) => ({
  concerns,
  text,
  ...(response !== null && { response: responseOf(response, response_vi ?? '') }),
});

const responseOf = (kind: PointResponse['kind'], words: string): PointResponse =>
  kind === 'accepted' ? { kind, explanation: words } : { kind, reasons: words };
