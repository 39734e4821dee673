import 'reflect-metadata';
import { type AgencyId, RegisterAgency, RuleAgencyBinding } from '#lib/agencies';
import {
  AddAddressee,
  OpenRequest,
  type OpinionId,
  type RequestEvent,
  type RequestId,
  SendOpinion,
  WithdrawRequest,
} from '#lib/coordination';
import { addressee, by, cast, id, letterTo, opinion } from '#lib/coordination/testing';
import { CommandRejected, type Origin, SeenIsStale, streamName } from '#lib/event-sourcing';
import { automation, from, person } from '#lib/event-sourcing/testing';
import { InMemoryEventStore } from '#lib/event-store-memory';
import { instant, type Instant, localDate } from '#lib/working-time';
import { Agencies } from '../agencies/agencies.js';
import { Clock } from '../clock.js';
import { CalendarsInForce } from '../facts/calendars-in-force.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { RulebookInForce } from '../facts/rulebook-in-force.js';
import { Requests } from './requests.js';

class ThatMorning extends Clock {
  now(): Instant {
    return instant('2026-02-13T09:00:00+07:00');
  }
}

const RULING = { number: '77/QĐ-UBND', issuedOn: localDate('2025-12-30') };

/** One of several processes on the same record. */
const processOn = (store: InMemoryEventStore) =>
  new Requests(
    store,
    new FactsOfTheDay(
      new ThatMorning(),
      new RegisterInForce(store),
      new CalendarsInForce(store),
      new RulebookInForce(store),
    ),
  );

const register = async (store: InMemoryEventStore, ...ids: readonly AgencyId[]) => {
  for (const agency of ids) {
    const registered = { ...cast.finance, id: agency };
    const command = new RegisterAgency({ agency: registered }, from(automation('spec')));
    await new Agencies(store, new ThatMorning(), new RegisterInForce(store)).execute(command);
  }
};

const requestId = letterTo(['finance']).data.requestId;
const sentBy = (agency: AgencyId, origin: Partial<Origin> = {}) =>
  new SendOpinion(
    {
      requestId,
      agency,
      opinion: { ...opinion(`of-${agency}`), id: `of-${agency}` as OpinionId },
      evidence: { kind: 'recorded' },
    },
    { ...from(person(agency)), ...origin },
  );

const rejection = (failure: unknown) =>
  failure instanceof CommandRejected ? failure.rejection : failure;

