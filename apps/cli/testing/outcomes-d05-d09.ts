import type { Outcome } from './outcome.js';

const lateBy = (workingDays: number) => ({ status: { kind: 'answeredLate', workingDays } });
const due = (dueOn: string, more: object = {}) => ({ window: { due: { dueOn, ...more } } });
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

export const outcomesOfD05ToD09: Readonly<Record<string, readonly Outcome[]>> = {
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
