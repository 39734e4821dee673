import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import type { Opinion, OpinionId, PointNumber, Signer } from '#lib/coordination';
import { Seals } from '#lib/identity';
import type { OpinionBody, PointBody, SignerBody } from './opinion.body.js';

const pointOf = ({ number, ...point }: PointBody) => ({ ...point, number: number as PointNumber });

/** Opinions as the domain has them: with the signer's name and post sealed. */
@Injectable()
export class SignedOpinions {
  constructor(private readonly seals: Seals) {}

  /** The opinion `id` of `agency`, as its body says it. */
  async of(agency: AgencyId, id: OpinionId, body: OpinionBody): Promise<Opinion> {
    const { kind, form, document, signer, points, reaffirms } = body;
    return {
      id,
      kind: kind ?? 'unrecorded',
      form,
      points: (points ?? []).map(pointOf),
      ...(document && { document: { ...document } }),
      ...(signer && { signer: await this.sealed(agency, signer) }),
      ...(reaffirms && { reaffirms: { ...reaffirms } }),
    };
  }

  /** The signer of a letter of `agency`, with name and post sealed. */
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