describe('A command on a request', () => {
  let store: InMemoryEventStore;
  beforeEach(async () => {
    store = new InMemoryEventStore();
    await register(store, id('planning'), id('finance'), id('health'));
  });

  it('answers where its last event stands', async () => {
    const opened = await processOn(store).execute(letterTo(['finance', 'health']));
    expect(opened?.position).toBe(await store.head());
    expect(opened?.revision).toBeGreaterThan(0n);
  });

  it('knows an agency that another process registered a moment ago', async () => {
    const requests = processOn(store);
    await requests.execute(letterTo(['finance']));
    const late = 'so-moi' as AgencyId;
    const asked = { ...addressee('finance'), agency: late };
    const add = () =>
      new AddAddressee(
        { requestId, addressee: asked, evidence: { kind: 'recorded' } },
        by('planning'),
      );
    await expect(requests.execute(add()).catch(rejection)).resolves.toEqual({
      type: 'AgencyUnknown',
      agency: late,
    });
    await register(store, late);
    await expect(requests.execute(add())).resolves.toMatchObject({ repeated: false });
  });

  it('binds whom the rulings on record bind, whichever process they were told to', async () => {
    const slow = processOn(store);
    // It has heard of both agencies before the ruling, and follows nothing.
    await slow.execute(letterTo(['finance', 'health']));
    const office = { ...cast.finance, id: id('office'), monitors: true as const };
    const agencies = new Agencies(store, new ThatMorning(), new RegisterInForce(store));
    await agencies.execute(new RegisterAgency({ agency: office }, from(automation('spec'))));
    const ruling = { bound: false, effectiveOn: localDate('2026-01-01'), decision: RULING };
    for (const agency of [id('finance'), id('health')])
      await agencies.execute(new RuleAgencyBinding({ agency, ...ruling }, from(person('office'))));

    const { data, origin } = letterTo(['finance']);
    const next = 'request-after-the-ruling' as RequestId;
    const letter = { ...data.letter, number: '501' };
    await slow.execute(
      new OpenRequest(
        { ...data, requestId: next, letter },
        { ...origin, commandId: '501', fingerprint: '501' },
      ),
    );
    const asked = { addressee: addressee('health'), evidence: { kind: 'recorded' } } as const;
    await slow.execute(new AddAddressee({ requestId: next, ...asked }, by('planning')));
    const events = await store.read<RequestEvent>(streamName('request', next));
    expect(
      events.flatMap(({ type, data }) => (type === 'AddresseeAdded' ? [data.bound] : [])),
    ).toEqual([false, false]);
  });

  it('succeeds for each of sixteen agencies that answer at once through two processes', async () => {
    const agencies = Array.from({ length: 16 }, (_, n) => `so-${n}` as AgencyId);
    await register(store, ...agencies);
    const { data, origin } = letterTo([]);
    const addressees = agencies.map((agency) => ({ ...addressee('finance'), agency }));
    const processes = [processOn(store), processOn(store)] as const;
    await processes[0].execute(new OpenRequest({ ...data, addressees }, origin));

    const answers = await Promise.all(
      agencies.map((agency, n) => processes[n % 2 === 0 ? 0 : 1].execute(sentBy(agency))),
    );
    expect(new Set(answers.map((answer) => answer?.revision)).size).toBe(16);
  });

  describe('that opens a further round', () => {
    const next = (number: string, told: Partial<OpenRequest['data']> = {}) => {
      const { data, origin } = letterTo(['health']);
      const letter = { ...data.letter, number };
      const round = `request-of-${number}` as RequestId;
      return new OpenRequest(
        { ...data, requestId: round, letter, roundOf: requestId, ...told },
        { ...origin, commandId: number, fingerprint: number },
      );
    };
    const begun = async () => {
      await processOn(store).execute(letterTo(['finance']));
      await processOn(store).execute(sentBy(id('finance')));
    };
    const streamsOf = async (...numbers: readonly string[]) =>
      Promise.all(
        numbers.map((number) => store.read(streamName('request', next(number).data.requestId))),
      );

    it('is refused to all but one of eight letters that ask again at once through two processes', async () => {
      await begun();
      const processes = [processOn(store), processOn(store)] as const;
      const numbers = Array.from({ length: 8 }, (_, n) => `${500 + n}`);
      const answers = await Promise.all(
        numbers.map((number, n) =>
          processes[n % 2 === 0 ? 0 : 1].execute(next(number)).catch(rejection),
        ),
      );
      const refused = answers.filter((answer) => answer && 'type' in (answer as object));
      expect(refused).toHaveLength(7);
      expect(new Set(refused.map((answer) => (answer as { type: string }).type))).toEqual(
        new Set(['AskedAgainAlready']),
      );
      const opened = (await streamsOf(...numbers)).filter(({ length }) => length > 0);
      expect(opened).toHaveLength(1);
    });

    it('is answered again when it is sent again', async () => {
      await begun();
      await processOn(store).execute(next('500'));
      await expect(processOn(store).execute(next('500'))).resolves.toMatchObject({
        repeated: true,
      });
    });

    it('takes no place where it is refused itself', async () => {
      await begun();
      const nobody = next('500', { addressees: [] });
      await expect(processOn(store).execute(nobody).catch(rejection)).resolves.toEqual({
        type: 'NoAddressees',
      });
      await expect(processOn(store).execute(next('501'))).resolves.toMatchObject({
        repeated: false,
      });
    });

    it('finds its place free again once the other round was withdrawn', async () => {
      await begun();
      const requests = processOn(store);
      await requests.execute(next('500'));
      const other = next('500').data.requestId;
      await requests.execute(
        new WithdrawRequest({ requestId: other, reason: 'Sai nội dung' }, by('planning')),
      );
      await expect(requests.execute(next('501'))).resolves.toMatchObject({ repeated: false });
    });
  });

  it('is refused when its own consultation has changed since it was seen, not when another has', async () => {
    const requests = processOn(store);
    await requests.execute(letterTo(['finance', 'health']));
    const seen = (await requests.execute(sentBy(id('finance'))))?.revision;
    if (seen === undefined) throw new Error('the opinion was not recorded');
    await requests.execute(sentBy(id('health')));

    const again = (told: Partial<Origin>) => {
      const { data, origin } = sentBy(id('finance'), told);
      const supersedes = data.opinion.id;
      const next = { ...data.opinion, id: `${supersedes}-2` as OpinionId };
      return new SendOpinion({ ...data, opinion: next, supersedes }, origin);
    };
    await expect(requests.execute(again({ seen }))).resolves.toMatchObject({ repeated: false });
    await expect(requests.execute(again({ seen }))).rejects.toThrow(SeenIsStale);
  });
});
