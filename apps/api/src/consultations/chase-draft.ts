import type { ChaseLetter } from '#lib/application';
import type { AdministrativeDocument } from '#lib/documents';
import type { ChaseDraftView, ChaseLetterView } from './chase.view.js';

const draftOf = ({
  heading,
  title,
  body,
  signature,
  marks,
  foot,
}: AdministrativeDocument): ChaseDraftView => {
  const { superior, agency: issuer, number, placeAndDate } = heading;
  return {
    ...(superior !== undefined && { superior }),
    issuer,
    number,
    placeAndDate,
    subject: title.subject,
    addressedTo: 'addressedTo' in title ? title.addressedTo : '',
    paragraphs: body.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    ),
    recipients: signature.recipients,
    signer: signature.signer,
    marks,
    foot,
  };
};

/** A chase letter with its draft as text. */
export const chaseLetterShown = (
  {
    requestId,
    lead,
    agency,
    number,
    letter,
    subject,
    dueOn,
    late,
    earlier,
    confirmed,
  }: ChaseLetter,
  document: AdministrativeDocument,
): Omit<ChaseLetterView, 'demonstration'> => ({
  requestId,
  lead,
  agency,
  number,
  letter,
  subject,
  dueOn,
  late,
  earlier,
  confirmed,
  draft: draftOf(document),
});
