import type { Opinion, Secrecy } from '#lib/coordination';
import { addressee, at, letterTo, opinion, records, sends, story } from '#lib/coordination/testing';

const now = at('2026-02-24T09:00');
const classified: readonly Secrecy[] = ['confidential', 'secret', 'topSecret'];

describe('R3: no classified document, number, subject or content is stored', () => {
  it.each(classified)('refuses a %s request with not a word of its content', (secrecy) => {
    const wrongInEveryWay = letterTo([], {
      secrecy,
      subject: '',
      addressees: [addressee('planning')],
    });
    expect(story().refuses(now, wrongInEveryWay)).toEqual({ type: 'ClassifiedNotAccepted' });
  });

  const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
  const outside = { form: 'outsideSystem', kind: 'unrecorded' } as const;

  it('refuses number, signer and points of a part tracked outside the system', () => {
    expect(asked.refuses(now, sends('finance', opinion('o', outside)))).toEqual({
      type: 'ClassifiedNotAccepted',
    });
  });

  it('keeps only the agency and the day of a part tracked outside the system', () => {
    const bare: Opinion = { id: opinion('o').id, points: [], ...outside };
    const noted = records('finance', '2026-02-23T00:00', bare, { evidence: { kind: 'recorded' } });
    expect(asked.adds(now, noted)).toMatchObject([
      { type: 'OpinionGiven', data: { opinion: { form: 'outsideSystem', points: [] } } },
    ]);
  });

  it('refuses a description of such a part in its evidence', () => {
    const bare: Opinion = { id: opinion('o').id, points: [], ...outside };
    const described = records('finance', '2026-02-23T00:00', bare);
    expect(asked.refuses(now, described)).toEqual({ type: 'ClassifiedNotAccepted' });
  });
});
