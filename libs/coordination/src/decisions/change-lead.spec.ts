import { ChangeLead, StateLeadPosition } from '#lib/coordination';
import {
  at,
  by,
  id,
  letterTo,
  noticeLapses,
  requestId,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const now = at('2026-03-03T09:00');
const document = { number: '3378/UBND-ĐT', issuedOn: localDate('2026-03-02') };
const change = (
  told: Partial<ChangeLead['data']> = {},
  name: Parameters<typeof by>[0] = 'office',
) =>
  new ChangeLead(
    { requestId, to: id('transport'), document, reason: 'Giao lại nhiệm vụ', ...told },
    by(name),
  );

describe('another body leads the request', () => {
  it('by the decision the monitoring body or the lead cites', () => {
    const changed = {
      type: 'LeadChanged',
      data: {
        requestId,
        occurredAt: now.now,
        from: id('planning'),
        to: id('transport'),
        cause: 'reassigned',
        document,
        reason: 'Giao lại nhiệm vụ',
      },
    };
    expect(asked.adds(now, change())).toEqual([changed]);
    expect(asked.adds(now, change({}, 'planning'))).toEqual([changed]);
    expect(asked.refuses(now, change({}, 'finance'))).toMatchObject({
      type: 'OnlyThesePartiesMay',
    });
  });

  it('with all the rights of the lead, which the former one no longer has', () => {
    const led = asked.and(now, change());
    const state = (name: 'planning' | 'transport') =>
      new StateLeadPosition({ requestId, position: 'Đề nghị phê duyệt' }, by(name));
    expect(led.refuses(now, state('planning'))).toEqual({
      type: 'OnlyTheLeadMay',
      lead: id('transport'),
    });
    expect(types(led.adds(now, state('transport')))).toEqual(['LeadPositionStated']);
  });

  it('and owes itself no reply; what it let pass before stays with it', () => {
    expect(types(asked.adds(now, change({ to: id('finance') })))).toEqual([
      'LeadChanged',
      'AddresseeReleased',
    ]);
    const after = at('2026-03-16T09:00');
    expect(types(asked.adds(after, change({ to: id('finance') })))).toEqual([
      'LeadChanged',
      'WindowLapsed',
      'AddresseeReleased',
    ]);
    const noticed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(types(noticed.adds(after, change({ to: id('finance') })))).toEqual([
      'LeadChanged',
      'AddresseeReleased',
    ]);
  });

  it('never without a reason and a document already issued, nor to one that leads or does not stand', () => {
    expect(asked.refuses(now, change({ reason: '' }))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    expect(asked.refuses(now, change({ document: { ...document, number: ' ' } }))).toEqual({
      type: 'FieldMissing',
      field: 'document.number',
    });
    const issuedOn = localDate('2026-03-04');
    expect(asked.refuses(now, change({ document: { ...document, issuedOn } }))).toMatchObject({
      type: 'DateInFuture',
      field: 'document.issuedOn',
    });
    expect(asked.refuses(now, change({ to: id('planning') }))).toEqual({
      type: 'LeadsAlready',
      agency: 'planning',
    });
    expect(asked.refuses(now, change({ to: 'nobody' as ReturnType<typeof id> }))).toEqual({
      type: 'AgencyUnknown',
      agency: 'nobody',
    });
  });
});
