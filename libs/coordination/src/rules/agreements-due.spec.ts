import {
  type AgreementDeemed,
  type OpenRequest,
  StateLeadPosition,
  SubmitRequest,
  WithdrawRequest,
} from '#lib/coordination';
import {
  addressee,
  askedWhereSilenceAgrees,
  asksExtension,
  asksFor,
  at,
  by,
  chasedTwice,
  chases,
  climbsLadder,
  contestsLate,
  corrects,
  decidesExtension,
  deliveredTo,
  explains,
  findsOnLate,
  givesMoreTime,
  id,
  letterTo,
  maintainsRemit,
  moment,
  noticeLapses,
  objects,
  opinion,
  opinionOn,
  POSITION,
  proof,
  records,
  registers,
  requestId,
  reviews,
  sends,
  SILENCE_AGREES,
  type Story,
  story,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const letter = (told: Partial<OpenRequest['data']> = {}) =>
  askedWhereSilenceAgrees(['finance'], told);

/** Registered by its agency, so that receipt is proven. */
const registered = (told: Partial<OpenRequest['data']> = {}) =>
  letter(told).and(at('2026-02-13T09:00'), registers('finance'));

const climbed = (told: Story, moment = '2026-03-20T09:00') => told.and(at(moment), climbsLadder());

const deemedIn = ({ events }: Story): readonly AgreementDeemed[] =>
  events.filter((event) => event.type === 'AgreementDeemed');

const deemed = (told: Story, now?: string) => deemedIn(climbed(told, now));

const silent = chasedTwice(registered());

describe('a silence is deemed agreement with the position of the lead', () => {
  it('when the chases the rule asks for are issued and one whole working day has passed since', () => {
    expect(deemed(silent, '2026-03-19T23:59')).toEqual([]);
    expect(deemed(silent, '2026-03-20T00:00')).toEqual([
      {
        type: 'AgreementDeemed',
        data: {
          requestId,
          agency: 'finance',
          occurredAt: '2026-03-20T00:00:00.000+07:00',
          noticedAt: '2026-03-20T00:00:00.000+07:00',
          forDueDate: { dueOn: '2026-03-13', dueAt: '2026-03-14T00:00:00.000+07:00' },
          position: POSITION,
          receipt: { kind: 'registration', registeredOn: '2026-02-13', number: '215' },
          under: {
            id: 'SILENCE-AGREES',
            version: 1,
            basis: 'house',
            citation: 'Quyết định số 12/2026/QĐ-UBND, Điều 9',
          },
          because: 'silence',
          chases: [
            { number: 1, document: { number: '530/SQH', issuedOn: '2026-03-16' } },
            { number: 2, document: { number: '541/SQH', issuedOn: '2026-03-18' } },
          ],
        },
      },
    ]);
  });

  it('as of that instant, however late it is noticed, and once', () => {
    const late = climbed(silent, '2026-04-20T09:00');
    expect(deemedIn(late)).toMatchObject([
      {
        data: {
          occurredAt: '2026-03-20T00:00:00.000+07:00',
          noticedAt: '2026-04-20T09:00:00.000+07:00',
        },
      },
    ]);
    expect(deemed(late, '2026-04-21T09:00')).toHaveLength(1);
  });

  it('before the request is submitted, so that the submission rests on it', () => {
    const submission = { number: '77/TTr', issuedOn: localDate('2026-03-20') };
    const submitted = silent.and(
      at('2026-03-20T09:00'),
      new SubmitRequest({ requestId, submission }, by('planning')),
    );
    expect(submitted.events.slice(-2)).toMatchObject([
      { type: 'AgreementDeemed' },
      { type: 'RequestSubmitted', data: { silent: ['finance'] } },
    ]);
  });

  it('where the letter came with a document that proves its delivery, too', () => {
    const byPost = letter({ addressees: [addressee('finance', { channel: 'elsewhere' })] });
    const proven = byPost.and(at('2026-02-12T10:00'), deliveredTo('finance', { evidence: proof }));
    expect(deemed(chasedTwice(proven))).toMatchObject([
      { data: { receipt: { kind: 'delivery', document: proof.document } } },
    ]);
  });

  it('and stays a silence: the lapse stands, and the submission waits for it no more and no less', () => {
    const part = climbed(silent).consultation(id('finance'));
    expect(part).toMatchObject({ status: 'lapsed', opinions: [] });
  });
});

describe('a silence is no agreement', () => {
  const none = (told: Story, now?: string) => expect(deemed(told, now)).toEqual([]);

  it('under a rule that does not say so, whatever the letter says of silence', () => {
    const silenceClause = 'Quá thời hạn trên, nếu không có ý kiến thì xem như đồng ý.';
    const byDefault = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { leadPosition: POSITION, silenceClause }))
      .and(at('2026-02-13T09:00'), registers('finance'));
    expect(byDefault.events[0]).toMatchObject({ data: { silenceClause } });
    none(chasedTwice(byDefault), '2026-06-01T09:00');
  });

  it('in a matter that the rule leaves out', () =>
    none(chasedTwice(registered({ matter: { kind: 'legalDraft' } }))));

  it('of a body that no rule binds: it cannot even be chased', () => {
    const courtesy = askedWhereSilenceAgrees(['ministry']).and(
      at('2026-02-13T09:00'),
      registers('ministry'),
    );
    const lapsed = courtesy.and(at('2026-03-14T00:00'), noticeLapses());
    expect(
      lapsed.refuses(at('2026-03-16T09:00'), chases('ministry', '530/SQH', '2026-03-16')),
    ).toMatchObject({ type: 'NothingToChase', because: 'notBound' });
    none(lapsed);
  });

  it('where the lead had put no position to the agency before the window passed', () => {
    const { leadPosition: _, ...without } = letterTo(['finance'], {
      ruleSet: SILENCE_AGREES.id,
    }).data;
    const unstated = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], without))
      .and(at('2026-02-13T09:00'), registers('finance'));
    const states = new StateLeadPosition({ requestId, position: POSITION }, by('planning'));
    none(chasedTwice(unstated).and(at('2026-03-19T09:00'), states));
    expect(deemed(chasedTwice(unstated.and(at('2026-03-13T09:00'), states)))).toHaveLength(1);
    none(chasedTwice(registered({ leadPosition: '  ' })));
  });

  it('with a position stated only after the window passed: it is with the one put to the agency', () => {
    const changed = silent.and(
      at('2026-03-19T09:00'),
      new StateLeadPosition({ requestId, position: 'Trình theo phương án 2' }, by('planning')),
    );
    expect(deemed(changed)).toMatchObject([{ data: { position: POSITION } }]);
  });

  it('without proof of receipt: a letter that only lies ready here, or the lead’s own word, is none', () => {
    none(chasedTwice(letter({ evidence: proof })));
    const byPost = letter({ addressees: [addressee('finance', { channel: 'elsewhere' })] });
    none(chasedTwice(byPost.and(at('2026-02-12T10:00'), deliveredTo('finance'))));
    const inWords = { kind: 'document', description: 'Đã giao trực tiếp' } as const;
    none(
      chasedTwice(
        byPost.and(at('2026-02-12T10:00'), deliveredTo('finance', { evidence: inWords })),
      ),
    );
  });

  it('with fewer chases issued than the rule asks for, however many notices were posted', () => {
    const once = registered()
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-16T09:00'), chases('finance', '530/SQH', '2026-03-16'));
    const told = ['2026-03-16T09:30', '2026-03-18T09:00', '2026-03-20T09:00'].reduce(
      (so, now) => climbed(so, now),
      once,
    );
    none(told, '2026-06-01T09:00');
  });

  it('on a provisional date', () => {
    const provisional = silent.events.map((event) =>
      event.type === 'WindowOpened'
        ? { ...event, data: { ...event.data, due: { ...event.data.due, provisional: true } } }
        : event,
    );
    none(story(provisional));
  });

  it('in what was withdrawn', () =>
    none(
      silent.and(
        at('2026-03-19T09:00'),
        new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning')),
      ),
    ));

  it('while its objection waits for the review, and never once its lateness was excused', () => {
    const objected = silent.and(at('2026-03-19T09:00'), objects('finance'));
    none(objected);
    const ruling = { number: '1305/UBND-TH', issuedOn: localDate('2026-03-23') };
    const upheld = objected.and(
      at('2026-03-23T09:00'),
      reviews('finance', { kind: 'upheld' }, { ruling }),
    );
    expect(deemed(upheld, '2026-03-24T09:00')).toHaveLength(1);
    none(
      objected.and(
        at('2026-03-23T09:00'),
        reviews('finance', { kind: 'excused', workingDays: 1 }, { ruling }),
      ),
      '2026-06-01T09:00',
    );
  });

  it('of one that has replied in part, or said that the matter is not its own: it was not silent', () => {
    const interim = opinion('first-words', { kind: 'interim' });
    none(
      chasedTwice(registered().and(at('2026-03-02T09:00'), sends('finance', interim))),
      '2026-06-01T09:00',
    );
    const maintained = registered()
      .and(at('2026-03-02T09:00'), sends('finance', opinion('not-ours', { kind: 'outOfRemit' })))
      .and(at('2026-03-02T10:00'), maintainsRemit('finance'));
    none(chasedTwice(maintained), '2026-06-01T09:00');
  });

  it('while the clock stands for missing documents', () => {
    const stands = registered().and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
    none(stands, '2026-06-01T09:00');
  });
});

