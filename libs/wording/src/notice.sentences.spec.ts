import type { AgencyId } from '#lib/agencies';
import type { RuleSetId } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { noticeSentence, type NoticeTold } from './notice.sentences.js';

const told = (changed: Partial<NoticeTold>): NoticeTold => ({
  agency: 'so-y-te' as AgencyId,
  lead: 'so-xay-dung' as AgencyId,
  number: '412/SXD-QH',
  subject: 'góp ý đồ án',
  askedFor: 'opinion',
  dueOn: localDate('2026-03-13'),
  capacity: 'coordinatingAgency',
  step: { kind: 'reminder' },
  rung: -3,
  ...changed,
});
const inVietnamese = (changed: Partial<NoticeTold>) =>
  noticeSentence(told(changed), (agency) => (agency === 'so-y-te' ? 'Sở Y tế' : 'Sở Xây dựng')).vi;

describe('a notice, to a Vietnamese reader,', () => {
  it.each<[string, Partial<NoticeTold>, string]>([
    [
      'says how many working days are left',
      {},
      'Còn 03 ngày làm việc đến hạn trả lời (hết ngày 13/3/2026) Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án.',
    ],
    [
      'says that a date is a courtesy',
      { rung: 0, step: { kind: 'reminder', courtesy: true } },
      'Đến hạn trả lời (hết ngày 13/3/2026) Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án. Đây là ngày đề nghị phối hợp; không có quy định ràng buộc cơ quan về thời hạn này.',
    ],
    [
      'asks an agency that is late for its opinion',
      { rung: 1, step: { kind: 'chase', number: 1 } },
      'Sở Y tế đã quá hạn trả lời (hết ngày 13/3/2026) Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án. Đề nghị khẩn trương gửi ý kiến.',
    ],
    [
      'reminds of a report as a report',
      { askedFor: 'report' },
      'Còn 03 ngày làm việc đến hạn báo cáo (hết ngày 13/3/2026) theo Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án.',
    ],
    [
      'asks an agency that is late for its report, not for an opinion',
      { askedFor: 'report', rung: 1, step: { kind: 'chase', number: 1 } },
      'Sở Y tế đã quá hạn báo cáo (hết ngày 13/3/2026) theo Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án. Đề nghị khẩn trương gửi báo cáo.',
    ],
    [
      'tells the lead that its chase letter is due',
      { rung: 1, capacity: 'leadAgency', step: { kind: 'chase', number: 1 } },
      'Sở Y tế đã quá hạn trả lời (hết ngày 13/3/2026) Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án. Đến kỳ ban hành văn bản đôn đốc; dự thảo có tại lượt lấy ý kiến này.',
    ],
    [
      'names the chase letter that was issued',
      { step: { kind: 'chaseLetter', number: 2, document: '530/SXD-QH' } },
      'Sở Xây dựng đã ban hành Văn bản đôn đốc lần 2 (số 530/SXD-QH): Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án.',
    ],
    [
      'says what the rule makes of a silence, by which provision, and that it may be disputed',
      {
        step: {
          kind: 'agreementDeemed',
          because: 'silence',
          under: { id: 'HCM-QD54' as RuleSetId, version: 2, basis: 'house' },
        },
      },
      'Văn bản số 412/SXD-QH của Sở Xây dựng về việc: góp ý đồ án. Xem như đồng ý với ý kiến của cơ quan chủ trì (quá thời hạn không trả lời) (quy ước của hệ thống); không phải là ý kiến của cơ quan, đơn vị. Nếu ý kiến đã được gửi trong thời hạn, đề nghị cung cấp tài liệu chứng minh.',
    ],
  ])('%s', (_, changed, sentence) => {
    expect(inVietnamese(changed)).toBe(sentence);
  });
});
