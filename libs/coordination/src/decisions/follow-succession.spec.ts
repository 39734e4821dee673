import type { AgencyId, AgencyRegister, RegisteredAgency } from '#lib/agencies';
import {
  FollowSuccession,
  RegisterDossier,
  SubmitRequest,
  TransferConsultation,
} from '#lib/coordination';
import {
  addressee,
  asksExtension,
  asksFor,
  at,
  by,
  cast,
  contestsDocuments,
  decidesExtension,
  decision,
  ended,
  findsDocuments,
  follows,
  id,
  letterTo,
  moment,
  noticeLapses,
  records,
  recordsDayOutside,
  registerWith,
  requestId,
  sends,
  story,
  supplies,
  tracksOutside,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const intoHealth = registerWith(ended('finance', '2026-03-02', ['health']));
const on = (time: string, register: AgencyRegister) => at(time, { register });

// Received on Friday 13/2/2026, Tết is 16 to 20/2: due on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'transport']));
const passesToBoth = new TransferConsultation(
  {
    requestId,
    agency: id('finance'),
    cause: 'reorganised',
    heirs: [
      { agency: id('health'), question: 'Dự toán' },
      { agency: id('office'), question: 'Quy trình' },
    ],
    reason: 'Theo đề án sắp xếp',
  },
  by('planning'),
);
const effective = on('2026-03-02T08:00', intoHealth);

describe('where a body that is asked has been merged', () => {
  it('its heir is asked the same, on the clock that runs on', () => {
    const events = asked.adds(effective, follows('finance'));
    expect(events).toMatchObject([
      {
        type: 'ConsultationTransferred',
        data: {
          agency: 'finance',
          occurredAt: moment('2026-03-02T00:00'),
          cause: 'reorganised',
          heirs: [{ agency: 'health' }],
          reason: 'Theo 12/NQ-HĐND',
        },
      },
      {
        type: 'AddresseeAdded',
        data: {
          agency: 'health',
          takenOverFrom: 'finance',
          bound: true,
          addressee: { question: 'Cho ý kiến về phần việc thuộc chức năng, nhiệm vụ' },
        },
      },
      { type: 'DossierDelivered', data: { agency: 'health' } },
      {
        type: 'WindowOpened',
        data: { agency: 'health', takenOverFrom: 'finance', due: { dueOn: '2026-03-13' } },
      },
    ]);
    const followed = asked.and(effective, follows('finance'));
    expect(followed.consultation(id('finance'))).toMatchObject({
      status: 'transferred',
      lapsed: false,
    });
    expect(followed.consultation(id('health')).status).toBe('running');
  });

  it('its heir has at least five working days from the transfer', () => {
    const late = on('2026-03-11T08:00', registerWith(ended('finance', '2026-03-11', ['health'])));
    expect(asked.adds(late, follows('finance')).at(-1)).toMatchObject({
      type: 'WindowOpened',
      data: { due: { dueOn: '2026-03-18' } },
    });
  });

  it('nothing happens before the day the decision takes effect, and nothing twice after it', () => {
    expect(asked.adds(on('2026-03-01T23:59', intoHealth), follows('finance'))).toEqual([]);
    const followed = asked.and(effective, follows('finance'));
    expect(followed.adds(effective, follows('finance'))).toEqual([]);
  });

  it('what it had answered stays its own answer', () => {
    const answered = asked.and(at('2026-02-26T09:00'), sends('finance'));
    expect(answered.adds(effective, follows('finance'))).toEqual([]);
  });

  it('a lapse up to the day of its end stays with it, noticed or not', () => {
    const end = on('2026-03-16T08:00', registerWith(ended('finance', '2026-03-16', ['health'])));
    expect(types(asked.adds(end, follows('finance')))).toEqual([
      'WindowLapsed',
      'ConsultationTransferred',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
    const noticed = asked.and(at('2026-03-14T00:00'), noticeLapses()).and(end, follows('finance'));
    expect(noticed.consultation(id('finance'))).toMatchObject({
      status: 'transferred',
      lapsed: true,
    });
    expect(noticed.consultation(id('health'))).toMatchObject({
      status: 'running',
      clock: { due: { dueOn: '2026-03-23' } },
    });
  });

  it('a lapse recorded for after its end is taken back', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    const events = lapsed.adds(on('2026-03-16T08:00', intoHealth), follows('finance'));
    expect(events[0]).toMatchObject({
      type: 'LapseReversed',
      data: { agency: 'finance', cause: 'transferred', lapse: { dueOn: '2026-03-13' } },
    });
  });

  it('a letter opened later for a day on which it stood is caught as well', () => {
    const later = story().and(on('2026-03-03T09:00', intoHealth), letterTo(['finance']));
    expect(types(later.adds(on('2026-03-03T09:01', intoHealth), follows('finance')))).toContain(
      'ConsultationTransferred',
    );
  });

  it('an heir that is asked already answers for both, with five working days at least', () => {
    const both = story().and(
      at('2026-02-12T09:00'),
      letterTo([], {
        addressees: [addressee('finance', { question: 'Dự toán' }), addressee('health')],
      }),
    );
    const late = on('2026-03-11T08:00', registerWith(ended('finance', '2026-03-11', ['health'])));
    expect(both.adds(late, follows('finance'))).toMatchObject([
      { type: 'ConsultationTransferred', data: { heirs: [{ agency: 'health' }] } },
      { type: 'QuestionAdded', data: { agency: 'health', question: 'Dự toán' } },
      {
        type: 'DueDateMoved',
        data: { agency: 'health', cause: 'transferred', due: { dueOn: '2026-03-18' } },
      },
    ]);
    expect(types(both.adds(effective, follows('finance')))).toEqual([
      'ConsultationTransferred',
      'QuestionAdded',
    ]);
  });

  it('the lead itself owes itself nothing', () => {
    const intoLead = registerWith(ended('finance', '2026-03-02', ['planning']));
    const events = asked.adds(on('2026-03-02T08:00', intoLead), follows('finance'));
    expect(types(events)).toEqual(['ConsultationTransferred']);
  });

  it('a later registration of the letter by the heir leaves the clock it took over as it runs', () => {
    const followed = asked.and(effective, follows('finance'));
    const registers = new RegisterDossier(
      {
        requestId,
        agency: id('health'),
        registeredOn: localDate('2026-03-03'),
        number: '120',
        evidence: { kind: 'recorded' },
      },
      by('health'),
    );
    expect(types(followed.adds(at('2026-03-03T09:00'), registers))).toEqual(['DossierRegistered']);
  });
});

describe('what a body that has ended had asked of the lead', () => {
  const late = on('2026-03-11T08:00', registerWith(ended('finance', '2026-03-11', ['health'])));

  it('in missing documents stays open for its heir, item by item, and the clock stands until they are there', () => {
    const standing = asked
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán', 'Bản đồ'))
      .and(at('2026-02-26T09:00'), supplies('finance', [1]));
    const events = standing.adds(effective, follows('finance'));
    expect(types(events)).toEqual([
      'ConsultationTransferred',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
      'DocumentsRequested',
    ]);
    expect(events.at(-1)?.data).toMatchObject({
      agency: 'health',
      occurredAt: moment('2026-02-24T09:00'),
      items: [{ item: 2, description: 'Bản đồ' }],
      stopsClock: true,
      takenOver: { from: 'finance' },
    });
    const followed = standing.and(effective, follows('finance'));
    expect(followed.consultation(id('health')).status).toBe('suspended');
    const supplied = at('2026-03-04T09:00');
    expect(followed.refuses(supplied, supplies('health', [1]))).toMatchObject({
      type: 'DocumentUnknown',
    });
    expect(followed.refuses(supplied, supplies('finance', [2]))).toMatchObject({
      type: 'NoDocumentsRequested',
    });
    // The window begins again: fifteen working days after 4/3.
    expect(followed.adds(supplied, supplies('health', [2]))).toMatchObject([
      { type: 'DocumentsSupplied' },
      { type: 'DueDateMoved', data: { agency: 'health', due: { dueOn: '2026-03-25' } } },
    ]);
  });

  it('in missing documents without a word of the lead says since when its silence is the heir’s to wait for', () => {
    const standing = asked.and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
    const silenceSince = moment('2026-03-02T00:00');
    expect(standing.adds(effective, follows('finance')).at(-1)?.data).toMatchObject({
      takenOver: { from: 'finance', silenceSince },
    });
    const supplied = standing.and(at('2026-02-24T10:00'), supplies('finance', [1]));
    expect(types(supplied.adds(effective, follows('finance')))).not.toContain('DocumentsRequested');
    const split = registerWith(ended('finance', '2026-03-02', ['health', 'office']));
    const named = standing
      .and(on('2026-03-02T08:00', split), follows('finance'))
      .adds(on('2026-03-02T09:00', split), passesToBoth);
    const silences = named.flatMap(({ type, data }) =>
      type === 'DocumentsRequested' ? [data.takenOver?.silenceSince] : [],
    );
    expect(silences).toEqual([silenceSince, undefined]);
  });

  it('in missing documents that the lead contests is found on for its heir, whose clock then runs', () => {
    const contested = asked
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-02-25T09:00'), contestsDocuments('finance'))
      .and(effective, follows('finance'));
    expect(contested.consultation(id('health'))).toMatchObject({
      delivery: { asked: { answer: 'contested' } },
    });
    const found = contested.and(at('2026-03-03T09:00'), findsDocuments('health', 'unfounded'));
    expect(found.consultation(id('health'))).toMatchObject({
      status: 'running',
      clock: { due: { dueOn: '2026-03-13' } },
    });
  });

  it('in more time waits for the decision of the lead, which is one for both', () => {
    const waiting = asked.and(at('2026-03-06T09:00'), asksExtension('finance', 5));
    expect(waiting.adds(late, follows('finance')).at(-1)).toMatchObject({
      type: 'ExtensionAsked',
      data: {
        agency: 'health',
        occurredAt: moment('2026-03-06T09:00'),
        length: { count: 5, unit: 'workingDay' },
        takenOverFrom: 'finance',
      },
    });
    const followed = waiting.and(late, follows('finance'));
    expect(followed.adds(at('2026-03-12T09:00'), decidesExtension('health', 5))).toMatchObject([
      { type: 'ExtensionDecided', data: { agency: 'health' } },
      { type: 'DueDateMoved', data: { agency: 'health', due: { dueOn: '2026-03-20' } } },
      { type: 'ExtensionDecided', data: { agency: 'finance' } },
    ]);
    const refused = followed.and(at('2026-03-12T09:00'), decidesExtension('health'));
    for (const name of ['health', 'finance'] as const)
      expect(refused.refuses(at('2026-03-12T10:00'), decidesExtension(name, 5))).toEqual({
        type: 'NoExtensionAsked',
        agency: name,
      });
  });

  it('in more time, granted after its lapse, takes that lapse back as well', () => {
    const end = on('2026-03-16T08:00', registerWith(ended('finance', '2026-03-16', ['health'])));
    const followed = asked
      .and(at('2026-03-12T09:00'), asksExtension('finance', 5))
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(end, follows('finance'));
    const granted = followed.adds(at('2026-03-17T09:00'), decidesExtension('health', 5));
    expect(granted).toContainEqual(
      expect.objectContaining({
        type: 'LapseReversed',
        data: expect.objectContaining({ agency: 'finance', cause: 'extended' }),
      }),
    );
  });

  it('is open for an heir that is asked already, whose own requests stand first and whose clock runs on', () => {
    const both = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance', 'health']))
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-02-24T09:00'), asksExtension('finance', 5));
    const events = both.adds(effective, follows('finance'));
    expect(events.slice(-2)).toMatchObject([
      { type: 'DocumentsRequested', data: { agency: 'health', stopsClock: false } },
      { type: 'ExtensionAsked', data: { agency: 'health', takenOverFrom: 'finance' } },
    ]);
    expect(both.and(effective, follows('finance')).consultation(id('health')).status).toBe(
      'running',
    );
    const itself = both
      .and(at('2026-02-24T10:00'), asksExtension('health', 3))
      .and(at('2026-02-27T10:00'), asksFor('health', 'Bản vẽ'));
    expect(types(itself.adds(effective, follows('finance')))).toEqual(['ConsultationTransferred']);
  });
});

describe('a part tracked outside the system (R3)', () => {
  const outside = asked.and(at('2026-02-26T09:00'), tracksOutside('finance'));

  it('passes to the heir as tracked outside: the agency alone, no question, dossier or window', () => {
    expect(outside.adds(effective, follows('finance'))).toEqual([
      {
        type: 'ConsultationTransferred',
        data: {
          requestId,
          agency: 'finance',
          occurredAt: moment('2026-03-02T00:00'),
          cause: 'reorganised',
          heirs: [{ agency: 'health' }],
          reason: 'Theo 12/NQ-HĐND',
        },
      },
      {
        type: 'AddresseeAdded',
        data: {
          requestId,
          agency: 'health',
          occurredAt: effective.now,
          addressee: { channel: 'outsideSystem' },
          bound: true,
          takenOverFrom: 'finance',
        },
      },
      { type: 'TrackedOutside', data: { requestId, agency: 'health', occurredAt: effective.now } },
    ]);
  });

  it('is asked for by its day of the heir, and no word of it is taken from either body', () => {
    const followed = outside.and(effective, follows('finance'));
    const submit = new SubmitRequest(
      { requestId, submission: { number: '77/TTr', issuedOn: localDate('2026-03-03') } },
      by('planning'),
    );
    const now = at('2026-03-03T09:00');
    expect(followed.refuses(now, submit)).toMatchObject({ missing: { dayOutside: ['health'] } });
    expect(followed.refuses(now, sends('health'))).toEqual({ type: 'ClassifiedNotAccepted' });
    const before = records('finance', '2026-02-27T09:00');
    expect(followed.refuses(now, before)).toEqual({ type: 'ClassifiedNotAccepted' });
    const cameBack = followed.and(now, recordsDayOutside('health', '2026-03-03'));
    expect(cameBack.refuses(now, submit)).toMatchObject({ missing: { dayOutside: [] } });
  });

  it('stays with the old body where several take its place, or the heir is asked here otherwise', () => {
    for (const heirs of [['health', 'office'], ['transport']] as const) {
      const register = registerWith(ended('finance', '2026-03-02', heirs));
      expect(outside.adds(on('2026-03-02T08:00', register), follows('finance'))).toEqual([]);
    }
  });

  it('is waited for once where the heir’s own part is tracked outside as well', () => {
    const both = outside.and(at('2026-02-26T09:00'), tracksOutside('transport'));
    const register = registerWith(ended('finance', '2026-03-02', ['transport']));
    expect(types(both.adds(on('2026-03-02T08:00', register), follows('finance')))).toEqual([
      'ConsultationTransferred',
    ]);
  });

  it('that has come back by then stays as it is', () => {
    const cameBack = outside.and(
      at('2026-02-27T09:00'),
      recordsDayOutside('finance', '2026-02-27'),
    );
    expect(cameBack.adds(effective, follows('finance'))).toEqual([]);
  });
});

describe('where a body that is asked has been split', () => {
  const among = registerWith(ended('finance', '2026-03-02', ['health', 'office']));
  const split = asked.and(on('2026-03-02T08:00', among), follows('finance'));

  it('the clock ends, and the submission waits until the lead has named who answers what', () => {
    expect(split.events.at(-1)).toMatchObject({
      type: 'ConsultationTransferred',
      data: { heirs: [], heirsAwaited: true },
    });
    const submit = new SubmitRequest(
      { requestId, submission: { number: '77/TTr', issuedOn: localDate('2026-03-03') } },
      by('planning'),
    );
    expect(split.refuses(at('2026-03-03T09:00'), submit)).toMatchObject({
      type: 'SubmissionNotReady',
      missing: { unanswered: ['finance', 'transport'] },
    });
  });

  it('nothing is passed on twice', () => {
    expect(split.adds(on('2026-03-03T08:00', among), follows('finance'))).toEqual([]);
  });
});

describe('where a body that is asked has been abolished', () => {
  it('nobody answers in its place, and the submission does not wait for it', () => {
    const abolished = registerWith(ended('finance', '2026-03-02', []));
    const alone = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }),
    );
    const followed = alone.and(on('2026-03-02T08:00', abolished), follows('finance'));
    const submit = new SubmitRequest(
      { requestId, submission: { number: '77/TTr', issuedOn: localDate('2026-03-03') } },
      by('planning'),
    );
    expect(types(followed.adds(at('2026-03-03T09:00'), submit))).toEqual(['RequestSubmitted']);
  });
});

