import type { AgencyId } from '#lib/agencies';
import type { AgreementDeemed, AskedFor, NoticePosted } from '#lib/coordination';
import type { Bilingual, LocalDate } from '#lib/working-time';
import { day, twoDigits } from './dates-in-words.js';
import { deemedInWords } from './deemed-agreement-in-words.js';
import { atStart } from './field-names.js';
import { type NameOf, says } from './sentences.js';

/** What a notice is told from. */
export interface NoticeTold {
  /** Whose reply it is about. */
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly askedFor: AskedFor;
  readonly number: string;
  readonly subject: string;
  readonly dueOn: LocalDate;
  readonly capacity: NoticePosted['data']['to']['capacity'];
  readonly step:
    | NoticePosted['data']['step']
    | { readonly kind: 'chaseLetter'; readonly number: number; readonly document: string }
    | ({ readonly kind: 'agreementDeemed' } & Pick<AgreementDeemed['data'], 'because' | 'under'>);
  /** Working days before (negative) or after the due date. */
  readonly rung?: number;
}

const letterOf = ({ number, subject, lead }: NoticeTold, nameOf: NameOf): Bilingual =>
  says(
    `Văn bản số ${number} của ${nameOf(lead)} về việc: ${subject}`,
    `letter ${number} of ${nameOf(lead)} on ${subject}`,
  );

interface Owed {
  /** As it follows *hạn* and *đã quá hạn*. */
  readonly doing: Bilingual;
  /** Between the due date and the letter. */
  readonly under: string;
  readonly reply: string;
  readonly hasNot: string;
  readonly send: Bilingual;
}

/** What the letter asks for, as the sentences call it. */
const OWED: Readonly<Record<AskedFor, Owed>> = {
  opinion: {
    doing: says('trả lời', 'to answer'),
    under: '',
    reply: 'reply',
    hasNot: 'has not answered',
    send: says('Đề nghị khẩn trương gửi ý kiến.', 'Please answer without delay.'),
  },
  report: {
    doing: says('báo cáo', 'to report under'),
    under: 'theo ',
    reply: 'report',
    hasNot: 'has not sent its report',
    send: says('Đề nghị khẩn trương gửi báo cáo.', 'Please send the report without delay.'),
  },
};

const reminder = (told: NoticeTold, letter: Bilingual): Bilingual => {
  const left = -(told.rung ?? 0);
  const { doing, under, reply } = OWED[told.askedFor];
  const until = says(day(told.dueOn), told.dueOn);
  if (left === 0)
    return says(
      `Đến hạn ${doing.vi} (hết ngày ${until.vi}) ${under}${letter.vi}.`,
      `The ${reply} is due by the end of ${until.en}: ${letter.en}.`,
    );
  return says(
    `Còn ${twoDigits(left)} ngày làm việc đến hạn ${doing.vi} (hết ngày ${until.vi}) ${under}${letter.vi}.`,
    `${left} working day${left === 1 ? '' : 's'} left, until the end of ${until.en}, ${doing.en} ${letter.en}.`,
  );
};

const COURTESY = says(
  ' Đây là ngày đề nghị phối hợp; không có quy định ràng buộc cơ quan về thời hạn này.',
  ' The date is a courtesy: no rule binds the agency to it.',
);

const overdue = (told: NoticeTold, letter: Bilingual, nameOf: NameOf): Bilingual => {
  const agency = atStart(nameOf(told.agency));
  const { doing, under, hasNot } = OWED[told.askedFor];
  return says(
    `${agency} đã quá hạn ${doing.vi} (hết ngày ${day(told.dueOn)}) ${under}${letter.vi}`,
    `${agency} ${hasNot} by the end of ${told.dueOn}: ${letter.en}`,
  );
};

/** What the addressee of a chase or an escalation is told beside the lateness itself. */
const consequence = ({ askedFor }: NoticeTold): Record<NoticeTold['capacity'], Bilingual> => ({
  coordinatingAgency: OWED[askedFor].send,
  headOfAgency: says(
    'Kính báo Thủ trưởng cơ quan biết, chỉ đạo.',
    'For the attention of the head of the agency.',
  ),
  leadAgency: says(
    askedFor === 'report'
      ? 'Đến kỳ ban hành văn bản đôn đốc; dự thảo có tại yêu cầu báo cáo này.'
      : 'Đến kỳ ban hành văn bản đôn đốc; dự thảo có tại lượt lấy ý kiến này.',
    'A chase letter is due; its draft is on the page of this consultation.',
  ),
  monitoringBody: says(
    'Kính báo cơ quan theo dõi biết.',
    'For the attention of the monitoring body.',
  ),
});

const DISPUTE = says(
  'Nếu ý kiến đã được gửi trong thời hạn, đề nghị cung cấp tài liệu chứng minh.',
  'If the opinion was sent in time, please show what proves it.',
);

/** A notice in one or two sentences, for its addressee. */
export const noticeSentence = (told: NoticeTold, nameOf: NameOf): Bilingual => {
  const { step, capacity } = told;
  const letter = letterOf(told, nameOf);
  switch (step.kind) {
    case 'reminder': {
      const { vi, en } = reminder(told, letter);
      return step.courtesy ? says(vi + COURTESY.vi, en + COURTESY.en) : says(vi, en);
    }
    case 'chaseLetter':
      return says(
        `${atStart(nameOf(told.lead))} đã ban hành Văn bản đôn đốc lần ${step.number} (số ${step.document}): ${letter.vi}.`,
        `${atStart(nameOf(told.lead))} has issued chase letter no. ${step.number} (${step.document}): ${letter.en}.`,
      );
    case 'agreementDeemed': {
      const deemed = deemedInWords(step);
      return says(
        `${letter.vi}. ${deemed.vi} ${DISPUTE.vi}`,
        `${atStart(letter.en)}. ${deemed.en} ${DISPUTE.en}`,
      );
    }
    case 'chase':
    case 'escalation': {
      const late = overdue(told, letter, nameOf);
      const then = consequence(told)[capacity];
      return says(`${late.vi}. ${then.vi}`, `${late.en}. ${then.en}`);
    }
  }
};
