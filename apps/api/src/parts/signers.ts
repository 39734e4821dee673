import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import type { Signer } from '#lib/coordination';
import { Seals } from '#lib/identity';
import type { SignerBody } from './signer.body.js';

/** Signers as the domain has them: name and post sealed with that person's key. */
@Injectable()
export class Signers {
  constructor(private readonly seals: Seals) {}

  /** Who signed for `agency`. */
  async sealed(
    agency: AgencyId,
    { authority, position, name, authorisation }: SignerBody,
  ): Promise<Signer> {
    // A post signs even where the letter names nobody: then the post is who signed.
    const person = await this.seals.personNamed(agency, name ?? position ?? '');
    return {
      authority,
      ...(position !== undefined && { position: await this.seals.seal(person, position) }),
      ...(name !== undefined && { name: await this.seals.seal(person, name) }),
      ...(authorisation && { authorisation: { ...authorisation } }),
    };
  }
}
