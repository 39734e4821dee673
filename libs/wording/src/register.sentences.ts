import { says, type SentencesOf } from './sentences.js';

/** The register of agencies. */
export const registerSentences: SentencesOf<
  'AgencyUnknown' | 'AgencyAlreadyRegistered' | 'AgencyNameMissing'
> = {
  AgencyUnknown: ({ agency }) =>
    says(
      `Không có cơ quan "${agency}" trong danh mục.`,
      `Agency "${agency}" is not on the register.`,
    ),
  AgencyAlreadyRegistered: ({ agency }) =>
    says(
      `Cơ quan "${agency}" đã có trong danh mục.`,
      `Agency "${agency}" is on the register already.`,
    ),
  AgencyNameMissing: () => says('Thiếu tên cơ quan.', 'The name of the agency is missing.'),
};
