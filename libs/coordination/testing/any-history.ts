import fc from 'fast-check';
import {
  AddAddressee,
  AskForDocuments,
  ConfirmCorrection,
  CorrectEntry,
  type OpinionKind,
  type PointNumber,
  RegisterDossier,
  ReleaseAddressee,
  type RequestCommand,
  requestDecider,
  type RequestEvent,
  type RequestFacts,
  type RequestState,
  RespondToPoint,
  ReturnDossier,
  StateLeadPosition,
  SubmitRequest,
  SupplyDocuments,
  WithdrawRequest,
} from '#lib/coordination';
import { addDays, dateOf, localDate } from '#lib/working-time';
import { at, by, id } from './cast.js';
import {
  addressee,
  deliveredTo,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  opinionOn,
  records,
  requestId,
  sends,
} from './letters.js';

const NAMES = ['finance', 'health', 'transport', 'ministry'] as const;
const KINDS: readonly OpinionKind[] = ['agree', 'interim', 'outOfRemit', 'noComment'];
const FIRST_DAY = localDate('2026-02-12');
const proof = { kind: 'document', description: 'Bản quét' } as const;

/** One thing somebody tries to do: what, about whom, how many hours after the last, and a number to vary it by. */
interface Attempt {
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
    ? opinion(`opinion-${(opinions += 1)}`, { kind: KINDS[vary % KINDS.length] ?? 'agree' })
    : opinionOn(`opinion-${(opinions += 1)}`, 'amend', 'object');

const attempts = {
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
      by(scene.name),
    ),
  confirm: ({ name }: Scene) => new ConfirmCorrection({ requestId, agency: id(name) }, by(name)),
  notice: () => noticeLapses(),
} satisfies Record<string, (scene: Scene) => RequestCommand>;

/** What ends a story comes seldom, so that stories go on. */
const OFTEN = Object.entries({
  ...{ add: 1, return: 1, release: 1, withdraw: 1, submit: 2, state: 1 },
  ...{ deliver: 6, register: 4, ask: 4, supply: 6, send: 4, record: 5, respond: 4 },
  ...{ correctDelivery: 8, correctSending: 6, confirm: 6, notice: 4 },
} satisfies Record<keyof typeof attempts, number>).map(([what, times]) =>
  // Object.entries forgets which keys there are.
  Array.from({ length: times }, () => what as keyof typeof attempts),
);

const opened = (channels: readonly boolean[], provided: boolean) =>
  letterTo([], {
    addressees: NAMES.slice(0, 3).map((name, index) =>
      addressee(name, { channel: channels[index] ? 'throughSystem' : 'elsewhere' }),
    ),
    ...(!provided && { dossier: { status: 'notProvided' } as const }),
  });

const hoursAfter = (hours: number) =>
  `${addDays(FIRST_DAY, Math.floor(hours / 24))}T${String(hours % 24).padStart(2, '0')}:00`;

/** The events of any history: whatever people try in whatever order, what is refused left out. */
export const anyHistory: fc.Arbitrary<readonly RequestEvent[]> = fc
  .record({
    channels: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    // Most requests come with their dossier.
    provided: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    tried: fc.array(
      fc.record<Attempt>({
        what: fc.constantFrom(...OFTEN.flat()),
        name: fc.constantFrom(...NAMES),
        hours: fc.noBias(fc.integer({ min: 0, max: 120 })),
        vary: fc.noBias(fc.nat(59)),
      }),
      { minLength: 5, maxLength: 40, size: 'max' },
    ),
  })
  .map(({ channels, provided, tried }) => {
    const events: RequestEvent[] = [];
    let request: RequestState = requestDecider.initialState;
    let elapsed = 9;
    const attempt = (command: RequestCommand, facts: RequestFacts) => {
      const decision = requestDecider.decide(command, request, facts);
      if (decision.outcome === 'rejected') return;
      events.push(...decision.events);
      for (const event of decision.events) request = requestDecider.evolve(request, event);
    };
    attempt(opened(channels, provided), at(hoursAfter(elapsed)));
    for (const { what, name, hours, vary } of tried) {
      elapsed += hours;
      const facts = at(hoursAfter(elapsed));
      attempt(attempts[what]({ name, vary, facts, request }), facts);
    }
    return events;
  });
