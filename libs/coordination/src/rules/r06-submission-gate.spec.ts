import {
  ReleaseAddressee,
  type PointNumber,
  RespondToPoint,
  ReturnDossier,
  StateLeadPosition,
  SubmitRequest,
} from '#lib/coordination';
import {
  at,
  by,
  id,
  letterTo,
  maintainsRemit,
  noticeLapses,
  opinion,
  opinionOn,
  passesOn,
  recordsDayOutside,
  requestId,
  sends,
  story,
  tracksOutside,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const submission = { number: '77/TTr-SQH', issuedOn: localDate('2026-03-16') };
const order = { number: '1201/UBND-ĐT', issuedOn: localDate('2026-02-26') };
const submit = new SubmitRequest({ requestId, submission }, by('planning'));
const position = new StateLeadPosition(
  { requestId, position: 'Đề nghị phê duyệt' },
  by('planning'),
);
const respond = (point: number) =>
  new RespondToPoint(
    {
      requestId,
      agency: id('finance'),
      opinion: opinion('o').id,
      point: point as PointNumber,
      response: { kind: 'accepted' },
    },
    by('planning'),
  );

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health', 'transport']));
const now = at('2026-03-16T09:00');

/** Finance answers with two points, health is released, transport stays silent. */
const collected = asked
  .and(at('2026-02-24T09:00'), sends('finance', opinionOn('o', 'amend', 'object')))
  .and(
    at('2026-02-24T10:00'),
    new ReleaseAddressee(
      { requestId, agency: id('health'), reason: 'Trùng nội dung' },
      by('planning'),
    ),
  )
  .and(at('2026-03-14T00:00'), noticeLapses());

describe('R6: submission waits for every reply or lapse, every response, and the position of the lead', () => {
  it('names everything that is missing', () => {
    const answered = asked.and(
      at('2026-02-24T09:00'),
      sends('finance', opinionOn('o', 'amend', 'object')),
    );
    const early = new SubmitRequest(
      { requestId, submission: { ...submission, issuedOn: localDate('2026-02-25') } },
      by('planning'),
    );
    expect(answered.refuses(at('2026-02-25T09:00'), early)).toEqual({
      type: 'SubmissionNotReady',
      missing: {
        unanswered: ['health', 'transport'],
        dayOutside: [],
        remitUndecided: [],
        points: [
          { opinion: 'o', point: 1 },
          { opinion: 'o', point: 2 },
        ],
        leadPosition: true,
      },
    });
  });

  it('waits while any one of them is missing', () => {
    expect(collected.and(now, respond(1)).and(now, respond(2)).refuses(now, submit)).toMatchObject({
      missing: { unanswered: [], points: [], leadPosition: true },
    });
    expect(collected.and(now, respond(1)).and(now, position).refuses(now, submit)).toMatchObject({
      missing: { unanswered: [], points: [{ point: 2 }], leadPosition: false },
    });
  });

  it('names each agency on whose answer that it is not its remit the lead has not decided', () => {
    const said = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }))
      .and(at('2026-02-24T09:00'), sends('finance', opinion('not-ours', { kind: 'outOfRemit' })));
    expect(said.refuses(now, submit)).toEqual({
      type: 'SubmissionNotReady',
      missing: {
        unanswered: [],
        dayOutside: [],
        remitUndecided: ['finance'],
        points: [],
        leadPosition: false,
      },
    });
    const released = new ReleaseAddressee(
      { requestId, agency: id('finance'), reason: 'Đúng là không thuộc chức năng' },
      by('planning'),
    );
    expect(said.and(now, released).adds(now, submit)).toMatchObject([{ type: 'RequestSubmitted' }]);
    expect(said.and(now, maintainsRemit('finance')).refuses(now, submit)).toMatchObject({
      missing: { unanswered: ['finance'], remitUndecided: [] },
    });
    const passed = said.and(now, passesOn('finance', 'health'));
    expect(passed.refuses(now, submit)).toMatchObject({
      missing: { unanswered: ['health'], remitUndecided: [] },
    });
  });

  it('asks of a part tracked outside the system for the day its opinion came back, and no more', () => {
    const outside = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }))
      .and(at('2026-02-24T09:00'), tracksOutside('finance'));
    expect(outside.refuses(now, submit)).toEqual({
      type: 'SubmissionNotReady',
      missing: {
        unanswered: [],
        dayOutside: ['finance'],
        remitUndecided: [],
        points: [],
        leadPosition: false,
      },
    });
    expect(
      outside.and(now, recordsDayOutside('finance', '2026-03-13')).adds(now, submit),
    ).toMatchObject([{ type: 'RequestSubmitted', data: { silent: [] } }]);
  });

  it('then passes, and names the silent', () => {
    const ready = collected.and(now, respond(1)).and(now, respond(2)).and(now, position);
    expect(ready.adds(now, submit)).toEqual([
      {
        type: 'RequestSubmitted',
        data: { requestId, occurredAt: now.now, submission, silent: [id('transport')] },
      },
    ]);
  });

  it('passes earlier only on a cited order, and then lists what was missing', () => {
    const onOrder = new SubmitRequest({ requestId, submission, earlyOn: order }, by('planning'));
    expect(collected.adds(now, onOrder)).toMatchObject([
      {
        type: 'RequestSubmitted',
        data: {
          silent: ['transport'],
          early: { order, missing: { points: [{ point: 1 }, { point: 2 }], leadPosition: true } },
        },
      },
    ]);
  });

  it('takes a later opinion as an addendum, whose points are still responded to', () => {
    const onOrder = new SubmitRequest({ requestId, submission, earlyOn: order }, by('planning'));
    const submitted = collected.and(now, onOrder);
    const late = submitted.and(now, sends('transport', opinionOn('late', 'object')));
    expect(late.events.at(-1)).toMatchObject({ type: 'OpinionGiven', data: { addendum: true } });
    const toAddendum = new RespondToPoint(
      { ...respond(1).data, agency: id('transport'), opinion: opinion('late').id },
      by('planning'),
    );
    expect(late.adds(now, toAddendum)).toMatchObject([{ type: 'PointAnswered' }]);
    expect(late.refuses(now, respond(1))).toEqual({ type: 'RequestSubmittedAlready' });
  });

  it('waits for an agency that returned the dossier, and for one that never got it', () => {
    const returned = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }))
      .and(
        at('2026-02-13T09:00'),
        new ReturnDossier(
          { requestId, agency: id('finance'), cause: 'unreadable', reason: 'Tệp hỏng' },
          by('finance'),
        ),
      );
    const bare = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], {
        leadPosition: 'Đề nghị phê duyệt',
        dossier: { status: 'notProvided' },
      }),
    );
    for (const waiting of [returned, bare])
      expect(waiting.refuses(now, submit)).toMatchObject({ missing: { unanswered: ['finance'] } });
  });
});
