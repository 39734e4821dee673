import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import type { Opinion, OpinionId, PointNumber } from '#lib/coordination';
import { Signers } from '../parts/signers.js';
import type { OpinionBody, PointBody } from './opinion.body.js';

export const pointOf = ({ number, ...point }: PointBody) => ({
  ...point,
  number: number as PointNumber,
});

/** Opinions as the domain has them: with the signer's name and post sealed. */
@Injectable()
export class SignedOpinions {
  constructor(private readonly signers: Signers) {}

  /** The opinion `id` of `agency`, as its body says it. */
  async of(agency: AgencyId, id: OpinionId, body: OpinionBody): Promise<Opinion> {
    const { kind, form, document, signer, points, reaffirms, coAuthors } = body;
    return {
      id,
      kind: kind ?? 'unrecorded',
      form,
      points: (points ?? []).map(pointOf),
      ...(document && { document: { ...document } }),
      ...(signer && { signer: await this.signers.sealed(agency, signer) }),
      ...(reaffirms && { reaffirms: { ...reaffirms } }),
      ...(coAuthors && coAuthors.length > 0 && { coAuthors }),
    };
  }
}
