import type { Content } from 'pdfmake';
import {
  type Heading,
  isLetter,
  type LetterTitle,
  type Title,
} from '../administrative-document.js';
import { ADDRESSED_TO, HALVES, MOTTO, NATION, SIZES } from '../form.js';
import { points } from './units.js';

/** The line under a name: a third to a half of its length; under the motto, as long as the motto. */
const line = (mm: number, above = 1): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: points(mm), y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, above, 0, 5],
});

const issuedBy = ({ superior, agency, number }: Heading, title: Title | LetterTitle): Content[] => [
  ...(superior === undefined ? [] : [{ text: superior, fontSize: SIZES.agency }]),
  { text: agency, bold: true, fontSize: SIZES.agency },
  line(22),
  { text: number, fontSize: SIZES.number },
  ...(isLetter(title) ? [{ text: title.subject, fontSize: SIZES.letterSubject }] : []),
];

const ofTheState = ({ placeAndDate }: Heading): Content[] => [
  { text: NATION, bold: true, fontSize: SIZES.nation },
  { text: MOTTO, bold: true, fontSize: SIZES.motto },
  line(56),
  { text: placeAndDate, italics: true, fontSize: SIZES.number },
];

export const headingOf = (heading: Heading, title: Title | LetterTitle): Content => ({
  alignment: 'center',
  columns: [
    { width: `${HALVES.left}%`, stack: issuedBy(heading, title) },
    { width: `${HALVES.right}%`, stack: ofTheState(heading) },
  ],
});

export const titleOf = (title: Title | LetterTitle): Content =>
  isLetter(title) ? addressOf(title) : namedTitleOf(title);

const addressOf = ({ addressedTo }: LetterTitle): Content => ({
  alignment: 'center',
  margin: [0, 12, 0, 6],
  text: `${ADDRESSED_TO} ${addressedTo}`,
  fontSize: SIZES.title,
});

const namedTitleOf = ({ name, subject, goesWith }: Title): Content => ({
  alignment: 'center',
  margin: [0, 12, 0, 6],
  stack: [
    { text: name, bold: true, fontSize: SIZES.title },
    { text: subject, bold: true, fontSize: SIZES.title },
    ...(goesWith === undefined ? [] : [{ text: goesWith, italics: true }]),
    line(40, 4),
  ],
});
