import type { Figures } from '#lib/read-models';

const withoutCause = <Row extends Pick<Figures, 'apologiesCaused'>>({
  apologiesCaused: _,
  ...figures
}: Row): Omit<Row, 'apologiesCaused'> => figures;

/** Which agency caused an apology is named internally: rows by agency say it only where their reader may know. */
export const causesTold = <Row extends Pick<Figures, 'apologiesCaused'>>(
  rows: readonly Row[],
  mayKnow: (row: Row) => boolean,
): readonly (Row | Omit<Row, 'apologiesCaused'>)[] =>
  rows.map((row) => (mayKnow(row) ? row : withoutCause(row)));
