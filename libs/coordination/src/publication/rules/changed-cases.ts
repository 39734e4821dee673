import type { CaseCorrected, PublishedCase } from '../published-figures.js';

const keyOf = ({ requestId, agency }: PublishedCase): string => JSON.stringify([requestId, agency]);

/** The consultations that are counted otherwise than before, by letter and agency. */
export const changedCases = (
  before: readonly PublishedCase[],
  now: readonly PublishedCase[],
): readonly Omit<CaseCorrected, 'causes'>[] => {
  const [then, today] = [before, now].map(
    (cases) => new Map(cases.map((one) => [keyOf(one), one])),
  ) as [Map<string, PublishedCase>, Map<string, PublishedCase>];
  return [...new Map([...then, ...today])].flatMap(([key, { requestId, agency, number }]) => {
    const from = then.get(key)?.cell ?? 'outside';
    const to = today.get(key)?.cell ?? 'outside';
    return from === to ? [] : [{ requestId, agency, number, from, to }];
  });
};
