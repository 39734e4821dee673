import { ConfirmCorrection, type RequestFacts } from '#lib/coordination';
import { localDate } from '#lib/working-time';
import {
  acceptsDocuments,
  acceptsInterim,
  asksExtension,
  asksFor,
  at,
  by,
  concludes,
  confirmsJoint,
  corrects,
  correctsRecord,
  ended,
  follows,
  id,
  letterTo,
  maintainsRemit,
  moment,
  opinion,
  opinionOn,
  passesOn,
  proof,
  records,
  registerWith,
  recordsDayOutside,
  registersOpinion,
  requestId,
  returnsSubmission,
  sends,
  type Story,
  story,
  submits,
  supplies,
  tracksOutside,
} from '#lib/coordination/testing';
import { requestFile } from './request-file.fold.js';

const asked = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance', 'health'], { leadPosition: 'Đề nghị phê duyệt' }),
);

const fileOf = ({ events }: Story, facts: RequestFacts) => {
  const history = events.map((event, index) => ({
    revision: BigInt(index),
    event,
    occurredAt: event.data.occurredAt,
    recordedAt: facts.now,
    actor: { kind: 'automation', automation: 'specification' } as const,
  }));
  const file = requestFile(history, facts);
  if (!file) throw new Error('the request was opened');
  return file;
};

const inMarch = at('2026-03-10T12:00');
const ofFinance = (told: Story) => fileOf(told, inMarch).consultations[0];

