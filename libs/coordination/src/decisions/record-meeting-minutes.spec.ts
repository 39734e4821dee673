import {
  at,
  by,
  id,
  letterTo,
  moment,
  opinion,
  opinionOn,
  records,
  recordsMinutes,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { RecordMeetingMinutes } from '#lib/coordination';

// Received on Friday 13/2/2026, Tết is 16 to 20/2: due on Friday 13/3.
const asked = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance', 'health', 'transport'], { leadPosition: 'Đề nghị phê duyệt' }),
);
const now = at('2026-03-04T09:00');
const held = '2026-03-03T14:00';
const ofFinance = { agency: id('finance'), ...opinionOn('of-finance', 'amend', 'object') };
const ofHealth = { agency: id('health'), ...opinion('of-health') };

describe('the minutes of a meeting', () => {
  it('are recorded as the opinion of each agency that spoke, with its own kind and points', () => {
    const added = asked.adds(now, recordsMinutes(held, [ofFinance, ofHealth]));
    expect(added).toMatchObject([
      {
        type: 'OpinionGiven',
        data: {
          agency: 'finance',
          occurredAt: moment(held),
          opinion: {
            kind: 'agreeWithComments',
            form: 'meetingMinutes',
            document: { number: '15/BB-SQH' },
            points: [{ stance: 'amend' }, { stance: 'object' }],
          },
          enteredBy: 'lead',
          timeliness: { kind: 'onTime' },
          mayBeCorrectedUntil: '2026-03-09',
        },
      },
      {
        type: 'OpinionGiven',
        data: { agency: 'health', opinion: { kind: 'agree', form: 'meetingMinutes', points: [] } },
      },
    ]);
  });

  it('make no opinion for who attended and gave none: its reply is owed still', () => {
    const recorded = asked.and(now, recordsMinutes(held, [ofFinance, ofHealth]));
    expect(recorded.consultation(id('transport'))).toMatchObject({
      status: 'running',
      opinions: [],
    });
    expect(asked.refuses(now, recordsMinutes(held, []))).toEqual({
      type: 'FieldMissing',
      field: 'opinions',
    });
  });

  it('are recorded whole or not at all, saying for whose opinion they are refused', () => {
    const answered = asked.and(at('2026-03-02T09:00'), sends('health'));
    expect(answered.refuses(now, recordsMinutes(held, [ofFinance, ofHealth]))).toEqual({
      type: 'MinutesRefused',
      agency: 'health',
      refusal: { type: 'AnsweredAlready', opinion: 'opinion-of-health' },
    });
    expect(
      asked.refuses(now, recordsMinutes(held, [{ ...ofFinance, kind: 'disagree', points: [] }])),
    ).toEqual({
      type: 'MinutesRefused',
      agency: 'finance',
      refusal: { type: 'OpinionIncomplete', field: 'points' },
    });
    expect(
      asked.refuses(now, recordsMinutes(held, [{ ...ofHealth, agency: id('office') }])),
    ).toEqual({ type: 'NotAddressed', agency: 'office' });
    expect(asked.refuses(now, recordsMinutes(held, [ofHealth, ofHealth]))).toEqual({
      type: 'AddressedTwice',
      agency: 'health',
    });
  });

  it('record the lapse of each window that had passed before the meeting', () => {
    const late = asked.adds(at('2026-03-18T09:00'), recordsMinutes('2026-03-17T14:00', [ofHealth]));
    expect(types(late)).toEqual(['WindowLapsed', 'OpinionGiven']);
    expect(late.at(-1)).toMatchObject({ data: { timeliness: { kind: 'late', workingDays: 2 } } });
  });

  it('may replace what was recorded before, never what the agency sent itself', () => {
    const recorded = asked.and(now, records('health', '2026-03-02T10:00'));
    const anew = { ...ofHealth, supersedes: opinion('opinion-of-health').id };
    expect(recorded.adds(now, recordsMinutes(held, [anew]))).toMatchObject([
      { data: { supersedes: 'opinion-of-health' } },
    ]);
    const sent = asked.and(at('2026-03-02T09:00'), sends('health'));
    expect(sent.refuses(now, recordsMinutes(held, [anew]))).toMatchObject({
      refusal: { type: 'OnlyTheAgencyItselfMay' },
    });
  });

  it('are recorded by the lead or the monitoring body, with the document and the day', () => {
    const { data } = recordsMinutes(held, [ofHealth]);
    expect(asked.refuses(now, new RecordMeetingMinutes(data, by('health')))).toMatchObject({
      type: 'OnlyThesePartiesMay',
    });
    expect(
      asked.refuses(now, recordsMinutes(held, [ofHealth], { evidence: { kind: 'recorded' } })),
    ).toMatchObject({ refusal: { type: 'EvidenceRequired' } });
    const { sentAt: _, ...undated } = data;
    expect(asked.refuses(now, new RecordMeetingMinutes(undated, by('planning')))).toMatchObject({
      refusal: { type: 'FieldMissing', field: 'sentAt' },
    });
  });
});
