import type { AgencyId } from '#lib/agencies';
import type { OpenRequest, RequestRejection } from '#lib/coordination';
import { addressee, at, id, letterTo, story } from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const now = at('2026-02-12T09:00');
const stranger = 'sở-không-có' as AgencyId;

describe('R2: a request asks another agency, about a subject, in a numbered and dated letter', () => {
  it.each<[string, Partial<OpenRequest['data']>, RequestRejection]>([
    ['no subject', { subject: '  ' }, { type: 'FieldMissing', field: 'subject' }],
    [
      'no letter number',
      { letter: { number: ' ', issuedOn: localDate('2026-02-12') } },
      { type: 'FieldMissing', field: 'letter.number' },
    ],
    [
      'no word on whether it is an administrative procedure',
      { matter: { kind: 'unrecorded' } },
      { type: 'FieldMissing', field: 'matter' },
    ],
    [
      'no word on the dossier',
      { dossier: { status: 'unrecorded' } },
      { type: 'FieldMissing', field: 'dossier' },
    ],
    ['nobody to ask', { addressees: [] }, { type: 'NoAddressees' }],
    [
      'only its own lead to ask',
      { addressees: [addressee('planning')] },
      { type: 'LeadIsAddressee', agency: id('planning') },
    ],
    [
      'an agency nobody knows',
      { addressees: [addressee('finance'), addressee('health', { agency: stranger })] },
      { type: 'AgencyUnknown', agency: stranger },
    ],
    [
      'one agency twice',
      { addressees: [addressee('finance'), addressee('finance')] },
      { type: 'AddressedTwice', agency: id('finance') },
    ],
  ])('refuses a request with %s', (_, told, rejection) => {
    expect(story().refuses(now, letterTo(['finance'], told))).toEqual(rejection);
  });
});
