import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { READS_FROM, ReadAfterInterceptor } from './read-after.interceptor.js';

/** Names the read model a query answers from, for `X-Read-After` to wait for. */
export const ReadsFrom = (readModel: string) =>
  applyDecorators(SetMetadata(READS_FROM, readModel), UseInterceptors(ReadAfterInterceptor));
