import { STANDINGS } from './field-names.js';
import { says, type SomeSentences } from './sentences.js';

/** Who can be asked, and how the consultation of each stands. */
export const addresseeSentences = {
  NoAddressees: () =>
    says('Chưa có cơ quan phối hợp nào được lấy ý kiến.', 'No coordinating agency is asked.'),
  LeadIsAddressee: () =>
    says(
      'Cơ quan chủ trì không thể lấy ý kiến của chính mình.',
      'The lead agency cannot ask itself for its opinion.',
    ),
  AddressedTwice: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đã có trong danh sách lấy ý kiến.`,
      `${nameOf(agency)} is among the addressees already.`,
    ),
  NotAddressed: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không được lấy ý kiến trong việc này.`,
      `${nameOf(agency)} was not asked in this request.`,
    ),
  AddresseeNotOpen: ({ agency, status }, nameOf) =>
    says(
      `Lượt lấy ý kiến của ${nameOf(agency)} không thực hiện được việc này: ${STANDINGS[status].vi}.`,
      `The consultation of ${nameOf(agency)} does not allow this: it is ${STANDINGS[status].en}.`,
    ),
} satisfies SomeSentences;
