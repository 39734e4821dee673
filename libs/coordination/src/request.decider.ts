import type { Decider } from '#lib/event-sourcing';
import { acceptInterimAsFinal } from './decisions/accept-interim-as-final.js';
import { acceptDocumentsRequest } from './decisions/accept-documents-request.js';
import { addAddressee } from './decisions/add-addressee.js';
import { changeLead } from './decisions/change-lead.js';
import { askAgain } from './decisions/ask-again.js';
import { askForDocuments } from './decisions/ask-for-documents.js';
import { askForExtension } from './decisions/ask-for-extension.js';
import { climbLadder } from './decisions/climb-ladder.js';
import { confirmCorrection } from './decisions/confirm-correction.js';
import { confirmJointOpinion } from './decisions/confirm-joint-opinion.js';
import { confirmLateEntry } from './decisions/confirm-late-entry.js';
import { contestLateEntry } from './decisions/contest-late-entry.js';
import { findOnLateEntry } from './decisions/find-on-late-entry.js';
import { contestDocumentsRequest } from './decisions/contest-documents-request.js';
import { correctEntry } from './decisions/correct-entry.js';
import { correctRecordedOpinion } from './decisions/correct-recorded-opinion.js';
import { decideExtension } from './decisions/decide-extension.js';
import { explainLateSubmission } from './decisions/explain-late-submission.js';
import { reviewLateSubmission } from './decisions/review-late-submission.js';
import { explainLateness } from './decisions/explain-lateness.js';
import { extendWindows } from './decisions/extend-windows.js';
import { maintainRemit } from './decisions/maintain-remit.js';
import { findOnDocumentsRequest } from './decisions/find-on-documents-request.js';
import { followSuccession } from './decisions/follow-succession.js';
import { noticeLapses } from './decisions/notice-lapses.js';
import { objectToLateness } from './decisions/object-to-lateness.js';
import { openRequest } from './decisions/open-request.js';
import { recordChaseIssued } from './decisions/record-chase-issued.js';
import { repinRule } from './decisions/repin-rule.js';
import { recordConclusion } from './decisions/record-conclusion.js';
import { recordApology } from './decisions/record-apology.js';
import { recordDelivery } from './decisions/record-delivery.js';
import { recordMeetingMinutes } from './decisions/record-meeting-minutes.js';
import { recordOpinion } from './decisions/record-opinion.js';
import { registerDossier } from './decisions/register-dossier.js';
import { registerOpinion } from './decisions/register-opinion.js';
import { releaseAddressee } from './decisions/release-addressee.js';
import { respondToPoint } from './decisions/respond-to-point.js';
import { restateWindow } from './decisions/restate-window.js';
import { restateWindows } from './decisions/restate-windows.js';
import { returnDossier } from './decisions/return-dossier.js';
import { returnSubmission } from './decisions/return-submission.js';
import { reviewLateness } from './decisions/review-lateness.js';
import { sendOpinion } from './decisions/send-opinion.js';
import { shortenWindows } from './decisions/shorten-windows.js';
import { stateLeadPosition } from './decisions/state-lead-position.js';
import { submitRequest } from './decisions/submit-request.js';
import { supplyDocuments } from './decisions/supply-documents.js';
import { trackOutside } from './decisions/track-outside.js';
import { transferConsultation } from './decisions/transfer-consultation.js';
import { withdrawRequest } from './decisions/withdraw-request.js';
import type { RequestCommand } from './request.commands.js';
import type { RequestEvent } from './request.events.js';
import { evolve } from './request.evolve.js';
import type { RequestState } from './request.state.js';
import type { RequestVocabulary } from './request.vocabulary.js';
import { type DecisionOn, onConsultation, onRequest } from './rules/existing.js';

type Decisions = { readonly [C in RequestCommand as C['type']]: DecisionOn<C> };

