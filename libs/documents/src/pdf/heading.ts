import type { Content } from 'pdfmake';
import type { Heading, Title } from '../administrative-document.js';
import { HALVES, MOTTO, NATION, SIZES } from '../form.js';
import { points } from './units.js';

/** The line under a name: a third to a half of its length; under the motto, as long as the motto. */
const line = (mm: number, above = 1): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: points(mm), y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, above, 0, 5],
});

const issuedBy = ({ superior, agency, number }: Heading): Content[] => [
  ...(superior === undefined ? [] : [{ text: superior, fontSize: SIZES.agency }]),
  { text: agency, bold: true, fontSize: SIZES.agency },
  line(22),
  { text: number, fontSize: SIZES.number },
];

const ofTheState = ({ placeAndDate }: Heading): Content[] => [
  { text: NATION, bold: true, fontSize: SIZES.nation },
  { text: MOTTO, bold: true, fontSize: SIZES.motto },
  line(56),
  { text: placeAndDate, italics: true, fontSize: SIZES.number },
];

export const headingOf = (heading: Heading): Content => ({
  alignment: 'center',
  columns: [
    { width: `${HALVES.left}%`, stack: issuedBy(heading) },
    { width: `${HALVES.right}%`, stack: ofTheState(heading) },
  ],
});

export const titleOf = ({ name, subject, goesWith }: Title): Content => ({
  alignment: 'center',
  margin: [0, 12, 0, 6],
  stack: [
    { text: name, bold: true, fontSize: SIZES.title },
    { text: subject, bold: true, fontSize: SIZES.title },
    ...(goesWith === undefined ? [] : [{ text: goesWith, italics: true }]),
    line(40, 4),
  ],
});
