import {
  NoticeLapses,
  RecordConclusion,
  ReleaseAddressee,
  SubmitRequest,
  WithdrawRequest,
} from '#lib/coordination';
import {
  at,
  by,
  byImport,
  explains,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  proof,
  records,
  requestId,
  reviews,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

// Received on 13/2/2026, due on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());

describe('R5: a lapse is recorded exactly once, and leaves only by an event', () => {
  it('is not recorded while the due date lasts', () => {
    expect(asked.adds(at('2026-03-13T23:59'), noticeLapses())).toEqual([]);
  });

  it('is recorded for every window that has passed, at its legal instant, however late it is noticed', () => {
    const events = asked.adds(at('2026-03-20T02:00'), noticeLapses());
    expect(events).toMatchObject(
      ['finance', 'health'].map((agency) => ({
        type: 'WindowLapsed',
        data: {
          agency,
          dueOn: '2026-03-13',
          occurredAt: '2026-03-14T00:00:00.000+07:00',
          noticedAt: '2026-03-20T02:00:00.000+07:00',
          outcome: 'noReply',
        },
      })),
    );
  });

  it('is not recorded again by a doubled or stale run', () => {
    expect(lapsed.adds(at('2026-03-14T00:00'), noticeLapses())).toEqual([]);
    expect(lapsed.adds(at('2026-04-20T00:00'), noticeLapses())).toEqual([]);
  });

  it('is not recorded for an agency that has answered, nor for a request that was withdrawn', () => {
    const answered = asked.and(at('2026-03-02T09:00'), sends('finance'));
    expect(answered.adds(at('2026-03-14T00:00'), noticeLapses())).toMatchObject([
      { data: { agency: 'health' } },
    ]);
    const withdraw = new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'));
    const withdrawn = asked.and(at('2026-03-02T09:00'), withdraw);
    expect(withdrawn.adds(at('2026-03-14T00:00'), noticeLapses())).toEqual([]);
  });

  it('is not recorded on a provisional due date', () => {
    const far = { number: '1/SQH', issuedOn: localDate('2027-12-28') };
    const beyond = story().and(at('2027-12-28T09:00'), letterTo(['finance'], { letter: far }));
    expect(beyond.consultation(id('finance'))).toMatchObject({
      clock: { due: { provisional: true } },
    });
    expect(beyond.adds(at('2028-06-01T09:00'), noticeLapses())).toEqual([]);
    const late = opinion('o', {
      form: 'officialEmail',
      document: { number: '8', signedOn: localDate('2028-05-31') },
    });
    expect(beyond.adds(at('2028-06-01T09:00'), sends('finance', late))).toMatchObject([
      { type: 'OpinionGiven', data: { timeliness: { kind: 'notJudged' } } },
    ]);
  });

  it('is noticed by the deadline keeper only', () => {
    const byLead = new NoticeLapses({ requestId }, by('planning'));
    expect(asked.refuses(at('2026-03-14T00:00'), byLead)).toEqual({
      type: 'OnlyTheDeadlineKeeperMay',
    });
    expect(
      asked.refuses(at('2026-03-14T00:00'), new NoticeLapses({ requestId }, byImport())),
    ).toEqual({ type: 'OnlyTheDeadlineKeeperMay' });
  });

  it('comes before a late reply in the same append, where the keeper has not noticed yet', () => {
    expect(types(asked.adds(at('2026-03-16T09:00'), sends('finance')))).toEqual([
      'WindowLapsed',
      'OpinionGiven',
    ]);
    expect(types(lapsed.adds(at('2026-03-16T09:00'), sends('finance')))).toEqual(['OpinionGiven']);
  });

  it('is taken back, by name and on the day this is proved, where the reply was sent in time', () => {
    const found = records('finance', '2026-03-13T16:30', opinion('found'));
    const proved = at('2026-03-18T09:00');
    const events = lapsed.adds(proved, found);
    expect(events).toMatchObject([
      {
        type: 'LapseReversed',
        data: {
          agency: 'finance',
          cause: 'sentInTime',
          lapse: { dueOn: '2026-03-13', dueAt: moment('2026-03-14T00:00') },
          occurredAt: proved.now,
        },
      },
      { type: 'OpinionGiven', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('is not recorded at all where such a reply is found before the keeper came', () => {
    const found = records('finance', '2026-03-13T16:30', opinion('found'));
    expect(types(asked.adds(at('2026-03-18T09:00'), found))).toEqual(['OpinionGiven']);
  });

  it('is kept when a passed window is closed by release, withdrawal or submission', () => {
    const after = at('2026-03-16T09:00');
    const release = new ReleaseAddressee(
      { requestId, agency: id('finance'), reason: 'Không còn cần' },
      by('planning'),
    );
    expect(types(asked.adds(after, release))).toEqual(['WindowLapsed', 'AddresseeReleased']);
    const withdraw = new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'));
    expect(types(asked.adds(after, withdraw))).toEqual([
      'WindowLapsed',
      'WindowLapsed',
      'RequestWithdrawn',
    ]);
    const submit = new SubmitRequest(
      { requestId, submission: { number: '77/TTr-SQH', issuedOn: localDate('2026-03-16') } },
      by('planning'),
    );
    const ready = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }),
    );
    expect(ready.adds(after, submit)).toMatchObject([
      { type: 'WindowLapsed' },
      { type: 'RequestSubmitted', data: { silent: ['finance'] } },
    ]);
  });

  it('is not taken back again once an excuse has covered a silence that had ended', () => {
    const document = { number: '77/TTr-SQH', issuedOn: localDate('2026-03-17') };
    const excused = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }))
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-16T09:00'), explains('finance'))
      .and(
        at('2026-03-17T09:00'),
        new SubmitRequest({ requestId, submission: document }, by('planning')),
      )
      .and(
        at('2026-03-18T09:00'),
        new RecordConclusion({ requestId, conclusion: document }, by('planning')),
      )
      .and(at('2026-03-19T09:00'), reviews('finance', { kind: 'excused', workingDays: 10 }));
    expect(types(excused.events).at(-1)).toBe('LapseReversed');
    const sent = { sentAt: moment('2026-03-13T16:00'), evidence: proof };
    expect(
      types(excused.adds(at('2026-03-20T09:00'), sends('finance', opinion('o'), sent))),
    ).toEqual(['OpinionGiven']);
  });
});
