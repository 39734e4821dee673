import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { Evidence, Opinion, OpinionId, RequestId } from './vocabulary.js';

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

/** The agency's part is classified: it is tracked outside the system (R3), and its own words stay there. */
export class TrackOutside extends Command<ToConsultation> {
  readonly type = 'TrackOutside';
}

// By the lead agency or the monitoring body, for opinions received otherwise (R1)

/** What the minutes of a meeting say of one agency, and who signed them for it, where its delegate did. */
export type MinutedOpinion = Pick<Opinion, 'id' | 'kind' | 'points' | 'reaffirms' | 'signer'> & {
  readonly agency: AgencyId;
  readonly supersedes?: OpinionId;
};

/** One minutes of a meeting (biên bản họp) holds the opinions of several agencies that attended. */
export class RecordMeetingMinutes extends Command<{
  readonly requestId: RequestId;
  readonly document: NonNullable<Opinion['document']>;
  /** An agency that attended and gave no opinion is not among them. */
  readonly opinions: readonly MinutedOpinion[];
  /** When they were given. Whoever may record them must say it; absent, that is told to them and to nobody else. */
  readonly sentAt?: Instant;
  /** Only the date on the minutes is known. */
  readonly dateOnly?: true;
  readonly evidence: Evidence;
}> {
  readonly type = 'RecordMeetingMinutes';
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
  | TrackOutside
  | RecordMeetingMinutes
  | ConfirmJointOpinion
  | CorrectRecordedOpinion;
