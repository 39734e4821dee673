import type { AgencyRegister } from '#lib/agencies';
import type { AdministrativeDocument } from '#lib/documents';
import { letterDate, localDate } from '#lib/working-time';
import { letterOfLead } from '../documents/letter-of-lead.js';
import type { ApologyLetter } from './apology-letter.js';

/** Room for what is still to be filled in. */
const BLANK = '………………';

/**
 * Văn bản xin lỗi và hẹn lại ngày trả kết quả as a draft in the form of Decree 30/2020, signed by the head. What is not
 * known yet is left blank, and no consulted agency is named. The register must know the lead.
 */
export const apologyLetterDocument = (
  apology: ApologyLetter,
  register: AgencyRegister,
): AdministrativeDocument => {
  const { lead, fields, appointedOn, late, confirmed, withdrawn, asOf } = apology;
  const name = register.find(lead)?.name.vi ?? lead;
  const { to = BLANK, dossierKind = BLANK, receiptNumber = BLANK } = fields;
  const { progress = BLANK, reason = BLANK, newDate } = fields;
  const appointed = appointedOn ? letterDate(appointedOn) : BLANK;
  const again = newDate ? letterDate(localDate(newDate)) : BLANK;
  return letterOfLead(
    {
      ...{ lead, confirmed, withdrawn, asOf },
      others: late.map(({ agency }) => agency),
      subject: 'V/v xin lỗi và hẹn lại ngày trả kết quả giải quyết thủ tục hành chính',
      addressedTo: to,
      paragraphs: [
        `${name} đã tiếp nhận hồ sơ của ${to}; loại hồ sơ: ${dossierKind}; số biên nhận: ${receiptNumber}; ngày hẹn trả kết quả: ${appointed}.`,
        `Tình trạng giải quyết hồ sơ: ${progress}.`,
        `Lý do trễ hạn: ${reason}.`,
        `${name} chân thành xin lỗi ${to} vì chưa trả kết quả đúng hẹn và xin hẹn lại ngày trả kết quả: ${again}.`,
        'Rất mong nhận được sự thông cảm./.',
      ],
      recipients: ['Như trên;', 'Bộ phận Một cửa;', 'Lưu: VT.'],
    },
    register,
  );
};
