import {
  ConfirmLateEntry,
  ContestLateEntry,
  FindOnLateEntry,
  type LateEntryFinding,
  type LateEntryName,
} from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { type Name, requestId, type Told } from './telling.js';

/** The other party says that it was so. */
export const confirmsLate = (who: Name, name: Name, late: LateEntryName): ConfirmLateEntry =>
  new ConfirmLateEntry({ requestId, agency: id(name), late }, by(who));

/** The other party says that it was not so. */
export const contestsLate = (
  who: Name,
  name: Name,
  late: LateEntryName,
  told: Told<ContestLateEntry> = {},
): ContestLateEntry =>
  new ContestLateEntry(
    {
      requestId,
      agency: id(name),
      late,
      reason: 'Trục liên thông không ghi nhận văn bản trong ngày đó',
      ...told,
    },
    by(who),
  );

/** The monitoring body finds on it. */
export const findsOnLate = (
  name: Name,
  late: LateEntryName,
  finding: LateEntryFinding,
  told: Told<FindOnLateEntry> = {},
): FindOnLateEntry =>
  new FindOnLateEntry(
    {
      requestId,
      agency: id(name),
      late,
      finding,
      ruling: { number: '1310/UBND-TH', issuedOn: localDate('2026-03-20') },
      ...told,
    },
    by('office'),
  );
