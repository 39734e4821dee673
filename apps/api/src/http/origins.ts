import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { Origin } from '#lib/event-sourcing';
import { Fingerprints, type Session } from '#lib/identity';
import { BadHeader } from './bad-header.js';
import { revisionSeen } from './entity-tag.js';
import { correlationIdOf, headerOf, type HttpRequest } from './http-request.js';

const KEY = /^[\x21-\x7e]{1,128}$/;

const idempotencyKey = (request: HttpRequest): string | undefined => {
  const key = headerOf(request, 'idempotency-key');
  if (key !== undefined && !KEY.test(key))
    throw new BadHeader('Idempotency-Key', {
      vi: 'Idempotency-Key phải gồm 1 đến 128 ký tự ASCII, không có khoảng trắng.',
      en: 'Idempotency-Key must be 1 to 128 ASCII characters without spaces.',
    });
  return key;
};

/**
 * The origin of a command, built here and nowhere else (R9): who, from the token; on which occasion;
 * under which key, for what content; having seen which revision.
 */
@Injectable()
export class Origins {
  constructor(private readonly fingerprints: Fingerprints) {}

  /** @throws {@link BadHeader} */
  async of(request: HttpRequest, { person, post, agency }: Session): Promise<Origin> {
    const key = idempotencyKey(request);
    const seen = revisionSeen(headerOf(request, 'if-match'));
    const { method, url, body } = request;
    const asked = canonicalize([method, url, person, agency, body ?? null]) ?? '';
    return {
      actor: { kind: 'person', person, post, agency },
      correlationId: correlationIdOf(request),
      causationId: request.id,
      commandId: key ?? randomUUID(),
      ...(key !== undefined && { fingerprint: await this.fingerprints.of(asked) }),
      ...(seen !== undefined && { seen }),
    };
  }
}