describe('the page of a request shows', () => {
  const here = { kind: 'recorded' };
  const evidenceOf = (told: Story) => ofFinance(told)?.opinions[0]?.evidenceOf;
  const correctsSending = (name: 'finance' | 'planning', sent: string, to: string) =>
    corrects(name, {
      entry: 'sending',
      agency: id('finance'),
      opinion: opinion('opinion-of-finance').id,
      from: moment(sent),
      to: moment(to),
    });

  it('what shows each date of an opinion: its entry, the registry of the lead, its correction', () => {
    const sent = asked.and(at('2026-03-02T09:00'), sends('finance'));
    expect(evidenceOf(sent)).toEqual({ signedOn: here, sentAt: here });
    const registered = sent.and(
      at('2026-03-03T08:00'),
      registersOpinion('finance', { number: '5120' }),
    );
    const all = { signedOn: here, sentAt: here, receivedAt: here, registered: here };
    expect(evidenceOf(registered)).toEqual(all);
    const corrected = registered.and(
      at('2026-03-04T09:00'),
      correctsSending('finance', '2026-03-02T09:00', '2026-02-27T15:00'),
    );
    expect(evidenceOf(corrected)).toEqual({ ...all, sentAt: proof });
  });

  it('the document behind every date of an opinion that another recorded, until its agency confirms a later one', () => {
    const scan = { kind: 'document', description: 'Bản quét công văn trả lời' };
    const entered = records('finance', '2026-03-13T09:00', opinion('opinion-of-finance'), {
      receivedAt: moment('2026-03-16T10:00'),
      registered: { on: localDate('2026-03-16'), number: '5120' },
    });
    const recorded = asked.and(at('2026-03-17T09:00'), entered);
    const all = { signedOn: scan, sentAt: scan, receivedAt: scan, registered: scan };
    expect(evidenceOf(recorded)).toEqual(all);
    const later = recorded.and(
      at('2026-03-18T10:00'),
      correctsSending('planning', '2026-03-13T09:00', '2026-03-16T09:00'),
    );
    expect(evidenceOf(later)).toEqual(all);
    const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));
    expect(ofFinance(later.and(at('2026-03-18T11:00'), confirms))?.opinions[0]).toMatchObject({
      sentAt: moment('2026-03-16T09:00'),
      evidenceOf: { ...all, sentAt: here },
    });
  });

  it('an interim reply that was accepted as final: the agency has answered by it', () => {
    const interim = opinion('opinion-of-finance', { kind: 'interim' });
    const accepted = asked
      .and(at('2026-03-02T09:00'), sends('finance', interim))
      .and(at('2026-03-09T09:00'), acceptsInterim('finance'));
    expect(ofFinance(accepted)).toMatchObject({
      status: { kind: 'answeredOnTime' },
      opinions: [{ acceptedAsFinalAt: '2026-03-09T09:00:00.000+07:00' }],
    });
  });

  it('that a matter is within an agency’s remit: its reply is owed again, until a later day', () => {
    const said = asked.and(
      at('2026-03-02T09:00'),
      sends('finance', opinion('not-ours', { kind: 'outOfRemit' })),
    );
    expect(ofFinance(said)).toMatchObject({ status: { kind: 'answeredOnTime' } });
    expect(fileOf(said, inMarch)).toMatchObject({ missing: { remitUndecided: ['finance'] } });
    const owed = said.and(at('2026-03-09T09:00'), maintainsRemit('finance'));
    expect(ofFinance(owed)).toMatchObject({
      status: { kind: 'withinWindow' },
      moves: [{ cause: 'remitMaintained', to: { dueOn: '2026-03-20' } }],
      opinions: [{ remitMaintained: { reason: 'Thuộc chức năng của Sở' } }],
    });
    const moved = said.and(at('2026-03-09T09:00'), passesOn('finance', 'transport'));
    expect(ofFinance(moved)?.transferred).toMatchObject({
      cause: 'outOfRemit',
      heirs: [{ agency: id('transport') }],
    });
  });

  it('how many working days the lead takes to decide on an agency’s remit', () => {
    const saidAt = at('2026-03-02T09:00');
    const said = asked.and(saidAt, sends('finance', opinion('not-ours', { kind: 'outOfRemit' })));
    expect(ofFinance(said)?.remitDecision).toEqual({ saidAt: saidAt.now, workingDays: 6 });
    const decidedAt = at('2026-03-05T09:00');
    const passed = said.and(decidedAt, passesOn('finance', 'transport'));
    expect(ofFinance(passed)?.remitDecision).toEqual({
      saidAt: saidAt.now,
      decidedAt: decidedAt.now,
      workingDays: 3,
    });
  });

  it('that a part is tracked outside the system, and the day its opinion came back', () => {
    const tracked = asked.and(at('2026-03-02T09:00'), tracksOutside('finance'));
    expect(fileOf(tracked, inMarch)).toMatchObject({
      status: 'collecting',
      missing: { unanswered: ['health'], dayOutside: ['finance'] },
      consultations: [{ status: { kind: 'awaitedOutside' } }, {}],
    });
    const cameBack = tracked.and(inMarch, recordsDayOutside('finance', '2026-03-09'));
    expect(fileOf(cameBack, inMarch)).toMatchObject({
      missing: { dayOutside: [] },
      consultations: [{ status: { kind: 'outsideSystem', cameBackOn: '2026-03-09' } }, {}],
    });
  });

  it('whose joint letter an agency has confirmed', () => {
    const joint = opinion('opinion-of-health', { form: 'jointLetter', coAuthors: [id('finance')] });
    const confirmed = asked
      .and(at('2026-03-02T09:00'), sends('health', joint))
      .and(at('2026-03-03T09:00'), confirmsJoint('finance', 'health'));
    expect(ofFinance(confirmed)).toMatchObject({
      status: { kind: 'answeredOnTime' },
      opinions: [{ jointWith: { agency: id('health'), opinion: 'opinion-of-health' } }],
    });
  });

  it('until when an agency may correct what another recorded, and that it did', () => {
    const recorded = asked.and(at('2026-03-05T10:00'), records('finance', '2026-03-04T11:30'));
    expect(ofFinance(recorded)?.opinions).toMatchObject([{ mayBeCorrectedUntil: '2026-03-10' }]);
    const corrected = recorded.and(
      at('2026-03-06T10:00'),
      correctsRecord('finance', opinionOn('what-we-said', 'object')),
    );
    expect(ofFinance(corrected)?.opinions).toMatchObject([
      { supersededBy: 'what-we-said' },
      { correctsRecord: true, supersedes: 'opinion-of-finance' },
    ]);
  });

  it('a submission that was returned and why, the one after it, and its conclusion', () => {
    const returned = asked
      .and(at('2026-02-13T09:00'), sends('finance'))
      .and(at('2026-02-13T10:00'), sends('health'))
      .and(at('2026-02-20T09:00'), submits())
      .and(at('2026-02-23T09:00'), returnsSubmission());
    expect(fileOf(returned, inMarch)).toMatchObject({
      status: 'ready',
      returnedSubmissions: [
        { document: { number: '77/TTr-SQH' }, returned: { at: '2026-02-23T09:00:00.000+07:00' } },
      ],
    });
    expect(fileOf(returned, inMarch)).not.toHaveProperty('submission');
    const concluded = returned
      .and(at('2026-02-24T09:00'), submits())
      .and(at('2026-02-26T09:00'), concludes());
    expect(fileOf(concluded, inMarch)).toMatchObject({
      status: 'concluded',
      submission: { submittedAt: '2026-02-24T09:00:00.000+07:00' },
      conclusion: { document: { number: '120/TB-VP' } },
    });
  });

  it('the opinions that came after an early submission as its addendum, until it is submitted again', () => {
    const order = { number: '900/UBND-TH', issuedOn: localDate('2026-02-19') };
    const early = asked
      .and(at('2026-02-20T09:00'), submits({ earlyOn: order }))
      .and(at('2026-02-23T09:00'), sends('finance'));
    expect(fileOf(early, inMarch).submission).toMatchObject({
      early: { missing: { unanswered: [id('finance'), id('health')] } },
      addenda: [{ agency: id('finance'), opinion: 'opinion-of-finance' }],
    });
    const again = early
      .and(at('2026-02-24T09:00'), returnsSubmission())
      .and(at('2026-02-24T10:00'), sends('health'))
      .and(at('2026-02-25T09:00'), submits());
    expect(fileOf(again, inMarch).submission).toMatchObject({ addenda: [] });
    expect(fileOf(again, inMarch).returnedSubmissions).toMatchObject([
      { addenda: [{ agency: id('finance') }] },
    ]);
  });

  it('an heir what its predecessor had asked of the lead: the documents still missing, and more time', () => {
    const register = registerWith(ended('finance', '2026-03-02', ['transport']));
    const passedOn = asked
      .and(at('2026-02-24T08:00'), asksExtension('finance', 5))
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán', 'Bản đồ'))
      .and(at('2026-02-25T09:00'), acceptsDocuments('finance'))
      .and(at('2026-02-26T09:00'), supplies('finance', [1]))
      .and(at('2026-03-02T08:00', { register }), follows('finance'));
    const heir = fileOf(passedOn, inMarch).consultations.find(
      ({ agency }) => agency === id('transport'),
    );
    expect(heir).toMatchObject({
      status: { kind: 'documentsRequested' },
      documentsRequested: [
        {
          requestedAt: '2026-02-24T09:00:00.000+07:00',
          items: [{ item: 2, description: 'Bản đồ' }],
          takenOver: { from: 'finance', answer: 'accepted' },
        },
      ],
      extensions: [{ askedAt: '2026-02-24T08:00:00.000+07:00', takenOverFrom: 'finance' }],
    });
  });

  it('nobody who owes a reply to a request that was concluded on', () => {
    const order = { number: '900/UBND-TH', issuedOn: localDate('2026-02-19') };
    const concluded = asked
      .and(at('2026-02-20T09:00'), submits({ earlyOn: order }))
      .and(at('2026-02-26T09:00'), concludes());
    expect(ofFinance(concluded)?.status).toEqual({ kind: 'notOwed', because: 'concluded' });
  });
});
