import { StateLeadPosition } from '#lib/coordination';
import { at, by, letterTo, requestId, story } from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const now = at('2026-02-24T09:00');
const state = (position: string) => new StateLeadPosition({ requestId, position }, by('planning'));

describe('the lead states its position (chính kiến)', () => {
  it('and may state it anew', () => {
    const stated = asked.and(now, state('Đề nghị phê duyệt')).and(now, state('Đề nghị điều chỉnh'));
    expect(stated.request).toMatchObject({
      positions: [{ text: 'Đề nghị phê duyệt' }, { text: 'Đề nghị điều chỉnh' }],
    });
  });

  it('but not an empty one', () => {
    expect(asked.refuses(now, state('  '))).toEqual({ type: 'FieldMissing', field: 'position' });
  });

  it('but no other agency does', () => {
    const other = new StateLeadPosition(state('Không').data, by('finance'));
    expect(asked.refuses(now, other)).toMatchObject({ type: 'OnlyTheLeadMay' });
  });
});
