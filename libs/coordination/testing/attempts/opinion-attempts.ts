import {
  ConfirmJointOpinion,
  type PointNumber,
  type ReplyKind,
  RespondToPoint,
} from '#lib/coordination';
import { by, id } from '../cast.js';
import {
  acceptsInterim,
  correctsRecord,
  maintainsRemit,
  opinion,
  opinionOn,
  records,
  registersOpinion,
  recordsDayOutside,
  recordsMinutes,
  sends,
  tracksOutside,
} from '../opinions.js';
import { proof, requestId } from '../telling.js';
import { earlier, type Scene, standing } from './scene.js';

const KINDS: readonly ReplyKind[] = ['agree', 'interim', 'outOfRemit', 'noComment', 'report'];

const supersedes = (scene: Scene) => {
  const replaced = scene.vary % 2 ? standing(scene) : undefined;
  return replaced ? { supersedes: replaced } : {};
};

let opinions = 0;
const nextOpinion = ({ vary }: Scene) =>
  vary % 3
    ? opinion(`opinion-${(opinions += 1)}`, {
        kind: KINDS[vary % KINDS.length] ?? 'agree',
        ...(vary % 11 === 0 && { form: 'jointLetter', coAuthors: [id('health')] }),
      })
    : opinionOn(`opinion-${(opinions += 1)}`, 'amend', 'object');

/** Opinions, and what is said to them. */
export const opinionAttempts = {
  send: (scene: Scene) =>
    sends(scene.name, nextOpinion(scene), {
      ...supersedes(scene),
      ...(scene.vary % 4 === 0 && { sentAt: earlier(scene), evidence: proof }),
    }),
  record: (scene: Scene) =>
    records(scene.name, earlier(scene).slice(0, 16), nextOpinion(scene), supersedes(scene)),
  minute: (scene: Scene) =>
    recordsMinutes(earlier(scene).slice(0, 16), [
      { agency: id(scene.name), ...nextOpinion(scene) },
      ...(scene.vary % 2 ? [{ agency: id('health'), ...nextOpinion(scene) }] : []),
    ]),
  respond: (scene: Scene) =>
    new RespondToPoint(
      {
        requestId,
        agency: id(scene.name),
        opinion: standing(scene) ?? opinion('none').id,
        point: (1 + (scene.vary % 2)) as PointNumber,
        response: { kind: 'accepted' },
      },
      by('planning'),
    ),
  takeIn: (scene: Scene) => {
    const sent = standing(scene);
    return registersOpinion(scene.name, sent ? { sent } : {});
  },
  acceptInterim: (scene: Scene) => acceptsInterim(scene.name, standing(scene)),
  trackOutside: ({ name }: Scene) => tracksOutside(name),
  recordOutside: (scene: Scene) => recordsDayOutside(scene.name, earlier(scene).slice(0, 10)),
  maintain: ({ name }: Scene) => maintainsRemit(name),
  confirmJoint: (scene: Scene) =>
    new ConfirmJointOpinion(
      {
        requestId,
        agency: id(scene.name),
        author: id('finance'),
        opinion: standing({ ...scene, name: 'finance' }) ?? opinion('none').id,
        as: nextOpinion(scene).id,
      },
      by(scene.name),
    ),
  correctRecord: (scene: Scene) => correctsRecord(scene.name, nextOpinion(scene), standing(scene)),
};
