import {
  AddAddressee,
  AskForDocuments,
  ConfirmCorrection,
  ConfirmJointOpinion,
  CorrectEntry,
  type OpinionKind,
  type PointNumber,
  RegisterDossier,
  ReleaseAddressee,
  type RequestCommand,
  type RequestFacts,
  type RequestState,
  RespondToPoint,
  ReturnDossier,
  StateLeadPosition,
  SubmitRequest,
  SupplyDocuments,
  TransferConsultation,
  WithdrawRequest,
} from '#lib/coordination';
import { addDays, dateOf } from '#lib/working-time';
import { CALENDAR } from './calendars.js';
import { by, id } from './cast.js';
import {
  acceptsInterim,
  acceptsDocuments,
  addressee,
  apologises,
  asksExtension,
  chases,
  climbsLadder,
  contestsDocuments,
  concludes,
  correctsRecord,
  decidesExtension,
  deliveredTo,
  explains,
  findsDocuments,
  givesMoreTime,
  maintainsRemit,
  moment,
  noticeLapses,
  objects,
  opinion,
  opinionOn,
  proof,
  readdresses,
  records,
  reviews,
  requestId,
  restates,
  returnsSubmission,
  sends,
  shortens,
} from './letters.js';
import { follows } from './reorganised.js';

export const NAMES = ['finance', 'health', 'transport', 'ministry'] as const;
const KINDS: readonly OpinionKind[] = ['agree', 'interim', 'outOfRemit', 'noComment'];

/** One thing somebody tries to do: what, about whom, how many hours after the last, and a number to vary it by. */
export interface Attempt {
  readonly what: keyof typeof attempts;
  readonly name: (typeof NAMES)[number];
  readonly hours: number;
  readonly vary: number;
}

interface Scene extends Pick<Attempt, 'name' | 'vary'> {
  readonly facts: RequestFacts;
  readonly request: RequestState;
}

const consultationIn = ({ request, name }: Scene) =>
  request.status === 'unknown' ? undefined : request.consultations.get(id(name));

const earlier = ({ facts, vary }: Scene) =>
  moment(`${addDays(dateOf(facts.now), -(vary % 6))}T00:00`);

const standing = (scene: Scene) => consultationIn(scene)?.opinions.at(-1)?.id;

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

