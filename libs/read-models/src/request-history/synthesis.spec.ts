import type { PointNumber, PointResponse, RequestEvent } from '#lib/coordination';
import {
  AcceptInterimAsFinal,
  RespondToPoint,
  StateLeadPosition,
  SubmitRequest,
  WithdrawRequest,
} from '#lib/coordination';
import {
  askedWhereSilenceAgrees,
  at,
  by,
  chasedTwice,
  climbsLadder,
  confirmsJoint,
  ended,
  explains,
  follows,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  opinionOn,
  POSITION,
  records,
  recordsDayOutside,
  registers,
  registerWith,
  requestId,
  reviews,
  sends,
  story,
  tracksOutside,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { type Synthesis, synthesisOf } from '#lib/read-models';
import { localDate } from '#lib/working-time';
import { requestFile } from './request-file.fold.js';

const now = moment('2026-03-20T09:00');

const synthesisAfter = (events: readonly RequestEvent[], asOf = now): Synthesis => {
  const history = recorded(streamName('request', requestId), events).map((event) => ({
    revision: event.revision,
    event,
    occurredAt: event.data.occurredAt,
    recordedAt: moment('2026-02-12T09:00'),
    actor: event.metadata.actor,
  }));
  const { calendars, rules } = at('2026-03-20T09:00');
  const file = requestFile(history, { now: asOf, calendars, rules });
  if (!file) throw new Error('the request was opened');
  return synthesisOf(file, asOf);
};

const responds = (
  name: Parameters<typeof id>[0],
  opinionId: string,
  point: number,
  response: PointResponse,
) =>
  new RespondToPoint(
    {
      requestId,
      agency: id(name),
      opinion: opinion(opinionId).id,
      point: point as PointNumber,
      response,
    },
    by('planning'),
  );

const asked = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance', 'health', 'transport', 'ministry']),
);

