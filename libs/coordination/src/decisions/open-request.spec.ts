import type { RuleSetId } from '#lib/rulebook';
import {
  AddAddressee,
  type Consultation,
  OpenRequest,
  type RequestRejection,
  type Urgency,
} from '#lib/coordination';
import {
  addressee,
  at,
  by,
  byImport,
  ended,
  id,
  letterTo,
  moment,
  registerWith,
  requestId,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate, windowOf } from '#lib/working-time';

const now = at('2026-02-12T09:00');
const words = { words: 'trước ngày 05/3/2026', on: localDate('2026-03-05') };

describe('a lead agency opens a request', () => {
  it('to many agencies in one append, each with its own question and its own clock', () => {
    const letter = letterTo(['finance'], {
      addressees: [
        addressee('finance', { question: 'Cho ý kiến về dự toán' }),
        addressee('health', {
          window: { kind: 'length', length: { count: 7, unit: 'workingDay' } },
        }),
        addressee('transport', { window: { kind: 'stated', deadline: words } }),
        addressee('office', { channel: 'elsewhere' }),
      ],
    });
    const opened = story().and(now, letter);
    expect(types(opened.events)).toEqual(
      [
        'RequestOpened',
        ...Array.from({ length: 3 }, () => ['AddresseeAdded', 'DossierDelivered', 'WindowOpened']),
        'AddresseeAdded',
      ].flat(),
    );
    const dueOn = (name: 'finance' | 'health' | 'transport') => opened.consultation(id(name));
    expect(dueOn('finance')).toMatchObject({ clock: { due: { dueOn: '2026-03-13' } } });
    expect(dueOn('health')).toMatchObject({ clock: { due: { dueOn: '2026-03-03' } } });
    expect(dueOn('transport')).toMatchObject({ clock: { due: { dueOn: '2026-03-05' } } });
    expect(opened.consultation(id('office'))).toMatchObject({ status: 'awaitingDelivery' });
  });

  it('under the rule in force on the date of issue of its letter, pinned with its version', () => {
    const [opened] = story().adds(now, letterTo(['finance']));
    expect(opened).toHaveProperty('data.rule', {
      id: 'HCM-CT08',
      version: 1,
      reference: false,
    });
    expect(opened).toHaveProperty('data.calendar', 'vn-public-sector');
  });

  it('counts from the same day a letter that is marked urgent', () => {
    const opened = story().and(now, letterTo(['finance'], { urgency: 'urgent' }));
    expect(opened.consultation(id('finance'))).toMatchObject({
      clock: {
        due: { dueOn: '2026-03-12', derivation: { window: { start: { on: '2026-02-12' } } } },
      },
    });
  });

  it('in hours, from the moment of delivery, and through days off where it is marked express', () => {
    const inHours = (urgency: Urgency) =>
      story()
        .and(
          at('2026-02-27T15:00'),
          letterTo(['finance'], {
            urgency,
            addressees: [
              addressee('finance', {
                window: { kind: 'length', length: { count: 24, unit: 'hour' } },
              }),
            ],
          }),
        )
        .consultation(id('finance'));
    const due = (dueAt: string) => ({ clock: { due: { dueAt: moment(dueAt) } } });
    expect(inHours('urgent')).toMatchObject(due('2026-03-02T15:00'));
    expect(inHours('express')).toMatchObject(due('2026-02-28T15:00'));
    expect(inHours('expressByHour')).toMatchObject(due('2026-02-28T15:00'));
  });

  it('starts no clock where the dossier is not provided', () => {
    const opened = story().and(now, letterTo(['finance'], { dossier: { status: 'notProvided' } }));
    expect(types(opened.events)).toEqual(['RequestOpened', 'AddresseeAdded', 'DossierDelivered']);
    expect(opened.consultation(id('finance')).status).toBe('awaitingDossier');
  });

  it('gives a body the rule does not bind a courtesy date', () => {
    const opened = story().and(now, letterTo(['ministry', 'finance']));
    expect(opened.consultation(id('ministry'))).toMatchObject({ bound: false, status: 'running' });
    expect(opened.consultation(id('finance'))).toMatchObject({ bound: true });
  });

  it.each([
    [undefined, undefined],
    ['1.004232', 'thủ tục hành chính mã số 1.004232'],
  ])(
    'on an administrative procedure (code: %s) by what its letter states, and calls nothing of it law',
    (code, citation) => {
      const opened = story().and(
        now,
        letterTo(['finance'], {
          matter: { kind: 'administrativeProcedure', ...(code !== undefined && { code }) },
          addressees: [
            addressee('finance', {
              window: { kind: 'length', length: { count: 7, unit: 'workingDay' } },
            }),
          ],
        }),
      );
      const { clock } = opened.consultation(id('finance')) as Extract<
        Consultation,
        { status: 'running' }
      >;
      expect(clock).toMatchObject({
        due: { dueOn: '2026-03-03' },
      });
      expect(windowOf(clock.due)).toMatchObject({
        rule: 'HCM-PROCEDURE',
        start: { basis: 'house' },
        length: { basis: 'house' },
      });
      expect(windowOf(clock.due).length.citation).toBe(citation);
      expect(JSON.stringify(clock)).not.toContain('Chỉ thị');
    },
  );

  it('keeps in whose name the letter asks and who signed it', () => {
    const signed = letterTo(['ministry'], {
      askedInNameOf: 'peoplesCommittee',
      signer: { authority: 'KT' },
    });
    expect(story().adds(now, signed)[0]).toMatchObject({
      data: { askedInNameOf: 'peoplesCommittee', signer: { authority: 'KT' } },
    });
  });

  it.each<[string, Partial<OpenRequest['data']>, RequestRejection]>([
    [
      'a letter of tomorrow',
      { letter: { number: '1/SQH', issuedOn: localDate('2026-02-13') } },
      { type: 'DateInFuture', field: 'letter.issuedOn', value: localDate('2026-02-13') },
    ],
    [
      'a sending before the letter',
      { sentAt: moment('2026-02-11T09:00') },
      {
        type: 'DateBeforeLetter',
        field: 'sentAt',
        value: localDate('2026-02-11'),
        letterIssuedOn: localDate('2026-02-12'),
      },
    ],
    [
      'a sending still to come',
      { sentAt: moment('2026-02-12T09:01') },
      { type: 'DateInFuture', field: 'sentAt', value: moment('2026-02-12T09:01') },
    ],
    [
      'a lead that is on no register',
      { lead: 'nobody' as never },
      { type: 'OnlyTheLeadMay', lead: 'nobody' as never },
    ],
    [
      'a rule nobody knows',
      { ruleSet: 'HCM-1900' as RuleSetId },
      { type: 'RuleNotFound', rule: 'HCM-1900' },
    ],
    [
      'a rule that would judge nobody',
      { ruleSet: 'REFERENCE-15WD' as RuleSetId },
      { type: 'RuleNotInForce', rule: 'REFERENCE-15WD', on: localDate('2026-02-12') },
    ],
    [
      'an administrative procedure whose letter states no window: the 15 days of Directive 08 are not for it',
      { matter: { kind: 'administrativeProcedure' } },
      { type: 'WindowMustBeStated', agency: id('finance'), rule: 'HCM-PROCEDURE' },
    ],
    [
      'an administrative procedure under Directive 08, even by name',
      { matter: { kind: 'administrativeProcedure' }, ruleSet: 'HCM-CT08' as RuleSetId },
      { type: 'RuleNotForMatter', rule: 'HCM-CT08', matter: 'administrativeProcedure' },
    ],
    [
      'a letter older than any rule',
      { letter: { number: '1/SQH', issuedOn: localDate('2018-01-02') } },
      { type: 'NoRuleInForce', on: localDate('2018-01-02'), matter: 'general' },
    ],
    [
      'a calendar nobody keeps',
      { calendar: 'lunar' },
      { type: 'CalendarNotFound', calendar: 'lunar' },
    ],
    [
      'a window of no length',
      {
        addressees: [
          addressee('finance', {
            window: { kind: 'length', length: { count: 0, unit: 'workingDay' } },
          }),
        ],
      },
      { type: 'WindowImpossible', agency: id('finance'), count: 0 },
    ],
    [
      'a stated date beyond any window',
      {
        addressees: [
          addressee('finance', {
            window: {
              kind: 'stated',
              deadline: { words: 'trước ngày 01/01/2099', on: localDate('2099-01-01') },
            },
          }),
        ],
      },
      { type: 'WindowImpossible', agency: id('finance'), count: 26_621 },
    ],
  ])('refuses %s', (_, told, rejection) => {
    expect(story().refuses(now, letterTo(['finance'], told))).toEqual(rejection);
  });

  it('is refused in the name of another agency', () => {
    const { data } = letterTo(['finance']);
    expect(story().refuses(now, new OpenRequest(data, by('health')))).toEqual({
      type: 'OnlyTheLeadMay',
      lead: id('planning'),
    });
  });

  it('is refused a second time', () => {
    const opened = story().and(now, letterTo(['finance']));
    expect(opened.refuses(now, letterTo(['finance']))).toEqual({
      type: 'RequestAlreadyOpened',
      requestId,
    });
  });
});

