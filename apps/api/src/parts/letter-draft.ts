import type { AdministrativeDocument } from '#lib/documents';
import type { LetterDraftView } from './letter-draft.view.js';

/** The draft of a letter as text. */
export const draftShown = ({
  heading,
  title,
  body,
  signature,
  marks,
  foot,
}: AdministrativeDocument): LetterDraftView => {
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
