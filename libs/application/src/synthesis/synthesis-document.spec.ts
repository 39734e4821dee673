import { type Agency, type AgencyId, AgencyRegister } from '#lib/agencies';
import type { OpinionId, PointNumber, RequestId } from '#lib/coordination';
import { docx, pdf } from '#lib/documents';
import { docxParts, docxText, pdfPages } from '#lib/documents/testing';
import type { AgencyInSynthesis, OpinionInSynthesis, Synthesis } from '#lib/read-models';
import type { RuleSetId } from '#lib/rulebook';
import { instant, localDate } from '#lib/working-time';
import { synthesisDocument } from './synthesis-document.js';

const agency = (id: string, vi: string, kind: Agency['kind'] = 'department'): Agency => ({
  id: id as AgencyId,
  name: { vi },
  kind,
  group: 'Sở, ngành',
  origin: 'register',
});
const REAL = [
  agency('UBND', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'peoplesCommittee'),
  agency('SQHKT', 'Sở Quy hoạch - Kiến trúc'),
  agency('STC', 'Sở Tài chính'),
  agency('SYT', 'Sở Y tế'),
  agency('STP', 'Sở Tư pháp'),
  agency('SXD', 'Sở Xây dựng'),
  agency('CATP', 'Công an Thành phố', 'centralBranch'),
];
const register = new AgencyRegister(REAL);

const opinion = (told: Partial<OpinionInSynthesis> = {}): OpinionInSynthesis => ({
  id: 'opinion' as OpinionId,
  kind: 'agree',
  form: 'letter',
  document: { number: '77/STC-NS', signedOn: localDate('2026-02-05') },
  sentAt: instant('2026-02-05T10:00:00+07:00'),
  enteredBy: 'author',
  dateOnly: false,
  addendum: false,
  timeliness: { kind: 'onTime' },
  acceptedAsFinal: false,
  points: [],
  ...told,
});

const told = (id: string, more: Partial<AgencyInSynthesis> = {}): AgencyInSynthesis => ({
  agency: id as AgencyId,
  outcome: 'onTime',
  dueOn: localDate('2026-03-13'),
  opinions: [opinion()],
  superseded: 0,
  ...more,
});

const point = (
  number: number,
  more: Partial<OpinionInSynthesis['points'][number]> = {},
): OpinionInSynthesis['points'][number] => ({
  number: number as PointNumber,
  concerns: `Điều ${number}`,
  stance: 'amend',
  text: 'Đề nghị quy định rõ trách nhiệm.',
  ...more,
});

const commented = opinion({
  kind: 'agreeWithComments',
  points: [
    point(1, { response: { kind: 'accepted', explanation: 'Đã bổ sung khoản 3.' } }),
    point(2, { response: { kind: 'partlyAccepted', reasons: 'Phần còn lại trái Luật.' } }),
    point(3, { stance: 'object', response: { kind: 'notAccepted', reasons: 'Đã có chủ trương.' } }),
    point(4, { stance: 'agree' }),
  ],
});

const NO_OUTCOMES = {
  onTime: 0,
  late: 0,
  excused: 0,
  unjudged: 0,
  silent: 0,
  deemedAgreement: 0,
  awaited: 0,
  awaitedOutside: 0,
  notOwed: 0,
};
const NO_KINDS = {
  agree: 0,
  agreeWithComments: 0,
  disagree: 0,
  noComment: 0,
  outOfRemit: 0,
  interim: 0,
  reaffirmed: 0,
  unrecorded: 0,
};

const synthesis = (changed: Partial<Synthesis> = {}): Synthesis => ({
  requestId: 'request-1' as RequestId,
  asOf: instant('2026-03-20T16:05:42+07:00'),
  lead: 'SQHKT' as AgencyId,
  letter: { number: '412/SQHKT-QLHT', issuedOn: localDate('2026-01-05') },
  subject: 'V/v góp ý dự thảo Quyết định ban hành Quy chế quản lý kiến trúc',
  confirmed: true,
  leadPosition: 'Thống nhất trình theo phương án 1',
  withdrawn: false,
  counts: {
    asked: 5,
    outcomes: { ...NO_OUTCOMES, onTime: 1, late: 1, silent: 1, awaited: 1, notOwed: 1 },
    kinds: { ...NO_KINDS, agree: 1, agreeWithComments: 1 },
    points: { total: 4, accepted: 1, partlyAccepted: 1, notAccepted: 1, open: 1 },
  },
  agencies: [
    told('STC', { opinions: [commented], superseded: 1 }),
    told('SYT', {
      outcome: 'late',
      opinions: [opinion({ enteredBy: 'lead', timeliness: { kind: 'late', workingDays: 2 } })],
    }),
    told('STP', { outcome: 'silent', opinions: [] }),
    told('CATP', { outcome: 'awaited', opinions: [] }),
    told('SXD', { outcome: 'notOwed', opinions: [], releasedBecause: 'Không thuộc lĩnh vực' }),
  ],
  conflicts: [],
  revision: 9n,
  ...changed,
});