describe('where the lead has been merged', () => {
  const intoTransport = registerWith(ended('planning', '2026-03-02', ['transport']));
  const led = asked.and(on('2026-03-02T08:00', intoTransport), follows('planning'));

  it('its heir leads, and owes itself no reply', () => {
    expect(led.events.slice(-2)).toMatchObject([
      {
        type: 'LeadChanged',
        data: {
          from: 'planning',
          to: 'transport',
          cause: 'reorganised',
          occurredAt: moment('2026-03-02T00:00'),
          document: { number: '12/NQ-HĐND' },
        },
      },
      { type: 'AddresseeReleased', data: { agency: 'transport', cause: 'becameLead' } },
    ]);
  });

  it('the rights of the lead follow it', () => {
    const submission = { number: '77/TTr', issuedOn: localDate('2026-03-03') };
    const now = at('2026-03-03T09:00');
    expect(led.refuses(now, new SubmitRequest({ requestId, submission }, by('planning')))).toEqual({
      type: 'OnlyTheLeadMay',
      lead: 'transport',
    });
    expect(
      led.refuses(now, new SubmitRequest({ requestId, submission }, by('transport'))),
    ).toMatchObject({ type: 'SubmissionNotReady' });
  });
});

describe('where a body was set up anew', () => {
  const again: RegisteredAgency = {
    ...cast.finance,
    id: 'finance-again' as AgencyId,
    from: localDate('2026-03-10'),
    recreation: { recreates: id('finance'), outOf: [id('health')], decision },
  };
  const register = registerWith(ended('finance', '2026-03-02', ['health']), again);

  it('what had passed from its forerunner comes to it; what the other body was itself asked stays there', () => {
    const followed = asked.and(effective, follows('finance'));
    const events = followed.adds(on('2026-03-10T08:00', register), follows('finance-again'));
    expect(events).toMatchObject([
      {
        type: 'ConsultationTransferred',
        data: { agency: 'health', heirs: [{ agency: 'finance-again' }] },
      },
      { type: 'AddresseeAdded', data: { agency: 'finance-again', takenOverFrom: 'health' } },
      { type: 'DossierDelivered' },
      { type: 'WindowOpened', data: { due: { dueOn: '2026-03-17' } } },
    ]);
    const own = story().and(at('2026-02-12T09:00'), letterTo(['health']));
    expect(own.adds(on('2026-03-10T08:00', register), follows('finance-again'))).toEqual([]);
  });
});

describe('the succession of agencies', () => {
  it('is followed by the system only', () => {
    const byLead = new FollowSuccession({ requestId, of: [id('finance')] }, by('planning'));
    expect(asked.refuses(effective, byLead)).toEqual({ type: 'OnlyTheSuccessionMay' });
    expect(story().refuses(effective, follows('finance'))).toEqual({ type: 'RequestNotFound' });
  });
});
