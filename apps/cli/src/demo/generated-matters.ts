import type { Agency, AgencyId } from '#lib/agencies';
import type { WindowInLetter } from '#lib/coordination';
import { addDays, calendarOf, DEFAULT_CALENDAR, type LocalDate } from '#lib/working-time';
import type { DemoConsultation, DemoMatter } from './demo-matter.js';
import { GeneratedConsultations } from './generated-consultations.js';
import { officeHour } from './office-hour.js';
import { SameRandom } from './random.js';
import topics from './topics.json' with { type: 'json' };

const SEED = 20_261_122;
const DAYS_BACK = 330;
const RECENT_DAYS = 35;

const calendar = calendarOf(DEFAULT_CALENDAR);

/** The matters of a year around those told in full: most of them ordinary, all in some state of their life. */
export const generatedMatters = (
  count: number,
  agencies: readonly Agency[],
  today: LocalDate,
): readonly DemoMatter[] => {
  const random = new SameRandom(SEED);
  return Array.from({ length: count }, (_, index) => {
    const daysBack = random.chance(0.35)
      ? random.between(0, RECENT_DAYS)
      : random.between(RECENT_DAYS, DAYS_BACK);
    const issuedOn = calendar.workingDayOnOrAfter(addDays(today, -daysBack));
    return new Generation(random, agencies).matter(index + 1, issuedOn);
  });
};

type Lead = keyof typeof topics.subjects;
const LEADS = Object.keys(topics.subjects) as readonly Lead[];

class Generation {
  private readonly consultations;

  constructor(
    private readonly random: SameRandom,
    private readonly agencies: readonly Agency[],
  ) {
    this.consultations = new GeneratedConsultations(random);
  }

  matter(index: number, issuedOn: LocalDate): DemoMatter {
    const { random } = this;
    const lead = random.pick(LEADS);
    const { matter, about } = random.pick<{ matter: string; about: string }>(topics.subjects[lead]);
    const ward = random.pick(this.agencies.filter(({ kind }) => kind === 'ward'));
    const place = ward.name.vi.replace(/^UBND /, '');
    const window = this.window(issuedOn);
    const others = this.agencies.filter(
      ({ id, kind }) => id !== lead && ['department', 'cityOther', 'ward'].includes(kind),
    );
    const consultations = random
      .some(others, random.pick([1, 2, 2, 3, 3, 4, 5, 7]))
      .map(({ id }, position) =>
        this.consultations.asked(id, issuedOn, window, index * 10 + position),
      );
    const withdrawn = random.chance(0.03);
    const submitted = !withdrawn && random.chance(0.8);
    return {
      key: `G${index}`,
      lead: lead as string as AgencyId,
      letter: { number: `${2000 + index}/${lead}-TH`, issuedOn },
      subject: `V/v lấy ý kiến đối với ${about.replace('{ward}', place)}`,
      // The topics know only these three.
      matter: matter as 'general' | 'policy' | 'legalDraft',
      urgency: random.chance(0.06) ? 'urgent' : 'normal',
      leadPosition: topics.position,
      ...(window && { window }),
      dossier: topics.dossier,
      consultations,
      ...(random.chance(0.3) && { mandate: this.mandate(index, issuedOn) }),
      ...(withdrawn && { withdrawn: this.withdrawal(index, issuedOn) }),
      ...(submitted && { submitted: this.submission(index, lead, issuedOn, consultations) }),
    };
  }

  private window(issuedOn: LocalDate): WindowInLetter | undefined {
    const { random } = this;
    const drawn = random.next();
    if (drawn < 0.55) return undefined;
    const count = random.between(3, 10);
    if (drawn < 0.8) {
      const words = `trong thời hạn ${String(count).padStart(2, '0')} ngày làm việc kể từ ngày nhận`;
      const from = { point: 'received' } as const;
      return { kind: 'length', length: { count, unit: 'workingDay' }, words, from };
    }
    const on = calendar.addWorkingDays(issuedOn, count + 1);
    const [year, month = '', day] = on.split('-');
    const words = `trước ngày ${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
    return { kind: 'stated', deadline: { words, on } };
  }

  private mandate(index: number, issuedOn: LocalDate) {
    const { random } = this;
    return {
      document: {
        number: `${5000 + index}/UBND-TH`,
        issuedOn: calendar.addWorkingDays(issuedOn, -random.between(3, 15)),
      },
      from: 'Ủy ban nhân dân thành phố Tân Giang',
      submitBy: calendar.addWorkingDays(issuedOn, random.between(22, 45)),
    };
  }

  private withdrawal(index: number, issuedOn: LocalDate) {
    const on = calendar.addWorkingDays(issuedOn, this.random.between(2, 6));
    return {
      at: officeHour(on, 10, this.random),
      number: `${7000 + index}/TB-TH`,
      reason: topics.withdrawn,
    };
  }

  /** Some days after the last window and the last answer. */
  private submission(
    index: number,
    lead: Lead,
    issuedOn: LocalDate,
    consultations: readonly DemoConsultation[],
  ) {
    const last = consultations
      .flatMap(({ opinions = [] }) => opinions.map(({ sentAt }) => sentAt.slice(0, 10)))
      .concat(calendar.addWorkingDays(issuedOn, 19))
      .toSorted()
      .at(-1) as LocalDate;
    const on = calendar.addWorkingDays(last, this.random.between(2, 9));
    return { number: `${8000 + index}/TTr-${lead}`, on };
  }
}
