import { readdirSync, readFileSync } from 'node:fs';
import { requestDecider, type RequestEvent, requestHistory } from '#lib/coordination';
import { schema } from '#lib/event-sourcing';
import { story } from '#lib/coordination/testing';

interface Fixture {
  readonly type: RequestEvent['type'];
  readonly schema: number;
  readonly data: object;
}

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture),
}));

/** Every event a request can have, and the schema it is written in today; a new one without its row does not compile. */
const TODAY: Readonly<Record<RequestEvent['type'], number>> = {
  RequestOpened: 1,
  LeadPositionStated: 1,
  AskedAgain: 1,
  RequestSubmitted: 1,
  RequestWithdrawn: 1,
  AddresseeAdded: 1,
  AddresseeReleased: 1,
  ConsultationTransferred: 1,
  LeadChanged: 1,
  RuleRepinned: 1,
  QuestionAdded: 1,
  DossierDelivered: 1,
  DossierRegistered: 1,
  DossierReturned: 1,
  WindowOpened: 1,
  DueDateMoved: 1,
  ShorteningNotified: 1,
  DocumentsRequested: 1,
  DocumentsSupplied: 1,
  OpinionGiven: 1,
  WindowLapsed: 1,
  LapseReversed: 1,
  PointAnswered: 1,
  EntryCorrected: 1,
  CorrectionConfirmed: 1,
  OpinionRejudged: 1,
  SubmissionReturned: 1,
  ConclusionRecorded: 1,
  InterimAccepted: 1,
  OpinionRegistered: 1,
  RemitMaintained: 1,
  TrackedOutside: 1,
  DocumentsRequestAccepted: 1,
  DocumentsRequestContested: 1,
  DocumentsRequestFound: 1,
  ExtensionAsked: 1,
  ExtensionDecided: 1,
  WindowsExtended: 1,
  WindowsShortened: 1,
  NoticePosted: 1,
  ChaseIssued: 1,
  LatenessObjectedTo: 1,
  LatenessExplained: 1,
  LatenessReviewed: 1,
  ApologyRecorded: 1,
  LateSubmissionExplained: 1,
  LateSubmissionReviewed: 1,
  LateEntryConfirmed: 1,
  LateEntryContested: 1,
  LateEntryFound: 1,
  AgreementDeemed: 1,
};

const read = schema(requestHistory);
/** As this program reads it, which is the shape the types describe. */
const today = (stored: Fixture) =>
  ({ type: stored.type, data: read.upcast(stored) }) as RequestEvent;

describe('a stored event is read for as long as the record lives', () => {
  it.each(Object.entries(TODAY))(
    '%s is written in schema %i, each released schema kept as a fixture',
    (type, number) => {
      expect(read.current(type)).toBe(number);
      const kept = fixtures
        .filter((fixture) => fixture.type === type)
        .map((fixture) => fixture.schema);
      expect(kept.toSorted()).toEqual(Array.from({ length: number }, (_, index) => index + 1));
    },
  );

  it.each(fixtures)(
    '$file says when it happened in law, and is folded without a fault',
    (stored) => {
      const event = today(stored);
      expect(event.data.occurredAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*\+07:00$/);
      const opened = fixtures.find(({ type }) => type === 'RequestOpened');
      const added = fixtures.find(({ type }) => type === 'AddresseeAdded');
      if (opened === undefined || added === undefined) throw new Error('A fixture is missing');
      const { request } = story([today(opened), today(added)]);
      expect(requestDecider.evolve(request, event)).toHaveProperty('status');
    },
  );

  it('leads to the same request as it did when it was stored', () => {
    const of = (type: RequestEvent['type']) =>
      fixtures.filter((fixture) => fixture.type === type).map(today);
    const { request } = story(
      (
        [
          'RequestOpened',
          'AddresseeAdded',
          'DossierDelivered',
          'WindowOpened',
          'OpinionGiven',
        ] as const
      ).flatMap(of),
    );
    expect(request).toMatchObject({
      status: 'open',
      rule: { id: 'HCM-CT08', version: 1 },
      consultations: new Map([
        [
          'finance',
          expect.objectContaining({
            status: 'answered',
            clock: expect.objectContaining({
              due: expect.objectContaining({ dueOn: '2026-03-20' }),
            }),
            opinions: [expect.objectContaining({ id: 'ykien-1', unansweredPoints: [1] })],
          }),
        ],
      ]),
    });
  });
});
