import type { AgencyRegister } from '#lib/agencies';
import { type Signer, type SigningDoubt, signingDoubts } from '#lib/coordination';
import type { ConsultationFile, RequestFile } from '#lib/read-models';
import type { Bilingual } from '#lib/working-time';

const SAYS: Readonly<Record<SigningDoubt, Bilingual>> = {
  notACollective: {
    vi: 'TM. (thay mặt) chỉ dùng cho cơ quan làm việc theo chế độ tập thể',
    en: 'TM. (on behalf of) is for a body that decides as a collective',
  },
  notADeputy: {
    vi: 'KT. (ký thay) phải do cấp phó của người đứng đầu ký',
    en: 'KT. (for the head) must be signed by a deputy of the head',
  },
  deputyInOwnName: {
    vi: 'Cấp phó ký nhưng thiếu KT. (ký thay) trước chức vụ người đứng đầu',
    en: 'A deputy signs, but KT. (for the head) is missing before the post',
  },
  unitInOwnName: {
    vi: 'Người đứng đầu đơn vị bên trong ký nhưng thiếu TL. (thừa lệnh) hoặc TUQ. (thừa ủy quyền)',
    en: 'The head of a unit signs, but TL. (by order) or TUQ. (by delegation) is missing',
  },
  notBelowTheHead: {
    vi: 'TL., TUQ. dùng cho đơn vị bên trong; người đứng đầu và cấp phó của cơ quan không ký thừa lệnh, thừa ủy quyền',
    en: 'TL. and TUQ. are for a unit within; the head and the deputies of the agency need neither',
  },
  delegatedFurther: {
    vi: 'Người được thừa ủy quyền không được ủy quyền lại cho cấp phó ký',
    en: 'Whoever signs by delegation may not pass it on to a deputy',
  },
  noDelegation: {
    vi: 'TUQ. (thừa ủy quyền) phải có văn bản ủy quyền; chưa ghi nhận số, ngày của văn bản đó',
    en: 'TUQ. (by delegation) needs a delegation in writing; its number and date are not recorded',
  },
  deputyAsActingHead: {
    vi: 'Q. (quyền) dùng cho người tạm giữ chức vụ đứng đầu; cấp phó ký thay dùng KT.',
    en: 'Q. (acting) is for who holds the head’s post for a time; a deputy signs KT.',
  },
};

/** A doubt with the words to show. */
export type SigningDoubtTold = Bilingual & { readonly type: SigningDoubt };

const told = (doubt: SigningDoubt): SigningDoubtTold => ({ type: doubt, ...SAYS[doubt] });

/** The page of a request, its names and posts opened, with what looks wrong about who signed each opinion. */
export const withSigningDoubts = <File extends Pick<RequestFile, 'consultations'>>(
  file: File,
  register: AgencyRegister,
): File => {
  const doubted = (signer: Signer, agency: ConsultationFile['agency']) => {
    const doubts = signingDoubts(signer, register.find(agency)?.kind ?? 'other');
    return doubts.length === 0 ? signer : { ...signer, doubts: doubts.map(told) };
  };
  return {
    ...file,
    consultations: file.consultations.map((consultation) => ({
      ...consultation,
      opinions: consultation.opinions.map((given) => {
        const { signer } = given.opinion;
        if (!signer) return given;
        const opinion = { ...given.opinion, signer: doubted(signer, consultation.agency) };
        return { ...given, opinion };
      }),
    })),
  };
};
