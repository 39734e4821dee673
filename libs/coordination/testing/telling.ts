import type { RequestId } from '#lib/coordination';
import { instant } from '#lib/working-time';
import type { cast } from './cast.js';

export const requestId = 'request-1' as RequestId;

export type Name = keyof typeof cast;
export type Told<C extends { data: object }> = Partial<C['data']>;

export const moment = (text: string) => instant(`${text}:00+07:00`);

/** Proof with the number or scan that a late entry needs (R12). */
export const proof = {
  kind: 'document',
  description: 'Bản quét công văn',
  document: 'trục liên thông: 000.00.12.H29-260310-0007',
} as const;