describe('a letter goes only to bodies that stood on its day', () => {
  const register = registerWith(ended('finance', '2026-02-12', ['health']));
  const then = at('2026-02-12T09:00', { register });

  it('and is told who stood in the place of one that did not', () => {
    expect(story().refuses(then, letterTo(['finance']))).toEqual({
      type: 'AgencyNotStanding',
      agency: 'finance',
      on: '2026-02-12',
      heirs: ['health'],
    });
    const opened = story().and(then, letterTo(['transport']));
    const evidence = { kind: 'recorded' } as const;
    const add = new AddAddressee(
      { requestId, addressee: addressee('finance'), evidence },
      by('planning'),
    );
    expect(opened.refuses(then, add)).toMatchObject({ type: 'AgencyNotStanding' });
  });

  it('whose lead stood as well', () => {
    const leadless = at('2026-02-12T09:00', {
      register: registerWith(ended('planning', '2026-02-12', [])),
    });
    expect(story().refuses(leadless, letterTo(['health']))).toMatchObject({
      type: 'AgencyNotStanding',
      agency: 'planning',
      heirs: [],
    });
  });

  it('unless it is transcribed from a file of past requests', () => {
    const transcribed = letterTo(['finance'], {
      evidence: { kind: 'transcribed', file: 'cu.csv', line: 2 },
    });
    const imported = new OpenRequest(transcribed.data, byImport());
    expect(types(story().adds(then, imported))).toContain('AddresseeAdded');
  });
});
