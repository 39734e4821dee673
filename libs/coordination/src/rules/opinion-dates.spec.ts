import {
  at,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  proof,
  records,
  sends,
  story,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

describe('the dates of an opinion', () => {
  it('sent to the People’s Committee instead of the lead: in time by its sending', () => {
    const told = {
      receivedByUbndAt: moment('2026-03-16T09:00'),
      receivedAt: moment('2026-03-18T10:00'),
      registered: { on: localDate('2026-03-18'), number: '5120' },
    };
    const forwarded = records('finance', '2026-03-13T15:00', opinion('o'), told);
    expect(asked.adds(at('2026-03-18T11:00'), forwarded).at(-1)).toMatchObject({
      type: 'OpinionGiven',
      data: { ...told, sentTo: 'peoplesCommittee', timeliness: { kind: 'onTime' } },
    });
  });

  it('sent there, with no word yet of its arrival: recorded with where it went, by its sending', () => {
    const toUbnd = { sentTo: 'peoplesCommittee' } as const;
    const forwarded = records('finance', '2026-03-13T15:00', opinion('o'), toUbnd);
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(lapsed.adds(at('2026-03-18T11:00'), forwarded)).toMatchObject([
      { type: 'LapseReversed', data: { cause: 'sentInTime' } },
      { type: 'OpinionGiven', data: { ...toUbnd, timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('sent there by the agency: counts from its sending, with the proof; what is sent here goes to the lead', () => {
    const toUbnd = { sentTo: 'peoplesCommittee' } as const;
    const proved = sends('finance', opinion('o'), {
      ...toUbnd,
      sentAt: moment('2026-03-13T15:00'),
      evidence: proof,
    });
    expect(asked.adds(at('2026-03-16T09:00'), proved).at(-1)).toMatchObject({
      data: { ...toUbnd, enteredLate: true, timeliness: { kind: 'onTime' } },
    });
    expect(asked.refuses(at('2026-03-12T09:00'), sends('finance', opinion('o'), toUbnd))).toEqual({
      type: 'FieldMissing',
      field: 'sentAt',
    });
  });

  it.each([
    ['receivedByUbndAt', { receivedByUbndAt: moment('2026-03-13T14:59') }],
    ['registered.on', { registered: { on: localDate('2026-03-12'), number: '1' } }],
    ['receivedAt', { receivedAt: moment('2026-03-13T14:59') }],
  ])('none of its arrival is before its sending: %s', (field, told) => {
    const impossible = records('finance', '2026-03-13T15:00', opinion('o'), told);
    expect(asked.refuses(at('2026-03-18T11:00'), impossible)).toMatchObject({
      type: 'DateBefore',
      field,
    });
  });

  it('of a part tracked outside the system: the agency and the day, and nothing else (R3)', () => {
    const outside = {
      ...opinion('outside', { kind: 'unrecorded', form: 'outsideSystem' }),
      document: undefined,
    };
    const { document: _, ...classified } = outside;
    const recorded = records('finance', '2026-03-10T15:23', classified, {
      evidence: { kind: 'recorded' },
      receivedAt: moment('2026-03-10T16:00'),
      registered: { on: localDate('2026-03-11'), number: '88/M' },
    });
    const told = asked.and(at('2026-03-12T09:00'), recorded).events.at(-1);
    expect(told).toMatchObject({
      data: { occurredAt: moment('2026-03-10T00:00'), dateOnly: true },
    });
    expect(Object.keys(told?.data ?? {})).not.toEqual(expect.arrayContaining(['receivedAt']));
    expect(told?.data).not.toHaveProperty('registered');
    const sent = asked.and(at('2026-03-12T09:37'), sends('finance', classified));
    expect(sent.consultation(id('finance'))).toMatchObject({
      opinions: [{ sentAt: moment('2026-03-12T00:00') }],
    });
  });
});
