import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

describe('The words of a stated deadline', () => {
  let api: ApiUnderTest;
  let lead: string;
  beforeAll(async () => {
    ({ api, lead } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const read = (words: string, days = 'received=2026-10-05&issued=2026-10-05') =>
    api.get(`/calendar/stated-deadline?words=${encodeURIComponent(words)}&${days}`);

  it('are read for anyone who asks, with the due date they give', async () => {
    expect(await read('trước 17h ngày 30 tháng 10 năm 2026')).toMatchObject({
      status: 200,
      body: {
        read: { kind: 'date', on: '2026-10-30', hour: '17:00', inclusive: false },
        dueOn: '2026-10-30',
        dueAt: '2026-10-30T17:00:00.000+07:00',
      },
    });
    expect(await read('07 ngày làm việc kể từ ngày nhận')).toMatchObject({
      status: 200,
      body: { read: { kind: 'length', start: { from: 'received' } }, dueOn: '2026-10-14' },
    });
  });

  it('that are not clear are refused with what is unclear, never guessed', async () => {
    expect(await read('trong thời gian sớm nhất')).toMatchObject({
      status: 400,
      body: { type: 'fields-invalid', fields: [{ field: 'words' }] },
    });
    expect(
      await read('trước ngày 28/10/2026', 'received=2026-10-01&issued=2026-10-05'),
    ).toMatchObject({ status: 400 });
  });

  it('are held against what the lead enters', async () => {
    const window = { kind: 'stated', words: 'trước ngày 28/10/2027', on: '2027-10-29' };
    const addressees = [{ agency: 'so-tai-chinh', window }];
    expect(
      await api.post('/requests', { token: lead, body: letter({ addressees }) }),
    ).toMatchObject({ status: 422, body: { type: 'words-say-otherwise' } });
  });
});
