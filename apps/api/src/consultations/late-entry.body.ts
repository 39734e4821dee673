import type { LateEntryFinding, LateEntryName, OpinionId } from '#lib/coordination';
import { instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';
import { OneOf, Text } from '../http/fields.js';
import { Cited } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

const ENTRIES = ['delivery', 'registration', 'sending', 'supplement'] as const;
const isOf = (entry: LateEntryName['entry']) => (body: object) =>
  'entry' in body && body.entry === entry;

/** Which act that was entered for an earlier day (nội dung ghi nhận muộn). */
export class LateEntryBody {
  @OneOf(ENTRIES)
  readonly entry!: LateEntryName['entry'];

  /** Of a sending: of which opinion. */
  @Text({ max: 36, optional: true, neededIf: isOf('sending') })
  readonly opinion?: OpinionId;

  /** Of a supplement: the moment it was entered for. */
  @InstantText({ optional: true, neededIf: isOf('supplement') })
  readonly suppliedAt?: string;
}

/** Why it was not so. */
export class LateEntryContestBody extends LateEntryBody {
  @Text({ max: 2000 })
  readonly reason!: string;
}

/** What is found of a contested one, and in which document. */
export class LateEntryFindingBody extends LateEntryBody {
  @OneOf(['upheld', 'unfounded'])
  readonly finding!: LateEntryFinding;

  @Cited(() => DocumentBody)
  readonly ruling!: DocumentBody;
}

/** The entry as the domain names it. */
export const lateEntryOf = ({ entry, opinion, suppliedAt }: LateEntryBody): LateEntryName => {
  switch (entry) {
    case 'delivery':
    case 'registration':
      return { entry };
    // Validation has made sure of what the entry needs.
    case 'sending':
      return { entry, opinion: opinion ?? ('' as OpinionId) };
    case 'supplement':
      return { entry, suppliedAt: instant(suppliedAt ?? '') };
  }
};