describe('a deemed agreement leaves only by an event', () => {
  const agreed = climbed(silent);
  const standing = (told: Story) => told.consultation(id('finance')).agreement;

  it('by the reversal of its lapse, where the opinion proves to have been sent in time', () => {
    expect(standing(agreed)).toMatchObject({ because: 'silence' });
    const proved = agreed.and(at('2026-03-23T09:00'), records('finance', '2026-03-13T16:00'));
    expect(proved.events.at(-2)).toMatchObject({
      type: 'LapseReversed',
      data: { cause: 'sentInTime' },
    });
    expect(standing(proved)).toBeUndefined();
    expect(deemed(proved, '2026-06-01T09:00')).toHaveLength(1);
  });

  it('by an extension that reverses the lapse; for the new date the chases count anew', () => {
    const extended = agreed.and(at('2026-03-20T10:00'), givesMoreTime(10));
    expect(standing(extended)).toBeUndefined();
    const again = extended.and(at('2026-03-28T00:00'), noticeLapses());
    expect(deemed(again, '2026-06-01T09:00')).toHaveLength(1);
    const chasedAgain = again
      .and(at('2026-03-30T09:00'), chases('finance', '560/SQH', '2026-03-30'))
      .and(at('2026-03-31T09:00'), chases('finance', '561/SQH', '2026-03-31'));
    expect(deemed(chasedAgain, '2026-04-02T09:00')).toHaveLength(2);
  });

  it('by a review that excuses the lateness', () => {
    const ruling = { number: '1305/UBND-TH', issuedOn: localDate('2026-03-23') };
    const excused = agreed
      .and(at('2026-03-20T10:00'), explains('finance'))
      .and(at('2026-03-23T09:00'), reviews('finance', { kind: 'excused' }, { ruling }));
    expect(standing(excused)).toBeUndefined();
  });

  it('and not by a late opinion, which is kept and responded to beside it', () => {
    const answered = agreed.and(
      at('2026-03-23T09:00'),
      sends('finance', opinionOn('late-words', 'object')),
    );
    expect(standing(answered)).toMatchObject({ because: 'silence' });
    expect(answered.events.at(-1)).toMatchObject({
      type: 'OpinionGiven',
      data: { timeliness: { kind: 'late', workingDays: 6 } },
    });
    expect(
      answered.refuses(
        at('2026-03-24T09:00'),
        new SubmitRequest(
          { requestId, submission: { number: '77/TTr', issuedOn: localDate('2026-03-24') } },
          by('planning'),
        ),
      ),
    ).toMatchObject({
      type: 'SubmissionNotReady',
      missing: { points: [{ opinion: 'late-words', point: 1 }] },
    });
    expect(deemed(answered, '2026-06-01T09:00')).toHaveLength(1);
  });
});

