import type { AgencyId, Change, Heir } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text, Texts, YesOrNo } from '../http/fields.js';
import { Cited, Part, Parts } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { AgencyNameBody } from './agency.body.js';

/** What every change of a body says. */
export class AgencyChangeBody implements Change {
  /** The first day on which the change holds. */
  @DateText()
  readonly effectiveOn!: LocalDate;

  /** The document it rests on. */
  @Cited(() => DocumentBody)
  readonly decision!: DocumentBody;
}

export const changeOf = ({ effectiveOn, decision }: AgencyChangeBody): Change => ({
  effectiveOn,
  decision: { ...decision },
});

export class RenamingBody extends AgencyChangeBody {
  @Part(() => AgencyNameBody)
  readonly name!: AgencyNameBody;

  /** The abbreviation in its document numbers; absent: it keeps the one it has. */
  @Text({ max: 30, optional: true })
  readonly symbol?: string;
}

export class BindingBody extends AgencyChangeBody {
  /** Whether the rules of the City People's Committee bind it from that day on. */
  @YesOrNo()
  readonly bound!: boolean;
}

export class MergerBody extends AgencyChangeBody {
  /** The body that takes its place: another one that merges, or a new one put on the register before. */
  @Text({ max: 80 })
  readonly into!: AgencyId;
}

export class HeirBody implements Heir {
  @Text({ max: 80 })
  readonly agency!: AgencyId;

  /** What it takes over, as the decision says. */
  @Text({ max: 2000, optional: true })
  readonly remit?: string;
}

export class SplitBody extends AgencyChangeBody {
  @Parts(() => HeirBody, { most: 200 })
  readonly among!: readonly HeirBody[];
}

export class RecreationBody extends AgencyChangeBody {
  /** Names the new body, in addresses and for ever: not the id of the one that ended. */
  @Text({ max: 80 })
  readonly id!: AgencyId;

  /** Absent: the name of the one that ended. */
  @Part(() => AgencyNameBody, { optional: true })
  readonly name?: AgencyNameBody;

  /** Bodies that give tasks up to it, and stand on. */
  @Texts({ max: 80, most: 20 })
  readonly outOf!: readonly AgencyId[];
}