const said = async (changed: Partial<Synthesis> = {}, known = register): Promise<string> =>
  docxText(
    docxParts(await docx(synthesisDocument(synthesis(changed), known)))['word/document.xml']!,
  );

describe('The document of a synthesis', () => {
  it('is headed as an official document of its lead, number and date left to the registry', async () => {
    const document = await said();
    for (const part of [
      'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\nSỞ QUY HOẠCH - KIẾN TRÚC',
      'Thành phố Hồ Chí Minh, ngày        tháng        năm 2026',
      'BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN\nVề việc góp ý dự thảo Quyết định ban hành Quy chế',
    ])
      expect(document).toContain(part);
  });

  it('has the four columns officials expect', async () => {
    expect(await said()).toContain(
      'TT\nCơ quan, đơn vị góp ý\nNội dung góp ý\nNội dung tiếp thu, giải trình',
    );
  });

  it('counts who answered when, names the silent, the late and the awaited, and counts the points', async () => {
    const document = await said();
    for (const line of [
      'Sở Quy hoạch - Kiến trúc đã lấy ý kiến 05 cơ quan, đơn vị bằng Văn bản số 412/SQHKT-QLHT ngày 05 tháng 01 năm 2026. Tính đến 16 giờ 05 ngày 20 tháng 3 năm 2026, kết quả như sau:',
      '- Trả lời đúng hạn: 01 cơ quan, đơn vị.',
      '- Trả lời trễ hạn: 01 cơ quan, đơn vị (Sở Y tế).',
      '- Không trả lời, đã hết thời hạn: 01 cơ quan, đơn vị (Sở Tư pháp).',
      '- Chưa trả lời, không quá hạn: 01 cơ quan, đơn vị (Công an Thành phố).',
      '- Không phải trả lời: 01 cơ quan, đơn vị (Sở Xây dựng).',
      '- Loại ý kiến: thống nhất 01; thống nhất, có góp ý 01.',
      '- Nội dung góp ý: 04, trong đó tiếp thu 01, tiếp thu một phần 01, không tiếp thu 01, chưa giải trình 01.',
    ])
      expect(document).toContain(line);
  });

  it('sets each point beside its response, with the reasons where it is not taken in whole', async () => {
    const document = await said();
    for (const row of [
      'Điều 1 (đề nghị sửa đổi, bổ sung): Đề nghị quy định rõ trách nhiệm.\nTiếp thu. Đã bổ sung khoản 3.',
      'Tiếp thu một phần. Lý do: Phần còn lại trái Luật.',
      'Điều 3 (không thống nhất): Đề nghị quy định rõ trách nhiệm.\nKhông tiếp thu. Lý do: Đã có chủ trương.',
      'Điều 4 (thống nhất): Đề nghị quy định rõ trách nhiệm.\nChưa giải trình',
    ])
      expect(document).toContain(row);
  });

  it('marks what is late, recorded for another, replaced, silent, and not owed', async () => {
    const document = await said();
    for (const line of [
      'Trễ hạn 02 ngày làm việc\nCơ quan chủ trì ghi nhận ý kiến nhận ngoài hệ thống',
      'Sở Tài chính (đã thay thế 01 ý kiến gửi trước)',
      'Sở Tư pháp\nKhông trả lời, hạn trả lời hết ngày 13 tháng 3 năm 2026.',
      'Sở Xây dựng\nKhông phải trả lời: Không thuộc lĩnh vực.',
    ])
      expect(document).toContain(line);
  });

  it('names nobody as late whose lateness was excused, and tells the days left of one excused in part (R11)', async () => {
    const late = { kind: 'late', workingDays: 2 } as const;
    const document = await said({
      counts: {
        ...synthesis().counts,
        outcomes: { ...NO_OUTCOMES, excused: 2, late: 1 },
      },
      agencies: [
        told('STC', {
          outcome: 'excused',
          opinions: [opinion({ timeliness: late, excusedDays: 2 })],
        }),
        told('STP', { outcome: 'excused', opinions: [] }),
        told('SYT', { outcome: 'late', opinions: [opinion({ timeliness: late, excusedDays: 1 })] }),
      ],
    });
    for (const line of [
      '- Ngoài thời hạn trả lời, đã chấp thuận giải trình: 02 cơ quan, đơn vị (Sở Tài chính, Sở Tư pháp).',
      '- Trả lời trễ hạn: 01 cơ quan, đơn vị (Sở Y tế).',
      'Gửi sau hạn trả lời, đã chấp thuận giải trình',
      'Sở Tư pháp\nKhông trả lời, hạn trả lời hết ngày 13 tháng 3 năm 2026; đã chấp thuận giải trình lý do trễ hạn.',
      'Trễ hạn 01 ngày làm việc (không tính 01 ngày đã chấp thuận giải trình)',
    ])
      expect(document).toContain(line);
    expect(document).not.toContain('Trễ hạn 02');
  });

  it('never takes silence for an opinion', async () => {
    expect(await said()).not.toMatch(/Sở Tư pháp\n(Thống nhất|Không có ý kiến)/);
  });

  it('shows a deemed agreement only with its provision and the position it is with, never as an opinion', async () => {
    const under = { id: 'HCM-QD54' as RuleSetId, version: 2, citation: 'Quyết định 54, Điều 9' };
    const deemed = {
      position: 'Thống nhất phương án 1',
      deemedAt: instant('2026-03-20T00:00:00+07:00'),
    };
    const document = await said({
      counts: {
        asked: 2,
        outcomes: { ...NO_OUTCOMES, late: 1, deemedAgreement: 1 },
        kinds: { ...NO_KINDS, disagree: 1 },
        points: { total: 0, accepted: 0, partlyAccepted: 0, notAccepted: 0, open: 0 },
      },
      agencies: [
        told('STP', {
          outcome: 'deemedAgreement',
          opinions: [],
          deemed: { ...deemed, because: 'silence', under: { ...under, basis: 'house' } },
        }),
        told('SYT', {
          outcome: 'late',
          opinions: [opinion({ kind: 'disagree', timeliness: { kind: 'late', workingDays: 2 } })],
          deemed: { ...deemed, because: 'lateReply', under: { ...under, basis: 'law' } },
        }),
      ],
    });
    for (const line of [
      '- Xem như đồng ý (quá thời hạn không trả lời) (quy ước của hệ thống, vận dụng Quyết định 54, Điều 9): 01 cơ quan, đơn vị (Sở Tư pháp).',
      'Sở Tư pháp\nKhông trả lời, hạn trả lời hết ngày 13 tháng 3 năm 2026.\nXem như đồng ý với ý kiến của cơ quan chủ trì (quá thời hạn không trả lời) (quy ước của hệ thống, vận dụng Quyết định 54, Điều 9); không phải là ý kiến của cơ quan, đơn vị.\nÝ kiến được xem như đồng ý: Thống nhất phương án 1',
      'Trễ hạn 02 ngày làm việc\nXem như đồng ý với ý kiến của cơ quan chủ trì (trả lời trễ hạn) (căn cứ: Quyết định 54, Điều 9); ý kiến gửi trễ vẫn được ghi nhận và giải trình. Điều kiện áp dụng theo quy ước của hệ thống: đã nêu ý kiến của cơ quan chủ trì và có chứng cứ cơ quan đã nhận.',
      'Không thống nhất.',
    ])
      expect(document).toContain(line);
  });

  it('marks an addendum, and names the submission it goes with', async () => {
    const document = await said({
      submission: { number: '12/TTr-SQHKT', issuedOn: localDate('2026-03-16') },
      agencies: [told('STC', { opinions: [opinion({ addendum: true })] })],
    });
    expect(document).toContain('Ý kiến bổ sung sau khi trình');
    expect(document).toContain(
      '(Kèm theo Tờ trình số 12/TTr-SQHKT ngày 16 tháng 3 năm 2026 của Sở Quy hoạch - Kiến trúc)',
    );
  });

  it('says nothing of a classified opinion but that there is one (R3)', async () => {
    const { document: _, ...outside } = opinion({ form: 'outsideSystem', kind: 'unrecorded' });
    const document = await said({ agencies: [told('CATP', { opinions: [outside] })] });
    expect(document).toContain('Đã có ý kiến (văn bản mật, theo dõi ngoài hệ thống).');
  });

  it('says of a part tracked outside the system that it is, and tells no due date of it (R3)', async () => {
    const document = await said({
      counts: {
        ...synthesis().counts,
        outcomes: { ...NO_OUTCOMES, awaitedOutside: 1 },
      },
      agencies: [told('CATP', { outcome: 'awaitedOutside', opinions: [] })],
    });
    expect(document).toContain(
      '- Theo dõi ngoài hệ thống, chưa ghi nhận ngày có ý kiến: 01 cơ quan, đơn vị (Công an Thành phố).',
    );
    expect(document).toContain(
      'Theo dõi ngoài hệ thống (văn bản mật), chưa ghi nhận ngày có ý kiến.',
    );
    expect(document).not.toContain('Chưa trả lời');
  });

  it('says of an interim reply that the lead has taken it as final', async () => {
    const interim = opinion({ kind: 'interim' });
    const taken = 'Cơ quan chủ trì chấp nhận là ý kiến chính thức';
    expect(await said({ agencies: [told('STC', { opinions: [interim] })] })).not.toContain(taken);
    const final = { ...interim, acceptedAsFinal: true };
    expect(await said({ agencies: [told('STC', { opinions: [final] })] })).toContain(taken);
  });

  it('says of a reply that it went to the People’s Committee instead of to the lead', async () => {
    const elsewhere = opinion({ sentTo: 'peoplesCommittee' });
    expect(await said({ agencies: [told('STC', { opinions: [elsewhere] })] })).toContain(
      'Gửi Ủy ban nhân dân, không gửi trực tiếp cơ quan chủ trì',
    );
  });

  it('shows that a co-author shares the points of the joint letter, which stand once', async () => {
    const sent = opinion({
      id: 'joint' as OpinionId,
      kind: 'agreeWithComments',
      form: 'jointLetter',
      points: [point(1)],
    });
    const { points: _, ...letter } = sent;
    const confirmed: OpinionInSynthesis = {
      ...letter,
      id: 'confirmed' as OpinionId,
      points: [],
      jointWith: { agency: 'STC' as AgencyId, opinion: sent.id },
    };
    const document = await said({
      agencies: [told('STC', { opinions: [sent] }), told('SYT', { opinions: [confirmed] })],
    });
    expect(document).toContain(
      'Thống nhất, có góp ý, cùng các nội dung góp ý và tiếp thu, giải trình tại văn bản liên cơ quan do Sở Tài chính gửi (mục 1).',
    );
    expect(document.match(/Đề nghị quy định rõ trách nhiệm/g)).toHaveLength(1);
  });

  it('shows opposite opinions on one thing as a difference that remains', async () => {
    const side = (id: string) => ({
      agency: id as AgencyId,
      opinion: 'opinion' as OpinionId,
      point: 1 as PointNumber,
    });
    const conflict = { concerns: 'Điều 5', agreeing: [side('STC')], objecting: [side('SYT')] };
    expect(await said({ conflicts: [{ ...conflict, standing: 'toSettle' }] })).toContain(
      'III. NỘI DUNG CÒN Ý KIẾN KHÁC NHAU\n- Điều 5: Sở Tài chính thống nhất; Sở Y tế không thống nhất. Cơ quan chủ trì chưa giải trình.\nIV. CHÍNH KIẾN',
    );
    expect(await said({ conflicts: [{ ...conflict, standing: 'settled' }] })).toContain(
      'Cơ quan chủ trì đã giải trình tại mục II.',
    );
    expect(await said({ conflicts: [{ ...conflict, standing: 'contradictory' }] })).toContain(
      'Cơ quan chủ trì đã tiếp thu cả hai ý kiến trái nhau; đề nghị rà soát lại.',
    );
    expect(await said()).toContain('III. CHÍNH KIẾN CỦA CƠ QUAN CHỦ TRÌ\nThống nhất trình');
  });

  it.each<[string, Partial<Synthesis>, AgencyRegister, string]>([
    [
      'an invented agency',
      {},
      new AgencyRegister(
        REAL.map((each) => (each.id === 'STP' ? { ...each, origin: 'demonstration' } : each)),
      ),
      'DỮ LIỆU MẪU, KHÔNG ĐƯỢC CÔNG BỐ',
    ],
    [
      'an unconfirmed rule',
      { confirmed: false },
      register,
      'CĂN CỨ TÍNH THỜI HẠN CHƯA ĐƯỢC CƠ QUAN THEO DÕI XÁC NHẬN',
    ],
    ['a withdrawal', { withdrawn: true }, register, 'VĂN BẢN LẤY Ý KIẾN ĐÃ ĐƯỢC THU HỒI'],
  ])('bears the mark of %s on every page', async (_, changed, known, mark) => {
    const agencies = Array.from({ length: 12 }, () => told('STP', { opinions: [commented] }));
    const document = synthesisDocument(synthesis({ agencies, ...changed }), known);
    const pages = await pdfPages(await pdf(document));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain(mark);
    const unmarked = await pdfPages(await pdf(synthesisDocument(synthesis(), register)));
    for (const page of unmarked) expect(page).not.toContain(mark);
  });

  it('is the same file all through its minute', async () => {
    const at = (asOf: string) =>
      pdf(synthesisDocument(synthesis({ asOf: instant(asOf) }), register));
    const first = await at('2026-03-20T16:05:01+07:00');
    expect(first.equals(await at('2026-03-20T16:05:59+07:00'))).toBe(true);
    expect(first.equals(await at('2026-03-20T16:06:00+07:00'))).toBe(false);
  });
});
