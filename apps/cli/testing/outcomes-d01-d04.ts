import type { Outcome } from './outcome.js';

const due = (dueOn: string, more: object = {}) => ({ window: { due: { dueOn, ...more } } });
const lateBy = (workingDays: number) => ({ status: { kind: 'answeredLate', workingDays } });
const SILENT_AT_SUBMISSION = { shows: { submission: { silent: ['P03'] } } };
const LEAD_LATE = { shows: { mandate: { standing: { kind: 'submittedLate', workingDays: 12 } } } };
const SECOND_ROUND = { shows: { roundOf: expect.any(String), sentAt: expect.any(String) } };

export const outcomesOfD01ToD04: Readonly<Record<string, readonly Outcome[]>> = {
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
};
