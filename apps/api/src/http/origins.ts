import { randomUUID } from 'node:crypto';
import { BadRequestException, Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { Origin } from '#lib/event-sourcing';
import { Fingerprints, type Session } from '#lib/identity';
import { BadHeader } from './bad-header.js';
import { revisionSeen } from './entity-tag.js';
import { headerOf, type HttpRequest } from './http-request.js';

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

const canonicalText = (value: object): string => {
  try {
    return canonicalize(value) ?? '';
  } catch (cause) {
    // Half a character has no canonical form; no JSON from outside has another reason.
    throw new BadRequestException(undefined, { cause });
  }
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
    const commandId = key ?? randomUUID();
    const seen = revisionSeen(headerOf(request, 'if-match'));
    return {
      actor: { kind: 'person', person, post, agency },
      correlationId: request.id,
      causationId: commandId,
      commandId,
      ...(key !== undefined && { fingerprint: await this.fingerprint(request, person, agency) }),
      ...(seen !== undefined && { seen }),
    };
  }

  /** Tells what was asked, by whom: the same key for something else is a mistake of the sender. */
  private fingerprint({ method, url, body }: HttpRequest, ...who: readonly string[]) {
    return this.fingerprints.of(canonicalText([method, url, ...who, body ?? null]));
  }
}
