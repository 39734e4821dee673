import { paragraph, pdf } from '#lib/documents';
import { aDocument, longTable, pdfPages, VIETNAMESE_LETTERS } from '#lib/documents/testing';

const pagesOf = async (changed = {}) => pdfPages(await pdf(aDocument(changed)));

describe('A PDF document', () => {
  it('says what its description says', async () => {
    const [page] = await pagesOf();
    for (const part of [
      'SỞ TÀI CHÍNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Giang, ngày tháng năm 2026',
      'BẢNG TỔNG HỢP Về dự thảo Quyết định (Kèm theo Tờ trình)',
      'Đã lấy ý kiến 07 cơ quan',
      'Thống nhất',
      'Nơi nhận: - Như trên; - Lưu: VT.',
      'GIÁM ĐỐC',
    ])
      expect(page).toContain(part);
  });

  it('keeps every Vietnamese letter in every style, composed however it was typed', async () => {
    const words = VIETNAMESE_LETTERS.join(' ');
    const typed = { text: words.normalize('NFD') };
    for (const style of [{}, { bold: true }, { italic: true }, { bold: true, italic: true }]) {
      const [page] = await pagesOf({ body: [paragraph({ ...typed, ...style })] });
      expect(page).toContain(words);
    }
  });

  it('repeats the header row of a table, its mark and its foot on every page', async () => {
    const pages = await pagesOf({ body: longTable(80) });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page).toContain('DỮ LIỆU MẪU');
      expect(page).toContain('Lập tự động từ hệ thống Đúng Hạn');
    }
    for (const page of pages.filter((each) => each.includes('Nội dung thứ')))
      expect(page).toContain('Cơ quan, đơn vị Nội dung góp ý');
    const said = pages.join(' ');
    for (let row = 1; row <= 80; row += 1) expect(said).toContain(`Nội dung thứ ${row} `);
  });

  it('is numbered from the second page on', async () => {
    const lines = Array.from({ length: 60 }, () => paragraph('Một đoạn không có chữ số.'));
    const [first, second] = await pagesOf({ body: lines });
    expect(first).not.toMatch(/\d+ DỮ LIỆU MẪU/);
    expect(second).toContain('2 DỮ LIỆU MẪU');
  });

  it('breaks a word that is longer than its cell, and loses nothing of a cell longer than a page', async () => {
    const long = 'x'.repeat(900);
    const many = Array.from({ length: 90 }, (_, line) => paragraph(`dòng ${line + 1};`));
    const pages = await pagesOf({
      body: [
        {
          kind: 'table',
          columns: [
            { header: 'TT', width: 50, align: 'left' },
            { header: 'Nội dung', width: 50, align: 'left' },
          ],
          rows: [[{ paragraphs: [paragraph(long)] }, { paragraphs: many }]],
        },
      ],
    });
    const said = pages.join(' ');
    expect(said.match(/x/gu)).toHaveLength(long.length);
    for (let line = 1; line <= many.length; line += 1) expect(said).toContain(`dòng ${line};`);
  });

  it('is the same file for the same description, whenever it is made', async () => {
    const [first, second] = [await pdf(aDocument()), await pdf(aDocument())];
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).toContain('D:20260622090500Z');
  });
});
