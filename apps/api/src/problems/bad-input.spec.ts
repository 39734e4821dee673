import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { agreeing, letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';

const decision = { number: '1212/QĐ-UBND', issuedOn: '2026-11-18' };
const change = { effectiveOn: '2026-11-01', decision };
const CALENDAR = '/calendars/vn-public-sector';

describe('What cannot be is refused by its own name, with a sentence that says what to do:', () => {
  let api: ApiUnderTest;
  let lead: string;
  let finance: string;
  let office: string;
  let monitor: string;
  beforeAll(async () => {
    ({ api, lead, finance, office } = await partiesUnderTest());
    monitor = await api.signIn('van-phong', 'monitor');
  }, STARTING_MS);
  afterAll(() => api.close());

  const post = (path: string, token: string, body: object = {}) => api.post(path, { token, body });

  /** A letter with five working days that reached the agency on 2/11/2026, so that they are over. */
  const passed = async (agency = 'so-tai-chinh', by = finance) => {
    const window = { kind: 'length', count: 5, unit: 'workingDay' };
    const addressees = [{ agency, channel: 'elsewhere', window }];
    const { body } = await post('/requests', lead, letter({ addressees }));
    const consultation = `/requests/${body.requestId}/consultations/${agency}`;
    await post(`${consultation}/delivery`, by, { deliveredAt: '2026-11-02T09:00:00+07:00' });
    return consultation;
  };
  const answeredLate = async (agency = 'so-tai-chinh', by = finance) => {
    const consultation = await passed(agency, by);
    expect((await post(`${consultation}/opinions`, by, agreeing())).status).toBe(201);
    return consultation;
  };

  it.each<[string, () => Promise<object>, string, RegExp]>([
    [
      'two rule sets for the same matter on the same day',
      () => post('/rule-sets/HCM-QD54/adoption', office, { from: '2027-01-01', decision }),
      'rule-sets-overlap',
      /Đề nghị bãi bỏ "HCM-CT08"/,
    ],
    [
      'a correction of the calendar that would worsen a settled judgement',
      async () => {
        const consultation = await answeredLate();
        const document = 'Thông báo 1234/TB-BNV';
        const entries = [{ kind: 'workedWeekend', on: '2026-11-07', document }];
        await post(`${CALENDAR}/drafts`, office, { entries });
        await post(`${CALENDAR}/versions/2/publication`, office);
        return post(`${consultation}/restatement`, office);
      },
      'judgement-would-worsen',
      /giữ nguyên/,
    ],
    [
      'a swap of two weekdays',
      () => {
        const swap = { kind: 'swap', dayOff: '2027-03-02', workedOn: '2027-03-03', document: 'TB' };
        return post(`${CALENDAR}/drafts`, office, { entries: [swap] });
      },
      'swap-not-weekday-for-weekend',
      /làm bù vào thứ Bảy hoặc Chủ nhật/,
    ],
    [
      'an extension asked after the due instant',
      async () =>
        post(`${await passed()}/extension-requests`, finance, {
          length: { count: 2, unit: 'workingDay' },
          reason: 'Phải rà soát',
        }),
      'extension-asked-too-late',
      /Đề nghị gửi văn bản trả lời/,
    ],
    [
      'a reply to a point that does not exist',
      async () => {
        const consultation = await passed();
        const { body } = await post(`${consultation}/opinions`, finance, agreeing());
        const point = `${consultation}/opinions/${body.opinionId}/points/7/response`;
        return post(point, lead, { kind: 'accepted' });
      },
      'point-unknown',
      /nội dung/,
    ],
    [
      'a review by the body whose case it is',
      async () => {
        const consultation = await answeredLate('van-phong', office);
        const ruling = { number: '1305/UBND-TH', issuedOn: '2026-11-18' };
        const excused = { finding: 'excused', reason: 'Sự cố', ruling };
        return post(`${consultation}/lateness/review`, office, excused);
      },
      'review-of-own-case',
      /cơ quan khác/,
    ],
    [
      'a ruling on a rule without its document',
      () => post('/rule-sets/HCM-CT08/confirmation', office),
      'decision-not-cited',
      /ghi số, ký hiệu và ngày ban hành/,
    ],
    [
      'a review without its document',
      async () =>
        post(`${await answeredLate()}/lateness/review`, office, {
          finding: 'upheld',
          reason: 'Không có căn cứ',
        }),
      'decision-not-cited',
      /ghi số, ký hiệu và ngày ban hành/,
    ],
    [
      'a merger without its document',
      () =>
        post('/agencies/so-tai-chinh/merger', monitor, {
          effectiveOn: '2026-11-01',
          into: 'so-tu-phap',
        }),
      'decision-not-cited',
      /ghi số, ký hiệu và ngày ban hành/,
    ],
    [
      'a merger into itself',
      () => post('/agencies/so-tai-chinh/merger', monitor, { ...change, into: 'so-tai-chinh' }),
      'heir-is-itself',
      /chọn cơ quan kế thừa khác/,
    ],
    [
      'mergers in a circle',
      async () => {
        await post('/agencies/so-tai-chinh/merger', monitor, { ...change, into: 'so-tu-phap' });
        return post('/agencies/so-tu-phap/merger', monitor, { ...change, into: 'so-tai-chinh' });
      },
      'succession-in-circle',
      /kiểm tra lại/,
    ],
  ])('%s', async (_, act, type, sentence) => {
    expect(await act()).toMatchObject({
      body: { type, detail: expect.stringMatching(sentence) },
    });
  });
});
