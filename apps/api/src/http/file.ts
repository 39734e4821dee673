import { createHash } from 'node:crypto';
import { StreamableFile } from '@nestjs/common';
import { create } from 'content-disposition';
import type { HttpReply } from './http-request.js';

export const FILE_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

interface File {
  /** As it is to be saved, diacritics and all; a slash in it becomes a dash. */
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** For what cannot read the name with its diacritics. */
const inAscii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, '-');

/** Answers a file to save. Its `ETag` is a digest of its bytes; its name has diacritics (RFC 5987). */
export const sent = ({ name, type, content }: File, reply: HttpReply): StreamableFile => {
  reply.header('etag', `"${createHash('sha256').update(content).digest('base64url')}"`);
  const saved = name.replaceAll(/[/\\]/g, '-');
  const disposition = create(saved, { fallback: inAscii(saved) });
  return new StreamableFile(content, { type, disposition, length: content.length });
};
