/** What the narrator says of a letter and no document of it does, by its key and place: `D01 scenarios.0`. */
const NARRATED =
  /^D\w+ (scenarios\.\d+|note|consultations\.\d+\.note)$|^D(01|02|19) outcome\.note_vi$|^D10 consultations\.4\.reply\.note$/;

export const isNarrated = (fact: string): boolean => NARRATED.test(fact);
