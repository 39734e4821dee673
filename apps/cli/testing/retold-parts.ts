import type { DocumentReference, Signer } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { StoryReadBack } from './story-read-back.js';

/** A told fact as it stands in the file: whatever JSON can say. */
export type Retold = Readonly<Record<string, unknown>>;

export const documentRetold = ({ number, issuedOn: date }: DocumentReference): Retold => ({
  number,
  date,
});

/** `KT. GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC`, from the authority and the posts as they were recorded. */
export const signerRetold = ({ authority, position }: Signer, { posts }: StoryReadBack): Retold => {
  const [first, last] = (position === undefined ? '' : (posts.get(position) ?? '')).split('\n');
  return {
    authority: authority === 'none' ? first : `${authority}. ${first}`,
    position: last,
    name: null,
  };
};

/** A moment to the minute, as the file writes it. */
export const moment = (at: Instant): string => `${at.slice(0, 16)}+07:00`;
