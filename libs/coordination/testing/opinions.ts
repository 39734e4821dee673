import {
  AcceptInterimAsFinal,
  ConfirmJointOpinion,
  CorrectRecordedOpinion,
  MaintainRemit,
  type Opinion,
  type OpinionId,
  type PointNumber,
  RecordMeetingMinutes,
  RecordOpinion,
  RegisterOpinion,
  SendOpinion,
  TrackOutside,
} from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { moment, type Name, requestId, type Told } from './telling.js';

export const opinion = (name: string, told: Partial<Opinion> = {}): Opinion => ({
  id: name as OpinionId,
  kind: 'agree',
  form: 'letter',
  document: { number: '88/STC-NS', signedOn: localDate('2026-02-13') },
  points: [],
  ...told,
});

/** An opinion with one numbered point per stance. */
export const opinionOn = (name: string, ...stances: Opinion['points'][0]['stance'][]): Opinion =>
  opinion(name, {
    kind: 'agreeWithComments',
    points: stances.map((stance, index) => ({
      number: (index + 1) as PointNumber,
      concerns: `Điều ${index + 1}`,
      stance,
      text: 'Đề nghị xem xét lại',
    })),
  });

export const sends = (
  name: Name,
  given: Opinion = opinion(`opinion-of-${name}`),
  told: Told<SendOpinion> = {},
): SendOpinion =>
  new SendOpinion(
    { requestId, agency: id(name), opinion: given, evidence: { kind: 'recorded' }, ...told },
    by(name),
  );

/** The lead records what an agency sent otherwise, with the document. */
export const records = (
  name: Name,
  sentAt: string,
  given: Opinion = opinion(`opinion-of-${name}`),
  told: Told<RecordOpinion> = {},
): RecordOpinion =>
  new RecordOpinion(
    {
      requestId,
      agency: id(name),
      opinion: given,
      sentAt: moment(sentAt),
      evidence: { kind: 'document', description: 'Bản quét công văn trả lời' },
      ...told,
    },
    by('planning'),
  );

/** The registry of the lead takes in what an agency sent. */
export const registersOpinion = (
  name: Name,
  { sent = `opinion-of-${name}`, number }: { sent?: string; number?: string } = {},
): RegisterOpinion =>
  new RegisterOpinion(
    {
      requestId,
      agency: id(name),
      opinion: sent as OpinionId,
      ...(number !== undefined && { number }),
    },
    by('planning'),
  );

/** The lead records what agencies said at a meeting. */
export const recordsMinutes = (
  sentAt: string,
  opinions: RecordMeetingMinutes['data']['opinions'],
  told: Told<RecordMeetingMinutes> = {},
): RecordMeetingMinutes =>
  new RecordMeetingMinutes(
    {
      requestId,
      document: { number: '15/BB-SQH', signedOn: localDate(sentAt.slice(0, 10)) },
      opinions,
      sentAt: moment(sentAt),
      evidence: { kind: 'document', description: 'Bản quét biên bản họp' },
      ...told,
    },
    by('planning'),
  );

/** The lead takes an interim reply as final. */
export const acceptsInterim = (name: Name, reply = `opinion-of-${name}`): AcceptInterimAsFinal =>
  new AcceptInterimAsFinal(
    { requestId, agency: id(name), opinion: reply as OpinionId },
    by('planning'),
  );

/** The lead maintains that the matter is within the agency's remit. */
export const maintainsRemit = (name: Name, reason = 'Thuộc chức năng của Sở'): MaintainRemit =>
  new MaintainRemit({ requestId, agency: id(name), reason }, by('planning'));

/** The part of an agency is classified: the lead tracks it outside the system. */
export const tracksOutside = (name: Name): TrackOutside =>
  new TrackOutside({ requestId, agency: id(name) }, by('planning'));

/** The lead records the day on which an opinion came back outside the system, and nothing else of it (R3). */
export const recordsDayOutside = (name: Name, day: string): RecordOpinion =>
  records(
    name,
    `${day}T00:00`,
    { id: `outside-${name}` as OpinionId, kind: 'unrecorded', form: 'outsideSystem', points: [] },
    { evidence: { kind: 'recorded' } },
  );

/** A co-author confirms the joint letter of another. */
export const confirmsJoint = (
  name: Name,
  author: Name,
  letter = `opinion-of-${author}`,
): ConfirmJointOpinion =>
  new ConfirmJointOpinion(
    {
      requestId,
      agency: id(name),
      author: id(author),
      opinion: letter as OpinionId,
      as: `joint-of-${name}` as OpinionId,
    },
    by(name),
  );

/** The agency says what its opinion was, where another recorded it otherwise. */
export const correctsRecord = (
  name: Name,
  corrected: Opinion,
  recorded = `opinion-of-${name}`,
): CorrectRecordedOpinion =>
  new CorrectRecordedOpinion(
    {
      requestId,
      agency: id(name),
      opinion: recorded as OpinionId,
      corrected,
      evidence: { kind: 'recorded' },
    },
    by(name),
  );
