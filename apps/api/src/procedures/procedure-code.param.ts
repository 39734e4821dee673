import type { PipeTransform } from '@nestjs/common';
import { CommandRejected } from '#lib/event-sourcing';
import type { ProcedureRejection } from '#lib/rulebook';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

/** Mã thủ tục hành chính, `1.000656.000.00.00.H29`. What cannot be one names nothing. */
export class ProcedureCodeParam implements PipeTransform<string, string> {
  transform(code: string): string {
    if (CODE.test(code)) return code;
    throw new CommandRejected<ProcedureRejection>({ type: 'ProcedureNotFound', code });
  }
}
