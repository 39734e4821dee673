import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { CommandRejected } from '#lib/event-sourcing';
import type { Bilingual } from '#lib/working-time';
import { NOT_CITED } from './parts.js';

export interface FieldProblem {
  /** As written in the body: `addressees[0].agency`. */
  readonly field: string;
  readonly reason: string;
  readonly sentence: Bilingual;
}

/** The body or the query of a call is not what it must be. What was sent is not kept. */
export class ValidationFailed extends Error {
  override readonly name = 'ValidationFailed';
  constructor(readonly problems: readonly FieldProblem[]) {
    super(problems.map(({ field }) => field).join(', '));
  }
}

/** The body is JSON, or nothing, but no object with fields. */
export class BodyNotAnObject extends Error {
  override readonly name = 'BodyNotAnObject';
}

const UNKNOWN: Bilingual = {
  vi: 'không phải là trường được chấp nhận',
  en: 'is not a known field',
};
const UNREADABLE: Bilingual = { vi: 'không đọc được', en: 'cannot be read' };
const REASONS: Readonly<Record<string, { reason: string; sentence: Bilingual }>> = {
  whitelistValidation: { reason: 'unknown', sentence: UNKNOWN },
};

const pathOf = (parent: string, property: string): string => {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
};

/** Every field at fault, the outermost fault of each. */
const problemsIn = (errors: readonly ValidationError[], parent = ''): readonly FieldProblem[] =>
  errors.flatMap(({ property, constraints, contexts, children }) => {
    const field = pathOf(parent, property);
    const [reason] = Object.keys(constraints ?? {});
    if (reason === undefined) return problemsIn(children ?? [], field);
    const sentence = (contexts?.[reason] as Bilingual | undefined) ?? UNREADABLE;
    return [{ field, ...(REASONS[reason] ?? { reason, sentence }) }];
  });

/** A ruling that lacks nothing but its document is refused as any decider would refuse it. */
const failure = (problems: readonly FieldProblem[]): Error =>
  problems.length > 0 && problems.every(({ reason }) => reason === NOT_CITED)
    ? new CommandRejected({ type: 'DecisionNotCited' })
    : new ValidationFailed(problems);

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class BodyAndQueryValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !isObject(value)) throw new BodyNotAnObject();
    return super.transform(value, metadata);
  }
}

/** A body is one object; unknown fields are refused; every field at fault is named. */
export const validation = () =>
  new BodyAndQueryValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => failure(problemsIn(errors)),
  });
