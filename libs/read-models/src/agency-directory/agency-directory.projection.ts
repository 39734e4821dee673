import {
  agencyAfter,
  type AgencyEvent,
  type AgencyId,
  agencyOfEvent,
  type RegisteredAgency,
} from '#lib/agencies';
import { type Change, type Projection, type Recorded, table } from '#lib/event-sourcing';
import { foldedText } from '../folded-text.js';

/** One row per agency on the register. */
export interface AgencyRow {
  readonly id: AgencyId;
  readonly group_name: string;
  readonly folded: string;
  readonly agency: RegisteredAgency;
}

export const agencyRows = table<AgencyRow>()({
  name: 'agency_directory',
  key: ['id'],
  columns: { id: 'text', group_name: 'text', folded: 'text', agency: 'jsonb' },
  indexes: ['(group_name, folded, id)'],
});

/** By the name it bears, and those it bore. */
const foldedOf = (agency: RegisteredAgency): string =>
  foldedText(
    [agency, ...(agency.formerNames ?? [])]
      .map(({ name, symbol = '' }) => `${name.vi} ${symbol}`)
      .join(' '),
  );

const follow = (event: Recorded<AgencyEvent>): readonly Change[] => {
  const id = agencyOfEvent(event);
  return [
    agencyRows.change({ id }, (row) => {
      const agency = agencyAfter(row?.agency, event);
      return agency && { id, group_name: agency.group, folded: foldedOf(agency), agency };
    }),
  ];
};

/** The register of agencies, as a list. */
export const agencyDirectory: Projection<AgencyEvent> = {
  name: 'agency-directory',
  version: 2,
  tables: [agencyRows.shape],
  on: {
    AgencyRegistered: follow,
    AgencyRecreated: follow,
    AgencyRenamed: follow,
    AgencyBindingRuled: follow,
    AgencyMerged: follow,
    AgencySplit: follow,
    AgencyAbolished: follow,
  },
};
