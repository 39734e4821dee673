import {
  AcceptDocumentsRequest,
  AskForDocuments,
  ContestDocumentsRequest,
  type DocumentsFinding,
  FindOnDocumentsRequest,
  RecordDelivery,
  SupplyDocuments,
} from '#lib/coordination';
import { type Instant, localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { type Name, proof, requestId, type Told } from './telling.js';

export const deliveredTo = (name: Name, told: Told<RecordDelivery> = {}): RecordDelivery =>
  new RecordDelivery(
    { requestId, agency: id(name), evidence: { kind: 'recorded' }, ...told },
    by(name),
  );

/** The lead enters a delivery for an earlier moment, with the document that proves it. */
export const deliversLate = (name: Name, deliveredAt: Instant): RecordDelivery =>
  new RecordDelivery({ requestId, agency: id(name), deliveredAt, evidence: proof }, by('planning'));

/** The agency says what its dossier lacks. */
export const asksFor = (name: Name, ...descriptions: readonly string[]): AskForDocuments =>
  new AskForDocuments(
    {
      requestId,
      agency: id(name),
      items: descriptions.map((description, index) => ({ item: index + 1, description })),
    },
    by(name),
  );

/** The lead agrees that documents are missing. */
export const acceptsDocuments = (name: Name): AcceptDocumentsRequest =>
  new AcceptDocumentsRequest({ requestId, agency: id(name) }, by('planning'));

/** The lead says that nothing is missing. */
export const contestsDocuments = (
  name: Name,
  reason = 'Tài liệu đã gửi kèm',
): ContestDocumentsRequest =>
  new ContestDocumentsRequest({ requestId, agency: id(name), reason }, by('planning'));

/** The monitoring body finds on a contested request for documents. */
export const findsDocuments = (
  name: Name,
  finding: DocumentsFinding,
  told: Told<FindOnDocumentsRequest> = {},
): FindOnDocumentsRequest =>
  new FindOnDocumentsRequest(
    {
      requestId,
      agency: id(name),
      finding,
      ruling: { number: '1290/VP-TH', issuedOn: localDate('2026-02-24') },
      ...told,
    },
    by('office'),
  );

/** The lead supplies items asked for. */
export const supplies = (
  name: Name,
  items: readonly number[],
  told: Told<SupplyDocuments> = {},
): SupplyDocuments =>
  new SupplyDocuments(
    { requestId, agency: id(name), items, evidence: { kind: 'recorded' }, ...told },
    by('planning'),
  );
