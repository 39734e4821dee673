import type { CalendarData } from '#lib/working-time';

interface Line {
  readonly on: string;
  readonly what: string;
  readonly document: string;
}

const NOT_SEEN = 'no document seen';

const linesOf = ({ daysOff, workedWeekends }: CalendarData): readonly Line[] =>
  [
    ...daysOff.map(({ on, kind, name, document = NOT_SEEN }) => ({
      on,
      what: `off (${kind}) ${name.vi}`,
      document,
    })),
    ...workedWeekends.map(({ on, inLieuOf, document = NOT_SEEN }) => ({
      on,
      what: inLieuOf === undefined ? 'worked' : `worked for ${inLieuOf}`,
      document,
    })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));

const within = (year: string | undefined) => (on: string) =>
  year === undefined || on.startsWith(year);

/** The days one under the other, each with its document. */
export const calendarAsText = (data: CalendarData, year?: string): string => {
  const isAsked = within(year);
  const days = linesOf(data).filter(({ on }) => isAsked(on));
  const { id, version, publishedFrom, publishedUntil } = data;
  return [
    `${id}, version ${version}, published from ${publishedFrom} to ${publishedUntil}`,
    ...days.map(({ on, what, document }) => `${on}  ${what}  [${document}]`),
    '',
  ].join('\n');
};

/** The same as a file that `deadline --calendar` reads. */
export const calendarAsFile = (
  { daysOff, workedWeekends }: CalendarData,
  year?: string,
): string => {
  const isAsked = within(year);
  const dates = (days: readonly { readonly on: string }[]) =>
    days.map(({ on }) => on).filter(isAsked);
  return `${JSON.stringify({ daysOff: dates(daysOff), workedWeekends: dates(workedWeekends) })}\n`;
};
