import type { AgencyId } from '#lib/agencies';
import type { Bilingual, LocalDate } from '#lib/working-time';
import { day } from './dates-in-words.js';
import { atStart } from './field-names.js';
import { type NameOf, says } from './sentences.js';

/** What another entered with an agency's name. */
type Entered =
  | { readonly kind: 'recordedOpinion'; readonly enteredBy: string; readonly until: LocalDate }
  | { readonly kind: 'jointLetter'; readonly author: AgencyId };

/** What the agency is asked to look at, and until when it may say otherwise. */
export const toLookAtSentence = (entered: Entered, lead: AgencyId, nameOf: NameOf): Bilingual => {
  if (entered.kind === 'jointLetter') {
    const author = atStart(nameOf(entered.author));
    return says(
      `${author} nêu cơ quan là đồng tác giả của văn bản liên cơ quan. Đề nghị xác nhận, nếu đó cũng là ý kiến của cơ quan; chưa xác nhận thì chưa được tính là đã trả lời.`,
      `${author} names this agency as a co-author of a joint letter. Confirm it if it is its opinion too; until then it does not count as its reply.`,
    );
  }
  const recorder =
    entered.enteredBy === 'monitoringBody'
      ? says('Cơ quan theo dõi', 'The monitoring body')
      : says(atStart(nameOf(lead)), atStart(nameOf(lead)));
  return says(
    `${recorder.vi} đã ghi nhận văn bản trả lời của cơ quan nhận ngoài hệ thống. Đề nghị kiểm tra; có thể chỉnh sửa đến hết ngày ${day(entered.until)}.`,
    `${recorder.en} has recorded a reply of this agency received elsewhere. Please check it; it may be corrected until the end of ${entered.until}.`,
  );
};
