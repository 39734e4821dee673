import type { AdministrativeDocument } from './administrative-document.js';

/** Quốc hiệu và tiêu ngữ, Decree 30/2020. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RECIPIENTS = 'Nơi nhận:';

/** A4 in millimetres, and margins within those of Decree 30/2020, Phụ lục I (20–25, 30–35, 15–20). */
export const PAPER = { short: 210, long: 297 } as const;
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Letter sizes in points, of the ranges in Phụ lục I. */
export const SIZES = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  title: 14,
  body: 13,
  table: 12,
  signer: 13,
  recipientsHead: 12,
  recipients: 11,
  pageNumber: 13,
  small: 10,
} as const;

/** How the heading and the signature share the width, in hundredths. */
export const HALVES = { left: 42, right: 58 } as const;

/** The width between the margins, in millimetres. */
export const textWidth = ({ orientation }: AdministrativeDocument): number =>
  (orientation === 'landscape' ? PAPER.long : PAPER.short) - MARGINS.left - MARGINS.right;
