import type { ProofOfReceipt } from '../agreement.events.js';
import type { Delivery } from '../delivery.state.js';
import type { Addressee, Evidence } from '../vocabulary.js';

/**
 * The document that proves a delivery, where there is one to look at. Of a letter that went through this system the
 * evidence is the letter's own, and says nothing of its arrival.
 */
export const documentOfDelivery = (
  channel: Addressee['channel'],
  evidence: Evidence,
): string | undefined => {
  if (channel === 'throughSystem' || evidence.kind !== 'document') return undefined;
  return evidence.document?.trim() === '' ? undefined : evidence.document;
};

/**
 * What proves that the agency had the letter: its registry's number, which the lead never enters, or a delivery with a
 * document behind it. The lead's own word is no proof, nor is a letter that only lies ready in this system.
 */
export const proofOfReceipt = (
  { channel }: Pick<Addressee, 'channel'>,
  { deliveredAt, evidence, registeredOn, registryNumber: number }: Delivery,
): ProofOfReceipt | undefined => {
  if (registeredOn !== undefined)
    return { kind: 'registration', registeredOn, ...(number !== undefined && { number }) };
  const document = documentOfDelivery(channel, evidence);
  return document === undefined ? undefined : { kind: 'delivery', deliveredAt, document };
};
