import type { AgencyId, AgencyRegister } from '#lib/agencies';
import { type AdministrativeDocument, paragraph } from '#lib/documents';
import { type Instant, letterMoment } from '#lib/working-time';
import { headingOf, marksOn, toTheMinute } from './issued-by-lead.js';

/** What one letter of the lead says that another does not. */
interface LetterOfLead {
  readonly lead: AgencyId;
  /** Trích yếu. */
  readonly subject: string;
  /** Kính gửi. */
  readonly addressedTo: string;
  readonly paragraphs: readonly string[];
  /** Nơi nhận. */
  readonly recipients: readonly string[];
  /** Whoever takes part beside the lead. */
  readonly others: readonly AgencyId[];
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed: boolean;
  readonly withdrawn: boolean;
  readonly asOf: Instant;
}

/**
 * A letter (công văn) of the lead as a draft in the form of Decree 30/2020: number, day and signature are left to it. The
 * register must know everyone who takes part.
 */
export const letterOfLead = (
  letter: LetterOfLead,
  register: AgencyRegister,
): AdministrativeDocument => {
  const { lead, subject, addressedTo, paragraphs, recipients, others, asOf } = letter;
  return {
    orientation: 'portrait',
    heading: headingOf(letter, register),
    title: { subject, addressedTo },
    body: paragraphs.map((text) => paragraph(text)),
    signature: { recipients, signer: ['THỦ TRƯỞNG CƠ QUAN'] },
    marks: ['DỰ THẢO', ...marksOn({ ...letter, parties: [lead, ...others] }, register)],
    foot: `Lập tự động từ hệ thống Đúng Hạn lúc ${letterMoment(asOf)}; không thay thế văn bản đã ký`,
    madeAt: toTheMinute(asOf),
  };
};
