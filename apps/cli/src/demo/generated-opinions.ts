import type { AgencyId } from '#lib/agencies';
import type { OpinionKind, PointResponse } from '#lib/coordination';
import { calendarOf, DEFAULT_CALENDAR, type LocalDate } from '#lib/working-time';
import type { DemoOpinion } from './demo-matter.js';
import { officeHour } from './office-hour.js';
import type { SameRandom } from './random.js';
import { later } from './steps/step.js';
import topics from './topics.json' with { type: 'json' };

const calendar = calendarOf(DEFAULT_CALENDAR);

/** What an agency answers to a window of `days` working days from `start`, drawn from ordinary practice. */
export class GeneratedOpinions {
  constructor(private readonly random: SameRandom) {}

  /** Most answer towards the end of their window, a few after it. */
  answer(agency: AgencyId, start: LocalDate, days: number, number: number): DemoOpinion {
    const { random } = this;
    const late = random.chance(0.14);
    const after = late
      ? days + random.pick([1, 1, 2, 3, 5, 9])
      : Math.max(1, Math.round(days * (0.35 + 0.65 * random.next())));
    const signedOn = calendar.addWorkingDays(start, after);
    const kind = this.kind();
    const points = kind === 'agreeWithComments' || kind === 'disagree';
    const recorded = random.chance(0.08);
    const sentAt = officeHour(signedOn, random.between(8, 16), random);
    return {
      kind,
      form: 'letter',
      document: { number: `${3000 + number}/${agency}-TH`, signedOn },
      signature: { authority: random.pick(['KT', 'KT', 'KT', 'TL', 'TL']) },
      sentAt,
      ...(recorded && { recordedAt: later(sentAt, 45) }),
      ...(points && { points: this.points() }),
    };
  }

  private kind(): OpinionKind {
    const drawn = this.random.next();
    if (drawn < 0.48) return 'agree';
    if (drawn < 0.82) return 'agreeWithComments';
    return drawn < 0.93 ? 'noComment' : 'disagree';
  }

  private points(): NonNullable<DemoOpinion['points']> {
    const { random } = this;
    return random.some(topics.points, random.between(1, 3)).map((point) => {
      const kind = random.pick(['accepted', 'accepted', 'partlyAccepted', 'notAccepted'] as const);
      const text = topics.responses[kind];
      const response: PointResponse =
        kind === 'accepted' ? { kind, explanation: text } : { kind, reasons: text };
      return { ...point, response };
    });
  }
}
