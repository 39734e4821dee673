import { localDate } from '#lib/working-time';
import { window, pause, stated, extension, due, step } from '#lib/working-time/testing';

describe('a stated date', () => {
  it('prevails over the length of the rule, and "trước ngày X" includes X', () => {
    const { dueOn, dueAt } = due(window('2026-06-01', stated('2026-06-10')));
    expect([dueOn, dueAt]).toEqual(['2026-06-10', '2026-06-11T00:00:00.000+07:00']);
  });

  it('"trước 17h" excludes 17:00, "chậm nhất 17h" includes it', () => {
    const at = (inclusive: boolean) =>
      due(window('2026-06-01', stated('2026-06-10', { hour: { at: '17:00', inclusive } }))).dueAt;
    expect(at(false)).toBe('2026-06-10T17:00:00.000+07:00');
    expect(at(true)).toBe('2026-06-10T17:00:00.001+07:00');
  });

  it('on a day off starts lateness after the later day and shows the earlier as the target', () => {
    const { dueOn, target } = due(window('2022-08-01', stated('2022-08-20')));
    expect([dueOn, target]).toEqual(['2022-08-22', '2022-08-19']);
  });

  it.each([
    ['lastWorkingDayBefore', '2022-08-19'],
    ['nextWorkingDay', '2022-08-22'],
  ] as const)('on a day off follows the choice of the lead: %s', (onDayOff, expected) => {
    const answer = due(window('2022-08-01', stated('2022-08-20', { onDayOff })));
    expect(answer.dueOn).toBe(expected);
    expect(answer).not.toHaveProperty('target');
  });

  it.each([
    ['before receipt', '2026-05-29'],
    ['on the day of receipt', '2026-06-01'],
  ])('%s is void: the window of the rule applies', (_when, on) => {
    const answer = due(window('2026-06-01', stated(on)));
    expect(answer.dueOn).toBe('2026-06-22');
    expect(step(answer, 'statedVoid')).toMatchObject({ earliest: '2026-06-02', basis: 'house' });
  });

  it('one working day after receipt holds', () => {
    expect(due(window('2026-06-01', stated('2026-06-02'))).dueOn).toBe('2026-06-02');
  });

  it('is tested against receipt, not against the day the clock started', () => {
    const received = { receivedOn: localDate('2026-06-09') };
    expect(due(window('2026-06-01', { ...stated('2026-06-09'), ...received })).dueOn).toBe(
      '2026-06-22',
    );
  });

  it('after a pause keeps its working days from receipt', () => {
    // Seven working days from receipt; the clock stood on three of them.
    const answer = due(
      window('2026-06-01', {
        ...stated('2026-06-10'),
        pauses: [pause('2026-06-02', '2026-06-05')],
      }),
    );
    expect(answer.dueOn).toBe('2026-06-15');
    expect(step(answer, 'statedLength')?.length).toEqual({ count: 7, unit: 'workingDay' });
  });

  it('after a pause never ends before five working days from the supplement', () => {
    const pauses = [pause('2026-06-09', '2026-06-12')];
    expect(due(window('2026-06-01', { ...stated('2026-06-10'), pauses })).dueOn).toBe('2026-06-19');
  });

  it('after a restart has its whole length again, and five working days from the supplement', () => {
    const restarted = {
      ...window('2026-06-05', stated('2026-06-10')),
      receivedOn: localDate('2026-06-01'),
    };
    expect(due(restarted).dueOn).toBe('2026-06-16');
  });

  it('keeps its hour when an extension moves it', () => {
    const hour = { at: '17:00', inclusive: false };
    const extensions = [extension(5)];
    expect(due(window('2026-06-01', { ...stated('2026-06-10', { hour }), extensions })).dueAt).toBe(
      '2026-06-17T17:00:00.000+07:00',
    );
  });
});
