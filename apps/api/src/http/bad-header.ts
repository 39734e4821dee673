import type { Bilingual } from '#lib/working-time';

/** A header that cannot be read. */
export class BadHeader extends Error {
  override readonly name = 'BadHeader';
  constructor(
    readonly header: string,
    readonly sentence: Bilingual,
  ) {
    super(sentence.en);
  }
}
