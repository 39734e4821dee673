import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { PROBLEM_STATUSES, type ProblemType } from '../problems/problem-statuses.js';
import { titleOf } from '../problems/problem.js';
import { ProblemView } from '../problems/problem.view.js';

const RETRY_AFTER = {
  'Retry-After': { description: 'In seconds', schema: { type: 'integer' as const } },
};

const LANGUAGE = ApiHeader({
  name: 'Accept-Language',
  required: false,
  description: 'vi (usual) or en: the language of problems',
});

const problem = (status: number, types: readonly ProblemType[]) =>
  ApiResponse({
    status,
    description: `${titleOf(status).en}: ${types.join(', ')}`,
    ...((status === 429 || status === 503) && { headers: RETRY_AFTER }),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: `#/components/schemas/${ProblemView.name}` },
            { type: 'object', properties: { type: { type: 'string', enum: [...types] } } },
          ],
        },
      },
    },
  });

/** Documents the problems a call may answer, and that their language can be chosen. */
export const Refuses = (...types: readonly ProblemType[]) =>
  applyDecorators(
    LANGUAGE,
    ...[...Map.groupBy(types, (type) => PROBLEM_STATUSES[type])].map(([status, ofStatus]) =>
      problem(status, ofStatus),
    ),
  );
