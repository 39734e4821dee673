import { CommandHandler } from '@nestjs/cqrs';
import { ConfirmLateEntry, ContestLateEntry, FindOnLateEntry } from '#lib/coordination';
import { Decided } from './decided.js';

@CommandHandler(ConfirmLateEntry)
export class ConfirmLateEntryHandler extends Decided<ConfirmLateEntry> {}

@CommandHandler(ContestLateEntry)
export class ContestLateEntryHandler extends Decided<ContestLateEntry> {}

@CommandHandler(FindOnLateEntry)
export class FindOnLateEntryHandler extends Decided<FindOnLateEntry> {}
