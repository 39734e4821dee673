import type { Revision } from '#lib/event-sourcing';
import { BadHeader } from './bad-header.js';

const TAG = /^\s*"(\d{1,18})"\s*$/;

/** The `ETag` of a request or consultation: the revision of the last event that touched it. */
export const entityTag = (revision: bigint | string): string => `"${revision}"`;

/**
 * The revision an `If-Match` header pins; `undefined` when it is absent or `*`.
 * @throws {@link BadHeader} for anything but one strong tag of ours
 */
export const revisionSeen = (ifMatch: string | undefined): Revision | undefined => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const [, revision] = TAG.exec(ifMatch) ?? [];
  if (revision === undefined)
    throw new BadHeader('If-Match', {
      vi: 'If-Match phải là một ETag do hệ thống cấp, ví dụ "12".',
      en: 'If-Match must be one ETag given out by this system, such as "12".',
    });
  return BigInt(revision) as Revision;
};
