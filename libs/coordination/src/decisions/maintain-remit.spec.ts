import {
  at,
  id,
  letterTo,
  maintainsRemit,
  noticeLapses,
  opinion,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

const notOurs = (name = 'not-ours') => opinion(name, { kind: 'outOfRemit' });
// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const said = asked.and(at('2026-03-10T09:00'), sends('finance', notOurs()));

describe('the lead maintains that the matter is within the remit of the agency', () => {
  it('the clock stood from the day it was said: the reply is owed again, the lead’s days left out', () => {
    // Said on Tuesday 10/3, decided a week later: three working days were left.
    expect(said.adds(at('2026-03-17T09:00'), maintainsRemit('finance'))).toMatchObject([
      { type: 'RemitMaintained', data: { opinion: 'not-ours' } },
      {
        type: 'DueDateMoved',
        data: {
          cause: 'remitMaintained',
          from: { dueOn: '2026-03-13' },
          due: { dueOn: '2026-03-20' },
        },
      },
    ]);
    const owed = said.and(at('2026-03-17T09:00'), maintainsRemit('finance'));
    expect(owed.consultation(id('finance'))).toMatchObject({ status: 'running' });
  });

  it('said on the last day, at least two whole working days are left', () => {
    const lastDay = asked.and(at('2026-03-13T16:00'), sends('finance', notOurs()));
    const [, moved] = lastDay.adds(at('2026-03-13T16:30'), maintainsRemit('finance'));
    expect(moved).toMatchObject({ data: { due: { dueOn: '2026-03-17' } } });
  });

  it('the reply that is then given is judged by the new date', () => {
    const owed = said.and(at('2026-03-17T09:00'), maintainsRemit('finance'));
    const [inTime] = owed.adds(at('2026-03-20T16:00'), sends('finance', opinion('ours')));
    expect(inTime).toMatchObject({ data: { timeliness: { kind: 'onTime' } } });
    const late = owed.adds(at('2026-03-23T16:00'), sends('finance', opinion('ours')));
    expect(late).toMatchObject([
      { type: 'WindowLapsed', data: { dueOn: '2026-03-20' } },
      { data: { timeliness: { kind: 'late', workingDays: 1 } } },
    ]);
  });

  it('said after the window had passed, its date and its lapse stand', () => {
    const late = asked.and(at('2026-03-17T09:00'), sends('finance', notOurs()));
    const owed = late.and(at('2026-03-20T09:00'), maintainsRemit('finance'));
    expect(types(owed.events).slice(-3)).toEqual([
      'WindowLapsed',
      'OpinionGiven',
      'RemitMaintained',
    ]);
    expect(owed.consultation(id('finance'))).toMatchObject({ status: 'lapsed' });
    expect(owed.adds(at('2026-03-23T09:00'), noticeLapses())).toEqual([]);
  });

  it('said again after that, it is recorded and ends nothing', () => {
    const owed = said.and(at('2026-03-17T09:00'), maintainsRemit('finance'));
    const again = owed.and(at('2026-03-18T09:00'), sends('finance', notOurs('again')));
    expect(again.events.at(-1)).toMatchObject({
      data: { afterRemitMaintained: true, timeliness: { kind: 'notJudged' } },
    });
    expect(again.consultation(id('finance'))).toMatchObject({ status: 'running' });
    expect(again.refuses(at('2026-03-19T09:00'), maintainsRemit('finance'))).toEqual({
      type: 'NotOutOfRemit',
      agency: id('finance'),
    });
  });

  it('with its reasons, and only of an agency that said so', () => {
    expect(said.refuses(at('2026-03-17T09:00'), maintainsRemit('finance', ' '))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    const agrees = asked.and(at('2026-03-10T09:00'), sends('finance'));
    expect(agrees.refuses(at('2026-03-17T09:00'), maintainsRemit('finance'))).toMatchObject({
      type: 'NotOutOfRemit',
    });
  });
});
