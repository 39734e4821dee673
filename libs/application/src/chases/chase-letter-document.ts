import type { AgencyRegister } from '#lib/agencies';
import type { AdministrativeDocument } from '#lib/documents';
import { twoDigits } from '#lib/wording';
import { dueInWords, letterDate, letterMoment, onWhatGround } from '#lib/working-time';
import { letterOfLead } from '../documents/letter-of-lead.js';
import { cited } from '../synthesis/synthesis-words.js';
import type { ChaseLetter } from './chase-letter.js';

const lateInWords = ({ workingDays, minutes }: ChaseLetter['late']): string =>
  minutes === undefined
    ? `quá hạn ${twoDigits(workingDays)} ngày làm việc`
    : `trễ ${minutes} phút so với giờ ghi trong văn bản`;

/** What the letter asks for, as the draft calls it. */
const ASKED = {
  opinion: {
    to: 'cho ý kiến',
    reply: 'ý kiến',
    replying: 'trả lời',
    chased: 'trả lời',
    soThat: ' để tổng hợp, trình cấp có thẩm quyền theo quy định',
  },
  report: {
    to: 'báo cáo',
    reply: 'báo cáo',
    replying: 'báo cáo',
    chased: 'gửi báo cáo theo',
    soThat: ' theo quy định',
  },
} as const satisfies Readonly<Record<ChaseLetter['askedFor'], object>>;

/** `Góp ý dự thảo…` in the middle of a sentence; `Về việc` and `V/v` at its head say nothing more there. */
const matterOf = (subject: string): string => subject.replace(/^(V\/v|Về việc)\s+/iu, '');

const whatSilenceIs = ({ chases, ...ground }: NonNullable<ChaseLetter['agreement']>): string =>
  `Theo quy định áp dụng cho văn bản này, quá thời hạn mà vẫn không trả lời sau ${twoDigits(chases)} văn bản đôn đốc thì xem như đồng ý với ý kiến của cơ quan chủ trì ${onWhatGround(ground, 'vi')}.`;

const paragraphsOf = (
  chase: ChaseLetter,
  nameOf: (agency: ChaseLetter['agency']) => string,
): readonly string[] => {
  const { letter, subject, question, derivation, late, earlier, asOf, agreement } = chase;
  const [lead, agency] = [nameOf(chase.lead), nameOf(chase.agency)];
  const { result } = derivation;
  const { to, reply, replying, soThat } = ASKED[chase.askedFor];
  const dueAt = result.type === 'due' ? dueInWords(result, 'vi') : letterDate(chase.dueOn);
  return [
    `${lead} đã có Văn bản ${cited(letter)} đề nghị ${agency} ${to} về việc: ${matterOf(subject)}.`,
    `Hạn ${replying} là ${dueAt}. Tính đến ${letterMoment(asOf)}, ${lead} chưa nhận được ${reply} của ${agency}; việc ${replying} đã ${lateInWords(late)}.`,
    ...(earlier.length === 0
      ? []
      : [`${lead} đã đôn đốc tại ${earlier.map((each) => `Văn bản ${cited(each)}`).join('; ')}.`]),
    ...(question === undefined || question.trim() === ''
      ? []
      : [`Nội dung đề nghị ${to}: ${question}`]),
    ...(agreement === undefined ? [] : [whatSilenceIs(agreement)]),
    `${lead} đề nghị ${agency} khẩn trương gửi ${reply} bằng văn bản${soThat}; trường hợp đã gửi ${reply}, đề nghị cho biết số, ngày văn bản và thời điểm gửi để đối chiếu.`,
    'Trân trọng./.',
  ];
};

/**
 * Văn bản đôn đốc as a draft in the form of Decree 30/2020: number, day and signature are left to the lead, and until
 * they are recorded it chases nobody. The register must know both agencies.
 */
export const chaseLetterDocument = (
  chase: ChaseLetter,
  register: AgencyRegister,
): AdministrativeDocument => {
  const nameOf = (agency: ChaseLetter['agency']) => register.find(agency)?.name.vi ?? agency;
  const { lead, agency, letter, number, confirmed, askedFor, asOf } = chase;
  return letterOfLead(
    {
      ...{ lead, confirmed, withdrawn: false, asOf },
      others: [agency],
      subject: `V/v đôn đốc ${ASKED[askedFor].chased} Văn bản số ${letter.number} (lần ${number})`,
      addressedTo: nameOf(agency),
      paragraphs: paragraphsOf(chase, nameOf),
      recipients: ['Như trên;', 'Lưu: VT.'],
    },
    register,
  );
};
