import type { AgencyId } from '#lib/agencies';
import type { WindowInLetter } from '#lib/coordination';
import { calendarOf, DEFAULT_CALENDAR, type LocalDate } from '#lib/working-time';
import type { DemoConsultation } from './demo-matter.js';
import { GeneratedOpinions } from './generated-opinions.js';
import { officeHour } from './office-hour.js';
import type { SameRandom } from './random.js';
import topics from './topics.json' with { type: 'json' };

const calendar = calendarOf(DEFAULT_CALENDAR);

/** What becomes of the part of a matter that one agency is asked about, drawn from ordinary practice. */
export class GeneratedConsultations {
  private readonly opinions;

  constructor(private readonly random: SameRandom) {
    this.opinions = new GeneratedOpinions(random);
  }

  /** From the day of the letter to the answer, if one comes. */
  asked(
    agency: AgencyId,
    issuedOn: LocalDate,
    window: WindowInLetter | undefined,
    number: number,
  ): DemoConsultation {
    const { random } = this;
    const question = random.pick(topics.questions);
    const receivedOn = calendar.addWorkingDays(issuedOn, random.pick([0, 0, 0, 1]));
    const sent = {
      agency,
      question,
      deliveredAt: officeHour(receivedOn, random.between(9, 16), random),
    };
    if (random.chance(0.02)) return { agency, question };
    if (random.chance(0.03)) {
      const returnedOn = calendar.addWorkingDays(receivedOn, 1);
      return {
        ...sent,
        returned: { at: officeHour(returnedOn, 9, random), reason: topics.returned },
        ...(random.chance(0.6) && { releasedAt: officeHour(returnedOn, 15, random) }),
      };
    }
    const registered = random.chance(0.5) && {
      registered: { on: calendar.addWorkingDays(receivedOn, 1), number: String(10_000 + number) },
    };
    const days = window?.kind === 'length' ? window.length.count : window ? 8 : 15;
    const asks = days === 15 && random.chance(0.06);
    const start = asks ? calendar.addWorkingDays(receivedOn, 8) : receivedOn;
    const documents = asks && {
      askedForDocuments: {
        at: officeHour(calendar.addWorkingDays(receivedOn, 2), 10, random),
        items: random.some(topics.missing, random.between(1, 2)),
      },
      supplied: { at: officeHour(start, 14, random) },
    };
    const opinion = random.chance(0.07)
      ? undefined
      : this.opinions.answer(agency, start, days, number);
    return { ...sent, ...registered, ...documents, ...(opinion && { opinions: [opinion] }) };
  }
}
