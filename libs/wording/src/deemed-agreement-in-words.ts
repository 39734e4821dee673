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

/** What a rule makes of a silence or a late reply, with the provision it rests on: never just "Đồng ý". */
export const deemedInWords = ({ because, under }: Deemed): Bilingual =>
  SAYS[because](onWhatGround(under, 'vi'), onWhatGround(under, 'en'));
