import type { PipeTransform } from '@nestjs/common';
import type { PublishedPeriod } from '#lib/coordination';
import { isLocalDate } from '#lib/working-time';

/** No figures of this period were published. */
export class PublicationNotFound extends Error {
  override readonly name = 'PublicationNotFound';
  constructor(readonly period: string) {
    super(`No figures of ${period} were published`);
  }
}

export const periodText = ({ from, to }: PublishedPeriod): string => `${from}_${to}`;

/** A period in an address, `2026-01-01_2026-03-31`. What is none was never published. */
export class PublishedPeriodParam implements PipeTransform<string, PublishedPeriod> {
  /** @throws {@link PublicationNotFound} */
  transform(text: string): PublishedPeriod {
    const [from = '', to = '', ...rest] = text.split('_');
    if (rest.length > 0 || !isLocalDate(from) || !isLocalDate(to))
      throw new PublicationNotFound(text);
    return { from, to };
  }
}
