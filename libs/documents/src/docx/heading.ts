import { Paragraph, type Table } from 'docx';
import type { Heading, Title } from '../administrative-document.js';
import { MOTTO, NATION, SIZES } from '../form.js';
import { centred, rule } from './lines.js';
import { halvesOf, sideBySide } from './side-by-side.js';

// Under a name a line of a third to a half of its length; under the motto one as long as the motto.
const UNDER_AGENCY_MM = 22;
const UNDER_MOTTO_MM = 56;
const UNDER_TITLE_MM = 40;

export const headingOf = (
  { superior, agency, number, placeAndDate }: Heading,
  width: number,
): Table => {
  const { left, right } = halvesOf(width);
  return sideBySide(
    width,
    [
      ...(superior === undefined ? [] : [centred(SIZES.agency, { text: superior })]),
      centred(SIZES.agency, { text: agency, bold: true }),
      rule(UNDER_AGENCY_MM, left),
      centred(SIZES.number, { text: number }),
    ],
    [
      centred(SIZES.nation, { text: NATION, bold: true }),
      centred(SIZES.motto, { text: MOTTO, bold: true }),
      rule(UNDER_MOTTO_MM, right),
      centred(SIZES.number, { text: placeAndDate, italic: true }),
    ],
  );
};

export const titleOf = (
  { name, subject, goesWith }: Title,
  width: number,
): readonly Paragraph[] => [
  new Paragraph({ spacing: { after: 120 } }),
  centred(SIZES.title, { text: name, bold: true }),
  centred(SIZES.title, { text: subject, bold: true }),
  ...(goesWith === undefined ? [] : [centred(SIZES.body, { text: goesWith, italic: true })]),
  rule(UNDER_TITLE_MM, width),
  new Paragraph({}),
];