describe('a late reply is deemed agreement where the rule says so', () => {
  const replied = (told: Story, given = opinionOn('late-words', 'object')) =>
    told.and(at('2026-03-17T09:00'), sends('finance', given));
  const late = replied(registered());

  it('without a chase, as of its sending; the opinion is kept, marked late and responded to', () => {
    expect(late.events.slice(-2)).toMatchObject([
      { type: 'WindowLapsed' },
      { type: 'OpinionGiven', data: { timeliness: { kind: 'late', workingDays: 2 } } },
    ]);
    expect(deemed(late)).toMatchObject([
      {
        data: {
          because: 'lateReply',
          opinion: 'late-words',
          position: POSITION,
          occurredAt: '2026-03-17T09:00:00.000+07:00',
          under: { id: 'SILENCE-AGREES', basis: 'law' },
        },
      },
    ]);
    expect(climbed(late).consultation(id('finance'))).toMatchObject({
      status: 'answered',
      opinions: [{ id: 'late-words', unansweredPoints: [1] }],
    });
  });

  it('on the same proofs: a position put to the agency, proof of receipt, a matter not left out', () => {
    expect(deemed(replied(letter()))).toEqual([]);
    expect(deemed(replied(registered({ leadPosition: ' ' })))).toEqual([]);
    expect(deemed(replied(registered({ matter: { kind: 'legalDraft' } })))).toEqual([]);
  });

  it('never of one sent in time, and never of one that says the matter is not its own', () => {
    const inTime = registered().and(at('2026-03-13T09:00'), sends('finance'));
    expect(deemed(inTime)).toEqual([]);
    const refused = opinion('not-ours', { kind: 'outOfRemit' });
    const declined = replied(registered(), refused);
    expect(deemed(declined)).toEqual([]);
    expect(deemed(declined.and(at('2026-03-18T09:00'), maintainsRemit('finance')))).toEqual([]);
  });

  it('as of the silence before it, where that had become agreement by then and nobody had noticed yet', () => {
    const answered = silent.and(at('2026-03-20T07:00'), sends('finance'));
    expect(deemed(answered)).toMatchObject([
      { data: { because: 'silence', occurredAt: '2026-03-20T00:00:00.000+07:00' } },
    ]);
  });

  it('no more once it proves to have been sent in time', () => {
    const agreed = climbed(late);
    expect(agreed.consultation(id('finance')).agreement).toMatchObject({ because: 'lateReply' });
    const corrected = agreed.and(
      at('2026-03-20T10:00'),
      corrects('office', {
        entry: 'sending',
        agency: id('finance'),
        opinion: opinion('late-words').id,
        from: moment('2026-03-17T09:00'),
        to: moment('2026-03-13T16:00'),
      }),
    );
    expect(corrected.consultation(id('finance')).agreement).toBeUndefined();
    expect(deemed(corrected, '2026-06-01T09:00')).toHaveLength(1);
  });
});

