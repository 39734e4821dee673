import type { Language } from '#lib/working-time';

const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

const RANGE = /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i;

/** The language an `Accept-Language` header prefers among ours; Vietnamese unless English is preferred. */
export const preferredLanguage = (header: string | undefined): Language => {
  const quality: Record<Language, number> = { vi: 0, en: 0 };
  for (const part of (header ?? '').split(',')) {
    const [, range, q = '1'] = RANGE.exec(part) ?? [];
    const language = LANGUAGES.find((known) => known === range?.toLowerCase());
    if (language) quality[language] = Math.max(quality[language], Number(q) || 0);
  }
  return quality.en > quality.vi ? 'en' : 'vi';
};
