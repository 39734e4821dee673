import type { AgencyKind } from '#lib/agencies';
import type { Signer } from '../vocabulary.js';

/**
 * Why the authority printed before a post looks wrong (Decree 30/2020, art. 13). A doubt is shown and refuses nothing:
 * a letter that came is on the record as it came.
 */
export type SigningDoubt =
  /** TM. is for a body that decides as a collective; this one is led by its head alone. */
  | 'notACollective'
  /** KT. is for a deputy who signs in the head's place. */
  | 'notADeputy'
  /** A deputy signs in the head's place, so KT. or TM. belongs before the post. */
  | 'deputyInOwnName'
  /** The head of a unit signs by the head's order, so TL. or TUQ. belongs before the post. */
  | 'unitInOwnName'
  /** TL. and TUQ. are for a unit below; the head and the deputies need neither. */
  | 'notBelowTheHead'
  /** TUQ. is not passed on to a deputy. */
  | 'delegatedFurther'
  /** TUQ. needs a delegation in writing. */
  | 'noDelegation'
  /** Q. is for who holds the head's post for a time; a deputy signs KT. */
  | 'deputyAsActingHead';

/** The line of signature as it reads: its post open, never sealed. */
export type SignatureLine = Pick<Signer, 'authority' | 'authorisation'> & {
  readonly position?: string | undefined;
};

// Of no other kind is it certain here that it has a head who decides alone.
const LED_BY_A_HEAD: Readonly<Record<AgencyKind, boolean>> = {
  department: true,
  ministry: true,
  peoplesCommittee: false,
  ward: false,
  district: false,
  cityOther: false,
  centralBranch: false,
  other: false,
};
const HEADS: ReadonlySet<string> = new Set(['GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC', 'BỘ TRƯỞNG']);
const DEPUTY = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u;
const OF_A_UNIT = /^(?:PHÓ )?(?:TRƯỞNG|CHÁNH) (?:PHÒNG|VĂN PHÒNG SỞ|VĂN PHÒNG BỘ)(?!\p{L})/u;
const AUTHORITY_BEFORE = /^(?:TM|KT|TL|TUQ|Q)\.\s*/u;

/** The signer's own post: the last line, below the posts in whose place it signs. */
const ownPost = (position: string): string =>
  (position.normalize('NFC').split(/[\n/]/u).at(-1) ?? '')
    .toLocaleUpperCase('vi')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(AUTHORITY_BEFORE, '');

/** What looks wrong with who signed for an agency of that kind; nothing where no post is known. */
export const signingDoubts = (
  { authority, authorisation, position }: SignatureLine,
  kind: AgencyKind,
): readonly SigningDoubt[] => {
  const post = position === undefined ? '' : ownPost(position);
  const known = post !== '';
  const deputy = DEPUTY.test(post);
  const ownLeader = LED_BY_A_HEAD[kind] && HEADS.has(post.replace(/^PHÓ /u, ''));
  const doubts: Readonly<Record<Signer['authority'], readonly (SigningDoubt | false)[]>> = {
    TM: [LED_BY_A_HEAD[kind] && 'notACollective'],
    KT: [known && !deputy && 'notADeputy'],
    TL: [ownLeader && 'notBelowTheHead'],
    TUQ: [
      ownLeader ? 'notBelowTheHead' : deputy && 'delegatedFurther',
      authorisation === undefined && 'noDelegation',
    ],
    Q: [deputy && 'deputyAsActingHead'],
    none: [
      LED_BY_A_HEAD[kind] && OF_A_UNIT.test(post) ? 'unitInOwnName' : deputy && 'deputyInOwnName',
    ],
  };
  return doubts[authority].filter((doubt) => doubt !== false);
};
