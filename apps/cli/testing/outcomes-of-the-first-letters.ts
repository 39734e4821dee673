import type { Outcome } from './outcomes.js';

const due = (dueOn: string, more: object = {}) => ({ window: { due: { dueOn, ...more } } });
const lateBy = (workingDays: number) => ({ status: { kind: 'answeredLate', workingDays } });

const SILENT_AT_SUBMISSION = { shows: { submission: { silent: ['P03'] } } };
const LEAD_LATE = { shows: { mandate: { standing: { kind: 'submittedLate', workingDays: 12 } } } };
const SECOND_ROUND = { shows: { roundOf: expect.any(String), sentAt: expect.any(String) } };
const ENTERED_SIX_DAYS_LATER = {
  of: 'SNV',
  shows: {
    status: { kind: 'answeredOnTime' },
    opinions: [{ sentAt: '2026-10-09T16:30:00.000+07:00', enteredBy: 'lead' }],
    lapses: [
      {
        noticedAt: '2026-10-13T00:05:00.000+07:00',
        reversed: { cause: 'sentInTime', at: '2026-10-15T10:20:00.000+07:00' },
      },
    ],
  },
};
const ABSENT_FROM_MEETING = { of: 'STC', shows: lateBy(1) };

export const firstOutcomes: Readonly<Record<string, readonly Outcome[]>> = {
  'D01 scenarios.0': [
    {
      of: 'P01',
      shows: due('2026-09-09', {
        derivation: { window: { length: { value: { count: 15, unit: 'workingDay' } } } },
      }),
    },
  ],
  'D01 scenarios.1': [
    {
      of: 'P01',
      shows: {
        ...due('2026-09-09'),
        status: { kind: 'answeredOnTime' },
        opinions: [{ sentAt: '2026-09-09T16:20:00.000+07:00' }],
      },
    },
  ],
  'D01 scenarios.2': [{ of: 'P02', shows: lateBy(1) }],
  'D01 scenarios.3': [
    {
      of: 'P03',
      shows: {
        status: { kind: 'overdue' },
        chaseLetters: [{ number: 1 }, { number: 2 }],
        opinions: [],
      },
    },
  ],
  'D01 outcome.note_vi': [SILENT_AT_SUBMISSION],
  'D02 scenarios.0': [
    {
      of: 'STC',
      shows: {
        windowInLetter: { deadline: { on: '2026-08-15' } },
        ...due('2026-08-17', { target: '2026-08-14' }),
      },
    },
  ],
  'D02 scenarios.1': [
    {
      of: 'SQHKT',
      shows: {
        ...lateBy(3),
        opinions: [
          { opinion: { kind: 'disagree' }, responses: [{ response: { kind: 'accepted' } }] },
        ],
      },
    },
  ],
  'D02 scenarios.2': [LEAD_LATE],
  'D02 outcome.note_vi': [LEAD_LATE],
  'D03 scenarios.0': [
    {
      of: 'SGDDT',
      shows: {
        windowInLetter: { length: { count: 7, unit: 'workingDay' }, from: { point: 'sent' } },
        ...due('2026-10-14'),
      },
    },
  ],
  'D03 scenarios.1': [
    {
      of: 'SXD',
      shows: {
        status: { kind: 'answeredOnTime' },
        firstDueOn: '2026-10-14',
        ...due('2026-10-19'),
        opinions: [{ sentAt: '2026-10-16T17:40:00.000+07:00' }],
        extensions: [{ decided: { kind: 'granted' } }],
      },
    },
  ],
  'D04 scenarios.0': [
    { shows: { silenceClause: { effect: 'noReply' } } },
    { of: 'SXD', shows: { status: { kind: 'overdue' } } },
  ],
  'D04 scenarios.1': [
    {
      of: 'STC',
      shows: {
        ...due('2026-09-29'),
        status: { kind: 'answeredOnTime' },
        opinions: [{ sentAt: '2026-09-29T23:40:00.000+07:00', enteredBy: 'lead' }],
        lapses: [{ reversed: { cause: 'sentInTime', at: '2026-09-30T07:35:00.000+07:00' } }],
      },
    },
  ],
  'D04 scenarios.2': [{ of: 'VP', shows: lateBy(1) }],
  'D04b scenarios.0': [SECOND_ROUND, { of: 'STP', shows: due('2026-10-28') }],
  'D04b note': [SECOND_ROUND],
  'D05 scenarios.0': [
    {
      of: 'SNNMT',
      shows: {
        documentsRequested: [
          { items: [{ item: 1 }, { item: 2 }], stopsClock: true, supplied: [{ items: [1, 2] }] },
        ],
        firstDueOn: '2026-11-03',
        ...due('2026-11-13', { derivation: { window: { start: { on: '2026-10-23' } } } }),
        status: { kind: 'answeredOnTime' },
      },
    },
    { of: 'SQHKT', shows: due('2026-11-03') },
    { of: 'STC', shows: due('2026-11-03') },
  ],
  'D06 scenarios.0': [ENTERED_SIX_DAYS_LATER],
  'D06 consultations.0.note': [ENTERED_SIX_DAYS_LATER],
  'D06 scenarios.1': [
    { of: 'X03', shows: { status: { kind: 'overdue' } } },
    { shows: { submission: { silent: ['X03'] } } },
  ],
  'D07 scenarios.0': [
    {
      of: 'STC',
      shows: {
        windowInLetter: { deadline: { on: '2026-11-15' } },
        ...due('2026-11-16', { target: '2026-11-13' }),
      },
    },
  ],
  'D07 scenarios.1': [
    { of: 'THUE', shows: { bound: false, status: { kind: 'answeredUnjudged' } } },
  ],
  'D07 scenarios.2': [{ of: 'SXD', shows: { status: { kind: 'overdue', workingDays: 4 } } }],
  'D08 scenarios.0': [
    {
      of: 'CATP',
      shows: {
        ...due('2026-09-18'),
        opinions: [
          { supersededBy: expect.any(String) },
          {
            supersedes: expect.any(String),
            sentAt: '2026-09-22T15:30:00.000+07:00',
            enteredBy: 'author',
          },
        ],
      },
    },
  ],
  'D08 scenarios.1': [
    {
      of: 'SYT',
      shows: {
        opinions: [
          { opinion: { kind: 'disagree' }, responses: [{ response: { kind: 'accepted' } }] },
        ],
      },
    },
  ],
  'D09 scenarios.0': ['SXD', 'SQHKT', 'P06'].map((of) => ({
    of,
    shows: {
      status: { kind: 'answeredOnTime' },
      opinions: [{ opinion: { form: 'meetingMinutes', document: { number: '214/BB-SVHTT' } } }],
    },
  })),
  'D09 scenarios.1': [ABSENT_FROM_MEETING],
  'D09 consultations.3.note': [ABSENT_FROM_MEETING],
};
