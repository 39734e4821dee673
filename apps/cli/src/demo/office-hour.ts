import type { Instant, LocalDate } from '#lib/working-time';
import type { SameRandom } from './random.js';

/** Some minute of that hour. */
export const officeHour = (date: LocalDate, hour: number, random: SameRandom): Instant => {
  const [hours, minutes] = [hour, random.between(0, 59)].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date}T${hours}:${minutes}:00.000+07:00` as Instant;
};
