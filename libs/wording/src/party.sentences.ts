import type { EntitledParty } from '#lib/coordination';
import type { Bilingual } from '#lib/working-time';
import { type NameOf, says, type SentencesOf } from './sentences.js';

const ANY_OF = {
  vi: new Intl.ListFormat('vi', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
} as const;

const partyInWords = (entitled: EntitledParty, nameOf: NameOf): Bilingual => {
  switch (entitled.party) {
    case 'lead':
      return says(
        `cơ quan chủ trì (${nameOf(entitled.agency)})`,
        `the lead agency (${nameOf(entitled.agency)})`,
      );
    case 'agency':
      return says(
        `cơ quan được đề nghị trả lời (${nameOf(entitled.agency)})`,
        `the agency asked (${nameOf(entitled.agency)})`,
      );
    case 'monitoringBody':
      return says('cơ quan theo dõi', 'the monitoring body');
  }
};

/** Who may do what (R1). */
export const partySentences: SentencesOf<
  | 'OnlyTheLeadMay'
  | 'OnlyTheAgencyItselfMay'
  | 'OnlyThesePartiesMay'
  | 'ReviewOfOwnCase'
  | 'OnlyTheDeadlineKeeperMay'
  | 'OnlyTheSuccessionMay'
  | 'OnlyTheSystemMay'
  | 'OnlyAnImportMayTranscribe'
  | 'RequestNotImported'
> = {
  OnlyTheLeadMay: ({ lead }, nameOf) =>
    says(
      `Chỉ cơ quan chủ trì (${nameOf(lead)}) được thực hiện việc này.`,
      `Only the lead agency (${nameOf(lead)}) may do this.`,
    ),
  OnlyTheAgencyItselfMay: ({ agency }, nameOf) =>
    says(
      `Chỉ ${nameOf(agency)} được thực hiện việc này cho chính mình.`,
      `Only ${nameOf(agency)} itself may do this.`,
    ),
  OnlyThesePartiesMay: ({ may }, nameOf) => {
    const called = may.map((party) => partyInWords(party, nameOf));
    return says(
      `Chỉ ${ANY_OF.vi.format(called.map(({ vi }) => vi))} được thực hiện việc này.`,
      `Only ${ANY_OF.en.format(called.map(({ en }) => en))} may do this.`,
    );
  },
  ReviewOfOwnCase: () =>
    says(
      'Cơ quan theo dõi không xem xét việc của chính mình. Đề nghị cơ quan khác được giao theo dõi xem xét.',
      'No body reviews its own case. Another body charged with monitoring has to do it.',
    ),
  OnlyTheDeadlineKeeperMay: () =>
    says(
      'Việc hết thời hạn do hệ thống ghi nhận, không do người dùng thực hiện.',
      'Lapses are noticed by the system, never by a person.',
    ),
  OnlyTheSuccessionMay: () =>
    says(
      'Việc chuyển theo sắp xếp cơ quan do hệ thống ghi nhận, không do người dùng thực hiện.',
      'What follows from a reorganisation is recorded by the system, never by a person.',
    ),
  OnlyTheSystemMay: () =>
    says(
      'Việc này do hệ thống thực hiện theo quyết định đã ghi nhận, không do người dùng thực hiện.',
      'This follows from a ruling on record and is done by the system, never by a person.',
    ),
  OnlyAnImportMayTranscribe: () =>
    says(
      'Chỉ việc nhập hồ sơ cũ được ghi theo tệp nguồn.',
      'Only an import may transcribe from a file.',
    ),
  RequestNotImported: () =>
    says(
      'Việc nhập hồ sơ cũ chỉ được ghi vào hồ sơ đã nhập từ tệp.',
      'An import writes only into requests that were imported.',
    ),
};
