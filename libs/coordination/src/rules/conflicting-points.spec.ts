import {
  conflictingPoints,
  type HeldPoint,
  type OpinionId,
  type PointNumber,
} from '#lib/coordination';
import { id } from '#lib/coordination/testing';
import { sameConcern } from './same-concern.js';

type Stance = HeldPoint['point']['stance'];

const holds = (name: Parameters<typeof id>[0], concerns: string, stance: Stance): HeldPoint => ({
  agency: id(name),
  opinion: `opinion-of-${name}` as OpinionId,
  point: { number: 1 as PointNumber, concerns, stance, text: 'Ý kiến' },
});

describe('Opinions conflict on one point', () => {
  it('when one agency agrees with it and another objects to it', () => {
    const finance = holds('finance', 'Điều 5', 'agree');
    const health = holds('health', 'điều 5 ', 'object');
    expect(conflictingPoints([finance, health])).toEqual([
      { concerns: 'Điều 5', agreeing: [finance], objecting: [health] },
    ]);
  });

  it('and all who took a side on it are named', () => {
    const all = [
      holds('finance', 'Nguồn vốn', 'agree'),
      holds('health', 'nguồn  vốn', 'object'),
      holds('transport', 'Nguồn vốn.', 'object'),
      holds('ministry', 'Nguồn vốn', 'amend'),
    ];
    expect(conflictingPoints(all)).toMatchObject([
      {
        agreeing: [{ agency: 'finance' }],
        objecting: [{ agency: 'health' }, { agency: 'transport' }],
      },
    ]);
  });

  it.each<[string, readonly HeldPoint[]]>([
    [
      'on different things',
      [holds('finance', 'Điều 5', 'agree'), holds('health', 'Điều 6', 'object')],
    ],
    [
      'when one only wishes it amended',
      [holds('finance', 'Điều 5', 'agree'), holds('health', 'Điều 5', 'amend')],
    ],
    [
      'within one agency',
      [holds('finance', 'Điều 5', 'agree'), holds('finance', 'Điều 5', 'object')],
    ],
    [
      'when all object',
      [holds('finance', 'Điều 5', 'object'), holds('health', 'Điều 5', 'object')],
    ],
  ])('but not %s', (_, held) => expect(conflictingPoints(held)).toEqual([]));
});

describe('Two points concern the same thing', () => {
  it.each([
    ['khoản 2 Điều 5', 'Điều 5, khoản 2'],
    ['điểm a khoản 2 Điều 5 dự thảo', 'Điều 5 khoản 2 điểm A'],
    ['Điều 5', 'ĐIỀU 5.'],
    ['Điều 5', 'Điều 5'.normalize('NFD')],
    ['Bảng số 3', 'bảng 3'],
    ['Nguồn vốn', ' nguồn   vốn;'],
  ])('%s and %s', (one, other) => expect(sameConcern(one)).toBe(sameConcern(other)));

  it.each([
    ['Điều 5', 'khoản 2 Điều 5'],
    ['Điều 5', 'Điều 15'],
    ['khoản 2 Điều 5', 'khoản 5 Điều 2'],
    ['bảng giá đất', 'bảng giá nhà'],
    ['Điều 5', 'Điều 5 và Điều 6'],
    ['Nguồn vốn', 'Nguồn vốn năm 2027'],
  ])('but not %s and %s', (one, other) => expect(sameConcern(one)).not.toBe(sameConcern(other)));
});
