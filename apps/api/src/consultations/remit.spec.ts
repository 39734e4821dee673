import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { typesOf } from '../../testing/recorded.js';

describe('What the lead decides on a reply', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  beforeAll(async () => {
    ({ api, lead, finance } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const open = async () =>
    (await api.post('/requests', { token: lead, body: letter() })).body.requestId;
  const of = (requestId: string) => `/requests/${requestId}/consultations/so-tai-chinh`;
  const replies = async (requestId: string, kind: string) =>
    (
      await api.post(`${of(requestId)}/opinions`, {
        token: finance,
        body: agreeing({ kind, points: [] }),
      })
    ).body.opinionId;

  it('an interim one is taken as final by the lead alone', async () => {
    const requestId = await open();
    const opinion = await replies(requestId, 'interim');
    const acceptance = `${of(requestId)}/opinions/${opinion}/acceptance`;
    expect((await api.post(acceptance, { token: finance, body: {} })).status).toBe(403);
    expect((await api.post(acceptance, { token: lead, body: {} })).status).toBe(200);
    expect(await typesOf(api, requestId)).toContain('InterimAccepted');
    expect(await api.post(acceptance, { token: lead, body: {} })).toMatchObject({
      status: 409,
      body: { type: 'answered-already' },
    });
  });

  it('one that it is out of remit is maintained, and the reply owed again', async () => {
    const requestId = await open();
    const body = { reason: 'Thuộc lĩnh vực quản lý của Sở' };
    expect(await api.post(`${of(requestId)}/remit`, { token: lead, body })).toMatchObject({
      status: 409,
      body: { type: 'not-out-of-remit' },
    });
    await replies(requestId, 'outOfRemit');
    expect((await api.post(`${of(requestId)}/remit`, { token: lead, body })).status).toBe(200);
    expect((await typesOf(api, requestId)).slice(-2)).toEqual(['RemitMaintained', 'DueDateMoved']);
  });

  it('or the question goes to another agency, which has a clock of its own', async () => {
    const requestId = await open();
    await replies(requestId, 'outOfRemit');
    const body = {
      cause: 'outOfRemit',
      heirs: [{ agency: 'phuong-ben-thanh' }],
      reason: 'Thuộc chức năng của Phường',
    };
    const passedOn = await api.post(`${of(requestId)}/transfer`, { token: lead, body });
    expect(passedOn.status).toBe(200);
    expect((await typesOf(api, requestId)).slice(-4)).toEqual([
      'ConsultationTransferred',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
  });
});
