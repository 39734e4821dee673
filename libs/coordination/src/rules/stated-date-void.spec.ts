import type { Matter } from '#lib/coordination';
import {
  addressee,
  asksFor,
  at,
  corrects,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { inWords, localDate } from '#lib/working-time';

/** A letter of Thursday 12/2, received on Friday 13/2, that asks for a reply by that Friday. */
const overtaken = (kind: Exclude<Matter['kind'], 'report'>) =>
  story().and(
    at('2026-02-12T09:00'),
    letterTo(['finance'], {
      matter: { kind },
      addressees: [
        addressee('finance', {
          window: {
            kind: 'stated',
            deadline: { words: 'trong ngày 13/02/2026', on: localDate('2026-02-13') },
          },
        }),
      ],
    }),
  );
const onProcedure = overtaken('administrativeProcedure');
const late = at('2026-03-20T09:00');

describe('a date that has passed when its letter is received is void', () => {
  it('and under Directive 08 its 15 working days stand in its place', () => {
    const events = overtaken('general').adds(late, sends('finance'));
    expect(events.at(-1)).toMatchObject({
      data: { timeliness: { kind: 'late', workingDays: 5 } },
    });
  });

  it('and on an administrative procedure no rule gives another, so nobody is judged', () => {
    const given = (sentAt: string) =>
      onProcedure
        .adds(late, records('finance', sentAt))
        .find(({ type }) => type === 'OpinionGiven');
    for (const sentAt of ['2026-02-24T09:00', '2026-03-20T09:00'])
      expect(given(sentAt)).toMatchObject({ data: { timeliness: { kind: 'notJudged' } } });
  });

  it('and stays without judgement when the reply proves to have been sent later', () => {
    const answered = onProcedure.and(late, records('finance', '2026-03-02T09:00', opinion('o')));
    const corrected = corrects('finance', {
      entry: 'sending',
      agency: id('finance'),
      opinion: opinion('o').id,
      from: moment('2026-03-02T09:00'),
      to: moment('2026-03-19T09:00'),
    });
    expect(types(answered.adds(late, corrected))).not.toContain('OpinionRejudged');
  });

  it('and while missing documents hold the clock nothing is judged, either', () => {
    const standing = onProcedure.and(at('2026-02-23T09:00'), asksFor('finance', 'Dự toán'));
    expect(standing.adds(late, sends('finance'))).toMatchObject([
      { type: 'OpinionGiven', data: { timeliness: { kind: 'notJudged' } } },
    ]);
  });

  it('and yet the gate does not wait for ever: a window without a reply passes on that day', () => {
    expect(types(onProcedure.adds(late, noticeLapses()))).toEqual(['WindowLapsed']);
  });

  it('and the derivation says so, and asks the lead for a new date', () => {
    const opened = onProcedure.events.at(-1);
    if (opened?.type !== 'WindowOpened') throw new Error('no window was opened');
    expect(inWords(opened.data.due.derivation, 'vi')).toContainEqual(
      expect.stringMatching(/^Không có quy định thay cho .* đề nghị cơ quan chủ trì ấn định lại/),
    );
  });
});