describe('The synthesis of a request', () => {
  it('says with whose joint letter the points of a co-author stand', () => {
    const joint = opinionOn('joint', 'amend');
    const letter = { ...joint, form: 'jointLetter' as const, coAuthors: [id('health')] };
    const confirmed = asked
      .and(at('2026-02-23T09:00'), sends('finance', letter))
      .and(at('2026-02-24T09:00'), confirmsJoint('health', 'finance', 'joint'));
    const { agencies, counts } = synthesisAfter(confirmed.events);
    expect(agencies[1]?.opinions).toMatchObject([
      { points: [], jointWith: { agency: 'finance', opinion: 'joint' } },
    ]);
    expect(counts.points.total).toBe(1);
  });

  it('counts nobody as late whose lateness was excused (R11)', () => {
    const reviewed = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-17T09:00'), sends('finance'))
      .and(at('2026-03-18T09:00'), explains('finance'))
      .and(at('2026-03-18T10:00'), explains('health'))
      .and(at('2026-03-19T09:00'), reviews('finance', { kind: 'excused', workingDays: 2 }))
      .and(at('2026-03-19T09:00'), reviews('health', { kind: 'excused' }));
    const { counts, agencies } = synthesisAfter(reviewed.events);
    expect(counts.outcomes).toMatchObject({ excused: 2, late: 0, silent: 1 });
    expect(agencies[0]).toMatchObject({ outcome: 'excused', opinions: [{ excusedDays: 2 }] });
  });

  it('sets beside each point what the lead makes of it', () => {
    const answered = asked
      .and(at('2026-02-23T09:00'), sends('finance', opinionOn('first', 'amend', 'object', 'agree')))
      .and(at('2026-03-02T09:00'), responds('finance', 'first', 1, { kind: 'accepted' }))
      .and(
        at('2026-03-02T09:05'),
        responds('finance', 'first', 2, { kind: 'notAccepted', reasons: 'Trái Luật Đất đai' }),
      );
    const { agencies, counts } = synthesisAfter(answered.events);
    expect(agencies[0]).toMatchObject({
      agency: id('finance'),
      outcome: 'onTime',
      opinions: [
        {
          kind: 'agreeWithComments',
          points: [
            { concerns: 'Điều 1', response: { kind: 'accepted' } },
            { concerns: 'Điều 2', response: { kind: 'notAccepted', reasons: 'Trái Luật Đất đai' } },
            { concerns: 'Điều 3' },
          ],
        },
      ],
    });
    expect(agencies[0]?.opinions[0]?.points[2]).not.toHaveProperty('response');
    expect(counts.points).toEqual({
      total: 3,
      accepted: 1,
      partlyAccepted: 0,
      notAccepted: 1,
      open: 1,
    });
  });

  it('counts every agency asked exactly once: on time, late, silent, awaited', () => {
    const events = asked
      .and(at('2026-02-23T09:00'), sends('finance'))
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-18T09:00'), sends('health')).events;
    const { counts, agencies } = synthesisAfter(events);
    expect(agencies.map(({ agency, outcome }) => [agency, outcome])).toEqual([
      [id('finance'), 'onTime'],
      [id('health'), 'late'],
      [id('transport'), 'silent'],
      // The city's rules do not bind a ministry: nobody is silent by a courtesy date.
      [id('ministry'), 'awaited'],
    ]);
    expect(agencies[2]).toHaveProperty('dueOn', '2026-03-13');
    expect(agencies[3]).not.toHaveProperty('dueOn');
    expect(counts).toMatchObject({
      asked: 4,
      outcomes: { onTime: 1, late: 1, unjudged: 0, silent: 1, awaited: 1, notOwed: 0 },
      kinds: { agree: 2, disagree: 0 },
    });
    expect(Object.values(counts.outcomes).reduce((sum, count) => sum + count)).toBe(counts.asked);
  });

  it('tells no due date of a part tracked outside the system, and waits for the day its opinion came back (R3)', () => {
    const outside = asked
      .and(at('2026-02-23T09:00'), tracksOutside('finance'))
      .and(at('2026-02-23T09:05'), tracksOutside('health'))
      .and(at('2026-03-02T09:00'), recordsDayOutside('health', '2026-03-02'));
    const { agencies, counts } = synthesisAfter(outside.events);
    expect(agencies[0]).toMatchObject({ outcome: 'awaitedOutside', opinions: [] });
    expect(agencies[1]).toMatchObject({
      outcome: 'unjudged',
      opinions: [{ form: 'outsideSystem', timeliness: { kind: 'notJudged' } }],
    });
    for (const agency of agencies.slice(0, 2)) expect(agency).not.toHaveProperty('dueOn');
    expect(counts.outcomes).toMatchObject({ awaitedOutside: 1, unjudged: 1, silent: 1 });
  });

  it('says of an interim reply whether the lead has taken it as final', () => {
    const partial = asked.and(
      at('2026-02-23T09:00'),
      sends('finance', opinion('part', { kind: 'interim' })),
    );
    const accepts = new AcceptInterimAsFinal(
      { requestId, agency: id('finance'), opinion: opinion('part').id },
      by('planning'),
    );
    const taken = partial.and(at('2026-02-24T09:00'), accepts);
    for (const [told, outcome, acceptedAsFinal] of [
      [partial, 'silent', false],
      [taken, 'onTime', true],
    ] as const)
      expect(synthesisAfter(told.events).agencies[0]).toMatchObject({
        outcome,
        opinions: [{ kind: 'interim', acceptedAsFinal }],
      });
  });

  it('is as of its moment: before the due date nobody is silent', () => {
    const { counts } = synthesisAfter(asked.events, moment('2026-03-13T23:59'));
    expect(counts.outcomes).toMatchObject({ silent: 0, awaited: 4 });
  });

  it('leaves out an opinion that was replaced, and says so', () => {
    const replaced = asked
      .and(at('2026-02-23T09:00'), sends('finance', opinionOn('first', 'object')))
      .and(
        at('2026-02-24T09:00'),
        sends('finance', opinion('second'), { supersedes: opinion('first').id }),
      );
    const { agencies, counts } = synthesisAfter(replaced.events);
    expect(agencies[0]).toMatchObject({ superseded: 1, opinions: [{ id: 'second' }] });
    expect(counts.points.total).toBe(0);
    expect(counts.kinds).toMatchObject({ agree: 1, agreeWithComments: 0 });
  });

  it('marks an opinion that was recorded for its agency', () => {
    const entered = asked.and(at('2026-03-12T09:00'), records('finance', '2026-03-12T08:00'));
    expect(synthesisAfter(entered.events).agencies[0]?.opinions).toMatchObject([
      { enteredBy: 'lead' },
    ]);
  });

  it('takes an opinion after the submission as an addendum', () => {
    const submitted = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-16T08:00'), sends('ministry'))
      .and(
        at('2026-03-16T09:00'),
        new StateLeadPosition({ requestId, position: 'Giữ nguyên phương án' }, by('planning')),
      )
      .and(
        at('2026-03-16T10:00'),
        new SubmitRequest(
          { requestId, submission: { number: '12/TTr-SQH', issuedOn: localDate('2026-03-16') } },
          by('planning'),
        ),
      )
      .and(at('2026-03-18T09:00'), sends('health'));
    const { submission, leadPosition, agencies } = synthesisAfter(submitted.events);
    expect(submission).toMatchObject({ number: '12/TTr-SQH' });
    expect(leadPosition).toBe('Giữ nguyên phương án');
    expect(agencies[1]?.opinions).toMatchObject([{ addendum: true, timeliness: { kind: 'late' } }]);
  });

  it('says why an agency that ended owes no reply, and names its heir, silent in its place', () => {
    const register = registerWith(ended('finance', '2026-03-02', ['office']));
    const passed = asked.and(at('2026-03-02T09:00', { register }), follows('finance'));
    const { agencies } = synthesisAfter(passed.events);
    expect(agencies.find(({ agency }) => agency === 'finance')).toMatchObject({
      outcome: 'notOwed',
      releasedBecause: 'Theo 12/NQ-HĐND',
    });
    expect(agencies.find(({ agency }) => agency === 'office')).toMatchObject({
      outcome: 'silent',
    });
  });

  it('says that the request was withdrawn', () => {
    const withdrawn = asked.and(
      at('2026-03-02T09:00'),
      new WithdrawRequest({ requestId, reason: 'Rút dự thảo' }, by('planning')),
    );
    expect(synthesisAfter(withdrawn.events)).toMatchObject({
      withdrawn: true,
      counts: { outcomes: { notOwed: 4, silent: 0 } },
    });
  });
});

