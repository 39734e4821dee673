import type { AgencyId } from '#lib/agencies';
import type { Channel, TransferConsultation, TransferredTo } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';
import { Parts } from '../http/parts.js';

type Content = TransferConsultation['data'];

const CAUSES: readonly Content['cause'][] = ['reorganised', 'wrongAddressee', 'outOfRemit'];
const CHANNELS: readonly Channel[] = ['throughSystem', 'elsewhere'];

/** A body that answers in the agency's place. */
export class TransferredToBody implements TransferredTo {
  @Text({ max: 80 })
  readonly agency!: AgencyId;

  /** What it in particular is asked; compulsory where several take the place of one. */
  @Text({ max: 20_000, optional: true })
  readonly question?: string;

  /** How the letter reaches it; absent: as it reached its predecessor. */
  @OneOf(CHANNELS, { optional: true })
  readonly channel?: Channel;
}

/** Who answers in the agency's place, and why. */
export class TransferBody {
  /**
   * `reorganised`: the bodies that took its tasks over, by the register; `wrongAddressee`: the right ones;
   * `outOfRemit`: those whose remit it is, where the agency answered that it is not its own.
   */
  @OneOf(CAUSES)
  readonly cause!: Content['cause'];

  /** None only where a body was abolished without an heir. */
  @Parts(() => TransferredToBody, { most: 200 })
  readonly heirs!: readonly TransferredToBody[];

  @Text({ max: 2000 })
  readonly reason!: string;
}

export const transferOf = ({
  cause,
  heirs,
  reason,
}: TransferBody): Pick<Content, 'cause' | 'heirs' | 'reason'> => ({
  cause,
  heirs: heirs.map((heir) => ({ ...heir })),
  reason,
});
