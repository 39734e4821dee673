import fc from 'fast-check';
import {
  type AnyRow,
  type DomainEvent,
  ignored,
  type Projection,
  streamName,
  table,
  typesOf,
} from '#lib/event-sourcing';
import { projected, recorded } from '#lib/event-sourcing/testing';

type Opened = DomainEvent<'Opened', { readonly request: string; readonly agencies: string[] }>;
type Answered = DomainEvent<'Answered', { readonly request: string; readonly agency: string }>;
type Withdrawn = DomainEvent<'Withdrawn', { readonly request: string }>;
type Noted = DomainEvent<'Noted'>;
type Listed = DomainEvent<
  'Listed',
  { readonly request: string; readonly agency: string; readonly history: readonly unknown[] }
>;
type Removed = DomainEvent<'Removed', { readonly request: string; readonly agency: string }>;
type Fact = Opened | Answered | Withdrawn | Noted | Listed | Removed;

interface Row {
  readonly request: string;
  readonly agency: string;
  readonly answers: number;
  readonly seen_at: Date;
  readonly note: string | null;
  readonly history: readonly string[];
}
const consultations = table<Row>()({
  name: 'consultation',
  key: ['request', 'agency'],
  columns: {
    request: 'text',
    agency: 'text',
    answers: 'integer',
    seen_at: 'timestamptz',
    note: 'text',
    history: 'jsonb',
  },
});
const board: Projection<Fact> = {
  name: 'board',
  version: 1,
  tables: [consultations.shape],
  on: {
    Opened: ({ data: { request, agencies }, recordedAt }) =>
      agencies.map((agency) =>
        consultations.put({
          request,
          agency,
          answers: 0,
          seen_at: recordedAt,
          note: null,
          history: [],
        }),
      ),
    Answered: ({ data, recordedAt }) => [
      consultations.patch(data, (row) => ({
        answers: row.answers + 1,
        seen_at: recordedAt,
        history: [...row.history, 'answered'],
      })),
    ],
    Withdrawn: ({ data }) => [
      consultations.changeEach(data, (row) =>
        row.answers > 0 ? { ...row, note: 'withdrawn' } : undefined,
      ),
    ],
    Noted: ignored,
    // A history of anything: what JSON makes of it is what is looked at.
    Listed: ({ data: { history, ...key } }) => [
      consultations.patch(key, () => ({ history: history as readonly string[] })),
    ],
    Removed: ({ data }) => [consultations.remove(data)],
  },
};

const stream = streamName('request', '1');
const rowsOf = (facts: readonly Fact[], batch = 1_000) =>
  projected(board, recorded<Fact>(stream, facts), { batch })(consultations.shape);
const opened = (request: string, ...agencies: string[]): Opened => ({
  type: 'Opened',
  data: { request, agencies },
});
const answered = (request: string, agency: string): Answered => ({
  type: 'Answered',
  data: { request, agency },
});
const listed = (request: string, agency: string, history: readonly unknown[]): Listed => ({
  type: 'Listed',
  data: { request, agency, history },
});
const removed = (request: string, agency: string): Removed => ({
  type: 'Removed',
  data: { request, agency },
});
const withdrawn = (request: string): Withdrawn => ({ type: 'Withdrawn', data: { request } });

describe('a projection', () => {
  it('follows only the events it answers', () => {
    expect(typesOf(board)).toEqual(['Opened', 'Answered', 'Withdrawn', 'Listed', 'Removed']);
  });

  it('changes the row before it, and leaves an absent one absent', () => {
    const rows = rowsOf([opened('r', 'a', 'b'), answered('r', 'a'), answered('r', 'z')]);
    expect(rows.map(({ agency, answers }: AnyRow) => [agency, answers])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('changes every row under the first columns of a key, and no other', () => {
    const facts = [opened('r', 'a', 'b'), opened('s', 'a'), answered('r', 'a'), withdrawn('r')];
    expect(rowsOf(facts).map(({ request, agency, note }) => [request, agency, note])).toEqual([
      ['r', 'a', 'withdrawn'],
      ['s', 'a', null],
    ]);
  });

  it('comes to the same rows wherever its batches are cut', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const fact: fc.Arbitrary<Fact> = fc.oneof(
      fc
        .record({ request: name, agencies: fc.array(name) })
        .map(({ request, agencies }): Fact => opened(request, ...agencies)),
      fc.tuple(name, name).map(([request, agency]): Fact => answered(request, agency)),
      name.map((request): Fact => withdrawn(request)),
      fc.tuple(name, name).map(([request, agency]): Fact => removed(request, agency)),
      fc.constant<Fact>({ type: 'Noted', data: {} }),
    );
    fc.assert(
      fc.property(
        fc.array(fact, { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (facts, cut) => {
          expect(rowsOf(facts, cut)).toEqual(rowsOf(facts));
        },
      ),
    );
  });

  it('overwrites or removes a row that it put before looking at it', () => {
    const facts = [opened('r', 'a'), answered('r', 'a'), opened('r', 'a')];
    expect(rowsOf(facts, 2)).toMatchObject([{ request: 'r', agency: 'a', answers: 0 }]);
    expect(rowsOf([...facts, removed('r', 'a')], 2)).toEqual([]);
  });

  it('keeps a list or record as JSON would read it again, from the first moment on', () => {
    const rows = rowsOf([
      opened('r', 'a'),
      listed('r', 'a', [undefined, -0, 'a\ud800', new Date(0)]),
    ]);
    expect(rows[0]?.['history']).toEqual([null, 0, 'a\ufffd', '1970-01-01T00:00:00.000Z']);
  });

  it('shows a character that no table can hold as replaced, from the first moment on', () => {
    const rows = rowsOf([opened('r', 'a\u0000b'), answered('r', 'a\u0000b')]);
    expect(rows).toMatchObject([{ agency: 'a\ufffdb', answers: 1 }]);
  });

  it('may not move a row to another key', () => {
    const moving: Projection<Withdrawn> = {
      ...board,
      on: {
        Withdrawn: () => [
          consultations.put({
            request: 'r',
            agency: 'a',
            answers: 0,
            seen_at: new Date(0),
            note: null,
            history: [],
          }),
          consultations.patch({ request: 'r', agency: 'a' }, () => ({ agency: 'b' })),
        ],
      },
    };
    expect(() => projected(moving, recorded(stream, [withdrawn('r')]))).toThrow(TypeError);
  });
});
