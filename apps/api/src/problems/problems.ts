import { CommandRejected } from '#lib/event-sourcing';
import { type AnyRejection, type NameOf, problemType, rejectionSentence } from '#lib/wording';
import { edgeFaults } from './edge-faults.js';
import type { Problem } from './problem.js';
import { called } from './problem-statuses.js';
import { storeFaults } from './store-faults.js';

/** A refusal within a refusal has the name that callers know, too. */
const named = (data: object): object =>
  'refusal' in data && isRefusal(data.refusal)
    ? { ...data, refusal: { ...data.refusal, type: problemType(data.refusal.type) } }
    : data;

const isRefusal = (value: unknown): value is { readonly type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const rejected = (rejection: AnyRejection, nameOf: NameOf): Problem => {
  const { type, ...data } = rejection;
  const sentence = rejectionSentence(rejection, nameOf);
  return { ...called(problemType(type)), sentence, data: named(data) };
};

const UNEXPECTED: Problem = {
  ...called('unexpected'),
  sentence: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến. Đề nghị báo quản trị hệ thống kèm mã correlationId.',
    en: 'Something unexpected went wrong. Tell the administrator, with the correlationId.',
  },
};

/** The problem any failure stands for; what nobody foresaw is told as 500 and says nothing of itself. */
export const problemOf = (failure: unknown, nameOf: NameOf): Problem => {
  if (failure instanceof CommandRejected)
    // The bus carries the rejections of these deciders and no other.
    return rejected(failure.rejection as AnyRejection, nameOf);
  for (const told of [...edgeFaults, ...storeFaults]) {
    const problem = told(failure);
    if (problem) return problem;
  }
  return UNEXPECTED;
};
