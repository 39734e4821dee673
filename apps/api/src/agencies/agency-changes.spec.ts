import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const decision = { number: '12/NQ-HĐND', issuedOn: '2026-10-20' };
const change = { effectiveOn: '2026-11-01', decision };

describe('A change of an agency', () => {
  let api: ApiUnderTest;
  let monitor: string;
  let lead: string;
  beforeAll(async () => {
    ({ api, lead } = await partiesUnderTest({ followed: true }));
    monitor = await api.signIn('van-phong', 'monitor');
  }, STARTING_MS);
  afterAll(() => api.close());

  const record = (path: string, body: object, token = monitor) =>
    api.post(`/agencies/${path}`, { token, body });
  const directory = async (query: string, position: string) => {
    const headers = { 'x-read-after': position };
    const page = await api.get(`/agencies?${query}`, { token: lead, headers });
    return (page.body as { rows: readonly { readonly id: string }[] }).rows;
  };

  it('is the monitoring body’s to record', async () => {
    const merger = { ...change, into: 'so-tu-phap' };
    expect(await record('so-tai-chinh/merger', merger, lead)).toMatchObject({
      status: 403,
      body: { type: 'role-not-allowed' },
    });
  });

  it('is refused with a sentence that says what to do', async () => {
    const refused = async (path: string, body: object) => (await record(path, body)).body;
    expect(await refused('so-tai-chinh/merger', { ...change, into: 'so-tai-chinh' })).toMatchObject(
      {
        type: 'heir-is-itself',
        detail:
          'Cơ quan so-tai-chinh không thể sáp nhập vào chính mình. Đề nghị chọn cơ quan kế thừa khác.',
      },
    );
    expect(await refused('so-tai-chinh/merger', { ...change, into: 'khong-co' })).toMatchObject({
      type: 'heir-unknown',
      status: 422,
    });
    expect(await refused('khong-co/abolition', change)).toMatchObject({
      type: 'agency-not-registered',
      status: 404,
    });
    expect(await refused('so-tai-chinh/abolition', { effectiveOn: '2026-11-01' })).toMatchObject({
      type: 'decision-not-cited',
      status: 422,
    });
    const among = [{ agency: 'so-tu-phap' }];
    expect(await refused('so-tai-chinh/split', { ...change, among })).toMatchObject({
      type: 'too-few-heirs',
    });
    expect(
      await refused('so-tai-chinh/re-creation', { ...change, id: 'so-moi', outOf: [] }),
    ).toMatchObject({ type: 'agency-stands-still', status: 409 });
  });

  it('says of one body that the city’s rules do not bind it, and its letters from then on judge nobody', async () => {
    const ruled = await record('phuong-ben-thanh/binding', { ...change, bound: false });
    expect(ruled).toMatchObject({ status: 200, body: { recorded: true } });
    const rows = await directory('limit=100', ruled.body.position);
    expect(rows.find(({ id }) => id === 'phuong-ben-thanh')).toMatchObject({
      boundByCityRules: false,
      bindings: [{ bound: false, effectiveOn: '2026-11-01', decision }],
    });
    const again = { ...change, effectiveOn: '2026-11-15', bound: false };
    expect(await record('phuong-ben-thanh/binding', again)).toMatchObject({
      status: 409,
      body: { type: 'binding-as-it-stands' },
    });
    expect(await record('van-phong/binding', { ...change, bound: false })).toMatchObject({
      status: 403,
      body: { type: 'binding-of-itself' },
    });

    const addressees = [{ agency: 'phuong-ben-thanh', question: 'Địa bàn?' }];
    const opened = await api.post('/requests', { token: lead, body: letter({ addressees }) });
    const asked = await api.get(
      `/requests/${opened.body.requestId}/consultations/phuong-ben-thanh`,
      { token: lead, headers: { 'x-read-after': opened.body.position } },
    );
    expect(asked.body).toMatchObject({ window: { unjudged: 'courtesy' } });
  });

  it('merged, renamed and set up anew, each body keeps its days in the directory', async () => {
    const merged = await record('so-tai-chinh/merger', { ...change, into: 'so-tu-phap' });
    expect(merged).toMatchObject({ status: 200, body: { recorded: true } });
    expect(await record('so-tai-chinh/merger', { ...change, into: 'so-tu-phap' })).toMatchObject({
      status: 200,
      body: { recorded: false },
    });
    expect(
      (await record('so-tu-phap/merger', { ...change, into: 'so-tai-chinh' })).body,
    ).toMatchObject({ type: 'succession-in-circle' });

    const name = { vi: 'Sở Tư pháp và Tài chính' };
    expect(await record('so-tu-phap/renaming', { ...change, name })).toMatchObject({ status: 200 });
    const again = {
      ...change,
      effectiveOn: '2026-11-15',
      id: 'so-tai-chinh-moi',
      outOf: ['so-tu-phap'],
    };
    const recreated = await record('so-tai-chinh/re-creation', again);
    expect(recreated).toMatchObject({ status: 201, body: { recorded: true } });

    const { position } = recreated.body;
    const ids = async (on: string) => (await directory(`on=${on}`, position)).map(({ id }) => id);
    expect(await ids('2026-10-31')).toContain('so-tai-chinh');
    expect(await ids('2026-11-01')).not.toContain('so-tai-chinh');
    expect(await ids('2026-11-15')).toContain('so-tai-chinh-moi');
    const all = await directory('limit=100', position);
    const entry = (id: string) => all.find((row) => row.id === id);
    expect(entry('so-tai-chinh')).toMatchObject({
      to: '2026-10-31',
      successors: ['so-tu-phap'],
      ending: { kind: 'merged', decision },
    });
    expect(entry('so-tu-phap')).toMatchObject({
      name,
      predecessors: ['so-tai-chinh'],
      formerNames: [{ name: { vi: 'Cơ quan so-tu-phap' }, until: '2026-10-31' }],
    });
    expect(entry('so-tai-chinh-moi')).toMatchObject({
      predecessors: ['so-tai-chinh', 'so-tu-phap'],
    });
  });

  it('keeps a letter of a later day from the body that ended, and names who stands in its place', async () => {
    const addressees = [{ agency: 'so-tai-chinh', question: 'Nguồn vốn?' }];
    expect(
      await api.post('/requests', { token: lead, body: letter({ addressees }) }),
    ).toMatchObject({
      status: 422,
      body: {
        type: 'agency-not-standing',
        detail:
          'Cơ quan so-tai-chinh không hoạt động vào ngày 02/11/2026. Cơ quan kế thừa: Sở Tư pháp và Tài chính.',
      },
    });
  });

  it('lets the lead pass a consultation on by question, and the monitoring body name another lead', async () => {
    const addressees = [{ agency: 'so-tu-phap', question: 'Nguồn vốn và căn cứ pháp lý?' }];
    const opened = await api.post('/requests', { token: lead, body: letter({ addressees }) });
    const { requestId } = opened.body;
    const passed = await api.post(`/requests/${requestId}/consultations/so-tu-phap/transfer`, {
      token: lead,
      body: {
        cause: 'reorganised',
        heirs: [{ agency: 'so-tai-chinh-moi', question: 'Nguồn vốn?' }],
        reason: 'Theo 12/NQ-HĐND',
      },
    });
    expect(passed).toMatchObject({ status: 200, body: { recorded: true } });
    const given = await api.post(`/requests/${requestId}/lead-change`, {
      token: monitor,
      body: { to: 'phuong-ben-thanh', document: decision, reason: 'Giao lại nhiệm vụ' },
    });
    expect(given).toMatchObject({ status: 200 });
    const page = await api.get(`/requests/${requestId}`, {
      token: lead,
      headers: { 'x-read-after': given.body.position },
    });
    expect(page.body).toMatchObject({
      lead: 'phuong-ben-thanh',
      leadChanges: [{ from: 'so-xay-dung', to: 'phuong-ben-thanh', cause: 'reassigned' }],
      consultations: [
        {
          agency: 'so-tu-phap',
          status: { kind: 'notOwed', because: 'transferred' },
          transferred: { cause: 'reorganised', heirs: [{ agency: 'so-tai-chinh-moi' }] },
        },
        {
          agency: 'so-tai-chinh-moi',
          question: 'Nguồn vốn?',
          takenOverFrom: ['so-tu-phap'],
          status: { kind: 'withinWindow' },
        },
      ],
    });
  });
});
