import type { PipeTransform } from '@nestjs/common';
import { CommandRejected } from '#lib/event-sourcing';
import type { CalendarRejection } from '#lib/rulebook';

/** The number of a version in an address; what cannot be one names no draft. */
export class VersionNumberParam implements PipeTransform<string, number> {
  transform(text: string): number {
    const version = Number(text);
    if (/^[1-9]\d{0,5}$/.test(text)) return version;
    throw new CommandRejected<CalendarRejection>({ type: 'CalendarDraftNotFound', version });
  }
}
