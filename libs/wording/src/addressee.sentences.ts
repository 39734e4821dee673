import { STANDINGS } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Who can be asked, and how the consultation of each stands. */
export const addresseeSentences: SentencesOf<
  'NoAddressees' | 'LeadIsAddressee' | 'AddressedTwice' | 'NotAddressed' | 'AddresseeNotOpen'
> = {
  NoAddressees: () => says('Chưa có cơ quan nào được đề nghị trả lời.', 'No agency is asked.'),
  LeadIsAddressee: () =>
    says(
      'Cơ quan chủ trì không thể đề nghị chính mình trả lời.',
      'The lead agency cannot ask itself.',
    ),
  AddressedTwice: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đã có trong danh sách cơ quan được đề nghị trả lời.`,
      `${nameOf(agency)} is among the addressees already.`,
    ),
  NotAddressed: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không được đề nghị trả lời trong việc này.`,
      `${nameOf(agency)} was not asked in this request.`,
    ),
  AddresseeNotOpen: ({ agency, status }, nameOf) =>
    says(
      `Phần trả lời của ${nameOf(agency)} không thực hiện được việc này: ${STANDINGS[status].vi}.`,
      `The part of ${nameOf(agency)} does not allow this: it is ${STANDINGS[status].en}.`,
    ),
};
