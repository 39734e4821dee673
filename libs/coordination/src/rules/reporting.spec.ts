import {
  AddAddressee,
  askedFor,
  type DocumentReference,
  type Matter,
  type RequestRejection,
  ReturnDossier,
  TransferConsultation,
} from '#lib/coordination';
import {
  addressee,
  asksFor,
  asksForReport,
  at,
  by,
  climbsLadder,
  concludes,
  correctsRecord,
  id,
  indexPublished,
  letterTo,
  noticeLapses,
  opinion,
  opinionOn,
  passesOn,
  records,
  report,
  reportingAt,
  requestId,
  sends,
  story,
  submits,
  types,
} from '#lib/coordination/testing';
import { inWords, localDate, windowOf } from '#lib/working-time';

const opening = reportingAt('2026-02-12T09:00');
const asked = story().and(opening, asksForReport('finance'));
const inTime = reportingAt('2026-02-26T09:00');

/** The due date of the report, as it was opened. */
const dueIn = (told = asked) => {
  const part = told.consultation(id('finance'));
  if (!('clock' in part)) throw new Error('No window is open');
  return part.clock.due;
};

describe('a letter asks for a report', () => {
  it('and its ten working days run from the occasion: the index was published on 9/2, Tết is 16 to 20/2', () => {
    const due = dueIn();
    expect(due.dueOn).toBe('2026-03-02');
    expect(windowOf(due).start).toMatchObject({ value: 'occasion', on: '2026-02-09' });
    expect(inWords(due.derivation, 'vi').join(' ')).toContain(
      'ngày công bố Chỉ số cải cách hành chính, Văn bản số 31/TB-UBND',
    );
  });

  it('on a house rule that is never printed as law', () => {
    const { start, length } = windowOf(dueIn());
    expect([start.basis, length.basis]).toEqual(['house', 'house']);
  });

  it('in the window that the letter cites, where it cites one', () => {
    const window = { kind: 'length', length: { count: 12, unit: 'workingDay' } } as const;
    const addressees = [addressee('finance', { window })];
    expect(dueIn(story().and(opening, asksForReport('finance', { addressees }))).dueOn).toBe(
      '2026-03-04',
    );
  });

  it('long after the occasion, and still leaves a whole working day', () => {
    const late = reportingAt('2026-03-16T09:00');
    const letter = { number: '500/SQH-QLHT', issuedOn: localDate('2026-03-16') };
    // Received on Monday 16/3 through this system, registered at the latest on Tuesday 17/3.
    expect(dueIn(story().and(late, asksForReport('finance', { letter }))).dueOn).toBe('2026-03-18');
  });

  it('only where the monitoring body has adopted a rule about reports', () => {
    expect(story().refuses(at('2026-02-12T09:00'), asksForReport('finance'))).toEqual({
      type: 'NoRuleInForce',
      on: localDate('2026-02-12'),
      matter: 'report',
    });
  });

  const occasion = (told: Partial<(Matter & { kind: 'report' })['occasion']>): Matter => ({
    kind: 'report',
    occasion: { ...indexPublished.occasion, ...told },
  });
  const unnumbered: DocumentReference = { number: ' ', issuedOn: localDate('2026-02-09') };
  it.each<[string, Parameters<typeof asksForReport>[1], RequestRejection]>([
    [
      'of two agencies',
      { addressees: [addressee('finance'), addressee('health')] },
      { type: 'ReportHasOneAddressee', agency: id('finance') },
    ],
    [
      'without saying on what',
      { matter: occasion({ event: ' ' }) },
      { type: 'FieldMissing', field: 'matter.occasion.event' },
    ],
    [
      'on an occasion that no document names',
      { matter: occasion({ document: unnumbered }) },
      { type: 'FieldMissing', field: 'matter.occasion.document.number' },
    ],
    [
      'on an occasion that is yet to come',
      { matter: occasion({ on: localDate('2026-02-13') }) },
      { type: 'DateInFuture', field: 'matter.occasion.on', value: localDate('2026-02-13') },
    ],
    [
      'whose clock would wait for a dossier',
      { dossier: { status: 'notProvided' } },
      { type: 'ReportHasNoDossier' },
    ],
  ])('and is refused %s', (_, told, rejection) => {
    expect(story().refuses(opening, asksForReport('finance', told))).toEqual(rejection);
  });
});

