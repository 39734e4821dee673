import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { OpinionField } from './rejected-field.js';
import type { OpinionId, PointNumber } from './vocabulary.js';

/** Opinions and their points. */
export type OpinionRejection =
  | (Rejection<'AnsweredAlready'> & { readonly opinion: OpinionId })
  | (Rejection<'NothingToSupersede'> & { readonly opinion: OpinionId })
  | (Rejection<'OpinionIncomplete'> & { readonly field: OpinionField })
  | (Rejection<'OpinionUnknown'> & { readonly opinion: OpinionId })
  /** The lead's registry has taken it in, or the lead recorded it itself. */
  | (Rejection<'OpinionRegisteredAlready'> & { readonly opinion: OpinionId })
  /** Only an interim reply can be accepted as final. */
  | (Rejection<'NotInterim'> & { readonly opinion: OpinionId })
  /** The agency has not said that the matter is out of its remit, or the lead has decided on it. */
  | (Rejection<'NotOutOfRemit'> & { readonly agency: AgencyId })
  | (Rejection<'NotCoAuthor'> & { readonly agency: AgencyId; readonly opinion: OpinionId })
  /** It is the agency's own, or the time to correct what another recorded is over. */
  | (Rejection<'NotCorrectable'> & { readonly opinion: OpinionId; readonly until?: LocalDate })
  | (Rejection<'PointUnknown'> & { readonly opinion: OpinionId; readonly point: PointNumber })
  | Rejection<'ReasonsRequired'>;
