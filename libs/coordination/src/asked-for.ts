import type { Matter } from './vocabulary.js';

/** What a letter asks its addressees for. */
export type AskedFor = 'opinion' | 'report';

export const askedFor = ({ kind }: Pick<Matter, 'kind'>): AskedFor =>
  kind === 'report' ? 'report' : 'opinion';
