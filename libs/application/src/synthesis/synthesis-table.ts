import {
  bold,
  type Cell,
  italic,
  type Paragraph,
  paragraph,
  paragraphsOf,
  type Table,
} from '#lib/documents';
import type {
  AgencyInSynthesis,
  OpinionInSynthesis,
  Outcome,
  PointInSynthesis,
} from '#lib/read-models';
import { deemedInWords, type NameOf, twoDigits } from '#lib/wording';
import { letterDate } from '#lib/working-time';
import {
  cited,
  documentOf,
  ENTERED,
  SENT_TO,
  KIND,
  RESPONSE,
  STANCE,
  timelinessOf,
} from './synthesis-words.js';

/** The four columns officials expect. */
const COLUMNS: Table['columns'] = [
  { header: 'TT', width: 5, align: 'centre' },
  { header: 'Cơ quan, đơn vị góp ý', width: 21, align: 'left' },
  { header: 'Nội dung góp ý', width: 37, align: 'left' },
  { header: 'Nội dung tiếp thu, giải trình', width: 37, align: 'left' },
];

/** A text after its head, the first line beside it. */
const after = (head: Paragraph, text: string | undefined): readonly Paragraph[] => {
  const [first, ...others] = paragraphsOf(text ?? '');
  return first ? [{ ...head, runs: [...head.runs, ...first.runs] }, ...others] : [head];
};

const said = ({ concerns, stance, text }: PointInSynthesis): readonly Paragraph[] =>
  after(paragraph(bold(concerns), ` (${STANCE[stance]}): `), text);

const responded = ({ response }: PointInSynthesis): readonly Paragraph[] => {
  if (!response) return [paragraph(italic('Chưa giải trình'))];
  const head = `${RESPONSE[response.kind]}.`;
  return response.kind === 'accepted'
    ? after(paragraph(bold(head), ' '), response.explanation)
    : after(paragraph(bold(head), ' Lý do: '), response.reasons);
};

/** All that the table shows. */
interface Shown {
  readonly agencies: readonly AgencyInSynthesis[];
  readonly nameOf: NameOf;
}

/** The points of a joint letter stand once, with the agency that sent it. */
const sharedWith = ({ kind, jointWith }: OpinionInSynthesis, { agencies, nameOf }: Shown) => {
  const place = agencies.findIndex(({ agency }) => agency === jointWith?.agency);
  const sent = agencies[place]?.opinions.find(({ id }) => id === jointWith?.opinion);
  if (jointWith === undefined) return undefined;
  const points =
    sent && sent.points.length > 0 ? ', cùng các nội dung góp ý và tiếp thu, giải trình' : '';
  return `${KIND[kind]}${points} tại văn bản liên cơ quan do ${nameOf(jointWith.agency)} gửi (mục ${place + 1}).`;
};

const withoutPoints = (opinion: OpinionInSynthesis, shown: Shown): string => {
  const { form, kind, reaffirms } = opinion;
  const shared = sharedWith(opinion, shown);
  if (shared !== undefined) return shared;
  if (form === 'outsideSystem') return 'Đã có ý kiến (văn bản mật, theo dõi ngoài hệ thống).';
  return kind === 'reaffirmed' && reaffirms
    ? `Giữ nguyên ý kiến tại Văn bản ${cited(reaffirms)}.`
    : `${KIND[kind]}.`;
};

const due = ({ dueOn }: AgencyInSynthesis): string =>
  dueOn === undefined ? '' : `, hạn trả lời hết ${letterDate(dueOn)}`;

/** What stands in place of an opinion that is not there. */
const WITHOUT_OPINION: Readonly<Record<Outcome, (agency: AgencyInSynthesis) => string>> = {
  onTime: () => 'Đã trả lời.',
  late: () => 'Đã trả lời.',
  excused: (agency) => `Không trả lời${due(agency)}; đã chấp thuận giải trình lý do trễ hạn.`,
  unjudged: () => 'Đã trả lời.',
  silent: (agency) => `Không trả lời${due(agency)}.`,
  deemedAgreement: (agency) => `Không trả lời${due(agency)}.`,
  awaited: (agency) => `Chưa trả lời${due(agency)}.`,
  awaitedOutside: () => 'Theo dõi ngoài hệ thống (văn bản mật), chưa ghi nhận ngày có ý kiến.',
  notOwed: ({ releasedBecause }) =>
    releasedBecause === undefined
      ? 'Không phải trả lời.'
      : `Không phải trả lời: ${releasedBecause.replace(/\.\s*$/u, '')}.`,
};

/** What the rule makes of the silence or of the late reply; never told as an opinion of the agency (R1). */
const deemed = ({ deemed: agreement }: AgencyInSynthesis): readonly Paragraph[] =>
  agreement
    ? [
        paragraph(italic(deemedInWords(agreement).vi)),
        ...after(paragraph(italic('Ý kiến được xem như đồng ý: ')), agreement.position),
      ]
    : [];

const lines = (...texts: readonly (string | undefined | false)[]): readonly Paragraph[] =>
  texts.flatMap((text) => (text ? [paragraph(text)] : []));

const cell = (paragraphs: readonly Paragraph[], rows = 1): Cell => ({
  paragraphs,
  ...(rows > 1 && { rows }),
});

/** One row for each point of an opinion; beside them the agency, its document and how it stands. */
const rowsOfOpinion = (
  opinion: OpinionInSynthesis,
  name: string,
  number: string,
  beside: readonly Paragraph[],
  shown: Shown,
): Table['rows'] => {
  const { points, kind, addendum, enteredBy, form, acceptedAsFinal } = opinion;
  const agency = [
    paragraph(bold(name)),
    ...lines(
      documentOf(opinion),
      form !== 'outsideSystem' && points.length > 0 && KIND[kind],
      acceptedAsFinal && 'Cơ quan chủ trì chấp nhận là ý kiến chính thức',
      timelinessOf(opinion),
      opinion.sentTo && SENT_TO[opinion.sentTo],
      ENTERED[enteredBy],
      addendum && 'Ý kiến bổ sung sau khi trình',
    ),
    ...beside,
  ];
  if (points.length === 0)
    return [
      [
        cell([paragraph(number)]),
        cell(agency),
        cell(lines(withoutPoints(opinion, shown))),
        cell([]),
      ],
    ];
  return points.map((point, index) => [
    ...(index === 0 ? [cell([paragraph(number)], points.length), cell(agency, points.length)] : []),
    cell(said(point)),
    cell(responded(point)),
  ]);
};

const rowsOfAgency = (agency: AgencyInSynthesis, index: number, shown: Shown): Table['rows'] => {
  const name = shown.nameOf(agency.agency);
  const { opinions, superseded } = agency;
  const number = String(index + 1);
  if (opinions.length === 0)
    return [
      [
        cell([paragraph(number)]),
        cell([paragraph(bold(name))]),
        cell([...lines(WITHOUT_OPINION[agency.outcome](agency)), ...deemed(agency)]),
        cell([]),
      ],
    ];
  const replaced =
    superseded > 0 ? `${name} (đã thay thế ${twoDigits(superseded)} ý kiến gửi trước)` : name;
  return opinions.flatMap((opinion, place) =>
    place === 0
      ? rowsOfOpinion(opinion, replaced, number, deemed(agency), shown)
      : rowsOfOpinion(opinion, replaced, '', [], shown),
  );
};

export const synthesisTable = (agencies: readonly AgencyInSynthesis[], nameOf: NameOf): Table => ({
  kind: 'table',
  columns: COLUMNS,
  rows: agencies.flatMap((agency, index) => rowsOfAgency(agency, index, { agencies, nameOf })),
});
