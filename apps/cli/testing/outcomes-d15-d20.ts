import type { Outcome } from './outcome.js';

const UNJUDGED = { bound: false, status: { kind: 'answeredUnjudged' } };
const FIVE_DAYS_FROM_TRANSFER = [
  {
    of: 'SQHKT-2022',
    shows: { window: { due: { dueOn: '2025-03-03' } }, status: { because: 'transferred' } },
  },
  {
    of: 'SXD',
    shows: {
      takenOverFrom: ['SQHKT-2022'],
      window: { due: { dueOn: '2025-03-07' } },
      status: { kind: 'answeredOnTime' },
    },
  },
];

export const outcomesOfD15ToD20: Readonly<Record<string, readonly Outcome[]>> = {
  'D15 scenarios.0': [{ shows: { consultations: { length: 9 } } }],
  'D15 scenarios.1': ['SNV', 'SYT', 'SDL'].map((of) => ({
    of,
    shows: { opinions: [{ opinion: { kind: 'noComment', signer: { authority: 'TL' } } }] },
  })),
  'D16 scenarios.0': [
    { shows: { status: 'withdrawn', followedBy: [{ how: 'reissue' }] } },
    { of: 'SXD', shows: { status: { kind: 'notOwed', because: 'withdrawn' } } },
  ],
  'D16b scenarios.0': [
    { shows: { reissueOf: expect.any(String) } },
    { of: 'SXD', shows: { firstDueOn: '2026-12-04', status: { kind: 'withinWindow' } } },
  ],
  'D16b scenarios.1': [{ of: 'KTKV', shows: { bound: false } }],
  'D17 scenarios.0': [
    { shows: { askedInNameOf: 'peoplesCommittee', lead: 'BQLKCX' } },
    { of: 'TW1', shows: UNJUDGED },
    { of: 'TW3', shows: { status: { kind: 'unjudgedDatePassed', because: 'courtesy' } } },
  ],
  'D17 scenarios.1': [
    {
      of: 'TW1',
      shows: {
        opinions: [
          {
            receivedByUbndAt: '2026-09-15T09:00:00.000+07:00',
            receivedAt: '2026-09-18T10:00:00.000+07:00',
            sentAt: '2026-09-14T15:00:00.000+07:00',
          },
        ],
      },
    },
  ],
  'D18 scenarios.0': [{ shows: { lead: 'P10' } }],
  'D18 scenarios.1': [
    {
      of: 'SXD',
      shows: {
        windowInLetter: { deadline: { on: '2026-11-13' } },
        delivered: { at: '2026-11-16T08:05:00.000+07:00' },
        window: { due: { dueOn: '2026-12-08' } },
        status: { kind: 'answeredOnTime' },
      },
    },
  ],
  'D19 scenarios.0': [
    { shows: { urgency: 'express' } },
    {
      of: 'P11',
      shows: { windowInLetter: { deadline: { hour: { at: '10:00', inclusive: false } } } },
    },
  ],
  'D19 scenarios.1': [
    { of: 'SNNMT', shows: { status: { kind: 'answeredLate', workingDays: 0, minutes: 65 } } },
  ],
  'D19 scenarios.2': [
    { shows: { submission: { early: { missing: { unanswered: ['SNNMT', 'STC'] } } } } },
  ],
  'D19 scenarios.3': [
    {
      of: 'STC',
      shows: {
        opinions: [
          { opinion: { signer: { authority: 'TUQ', authorisation: { number: '6588/STC-VP' } } } },
        ],
      },
    },
  ],
  'D19 outcome.note_vi': [
    { shows: { submission: { addenda: [{ agency: 'SNNMT' }, { agency: 'STC' }] } } },
    { of: 'STC', shows: { opinions: [{ addendum: true }] } },
  ],
  'D20 scenarios.0': [
    { shows: { leadChanges: [{ from: 'SKHDT', to: 'STC' }], lead: 'STC' } },
    ...FIVE_DAYS_FROM_TRANSFER,
  ],
  'D20 scenarios.1': ['H01', 'Q01'].map((of) => ({
    of,
    shows: { bound: true, status: { kind: 'answeredOnTime' } },
  })),
  'D20 consultations.0.note': FIVE_DAYS_FROM_TRANSFER,
};
