import { SetMetadata } from '@nestjs/common';

export const READS_FROM = 'readsFrom';

/** Names the read models a query answers from, for `X-Read-After` to wait for. */
export const ReadsFrom = (...readModels: readonly string[]) => SetMetadata(READS_FROM, readModels);
