import { type DynamicModule, Module } from '@nestjs/common';
import { Pool } from 'pg';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ApplicationModule } from '#lib/application';
import { IdentityModule } from '#lib/identity';
import { PostgresReadStore, ReadModelsModule } from '#lib/read-models';
import { type Configuration, RuntimeModule } from '#lib/runtime';
import { AccountabilityController } from './accountability/accountability.controller.js';
import { AgencyChangesController } from './agencies/agency-changes.controller.js';
import { AgenciesController } from './agencies/agencies.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { ChaseController } from './consultations/chase.controller.js';
import { StatedDeadlineController } from './calendar/stated-deadline.controller.js';
import { ConsultationCommandsController } from './consultations/consultation.commands.controller.js';
import { ConsultationQueriesController } from './consultations/consultation.queries.controller.js';
import { DocumentsRequestCommandsController } from './consultations/documents-request.commands.controller.js';
import { DossierCommandsController } from './consultations/dossier.commands.controller.js';
import { LatenessCommandsController } from './consultations/lateness.commands.controller.js';
import { ExtensionCommandsController } from './consultations/extension.commands.controller.js';
import { InboxController } from './consultations/inbox.controller.js';
import { OpinionCommandsController } from './consultations/opinion.commands.controller.js';
import { RecordedOpinionCommandsController } from './consultations/recorded-opinion.commands.controller.js';
import { CorrectionCommandsController } from './requests/correction.commands.controller.js';
import { MeetingMinutesController } from './requests/meeting-minutes.controller.js';
import { SubmissionCommandsController } from './requests/submission.commands.controller.js';
import { RemitCommandsController } from './consultations/remit.commands.controller.js';
import { Signers } from './parts/signers.js';
import { SignedOpinions } from './consultations/signed-opinions.js';
import { HealthController } from './health/health.controller.js';
import { Demonstration } from './http/demonstration.js';
import { Dispatch } from './http/dispatch.js';
import { OriginGuard } from './http/origin.guard.js';
import { Origins } from './http/origins.js';
import { Positions } from './http/positions.js';
import { SessionGuard } from './http/session.guard.js';
import { Unsealed } from './http/unsealed.js';
import { validation } from './http/validation.js';
import { FollowingFigures } from './metrics/following-figures.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ApologyCommandsController } from './requests/apology.commands.controller.js';
import { ApologyQueriesController } from './requests/apology.queries.controller.js';
import { TimeGivenCommandsController } from './requests/time-given.commands.controller.js';
import { RequestCommandsController } from './requests/request.commands.controller.js';
import { LeadCommandsController } from './requests/lead.commands.controller.js';
import { RequestFiles } from './requests/request-files.js';
import { RequestQueriesController } from './requests/request.queries.controller.js';
import { RuleSetCommandsController } from './rule-sets/rule-sets.commands.controller.js';
import { RuleSetQueriesController } from './rule-sets/rule-sets.queries.controller.js';
import { WhatIfController } from './rule-sets/what-if.controller.js';
import { SynthesisController } from './requests/synthesis.controller.js';
import { SessionController } from './session/session.controller.js';

/** With the fifth that a frozen server is granted, its caller has an answer within 5 s. */
const STATEMENT_MS = 4_000;

/** REST over the resources of the domain. Everything that decides or tells lives in the libs. */
@Module({})
export class ApiModule {
  static on(configuration: Configuration): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        RuntimeModule.forRoot(configuration, 'api', { statementMs: STATEMENT_MS }),
        ApplicationModule,
        IdentityModule,
        ReadModelsModule,
      ],
      controllers: [
        SessionController,
        RequestCommandsController,
        CorrectionCommandsController,
        LeadCommandsController,
        RequestQueriesController,
        SynthesisController,
        DossierCommandsController,
        DocumentsRequestCommandsController,
        ExtensionCommandsController,
        LatenessCommandsController,
        TimeGivenCommandsController,
        ApologyCommandsController,
        ApologyQueriesController,
        ConsultationCommandsController,
        OpinionCommandsController,
        RemitCommandsController,
        RecordedOpinionCommandsController,
        MeetingMinutesController,
        SubmissionCommandsController,
        ConsultationQueriesController,
        ChaseController,
        InboxController,
        NoticesController,
        AccountabilityController,
        AgenciesController,
        AgencyChangesController,
        CalendarController,
        CalendarsController,
        StatedDeadlineController,
        RuleSetQueriesController,
        RuleSetCommandsController,
        WhatIfController,
        ProceduresController,
        HealthController,
        MetricsController,
      ],
      providers: [
        Demonstration,
        Dispatch,
        Origins,
        Positions,
        Unsealed,
        RequestFiles,
        SignedOpinions,
        Signers,
        FollowingFigures,
        // In this order: who asks, then on which occasion.
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: OriginGuard },
        {
          provide: PostgresReadStore,
          inject: [Pool],
          useFactory: (pool: Pool) => new PostgresReadStore(pool),
        },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
