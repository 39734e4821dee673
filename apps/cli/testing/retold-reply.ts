import type { OpinionForm, PointResponse } from '#lib/coordination';
import type { ConsultationFile, OpinionFile, RequestFile } from '#lib/read-models';
import { dateOf } from '#lib/working-time';
import { EVIDENCE } from '../src/demo/steps/opinion-content.js';
import { moment, type Retold, signerRetold } from './retold-parts.js';
import type { StoryReadBack } from './story-read-back.js';

const FORM: Readonly<Partial<Record<OpinionForm, string>>> = {
  letter: 'letter',
  jointLetter: 'jointLetter',
  meetingMinutes: 'minutes',
};

const RESPONSE_LABEL: Readonly<Record<PointResponse['kind'], string>> = {
  accepted: 'Tiếp thu',
  partlyAccepted: 'Tiếp thu một phần',
  notAccepted: 'Không tiếp thu',
};

const USUAL_DESCRIPTIONS: ReadonlySet<string> = new Set(Object.values(EVIDENCE));

/** A reply told again. */
export const replyRetold = (
  given: OpinionFile,
  consultation: ConsultationFile,
  file: RequestFile,
  story: StoryReadBack,
): Retold => {
  const { opinion, sentAt, sentTo, receivedByUbndAt, supersedes, supersededBy } = given;
  // What is said at a meeting has reached the lead there.
  const receivedAt = opinion.form === 'meetingMinutes' ? sentAt : given.receivedAt;
  if (opinion.form === 'outsideSystem')
    return { form: 'offSystem', receivedOn: dateOf(sentAt), stance: null, points: [] };
  const author = authorOf(given, file);
  const { signer } = opinion;
  const numberOf = (id: typeof supersedes) =>
    consultation.opinions.find((other) => other.opinion.id === id)?.opinion.document?.number;
  return {
    form: FORM[opinion.form],
    number: opinion.document?.number,
    signedOn: opinion.document?.signedOn,
    sentAt: moment(sentAt),
    receivedByLeadAt: receivedAt && moment(receivedAt),
    ...recordingRetold(given, consultation),
    signer: signer && {
      ...signerRetold(signer, story),
      ...(signer.authorisation && { authorisation: descriptionOf(given) }),
    },
    ...stanceRetold(given),
    points: opinion.kind === 'interim' ? [] : pointsRetold(author, given),
    ...(opinion.form === 'jointLetter' && {
      coAuthors: [
        given.jointWith?.agency ?? consultation.agency,
        ...(author.opinion.coAuthors ?? []),
      ],
    }),
    ...(supersedes !== undefined && { supersedes: numberOf(supersedes) }),
    ...(supersededBy !== undefined && { supersededBy: numberOf(supersededBy) }),
    ...(sentTo === 'peoplesCommittee' && { addressedTo: 'UBND' }),
    ...(receivedByUbndAt !== undefined && { receivedByUbndAt: moment(receivedByUbndAt) }),
    ...(isToldHere(given, consultation, file) && noteRetold(given)),
  };
};

/** The opinion it joins, or itself. */
const authorOf = (given: OpinionFile, { consultations }: RequestFile): OpinionFile => {
  const { jointWith } = given;
  const opinions = consultations.find(({ agency }) => agency === jointWith?.agency)?.opinions;
  return opinions?.find(({ opinion }) => opinion.id === jointWith?.opinion) ?? given;
};

const descriptionOf = ({ evidence }: OpinionFile): string | undefined =>
  evidence.kind === 'transcribed' ? undefined : evidence.description;

/** Entered by the lead later than it had arrived: a lapse that was recorded meanwhile was taken back then. */
const recordingRetold = ({ receivedAt }: OpinionFile, { lapses }: ConsultationFile): Retold => {
  const reversed = lapses.find((lapse) => lapse.reversed?.cause === 'sentInTime')?.reversed;
  if (!reversed) return {};
  const recordedAt = moment(reversed.at);
  return reversed.at === receivedAt ? { supplied: { recordedAt } } : { recordedAt };
};

/** An interim reply takes its stance in its point; one out of remit waits for the lead. */
const stanceRetold = ({ opinion: { kind, points }, ...given }: OpinionFile): Retold => {
  if (kind === 'outOfRemit') {
    const interim = !given.remitMaintained;
    return { stance: null, interim, proposedStance: kind };
  }
  return kind === 'interim' ? { stance: points[0]?.stance, interim: true } : { stance: kind };
};

/** What is noted of the minutes of a meeting is told once, with the first who spoke. */
const isToldHere = (
  { opinion: { form, document } }: OpinionFile,
  { agency }: ConsultationFile,
  { consultations }: RequestFile,
): boolean =>
  form !== 'meetingMinutes' ||
  consultations.find(({ opinions }) =>
    opinions.some(({ opinion }) => opinion.document?.number === document?.number),
  )?.agency === agency;

const noteRetold = (given: OpinionFile): Retold => {
  const { kind, points, signer } = given.opinion;
  if (kind === 'interim') return { note: points[0]?.text };
  const note = descriptionOf(given);
  const isNote = note !== undefined && !USUAL_DESCRIPTIONS.has(note) && !signer?.authorisation;
  return isNote ? { note } : {};
};

/** The points of a joint letter stand once, with its author; the others say "as above". */
const pointsRetold = (author: OpinionFile, given: OpinionFile): readonly Retold[] =>
  author.opinion.points.map(({ number: no, concerns: target_vi, text }) => {
    const response = author.responses.find(({ point }) => point === no)?.response;
    return {
      no,
      target_vi,
      text_vi: author === given ? text : 'Như trên (văn bản liên sở).',
      response: response?.kind ?? null,
      response_label_vi: response ? RESPONSE_LABEL[response.kind] : null,
      response_vi: response ? wordsOf(response) : null,
    };
  });

const wordsOf = (response: PointResponse): string | undefined =>
  response.kind === 'accepted' ? response.explanation : response.reasons;
