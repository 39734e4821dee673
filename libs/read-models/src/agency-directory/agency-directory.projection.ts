import type { Agency, AgencyEvent, AgencyId } from '#lib/agencies';
import { type Projection, table } from '#lib/event-sourcing';
import { foldedText } from '../folded-text.js';

/** One row per agency on the register. */
export interface AgencyRow {
  readonly id: AgencyId;
  readonly group_name: string;
  readonly folded: string;
  readonly agency: Agency;
}

export const agencyRows = table<AgencyRow>()({
  name: 'agency_directory',
  key: ['id'],
  columns: { id: 'text', group_name: 'text', folded: 'text', agency: 'jsonb' },
  indexes: ['(group_name, folded, id)'],
});

/** The register of agencies, as a list. */
export const agencyDirectory: Projection<AgencyEvent> = {
  name: 'agency-directory',
  version: 1,
  tables: [agencyRows.shape],
  on: {
    AgencyRegistered: ({ data: { agency } }) => [
      agencyRows.put({
        id: agency.id,
        group_name: agency.group,
        folded: foldedText(`${agency.name.vi} ${agency.symbol ?? ''}`),
        agency,
      }),
    ],
  },
};
