import { type OpenRequest, RegisterDossier } from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { at, by, id } from './cast.js';
import { noticeLapses } from './keeping.js';
import { chases } from './lateness.js';
import { letterTo } from './letters.js';
import { SILENCE_AGREES } from './rules.js';
import { type Story, story } from './story.js';
import { type Name, requestId, type Told } from './telling.js';

/** What the lead proposes in the letters of {@link askedWhereSilenceAgrees}. */
export const POSITION = 'Thống nhất trình theo phương án 1';

/** The registry of the agency registers the letter of 12/2/2026 on the day after. */
export const registers = (name: Name, told: Told<RegisterDossier> = {}): RegisterDossier =>
  new RegisterDossier(
    {
      requestId,
      agency: id(name),
      registeredOn: localDate('2026-02-13'),
      number: '215',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** A letter under a rule that makes agreement of silence, not yet registered: due on Friday 13/3/2026. */
export const askedWhereSilenceAgrees = (
  names: readonly Name[] = ['finance'],
  told: Told<OpenRequest> = {},
): Story =>
  story().and(
    at('2026-02-12T09:00'),
    letterTo(names, { ruleSet: SILENCE_AGREES.id, leadPosition: POSITION, ...told }),
  );

/** Chased on Monday 16 and Wednesday 18/3/2026, so that Thursday is the whole working day that is left. */
export const chasedTwice = (told: Story, name: Name = 'finance'): Story =>
  told
    .and(at('2026-03-14T00:00'), noticeLapses())
    .and(at('2026-03-16T09:00'), chases(name, '530/SQH', '2026-03-16'))
    .and(at('2026-03-18T09:00'), chases(name, '541/SQH', '2026-03-18'));
