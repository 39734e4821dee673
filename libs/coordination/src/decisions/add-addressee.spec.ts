import { AddAddressee, type RequestRejection, type RequestCommand } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  byImport,
  type cast,
  id,
  letterTo,
  moment,
  requestId,
  story,
  types,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const now = at('2026-03-02T09:00');
const add = (
  name: keyof typeof cast,
  told: Partial<AddAddressee['data']> = {},
  origin = by('planning'),
) =>
  new AddAddressee(
    { requestId, addressee: addressee(name), evidence: { kind: 'recorded' }, ...told },
    origin,
  );

describe('an addressee is added', () => {
  it('on a clock of its own, from now', () => {
    const events = asked.adds(now, add('health'));
    expect(types(events)).toEqual(['AddresseeAdded', 'DossierDelivered', 'WindowOpened']);
    expect(events.at(-1)).toMatchObject({
      data: { agency: 'health', occurredAt: now.now, due: { dueOn: '2026-03-24' } },
    });
  });

  it('to an administrative procedure only with a window that its letter states', () => {
    const window = { kind: 'length', length: { count: 7, unit: 'workingDay' } } as const;
    const procedure = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], {
        matter: { kind: 'administrativeProcedure' },
        addressees: [addressee('finance', { window })],
      }),
    );
    expect(procedure.refuses(now, add('health'))).toEqual({
      type: 'WindowMustBeStated',
      agency: id('health'),
      rule: 'HCM-PROCEDURE',
    });
    expect(
      types(procedure.adds(now, add('health', { addressee: addressee('health', { window }) }))),
    ).toContain('WindowOpened');
  });

  it('and named once in what is recorded', () => {
    const [added] = asked.adds(now, add('health'));
    const { agency, ...told } = addressee('health');
    expect(added).toMatchObject({ type: 'AddresseeAdded', data: { agency } });
    expect(added).toHaveProperty('data.addressee', told);
    expect(asked.and(now, add('health')).consultation(agency).addressee).toEqual({
      agency,
      ...told,
    });
  });

  it('without touching the clocks of the others', () => {
    const before = asked.consultation(id('finance'));
    expect(asked.and(now, add('health')).consultation(id('finance'))).toEqual(before);
  });

  it.each<[string, RequestCommand, RequestRejection]>([
    ['an agency asked already', add('finance'), { type: 'AddressedTwice', agency: id('finance') }],
    ['the lead itself', add('planning'), { type: 'LeadIsAddressee', agency: id('planning') }],
    [
      'one sent in the future',
      add('health', { sentAt: moment('2026-03-02T09:01') }),
      { type: 'DateInFuture', field: 'sentAt', value: moment('2026-03-02T09:01') },
    ],
    [
      'one added by another agency',
      add('health', {}, by('transport')),
      {
        type: 'OnlyThesePartiesMay',
        may: [{ party: 'lead', agency: id('planning') }, { party: 'monitoringBody' }],
      },
    ],
    [
      'one added by the monitoring body to a live request',
      add('health', {}, by('office')),
      { type: 'OnlyTheLeadMay', lead: id('planning') },
    ],
    [
      'one added by an import to a live request',
      add('health', { evidence: { kind: 'transcribed', file: 'past.csv', line: 3 } }, byImport()),
      { type: 'RequestNotImported' },
    ],
  ])('refuses %s', (_, command, rejection) => {
    expect(asked.refuses(now, command)).toEqual(rejection);
  });
});
