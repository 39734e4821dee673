import type { ConsultationFile, RequestFile } from '#lib/read-models';
import type { Rulebook } from '#lib/rulebook';
import { twoDigits } from '#lib/wording';

/** Loại hồ sơ: the procedure by the name the catalogue gives it. */
export const dossierKind = (
  { rule: { procedure: named } }: RequestFile,
  rules: Rulebook,
): { readonly dossierKind?: string } => {
  const procedure = rules
    .procedures()
    .find(({ code, version }) => code === named?.code && version === named.version);
  return procedure ? { dossierKind: procedure.name } : {};
};

const isAnswered = ({ status: { kind } }: ConsultationFile): boolean =>
  kind === 'answeredOnTime' || kind === 'answeredLate' || kind === 'answeredUnjudged';

const SETTLING = 'đang trình cấp có thẩm quyền xem xét, quyết định';

/** Tình trạng giải quyết, as far as the record tells; it names no agency. */
export const progress = ({
  status,
  consultations,
}: RequestFile): { readonly progress?: string } => {
  switch (status) {
    case 'collecting':
    case 'takingIn':
    case 'notReady':
    case 'ready': {
      const asked = consultations.filter(({ status: { kind } }) => kind !== 'notOwed');
      const answered = asked.filter(isAnswered).length;
      return {
        progress:
          answered < asked.length
            ? `Đang lấy ý kiến của cơ quan phối hợp; đã nhận ${twoDigits(answered)}/${twoDigits(asked.length)} ý kiến`
            : 'Đã nhận đủ ý kiến của cơ quan phối hợp, đang tổng hợp để trình cấp có thẩm quyền',
      };
    }
    case 'submitted':
      return { progress: `Đã tổng hợp ý kiến, ${SETTLING}` };
    case 'concluded':
      return { progress: 'Cấp có thẩm quyền đã có kết luận, đang hoàn thiện kết quả giải quyết' };
    case 'withdrawn':
      return {};
  }
};

/** Lý do trễ hạn, where it is that a reply is late; no agency is named. Any other reason only the lead can give. */
export const reason = (
  { consultations }: RequestFile,
  late: readonly { readonly agency: string }[],
): { readonly reason?: string } => {
  if (late.length === 0) return {};
  const silent = consultations.some(
    ({ agency, status }) =>
      status.kind === 'overdue' && late.some((other) => other.agency === agency),
  );
  return {
    reason: silent
      ? 'Chưa nhận đủ ý kiến của cơ quan phối hợp trong thời hạn lấy ý kiến'
      : 'Ý kiến của cơ quan phối hợp được gửi sau thời hạn lấy ý kiến',
  };
};
