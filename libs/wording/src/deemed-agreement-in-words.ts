import type { AgreementDeemed } from '#lib/coordination';
import { type Bilingual, onWhatGround } from '#lib/working-time';
import { says } from './sentences.js';

type Deemed = Pick<AgreementDeemed['data'], 'because' | 'under'>;

const SAYS: Readonly<Record<Deemed['because'], (vi: string, en: string) => Bilingual>> = {
  silence: (vi, en) =>
    says(
      `Xem như đồng ý với ý kiến của cơ quan chủ trì (quá thời hạn không trả lời) ${vi}; không phải là ý kiến của cơ quan, đơn vị.`,
      `Deemed agreement with the lead agency's position (no reply in time) ${en}; it is no opinion of the agency.`,
    ),
  lateReply: (vi, en) =>
    says(
      `Xem như đồng ý với ý kiến của cơ quan chủ trì (trả lời trễ hạn) ${vi}; ý kiến gửi trễ vẫn được ghi nhận và giải trình.`,
      `Deemed agreement with the lead agency's position (late reply) ${en}; the late opinion is kept and responded to.`,
    ),
};

/** A text may give the effect; that it waits for proof and for chase letters is this system's convention, and says so. */
const CONDITIONS: Readonly<Record<Deemed['because'], Bilingual>> = {
  silence: says(
    'Điều kiện áp dụng theo quy ước của hệ thống: đã nêu ý kiến của cơ quan chủ trì, có chứng cứ cơ quan đã nhận, đã đôn đốc và thêm 01 ngày làm việc.',
    "By this system's convention it takes the lead's position, proof of receipt, the chase letters and one working day more.",
  ),
  lateReply: says(
    'Điều kiện áp dụng theo quy ước của hệ thống: đã nêu ý kiến của cơ quan chủ trì và có chứng cứ cơ quan đã nhận.',
    "By this system's convention it takes the lead's position and proof of receipt.",
  ),
};

/** What a rule makes of a silence or a late reply, with the provision it rests on: never just "Đồng ý". */
export const deemedInWords = ({ because, under }: Deemed): Bilingual => {
  const effect = SAYS[because](onWhatGround(under, 'vi'), onWhatGround(under, 'en'));
  if (under.basis === 'house') return effect;
  const conditions = CONDITIONS[because];
  return says(`${effect.vi} ${conditions.vi}`, `${effect.en} ${conditions.en}`);
};