/** Every command, who may send it (the one it is meant for first), and the decision behind it. */
const decisions: Decisions = {
  OpenRequest: openRequest,
  AskAgain: askAgain,
  AddAddressee: onRequest(
    { by: ['lead', 'monitoringBody', 'import'], untilSubmitted: true },
    addAddressee,
  ),
  ReleaseAddressee: onConsultation(
    { by: ['lead'], untilSubmitted: true, whileOutside: true },
    releaseAddressee,
  ),
  TransferConsultation: onConsultation({ by: ['lead', 'monitoringBody'] }, transferConsultation),
  ChangeLead: onRequest({ by: ['monitoringBody', 'lead'] }, changeLead),
  FollowSuccession: onRequest({ by: ['succession'], mayBeStale: true }, followSuccession),
  RecordDelivery: onConsultation(
    { by: ['lead', 'agency', 'monitoringBody', 'import'] },
    recordDelivery,
  ),
  RegisterDossier: onConsultation({ by: ['agency', 'monitoringBody', 'import'] }, registerDossier),
  ReturnDossier: onConsultation({ by: ['agency'], untilSubmitted: true }, returnDossier),
  AskForDocuments: onConsultation({ by: ['agency'], untilSubmitted: true }, askForDocuments),
  AcceptDocumentsRequest: onConsultation(
    { by: ['lead'], untilSubmitted: true },
    acceptDocumentsRequest,
  ),
  ContestDocumentsRequest: onConsultation(
    { by: ['lead'], untilSubmitted: true },
    contestDocumentsRequest,
  ),
  FindOnDocumentsRequest: onConsultation({ by: ['monitoringBody'] }, findOnDocumentsRequest),
  SupplyDocuments: onConsultation({ by: ['lead'], untilSubmitted: true }, supplyDocuments),
  AskForExtension: onConsultation(
    { by: ['agency', 'lead', 'monitoringBody'], untilSubmitted: true },
    askForExtension,
  ),
  DecideExtension: onConsultation({ by: ['lead'] }, decideExtension),
  ExtendWindows: onRequest({ by: ['lead'], untilSubmitted: true }, extendWindows),
  ShortenWindows: onRequest({ by: ['lead'], untilSubmitted: true }, shortenWindows),
  SendOpinion: onConsultation(
    { by: ['agency'], afterWithdrawal: true, whileOutside: true },
    sendOpinion,
  ),
  RecordOpinion: onConsultation(
    { by: ['lead', 'monitoringBody', 'import'], afterWithdrawal: true, whileOutside: true },
    recordOpinion,
  ),
  RecordMeetingMinutes: onRequest(
    { by: ['lead', 'monitoringBody'], afterWithdrawal: true },
    recordMeetingMinutes,
  ),
  ConfirmJointOpinion: onConsultation(
    { by: ['agency'], afterWithdrawal: true },
    confirmJointOpinion,
  ),
  CorrectRecordedOpinion: onConsultation(
    { by: ['agency'], afterWithdrawal: true },
    correctRecordedOpinion,
  ),
  RegisterOpinion: onConsultation({ by: ['lead'], afterWithdrawal: true }, registerOpinion),
  AcceptInterimAsFinal: onConsultation({ by: ['lead'] }, acceptInterimAsFinal),
  MaintainRemit: onConsultation({ by: ['lead'], untilSubmitted: true }, maintainRemit),
  TrackOutside: onConsultation({ by: ['lead'], untilSubmitted: true }, trackOutside),
  RespondToPoint: onConsultation({ by: ['lead'] }, respondToPoint),
  StateLeadPosition: onRequest({ by: ['lead'], untilSubmitted: true }, stateLeadPosition),
  SubmitRequest: onRequest({ by: ['lead'], untilSubmitted: true }, submitRequest),
  ReturnSubmission: onRequest({ by: ['monitoringBody'] }, returnSubmission),
  RecordConclusion: onRequest({ by: ['lead', 'monitoringBody'] }, recordConclusion),
  WithdrawRequest: onRequest({ by: ['lead'], untilSubmitted: true }, withdrawRequest),
  CorrectEntry: onRequest(
    { by: ['lead', 'agency', 'monitoringBody'], afterWithdrawal: true },
    correctEntry,
  ),
  ConfirmCorrection: onConsultation({ by: ['agency'], afterWithdrawal: true }, confirmCorrection),
  RestateWindow: onConsultation({ by: ['monitoringBody'], afterWithdrawal: true }, restateWindow),
  RestateWindows: onRequest({ by: ['restating'], afterWithdrawal: true }, restateWindows),
  RepinRule: onRequest({ by: ['restating'], afterWithdrawal: true }, repinRule),
  ObjectToLateness: onConsultation({ by: ['agency'], afterWithdrawal: true }, objectToLateness),
  ExplainLateness: onConsultation({ by: ['agency'], afterWithdrawal: true }, explainLateness),
  ReviewLateness: onConsultation({ by: ['monitoringBody'], afterWithdrawal: true }, reviewLateness),
  ConfirmLateEntry: onConsultation(
    { by: ['lead', 'agency'], afterWithdrawal: true },
    confirmLateEntry,
  ),
  ContestLateEntry: onConsultation(
    { by: ['lead', 'agency'], afterWithdrawal: true },
    contestLateEntry,
  ),
  FindOnLateEntry: onConsultation(
    { by: ['monitoringBody'], afterWithdrawal: true },
    findOnLateEntry,
  ),
  ExplainLateSubmission: onRequest({ by: ['lead'], afterWithdrawal: true }, explainLateSubmission),
  ReviewLateSubmission: onRequest(
    { by: ['monitoringBody'], afterWithdrawal: true },
    reviewLateSubmission,
  ),
  RecordApology: onRequest({ by: ['lead'], afterWithdrawal: true }, recordApology),
  NoticeLapses: onRequest({ by: ['deadlineKeeper'], mayBeStale: true }, noticeLapses),
  ClimbLadder: onRequest({ by: ['deadlineKeeper'], mayBeStale: true }, climbLadder),
  RecordChaseIssued: onConsultation({ by: ['lead'], untilSubmitted: true }, recordChaseIssued),
};

/** The request that these events of its stream lead to. */
export const requestOf = (events: readonly RequestEvent[]): RequestState =>
  events.reduce<RequestState>(evolve, { status: 'unknown' });

export const requestDecider: Decider<RequestVocabulary> = {
  initialState: { status: 'unknown' },
  // The map pairs each command with its own decision; a union of pairs is more than TypeScript follows.
  decide: (command, request, facts) =>
    (decisions[command.type] as DecisionOn<RequestCommand>)(command, request, facts),
  evolve,
};
