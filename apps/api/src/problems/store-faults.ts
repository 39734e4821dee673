import { FiguresBehind } from '#lib/application';
import {
  AppendTooLarge,
  CommandIdReused,
  OutcomeUnknown,
  RevisionConflict,
  SeenIsStale,
  StoreUnavailable,
} from '#lib/event-sourcing';
import { isOutage } from '#lib/postgres';
import { ReadModelBehind } from '../http/read-model-behind.js';
import { type Fault, fault } from './fault.js';
import { isNotBuiltYet } from './not-built-yet.js';
import type { Problem } from './problem.js';
import { called } from './problem-statuses.js';

const UNAVAILABLE: Problem = {
  ...called('store-unavailable'),
  sentence: {
    vi: 'Kho dữ liệu tạm thời không trả lời. Chưa có gì được ghi; đề nghị thử lại sau ít phút.',
    en: 'The store does not answer for the moment. Nothing was recorded; try again shortly.',
  },
  retryAfterSeconds: 2,
};

/** A view that is not where its reader wants it. */
const behind = (readModel?: string): Problem => ({
  ...called('read-model-behind'),
  sentence: {
    vi: 'Dữ liệu hiển thị chưa kịp cập nhật đến thời điểm yêu cầu. Đề nghị thử lại.',
    en: 'This view has not yet caught up with what was recorded. Try again.',
  },
  ...(readModel !== undefined && { data: { readModel } }),
  retryAfterSeconds: 1,
});

/** What store and views may answer besides a rejection. */
export const storeFaults: readonly Fault[] = [
  fault(SeenIsStale, (failure) => ({
    ...called('seen-is-stale'),
    sentence: {
      vi: 'Hồ sơ đã thay đổi kể từ khi mở xem. Đề nghị tải lại rồi thực hiện.',
      en: 'It has changed since it was read. Read it again, then decide.',
    },
    data: { seen: String(failure.seen), current: String(failure.current) },
  })),
  fault(CommandIdReused, () => ({
    ...called('idempotency-key-reused'),
    sentence: {
      vi: 'Idempotency-Key này đã dùng cho một nội dung khác.',
      en: 'This Idempotency-Key was already used for something else.',
    },
  })),
  fault(AppendTooLarge, (failure) => ({
    ...called('append-too-large'),
    sentence: {
      vi: 'Nội dung cần ghi vượt quá dung lượng cho phép của một lần ghi.',
      en: 'What would be recorded is larger than one entry may be.',
    },
    data: { bytes: failure.bytes },
  })),
  fault(OutcomeUnknown, () => ({
    ...called('outcome-unknown'),
    sentence: {
      vi: 'Chưa rõ việc ghi đã hoàn tất hay chưa. Gửi lại với cùng Idempotency-Key là an toàn.',
      en: 'Whether it was recorded is not known. Sending it again with the same Idempotency-Key is safe.',
    },
    retryAfterSeconds: 2,
  })),
  fault(RevisionConflict, () => ({
    ...called('contended'),
    sentence: {
      vi: 'Quá nhiều cơ quan cùng ghi vào hồ sơ này một lúc. Chưa có gì được ghi; đề nghị thử lại.',
      en: 'Too many are writing to this request at once. Nothing was recorded; try again.',
    },
    retryAfterSeconds: 1,
  })),
  fault(ReadModelBehind, ({ readModel }) => behind(readModel)),
  fault(FiguresBehind, () => behind('accountability')),
  (failure) => (isNotBuiltYet(failure) ? behind() : undefined),
  fault(StoreUnavailable, () => UNAVAILABLE),
  (failure) => (isOutage(failure) ? UNAVAILABLE : undefined),
];
