import type { AgencyId } from '#lib/agencies';
import type { RequestCommand } from '#lib/coordination';

/** The agencies a command brings in: what is recorded of them by now stays with the request, such as whom its rule binds. */
export const agenciesBroughtIn = (command: RequestCommand): readonly AgencyId[] => {
  switch (command.type) {
    case 'OpenRequest':
      return [command.data.lead, ...command.data.addressees.map(({ agency }) => agency)];
    case 'AddAddressee':
      return [command.data.addressee.agency];
    case 'CorrectEntry':
      return command.data.correction.entry === 'addressee' ? [command.data.correction.to] : [];
    case 'TransferConsultation':
      return [command.data.agency, ...command.data.heirs.map(({ agency }) => agency)];
    case 'ChangeLead':
      return [command.data.to];
    case 'RecordMeetingMinutes':
      return command.data.opinions.map(({ agency }) => agency);
    case 'FollowSuccession':
      return command.data.of;
    case 'AskAgain':
    case 'ConfirmJointOpinion':
    case 'CorrectRecordedOpinion':
    case 'ReturnSubmission':
    case 'RecordConclusion':
    case 'AcceptInterimAsFinal':
    case 'RegisterOpinion':
    case 'MaintainRemit':
    case 'TrackOutside':
    case 'ReleaseAddressee':
    case 'SupplyDocuments':
    case 'RespondToPoint':
    case 'StateLeadPosition':
    case 'SubmitRequest':
    case 'WithdrawRequest':
    case 'RecordDelivery':
    case 'RegisterDossier':
    case 'ReturnDossier':
    case 'AskForDocuments':
    case 'SendOpinion':
    case 'ConfirmCorrection':
    case 'RecordOpinion':
    case 'NoticeLapses':
    case 'RestateWindow':
    case 'RestateWindows':
    case 'RepinRule':
    case 'AcceptDocumentsRequest':
    case 'ContestDocumentsRequest':
    case 'FindOnDocumentsRequest':
    case 'AskForExtension':
    case 'DecideExtension':
    case 'ExtendWindows':
    case 'ShortenWindows':
    case 'ClimbLadder':
    case 'RecordChaseIssued':
    case 'ObjectToLateness':
    case 'ExplainLateness':
    case 'ReviewLateness':
    case 'ConfirmLateEntry':
    case 'ContestLateEntry':
    case 'FindOnLateEntry':
    case 'ExplainLateSubmission':
    case 'ReviewLateSubmission':
    case 'RecordApology':
      return [];
  }
};

/** The agency that acts, of which a decision asks only what it is. */
export const agencyActing = ({ origin: { actor } }: RequestCommand): readonly AgencyId[] =>
  // The token speaks of an agency as text; the register is what makes an id of it.
  actor.kind === 'person' ? [actor.agency as AgencyId] : [];