describe('the report is owed by one agency', () => {
  it('and another is not asked beside it', () => {
    const add = new AddAddressee(
      { requestId, addressee: addressee('health'), evidence: { kind: 'recorded' } },
      by('planning'),
    );
    expect(asked.refuses(inTime, add)).toEqual({
      type: 'ReportHasOneAddressee',
      agency: id('finance'),
    });
  });

  it('and passes to one other at most', () => {
    const passTo = (...names: ('health' | 'transport')[]) =>
      new TransferConsultation(
        {
          requestId,
          agency: id('finance'),
          cause: 'wrongAddressee',
          heirs: names.map((name) => ({ agency: id(name), question: `Phần của ${name}` })),
          reason: 'Gửi nhầm cơ quan',
        },
        by('planning'),
      );
    expect(asked.refuses(inTime, passTo('health', 'transport'))).toEqual({
      type: 'ReportHasOneAddressee',
      agency: id('finance'),
    });
    expect(types(asked.adds(inTime, passTo('health')))).toContain('ConsultationTransferred');
  });

  it('who returns it where it was wrongly asked; the right one is asked in its place', () => {
    const returned = asked.and(
      inTime,
      new ReturnDossier(
        { requestId, agency: id('finance'), cause: 'misaddressed', reason: 'Gửi nhầm' },
        by('finance'),
      ),
    );
    expect(
      types(returned.adds(inTime, passesOn('finance', 'health', { cause: 'wrongAddressee' }))),
    ).toContain('AddresseeAdded');
  });

  it('and asks for no missing documents: nothing was sent to be judged', () => {
    expect(asked.refuses(reportingAt('2026-02-13T09:00'), asksFor('finance'))).toEqual({
      type: 'ReportHasNoDossier',
    });
  });
});

describe('the reply', () => {
  const forOpinion = story().and(opening, letterTo(['finance']));

  it('is the report, judged by its sending', () => {
    const made = asked.and(inTime, sends('finance', report('made')));
    expect(made.consultation(id('finance'))).toMatchObject({
      status: 'answered',
      judged: { timeliness: { kind: 'onTime' } },
    });
  });

  it.each(['agree', 'disagree', 'noComment', 'outOfRemit', 'interim', 'reaffirmed'] as const)(
    'is no opinion of kind %s',
    (kind) => {
      expect(asked.refuses(inTime, sends('finance', opinion('given', { kind })))).toEqual({
        type: 'OpinionNotAskedFor',
        kind,
      });
    },
  );

  it('has no points', () => {
    const { points } = opinionOn('with-points', 'amend');
    expect(asked.refuses(inTime, sends('finance', report('made', { points })))).toEqual({
      type: 'ReportHasNoPoints',
    });
  });

  it('to a letter that asks for an opinion is no report', () => {
    expect(askedFor({ kind: 'general' })).toBe('opinion');
    expect(forOpinion.refuses(inTime, sends('finance', report('made')))).toEqual({
      type: 'ReportNotAskedFor',
    });
  });

  it('recorded by the lead is corrected by the agency to nothing but a report', () => {
    const recorded = asked.and(inTime, records('finance', '2026-02-25T09:00', report('made')));
    expect(
      recorded.refuses(inTime, correctsRecord('finance', opinion('corrected'), 'made')),
    ).toEqual({ type: 'OpinionNotAskedFor', kind: 'agree' });
  });

  it('that does not come agrees to nothing: it lapses, is chased and is owed on', () => {
    const lapsed = asked.and(reportingAt('2026-03-03T00:00'), noticeLapses());
    expect(lapsed.events.at(-1)).toMatchObject({ type: 'WindowLapsed' });
    const climbed = lapsed.and(reportingAt('2026-03-04T09:00'), climbsLadder());
    expect(types(climbed.events)).toContain('NoticePosted');
    const made = climbed.and(reportingAt('2026-03-05T09:00'), sends('finance', report('made')));
    expect(made.consultation(id('finance'))).toMatchObject({
      status: 'answered',
      judged: { timeliness: { kind: 'late', workingDays: 3 } },
      latenessMark: {},
    });
  });
});

describe('a request for a report ends', () => {
  it('without a submission: there is nothing to submit', () => {
    const made = asked.and(inTime, sends('finance', report('made')));
    expect(made.refuses(inTime, submits())).toEqual({ type: 'NothingToSubmit' });
  });

  it('with what was concluded on the report, once it is in', () => {
    const made = asked.and(inTime, sends('finance', report('made')));
    expect(made.and(inTime, concludes()).request.status).toBe('concluded');
  });

  it('not before, even where the agency has let its window pass', () => {
    const awaited = { type: 'ReportAwaited', agency: id('finance') };
    expect(asked.refuses(inTime, concludes())).toEqual(awaited);
    const lapsed = asked.and(reportingAt('2026-03-03T00:00'), noticeLapses());
    expect(lapsed.refuses(reportingAt('2026-03-04T09:00'), concludes())).toEqual(awaited);
  });
});
