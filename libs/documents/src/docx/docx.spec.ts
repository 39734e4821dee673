import { docx, paragraph, paragraphsOf } from '#lib/documents';
import {
  aDocument,
  docxParts,
  docxText,
  longTable,
  VIETNAMESE_LETTERS,
} from '#lib/documents/testing';

const bodyOf = async (changed = {}) =>
  docxParts(await docx(aDocument(changed)))['word/document.xml']!;

describe('A Word document', () => {
  it('has the parts of an administrative document, in their order (Decree 30/2020)', async () => {
    const said = docxText(await bodyOf());
    const parts = [
      'ỦY BAN NHÂN DÂN THÀNH PHỐ TÂN GIANG',
      'SỞ TÀI CHÍNH',
      'Số:      /BTH-STC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tân Giang, ngày      tháng      năm 2026',
      'BẢNG TỔNG HỢP',
      'Về dự thảo Quyết định',
      '(Kèm theo Tờ trình)',
      'I. KẾT QUẢ',
      'Đã lấy ý kiến 07 cơ quan',
      'Nội dung',
      'Thống nhất',
      'Nơi nhận:',
      '- Như trên;',
      'GIÁM ĐỐC',
    ];
    const places = parts.map((part) => said.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is A4, upright or lying', async () => {
    expect(await bodyOf()).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(await bodyOf({ orientation: 'portrait' })).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it('repeats the header row of a table on every page', async () => {
    const [header, ...rows] = (await bodyOf({ body: longTable(4) }))
      .split('<w:tr>')
      .filter((row) => /Cơ quan,|Nội dung thứ/.test(row));
    expect(header).toContain('<w:tblHeader/>');
    expect(rows).toHaveLength(4);
    expect(rows.join('')).not.toContain('<w:tblHeader/>');
  });

  it('lets one cell reach down over the rows that belong to it', async () => {
    const body = await bodyOf({ body: longTable(4) });
    expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(body.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(2);
  });

  it('bears its mark on every page, the first included, and numbers the others', async () => {
    const parts = docxParts(await docx(aDocument()));
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d/.test(name));
    expect(headers).toHaveLength(2);
    for (const [, header] of headers) expect(docxText(header)).toContain('DỮ LIỆU MẪU');
    expect(headers.filter(([, header]) => header.includes('PAGE'))).toHaveLength(1);
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  });

  it('keeps every Vietnamese letter, composed however it was typed', async () => {
    const words = VIETNAMESE_LETTERS.join(' ');
    expect(docxText(await bodyOf({ body: [paragraph(words.normalize('NFD'))] }))).toContain(words);
  });

  it('is whole whatever was typed: marks of XML, control characters, half a letter', async () => {
    const body = [...paragraphsOf('a < b & "c"\r\n\u0000\u0008hai\ud800 ]]>')];
    const said = docxText(await bodyOf({ body }));
    expect(said).toContain('a < b & "c"\nhai\ufffd ]]>');
  });

  it('is the same file for the same description, whenever it is made', async () => {
    const [first, second] = [await docx(aDocument()), await docx(aDocument())];
    expect(first.equals(second)).toBe(true);
    expect(docxParts(first)['docProps/core.xml']).toContain(
      '2026-06-22T09:05:00.000Z</dcterms:created>',
    );
  });
});
