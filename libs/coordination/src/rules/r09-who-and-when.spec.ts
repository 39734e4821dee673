import {
  at,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  story,
} from '#lib/coordination/testing';

describe('R9: an event says when it happened in law, apart from when it was recorded', () => {
  const asked = story().and(
    at('2026-02-12T09:00'),
    letterTo(['finance'], { sentAt: moment('2026-02-12T08:00') }),
  );

  it('dates a request by its sending, and a reply by its own', () => {
    expect(asked.events[0]).toMatchObject({ data: { occurredAt: moment('2026-02-12T08:00') } });
    const [given] = asked.adds(
      at('2026-03-02T09:00'),
      records('finance', '2026-02-26T16:00', opinion('o')),
    );
    expect(given).toMatchObject({ data: { occurredAt: moment('2026-02-26T16:00') } });
  });

  it('dates a lapse by the due instant, whenever it was noticed', () => {
    const [lapse] = asked.adds(at('2026-04-01T09:00'), noticeLapses());
    expect(lapse).toMatchObject({
      data: { occurredAt: moment('2026-03-14T00:00'), noticedAt: moment('2026-04-01T09:00') },
    });
  });
});
