import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { RestateWindow } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { restated } from '../rules/restatement.js';

/** The monitoring body asks for one consultation; where its judgement would worsen, it is refused (R14). */
export const restateWindow = (
  { data: { agency } }: RestateWindow,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const outcome = restated(agency, consultation, on);
  switch (outcome.kind) {
    case 'restated':
      return accept(...outcome.events);
    case 'unchanged':
      return reject({ type: 'NothingToRestate', agency });
    case 'wouldWorsen':
      return reject({ type: 'JudgementWouldWorsen', agency });
  }
};
