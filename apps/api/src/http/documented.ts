import { applyDecorators, HttpCode, type Type, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { ProblemType } from '../problems/problem-statuses.js';
import { RecordedHeaders } from './recorded-headers.interceptor.js';
import { Refuses } from './refuses.js';

/** Refusals of every command on an opened request. */
export const OF_REQUEST = [
  'request-not-found',
  'request-withdrawn-already',
  'request-concluded-already',
] as const;
/** Refusals of every command on one consultation of it. */
export const OF_CONSULTATION = [...OF_REQUEST, 'not-addressed'] as const;

/** Refusals any command may meet before or after the decider. */
const OF_EVERY_COMMAND: readonly ProblemType[] = [
  'fields-invalid',
  'body-not-an-object',
  'body-unreadable',
  'header-unreadable',
  'not-signed-in',
  'seen-is-stale',
  'body-too-large',
  'append-too-large',
  'media-type-not-supported',
  'idempotency-key-reused',
  'unexpected',
  'store-unavailable',
  'outcome-unknown',
  'contended',
];
const OF_EVERY_QUERY: readonly ProblemType[] = [
  'fields-invalid',
  'position-not-recognised',
  'not-signed-in',
  'unexpected',
  'store-unavailable',
  'read-model-behind',
];

const text = (description: string) => ({ description, schema: { type: 'string' as const } });
const ETAG = { ETag: text('The revision of the last event') };
const POSITION = { 'X-Position': text('To be given back as X-Read-After') };
const LOCATION = { Location: text('Where it is shown') };

/** Answers 201 and `Location`: something now exists that did not. */
export const Created = (answer: Type, headers: Readonly<Record<string, object>> = {}) =>
  applyDecorators(
    HttpCode(201),
    ApiResponse({
      status: 201,
      description: 'Created',
      type: answer,
      headers: { ...headers, ...LOCATION },
    }),
  );

const command = (refusals: readonly ProblemType[]) =>
  applyDecorators(
    UseInterceptors(RecordedHeaders),
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
    Refuses(...OF_EVERY_COMMAND, ...refusals),
  );

/** A command that creates something: its answer, every refusal it can meet, and the headers that steer it. */
export const Create = (answer: Type, refusals: readonly ProblemType[]) =>
  applyDecorators(Created(answer, { ...ETAG, ...POSITION }), command(refusals));

/** Any other command, likewise. */
export const Act = (answer: Type, refusals: readonly ProblemType[]) =>
  applyDecorators(
    HttpCode(200),
    ApiResponse({
      status: 200,
      description: 'Recorded',
      type: answer,
      headers: { ...ETAG, ...POSITION },
    }),
    command(refusals),
  );

const query = (refusals: readonly ProblemType[]) =>
  applyDecorators(
    ApiBearerAuth(),
    ApiHeader({
      name: 'X-Read-After',
      required: false,
      description: 'The X-Position of a command: waits up to 2 s until this view shows it',
    }),
    Refuses(...OF_EVERY_QUERY, ...refusals),
  );

/** A query: its answer, and the header that makes it wait for what was just recorded. */
export const Ask = (answer: Type, refusals: readonly ProblemType[] = [], tagged?: 'tagged') =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description: 'As it stands',
      type: answer,
      ...(tagged && { headers: ETAG }),
    }),
    query(refusals),
  );

/** A query that is answered with a file to save, of `mediaType`. */
export const AskFile = (mediaType: string, refusals: readonly ProblemType[]) =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description: 'The file as it stands',
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
      headers: {
        ETag: text('A digest of the file'),
        'Content-Disposition': text('To be saved, and under what name'),
      },
    }),
    query(refusals),
  );
