import type { Evidence } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';

/** Where a fact comes from. What a person enters is never `transcribed`: that belongs to imports. */
export class EvidenceBody {
  /** `recorded`: as entered here. `document`: a document shows it. */
  @OneOf(['recorded', 'document'])
  readonly kind!: 'recorded' | 'document';

  /** What shows it; required for `document`. */
  @Text({
    max: 500,
    optional: true,
    neededIf: (body) => 'kind' in body && body.kind === 'document',
  })
  readonly description?: string;

  /** Where that document is kept. */
  @Text({ max: 200, optional: true })
  readonly document?: string;
}

/** The evidence as the domain has it; where nothing is said, the fact is recorded as entered here. */
export const evidenceOf = (body: EvidenceBody | undefined): Evidence => {
  if (!body) return { kind: 'recorded' };
  const { kind, description, document } = body;
  if (kind === 'document' && description !== undefined)
    return { kind, description, ...(document !== undefined && { document }) };
  return { kind: 'recorded', ...(description !== undefined && { description }) };
};
