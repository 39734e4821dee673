export * from './vietnamese.js';
export * from './a-document.js';
export * from './read-docx.js';
export * from './read-pdf.js';
