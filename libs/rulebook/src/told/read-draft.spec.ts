import { readDraft, shippedRulebook, termsOf } from '#lib/rulebook';

const reread = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const refusalOf = (terms: unknown): string => {
  const told = readDraft({ terms });
  if (told.ok) throw new Error('It was read');
  return told.error.message;
};

describe('a draft told in JSON', () => {
  it.each(shippedRulebook.all())('may say all that $id says, and is read as it is', (rule) => {
    const terms = termsOf(rule);
    expect(readDraft(reread({ terms }))).toEqual({ ok: true, value: { terms } });
  });

  it('may say only what differs', () => {
    const terms = { window: { value: { count: 10, unit: 'workingDay' }, basis: 'house' } };
    expect(readDraft({ terms })).toEqual({ ok: true, value: { terms } });
  });

  it('may bind bodies by name, and say of a stated deadline that it is not compulsory', () => {
    const binds = {
      value: { who: 'named', kinds: ['ward'], agencies: ['so-y-te'] },
      basis: 'house',
    };
    const statedDeadline = { value: { prevails: true, compulsory: false }, basis: 'house' };
    expect(readDraft({ terms: { binds, statedDeadline } })).toEqual({
      ok: true,
      value: { terms: { binds, statedDeadline: { value: { prevails: true }, basis: 'house' } } },
    });
  });

  it.each([
    ['is no object', [], '"draft.terms" must be a JSON object; it is [].'],
    [
      'has a field nobody knows',
      { windows: {} },
      /^"draft\.terms" has no field "windows", only title, citation, .+, apology\.$/,
    ],
    [
      'does not say what a field rests on',
      { window: { value: { count: 10, unit: 'workingDay' } } },
      '"draft.terms.window.basis" must be one of law, house; it is missing.',
    ],
    [
      'has no length',
      { window: { value: { count: 0, unit: 'workingDay' }, basis: 'house' } },
      '"draft.terms.window.value.count" must be a whole number from 1 to 3650; it is 0.',
    ],
    [
      'governs a matter nobody knows',
      { matters: { value: ['general', 'poetry'], basis: 'house' } },
      /^"draft\.terms\.matters\.value\[1\]" must be one of general, .+; it is "poetry"\.$/,
    ],
    [
      'makes silence something else',
      { silence: { value: { effect: 'applause' }, basis: 'house' } },
      '"draft.terms.silence.value.effect" must be one of noReply, deemedAgreement; it is "applause".',
    ],
    [
      'has a blank text',
      { citation: ' ' },
      '"draft.terms.citation" must be a text of 1 to 500 characters; it is " ".',
    ],
  ])('is refused in one sentence where it %s', (_, terms, sentence) => {
    if (typeof sentence === 'string') expect(refusalOf(terms)).toBe(sentence);
    else expect(refusalOf(terms)).toMatch(sentence);
  });
});
