import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { READS_FROM, ReadAfterInterceptor } from './read-after.interceptor.js';

/** Names the read models a query answers from, for `X-Read-After` to wait for. */
export const ReadsFrom = (...readModels: readonly string[]) =>
  applyDecorators(SetMetadata(READS_FROM, readModels), UseInterceptors(ReadAfterInterceptor));
