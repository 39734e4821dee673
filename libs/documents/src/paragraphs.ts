import type { Paragraph, Run } from './administrative-document.js';

/** One paragraph; a text alone is a run of its own. */
export const paragraph = (...runs: readonly (Run | string)[]): Paragraph => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });

/** A text somebody typed: a paragraph for each of its lines, the empty ones left out. */
export const paragraphsOf = (text: string, style: Omit<Run, 'text'> = {}): readonly Paragraph[] =>
  text
    .split(/[\n\r\u0085\u2028\u2029]+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph({ ...style, text: line.trim() }));
