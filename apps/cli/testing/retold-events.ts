import type { Evidence } from '#lib/coordination';
import type { ConsultationFile, LatenessToldFile } from '#lib/read-models';
import { dateOf, type Instant } from '#lib/working-time';
import { documentRetold, type Retold } from './retold-parts.js';

const minute = (at: Instant): string => at.slice(0, 16);

const documentIn = (evidence: Evidence): string | undefined =>
  evidence.kind === 'document' ? evidence.document : undefined;

interface At extends Retold {
  readonly at: string;
}

/** What happened to a consultation besides its replies, told again in its order. */
export const eventsRetold = (consultation: ConsultationFile): readonly Retold[] => {
  const { chaseLetters, extensions, documentsRequested, returned, released, transferred } =
    consultation;
  const told: readonly At[] = [
    ...chaseLetters.map(({ number: no, document }) => ({
      type: 'chased',
      no,
      at: document.issuedOn,
      number: document.number,
    })),
    ...extensions.flatMap(({ askedAt, length, reason: reason_vi, decided }) => [
      { type: 'extensionAsked', at: minute(askedAt), workingDays: length.count, reason_vi },
      ...(decided?.kind === 'granted'
        ? [
            {
              type: 'extensionGranted',
              at: minute(decided.at),
              workingDays: decided.length.count,
            },
          ]
        : []),
    ]),
    ...documentsRequested.flatMap(({ requestedAt, document, items, supplied }) => [
      {
        type: 'contested',
        at: minute(requestedAt),
        number: document?.number,
        items_vi: items.map(({ description }) => description),
      },
      ...supplied.map(({ suppliedAt, evidence }) => ({
        type: 'supplemented',
        at: minute(suppliedAt),
        number: documentIn(evidence),
      })),
    ]),
    ...(returned ? [{ type: 'returned', at: minute(returned.at), text_vi: returned.reason }] : []),
    ...(released ? [{ type: 'released', at: minute(released.at) }] : []),
    ...(transferred
      ? transferred.heirs.map(({ agency }) => ({
          type: 'transferred',
          at: dateOf(transferred.at),
          to: `${agency} (${transferred.at.slice(0, 7)})`,
          reason_vi: transferred.reason,
        }))
      : []),
    ...consultation.latenessTold.flatMap(latenessRetold),
  ];
  return told.toSorted((a, b) => a.at.localeCompare(b.at));
};

const latenessRetold = (told: LatenessToldFile): readonly At[] => {
  const at = dateOf(told.at);
  switch (told.kind) {
    case 'objected':
      return [];
    case 'explained': {
      const { cause, explanation: text_vi, evidence } = told;
      const number = documentIn(evidence);
      return [{ type: 'explained', at, number, text_vi, supplied: { cause } }];
    }
    case 'reviewed': {
      const { finding, reason: text_vi, ruling } = told;
      const supplied = { ruling: documentRetold(ruling) };
      return [{ type: 'determined', at, result: finding.kind, text_vi, supplied }];
    }
  }
};
