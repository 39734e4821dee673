import type { AgencyRejection } from '#lib/agencies';
import type { RequestRejection } from '#lib/coordination';
import { CommandRejected } from '#lib/event-sourcing';
import { edgeFaults } from './edge-faults.js';
import type { Problem } from './problem.js';
import { type NameOf, sentenceOf } from './rejection-sentences.js';
import { statusOf } from './rejection-statuses.js';
import { storeFaults } from './store-faults.js';

const rejected = (rejection: RequestRejection | AgencyRejection, nameOf: NameOf): Problem => {
  const { type, ...data } = rejection;
  return { type, status: statusOf[type], sentence: sentenceOf(rejection, nameOf), data };
};

const UNEXPECTED: Problem = {
  type: 'Unexpected',
  status: 500,
  sentence: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến. Đề nghị báo quản trị hệ thống kèm mã correlationId.',
    en: 'Something unexpected went wrong. Tell the administrator, with the correlationId.',
  },
};

/** The problem any failure stands for; what nobody foresaw is told as 500 and says nothing of itself. */
export const problemOf = (failure: unknown, nameOf: NameOf): Problem => {
  if (failure instanceof CommandRejected)
    // The bus carries the rejections of these two deciders and no other.
    return rejected(failure.rejection as RequestRejection | AgencyRejection, nameOf);
  for (const told of [...edgeFaults, ...storeFaults]) {
    const problem = told(failure);
    if (problem) return problem;
  }
  return UNEXPECTED;
};
