import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import {
  CoordinatingAccountabilityHandler,
  CoordinatingAgencyAccountabilityHandler,
  LeadAccountabilityHandler,
  LeadAgencyAccountabilityHandler,
} from './accountability/accountability.handlers.js';
import { AccountabilityReader } from './accountability/accountability.reader.js';
import { AgencyDirectoryHandler } from './agency-directory/agency-directory.query.js';
import { NoticesHandler } from './consultation-inbox/notices.query.js';
import { ConsultationInboxHandler } from './consultation-inbox/consultation-inbox.query.js';
import { RequestsCountedOverHandler } from './counted-windows/counted-windows.query.js';
import { OpenWindowsHandler, PassedWindowsHandler } from './deadline-board/deadline-board.query.js';
import { AgreementsDueHandler } from './deadline-board/agreements-due.query.js';
import { LaddersDueHandler } from './deadline-board/ladders-due.query.js';
import { PeriodSnapshotHandler } from './publications/period-snapshot.query.js';
import {
  PublicationOfPeriodHandler,
  PublicationsListHandler,
} from './publications/publications.query.js';
import { RecordedSinceHandler } from './publications/recorded-since.query.js';
import { ReadDatabase } from './read-database.js';
import { RequestBoardHandler } from './request-board/request-board.query.js';
import { RequestsUnderAnotherRuleHandler } from './request-board/requests-under-another-rule.query.js';
import { RequestsUnderAnotherVersionHandler } from './request-board/requests-under-another-version.query.js';
import { RequestHistoryHandler } from './request-history/request-history.query.js';
import {
  CoordinatingPeriodDaysHandler,
  LeadPeriodDaysHandler,
} from './request-phases/period-days.query.js';
import { PhaseTracksReader } from './request-phases/phase-tracks.reader.js';
import { RequestPhasesHandler } from './request-phases/request-phases.query.js';
import { RequestStories } from './request-history/request-stories.js';
import { WhatIfHandler } from './what-if/what-if.handler.js';
import { DueSuccessionsHandler } from './succession-board/succession-board.query.js';
import { WorkerHealthHandler } from './worker-health/worker-health.query.js';
import { WorkerReports } from './worker-health/worker-reports.js';

/** Every query of the system. Needs a `Pool`, which the runtime provides. */
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [
    ReadDatabase,
    AccountabilityReader,
    RequestBoardHandler,
    RequestsUnderAnotherRuleHandler,
    RequestsUnderAnotherVersionHandler,
    ConsultationInboxHandler,
    NoticesHandler,
    RequestHistoryHandler,
    LeadAccountabilityHandler,
    CoordinatingAccountabilityHandler,
    LeadAgencyAccountabilityHandler,
    CoordinatingAgencyAccountabilityHandler,
    AgencyDirectoryHandler,
    PassedWindowsHandler,
    OpenWindowsHandler,
    RequestsCountedOverHandler,
    AgreementsDueHandler,
    LaddersDueHandler,
    RequestPhasesHandler,
    PeriodSnapshotHandler,
    RecordedSinceHandler,
    PublicationsListHandler,
    PublicationOfPeriodHandler,
    PhaseTracksReader,
    LeadPeriodDaysHandler,
    CoordinatingPeriodDaysHandler,
    RequestStories,
    WhatIfHandler,
    DueSuccessionsHandler,
    WorkerHealthHandler,
    WorkerReports,
  ],
  exports: [CqrsModule, WorkerReports],
})
export class ReadModelsModule {}
