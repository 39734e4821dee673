import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiResponse } from '@nestjs/swagger';
import type { AgencyRejection } from '#lib/agencies';
import type { RequestRejection } from '#lib/coordination';
import { statusOf } from '../problems/rejection-statuses.js';
import { titleOf } from '../problems/problem.js';
import { ProblemView } from '../problems/problem.view.js';

type RejectionType = RequestRejection['type'] | AgencyRejection['type'];

/** Refusals of the edge that only some calls meet, by status. */
const OF_THE_EDGE = {
  AgencyNotFound: 404,
  RoleNotAllowed: 403,
} as const;
type Refusal = RejectionType | keyof typeof OF_THE_EDGE;
const refusedWith: Readonly<Record<Refusal, number>> = { ...statusOf, ...OF_THE_EDGE };

/** Refusals of every command on an opened request. */
export const OF_REQUEST = ['RequestNotFound', 'RequestWithdrawnAlready'] as const;
/** Refusals of every command on one consultation of it. */
export const OF_CONSULTATION = [...OF_REQUEST, 'NotAddressed'] as const;

/** Refusals any command may meet before or after the decider, by status. */
const OF_EVERY_COMMAND: Readonly<Record<number, readonly string[]>> = {
  400: ['FieldsInvalid', 'BodyUnreadable', 'HeaderUnreadable'],
  401: ['NotSignedIn'],
  412: ['SeenIsStale'],
  413: ['BodyTooLarge', 'AppendTooLarge'],
  422: ['IdempotencyKeyReused'],
  503: ['StoreUnavailable', 'outcome-unknown', 'Contended'],
};
const OF_EVERY_QUERY: Readonly<Record<number, readonly string[]>> = {
  400: ['FieldsInvalid', 'PositionNotRecognised'],
  401: ['NotSignedIn'],
  503: ['StoreUnavailable', 'read-model-behind'],
};

/** The problems a call may answer, by status, for calls that are neither commands nor queries. */
export const Refuses = (byStatus: Readonly<Record<number, readonly string[]>>) =>
  applyDecorators(LANGUAGE, ...problems(byStatus));

const problems = (byStatus: Readonly<Record<number, readonly string[]>>) =>
  Object.entries(byStatus).map(([status, types]) =>
    ApiResponse({
      status: Number(status),
      description: `${titleOf(Number(status)).en}: ${types.join(', ')}`,
      content: {
        'application/problem+json': {
          schema: { $ref: `#/components/schemas/${ProblemView.name}` },
        },
      },
    }),
  );

const LANGUAGE = ApiHeader({
  name: 'Accept-Language',
  required: false,
  description: 'vi (usual) or en: the language of problems',
});

/** Documents a command: its answer, every refusal it can meet, and the headers that steer it. */
export const Act = (answer: Type, refusals: readonly Refusal[]) => {
  const byStatus: Record<number, readonly string[]> = { ...OF_EVERY_COMMAND };
  for (const type of refusals)
    byStatus[refusedWith[type]] = [...(byStatus[refusedWith[type]] ?? []), type];
  return applyDecorators(
    ApiBearerAuth(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Names this command: sent again with the same key it is recorded once',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The ETag seen: refused with 412 if it has changed since',
    }),
    LANGUAGE,
    ApiResponse({
      status: '2XX',
      description: 'Recorded',
      type: answer,
      headers: {
        ETag: { description: 'The revision of the last event', schema: { type: 'string' } },
        'X-Position': {
          description: 'To be given back as X-Read-After',
          schema: { type: 'string' },
        },
      },
    }),
    ...problems(byStatus),
  );
};

/** Documents a query: its answer, and the header that makes it wait for what was just recorded. */
export const Ask = (answer: Type, refusals: readonly Refusal[] = []) =>
  applyDecorators(ApiOkResponse({ type: answer }), ...query(refusals));

/** Documents a query that is answered with a file of `mediaType`. */
export const AskFile = (mediaType: string, refusals: readonly Refusal[]) =>
  applyDecorators(
    ApiOkResponse({
      description: 'The file, under its name in Content-Disposition',
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
      headers: { ETag: { description: 'A digest of the file', schema: { type: 'string' } } },
    }),
    ...query(refusals),
  );

const query = (refusals: readonly Refusal[]) => {
  const byStatus: Record<number, readonly string[]> = { ...OF_EVERY_QUERY };
  for (const type of refusals)
    byStatus[refusedWith[type]] = [...(byStatus[refusedWith[type]] ?? []), type];
  return [
    ApiBearerAuth(),
    ApiHeader({
      name: 'X-Read-After',
      required: false,
      description: 'The X-Position of a command: waits up to 2 s until this view shows it',
    }),
    LANGUAGE,
    ...problems(byStatus),
  ];
};
