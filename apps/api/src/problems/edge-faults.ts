import { HttpException } from '@nestjs/common';
import { SESSION_HOURS, SignInRefused, SignInThrottled } from '#lib/identity';
import { CursorNotRecognised } from '#lib/read-models';
import { PublicationNotFound } from '../publications/published-period.param.js';
import { AgencyNotFound } from '../accountability/registered-agency.param.js';
import { NoSuchCalendar } from '../calendars/calendar-id.param.js';
import { BadHeader } from '../http/bad-header.js';
import { PositionNotRecognised } from '../http/positions.js';
import { NotSignedIn, RoleNotAllowed } from '../http/session.guard.js';
import { MethodNotAllowed } from '../http/other-methods.js';
import { BodyNotAnObject, ValidationFailed } from '../http/validation.js';
import { type Fault, fault } from './fault.js';
import type { Problem } from './problem.js';
import { called } from './problem-statuses.js';

const invalid = ({ problems }: ValidationFailed): Problem => ({
  ...called('fields-invalid'),
  sentence: {
    vi: `${problems.map(({ field, sentence }) => `${field} ${sentence.vi}`).join('; ')}.`,
    en: `${problems.map(({ field, sentence }) => `${field} ${sentence.en}`).join('; ')}.`,
  },
  data: { fields: problems.map(({ field, reason }) => ({ field, reason })) },
});

/** What Fastify and Nest refuse before any of our code runs, by status. */
const BEFORE_US: Readonly<Record<number, Problem>> = {
  400: {
    ...called('body-unreadable'),
    sentence: {
      vi: 'Nội dung gửi lên không phải là JSON đọc được.',
      en: 'The body is not readable JSON.',
    },
  },
  404: {
    ...called('route-not-found'),
    sentence: {
      vi: 'Không có địa chỉ này. Danh mục đầy đủ tại /api/docs.',
      en: 'There is nothing at this address. All addresses are listed at /api/docs.',
    },
  },
  413: {
    ...called('body-too-large'),
    sentence: {
      vi: 'Nội dung gửi lên vượt quá giới hạn cho phép.',
      en: 'The body is larger than this system accepts.',
    },
  },
  415: {
    ...called('media-type-not-supported'),
    sentence: {
      vi: 'Chỉ tiếp nhận nội dung JSON (Content-Type: application/json).',
      en: 'Only JSON is accepted (Content-Type: application/json).',
    },
  },
};

/** What can be wrong with a call before it reaches a command or a query. */
export const edgeFaults: readonly Fault[] = [
  fault(ValidationFailed, invalid),
  fault(BodyNotAnObject, () => ({
    ...called('body-not-an-object'),
    sentence: {
      vi: 'Nội dung gửi lên phải là một đối tượng JSON, ví dụ {"reason": "…"}.',
      en: 'The body must be one JSON object, such as {"reason": "…"}.',
    },
  })),
  fault(MethodNotAllowed, ({ allow }) => ({
    ...called('method-not-allowed'),
    sentence: {
      vi: `Địa chỉ này chỉ nhận ${allow.join(', ')}.`,
      en: `This address answers only ${allow.join(', ')}.`,
    },
    allow,
  })),
  fault(BadHeader, (failure) => ({
    ...called('header-unreadable'),
    sentence: failure.sentence,
    data: { header: failure.header },
  })),
  fault(AgencyNotFound, ({ agency }) => ({
    ...called('agency-not-found'),
    sentence: {
      vi: 'Không có cơ quan này trong danh mục. Danh mục đầy đủ tại /api/agencies.',
      en: 'There is no such agency on the register. All agencies are listed at /api/agencies.',
    },
    data: { agency },
  })),
  fault(PublicationNotFound, ({ period }) => ({
    ...called('publication-not-found'),
    sentence: {
      vi: 'Chưa có số liệu nào được chốt cho kỳ này. Các kỳ đã chốt được liệt kê tại /api/publications.',
      en: 'No figures have been published for this period. Those published are listed at /api/publications.',
    },
    data: { period },
  })),
  fault(NoSuchCalendar, ({ calendar }) => ({
    ...called('no-such-calendar'),
    sentence: {
      vi: 'Không có lịch làm việc này. Danh sách lịch tại /api/calendars.',
      en: 'There is no such calendar. All calendars are listed at /api/calendars.',
    },
    data: { calendar },
  })),
  fault(CursorNotRecognised, () => ({
    ...called('cursor-not-recognised'),
    sentence: {
      vi: 'Vị trí trang không do danh sách này cấp. Đề nghị xem lại từ trang đầu.',
      en: 'The cursor was not given out by this list. Start again from the first page.',
    },
  })),
  fault(PositionNotRecognised, () => ({
    ...called('position-not-recognised'),
    sentence: {
      vi: 'X-Read-After không phải là vị trí do kho dữ liệu này cấp.',
      en: 'X-Read-After is not a position given out by this store.',
    },
  })),
  fault(NotSignedIn, () => ({
    ...called('not-signed-in'),
    sentence: {
      vi: `Chưa đăng nhập, hoặc phiên đăng nhập đã kết thúc (sau ${SESSION_HOURS} giờ, khi đổi mật khẩu hoặc khi đóng tài khoản). Đề nghị đăng nhập lại.`,
      en: `Not signed in, or the session has ended (after ${SESSION_HOURS} hours, or when the password was changed or the account closed). Sign in again.`,
    },
  })),
  fault(SignInRefused, () => ({
    ...called('sign-in-refused'),
    sentence: {
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
      en: 'The login or the password is not right.',
    },
  })),
  fault(SignInThrottled, (failure) => ({
    ...called('sign-in-throttled'),
    sentence: {
      vi: `Đã thử nhiều lần. Đề nghị thử lại sau ${failure.retryAfterSeconds} giây.`,
      en: `Too many attempts. Try again in ${failure.retryAfterSeconds} seconds.`,
    },
    retryAfterSeconds: failure.retryAfterSeconds,
  })),
  fault(RoleNotAllowed, (failure) => ({
    ...called('role-not-allowed'),
    sentence: {
      vi: 'Tài khoản này không có vai trò được thực hiện việc đó.',
      en: 'This account has no role that may do this.',
    },
    data: { roles: failure.roles },
  })),
  (failure) => (failure instanceof HttpException ? BEFORE_US[failure.getStatus()] : undefined),
];
