import type { AgencyRegister } from '#lib/agencies';
import type { AdministrativeDocument } from '#lib/documents';
import { twoDigits } from '#lib/wording';
import { dueInWords, letterDate, letterMoment } from '#lib/working-time';
import { letterOfLead } from '../documents/letter-of-lead.js';
import { cited } from '../synthesis/synthesis-words.js';
import type { ChaseLetter } from './chase-letter.js';

const lateInWords = ({ workingDays, minutes }: ChaseLetter['late']): string =>
  minutes === undefined
    ? `quá hạn ${twoDigits(workingDays)} ngày làm việc`
    : `trễ ${minutes} phút so với giờ ghi trong văn bản`;

/** `Góp ý dự thảo…` in the middle of a sentence; `Về việc` and `V/v` at its head say nothing more there. */
const matterOf = (subject: string): string => subject.replace(/^(V\/v|Về việc)\s+/iu, '');

const paragraphsOf = (
  chase: ChaseLetter,
  nameOf: (agency: ChaseLetter['agency']) => string,
): readonly string[] => {
  const { letter, subject, question, derivation, late, earlier, asOf } = chase;
  const [lead, agency] = [nameOf(chase.lead), nameOf(chase.agency)];
  const { result } = derivation;
  const dueAt = result.type === 'due' ? dueInWords(result, 'vi') : letterDate(chase.dueOn);
  return [
    `${lead} đã có Văn bản ${cited(letter)} đề nghị ${agency} cho ý kiến về việc: ${matterOf(subject)}.`,
    `Hạn trả lời là ${dueAt}. Tính đến ${letterMoment(asOf)}, ${lead} chưa nhận được ý kiến của ${agency}; việc trả lời đã ${lateInWords(late)}.`,
    ...(earlier.length === 0
      ? []
      : [`${lead} đã đôn đốc tại ${earlier.map((each) => `Văn bản ${cited(each)}`).join('; ')}.`]),
    ...(question === undefined || question.trim() === ''
      ? []
      : [`Nội dung đề nghị cho ý kiến: ${question}`]),
    `${lead} đề nghị ${agency} khẩn trương gửi ý kiến bằng văn bản để tổng hợp, trình cấp có thẩm quyền theo quy định; trường hợp đã gửi ý kiến, đề nghị cho biết số, ngày văn bản và thời điểm gửi để đối chiếu.`,
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
  const { lead, agency, letter, number, confirmed, asOf } = chase;
  return letterOfLead(
    {
      ...{ lead, confirmed, withdrawn: false, asOf },
      others: [agency],
      subject: `V/v đôn đốc trả lời Văn bản số ${letter.number} (lần ${number})`,
      addressedTo: nameOf(agency),
      paragraphs: paragraphsOf(chase, nameOf),
      recipients: ['Như trên;', 'Lưu: VT.'],
    },
    register,
  );
};
