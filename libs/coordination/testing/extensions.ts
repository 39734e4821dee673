import { AskForExtension, DecideExtension, ExtendWindows, ShortenWindows } from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { type Name, requestId, type Told } from './telling.js';

/** The agency asks for more time. */
export const asksExtension = (
  name: Name,
  count = 5,
  told: Told<AskForExtension> = {},
): AskForExtension =>
  new AskForExtension(
    {
      requestId,
      agency: id(name),
      length: { count, unit: 'workingDay' },
      reason: 'Phải rà soát nhiều dự án',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** The lead grants so many working days, or refuses. */
export const decidesExtension = (name: Name, granted?: number): DecideExtension =>
  new DecideExtension(
    {
      requestId,
      agency: id(name),
      decision:
        granted === undefined
          ? { kind: 'refused', reason: 'Hạn trình đã gần' }
          : { kind: 'granted', length: { count: granted, unit: 'workingDay' } },
    },
    by('planning'),
  );

/** The lead gives more time unasked. */
export const givesMoreTime = (count: number, told: Told<ExtendWindows> = {}): ExtendWindows =>
  new ExtendWindows(
    {
      requestId,
      length: { count, unit: 'workingDay' },
      reason: 'Gửi bổ sung dự thảo mới',
      ...told,
    },
    by('planning'),
  );

/** The lead shortens on an order of the People's Committee. */
export const shortens = (to: string, told: Told<ShortenWindows> = {}): ShortenWindows =>
  new ShortenWindows(
    {
      requestId,
      to: localDate(to),
      order: { number: '900/UBND-TH', issuedOn: localDate('2026-02-20') },
      reason: 'Trình sớm theo chỉ đạo',
      ...told,
    },
    by('planning'),
  );
