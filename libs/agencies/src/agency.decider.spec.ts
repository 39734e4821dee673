import { automation, from, specify } from '#lib/event-sourcing/testing';
import { type Agency, agencyDecider, type AgencyId, RegisterAgency } from '#lib/agencies';

const finance: Agency = {
  id: 'finance' as AgencyId,
  name: { vi: 'Sở Tài chính' },
  kind: 'department',
  group: 'sở, cơ quan chuyên môn',
  origin: 'demonstration',
};
const register = (agency: Agency) => new RegisterAgency({ agency }, from(automation('spec')));
const { given } = specify(agencyDecider);

describe('a body is put on the register', () => {
  it('with its name, kind and group', () =>
    given()
      .on({})
      .when(register(finance))
      .then({ type: 'AgencyRegistered', data: { agency: finance } }));

  it('once', () =>
    given({ type: 'AgencyRegistered', data: { agency: finance } })
      .on({})
      .when(register(finance))
      .thenRejected({ type: 'AgencyAlreadyRegistered', agency: finance.id }));

  it('not without a name', () =>
    given()
      .on({})
      .when(register({ ...finance, name: { vi: '  ' } }))
      .thenRejected({ type: 'AgencyNameMissing', agency: finance.id }));
});