describe('nothing is deemed while somebody else has yet to decide', () => {
  it('the lead, on the extension that was asked of it in time', () => {
    const waiting = chasedTwice(registered().and(at('2026-03-10T09:00'), asksExtension('finance')));
    expect(deemed(waiting, '2026-03-20T09:00')).toEqual([]);
    const refused = waiting.and(at('2026-03-20T10:00'), decidesExtension('finance'));
    expect(deemed(refused, '2026-03-20T11:00')).toMatchObject([{ data: { because: 'silence' } }]);
  });

  it('the monitoring body, on an earlier day of sending that the lead has contested (R12)', () => {
    const late = { entry: 'sending', opinion: opinion('o').id } as const;
    const contested = climbed(silent)
      .and(
        at('2026-03-20T10:00'),
        sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
      )
      .and(at('2026-03-23T10:00'), contestsLate('planning', 'finance', late));
    expect(contested.consultation(id('finance'))).toMatchObject({
      agreement: undefined,
      judged: { timeliness: { kind: 'late' } },
    });
    expect(contested.adds(at('2026-03-24T10:00'), climbsLadder())).toEqual([]);
    const unfounded = contested.and(
      at('2026-03-25T09:00'),
      findsOnLate('finance', late, 'unfounded'),
    );
    expect(unfounded.adds(at('2026-03-25T10:00'), climbsLadder())).toMatchObject([
      { type: 'AgreementDeemed' },
    ]);
  });
});
