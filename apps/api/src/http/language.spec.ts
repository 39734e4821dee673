import { preferredLanguage } from './language.js';

describe('The language of a sentence', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['fr-FR, de;q=0.7', 'vi'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['vi;q=0.5, en-US;q=0.9', 'en'],
    ['en;q=0', 'vi'],
    ['*', 'vi'],
  ] as const)('for Accept-Language %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
