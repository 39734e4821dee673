import type { Agency, AgencyId, RegisteredAgency } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { AgencyNames } from './agency-names.js';

const agency = (id: string, vi: string, more: Partial<Agency> = {}): Agency => ({
  id: id as AgencyId,
  name: { vi },
  kind: 'department',
  group: 'Cơ quan chuyên môn',
  origin: 'register',
  ...more,
});
const on = (date: string) => date as LocalDate;
const date = on('2024-03-01');

describe('An agency named in a file', () => {
  it('is found by its name, symbol or id, whatever the spaces and letter case', () => {
    const names = new AgencyNames([agency('SXD', 'Sở Xây dựng', { symbol: 'SXD-HCM' })]);
    for (const written of ['sở  xây dựng', 'SXD', 'sxd-hcm'])
      expect(names.find(written, date)).toBe('SXD');
  });

  it('is told apart by its diacritics', () => {
    const names = new AgencyNames([agency('SYT', 'Sở Y tế')]);
    expect(names.find('So Y te', date)).toBeUndefined();
    const [first, second] = ['Sở Y tế', 'So Y te'].map((name) => names.add(name, 'spec'));
    expect(first?.data.agency.id).not.toBe(second?.data.agency.id);
  });

  it('is the one that existed when the letter was issued, where a name returned for another body', () => {
    const names = new AgencyNames([
      agency('before', 'Sở Quy hoạch', { to: on('2025-02-28') }),
      agency('after', 'Sở Quy hoạch', { from: on('2025-10-01') }),
    ]);
    expect(names.find('Sở Quy hoạch', on('2024-03-01'))).toBe('before');
    expect(names.find('Sở Quy hoạch', on('2026-03-01'))).toBe('after');
  });

  it('is the one that stood then, though another bears the name as its id', () => {
    const names = new AgencyNames([
      agency('SQHKT2022', 'Sở Quy hoạch', { symbol: 'SQHKT', to: on('2025-02-28') }),
      agency('SQHKT', 'Sở Quy hoạch', { symbol: 'SQHKT', from: on('2025-10-01') }),
    ]);
    expect(names.find('SQHKT', on('2024-03-01'))).toBe('SQHKT2022');
    expect(names.find('SQHKT', on('2026-03-01'))).toBe('SQHKT');
  });

  it('is found by a name it bore before', () => {
    const renamed: RegisteredAgency = {
      ...agency('SNNMT', 'Sở Nông nghiệp và Môi trường'),
      formerNames: [{ name: { vi: 'Sở Nông nghiệp' }, symbol: 'SNN', until: on('2025-06-30') }],
    };
    for (const name of ['Sở Nông nghiệp', 'snn'])
      expect(new AgencyNames([renamed]).find(name, date)).toBe('SNNMT');
  });

  it('by a symbol that many bear is nobody in particular', () => {
    const wards = ['Phường An', 'Phường Bình'].map((name) =>
      agency(name, name, { symbol: 'UBND' }),
    );
    expect(new AgencyNames(wards).find('UBND', date)).toBeUndefined();
    const city = agency('UBND', 'Ủy ban nhân dân Thành phố', { symbol: 'UBND' });
    expect(new AgencyNames([...wards, city]).find('UBND', date)).toBe('UBND');
  });

  it('stays the one an earlier import entered, even after the register was loaded', () => {
    const imported = new AgencyNames([]).add('Sở Xây dựng', 'spec').data.agency;
    const names = new AgencyNames([imported, agency('SXD', 'Sở Xây dựng')]);
    expect(names.find('Sở Xây dựng', date)).toBe(imported.id);
  });
});
