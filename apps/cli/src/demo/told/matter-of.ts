import type { WindowInLetter } from '#lib/coordination';
import type { DemoMatter } from '../demo-matter.js';
import { consultationOf } from './consultation-of.js';
import type { ToldDeadline, ToldLetter } from './told-letter.js';
import { documentOf, momentOf, signatureOf, URGENCY } from './told-words.js';

/** A letter of the file as what happened. `earlier` are the letters told before it. */
export const matterOf = (told: ToldLetter, earlier: readonly ToldLetter[]): DemoMatter => {
  const { key, lead, letter, mandate, statedDeadline, silenceClause_vi } = told;
  const follows = followed(told, earlier);
  return {
    key,
    lead: lead.id,
    letter: documentOf(letter),
    signature: signatureOf(letter.signer),
    ...(told.askedInNameOf && { askedInNameOf: 'peoplesCommittee' }),
    subject: letter.subject_vi,
    matter: told.matter,
    field: told.field_vi,
    urgency: URGENCY[letter.urgency_vi],
    leadPosition: told.leadPosition_vi,
    ...(mandate && {
      mandate: {
        document: documentOf(mandate),
        from: mandate.from_vi,
        submitBy: mandate.submitBy,
      },
    }),
    ...(statedDeadline && { window: windowOf(statedDeadline) }),
    ...(silenceClause_vi !== null && { silenceClause: silenceClause_vi }),
    dossier: told.dossier.map(({ title_vi }) => title_vi),
    consultations: told.consultations.map((consultation) => consultationOf(consultation)),
    ...ending(told),
    ...(follows && { follows }),
  };
};

const followed = ({ key }: ToldLetter, earlier: readonly ToldLetter[]): DemoMatter['follows'] => {
  for (const { key: before, outcome, withdrawn } of earlier) {
    if (withdrawn?.replacedBy === key) return { how: 'reissueOf', key: before };
    if (outcome.type === 'secondRound' && outcome.request === key)
      return { how: 'roundOf', key: before };
  }
  return undefined;
};

const windowOf = ({ text_vi: words, date, hour, workingDays }: ToldDeadline): WindowInLetter => {
  if (date !== undefined) {
    // "trước 10 giờ" excludes 10:00 (counting rule 5).
    const stated = { words, on: date };
    const deadline = hour ? { ...stated, hour: { at: hour, inclusive: false } } : stated;
    return { kind: 'stated', deadline };
  }
  if (workingDays === undefined) throw new RangeError(`"${words}" is neither a date nor a length`);
  const length = { count: workingDays, unit: 'workingDay' } as const;
  return { kind: 'length', length, words, from: { point: 'sent' } };
};

const ending = ({
  outcome,
  withdrawn,
}: ToldLetter): Pick<DemoMatter, 'submitted' | 'withdrawn' | 'leadChanged'> => {
  switch (outcome.type) {
    case 'submitted': {
      const { number, on, supplied } = outcome;
      const early = supplied && {
        at: momentOf(supplied.at),
        earlyOn: documentOf(supplied.order),
      };
      return { submitted: { number, on, ...early } };
    }
    case 'withdrawn': {
      if (!withdrawn) throw new RangeError('How it was withdrawn is not told');
      const { at, number, reason_vi: reason } = withdrawn;
      return { withdrawn: { at: momentOf(at), number, reason } };
    }
    case 'transferredLead': {
      const { lead: to, on, decision } = outcome.supplied;
      const document = documentOf(decision);
      return { leadChanged: { on, to, document, reason: outcome.note_vi } };
    }
    case 'secondRound':
    case 'collecting':
    case 'resolvingPoints':
    case 'draftingSubmission':
      return {};
  }
};
