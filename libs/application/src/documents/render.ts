import { docx, pdf } from '#lib/documents';

/** What a described document is made into, by format. */
export const RENDER = { docx, pdf } as const;
export type DocumentFormat = keyof typeof RENDER;
