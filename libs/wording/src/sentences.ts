import type { AgencyId, AgencyRejection } from '#lib/agencies';
import type { PublicationRejection, RequestRejection } from '#lib/coordination';
import type { CalendarRejection, ProcedureRejection, RuleSetRejection } from '#lib/rulebook';
import type { Bilingual } from '#lib/working-time';

/** Every reason for which a decider of this system refuses a command. */
export type AnyRejection =
  | RequestRejection
  | PublicationRejection
  | AgencyRejection
  | RuleSetRejection
  | ProcedureRejection
  | CalendarRejection;

/** How an agency is called in a sentence. */
export type NameOf = (agency: AgencyId) => string;

/** One sentence for each rejection, from what it carries. */
export type AllSentences = {
  readonly [T in AnyRejection['type']]: (
    rejection: Extract<AnyRejection, { type: T }>,
    nameOf: NameOf,
  ) => Bilingual;
};

/** The sentences of one topic; that none is missing is checked where all of them are put together. */
export type SomeSentences = Partial<AllSentences>;

export const says = (vi: string, en: string): Bilingual => ({ vi, en });
