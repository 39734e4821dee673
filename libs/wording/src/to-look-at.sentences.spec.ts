import type { AgencyId } from '#lib/agencies';
import { localDate } from '#lib/working-time';
import { toLookAtSentence } from './to-look-at.sentences.js';

const nameOf = (agency: AgencyId) => (agency === 'lead' ? 'Sở Xây dựng' : 'Sở Tài chính');
const lead = 'lead' as AgencyId;
const until = localDate('2026-03-13');

describe('what another entered with an agency’s name, to a Vietnamese reader,', () => {
  it.each([
    ['lead', 'Sở Xây dựng'],
    ['monitoringBody', 'Cơ quan theo dõi'],
  ] as const)('is told with until when what the %s recorded may be corrected', (by, recorder) => {
    expect(
      toLookAtSentence({ kind: 'recordedOpinion', enteredBy: by, until }, lead, nameOf).vi,
    ).toBe(
      `${recorder} đã ghi nhận văn bản trả lời của cơ quan nhận ngoài hệ thống. Đề nghị kiểm tra; có thể chỉnh sửa đến hết ngày 13/3/2026.`,
    );
  });

  it('is a joint letter to confirm: until then it is no reply', () => {
    const letter = { kind: 'jointLetter', author: 'author' as AgencyId } as const;
    expect(toLookAtSentence(letter, lead, nameOf).vi).toBe(
      'Sở Tài chính nêu cơ quan là đồng tác giả của văn bản liên cơ quan. Đề nghị xác nhận, nếu đó cũng là ý kiến của cơ quan; chưa xác nhận thì chưa được tính là đã trả lời.',
    );
  });
});
