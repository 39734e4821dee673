import type { LocalDate } from '#lib/working-time';
import { isSameNumber, letterName, parseDocumentNumber } from './document-number.js';

describe('R10: a document number is kept as written and read tolerantly', () => {
  it.each([
    ['8767/BKH-KTĐP&LT', { number: 8767, symbol: 'BKH-KTĐP&LT' }],
    ['54/2023/QĐ-UBND', { number: 54, year: 2023, symbol: 'QĐ-UBND' }],
    ['08 /CT-UBND', { number: 8, symbol: 'CT-UBND' }],
    ['5107/TTr-UBND (UBND TP.HCM)', { number: 5107, symbol: 'TTR-UBND', remark: 'UBND TP.HCM' }],
    ['Số: 12/2024/NQ–HĐND', { number: 12, year: 2024, symbol: 'NQ-HĐND' }],
    ['EIS-79663', { symbol: 'EIS-79663' }],
    ['2024/UBND-ĐT', { number: 2024, symbol: 'UBND-ĐT' }],
  ])('reads %s', (written, parts) => {
    expect(parseDocumentNumber(written)).toMatchObject(parts);
    if (!('year' in parts)) expect(parseDocumentNumber(written)).not.toHaveProperty('year');
  });

  it.each([
    ['08 /CT-UBND', '8/ct-ubnd'],
    ['5107/TTr-UBND (UBND TP.HCM)', '5107/TTr - UBND'],
    ['54/2023/QĐ-UBND', '54 / 2023 / QĐ – UBND'.normalize('NFD')],
    ['0412/SQH-QLHT', 'Số 412/SQH-QLHT'],
  ])('takes %s and %s for the same number', (one, other) => {
    expect(isSameNumber(one, other)).toBe(true);
  });

  it.each([
    ['8/CT-UBND', '80/CT-UBND'],
    ['54/2023/QĐ-UBND', '54/2024/QĐ-UBND'],
    ['54/2023/QĐ-UBND', '54/QĐ-UBND'],
    ['12/SXD-QLN', '12/SXD-QLCL'],
  ])('tells %s from %s', (one, other) => {
    expect(isSameNumber(one, other)).toBe(false);
  });

  it('is unique only within agency and year', () => {
    const name = (lead: string, number: string, issuedOn: string) =>
      letterName(lead, { number, issuedOn: issuedOn as LocalDate });
    expect(name('finance', '08/CT', '2026-01-02')).toBe(name('finance', '8/CT', '2026-12-30'));
    expect(name('finance', '8/CT', '2026-01-02')).not.toBe(name('health', '8/CT', '2026-01-02'));
    expect(name('finance', '8/CT', '2026-01-02')).not.toBe(name('finance', '8/CT', '2025-01-02'));
  });
});
