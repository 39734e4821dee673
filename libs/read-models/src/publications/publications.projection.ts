import type { PeriodFrozen, PeriodReissued, PublicationEvent } from '#lib/coordination';
import { type Change, type Projection, type Recorded, table } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';

/** One row per issue: what was published, as it was. */
export interface PublicationRow {
  readonly period_from: LocalDate;
  readonly period_to: LocalDate;
  readonly issue: number;
  readonly published_at: Date;
  readonly demonstration: boolean;
  readonly corrected: number;
  /** The data of its event: JSON, kept as text, for nothing is looked for in it. */
  readonly published: string;
}

export const publications = table<PublicationRow>()({
  name: 'publication',
  key: ['period_from', 'period_to', 'issue'],
  columns: {
    period_from: 'date',
    period_to: 'date',
    issue: 'integer',
    published_at: 'timestamptz',
    demonstration: 'boolean',
    corrected: 'integer',
    published: 'text',
  },
});

const rowOf = (
  { data }: Recorded<PeriodFrozen> | Recorded<PeriodReissued>,
  issue: number,
  corrected: number,
): readonly Change[] => [
  publications.put({
    period_from: data.period.from,
    period_to: data.period.to,
    issue,
    published_at: new Date(data.occurredAt),
    demonstration: data.figures.demonstration,
    corrected,
    published: JSON.stringify(data),
  }),
];

/** What was published, issue by issue. */
export const publicationsProjection: Projection<PublicationEvent> = {
  name: 'publications',
  version: 1,
  tables: [publications.shape],
  on: {
    PeriodFrozen: (event) => rowOf(event, 1, 0),
    PeriodReissued: (event) => rowOf(event, event.data.issue, event.data.corrections.length),
  },
};
