import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from './secrets.js';

/**
 * Tells two contents apart for ever without keeping either. Keyed, because what is asked may hold a
 * person's name: a bare hash in the record would let a guess be confirmed after the name was forgotten.
 */
@Injectable()
export class Fingerprints {
  constructor(private readonly secrets: Secrets) {}

  /** HMAC-SHA-256 in hexadecimal. */
  async of(text: string): Promise<string> {
    return createHmac('sha256', await this.secrets.get('fingerprints'))
      .update(text)
      .digest('hex');
  }
}
