import type { AgencyId } from '#lib/agencies';
import { opinionIdOf } from '#lib/application';
import type { Opinion, OpinionId, Point, PointNumber } from '#lib/coordination';
import type { DemoMatter, DemoOpinion } from '../demo-matter.js';
import { idOf, type Sign } from './step.js';

/** One opinion of one agency, the `index`th that it gave. */
export interface Given {
  readonly matter: DemoMatter;
  readonly agency: AgencyId;
  readonly index: number;
  readonly opinion: DemoOpinion;
}

export const opinionId = (matter: DemoMatter, agency: AgencyId, index: number): OpinionId =>
  opinionIdOf(idOf(matter), `${agency} ${index}`);

export const idOfGiven = ({ matter, agency, index }: Given): OpinionId =>
  opinionId(matter, agency, index);

const stanceOf = ({ kind }: DemoOpinion): Point['stance'] =>
  kind === 'disagree' ? 'object' : 'amend';

export const contentOf = async (given: Given, sign: Sign): Promise<Opinion> => {
  const { kind, form, document, signature, coAuthors, points = [] } = given.opinion;
  return {
    id: idOfGiven(given),
    kind,
    form,
    ...(document && { document }),
    ...(signature && { signer: await sign(given.agency, signature) }),
    ...(coAuthors && { coAuthors }),
    points: points.map(({ concerns, text, stance = stanceOf(given.opinion) }, index) => ({
      number: (index + 1) as PointNumber,
      concerns,
      stance,
      text,
    })),
  };
};

export const EVIDENCE = {
  meetingMinutes: 'Biên bản họp có chữ ký của đại diện dự họp',
  other: 'Văn bản giấy, có dấu đến của cơ quan chủ trì',
};
