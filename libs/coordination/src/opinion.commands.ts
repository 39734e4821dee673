import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { ToConsultation, ToRequest } from './command-target.js';
import type {
  Evidence,
  Opinion,
  OpinionId,
  OpinionRegistration,
  PointNumber,
  PointResponse,
  SentElsewhere,
} from './vocabulary.js';

// By the coordinating agency

/** Its own opinion, and only its own (R1). Sent now. */
export class SendOpinion extends Command<
  ToConsultation & {
    readonly opinion: Opinion;
    /** The opinion this one replaces; without it a second opinion is refused. */
    readonly supersedes?: OpinionId;
    /** An earlier sending through another channel, with its evidence (R12). */
    readonly sentAt?: Instant;
    /** Where that went instead of to the lead. */
    readonly sentTo?: SentElsewhere;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'SendOpinion';
}

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

// By the lead agency or the monitoring body, for opinions received otherwise (R1)

export class RecordOpinion extends Command<
  ToConsultation & {
    readonly opinion: Opinion;
    readonly supersedes?: OpinionId;
    /** Whoever may record it must say it; absent, that is told to them and to nobody else. */
    readonly sentAt?: Instant;
    readonly receivedAt?: Instant;
    /** Where it went instead of to the lead; said by when that received it, too. */
    readonly sentTo?: SentElsewhere;
    readonly receivedByUbndAt?: Instant;
    /** Số đến, in the registry of the lead. */
    readonly registered?: OpinionRegistration;
    /** Only the date on the letter is known. */
    readonly dateOnly?: true;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RecordOpinion';
}

/** What the minutes of a meeting say of one agency, and who signed them for it, where its delegate did. */
export type MinutedOpinion = Pick<Opinion, 'id' | 'kind' | 'points' | 'reaffirms' | 'signer'> & {
  readonly agency: AgencyId;
  readonly supersedes?: OpinionId;
};

/** One minutes of a meeting (biên bản họp) holds the opinions of several agencies that attended. */
export class RecordMeetingMinutes extends Command<
  ToRequest & {
    readonly document: NonNullable<Opinion['document']>;
    /** An agency that attended and gave no opinion is not among them. */
    readonly opinions: readonly MinutedOpinion[];
    /** When they were given. Whoever may record them must say it; absent, that is told to them and to nobody else. */
    readonly sentAt?: Instant;
    /** Only the date on the minutes is known. */
    readonly dateOnly?: true;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RecordMeetingMinutes';
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

export class RespondToPoint extends Command<
  ToConsultation & {
    readonly opinion: OpinionId;
    readonly point: PointNumber;
    readonly response: PointResponse;
  }
> {
  readonly type = 'RespondToPoint';
}

export type OpinionCommand =
  | SendOpinion
  | ConfirmJointOpinion
  | CorrectRecordedOpinion
  | RecordOpinion
  | RecordMeetingMinutes
  | AcceptInterimAsFinal
  | RegisterOpinion
  | MaintainRemit
  | TrackOutside
  | RespondToPoint;