describe('Conflicting opinions on one point', () => {
  const opposed = asked
    .and(at('2026-02-23T09:00'), sends('finance', opinionOn('for', 'agree')))
    .and(at('2026-02-24T09:00'), sends('health', opinionOn('against', 'object')));

  it('are shown to the lead as a conflict to settle', () => {
    expect(synthesisAfter(opposed.events).conflicts).toEqual([
      {
        concerns: 'Điều 1',
        agreeing: [{ agency: id('finance'), opinion: 'for', point: 1 }],
        objecting: [{ agency: id('health'), opinion: 'against', point: 1 }],
        standing: 'toSettle',
      },
    ]);
  });

  it('are settled once the lead has responded to all of them', () => {
    const half = opposed.and(
      at('2026-03-02T09:00'),
      responds('finance', 'for', 1, { kind: 'accepted' }),
    );
    expect(synthesisAfter(half.events).conflicts).toMatchObject([{ standing: 'toSettle' }]);
    const both = half.and(
      at('2026-03-02T09:05'),
      responds('health', 'against', 1, { kind: 'notAccepted', reasons: 'Đã có ý kiến của UBND' }),
    );
    expect(synthesisAfter(both.events).conflicts).toMatchObject([
      {
        agreeing: [{ response: 'accepted' }],
        objecting: [{ response: 'notAccepted' }],
        standing: 'settled',
      },
    ]);
  });

  it('are not settled by accepting both of them as a whole', () => {
    const contradictory = opposed
      .and(at('2026-03-02T09:00'), responds('finance', 'for', 1, { kind: 'accepted' }))
      .and(at('2026-03-02T09:05'), responds('health', 'against', 1, { kind: 'accepted' }));
    expect(synthesisAfter(contradictory.events).conflicts).toMatchObject([
      { standing: 'contradictory' },
    ]);
  });

  it('are gone once one of them is replaced', () => {
    const yielded = opposed.and(
      at('2026-02-25T09:00'),
      sends('health', opinion('yields'), { supersedes: opinion('against').id }),
    );
    expect(synthesisAfter(yielded.events).conflicts).toEqual([]);
  });
});

describe('Under a rule that makes agreement of silence', () => {
  const asked = askedWhereSilenceAgrees(['finance', 'health'])
    .and(at('2026-02-13T09:00'), registers('finance'))
    .and(at('2026-02-13T09:00'), registers('health'));
  const silent = chasedTwice(asked).and(
    at('2026-03-18T10:00'),
    sends('health', opinionOn('late-words', 'object')),
  );
  const deemed = silent.and(at('2026-03-20T08:00'), climbsLadder());

  it('the synthesis tells who is deemed to agree, with what and by which provision, and no opinion of theirs', () => {
    const before = synthesisAfter(silent.events);
    expect(before.counts.outcomes).toMatchObject({ silent: 1, deemedAgreement: 0, late: 1 });
    const { agencies, counts } = synthesisAfter(deemed.events);
    expect(counts.outcomes).toMatchObject({ silent: 0, deemedAgreement: 1, late: 1 });
    expect(counts.kinds).toMatchObject({ agree: 0, agreeWithComments: 1 });
    expect(agencies[0]).toMatchObject({
      outcome: 'deemedAgreement',
      opinions: [],
      deemed: {
        because: 'silence',
        position: POSITION,
        under: { id: 'SILENCE-AGREES', basis: 'house' },
      },
    });
  });

  it('a late reply keeps its points beside what the rule makes of its lateness', () => {
    const { agencies, counts } = synthesisAfter(deemed.events);
    expect(agencies[1]).toMatchObject({
      outcome: 'late',
      opinions: [{ id: 'late-words', points: [{ stance: 'object' }] }],
      deemed: { because: 'lateReply', under: { basis: 'law' } },
    });
    expect(counts.points).toMatchObject({ total: 1, open: 1 });
  });

  it('an agreement that was taken back is on the page with the reason, and not in the synthesis', () => {
    const proved = deemed.and(at('2026-03-20T08:30'), records('finance', '2026-03-13T16:00'));
    const { agencies } = synthesisAfter(proved.events);
    expect(agencies[0]).toMatchObject({ outcome: 'onTime' });
    expect(agencies[0]).not.toHaveProperty('deemed');
  });
});
