import type { TestingModule } from '@nestjs/testing';
import type { AgencyId } from '#lib/agencies';
import { Clock } from '#lib/application';
import { Accounts } from '#lib/identity';
import { instant } from '#lib/working-time';
import {
  type ApiUnderTest,
  apiUnderTest,
  PASSWORD,
} from '../../apps/api/testing/api-under-test.js';
import { agreeing, letter } from '../../apps/api/testing/letters.js';
import type { HolderView, PhasesView } from '../../apps/api/src/requests/phases.view.js';
import { DeadlineKeeper } from '../../apps/worker/src/deadline-keeper/deadline-keeper.js';
import { SpecClock, specWorker, until } from '../../apps/worker/testing/spec-worker.js';

const VN = '/calendars/vn-public-sector';
const NOTICE = 'Thông báo 512/TB-UBND ngày 10/6/2026';
const point = (concerns: string, stance: string, number = 1) => ({
  number,
  concerns,
  stance,
  text: 'Đề nghị xem xét lại nội dung này',
});

/**
 * One letter of 1/6/2026 to three agencies, on a clock the spec sets: the API over HTTP and the worker on one
 * PostgreSQL. Each step begins where the one before it ended.
 */
describe('The whole life of a request', () => {
  const clock = new SpecClock();
  let api: ApiUnderTest & { readonly databaseUrl: string };
  let worker: TestingModule;
  let requestId: string;
  let position: string;

  beforeAll(async () => {
    api = await apiUnderTest();
    Object.assign(api.app.get(Clock), { now: () => clock.at });
    worker = await specWorker({ url: api.databaseUrl }, clock);
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await api.close();
  });

  /** At that moment somebody of that agency asks for something. */
  const ask = async (moment: string, agency: string, path: string, body: object = {}) => {
    clock.at = instant(`${moment}:00+07:00`);
    const role = agency === 'van-phong' ? 'monitor' : 'officer';
    const token = await api.signIn(agency, path === '/agencies' ? 'administrator' : role);
    return api.post(path, { token, body });
  };
  /** The same, and it is accepted. */
  const act = async (...asked: Parameters<typeof ask>) => {
    const { status, body } = await ask(...asked);
    if (status >= 300) throw new Error(JSON.stringify(body));
    ({ position } = body);
    return body;
  };
  const shown = async (path: string) => {
    const token = await api.signIn('so-xay-dung');
    return (await api.get(path, { token, headers: { 'x-read-after': position } })).body;
  };
  const request = (rest = '') => `/requests/${requestId}${rest}`;
  const consultation = (agency: string, rest = '') => request(`/consultations/${agency}${rest}`);
  const dueOn = async (agency: string) =>
    ((await shown(consultation(agency))) as { window: { due: { dueOn: string } } }).window.due
      .dueOn;

  it('is opened, and reaches each agency the working day after', async () => {
    const opened = await act(
      '2026-06-01T09:00',
      'so-xay-dung',
      '/requests',
      letter({
        letter: { number: '5120/SXD-QH', issuedOn: '2026-06-01' },
        addressees: [
          { agency: 'so-tai-chinh', question: 'Nguồn vốn?' },
          { agency: 'so-tu-phap', question: 'Căn cứ pháp lý?' },
          { agency: 'phuong-ben-thanh', question: 'Hiện trạng?' },
        ],
        mandate: {
          document: { number: '900/UBND-ĐT', issuedOn: '2026-05-20' },
          from: 'Ủy ban nhân dân Thành phố',
          submitBy: '2026-07-10',
        },
      }),
    );
    requestId = opened.requestId;
    expect(await dueOn('so-tai-chinh')).toBe('2026-06-23');
  });

  it('stands for the agency whose dossier lacks documents, and begins again when they come', async () => {
    const items = [{ item: 1, description: 'Dự toán chi tiết' }];
    await act(
      '2026-06-03T10:00',
      'so-tai-chinh',
      consultation('so-tai-chinh', '/missing-documents'),
      { items },
    );
    await act(
      '2026-06-04T09:00',
      'so-xay-dung',
      consultation('so-tai-chinh', '/missing-documents/acceptance'),
    );
    await act('2026-06-08T09:00', 'so-xay-dung', consultation('so-tai-chinh', '/supplements'), {
      items: [1],
    });
    expect(await dueOn('so-tai-chinh')).toBe('2026-06-29');
    expect(await dueOn('so-tu-phap')).toBe('2026-06-23');
  });

  it('moves with the calendar when a day off is announced', async () => {
    const name = { vi: 'Nghỉ theo thông báo', en: 'Announced day off' };
    const entries = [{ kind: 'dayOff', on: '2026-06-12', name, document: NOTICE }];
    await act('2026-06-10T09:00', 'van-phong', `${VN}/drafts`, { entries });
    await act('2026-06-10T09:30', 'van-phong', `${VN}/versions/2/publication`);
    await until(
      () => dueOn('so-tu-phap'),
      (due) => due === '2026-06-24',
    );
    await until(
      () => dueOn('so-tai-chinh'),
      (due) => due === '2026-06-30',
    );
    expect(await shown(consultation('so-tu-phap'))).toMatchObject({
      moves: [
        {
          from: { dueOn: '2026-06-23' },
          cause: 'calendarCorrected',
          calendar: { documents: [NOTICE] },
        },
      ],
    });
  });

  it('passes to the heir of an agency that is merged, with days of its own', async () => {
    const agency = {
      id: 'phuong-moi',
      name: { vi: 'Phường mới' },
      kind: 'ward',
      group: 'Phường, xã',
      from: '2026-06-15',
    };
    await act('2026-06-11T09:00', 'van-phong', '/agencies', agency);
    await api.app.get(Accounts).add({
      login: 'officer@phuong-moi',
      password: PASSWORD,
      name: 'Người của phường mới',
      post: 'Chuyên viên',
      agency: 'phuong-moi' as AgencyId,
      role: 'officer',
    });
    await act('2026-06-15T09:00', 'van-phong', '/agencies/phuong-ben-thanh/merger', {
      effectiveOn: '2026-06-15',
      decision: { number: '77/NQ-HĐND', issuedOn: '2026-06-09' },
      into: 'phuong-moi',
    });
    await until(
      () => dueOn('phuong-moi'),
      (due) => due === '2026-06-24',
    );
    await act(
      '2026-06-23T15:00',
      'phuong-moi',
      consultation('phuong-moi', '/opinions'),
      agreeing({
        document: { number: '31/UBND', signedOn: '2026-06-23' },
      }),
    );
  });

  it('is given more time for one agency, on its request', async () => {
    await act(
      '2026-06-24T09:00',
      'so-tai-chinh',
      consultation('so-tai-chinh', '/extension-requests'),
      {
        length: { count: 3, unit: 'workingDay' },
        reason: 'Phải rà soát nhiều dự án',
      },
    );
    await act(
      '2026-06-24T10:00',
      'so-xay-dung',
      consultation('so-tai-chinh', '/extension-decision'),
      {
        kind: 'granted',
        length: { count: 3, unit: 'workingDay' },
      },
    );
    expect(await dueOn('so-tai-chinh')).toBe('2026-07-03');
  });

  it('lapses for the agency that is silent, and its disagreement three days later is kept and marked', async () => {
    clock.at = instant('2026-06-25T08:00:00+07:00');
    await worker.get(DeadlineKeeper).look();
    await act(
      '2026-06-29T14:00',
      'so-tu-phap',
      consultation('so-tu-phap', '/opinions'),
      agreeing({
        kind: 'disagree',
        document: { number: '204/STP', signedOn: '2026-06-29' },
        points: [point('Điều 5', 'object')],
      }),
    );
    expect(await shown(consultation('so-tu-phap'))).toMatchObject({
      status: { kind: 'answeredLate', workingDays: 3 },
      opinions: [{ opinion: { kind: 'disagree' }, timeliness: { kind: 'late', workingDays: 3 } }],
    });
  });

  it('is answered in time by the agency that had more of it', async () => {
    await act(
      '2026-07-03T16:30',
      'so-tai-chinh',
      consultation('so-tai-chinh', '/opinions'),
      agreeing({
        kind: 'agreeWithComments',
        document: { number: '6214/STC-NS', signedOn: '2026-07-03' },
        points: [point('Điều 5', 'agree'), point('Phụ lục 2', 'amend', 2)],
      }),
    );
  });

  it('is submitted only when every point has its response', async () => {
    const submission = { submission: { number: '88/TTr-SXD', issuedOn: '2026-07-08' } };
    expect(
      await ask('2026-07-08T09:00', 'so-xay-dung', request('/submission'), submission),
    ).toMatchObject({
      status: 409,
      body: { type: 'submission-not-ready' },
    });
    for (const [agency, answers] of [
      ['so-tu-phap', [{ kind: 'notAccepted', reasons: 'Đã có quy định tại Luật' }]],
      ['so-tai-chinh', [{ kind: 'accepted' }, { kind: 'partlyAccepted', reasons: 'Chỉ phần vốn' }]],
    ] as const) {
      const { opinions } = (await shown(consultation(agency))) as {
        opinions: { opinion: { id: string } }[];
      };
      for (const [index, answer] of answers.entries())
        await act(
          '2026-07-08T10:00',
          'so-xay-dung',
          consultation(agency, `/opinions/${opinions[0]?.opinion.id}/points/${index + 1}/response`),
          answer,
        );
    }
    await act('2026-07-08T11:00', 'so-xay-dung', request('/submission'), submission);
    expect(await shown(request())).toMatchObject({ status: 'submitted' });
  });

  it('is returned with reasons, submitted again, and concluded', async () => {
    await act('2026-07-09T09:00', 'van-phong', request('/submission-return'), {
      reason: 'Chưa nêu ý kiến không thống nhất của Sở Tư pháp',
    });
    await act('2026-07-10T09:00', 'so-xay-dung', request('/submission'), {
      submission: { number: '91/TTr-SXD', issuedOn: '2026-07-10' },
    });
    await act('2026-07-15T09:00', 'van-phong', request('/conclusion'), {
      conclusion: { number: '1450/QĐ-UBND', issuedOn: '2026-07-15' },
    });
    expect(await shown(request())).toMatchObject({ status: 'concluded' });
  });

  it('ends in figures that name who was late and nobody else', async () => {
    const period = 'from=2026-06-01&to=2026-07-31';
    const led = await shown(`/accountability/lead-agencies/so-xay-dung?${period}`);
    expect(led).toMatchObject({
      figures: {
        onTime: 2,
        late: 1,
        open: 0,
        overdue: 0,
        rate: { onTime: 2, of: 3, tooFew: true },
        excluded: { transferred: 1 },
        lateness: { count: 1, median: 3, longest: 3 },
        documents: { standing: 1, tooLate: 0, unfounded: 0, leftUnanswered: 0 },
        own: {
          dossiersIncomplete: 1,
          extensionRequestsUnanswered: 0,
          mandates: { submittedInTime: 1, submittedLate: 0 },
        },
      },
    });
    const of = async (agency: string) =>
      (
        (await shown(`/accountability/coordinating-agencies/${agency}?${period}`)) as {
          figures: object;
        }
      ).figures;
    expect(await of('so-tai-chinh')).toMatchObject({ onTime: 1, late: 0, lateAgainstFirst: 1 });
    expect(await of('so-tu-phap')).toMatchObject({ onTime: 0, late: 1, marks: { final: 1 } });
    expect(await of('phuong-moi')).toMatchObject({ onTime: 1, late: 0 });
    expect(await of('phuong-ben-thanh')).toMatchObject({
      onTime: 0,
      late: 0,
      overdue: 0,
      excluded: { transferred: 1 },
    });
  });

  it('tells of each day who held it, and adds up to the time that passed', async () => {
    const { days, spans } = (await shown(request('/phases'))) as PhasesView;
    const party = ({ agency, party }: HolderView) => agency ?? party;
    expect(
      spans.slice(-6).map(({ phase, from, to, holders }) => [phase, from, to, holders.map(party)]),
    ).toEqual([
      ['overdue', '2026-06-25', '2026-06-29', ['so-tu-phap']],
      ['withinWindow', '2026-06-30', '2026-07-03', ['so-tai-chinh']],
      ['takenIn', '2026-07-04', '2026-07-08', ['so-xay-dung']],
      ['withPeoplesCommittee', '2026-07-09', '2026-07-09', ['peoplesCommittee']],
      ['takenIn', '2026-07-10', '2026-07-10', ['so-xay-dung']],
      ['withPeoplesCommittee', '2026-07-11', '2026-07-15', ['peoplesCommittee']],
    ]);
    expect(spans.filter(({ phase }) => phase === 'overdue')).toHaveLength(1);
    expect(spans.reduce((sum, span) => sum + span.days, 0)).toBe(days);
  });
});
