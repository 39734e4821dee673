import { loggable } from './loggable.js';

describe('What is logged of a failure', () => {
  it('says what kind it was and where, and quotes nothing that was sent', () => {
    const cause = Object.assign(new RangeError('mật: dòng một\n    và dòng hai'), {
      code: '22007',
    });
    const kept = loggable(new Error('mật', { cause }));
    expect(kept).toMatchObject({ name: 'Error', cause: { name: 'RangeError', code: '22007' } });
    expect(kept.frames?.[0]).toContain('loggable.spec');
    expect(JSON.stringify(kept)).not.toMatch(/mật|dòng/);
  });

  it('of what is no error, is no more than its type', () => {
    expect(loggable('mật')).toEqual({ name: 'string' });
  });
});
