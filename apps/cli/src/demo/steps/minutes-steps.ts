import { RecordMeetingMinutes } from '#lib/coordination';
import type { DemoMatter } from '../demo-matter.js';
import { contentOf, EVIDENCE, type Given } from './opinion-content.js';
import { type DemoStep, idOf, leadAt } from './step.js';

/** What was said at a meeting: one document, recorded by the lead for all who spoke. */
export const minutesSteps = (matter: DemoMatter): readonly DemoStep[] => {
  const spoken = matter.consultations.flatMap(({ agency, opinions = [] }) =>
    opinions.flatMap((opinion, index): readonly Given[] =>
      opinion.form === 'meetingMinutes' ? [{ matter, agency, index, opinion }] : [],
    ),
  );
  const byDocument = Map.groupBy(spoken, ({ opinion }) => opinion.document?.number);
  return [...byDocument.values()].flatMap((given) => {
    const [first] = given;
    const document = first?.opinion.document;
    if (!first || !document) return [];
    const { sentAt } = first.opinion;
    const description = given.find(({ opinion }) => opinion.description)?.opinion.description;
    return [
      {
        at: sentAt,
        by: leadAt(matter, sentAt),
        command: async (origin, sign) => {
          const opinions = await Promise.all(
            given.map(async (one) => {
              const { form: _, document: __, ...said } = await contentOf(one, sign);
              return { ...said, agency: one.agency };
            }),
          );
          return new RecordMeetingMinutes(
            {
              requestId: idOf(matter),
              document,
              opinions,
              sentAt,
              evidence: {
                kind: 'document',
                description: description ?? EVIDENCE.meetingMinutes,
              },
            },
            origin,
          );
        },
      },
    ];
  });
};
