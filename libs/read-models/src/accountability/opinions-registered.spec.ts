import type { RequestOpened } from '#lib/coordination';
import {
  at,
  id,
  letterTo,
  moment,
  opinion,
  records,
  registersOpinion,
  sends,
  type Story,
  story,
} from '#lib/coordination/testing';
import { shippedCalendars } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { requestColumns } from '../request-columns.js';
import { touches } from '../consultation/course-after.js';
import { accountAfter } from './account.fold.js';
import type { Account } from './account.js';
import { opinionsRegisteredLate } from './opinions-registered.js';

const lateIn = ({ events }: Story, asOf = '2026-04-01T09:00'): number => {
  const account = events
    .filter((event) => touches(event, id('finance')))
    .reduce<Account | undefined>(accountAfter, undefined);
  const opened = events.find((event): event is RequestOpened => event.type === 'RequestOpened');
  if (!account || !opened) throw new Error('finance was not asked');
  const found = {
    ...requestColumns(opened),
    agency: id('finance'),
    matter: 'general',
    dossier_provided: true,
    account,
  } as const;
  return opinionsRegisteredLate([{ found }], moment(asOf), shippedCalendars);
};

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
/** Received by the lead on Friday 27/2/2026. */
const registeredOn = (day: string) =>
  asked.and(
    at('2026-03-05T09:00'),
    records('finance', '2026-02-26T15:00', opinion('opinion-of-finance'), {
      receivedAt: moment('2026-02-27T10:00'),
      registered: { on: localDate(day), number: '5120' },
    }),
  );

describe('The registration of an opinion by the lead', () => {
  it('is in time by the end of the first working day after it was received', () => {
    expect(lateIn(registeredOn('2026-02-27'))).toBe(0);
    expect(lateIn(registeredOn('2026-03-02'))).toBe(0);
    expect(lateIn(registeredOn('2026-03-03'))).toBe(1);
  });

  it('is not late before it was done', () => {
    expect(lateIn(registeredOn('2026-03-03'), '2026-03-02T09:00')).toBe(0);
  });

  it('of what came through this system is late from the second working day after it was sent', () => {
    const sent = asked.and(at('2026-02-27T16:00'), sends('finance'));
    const taken = (moment: string) => lateIn(sent.and(at(moment), registersOpinion('finance')));
    expect(taken('2026-03-02T16:00')).toBe(0);
    expect(taken('2026-03-03T08:00')).toBe(1);
  });

  it('is not told as late while the registry has not taken in what came through this system', () => {
    expect(lateIn(asked.and(at('2026-03-05T09:00'), sends('finance')))).toBe(0);
  });
});
