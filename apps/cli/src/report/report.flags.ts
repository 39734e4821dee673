import { isLocalDate, type LocalDate } from '#lib/working-time';

export interface ReportFlags {
  readonly by: 'lead' | 'coordinating';
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly asOf?: LocalDate;
  readonly reference?: true;
  readonly rollUp?: true;
  readonly json?: true;
}

/** What is wrong with the dates of the flags, in one sentence. */
export const wrongDate = ({
  from,
  to,
  asOf,
}: Pick<ReportFlags, 'from' | 'to' | 'asOf'>): string | undefined => {
  // The types say dates; what was typed may be anything.
  const typed: Readonly<Record<string, string | undefined>> = {
    '--from': from,
    '--to': to,
    '--as-of': asOf,
  };
  for (const [flag, value] of Object.entries(typed))
    if (value !== undefined && !isLocalDate(value))
      return `${flag} must be a date, YYYY-MM-DD; it is "${value}".`;
  return from !== undefined && to !== undefined && from > to
    ? `--from ${from} must not be after --to ${to}.`
    : undefined;
};
