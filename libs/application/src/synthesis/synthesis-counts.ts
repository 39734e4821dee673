import type { OpinionKind, PointResponse } from '#lib/coordination';
import { type Paragraph, paragraph } from '#lib/documents';
import type { AgencyInSynthesis, Outcome, Synthesis } from '#lib/read-models';
import { type NameOf, twoDigits } from '#lib/wording';
import { onWhatGround } from '#lib/working-time';
import { KIND, RESPONSE } from './synthesis-words.js';

/** How each outcome is told; those who were silent or late, or are still awaited, are named. */
const OUTCOMES: readonly {
  readonly outcome: Outcome;
  readonly says: string;
  readonly named: boolean;
}[] = [
  { outcome: 'onTime', says: 'Trả lời đúng hạn', named: false },
  { outcome: 'late', says: 'Trả lời trễ hạn', named: true },
  { outcome: 'excused', says: 'Ngoài thời hạn trả lời, đã chấp thuận giải trình', named: true },
  { outcome: 'unjudged', says: 'Đã trả lời, không tính thời hạn', named: false },
  { outcome: 'silent', says: 'Không trả lời, đã hết thời hạn', named: true },
  { outcome: 'deemedAgreement', says: 'Xem như đồng ý (quá thời hạn không trả lời)', named: true },
  { outcome: 'awaited', says: 'Chưa trả lời, không quá hạn', named: true },
  {
    outcome: 'awaitedOutside',
    says: 'Theo dõi ngoài hệ thống, chưa ghi nhận ngày có ý kiến',
    named: true,
  },
  { outcome: 'notOwed', says: 'Không phải trả lời', named: true },
];

const KINDS: readonly OpinionKind[] = [
  'agree',
  'agreeWithComments',
  'disagree',
  'noComment',
  'outOfRemit',
  'interim',
  'reaffirmed',
  'unrecorded',
];
const RESPONSES: readonly PointResponse['kind'][] = ['accepted', 'partlyAccepted', 'notAccepted'];

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** A deemed agreement is shown only with the provision it rests on. */
const provision = (of: readonly AgencyInSynthesis[]): string => {
  const under = of.find(({ deemed }) => deemed)?.deemed?.under;
  return under ? ` ${onWhatGround(under, 'vi')}` : '';
};

const outcomes = ({ counts, agencies }: Synthesis, nameOf: NameOf): readonly Paragraph[] =>
  OUTCOMES.filter(({ outcome }) => counts.outcomes[outcome] > 0).map(({ outcome, says, named }) => {
    const counted = agencies.filter((agency) => agency.outcome === outcome);
    const names = counted.map(({ agency }) => nameOf(agency)).join(', ');
    const ground = outcome === 'deemedAgreement' ? provision(counted) : '';
    const count = `- ${says}${ground}: ${twoDigits(counts.outcomes[outcome])} cơ quan, đơn vị`;
    return paragraph(named ? `${count} (${names}).` : `${count}.`);
  });

const kinds = ({ counts }: Synthesis): readonly Paragraph[] => {
  const told = KINDS.filter((kind) => counts.kinds[kind] > 0).map(
    (kind) => `${lower(KIND[kind])} ${twoDigits(counts.kinds[kind])}`,
  );
  return told.length === 0 ? [] : [paragraph(`- Loại ý kiến: ${told.join('; ')}.`)];
};

const points = ({ counts: { points: count } }: Synthesis): Paragraph => {
  if (count.total === 0) return paragraph('- Nội dung góp ý: không có.');
  const responses = RESPONSES.map((kind) => `${lower(RESPONSE[kind])} ${twoDigits(count[kind])}`);
  return paragraph(
    `- Nội dung góp ý: ${twoDigits(count.total)}, trong đó ${responses.join(', ')}, chưa giải trình ${twoDigits(count.open)}.`,
  );
};

/** The figures, line by line. */
export const synthesisCounts = (synthesis: Synthesis, nameOf: NameOf): readonly Paragraph[] => [
  ...outcomes(synthesis, nameOf),
  ...kinds(synthesis),
  points(synthesis),
];
