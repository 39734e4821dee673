import type { Outcome } from './outcome.js';

const UNJUDGED = { bound: false, status: { kind: 'answeredUnjudged' } };
const OUTSIDE_THE_SYSTEM = {
  of: 'BTLTP',
  shows: {
    status: { kind: 'outsideSystem' },
    opinions: [
      {
        // R3
        opinion: expect.not.objectContaining({ document: expect.anything() }),
        evidence: { kind: 'recorded' },
        dateOnly: true,
        sentAt: '2026-10-19T00:00:00.000+07:00',
      },
    ],
  },
};
const UNANSWERED_EXTENSION = {
  of: 'SQHKT',
  shows: {
    window: { due: { dueOn: '2026-11-16' } },
    extensions: [expect.not.objectContaining({ decided: expect.anything() })],
    status: { kind: 'overdue', workingDays: 4 },
  },
};

export const outcomesOfD10ToD14: Readonly<Record<string, readonly Outcome[]>> = {
  'D10 scenarios.0': [OUTSIDE_THE_SYSTEM],
  'D10 consultations.4.reply.note': [OUTSIDE_THE_SYSTEM],
  'D10 scenarios.1': [{ of: 'CVTG', shows: UNJUDGED }],
  'D11 scenarios.0': [
    {
      of: 'SNNMT',
      shows: {
        lapses: [{ dueOn: '2026-09-24' }],
        status: { kind: 'answeredLate', workingDays: 6 },
        opinions: [
          { opinion: { kind: 'disagree' }, responses: [{ response: { kind: 'partlyAccepted' } }] },
        ],
      },
    },
  ],
  'D11 scenarios.1': [
    {
      of: 'SNNMT',
      shows: {
        latenessTold: [{ kind: 'explained' }, { kind: 'reviewed', finding: { kind: 'upheld' } }],
        mark: { standing: 'final' },
      },
    },
  ],
  'D11 scenarios.2': [
    { of: 'SNNMT', shows: { latenessTold: [{ cause: 'awaitedOthers' }, { kind: 'reviewed' }] } },
  ],
  'D12 scenarios.0': [
    {
      of: 'STC',
      shows: {
        opinions: [
          { opinion: { kind: 'interim' }, timeliness: { kind: 'notJudged' } },
          { opinion: { kind: 'agreeWithComments' }, timeliness: { kind: 'onTime' } },
        ],
      },
    },
  ],
  'D12 scenarios.1': [UNANSWERED_EXTENSION],
  'D12 consultations.1.note': [UNANSWERED_EXTENSION],
  // Marked irregular: nobody contradicts the one agency that speaks of the item.
  'D12 scenarios.2': [{ shows: { conflicts: [] } }],
  'D13 scenarios.0': [{ of: 'P09', shows: { status: { kind: 'withinWindow' } } }],
  'D13 scenarios.1': [{ of: 'SCT', shows: { opinions: [{ opinion: { kind: 'outOfRemit' } }] } }],
  'D13 scenarios.2': [
    {
      of: 'SGDDT',
      shows: { returned: { cause: 'misaddressed' }, released: {}, status: { kind: 'notOwed' } },
    },
  ],
  'D14 scenarios.0': [
    { of: 'STC', shows: { opinions: [{ opinion: { coAuthors: ['SGDDT'] } }] } },
    {
      of: 'SGDDT',
      shows: {
        status: { kind: 'answeredOnTime' },
        opinions: [{ jointWith: { agency: 'STC' }, opinion: { points: [] } }],
      },
    },
  ],
};