/** What may be tried, most of it at a bad moment. */
export const attempts = {
  add: ({ name }: Scene) =>
    new AddAddressee(
      { requestId, addressee: addressee(name), evidence: { kind: 'recorded' } },
      by('planning'),
    ),
  deliver: (scene: Scene) =>
    deliveredTo(scene.name, scene.vary % 2 ? { deliveredAt: earlier(scene) } : {}),
  register: (scene: Scene) =>
    new RegisterDossier(
      {
        requestId,
        agency: id(scene.name),
        registeredOn: dateOf(earlier(scene)),
        number: '12',
        evidence: { kind: 'recorded' },
      },
      by(scene.name),
    ),
  return: ({ name }: Scene) =>
    new ReturnDossier(
      { requestId, agency: id(name), cause: 'other', reason: 'Không đọc được' },
      by(name),
    ),
  ask: ({ name }: Scene) =>
    new AskForDocuments(
      { requestId, agency: id(name), items: [{ item: 1, description: 'Dự toán' }] },
      by(name),
    ),
  supply: (scene: Scene) =>
    new SupplyDocuments(
      {
        requestId,
        agency: id(scene.name),
        items: [1],
        ...(scene.vary % 2 && { suppliedAt: earlier(scene) }),
        evidence: proof,
      },
      by('planning'),
    ),
  send: (scene: Scene) => sends(scene.name, nextOpinion(scene), supersedes(scene)),
  record: (scene: Scene) =>
    records(scene.name, earlier(scene).slice(0, 16), nextOpinion(scene), supersedes(scene)),
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
  state: () => new StateLeadPosition({ requestId, position: 'Đề nghị phê duyệt' }, by('planning')),
  submit: ({ facts, vary }: Scene) => {
    const document = { number: '77/TTr', issuedOn: dateOf(facts.now) };
    return new SubmitRequest(
      { requestId, submission: document, ...(vary % 10 === 0 && { earlyOn: document }) },
      by('planning'),
    );
  },
  withdraw: ({ vary }: Scene) =>
    new WithdrawRequest({ requestId, reason: vary % 20 ? ' ' : 'Thay văn bản' }, by('planning')),
  release: ({ name }: Scene) =>
    new ReleaseAddressee({ requestId, agency: id(name), reason: 'Không cần' }, by('planning')),
  correctDelivery: (scene: Scene) => {
    const consultation = consultationIn(scene);
    const delivery = consultation && 'delivery' in consultation ? consultation.delivery : undefined;
    return new CorrectEntry(
      {
        requestId,
        correction: {
          entry: 'delivery',
          agency: id(scene.name),
          from: delivery?.deliveredAt ?? scene.facts.now,
          to: earlier(scene),
        },
        reason: 'Ghi nhầm',
        evidence: proof,
      },
      by(scene.vary % 2 ? 'planning' : scene.name),
    );
  },
  correctSending: (scene: Scene) =>
    new CorrectEntry(
      {
        requestId,
        correction: {
          entry: 'sending',
          agency: id(scene.name),
          opinion: standing(scene) ?? opinion('none').id,
          from: consultationIn(scene)?.opinions.at(-1)?.sentAt ?? scene.facts.now,
          to: earlier(scene),
        },
        reason: 'Ghi nhầm',
        evidence: proof,
      },
      by(scene.vary % 3 ? scene.name : 'office'),
    ),
  confirm: ({ name }: Scene) => new ConfirmCorrection({ requestId, agency: id(name) }, by(name)),
  acceptDocuments: ({ name }: Scene) => acceptsDocuments(name),
  contestDocuments: ({ name }: Scene) => contestsDocuments(name),
  findDocuments: ({ name, facts, vary }: Scene) =>
    findsDocuments(name, vary % 2 ? 'founded' : 'unfounded', {
      ruling: { number: '1290/VP-TH', issuedOn: dateOf(facts.now) },
    }),
  askTime: ({ name, vary }: Scene) => asksExtension(name, 1 + (vary % 6)),
  decideTime: ({ name, vary }: Scene) =>
    vary % 3 ? decidesExtension(name, 1 + (vary % 5)) : decidesExtension(name),
  giveTime: ({ vary }: Scene) => givesMoreTime(1 + (vary % 3)),
  shorten: ({ facts, vary }: Scene) =>
    shortens(addDays(dateOf(facts.now), 1 + (vary % 10)), {
      order: { number: '900/UBND-TH', issuedOn: dateOf(facts.now) },
    }),
  acceptInterim: (scene: Scene) => acceptsInterim(scene.name, standing(scene)),
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
  returnSubmission: () => returnsSubmission(),
  conclude: ({ facts }: Scene) =>
    concludes({ conclusion: { number: '120/TB-VP', issuedOn: dateOf(facts.now) } }),
  readdress: ({ name }: Scene) => readdresses(name, 'office'),
  object: ({ name }: Scene) => objects(name),
  explain: ({ name }: Scene) => explains(name),
  review: ({ name, facts, vary }: Scene) => {
    const excuse = vary % 2 ? { workingDays: 1 + (vary % 4) } : {};
    return reviews(name, vary % 5 ? { kind: 'excused', ...excuse } : { kind: 'upheld' }, {
      ruling: { number: '1305/UBND-TH', issuedOn: dateOf(facts.now) },
    });
  },
  apologise: () => apologises(),
  transfer: ({ name, vary }: Scene) =>
    new TransferConsultation(
      {
        requestId,
        agency: id(name),
        cause: 'wrongAddressee',
        heirs: [{ agency: id(NAMES[vary % NAMES.length] ?? name) }],
        reason: 'Gửi nhầm cơ quan',
      },
      by('planning'),
    ),
  follow: () => follows('transport'),
  notice: () => noticeLapses(),
  restate: ({ facts }: Scene) => restates(facts.calendars.newest(CALENDAR)?.number ?? 1),
  climb: () => climbsLadder(),
  chase: ({ name, vary, facts }: Scene) => chases(name, `${vary % 4}/SQH`, dateOf(facts.now)),
} satisfies Record<string, (scene: Scene) => RequestCommand>;
