import { SetMetadata } from '@nestjs/common';

export const READS_FROM = 'readsFrom';

/** Names the read model a query answers from, for `X-Read-After` to wait for. */
export const ReadsFrom = (readModel: string) => SetMetadata(READS_FROM, readModel);
