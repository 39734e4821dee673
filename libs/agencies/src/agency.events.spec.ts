import { readdirSync, readFileSync } from 'node:fs';
import { agencyDecider, type AgencyEvent, agencyOfEvent } from '#lib/agencies';

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => ({
  file,
  // What is kept is what was stored.
  event: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as AgencyEvent,
}));
const registered = fixtures.flatMap(({ event }) =>
  event.type === 'AgencyRegistered' ? event : [],
);

/** What each event makes of the body; a new one without its row does not compile. */
const LEADS_TO: Readonly<Record<AgencyEvent['type'], object>> = {
  AgencyRegistered: { from: '2019-01-01', symbol: 'SQH' },
  AgencyRecreated: { from: '2025-10-01', recreation: { recreates: 'planning' } },
  AgencyRenamed: { symbol: 'SQHKT', formerNames: [{ symbol: 'SQH', until: '2025-02-28' }] },
  AgencyBindingRuled: { bindings: [{ bound: false, effectiveOn: '2025-03-01' }] },
  AgencyMerged: { to: '2025-02-28', ending: { kind: 'merged', into: 'building' } },
  AgencySplit: { to: '2025-02-28', ending: { kind: 'split', among: [{}, {}] } },
  AgencyAbolished: { to: '2025-02-28', ending: { kind: 'abolished' } },
};

describe('a stored event of the register is read for as long as the record lives', () => {
  it.each(Object.entries(LEADS_TO))('%s', (type, agency) => {
    const [stored, ...others] = fixtures.filter(({ event }) => event.type === type);
    if (stored === undefined || others.length > 0) throw new Error(`${type} has no one fixture`);
    const { event } = stored;
    const past = event.type === 'AgencyRecreated' ? [event] : [...registered, event];
    const state = past.reduce(agencyDecider.evolve, agencyDecider.initialState);
    expect(state).toMatchObject({ status: 'registered', agency });
    expect(state).toHaveProperty('agency.id', agencyOfEvent(event));
  });
});
