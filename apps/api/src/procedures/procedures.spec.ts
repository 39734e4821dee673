import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import type { RequestView } from '../requests/request.view.js';
import type { ProcedureListView } from './procedure.view.js';

const code = '1.000656.000.00.00.H29';
const decision = { number: '90/QĐ-UBND', issuedOn: '2026-11-02' };
const declaration = {
  name: 'Đăng ký hoạt động mẫu',
  citation: 'Quyết định số 90/QĐ-UBND ngày 02/11/2026',
  window: { count: 4, unit: 'workingDay' },
  from: '2026-11-02',
  decision,
};
const aboutIt = (issuedOn: string) => {
  const { letter: document, ...body } = letter({
    matter: { kind: 'administrativeProcedure', code },
  });
  return { ...body, letter: { ...document, issuedOn } };
};

describe('The catalogue of administrative procedures', () => {
  let api: ApiUnderTest;
  let office: string;
  let lead: string;
  beforeAll(async () => {
    ({ api, office, lead } = await partiesUnderTest({ followed: true }));
  }, STARTING_MS);
  afterAll(() => api.close());

  const rule = (path: string, body: object, token = office) =>
    api.post(`/procedures/${code}/${path}`, { token, body });
  const opened = (issuedOn: string) =>
    api.post('/requests', { token: lead, body: aboutIt(issuedOn) });

  it('has nothing until a procedure is declared, by the monitoring body and on a document', async () => {
    expect((await api.get('/procedures', { token: lead })).body).toEqual({ rows: [] });
    expect(await api.get(`/procedures/${code}`, { token: lead })).toMatchObject({
      status: 404,
      body: { type: 'procedure-not-found' },
    });
    expect(await opened('2026-11-03')).toMatchObject({
      status: 422,
      body: { type: 'window-must-be-stated' },
    });
    expect(await rule('declaration', declaration, lead)).toMatchObject({ status: 403 });
    const { decision: _, ...uncited } = declaration;
    expect(await rule('declaration', uncited)).toMatchObject({
      status: 422,
      body: { type: 'decision-not-cited' },
    });
    expect(await rule('declaration', declaration)).toMatchObject({ status: 200 });
    expect(await rule('declaration', declaration)).toMatchObject({
      status: 409,
      body: { type: 'procedure-declared-already' },
    });
  });

  it('gives a letter that names the code the window of its procedure, on the text that sets it', async () => {
    const { status, body } = await opened('2026-11-03');
    expect(status).toBe(201);
    const headers = { 'x-read-after': body.position };
    const file = await api.get(`/requests/${body.requestId}`, { token: lead, headers });
    const { rule: pinned, consultations } = file.body as RequestView;
    expect(pinned).toMatchObject({ id: 'HCM-PROCEDURE', procedure: { code, version: 1 } });
    expect(JSON.stringify(consultations)).toContain(
      `Quyết định số 90/QĐ-UBND ngày 02/11/2026 (thủ tục hành chính mã số ${code})`,
    );
  });

  it('keeps every version: amended from one day on, ended from another', async () => {
    const window = { count: 2, unit: 'workingDay' };
    const changed = { window, apology: 'appointedDay', from: '2026-11-10', decision };
    expect(await rule('amendment', changed)).toMatchObject({ status: 200 });
    expect(await rule('end', { from: '2026-11-20', decision })).toMatchObject({ status: 200 });
    const { body } = await api.get(`/procedures/${code}`, { token: lead });
    const { rows } = body as ProcedureListView;
    expect(rows.map((row) => [row.window.count, row.inForceFrom, row.inForceTo])).toEqual([
      [4, '2026-11-02', '2026-11-09'],
      [2, '2026-11-10', '2026-11-19'],
    ]);
    expect(rows.map(({ apology }) => apology)).toEqual([undefined, 'appointedDay']);
    expect(await opened('2026-11-20')).toMatchObject({ status: 422 });
    expect(await opened('2026-11-19')).toMatchObject({ status: 201 });
  });
});
