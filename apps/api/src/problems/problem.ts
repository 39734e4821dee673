import type { Bilingual } from '#lib/working-time';
import type { ProblemType } from './problem-statuses.js';

/** Why a call was not carried out, in both languages; the filter tells the one asked for. */
export interface Problem {
  readonly type: ProblemType;
  readonly status: number;
  readonly sentence: Bilingual;
  /** What the reader needs in order to act. */
  readonly data?: object;
  readonly retryAfterSeconds?: number;
  /** The methods this address does answer. */
  readonly allow?: readonly string[];
}

/** What a status means, in a few words: the same for every problem of that status. */
const TITLES = {
  400: { vi: 'Nội dung gửi lên chưa hợp lệ', en: 'What was sent is not valid' },
  401: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
  403: { vi: 'Không có thẩm quyền', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  405: { vi: 'Không hỗ trợ', en: 'Not supported' },
  409: { vi: 'Không phù hợp với hồ sơ hiện tại', en: 'Does not fit the record as it stands' },
  412: { vi: 'Hồ sơ đã thay đổi', en: 'Changed since it was read' },
  428: { vi: 'Cần cho biết đã xem bản nào', en: 'What was seen has to be said' },
  413: { vi: 'Nội dung quá lớn', en: 'Too large' },
  415: { vi: 'Định dạng không được hỗ trợ', en: 'Format not supported' },
  422: { vi: 'Không thể thực hiện', en: 'Cannot be carried out' },
  429: { vi: 'Quá nhiều lần thử', en: 'Too many attempts' },
  500: { vi: 'Lỗi hệ thống', en: 'System error' },
  503: { vi: 'Tạm thời gián đoạn', en: 'Temporarily unavailable' },
} as const satisfies Readonly<Record<number, Bilingual>>;

export const titleOf = (status: number): Bilingual =>
  (TITLES as Readonly<Record<number, Bilingual>>)[status] ?? TITLES[status < 500 ? 400 : 500];
