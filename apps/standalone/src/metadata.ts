/* eslint-disable */
export default async () => {
  const t = {
    ['../../api/src/agencies/agency.body.js']:
      await import('../../api/src/agencies/agency.body.js'),
    ['../../api/src/calendar/due-date.view.js']:
      await import('../../api/src/calendar/due-date.view.js'),
    ['../../api/src/parts/evidence.body.js']: await import('../../api/src/parts/evidence.body.js'),
    ['../../api/src/consultations/opinion.body.js']:
      await import('../../api/src/consultations/opinion.body.js'),
    ['../../api/src/parts/document.body.js']: await import('../../api/src/parts/document.body.js'),
    ['../../api/src/parts/addressee.body.js']:
      await import('../../api/src/parts/addressee.body.js'),
    ['../../api/src/requests/open-request.body.js']:
      await import('../../api/src/requests/open-request.body.js'),
    ['../../api/src/http/recorded.view.js']: await import('../../api/src/http/recorded.view.js'),
    ['../../api/src/health/health.view.js']: await import('../../api/src/health/health.view.js'),
    ['../../api/src/session/session.view.js']:
      await import('../../api/src/session/session.view.js'),
  };
  return {
    '@nestjs/swagger': {
      models: [
        [
          import('../../api/src/problems/problem.view.js'),
          {
            ProblemView: {
              type: {
                required: true,
                type: () => String,
                description:
                  'The name of the refusal, such as `RequestNotFound`: what a program should look at.',
              },
              title: {
                required: true,
                type: () => String,
                description: 'What its status means, in a few words.',
              },
              status: { required: true, type: () => Number },
              detail: {
                required: true,
                type: () => String,
                description:
                  'One sentence for the reader, in Vietnamese or, by `Accept-Language`, in English.',
              },
              correlationId: {
                required: true,
                type: () => String,
                description:
                  'To be quoted to the administrator: the same in every log line of this call.',
              },
            },
          },
        ],
        [
          import('../../api/src/accountability/accountability.view.js'),
          {
            AccountabilityReportView: { rows: { required: true } },
            AccountabilityPageView: { figures: { required: true, type: () => Object } },
          },
        ],
        [
          import('../../api/src/http/recorded.view.js'),
          {
            RecordedView: {
              recorded: {
                required: true,
                type: () => Boolean,
                description: 'False: nothing needed recording.',
              },
              revision: { required: false, type: () => String, description: 'Also the `ETag`.' },
              position: {
                required: false,
                type: () => String,
                description:
                  'Also `X-Position`: give it back as `X-Read-After` to read what was just recorded.',
              },
              repeated: {
                required: false,
                type: () => Boolean,
                description:
                  'The same command was recorded before under this key: this is its first answer, given again.',
              },
            },
            RequestOpenedView: { requestId: { required: true, type: () => String } },
            OpinionGivenView: { opinionId: { required: true, type: () => String } },
          },
        ],
        [
          import('../../api/src/agencies/agency.body.js'),
          {
            AgencyNameBody: {
              vi: { required: true, type: () => String },
              en: { required: false, type: () => String },
            },
            AgencyBody: {
              id: {
                required: true,
                type: () => Object,
                description: 'Names the body in one period of its life, in addresses and for ever.',
              },
              name: {
                required: true,
                type: () => t['../../api/src/agencies/agency.body.js'].AgencyNameBody,
              },
              symbol: {
                required: false,
                type: () => String,
                description: 'The abbreviation in its document numbers.',
              },
              kind: {
                required: true,
                description: "Only bodies of the city are bound by the city's rules.",
                enum: [
                  'peoplesCommittee',
                  'department',
                  'cityOther',
                  'ward',
                  'district',
                  'centralBranch',
                  'ministry',
                  'other',
                ],
              },
              group: {
                required: true,
                type: () => String,
                description: 'Kh\u1ED1i: the group it is listed under.',
              },
              from: { required: false, type: () => Object },
              to: { required: false, type: () => Object },
              monitors: {
                required: false,
                type: () => Boolean,
                description: 'It watches and audits delays.',
              },
            },
          },
        ],
        [
          import('../../api/src/agencies/agency.view.js'),
          {
            AgencyPageView: {
              rows: { required: true },
              next: { required: false, type: () => String },
            },
          },
        ],
        [
          import('../../api/src/calendar/due-date.view.js'),
          {
            SkippedDayView: {
              date: { required: true, type: () => String },
              reason: { required: true, type: () => String },
            },
            InWordsView: { vi: { required: true }, en: { required: true } },
            DueDateView: {
              from: { required: true, type: () => String },
              days: { required: true, type: () => Number },
              unit: { required: true, type: () => String },
              dueOn: { required: true, type: () => String },
              dueAt: {
                required: true,
                type: () => String,
                description: 'The first instant that is late, with its offset.',
              },
              skipped: {
                required: true,
                description: 'Each day after `from` up to `dueOn` that was not counted.',
              },
              calendar: { required: true, type: () => String },
              provisional: {
                required: false,
                type: () => Boolean,
                description:
                  'The calendar is not published that far; Monday to Friday were assumed.',
              },
              inWords: {
                required: true,
                type: () => t['../../api/src/calendar/due-date.view.js'].InWordsView,
                description: 'C\u00E1ch t\u00EDnh th\u1EDDi h\u1EA1n, line by line.',
              },
            },
          },
        ],
        [
          import('../../api/src/parts/evidence.body.js'),
          {
            EvidenceBody: {
              kind: {
                required: true,
                description: '`recorded`: as entered here. `document`: a document shows it.',
                enum: ['document', 'recorded'],
              },
              description: {
                required: false,
                type: () => String,
                description: 'What shows it; required for `document`.',
              },
              document: {
                required: false,
                type: () => String,
                description: 'Where that document is kept.',
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/delivery.body.js'),
          {
            DeliveryBody: {
              deliveredAt: { required: false, type: () => Object, description: 'Absent: now.' },
              evidence: {
                required: false,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/missing-documents.body.js'),
          {
            MissingDocumentBody: {
              item: {
                required: true,
                type: () => Number,
                description: 'Its number in this list, from 1.',
              },
              description: { required: true, type: () => String },
            },
            MissingDocumentsBody: { items: { required: true } },
          },
        ],
        [
          import('../../api/src/consultations/registration.body.js'),
          {
            RegistrationBody: {
              registeredOn: { required: true, type: () => Object },
              number: { required: true, type: () => String, description: 'S\u1ED1 \u0111\u1EBFn.' },
              evidence: {
                required: false,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/release.body.js'),
          { ReleaseBody: { reason: { required: true, type: () => String } } },
        ],
        [
          import('../../api/src/consultations/return.body.js'),
          {
            ReturnBody: {
              cause: { required: true, enum: ['other', 'misaddressed', 'unreadable'] },
              reason: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../../api/src/consultations/supplement.body.js'),
          {
            SupplementBody: {
              items: { required: true, description: 'The numbers of the items asked for.' },
              suppliedAt: { required: false, type: () => Object, description: 'Absent: now.' },
              evidence: {
                required: false,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/consultation.view.js'),
          {
            ConsultationView: { agency: { required: true, type: () => String } },
            ConsultationPageView: {
              rows: { required: true },
              next: { required: false, type: () => String },
            },
          },
        ],
        [
          import('../../api/src/parts/document.body.js'),
          {
            DocumentBody: {
              number: {
                required: true,
                type: () => String,
                description: 'S\u1ED1, k\u00FD hi\u1EC7u, as written.',
              },
              issuedOn: { required: true, type: () => Object, description: 'Date of issue.' },
            },
          },
        ],
        [
          import('../../api/src/consultations/opinion.body.js'),
          {
            SignerBody: {
              authority: {
                required: true,
                description: 'As printed before the post.',
                enum: ['none', 'TM', 'KT', 'TL', 'TUQ', 'Q'],
              },
              position: { required: false, type: () => String },
              name: { required: false, type: () => String },
            },
            PointBody: {
              number: { required: true, type: () => Number },
              concerns: {
                required: true,
                type: () => String,
                description: 'An article, a table, a page.',
              },
              stance: { required: true, enum: ['object', 'agree', 'amend'] },
              text: { required: true, type: () => String },
            },
            SignedDocumentBody: {
              number: { required: true, type: () => String },
              signedOn: { required: true, type: () => Object },
            },
            OpinionBody: {
              kind: {
                required: false,
                description:
                  'Left out, and not recorded, for a classified opinion tracked outside the system (R3).',
                enum: [
                  'agree',
                  'agreeWithComments',
                  'disagree',
                  'noComment',
                  'outOfRemit',
                  'interim',
                  'reaffirmed',
                ],
              },
              form: {
                required: true,
                enum: ['letter', 'jointLetter', 'meetingMinutes', 'officialEmail', 'outsideSystem'],
              },
              document: {
                required: false,
                type: () => t['../../api/src/consultations/opinion.body.js'].SignedDocumentBody,
              },
              signer: {
                required: false,
                type: () => t['../../api/src/consultations/opinion.body.js'].SignerBody,
              },
              points: { required: false },
              reaffirms: {
                required: false,
                type: () => t['../../api/src/parts/document.body.js'].DocumentBody,
                description: 'The document an opinion of kind `reaffirmed` maintains.',
              },
              supersedes: {
                required: false,
                type: () => Object,
                description: 'The opinion this one replaces.',
              },
              sentAt: {
                required: false,
                type: () => Object,
                description:
                  'When it was sent. Absent, from the agency itself: now. Earlier than now it needs a document, and\nwhoever records an opinion received otherwise must say it.',
              },
              receivedAt: {
                required: false,
                type: () => Object,
                description: 'When it was received, for an opinion received otherwise.',
              },
              dateOnly: {
                required: false,
                type: () => Boolean,
                description:
                  'Only the date on the letter is known, for an opinion received otherwise.',
              },
              evidence: {
                required: false,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/point-response.body.js'),
          {
            PointResponseBody: {
              kind: { required: true, enum: ['accepted', 'partlyAccepted', 'notAccepted'] },
              explanation: {
                required: false,
                type: () => String,
                description: 'How it was taken in; for `accepted`.',
              },
              reasons: {
                required: false,
                type: () => String,
                description: 'Required unless the point is accepted.',
              },
            },
          },
        ],
        [
          import('../../api/src/health/health.view.js'),
          {
            HealthView: {
              status: { required: true, enum: ['ok', 'failing'] },
              checks: {
                required: false,
                type: 'object',
                additionalProperties: true,
                description: 'What was looked at, and why it is not well: for those signed in.',
              },
            },
          },
        ],
        [
          import('../../api/src/parts/addressee.body.js'),
          {
            StatedHourBody: {
              at: { required: true, type: () => String, description: '`17:00`.' },
              inclusive: {
                required: true,
                type: () => Boolean,
                description:
                  '"ch\u1EADm nh\u1EA5t 17h" includes the hour, "tr\u01B0\u1EDBc 17h" does not.',
              },
            },
            WindowBody: {
              kind: { required: true, enum: ['length', 'stated'] },
              words: {
                required: false,
                type: () => String,
                description: 'The words of the letter: "tr\u01B0\u1EDBc ng\u00E0y 20/8/2026".',
              },
              on: { required: false, type: () => Object, description: 'The stated date.' },
              hour: {
                required: false,
                type: () => t['../../api/src/parts/addressee.body.js'].StatedHourBody,
                description: 'The stated hour.',
              },
              onDayOff: {
                required: false,
                description: 'What the lead chooses where the stated date is a day off.',
                enum: ['lastWorkingDayBefore', 'nextWorkingDay'],
              },
              count: { required: false, type: () => Number, description: 'The length, in `unit`.' },
              unit: { required: false, enum: ['hour', 'workingDay', 'calendarDay'] },
            },
            AddresseeBody: {
              agency: { required: true, type: () => Object },
              question: {
                required: false,
                type: () => String,
                description: 'What this agency in particular is asked.',
              },
              window: {
                required: false,
                type: () => t['../../api/src/parts/addressee.body.js'].WindowBody,
                description: 'Absent: the window of the rule in force.',
              },
              channel: {
                required: false,
                description:
                  '`throughSystem` delivers at once; `elsewhere` waits for a delivery to be recorded.',
                enum: ['throughSystem', 'elsewhere'],
              },
            },
          },
        ],
        [
          import('../../api/src/requests/addition.body.js'),
          {
            AdditionBody: {
              sentAt: {
                required: false,
                type: () => Object,
                description: 'When the letter was sent to it; absent: now.',
              },
              evidence: {
                required: false,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/requests/correction.body.js'),
          {
            CorrectionBody: {
              entry: {
                required: true,
                enum: ['registration', 'delivery', 'letterNumber', 'sending', 'addressee'],
              },
              from: {
                required: true,
                type: () => String,
                description:
                  'As recorded: a number, a date, a moment or an agency, after the kind of entry.',
              },
              to: { required: true, type: () => String, description: 'As it should be.' },
              agency: {
                required: false,
                type: () => Object,
                description:
                  "Whose entry it is; required unless the entry is the letter's number or an addressee.",
              },
              opinion: {
                required: false,
                type: () => Object,
                description: 'Whose sending is corrected.',
              },
              reason: { required: true, type: () => String },
              evidence: {
                required: true,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/requests/lead-position.body.js'),
          { LeadPositionBody: { position: { required: true, type: () => String } } },
        ],
        [
          import('../../api/src/requests/open-request.body.js'),
          {
            MatterBody: {
              kind: {
                required: true,
                enum: ['general', 'policy', 'legalDraft', 'administrativeProcedure'],
              },
              code: {
                required: false,
                type: () => String,
                description: 'The code of the procedure in the catalogue.',
              },
            },
            DossierBody: {
              status: {
                required: true,
                description: '`notProvided`: no clock starts, and the lead answers for it.',
                enum: ['provided', 'notProvided'],
              },
              documents: { required: false },
            },
            MandateBody: {
              document: {
                required: true,
                type: () => t['../../api/src/parts/document.body.js'].DocumentBody,
              },
              from: { required: true, type: () => String, description: 'Who assigned it.' },
              submitBy: { required: false, type: () => Object },
            },
            OpenRequestBody: {
              letter: {
                required: true,
                type: () => t['../../api/src/parts/document.body.js'].DocumentBody,
              },
              subject: { required: true, type: () => String, description: 'Tr\u00EDch y\u1EBFu.' },
              matter: {
                required: true,
                type: () => t['../../api/src/requests/open-request.body.js'].MatterBody,
              },
              secrecy: {
                required: true,
                description:
                  'Anything but `none` is refused, and nothing of it is stored or logged.',
                enum: ['none', 'confidential', 'secret', 'topSecret'],
              },
              urgency: {
                required: false,
                enum: ['normal', 'urgent', 'veryUrgent', 'express', 'expressByHour'],
              },
              ruleSet: {
                required: false,
                type: () => Object,
                description: "Absent: the rule in force on the letter's date of issue.",
              },
              calendar: {
                required: false,
                type: () => String,
                description: "Absent: the calendar of the country's public sector.",
              },
              dossier: {
                required: true,
                type: () => t['../../api/src/requests/open-request.body.js'].DossierBody,
              },
              leadPosition: {
                required: false,
                type: () => String,
                description: 'Ch\u00EDnh ki\u1EBFn c\u1EE7a c\u01A1 quan ch\u1EE7 tr\u00EC.',
              },
              mandate: {
                required: false,
                type: () => t['../../api/src/requests/open-request.body.js'].MandateBody,
              },
              reissueOf: {
                required: false,
                type: () => Object,
                description: 'The withdrawn request this one replaces.',
              },
              addressees: { required: true },
              sentAt: {
                required: false,
                type: () => Object,
                description: 'When the letter was sent; absent: now.',
              },
              evidence: {
                required: false,
                type: () => t['../../api/src/parts/evidence.body.js'].EvidenceBody,
              },
            },
          },
        ],
        [
          import('../../api/src/requests/submission.body.js'),
          {
            SubmissionBody: {
              submission: {
                required: true,
                type: () => t['../../api/src/parts/document.body.js'].DocumentBody,
              },
              earlyOn: {
                required: false,
                type: () => t['../../api/src/parts/document.body.js'].DocumentBody,
                description: 'The order that lets it pass before every opinion is in (R6).',
              },
            },
          },
        ],
        [
          import('../../api/src/requests/withdrawal.body.js'),
          {
            WithdrawalBody: {
              reason: { required: true, type: () => String },
              document: {
                required: false,
                type: () => t['../../api/src/parts/document.body.js'].DocumentBody,
              },
            },
          },
        ],
        [
          import('../../api/src/requests/request.view.js'),
          {
            RequestSummaryView: { requestId: { required: true, type: () => String } },
            RequestPageView: {
              rows: { required: true },
              next: { required: false, type: () => String },
            },
            RequestView: { requestId: { required: true, type: () => String } },
            RequestHistoryView: { entries: { required: true } },
          },
        ],
        [
          import('../../api/src/session/session.view.js'),
          {
            SessionView: {
              person: { required: true, type: () => String },
              agency: { required: true, type: () => String },
              role: {
                required: true,
                enum: ['officer', 'clerk', 'head', 'monitor', 'administrator'],
              },
              post: { required: false, type: () => String, description: 'Ch\u1EE9c v\u1EE5.' },
              expiresAt: { required: true, type: () => String },
            },
            SessionOpenedView: {
              token: {
                required: true,
                type: () => String,
                description: 'To be sent as `Authorization: Bearer \u2026`.',
              },
              name: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../../api/src/session/sign-in.body.js'),
          {
            SignInBody: {
              login: { required: true, type: () => String },
              password: { required: true, type: () => String },
            },
          },
        ],
      ],
      controllers: [
        [
          import('../../api/src/accountability/accountability.controller.js'),
          {
            AccountabilityController: {
              leads: {
                summary:
                  'Every lead agency: how its consultations were answered, and what it answers for itself.',
              },
              lead: {
                summary: "One lead agency's page, with the consultations behind its figures.",
              },
              coordinators: { summary: 'Every coordinating agency: how it answered.' },
              coordinator: {
                summary:
                  "One coordinating agency's page, with the consultations behind its figures.",
              },
            },
          },
        ],
        [
          import('../../api/src/agencies/agencies.controller.js'),
          {
            AgenciesController: {
              list: { summary: 'By group and name.' },
              register: {
                summary: 'Puts a body on the register. Only for administrators.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
            },
          },
        ],
        [
          import('../../api/src/calendar/calendar.controller.js'),
          {
            CalendarController: {
              dueDate: {
                summary:
                  'The due-date calculator: when a window ends, and how that was counted. Open to everyone.',
                type: t['../../api/src/calendar/due-date.view.js'].DueDateView,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/consultation.commands.controller.js'),
          {
            ConsultationCommandsController: {
              deliver: {
                summary:
                  'Records that the letter reached the agency; its window opens in the same entry.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              register: {
                summary:
                  'Records the registration of the letter (s\u1ED1 \u0111\u1EBFn), which fixes the first day of the window.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              returnDossier: {
                summary:
                  'Returns a dossier that is misaddressed or cannot be read: no clock starts.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              askForDocuments: {
                summary:
                  'Asks for the documents without which the agency cannot answer (\u0111\u1EC1 ngh\u1ECB b\u1ED5 sung h\u1ED3 s\u01A1).',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              supply: {
                summary:
                  'Supplies documents that were asked for; the window starts again or goes on.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              release: {
                summary: 'Releases the agency: no reply is owed any more.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              confirmCorrection: {
                summary:
                  'Confirms a correction that shortens the due date, which binds only from then on (R4).',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/consultation.queries.controller.js'),
          {
            ConsultationQueriesController: {
              find: {
                summary:
                  'Its clock, opinions and lapses. Its `ETag` is the revision of the last event that touched it.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/inbox.controller.js'),
          {
            InboxController: {
              inbox: {
                summary:
                  'What the agency signed in was asked: still owed first, nearest due date first.',
              },
            },
          },
        ],
        [
          import('../../api/src/consultations/opinion.commands.controller.js'),
          {
            OpinionCommandsController: {
              give: {
                summary:
                  'Gives an opinion. The agency signed in sends its own; the lead or the monitoring body records one\nreceived otherwise, with its evidence, and it is shown as recorded (R1).',
                type: t['../../api/src/http/recorded.view.js'].OpinionGivenView,
              },
              respond: {
                summary:
                  'Says what becomes of one point: taken in, in part, or not, with reasons (ti\u1EBFp thu, gi\u1EA3i tr\u00ECnh).',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
            },
          },
        ],
        [
          import('../../api/src/health/health.controller.js'),
          {
            HealthController: {
              health: {
                summary: 'Whether all is well; why not is told to those signed in.',
                type: t['../../api/src/health/health.view.js'].HealthView,
              },
            },
          },
        ],
        [
          import('../../api/src/metrics/metrics.controller.js'),
          {
            MetricsController: {
              exposition: {
                summary: 'What this process measures of itself, in the Prometheus text format.',
                type: String,
              },
            },
          },
        ],
        [
          import('../../api/src/requests/request.commands.controller.js'),
          {
            RequestCommandsController: {
              open: {
                summary: 'Opens a request of the agency signed in, to one or many agencies.',
                type: t['../../api/src/http/recorded.view.js'].RequestOpenedView,
              },
              withdraw: {
                summary:
                  'Withdraws the request (thu h\u1ED3i); lateness up to then is kept and shown apart.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              submit: {
                summary:
                  "Submits the matter to the People's Committee, once the gate of R6 is open or on a cited order.",
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              statePosition: {
                summary: 'States what the lead itself proposes (ch\u00EDnh ki\u1EBFn).',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              addAddressee: {
                summary: 'Asks one more agency.',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
              correct: {
                summary: 'Corrects a mistaken entry; both values are kept (R13).',
                type: t['../../api/src/http/recorded.view.js'].RecordedView,
              },
            },
          },
        ],
        [
          import('../../api/src/requests/request.queries.controller.js'),
          {
            RequestQueriesController: {
              list: {
                summary: 'The requests that meet every criterion given, newest letter first.',
              },
              find: {
                summary:
                  'Everything the page of one request shows. Its `ETag` is the revision of its last event.',
                type: Object,
              },
              history: {
                summary:
                  'Every event of the request, oldest first: who, when in law, when recorded, what.',
              },
            },
          },
        ],
        [
          import('../../api/src/session/session.controller.js'),
          {
            SessionController: {
              signIn: {
                summary:
                  'Opens a session of a local account; its token names person and agency on every later call.',
                type: t['../../api/src/session/session.view.js'].SessionOpenedView,
              },
              current: {
                summary: 'Who is signed in.',
                type: t['../../api/src/session/session.view.js'].SessionView,
              },
            },
          },
        ],
      ],
    },
  };
};
