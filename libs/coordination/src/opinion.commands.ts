import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { Addressee, Evidence, Opinion, OpinionId, RequestId } from './vocabulary.js';

interface ToConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
}

// By the lead agency

/** The interim reply is enough: it ends the consultation, judged by when it was sent. */
export class AcceptInterimAsFinal extends Command<
  ToConsultation & { readonly opinion: OpinionId }
> {
  readonly type = 'AcceptInterimAsFinal';
}

/** Tiếp nhận: the lead's registry takes in an opinion that the agency itself sent, and may give it its số đến. */
export class RegisterOpinion extends Command<
  ToConsultation & { readonly opinion: OpinionId; readonly number?: string }
> {
  readonly type = 'RegisterOpinion';
}

/** The matter is within the agency's remit after all: its reply is still owed. */
export class MaintainRemit extends Command<ToConsultation & { readonly reason: string }> {
  readonly type = 'MaintainRemit';
}

/** The question goes to another agency in the place of one whose remit it is not, or that was wrongly addressed. */
export class ReaddressConsultation extends Command<
  ToConsultation & {
    readonly to: Addressee;
    readonly reason: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'ReaddressConsultation';
}

// By the coordinating agency

/** A joint letter that another agency sent is this one's opinion too. */
export class ConfirmJointOpinion extends Command<
  ToConsultation & {
    readonly author: AgencyId;
    readonly opinion: OpinionId;
    /** Under which it answers this agency's own consultation. */
    readonly as: OpinionId;
  }
> {
  readonly type = 'ConfirmJointOpinion';
}

/** What the agency's opinion was, where another recorded it otherwise. */
export class CorrectRecordedOpinion extends Command<
  ToConsultation & {
    readonly opinion: OpinionId;
    readonly corrected: Opinion;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'CorrectRecordedOpinion';
}

export type OpinionCommand =
  | AcceptInterimAsFinal
  | RegisterOpinion
  | MaintainRemit
  | ReaddressConsultation
  | ConfirmJointOpinion
  | CorrectRecordedOpinion;
