import { ConfirmCorrection, type Correction, ReleaseAddressee } from '#lib/coordination';
import {
  at,
  by,
  corrects,
  id,
  letterTo,
  moment,
  opinion,
  records,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const inJune = at('2026-06-01T09:00');
const sentOn = (from: string, to: string): Correction => ({
  entry: 'sending',
  agency: id('finance'),
  opinion: opinion('o').id,
  from: moment(from),
  to: moment(to),
});
const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));

/** Due 13/3; recorded by the lead as sent on that day, and in time. */
const inTime = asked.and(
  at('2026-03-16T09:00'),
  records('finance', '2026-03-13T09:00', opinion('o')),
);
const worsened = inTime.and(
  inJune,
  corrects('planning', sentOn('2026-03-13T09:00', '2026-03-20T09:00')),
);

describe('R4: a result that is in is not worsened without the agency', () => {
  it('waits with a later sending that another enters, until the agency has confirmed it', () => {
    expect(worsened.events.slice(inTime.events.length)).toMatchObject([
      {
        type: 'EntryCorrected',
        data: { awaitsConfirmation: { sentAt: moment('2026-03-20T09:00') } },
      },
    ]);
    expect(worsened.consultation(id('finance'))).toMatchObject({
      judged: { sentAt: moment('2026-03-13T09:00'), timeliness: { kind: 'onTime' } },
      lapsed: false,
    });
  });

  it('then judges the answer by it', () => {
    const confirmed = worsened.and(at('2026-06-02T09:00'), confirms);
    expect(types(confirmed.events.slice(worsened.events.length))).toEqual([
      'CorrectionConfirmed',
      'WindowLapsed',
      'OpinionRejudged',
    ]);
    expect(confirmed.consultation(id('finance'))).toMatchObject({
      judged: { sentAt: moment('2026-03-20T09:00'), timeliness: { kind: 'late', workingDays: 5 } },
    });
    expect(confirmed.refuses(at('2026-06-03T09:00'), confirms)).toMatchObject({
      type: 'NoCorrectionAwaits',
    });
  });

  it('goes on waiting while the day of receipt is corrected', () => {
    const later = corrects('planning', {
      entry: 'delivery',
      agency: id('finance'),
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-23T09:00'),
    });
    const corrected = worsened.and(at('2026-06-02T09:00'), later);
    expect(types(corrected.adds(at('2026-06-02T10:00'), confirms))).toContain('OpinionRejudged');
  });

  it('goes on waiting when the lead releases the agency meanwhile', () => {
    const outOfRemit = asked
      .and(
        at('2026-03-16T09:00'),
        records('finance', '2026-03-13T09:00', opinion('o', { kind: 'outOfRemit' })),
      )
      .and(inJune, corrects('planning', sentOn('2026-03-13T09:00', '2026-03-20T09:00')))
      .and(
        at('2026-06-02T09:00'),
        new ReleaseAddressee(
          { requestId, agency: id('finance'), reason: 'Không thuộc chức năng' },
          by('planning'),
        ),
      );
    expect(types(outOfRemit.adds(at('2026-06-03T09:00'), confirms))).toEqual([
      'CorrectionConfirmed',
      'WindowLapsed',
      'OpinionRejudged',
    ]);
  });

  it('goes on waiting when a later opinion supersedes the one it is about', () => {
    const improved = worsened.and(
      at('2026-06-02T09:00'),
      sends('finance', opinion('better'), { supersedes: opinion('o').id }),
    );
    expect(types(improved.adds(at('2026-06-03T09:00'), confirms))).toContain('OpinionRejudged');
  });

  it('gives way to another correction of the same sending', () => {
    const settled = worsened.and(
      at('2026-06-02T09:00'),
      corrects('finance', sentOn('2026-03-13T09:00', '2026-03-12T10:00')),
    );
    expect(settled.refuses(at('2026-06-03T09:00'), confirms)).toMatchObject({
      type: 'NoCorrectionAwaits',
    });
  });

  it('takes an earlier sending at once, whoever enters it', () => {
    const late = asked.and(
      at('2026-03-21T09:00'),
      records('finance', '2026-03-20T09:00', opinion('o')),
    );
    const events = late.adds(
      inJune,
      corrects('planning', sentOn('2026-03-20T09:00', '2026-03-13T09:00')),
    );
    expect(types(events)).toEqual(['EntryCorrected', 'LapseReversed', 'OpinionRejudged']);
  });
});

describe('R11: no body reviews its own case', () => {
  const own = letterTo(['finance', 'health'], { lead: id('office') });
  const ledByOffice = story().and(
    at('2026-02-12T09:00'),
    Object.assign(own, { origin: by('office') }),
  );

  it('lets a monitoring body that leads correct as the lead only', () => {
    const answered = ledByOffice.and(at('2026-03-13T09:00'), sends('finance', opinion('o')));
    const moved = corrects('office', sentOn('2026-03-13T09:00', '2026-03-20T09:00'));
    expect(answered.refuses(inJune, moved)).toEqual({
      type: 'OnlyTheAgencyItselfMay',
      agency: id('finance'),
    });
  });

  it('lets a monitoring body that is asked correct nothing of the others', () => {
    const askedToo = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance', 'office']))
      .and(at('2026-03-13T09:00'), sends('finance', opinion('o')));
    const moved = corrects('office', sentOn('2026-03-13T09:00', '2026-03-12T09:00'));
    expect(askedToo.refuses(inJune, moved)).toEqual({
      type: 'OnlyThesePartiesMay',
      may: [
        { party: 'lead', agency: id('planning') },
        { party: 'agency', agency: id('finance') },
      ],
    });
  });
});
