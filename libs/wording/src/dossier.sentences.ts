import { day, momentInWords } from './dates-in-words.js';
import { says, type SentencesOf } from './sentences.js';

/** Delivery, registration and missing documents. */
export const dossierSentences: SentencesOf<
  | 'NotDelivered'
  | 'DeliveredAlready'
  | 'RegisteredAlready'
  | 'NoDocumentsRequested'
  | 'DocumentsRequestedAlready'
  | 'DocumentUnknown'
> = {
  NotDelivered: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} chưa nhận được văn bản.`,
      `The letter has not been delivered to ${nameOf(agency)}.`,
    ),
  DeliveredAlready: ({ agency, deliveredAt }, nameOf) =>
    says(
      `${nameOf(agency)} đã nhận văn bản ngày ${day(deliveredAt)}.`,
      `The letter was delivered to ${nameOf(agency)} at ${momentInWords(deliveredAt).en}.`,
    ),
  RegisteredAlready: ({ agency, registeredOn }, nameOf) =>
    says(
      `${nameOf(agency)} đã vào sổ văn bản đến ngày ${day(registeredOn)}.`,
      `${nameOf(agency)} registered the letter on ${registeredOn}.`,
    ),
  NoDocumentsRequested: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không đề nghị bổ sung hồ sơ.`,
      `${nameOf(agency)} asked for no documents.`,
    ),
  DocumentsRequestedAlready: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đã đề nghị bổ sung hồ sơ và đang chờ bổ sung.`,
      `${nameOf(agency)} has asked for documents and is waiting for them.`,
    ),
  DocumentUnknown: ({ item }) =>
    says(
      `Mục ${item} không có trong đề nghị bổ sung hồ sơ.`,
      `Item ${item} is not among the documents asked for.`,
    ),
};
