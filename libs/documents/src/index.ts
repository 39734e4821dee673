export type * from './administrative-document.js';
export * from './docx/docx.js';
export * from './paragraphs.js';
export * from './pdf/pdf.js';
