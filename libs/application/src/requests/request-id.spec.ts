import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { uuidV5 } from '../uuid-v5.js';
import { opinionIdOf, requestIdOf } from './request-id.js';

const finance = 'so-tai-chinh' as AgencyId;
const letter = (number: string, issuedOn = '2026-03-02') => ({
  number,
  issuedOn: issuedOn as LocalDate,
});

describe('The id of a request', () => {
  it.each([
    ['08 /CT-UBND', '8/CT-UBND'],
    ['8767/BKH-KTĐP&LT', '8767/bkh-ktđp&lt'],
    ['54/2023/QĐ-UBND', '54/2023/QÐ–UBND'],
    ['12/STC-NS', ' 12 / STC - NS '],
  ])('is the same for the notation %s written %s (R10)', (one, other) => {
    expect(requestIdOf(finance, letter(one))).toBe(requestIdOf(finance, letter(other)));
  });

  it.each([
    ['another number', requestIdOf(finance, letter('13/STC-NS'))],
    ['another agency', requestIdOf('so-xay-dung' as AgencyId, letter('12/STC-NS'))],
    ['another year', requestIdOf(finance, letter('12/STC-NS', '2027-03-02'))],
  ])('differs for %s', (_, other) => {
    expect(requestIdOf(finance, letter('12/STC-NS'))).not.toBe(other);
  });

  it('is the same on every day of the year of issue', () => {
    expect(requestIdOf(finance, letter('12/STC-NS', '2026-12-31'))).toBe(
      requestIdOf(finance, letter('12/STC-NS')),
    );
  });
});

describe('The id of an opinion', () => {
  const requestId = requestIdOf(finance, letter('12/STC-NS'));

  it('is the same when its command is sent again', () => {
    expect(opinionIdOf(requestId, 'key-1')).toBe(opinionIdOf(requestId, 'key-1'));
  });

  it('differs from one request and one command to the next', () => {
    const ids = [
      opinionIdOf(requestId, 'key-1'),
      opinionIdOf(requestId, 'key-2'),
      opinionIdOf('another' as RequestId, 'key-1'),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});

describe('A name-based UUID', () => {
  it('is the one RFC 9562 computes for www.example.com', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
